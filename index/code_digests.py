"""Digests of what modules do, kept beside what Python has compiled of them."""

import ast
import json
import os
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

import xxhash

_BESIDE = Path(cache_from_source(__file__)).with_suffix(".json")
_MOST = 4_000  # digests that are kept; a release has some hundreds of modules


class CodeDigests:
    """Digests of modules by their bytes: equal for what differs in comments and docstrings only.

    Parsing all modules takes more than a second: what was parsed once, by whatever process, is
    read from the file `beside`, where that can be written.
    """

    def __init__(self, beside: Path = _BESIDE) -> None:
        self._beside = beside
        self._known = _read(beside)
        self._is_kept = True

    def of(self, source: bytes) -> str:
        """Return the digest of what a module of these bytes does. Raises `SyntaxError`."""
        key = xxhash.xxh3_128_hexdigest(source)
        if key not in self._known:
            tree = _bare(ast.parse(source))
            self._known[key] = xxhash.xxh3_64_hexdigest(ast.dump(tree).encode())
            self._is_kept = False
        return self._known[key]

    def keep(self) -> None:
        """Write what was parsed here for other processes, where that can be written.

        As with what Python compiles, nothing is written where it is told to write none.
        """
        if self._is_kept or sys.dont_write_bytecode:
            return
        self._is_kept = True
        latest = dict([*self._known.items()][-_MOST:])
        with suppress(OSError):
            self._beside.parent.mkdir(exist_ok=True)
            _replace(self._beside, json.dumps(latest).encode())


def _read(path: Path) -> dict[str, str]:
    """Return the digests that a file has; none of one that is absent or damaged."""
    with suppress(OSError, ValueError):
        found = json.loads(path.read_bytes())
        if isinstance(found, dict) and all(isinstance(each, str) for each in found.values()):
            return found
    return {}


def _replace(path: Path, data: bytes) -> None:
    draft = path.with_suffix(f".{os.getpid()}")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _bare(tree: ast.Module) -> ast.Module:
    """Take out the statements that are only a string: docstrings, of attributes too."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = [each for each in node.body if not _is_a_string(each)]
    return tree


def _is_a_string(statement: ast.stmt) -> bool:
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)
