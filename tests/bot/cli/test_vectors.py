"""Commands that make vectors and use them, and say where words alone are matched."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import vectors
from bot.cli.commands import cli
from index import Lack
from index.semantic import Encoder, VectorStore, making
from tests.index.corpora import ROOT, SEEDS, write
from tests.waiting import wait_until

QUESTION = "When did Ankara and Moscow sign the deal?"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(tmp_path: Path, data: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch):
    """Run a command over the seeds with the tiny model."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.setenv("ARTICLES_DIR", str(SEEDS))
    monkeypatch.setenv("SEMANTIC_MODEL", str(tiny_model))

    def command(*arguments: str, typed: str = "") -> Result:
        return CliRunner().invoke(cli, arguments, input=typed, catch_exceptions=False)

    return command


def made(data: Path) -> bool:
    return (data / "vectors" / "000001" / "manifest.json").exists()


def test_reindex_makes_vectors_once_its_report_is_printed(run, data, monkeypatch) -> None:
    printed = []
    make = vectors.make_vectors
    monkeypatch.setattr("click.echo", lambda text, **_: printed.append((text, made(data))))
    monkeypatch.setattr(vectors, "make_vectors", lambda *told: printed.append("") or make(*told))
    assert run("reindex", "--json").exit_code == 0
    [(report, there), after] = printed
    assert (json.loads(report)["articles"], there, after) == (7, False, "")
    assert made(data)


def test_status_says_that_meaning_is_seen(run) -> None:
    run("reindex")
    lines = run("status").stdout.splitlines()
    at = lines.index("meaning: tiny")
    assert lines[at + 1] == "vectors: complete"
    assert not any(line.startswith("words only") for line in lines)
    told = json.loads(run("status", "--json").stdout)
    assert (told["meaning"], told["vectors"], told["words_only"]) == ("tiny", 100, None)
    assert (told["articles"], told["sentences"], told["kept"]) == (7, 78, ["000001"])


def test_status_says_that_vectors_are_damaged(run, data) -> None:
    run("reindex")
    (data / "vectors" / "000001" / "manifest.json").write_text("{")
    assert "vectors: damaged, and made anew: 0 %" in run("status").stdout.splitlines()
    assert json.loads(run("status", "--json").stdout)["vectors_damaged"] is True


def test_status_says_how_many_vectors_are_made(run, data, tiny_model, monkeypatch) -> None:
    monkeypatch.setattr(making, "_BATCH", 8)
    run("reindex")
    write(data.parent / "a", {f"{n}.txt": f"Point {n} was decided." for n in range(30)})
    monkeypatch.setattr(Encoder, "passages", interrupting(Encoder.passages, after=4))
    run("reindex", "--articles", str(data.parent / "a"))
    lines = run("status").stdout.splitlines()
    [percent] = [line for line in lines if line.startswith("vectors: ")]
    assert percent == "vectors: 35 %"
    assert any(line.startswith("words only: until all vectors are made") for line in lines)
    told = json.loads(run("status", "--json").stdout)
    assert (told["meaning"], told["vectors"]) == ("tiny", 35)
    assert told["words_only"].startswith("until all vectors are made")


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("off", "words only: SEMANTIC_MODEL is off"),
        ("nowhere", "words only: no model is installed; run `verbatim model`"),
        ("a", "words only: the model can't be run; run `verbatim model`, which"),
    ],
)
def test_status_says_why_words_alone_are_matched_and_what_to_do(
    run, tmp_path, monkeypatch, model: str, said: str
) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.setenv("SEMANTIC_MODEL", model)
    run("reindex")
    assert f"\n{said}" in run("status").stdout
    assert run("ask", QUESTION).stdout.startswith("> ")


def test_there_are_words_for_everything_that_may_be_lacking() -> None:
    from bot.admin.meaning_text import _LACKS
    from bot.cli.printing.state import WORDS_ONLY

    assert set(WORDS_ONLY) == set(_LACKS) == set(Lack)


def test_the_vectors_of_a_small_corpus_are_made_before_the_first_answer(run, data) -> None:
    assert run("ask", QUESTION).stdout.startswith("> ")
    assert made(data)


@pytest.mark.parametrize("command", ["ask", "chat"])
def test_those_of_a_large_one_are_waited_for_by_nobody(run, data, monkeypatch, command) -> None:
    monkeypatch.setattr(vectors, "_SMALL", 10)
    assert run(command, typed=f"{QUESTION}\n").stdout.startswith("> ")
    assert not (data / "vectors").exists()


@pytest.fixture(autouse=True)
def heeded():
    """Let Ctrl-C be heeded, also where the tests were started without it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def interrupting(passages, after: int):
    """Press Ctrl-C once while so many batches are encoded."""
    left = [after]

    def pressed(encoder: Encoder, texts):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGINT)
        return passages(encoder, texts)

    return pressed


def test_ctrl_c_puts_vectors_off_and_the_index_answers_by_words(
    run, data, tiny_model, monkeypatch
) -> None:
    monkeypatch.setattr(making, "_BATCH", 8)
    monkeypatch.setattr(vectors, "_SMALL", 10)
    with monkeypatch.context() as patched:
        patched.setattr(Encoder, "passages", interrupting(Encoder.passages, after=4))
        result = run("reindex")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [vectors._STOPPED]
    assert not made(data)
    assert run("ask", QUESTION).stdout.startswith("> ")
    spool = VectorStore(data).spool(Encoder(tiny_model).version)
    before = spool.stat().st_size
    assert before
    run("reindex")
    assert made(data)
    assert not spool.exists()


def test_what_another_process_makes_is_left_to_it(run, data) -> None:
    run("ask", "--json", QUESTION)
    (data / "vectors" / "000001" / "manifest.json").unlink()
    with VectorStore(data).lock():
        result = run("ask", QUESTION)
    assert result.stdout.startswith("> ")
    assert "Another process makes vectors" in result.stderr


@pytest.mark.soak
def test_ctrl_c_in_a_real_terminal_ends_the_command_at_once(run, data, tmp_path) -> None:
    long = write(tmp_path / "long", {"a.txt": "".join(_sentences())})
    command = [sys.executable, "-m", "bot", "reindex", "--articles", str(long)]
    with subprocess.Popen(
        command,
        env=os.environ | {"PYTHONPATH": str(ROOT), "DATA_DIR": str(data)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        wait_until(lambda: (data / "vectors" / "share.json").exists() or process.poll() is not None)
        process.send_signal(signal.SIGINT)
        told = process.communicate(timeout=60)
    assert (process.returncode, told[1].splitlines()) == (0, [vectors._STOPPED])
    assert "1 article" in told[0]


def _sentences():
    return (
        f"The members of group {n} met for the {n * 7}th time in Ankara. " for n in range(30_000)
    )
