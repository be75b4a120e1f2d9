"""Small talk: messages that ask nothing, by their kind."""

import re
from collections.abc import Sequence

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
_GAP = re.compile(r"[\W_]*")


def small_talk_in(text: str, speech: Sequence[Speech], *, is_sure: bool) -> SmallTalk | None:
    """Return the kind of small talk that all of a message is; of several the first that is told.

    ABOUT goes before all, OTHER behind all: "ok, thanks" is thanks.

    A few words that are not surely of one language may be small talk in any.
    """
    if not any(map(str.isalnum, text)):
        return SmallTalk.OTHER
    if len(text) > _LONGEST:
        return None
    found = _talk(text, speech)
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
    patterns = [pair for each in speech for pair in each.small_talk]
    place, first = _gap(folded, 0), None
    while place < len(folded):
        found = [(m.end(), kind) for kind, p in patterns if (m := p.match(folded, place))]
        reached, kind = max(found, key=lambda each: each[0], default=(place, SmallTalk.OTHER))
        if reached == place:
            return None
        is_told = first is not None and first is not SmallTalk.OTHER
        first = first if is_told and kind is not SmallTalk.ABOUT else kind
        place = _gap(folded, reached)
    return first


def _gap(text: str, start: int) -> int:
    match = _GAP.match(text, start)
    return match.end() if match else start
