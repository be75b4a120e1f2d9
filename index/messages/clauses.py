"""Cuts a message into clauses: its sentences, and talk of other things before what is asked."""

import re
from collections.abc import Iterator, Sequence

from index.analysis import ABBREVIATIONS, MARKS, sentences_of
from index.messages.preambles import Clause, asks, parted
from index.messages.speech import Speech

_PARTED = re.compile(
    r"(?<=[?？!！…])[\s\W]*?\s|(?<=[。？！])|\s*\n\s*"
    r"|(?:(?<=[^\W\d_]{2}\.)|(?<=\d\.))\s+(?=[¿¡]?[^\W\d_])"
)
_BOUND = re.compile(
    rf"(?:(?<![\w.{MARKS}])(?:[^\W\d_][{MARKS}\u0640]*|[IVXLCDM]+|etc|usw)|[\u0e01-\u0e4e])\.\Z"
)
"""Initials, Roman numbers and what else ends no sentence though a full stop is behind it."""
_MAY_BE_SHORT = re.compile(r"(?:\d|(?<![^\W_])[^\W\d_]{2})\.\Z")
"""An ordinal or a shortened word, or the end of a sentence."""
_QUOTED = re.compile(r"""(?:(?<!\w)['"‘]|[“„«»])[^"“”„«»\n]*[?!]\Z""")
_AFTER_QUOTED = re.compile(r"""(?:['"’”“»«]|[ \u00a0\u202f]»)\s*(?=[^\W\d_])(?P<first>\w)""")


def clauses_of(text: str, speech: Sequence[Speech]) -> Iterator[Clause]:
    """Yield the clauses of a message, in order."""
    for span in _sentences(text, speech):
        yield from parted(text[slice(*span)], speech)


def _sentences(text: str, speech: Sequence[Speech]) -> list[tuple[int, int]]:
    """Return the spans of a message's sentences.

    People end them with a sign or a line, and go on in small letters.
    """
    spans: list[tuple[int, int]] = []
    for sentence in sentences_of(text):
        begin = sentence.start
        if spans and _goes_on(text, spans[-1], sentence.end, speech):
            begin = spans.pop()[0]
        for sign in _PARTED.finditer(text, sentence.start, sentence.end):
            span = begin, sign.start()
            goes_on = _goes_on(text, span, sentence.end, speech)
            is_short = _MAY_BE_SHORT.search(text, *span) is not None
            goes_on |= is_short and not asks(text[sign.end() : sentence.end], speech)
            if not _is_abbreviated(text[slice(*span)]) and not goes_on:
                spans.append(span)
                begin = sign.end()
        spans.append((begin, sentence.end))
    return [span for span in spans if any(map(str.isalnum, text[slice(*span)]))]


def _goes_on(text: str, span: tuple[int, int], end: int, speech: Sequence[Speech]) -> bool:
    """Whether a sentence goes on behind an initial or an ordinal: George III. of England."""
    behind = text[span[1] : end]
    if (
        _QUOTED.search(text[slice(*span)])
        and (after := _AFTER_QUOTED.match(behind))
        and after["first"].islower()
    ):
        return True  # a command that says 'Did you mean push?' for a slip
    return (
        _BOUND.search(text[slice(*span)]) is not None
        and "\n" not in behind[: len(behind) - len(behind.lstrip())]
        and not asks(behind.lstrip(), speech)
    )


def _is_abbreviated(text: str) -> bool:
    return text.endswith(".") and text.split()[-1].strip(".").lower() in ABBREVIATIONS
