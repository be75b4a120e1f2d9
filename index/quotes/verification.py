"""Finds texts that stand verbatim in an article, or but for their marks."""

import bisect
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from index.model import Article, Omission, Passage

# Each of these may stand for any other of its kind.
_ALIKE = ("'‘’‚‛′ʼ`´", '"“”„‟″«»', "-‐‑‒–—―−")
_DOTS = "..."
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_PARTS = re.compile(rf"\.\.\.|…|\s[\s{_INVISIBLE}]*|[^\s{_INVISIBLE}]")
_EDGES = re.compile(rf"^[\s{_INVISIBLE}]+|(?<![\s{_INVISIBLE}])[\s{_INVISIBLE}]+$")
_BETWEEN = f"[{_INVISIBLE}]*"
_MOST_CHARACTERS = 5_000_000  # of articles that are looked through: some tenths of a second
_EACH = 3_000  # characters that are looked through while an article is unpacked
_MOST_PLACES = 50  # of a text that are told, in one article and in all


@dataclass(frozen=True, slots=True)
class Verification:
    """Where a text stands.

    `passages` are in order of article, then place; empty when it stands nowhere. `exact`: letter
    by letter; else it differs in white space, or in how quotation marks, dashes and dots are
    written. `nearest` is the sentence most like a text that stands nowhere, None when no
    sentence shares a term. `undecided`: it was found nowhere, and not everything was looked at.
    """

    text: str
    passages: tuple[Passage, ...]
    exact: bool
    nearest: Passage | None = None
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class Sought:
    """A text to look for. `spellings` finds it whatever its marks and spaces are."""

    text: str
    spellings: re.Pattern[str]

    @classmethod
    def of(cls, text: str) -> "Sought | None":
        """Return `text` as something to look for, None when there is nothing to see in it."""
        text = _EDGES.sub("", text)
        parts = "".join(map(_spelled, _PARTS.findall(text)))
        return cls(text, re.compile(parts.removesuffix(_BETWEEN))) if text else None

    def places_in(self, article: Article) -> tuple[list[tuple[int, int]], bool]:
        """Return where in `article.text` it stands, the first places, and whether to the letter.

        Where it stands to the letter, other spellings of it are not looked for. Omitted stretches
        are no part of what the author wrote: nothing is found in them.
        """
        exact = _places(re.compile(re.escape(self.text)), article)
        return (exact, True) if exact else (_places(self.spellings, article), False)


def _spelled(part: str) -> str:
    """Return a pattern of all that one letter, mark or stretch of space may be written as.

    It takes in what is invisible behind it, in one way only: else seeking could take for ever.
    """
    if part[0].isspace():
        return rf"\s[\s{_INVISIBLE}]*"
    if part in {"…", _DOTS}:
        return rf"(?:…|\.{_BETWEEN}\.{_BETWEEN}\.){_BETWEEN}"
    alike = next((kind for kind in _ALIKE if part in kind), "")
    return (f"[{alike}]" if alike else re.escape(part)) + _BETWEEN


def _places(pattern: re.Pattern[str], article: Article) -> list[tuple[int, int]]:
    spans = (found.span() for found in pattern.finditer(article.text))
    own = (span for span in spans if not _touches(span, article.omitted))
    return list(islice(own, _MOST_PLACES))


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a text stands in some articles, by their numbers, ascending.

    `places` are to the letter if any is. `complete`: all the articles were looked through.
    """

    places: tuple[tuple[int, tuple[int, int]], ...]
    exact: bool
    complete: bool


def look_through(
    numbers: Iterable[int], article_of: Callable[[int], Article], sought: Sought
) -> Finding:
    """Look for a text in articles, in their order, until that is enough of them."""
    found: dict[bool, list[tuple[int, tuple[int, int]]]] = {True: [], False: []}
    characters, complete = 0, True
    for number in numbers:
        if characters >= _MOST_CHARACTERS or len(found[True]) >= _MOST_PLACES:
            complete = False
            break
        article = article_of(number)
        characters += len(article.text) + _EACH
        spans, exact = sought.places_in(article)
        found[exact] += [(number, span) for span in spans]
    exact = bool(found[True])
    return Finding(tuple(sorted(found[exact])[:_MOST_PLACES]), exact, complete)


def _touches(span: tuple[int, int], omitted: Sequence[Omission]) -> bool:
    at = bisect.bisect_right(omitted, span[0], key=lambda each: each.end)
    return at < len(omitted) and omitted[at].start < span[1]
