"""Text to sentence spans: clear ends are decided here, doubtful ones by nltk's Punkt.

Punkt (Kiss and Strunk 2006) gets its parameters from `index.abbreviations` and learns nothing, so
an article's sentences depend on that article alone.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from index.abbreviations import (
    AFTER_ORDINALS,
    BINDING,
    COMMON,
    ENDING,
    NUMBERED,
    OPENINGS,
    PARTICLES,
    TITLES,
)
from index.model import Omission, Sentence
from index.paragraphs import paragraphs

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

_ALWAYS = "。！？｡۔؟।॥။።፧։។"
_QUOTES = "\"'“‘„«‹”’»›"
_CANDIDATE = re.compile(
    rf"""
    (?P<mark> [.!?…‼⁇⁈⁉‽{_ALWAYS}]+ )
    (?P<closing> (?:["'”’»›)\]}}」』】》] | “(?=\W) | \[\d{{1,3}}\])* (?:\s?["'”’»]+(?=\s))? )
    (?P<gap> \s* )
    (?P<opening> (?:["'“‘„«‹(\[{{¿¡「『] | [-–—]+\s?)* )
    (?P<next> [^\W_]* )
    """,
    re.VERBOSE,
)
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
_ORDINAL = re.compile(r"\d{1,2}|[IVX]{2,5}")
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[^\W\d_]|[ivxIVX]{2,4})")
_TELLING = OPENINGS | AFTER_ORDINALS
_LONGEST_WORD = 40
_SHORT_WORD = 3
_SEEN_IN_LOWER_CASE = 1 << 5  # Punkt's flag of a word that stands in lower case within sentences


def split(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences, in order, disjoint, beginning and ending on a non-space.

    Together they cover everything but white space. No sentence crosses a paragraph (see
    `index.paragraphs`); a closing quote or bracket stays with its sentence.
    """
    return [span for start, end in paragraphs(text) for span in _spans(text, start, end)]


def sentences_of(text: str, omitted: Sequence[Omission] = ()) -> list[Sentence]:
    """Return the sentences outside the omitted stretches; paragraphs are counted from 1."""
    for omission in omitted:
        blank = "\n" * (omission.end - omission.start)
        text = text[: omission.start] + blank + text[omission.end :]
    return [
        Sentence(start, end, number)
        for number, paragraph in enumerate(paragraphs(text), start=1)
        for start, end in _spans(text, *paragraph)
    ]


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph."""
    for candidate in _CANDIDATE.finditer(text, start, end):
        if candidate.end("gap") == end:
            break
        if _is_end(text, start, candidate):
            yield start, candidate.end("closing")
            start = candidate.end("gap")
    yield start, end


def _is_end(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Decide whether the sentence that begins at `start` ends with the mark of `candidate`."""
    mark, closing, gap, _, following = candidate.groups()
    if mark[-1] in _ALWAYS:
        return not (closing and following and following[0] in "とっなのをがにはでも")
    if not gap:
        return _is_glued_end(text, candidate)
    word = _word_before(text, start, candidate.start())
    if not word or (not following and text[candidate.end()] in ",;:)"):
        return False
    if mark == ".":
        return _is_full_stop(start, word, candidate)
    if word[-1] == "(" or following[:1].islower():
        return False
    return bool(mark.strip(".…") or closing) or _punkt_ends("..", _following(candidate))


def _is_full_stop(start: int, word: str, candidate: re.Match[str]) -> bool:
    """Decide about one full stop with `word` before it and space behind it."""
    _, closing, _, opening, following = candidate.groups()
    bare = word.rstrip(_QUOTES + ")]}")
    known = _as_known_to_punkt(bare)
    if following[:1].islower():
        return not (known or closing or opening or len(bare) <= _SHORT_WORD)
    if bare in BINDING or _is_title(word, following):
        return False
    if _ENUMERATOR.fullmatch(word) and candidate.start() - len(word) == start:
        return False
    if not known or bare != word or (closing and closing[0] in _QUOTES):
        return True
    return _punkt_ends(known, _following(candidate))


def _is_glued_end(text: str, candidate: re.Match[str]) -> bool:
    """Decide about a mark without a space behind it: "...the end.The next ..."."""
    closing, opening, following = candidate.group("closing", "opening", "next")
    before = text[max(0, candidate.start() - 2) : candidate.start()]
    if not before.islower() or not following.istitle() or text[candidate.end() - 1] == "@":
        return False
    return bool(closing or opening) or (following.lower() in OPENINGS and len(following) > 1)


def _word_before(text: str, start: int, end: int) -> str:
    """Return what stands between the last space and `end`, without opening punctuation."""
    words = text[max(start, end - _LONGEST_WORD) : end].rsplit(None, 1)
    return words[-1].lstrip(_QUOTES + "([{¿¡–—-") if words else ""


def _is_title(word: str, following: str) -> bool:
    if word.lower() not in TITLES:
        return False
    return word.istitle() or (word.isupper() and following.isupper() and len(following) > 1)


def _as_known_to_punkt(word: str) -> str:
    """Return `word`, or one of its kind, as Punkt's parameters have it, "" for a plain word."""
    lower = word.lower()
    if lower in COMMON or lower in NUMBERED or (len(word) == 1 and word.isalpha()):
        return lower
    if _DOTTED.fullmatch(word) and lower not in ENDING:
        return "u.s"
    return "1" if _ORDINAL.fullmatch(word) else ""


def _following(candidate: re.Match[str]) -> str:
    """Return the word behind a mark, or another one that Punkt knows as little about."""
    following = candidate["next"]
    if following.lower() in _TELLING:
        behind = candidate.string[candidate.end() : candidate.end() + 1]
        if not (behind == "-" or (behind == "." and len(following) == 1)):
            return following
    return "1" if following[:1].isdigit() else "Name"


@lru_cache(maxsize=16_384)
def _punkt_ends(word: str, following: str) -> bool:
    """Ask Punkt whether a sentence ends between `word` with a full stop and `following`."""
    return bool(_punkt().text_contains_sentbreak(f"{word}. {following}"))


@cache
def _punkt() -> "PunktSentenceTokenizer":
    # Importing nltk takes longer than splitting a thousand articles that never need it.
    from nltk.tokenize.punkt import PunktSentenceTokenizer

    return PunktSentenceTokenizer(_parameters())


def _parameters() -> "PunktParameters":
    from nltk.tokenize.punkt import PunktParameters

    parameters = PunktParameters()
    parameters.abbrev_types = {*COMMON, *BINDING, *TITLES}
    parameters.sent_starters = set(OPENINGS)
    parameters.collocations = {(word, "##number##") for word in NUMBERED}
    parameters.collocations |= {("##number##", word) for word in AFTER_ORDINALS}
    for word in OPENINGS - PARTICLES:
        parameters.add_ortho_context(word, _SEEN_IN_LOWER_CASE)
    return parameters
