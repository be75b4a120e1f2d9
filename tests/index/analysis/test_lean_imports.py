"""nltk comes without scipy, and scipy can be imported afterwards."""

import subprocess
import sys

import pytest

from index.analysis.lean_imports import nltk_module


def _run(program: str) -> str:
    command = [sys.executable, "-c", program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def test_nltk_is_imported_without_scipy() -> None:
    told = _run(
        "import sys; from index.analysis.lean_imports import nltk_module\n"
        "stem = nltk_module('stem.snowball').SnowballStemmer('english').stem('running')\n"
        "print(stem, 'scipy' in sys.modules)"
    )
    assert told == "run False"


def test_scipy_is_there_for_those_who_want_it() -> None:
    pytest.importorskip("scipy")
    told = _run(
        "from index.analysis.lean_imports import nltk_module; nltk_module('tokenize.punkt')\n"
        "import scipy.linalg; print(scipy.linalg.__name__)"
    )
    assert told == "scipy.linalg"


def test_a_library_that_is_imported_already_stays() -> None:
    assert nltk_module("stem.snowball") is nltk_module("stem.snowball")
