"""Digests of modules: what they tell apart, and that they are made once on a machine."""

import sys
from pathlib import Path

import pytest

from index import code_digests
from index.code_digests import CodeDigests

MODULE = b'''"""A noun."""

LIMIT = 3  # of them


def f() -> int:
    """Return it."""
    return LIMIT
'''


@pytest.fixture(autouse=True)
def written_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Python compiles is kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.mark.parametrize(
    ("old", "new", "is_same"),
    [
        (b"A noun", b"Another", True),
        (b"  # of them", b"", True),
        (b"\n\n\ndef", b"\n\n\n# Of its own.\n\n\ndef", True),
        (b'    """Return it."""\n', b"", True),
        (b"= 3", b"= 4", False),
        (b"return LIMIT", b"return -LIMIT", False),
        (b"def f", b"def g", False),
    ],
)
def test_comments_docstrings_and_layout_make_no_difference_and_all_else_does(
    tmp_path: Path, old: bytes, new: bytes, is_same: bool
) -> None:
    digests = CodeDigests(tmp_path / "digests.json")
    assert old in MODULE
    assert (digests.of(MODULE) == digests.of(MODULE.replace(old, new))) is is_same


def test_what_one_process_has_parsed_no_other_one_parses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "__pycache__" / "digests.json"
    first = CodeDigests(place)
    told = first.of(MODULE)
    first.keep()
    monkeypatch.setattr(code_digests, "_bare", lambda _: pytest.fail("parsed again"))
    assert CodeDigests(place).of(MODULE) == told


@pytest.mark.parametrize("written", [b"", b"[]", b'{"a": 1}', b"\xff", b'{"a'])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, written: bytes) -> None:
    place = tmp_path / "digests.json"
    place.write_bytes(written)
    digests = CodeDigests(place)
    told = digests.of(MODULE)
    digests.keep()
    assert told == CodeDigests(tmp_path / "none.json").of(MODULE)
    assert told.encode() in place.read_bytes()


def test_where_nothing_is_to_be_written_or_can_be_nothing_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    within_a_file = CodeDigests(tmp_path / "file" / "digests.json")
    within_a_file.of(MODULE)
    within_a_file.keep()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    unwritten = CodeDigests(tmp_path / "digests.json")
    unwritten.of(MODULE)
    unwritten.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
