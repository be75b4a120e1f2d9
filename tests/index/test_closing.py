"""An index that nobody uses any more keeps no file open, at once."""

import gc
import re
import sys
from pathlib import Path

import pytest

from index import open_index
from tests.index.corpora import indexed, write


@pytest.mark.skipif(sys.platform != "linux", reason="maps are read from /proc")
def test_files_are_closed_with_the_last_use_of_an_index(tmp_path: Path) -> None:
    articles = {"hens.md": "# Hens\n\nThe hens are fed at dawn by the gardener.\n"}
    indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    gc.disable()
    try:
        index = open_index(tmp_path / "data")
        assert index.answer("When are the henns fed?").corrections
        assert _maps(tmp_path)
        del index
        assert not _maps(tmp_path)
    finally:
        gc.enable()


def _maps(folder: Path) -> list[str]:
    return re.findall(rf"{re.escape(str(folder))}/\S+", Path("/proc/self/maps").read_text())
