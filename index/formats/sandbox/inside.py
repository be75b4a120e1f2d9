"""The program in the sandbox: reads files from a pipe, a line for each."""

import gc
import json
import os
import sys
from collections.abc import Iterable
from importlib import import_module
from traceback import format_exc
from typing import BinaryIO

from index.confinement import confine, limit_time
from index.errors import ArticleError
from index.formats.parsed import ParsedArticle
from index.formats.sandbox.memory import OUT_OF_MEMORY, too_little
from index.formats.sandbox.transport import to_json


def main(seconds: int, memory: int, modules: Iterable[str]) -> None:
    """Serve until there is nothing more to read, confined and with `seconds` of work a file.

    `modules` are those of the readers; what is not imported before may not be found later.
    """
    files, answers = sys.stdin.buffer, _private_output()
    for module in modules:
        _import(module)
    confine(memory, size=0)
    gc.disable()  # readers make trees and drop them whole: looking through takes as long again
    gc.freeze()
    while head := files.readline():
        about = json.loads(head)
        data = files.read(about["size"])
        limit_time(seconds)
        answer = _answer(about, data, memory)
        limit_time(0)
        answers.write(answer + b"\n")
        answers.flush()
        gc.collect()


def _answer(about: dict[str, str], data: bytes, memory: int) -> bytes:
    """Return a reading or a listing in JSON, or "!" and the reason why there is none.

    Behind the reason is the trace of an error that nobody foresaw.
    """
    trace = ""
    module, _, name = about["reader"].partition(":")
    try:
        made = getattr(import_module(module), name)(about["article_id"], data)
        return to_json(made) if isinstance(made, ParsedArticle) else bytes(made)
    except ArticleError as error:
        reason = str(error)
    except ImportError as error:
        reason = f"needs {error.name}: pip install 'verbatim[{about['extra']}]'"
    except MemoryError:
        reason = too_little(memory)
    except RecursionError:
        reason = "nested too deeply"
    except Exception as error:  # noqa: BLE001 (whatever a broken file does to its reader)
        reason, trace = f"can't be read ({type(error).__name__})", format_exc()
    return b"!" + json.dumps([" ".join(reason.split()), trace]).encode()


def _private_output() -> BinaryIO:
    """Return the pipe to answer by, which nothing that a library prints gets into."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return answers


def _import(module: str) -> None:
    """Import now, so that limits hold for files and not for libraries."""
    try:
        import_module(module)
    except ImportError:
        return  # told when a file needs it


if __name__ == "__main__":
    try:
        main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
    except MemoryError:  # while a file was taken in, or its reading given back
        os._exit(OUT_OF_MEMORY)
