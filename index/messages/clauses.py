"""Cuts a message into clauses: its sentences, and talk of other things before what is asked."""

import re
from collections.abc import Iterator, Sequence

from index.analysis import ABBREVIATIONS, MARKS, Folded, sentences_of
from index.messages.framing import core_of
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
_PICTURE = "\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_CLAUSE = re.compile(
    rf"[,،、，;:.–—!?|*•·~{_PICTURE}]\s+|\s-\s|(?<=[\w{MARKS}]) (?=\w)"  # no "%", "]" or mark
)
_MENTION = re.compile(r"\s*@\w+[\s,:]+(?=\S)")  # who is addressed, or code
_COMMAS = ",،、，.-"
_LOWER = re.compile(r"(?<!\S)[^\W\d_][^\s]*\Z")
_MARKS = "?？؟"


def clauses_of(text: str, speech: Sequence[Speech]) -> Iterator[str]:
    """Yield the clauses of a message, in order."""
    for span in _sentences(text, speech):
        yield from _clauses(text[slice(*span)], speech)


def has_question_mark(text: str) -> bool:
    """Whether a question mark stands in a text."""
    return any(mark in text for mark in _MARKS)


def asks(text: str, speech: Sequence[Speech]) -> bool:
    """Whether a text begins as questions do, a word that joins it to another aside."""
    folded = Folded.of(text).text.lstrip(" ¿")
    for each in speech:
        joined = each.joining.match(folded)
        if each.asking.match(folded) or (joined and each.asking.match(folded, joined.end() + 1)):
            return True
    return False


def _sentences(text: str, speech: Sequence[Speech]) -> list[tuple[int, int]]:
    """Return the spans of a message's sentences.

    People end them with a sign or a line, and go on in small letters.
    """
    spans: list[tuple[int, int]] = []
    for sentence in sentences_of(text):
        begin = sentence.start
        if spans and _goes_on(text, spans[-1], sentence.end, speech):
            begin = spans.pop()[0]
        for parted in _PARTED.finditer(text, sentence.start, sentence.end):
            span = begin, parted.start()
            goes_on = _goes_on(text, span, sentence.end, speech)
            is_short = _MAY_BE_SHORT.search(text, *span) is not None
            goes_on |= is_short and not asks(text[parted.end() : sentence.end], speech)
            if not _is_abbreviated(text[slice(*span)]) and not goes_on:
                spans.append(span)
                begin = parted.end()
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


def _clauses(sentence: str, speech: Sequence[Speech]) -> list[str]:
    """Return a sentence in parts where talk of other things stands before what is asked."""
    folded = Folded.of(sentence)
    if (mention := _mentioned(sentence, speech)) > 0:
        return [sentence[:mention].rstrip(" ,:"), *_clauses(sentence[mention:], speech)]
    for parted in _CLAUSE.finditer(folded.text):
        place = folded.places[parted.end()]
        if _begins_to_ask(sentence, folded, parted, speech) and not asks(
            folded.text[: parted.end()], speech
        ):
            return [sentence[:place].rstrip(" ,;:"), sentence[place:]]
    behind = _behind_oneself(sentence, folded, speech)
    if behind is not None:
        return [sentence[:behind].rstrip(" ,;:"), sentence[behind:]]
    return [sentence]


def _mentioned(sentence: str, speech: Sequence[Speech]) -> int:
    """Return where a question begins behind who is mentioned, 0 where none does."""
    mention = _MENTION.match(sentence)
    if mention is None:
        return 0
    behind = Folded.of(sentence[mention.end() :]).text
    return mention.end() if any(each.asks_within(behind) for each in speech) else 0


def _behind_oneself(sentence: str, folded: Folded, speech: Sequence[Speech]) -> int | None:
    """Return where a question begins behind a clause of the first person that asks nothing.

    Its question word stands inside: "we row on Monday, the gate is open until when?"
    """
    parted = next((each for each in _CLAUSE.finditer(folded.text) if each[0][0] in _COMMAS), None)
    if parted is None or not has_question_mark(sentence):
        return None
    before, behind = folded.text[: parted.start()], folded.text[parted.end() :]
    place = folded.places[parted.end()]
    for each in speech:
        is_said = each.is_personal(sentence[:place]) and not each.asks_anywhere(before)
        if is_said and each.asks_anywhere(behind) and not each.is_personal(sentence[place:]):
            return place
    return None


def _begins_to_ask(
    sentence: str, folded: Folded, parted: re.Match[str], speech: Sequence[Speech]
) -> bool:
    """Whether what is asked may begin behind a sign or a space.

    That is where it is introduced behind a sign, or where a word that asks follows a clause of the
    first person, a colon or a picture, or has a capital and the word before it none; and behind
    such a clause or courtesy and "but". In a language whose words that ask may stand anywhere, two
    words with capitals are a name.
    """
    place, is_space = parted.end(), parted[0] == " "
    if not is_space and any(each.introduces(folded.text, place) for each in speech):
        return True
    if _is_set_against(sentence, folded, place, speech):
        return True
    asking = [each for each in speech if each.asking.match(folded.text, place)]
    is_name = is_space and _names(sentence[folded.places[place] :])
    if not asking or (is_name and not any(each.language.asking for each in asking)):
        return False
    if _goes_on_in_capitals(sentence, folded.places[place]) or parted[0][0] not in f"{_COMMAS} ":
        return True
    return not is_space and _is_of_oneself(sentence[: folded.places[place]], speech)


def _is_set_against(sentence: str, folded: Folded, place: int, speech: Sequence[Speech]) -> bool:
    """Whether what is asked is set against courtesy or a clause of the first person before it."""
    before, behind = folded.text[:place], folded.text[place:]
    if not any(each.sets_against(before, behind) for each in speech):
        return False
    is_courtesy = any(each.openers.match(before.lstrip()) for each in speech)
    return is_courtesy or _is_of_oneself(sentence[: folded.places[place]], speech)


def _is_of_oneself(before: str, speech: Sequence[Speech]) -> bool:
    """Whether a text is of the first person in more than courtesy that a sign sets off.

    I was wondering, besides the mill; but: sorry, I am bringing it back late.
    """
    core = core_of(before, speech)
    is_set_off = not before[: core.start].rstrip()[-1:].isalnum()
    said = before[core.start : core.end] if is_set_off else before
    return bool(said) and any(each.is_personal(said) for each in speech)


def _names(text: str) -> bool:
    """Whether the first two words of a text have capitals."""
    first, *more = text.split(None, 2)
    return first[0].isupper() and bool(more) and more[0][0].isupper()


def _goes_on_in_capitals(sentence: str, place: int) -> bool:
    before = _LOWER.search(sentence[:place].rstrip(" ,"))
    return before is not None and before[0].islower() and sentence[place].isupper()
