"""Fingerprints of the code and the libraries that decide what an article is analysed into.

Comments, docstrings and layout decide nothing and are left out of them.
"""

from collections.abc import Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from platform import python_version_tuple

import xxhash

from index.code_digests import CodeDigests

ROOMS = (
    *("model", "recipe", "code_digests", "naming", "block_codec", "article_json", "analysis"),
    *("lexicon", "formats", "outline", "sources", "storage", "indexing"),
)
"""Modules and packages, by their path in this one, that decide the arrays of a generation."""

LIBRARIES = (
    *("babel", "beautifulsoup4", "chardet", "charset-normalizer", "datasketch", "docutils"),
    *("feedparser", "htmldate", "lxml", "lxml-html-clean", "mammoth", "markdown-it-py"),
    *("markdownify", "mdit-py-plugins", "mwparserfromhell"),
    *("nltk", "openpyxl", "py3langid", "pypdfium2", "pyspellchecker", "python-docx", "pyyaml"),
    *("rich", "trafilatura"),
)
"""Distributions that decide texts, their blocks, sentences or terms, as far as they are there."""

_PACKAGE = Path(__file__).parent


def recipe(rooms: Sequence[str] = ROOMS) -> str:
    """Return what is the same as long as `rooms` would make the same of the same articles.

    It changes with their code, with the version of a library, and with Python's, whose tables tell
    what a letter is.
    """
    digest = xxhash.xxh3_64()
    for path in (path for room in rooms for path in _modules(_PACKAGE, room)):
        digest.update(f"\n{path.relative_to(_PACKAGE).as_posix()} {_digest(path)}".encode())
    _digests().keep()
    for library in LIBRARIES:
        digest.update(f"\n{library} {_version(library)}".encode())
    digest.update(f"\npython {python_version_tuple()[:2]}".encode())
    return digest.hexdigest()


@cache
def _modules(package: Path, room: str) -> list[Path]:
    """Return the module that has this name, or the modules of the package, looked for once."""
    module = package / f"{room}.py"
    return [module] if module.exists() else sorted((package / room).rglob("*.py"))


@cache
def _digest(path: Path) -> str:
    """Return a digest of what a module does, once: a process runs one release."""
    return _digests().of(path.read_bytes())


@cache
def _digests() -> CodeDigests:
    return CodeDigests()


@cache
def _version(library: str) -> str:
    """Return the version that is installed, asked once: reading it takes a millisecond."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "absent"
