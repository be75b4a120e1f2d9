"""Splits text into sentence spans, doubtful ends by nltk's Punkt.

Punkt (Kiss and Strunk 2006) gets its parameters from `index.analysis.languages.abbreviations` and
learns nothing, so an article's sentences depend on that article alone.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING

from index.analysis.languages import (
    AFTER_ORDINALS,
    AFTER_TIMES,
    BINDING,
    COMMON,
    ENDING,
    NUMBERED,
    OPENINGS,
    PARTICLES,
    SPEECH,
    TIMES,
    TITLES,
)
from index.analysis.lean_imports import nltk_module
from index.analysis.lines import stands_alone
from index.analysis.paragraphs import paragraphs_of
from index.model import Omission, Sentence

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

LONGEST = 1_000
"""Longer sentences, in characters, are cut: they are lists, tables or text without full stops."""

_ALWAYS = "。！？｡۔؟।॥။።፧։។"
_QUOTES = "\"'“‘„«‹”’»›"
_CLOSING = _QUOTES + ")]}*_"
_MARKS_BUT_STOPS = f"!?…‼⁇⁈⁉‽\u037e{_ALWAYS}"
_CANDIDATE = re.compile(
    rf"""
    (?P<mark> [.{_MARKS_BUT_STOPS}]+ )
    (?P<closing> (?:["'”’»›)\]}}」』】》*_] | “(?=\W) | \[\^?\d{{1,3}}\])* (?:\s?["'”’»]+(?=\s))? )
    (?P<gap> \s* )
    (?P<opening> (?:["'“‘„«‹(\[{{¿¡「『*_] | [-–—]+\s?)* )
    (?P<next> [^\W_]* )
    """,
    re.VERBOSE,
)


def _places(mark: str) -> re.Pattern[str]:
    """Return where a sentence may end; group 1 is there for one full stop before a capital."""
    return re.compile(  # what begins with one character, not with a group, is found much sooner
        rf"""
        {mark} (?: (?<=\.) (?=\ [A-ZÀ-ÖØ-ÞА-ЯЁ][a-zà-öø-ÿа-яё]) ()
                 | {mark}*+ (?: (?<=[{_ALWAYS}]) | (?![a-z0-9]) ) )
        """,
        re.VERBOSE,
    )


_PLACES, _STOPS = _places(f"[.{_MARKS_BUT_STOPS}]"), _places(r"\.")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
_ORDINAL = re.compile(r"\d{1,2}|[IVX]{2,5}")
_LEADING_PARTS = re.compile(r".*[-'’](?=..)")  # of "Maj.-Gen", "l'avv"
_ACRONYM = re.compile(r"[^\W\d_]{2,}")
_SPEAKER = re.compile(
    r"(?:[^\W\d_][\w.'’-]*\s+){1,4}?(?P<verb>[a-z]+)\b"
    r"(?!\s+(?:that|he|she|it|they|there|his|her|its|their|the|an?|no|nothing|what|why|how)\b)"
)
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[^\W\d_]|[ivxIVX]{2,4})")
_BREAKS = tuple(map(re.compile, (r"\n", r"(?<=[;|])\s", r"\s")))
_TELLING = OPENINGS | AFTER_ORDINALS | AFTER_TIMES
_LONGEST_WORD = 40
_SHORT_WORD = 3
_SEEN_IN_LOWER_CASE = 1 << 5  # Punkt's flag of a word that stands in lower case within sentences


def split(text: str) -> list[tuple[int, int]]:
    """Return the spans of the sentences, in order, disjoint, beginning and ending on a non-space.

    Together they cover everything but white space. No sentence crosses a paragraph (see
    `index.analysis.paragraphs`) or is longer than `LONGEST`; a closing quote or bracket stays with
    its sentence.
    """
    places = _places_of(text)
    return [span for start, end in paragraphs_of(text) for span in _spans(text, start, end, places)]


def sentences_of(text: str, omitted: Sequence[Omission] = ()) -> list[Sentence]:
    """Return the sentences outside the omitted stretches; paragraphs are counted from 1."""
    visible = _blanked(text, omitted)
    places = _places_of(visible)
    return [
        Sentence(start, end, number)
        for number, paragraph in enumerate(paragraphs_of(visible), start=1)
        for start, end in _spans(visible, *paragraph, places)
    ]


def _blanked(text: str, omitted: Sequence[Omission]) -> str:
    """Return `text` with blanks for what is omitted, so that offsets hold.

    What is omitted of a line parts nothing: the sentence around it goes on.
    """
    pieces, end = [], 0
    for omission in omitted:
        filling = "\n" if stands_alone(text, omission.start, omission.end) else " "
        pieces += [text[end : omission.start], filling * (omission.end - omission.start)]
        end = omission.end
    return "".join([*pieces, text[end:]])


def _places_of(text: str) -> re.Pattern[str]:
    """Return what finds the places of `text`: where there are no other marks, full stops only."""
    others = "!?" if text.isascii() else _MARKS_BUT_STOPS
    return _PLACES if any(map(text.__contains__, others)) else _STOPS


def _spans(text: str, start: int, end: int, places: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Return the sentences of one paragraph."""
    found = _ended(text, start, end, places)
    if end - start <= LONGEST:
        return found
    return (part for sentence in found for part in _cut(text, *sentence))


def _ended(text: str, start: int, end: int, places: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph, however long."""
    for place in places.finditer(text, start, end):
        at, behind = place.span()
        if behind == end:
            break
        if place.lastindex and (word := _word_before(text, start, at)) and _is_plain(word):
            yield start, behind
            start = behind + 1
            continue
        candidate = _CANDIDATE.match(text, at, end)
        if not candidate or candidate.end("gap") == end:
            break
        if _is_end(text, start, candidate):
            yield start, candidate.end("closing")
            start = candidate.end("gap")
    yield start, end


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence, in parts when it is too long to be one: a list, text without stops."""
    while end - start > LONGEST:
        cut = _last_break(text, start + LONGEST // 2, start + LONGEST)
        yield start, start + len(text[start:cut].rstrip())
        start = next(at for at in range(cut, end) if not text[at].isspace())
    yield start, end


def _last_break(text: str, earliest: int, latest: int) -> int:
    """Return where to cut: at a new line, behind a semicolon, at a space, anywhere; the last."""
    for kind in _BREAKS:
        breaks = [found.start() for found in kind.finditer(text, earliest, latest + 1)]
        if breaks:
            return breaks[-1]
    return latest


def _is_end(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Decide whether the sentence that begins at `start` ends with the mark of `candidate`."""
    mark, closing, gap, _, following = candidate.groups()
    if mark[-1] in _ALWAYS:
        return not (closing and following and following[0] in "とっなのをがにはでも")
    if not gap:
        return _is_glued_end(text, candidate)
    word = _word_before(text, start, candidate.start())
    if not word or not (following or _something_follows(text, candidate)):
        return False
    if mark == ".":
        return _is_full_stop(start, word, candidate)
    if word[-1] == "(" or following[:1].islower() or (closing and _is_speaker(text, candidate)):
        return False
    return bool(mark.strip(".…") or closing) or _punkt_ends("..", _following(candidate))


def _is_full_stop(start: int, word: str, candidate: re.Match[str]) -> bool:
    """Decide about one full stop with `word` before it and space behind it."""
    _, closing, _, opening, following = candidate.groups()
    if not closing and following[:1].isupper() and not following.isupper() and _is_plain(word):
        return True
    bare = word.rstrip(_CLOSING)
    last = _last_part(bare, following)
    known = _as_known_to_punkt(last)
    if following[:1].islower():
        return not (known or closing or opening or len(bare) <= _SHORT_WORD)
    if last.lower() in BINDING or (bare == word and last.lower() in TITLES and not last.islower()):
        return False
    if _ENUMERATOR.fullmatch(word) and candidate.start() - len(word) == start:
        return False
    if not known or bare != word or (closing and closing[0] in _QUOTES):
        return True
    return _punkt_ends(known, _following(candidate))


@lru_cache(maxsize=65_536)
def _is_plain(word: str) -> bool:
    """Whether a full stop behind `word` ends a sentence before any word with a capital.

    That is what `_is_full_stop` finds out, for words that it knows nothing of.
    """
    if word[-1] in _CLOSING:
        return False
    last = _last_part(word, "")
    lower = last.lower()
    known = _as_known_to_punkt(last) or lower in BINDING or lower in TITLES
    return not known and not _ENUMERATOR.fullmatch(word)


def _is_speaker(text: str, candidate: re.Match[str]) -> bool:
    """Whether a name and a verb of speech follow a quotation: then the sentence goes on.

    But not when something else is said: '"Why?" Mr Smith said that ...'.
    """
    if candidate["next"].lower() in OPENINGS:
        return False
    speaker = _SPEAKER.match(text, candidate.start("next"), candidate.endpos)
    return speaker is not None and speaker["verb"] in SPEECH


def _last_part(word: str, following: str) -> str:
    """Return what of `word` may be an abbreviation: not its leading parts, and no acronym."""
    last = _LEADING_PARTS.sub("", word)
    is_acronym = last.isupper() and _ACRONYM.fullmatch(last) and not _ORDINAL.fullmatch(last)
    return "" if is_acronym and not following.isupper() else last


def _something_follows(text: str, candidate: re.Match[str]) -> bool:
    """Whether more than closing punctuation stands behind a mark where no word does."""
    return candidate.end() < candidate.endpos and text[candidate.end()] not in ",;:)"


def _is_glued_end(text: str, candidate: re.Match[str]) -> bool:
    """Decide about a mark without a space behind it: "...the end.The next ..."."""
    closing, opening, following = candidate.group("closing", "opening", "next")
    before = text[max(0, candidate.start() - 2) : candidate.start()]
    if not before.islower() or not following.istitle():
        return False
    quoted = bool(closing) or opening[:1] in tuple(_QUOTES)
    return quoted or (following.lower() in OPENINGS and len(following) > 1)


def _word_before(text: str, start: int, end: int) -> str:
    """Return what stands between the last space and `end`, without opening punctuation."""
    words = text[max(start, end - _LONGEST_WORD) : end].rsplit(None, 1)
    return words[-1].lstrip(_QUOTES + "([{¿¡–—-*_") if words else ""


def _as_known_to_punkt(word: str) -> str:
    """Return `word`, or one of its kind, as Punkt's parameters have it, "" for a plain word."""
    lower = word.lower()
    if lower in COMMON or lower in NUMBERED or lower in TIMES:
        return lower
    if len(word) == 1 and word.isalpha():
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
    tokenizer: PunktSentenceTokenizer = nltk_module("tokenize.punkt").PunktSentenceTokenizer(
        _parameters()
    )
    return tokenizer


def _parameters() -> "PunktParameters":
    parameters: PunktParameters = nltk_module("tokenize.punkt").PunktParameters()
    parameters.abbrev_types = {*COMMON, *BINDING, *TITLES}
    parameters.sent_starters = set(OPENINGS)
    parameters.collocations = {(word, "##number##") for word in NUMBERED}
    parameters.collocations |= {("##number##", word) for word in AFTER_ORDINALS}
    parameters.collocations |= set(product(TIMES, AFTER_TIMES))
    for word in OPENINGS - PARTICLES:
        parameters.add_ortho_context(word, _SEEN_IN_LOWER_CASE)
    return parameters
