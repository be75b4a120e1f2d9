"""Small talk: messages that ask nothing, by their kind."""

import re
from collections.abc import Iterator, Sequence

from index.analysis import Folded
from index.messages.speech import Speech
from index.messages.spoken import all_speech
from index.model import SmallTalk

_LONGEST = 120  # characters
_FEW = 3  # words
_BEGINS = re.compile(r"(?:\A|[.,;:!?()\n–-])\W*")
_ENDS = re.compile(
    r"\s*(?:[.,;:!)\n]|\s[–-]|\Z)"
    r"|\s(?:just|only|but|nur|aber|solo|sino|pero|просто|только|sadece|ama)\b"
)
_EMOTICON = re.compile(r"(?<!\S)(?:[:;=x]['-]?[3DPpOo)(/|\\]+|<3+|[+-]1)(?!\w)")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")  # thank youuu
_Pattern = tuple[SmallTalk, re.Pattern[str]]
_GAP = re.compile(r"[\W_]*")
_CLAUSE = re.compile(r"[^.,;:!?()\n]*[^\W_](?!\s*\?)\b")


def small_talk_in(text: str, speech: Sequence[Speech], *, is_sure: bool) -> SmallTalk | None:
    """Return the kind of small talk that all of a message is; of several the first that is told.

    ABOUT goes before all, OTHER behind all: "ok, thanks" is thanks.

    A few words that are not surely of one language may be small talk in any.
    """
    if len(text) > _LONGEST:
        return None if any(map(str.isalnum, text)) else SmallTalk.OTHER
    text = _EMOTICON.sub(" ", text)
    if not any(map(str.isalnum, text)):
        return SmallTalk.OTHER
    found = _talk(text, speech)
    if found is None and _DRAWN_OUT.search(text):
        found = _talk(_DRAWN_OUT.sub(r"\1", text), speech)
    if found is None and not is_sure and "?" not in text and len(text.split()) <= _FEW:
        found = _talk(text, all_speech())
    return found


def is_denied(text: str, speech: Sequence[Speech], *, asks: bool) -> bool:
    """Tell whether a message says that it asks nothing: Not a question, I only wanted to say ...

    Where it seems to ask, what follows must introduce something that is said.
    """
    folded = Folded.of(text).text
    begins = [begin.end() for begin in _BEGINS.finditer(folded)]
    for each in speech:
        for denied in filter(None, (each.denials.match(folded, place) for place in begins)):
            stated = each.stating.match(folded, _gap(folded, denied.end()))
            ended = _ENDS.match(folded, denied.end())
            if stated or (ended and not asks and not _asks_at(folded, ended.end(), speech)):
                return True
    return False


def _asks_at(folded: str, place: int, speech: Sequence[Speech]) -> bool:
    return any(each.asking.match(folded, _gap(folded, place)) for each in speech)


def _talk(text: str, speech: Sequence[Speech]) -> SmallTalk | None:
    folded = Folded.of(text).text
    kinds = _kinds(folded, [pair for each in speech for pair in each.small_talk])
    first = None
    for kind in kinds or ():
        is_told = first is not None and first is not SmallTalk.OTHER
        first = first if is_told and kind is not SmallTalk.ABOUT else kind
    return first


def _kinds(folded: str, patterns: Sequence[_Pattern]) -> list[SmallTalk] | None:
    """Return the kinds of the phrases of a text, in order; None where something else is in it."""
    tried: set[int] = set()

    def after(place: int) -> list[SmallTalk] | None:
        if place >= len(folded):
            return []
        if place in tried:
            return None
        tried.add(place)
        ends = {end: kind for kind, p in reversed(patterns) for end in _ends(p, folded, place)}
        for end in sorted(ends, reverse=True):
            if (rest := after(_gap(folded, end))) is not None:
                return [ends[end], *rest]
        return None

    return after(_gap(folded, 0))


def _ends(pattern: re.Pattern[str], text: str, start: int) -> Iterator[int]:
    """Yield where a phrase ends that is all up to the next mark, and what else begins there.

    "No way" is more than "no", and "hm, no way" is two.
    """
    if (found := pattern.match(text, start)) is None:
        return
    clause = _CLAUSE.match(text, start)
    if clause and pattern.fullmatch(text, start, clause.end()):
        yield clause.end()
    yield found.end()


def _gap(text: str, start: int) -> int:
    match = _GAP.match(text, start)
    return match.end() if match else start
