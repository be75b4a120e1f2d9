"""The search process: questions from standard input, answers to its output.

They come in the order of the questions, until there is no more to read. Before each answer it
writes that it has begun with it: so it can be told which question ended it.
"""

import os
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from bot.serving.searcher import BEGUN, LENGTH, packed
from index import open_index


def main(folder: str, generation: str, model: str) -> int:
    """Answer from the current generation in `folder`; 1 when it is another than `generation`.

    `model` is the folder of a sentence encoder, "" for words only. How questions are matched by
    meaning is written first.
    """
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing else gets between the answers
    index = open_index(Path(folder), model=Path(model) if model else None)
    if index.generation != generation:
        return 1
    index.example()  # what is loaded at the first question is loaded now
    _write(answers, index.meaning)
    methods: dict[str, Callable[..., object]] = {
        "answer": index.answer,
        "explain": index.explain,
    }
    while head := sys.stdin.buffer.read(LENGTH.size):
        method, given = pickle.loads(sys.stdin.buffer.read(*LENGTH.unpack(head)))  # noqa: S301
        answers.write(BEGUN)
        answers.flush()
        try:
            _write(answers, methods[method](*given))
        except Exception as error:  # noqa: BLE001 - raised again where the answer is awaited
            _write(answers, error)
    return 0


def _write(answers: BinaryIO, thing: object) -> None:
    answers.write(packed(thing))
    answers.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
