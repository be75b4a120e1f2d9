"""Decides whether a mark ends a sentence; Punkt is asked about what stays in doubt."""

import re
from functools import lru_cache

from index.abbreviations import BINDING, COMMON, ENDING, NUMBERED, OPENINGS, SPEECH, TIMES, TITLES
from index.marks import ALWAYS, CLOSING, QUOTES
from index.punkt import TELLING, punkt_ends

_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
_ORDINAL = re.compile(r"\d{1,2}|[IVX]{2,5}")
_LEADING_PARTS = re.compile(r".*[-'’](?=..)")  # of "Maj.-Gen", "l'avv"
_ACRONYM = re.compile(r"[^\W\d_]{2,}")
_SPEAKER = re.compile(
    r"(?:[^\W\d_][\w.'’-]*\s+){1,4}?(?P<verb>[a-z]+)\b"
    r"(?!\s+(?:that|he|she|it|they|there|his|her|its|their|the|an?|no|nothing|what|why|how)\b)"
)
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[^\W\d_]|[ivxIVX]{2,4})")
_LONGEST_WORD = 40
_SHORT_WORD = 3


def is_end(text: str, start: int, candidate: re.Match[str]) -> bool:
    """Decide whether the sentence that begins at `start` ends with the mark of `candidate`."""
    mark, closing, gap, _, following = candidate.groups()
    if mark[-1] in ALWAYS:
        return not (closing and following and following[0] in "とっなのをがにはでも")
    if not gap:
        return _is_glued_end(text, candidate)
    word = word_before(text, start, candidate.start())
    if not word or not (following or _something_follows(text, candidate)):
        return False
    if mark == ".":
        return _is_full_stop(start, word, candidate)
    if word[-1] == "(" or following[:1].islower() or (closing and _is_speaker(text, candidate)):
        return False
    return bool(mark.strip(".…") or closing) or punkt_ends("..", _following(candidate))


def _is_full_stop(start: int, word: str, candidate: re.Match[str]) -> bool:
    """Decide about one full stop with `word` before it and space behind it."""
    _, closing, _, opening, following = candidate.groups()
    if not closing and following[:1].isupper() and not following.isupper() and is_plain(word):
        return True
    bare = word.rstrip(CLOSING)
    last = _last_part(bare, following)
    known = _as_known_to_punkt(last)
    if following[:1].islower():
        return not (known or closing or opening or len(bare) <= _SHORT_WORD)
    if last.lower() in BINDING or (bare == word and last.lower() in TITLES and not last.islower()):
        return False
    if _ENUMERATOR.fullmatch(word) and candidate.start() - len(word) == start:
        return False
    if not known or bare != word or (closing and closing[0] in QUOTES):
        return True
    return punkt_ends(known, _following(candidate))


@lru_cache(maxsize=65_536)
def is_plain(word: str) -> bool:
    """Whether a full stop behind `word` ends a sentence before any word with a capital.

    That is what `_is_full_stop` finds out, for words that it knows nothing of.
    """
    if word[-1] in CLOSING:
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
    quoted = bool(closing) or opening[:1] in tuple(QUOTES)
    return quoted or (following.lower() in OPENINGS and len(following) > 1)


def word_before(text: str, start: int, end: int) -> str:
    """Return what stands between the last space and `end`, without opening punctuation."""
    words = text[max(start, end - _LONGEST_WORD) : end].rsplit(None, 1)
    return words[-1].lstrip(QUOTES + "([{¿¡–—-*_") if words else ""


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
    if following.lower() in TELLING:
        behind = candidate.string[candidate.end() : candidate.end() + 1]
        if not (behind == "-" or (behind == "." and len(following) == 1)):
            return following
    return "1" if following[:1].isdigit() else "Name"
