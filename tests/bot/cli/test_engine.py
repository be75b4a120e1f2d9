"""The commands where an engine has the index: what they print is of what is served."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.commands import cli
from tests.index.corpora import write
from tests.milvus_server import MilvusServer, needs_milvus


def run(*arguments: str) -> str:
    done = CliRunner().invoke(cli, arguments)
    assert done.exit_code == 0, done.output
    return done.output


@needs_milvus
def test_the_report_names_the_generation_that_is_served(
    milvus: MilvusServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INDEX_URL", milvus.url("reported"))
    monkeypatch.setenv("ARTICLES_DIR", "articles")
    monkeypatch.setenv("SEMANTIC_MODEL", "off")
    for folder, served in (("one", "000001"), ("other", "000002")):  # each begins with its first
        monkeypatch.setenv("DATA_DIR", folder)
        write(tmp_path / "articles", {"a.txt": f"The {folder} pool opens at nine."})
        assert f"generation {served}" in run("reindex")
        assert f"generation {served}" in run("status")
