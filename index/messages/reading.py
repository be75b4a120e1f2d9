"""Reads a message: what it asks, what it only says, and that it asks nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.analysis import ABBREVIATIONS, MARKS, Folded, sentences_of
from index.messages.framing import core_of
from index.messages.small_talk import is_denied, small_talk_in
from index.messages.speech import Speech
from index.messages.spoken import spoken_in
from index.model import SmallTalk

_PARTED = re.compile(
    r"(?<=[?？!！…])[\s\W]*?\s|(?<=[。？！])|\s*\n\s*|(?<=[^\W\d_]{3}\.)\s+(?=[^\W\d_])"
)
_BOUND = re.compile(
    rf"(?:(?<![\w.{MARKS}])(?:[^\W\d_][{MARKS}\u0640]*|[IVXLCDM]+|etc|usw)|[\u0e01-\u0e4e])\.\Z"
)
"""Initials, Roman numbers and what else ends no sentence though a full stop is behind it."""
_NAME = re.compile(rf"[\W_]*(?:[^\W\d_][\w{MARKS}.'’-]*[ .]*){{1,3}}[\W_]*")
_NUMBERED = re.compile(
    r"^[ \t]*\(?(?P<line>\d{1,2}|[a-h])[.)][ \t]+(?=\S)"
    r"|(?<!\S)\(?(?P<within>\d{1,2}|[a-h])\)[ \t]+(?=\S)",
    re.MULTILINE,
)
_PICTURE = "\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"
_CLAUSE = re.compile(
    rf"[,،、，;:.–—!?|*•·~{_PICTURE}]\s+|\s-\s|(?<=[\w{MARKS}]) (?=\w)"  # no "%", "]" or mark
)
_COMMAS = ",،、，.-"
_LOWER = re.compile(r"(?<!\S)[^\W\d_][^\s]*\Z")
_MARKS = "?？؟"
_ENDED = (".", "!", "。")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FEWEST_ENTRIES = 2
_BEFORE_LISTS = ("", *":.,;!?\n")
_MOST_PARTS = 4  # questions of one message; with more among statements it is a page
_MOST_ALONE = 10  # questions of a message that says nothing else


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a message, as written, and what the message says besides.

    `said` are statements without their courtesy, in order.
    """

    question: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A message as read: its questions in order, or small talk when it asks nothing.

    `language` is ISO 639-1, "" where it is not sure.
    """

    parts: tuple[Part, ...]
    small_talk: SmallTalk | None
    language: str


@dataclass(frozen=True, slots=True)
class _Said:
    """A piece of a message: with a question mark, as questions begin, behind what introduces it."""

    text: str
    is_marked: bool = False
    asks: bool = False
    is_introduced: bool = False


def read_message(text: str, preferred: Sequence[str] = ()) -> Message:
    """Read a message; `preferred` are the languages of the articles.

    A message is small talk when nothing is left without its courtesy, and when it says that it asks
    nothing and does not. Without any sentence that
    asks, all that it says is one question; with more than four among others, or more than ten, it
    is one as it stands.
    """
    speech, language = spoken_in(text, preferred)
    if (talk := small_talk_in(text, speech, is_sure=bool(language))) is not None:
        return Message((), talk, language)
    said = _read(text, speech)
    if not said or _is_denied(text, said, speech):
        return Message((), SmallTalk.OTHER, language)
    return Message(tuple(_parts(text, said, speech)), None, language)


def _is_denied(text: str, said: Sequence[_Said], speech: Sequence[Speech]) -> bool:
    if any(each.is_marked for each in said):
        return False
    return is_denied(text, speech, asks=any(each.asks for each in said))


def _parts(text: str, said: Sequence[_Said], speech: Sequence[Speech]) -> list[Part]:
    asked = [each for each in said if each.is_marked or each.asks]
    asked = asked or [each for each in said if each.is_introduced]
    statements = tuple(each.text for each in said if each not in asked)
    if len(asked) > (_MOST_PARTS if statements else _MOST_ALONE):
        return [Part(text.strip())]
    if not asked:
        return [Part("\n".join(statements))]
    if len(asked) == 1 and not any(each.says_something(asked[0].text) for each in speech):
        return [Part("\n".join([*statements, asked[0].text]))]
    return [Part(each.text, statements) for each in asked]


def _read(text: str, speech: Sequence[Speech]) -> list[_Said]:
    """Return what is said and asked, in order; each entry of a numbered list is asked."""
    before, entries = _entries(text)
    found = _read_sentences(before, speech)
    for start, end in entries:
        said = _read_sentences(text[start:end], speech)
        asks = any(each.is_marked or each.asks for each in said)
        found += said if asks else [replace(each, asks=True) for each in said]
    return found


def _entries(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return what stands before a list that is numbered from one or a on, and its entries.

    All of it when there is none. A list begins behind a sign, or with the text.
    """
    marks = [*_NUMBERED.finditer(text)]
    labels = [mark["line"] or mark["within"] for mark in marks]
    if len(marks) < _FEWEST_ENTRIES or labels not in _labels_of(len(marks)):
        return text, []
    before = text[: marks[0].start()].rstrip(" ")
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    spans = [(mark.end(), end) for mark, end in zip(marks, ends, strict=True)]
    is_list = before[-1:] in _BEFORE_LISTS and all(_LETTERS.search(text, *each) for each in spans)
    return (before, spans) if is_list else (text, [])


def _labels_of(count: int) -> list[list[str]]:
    numbers = range(1, count + 1)
    return [[str(number) for number in numbers], [chr(ord("a") + n - 1) for n in numbers]]


def _read_sentences(text: str, speech: Sequence[Speech]) -> list[_Said]:
    """Return what is said and asked, in order, without courtesy and the names under it."""
    found: list[_Said] = []
    was_courtesy = False
    for span in _sentences(text, speech):
        for clause in _clauses(text[slice(*span)], speech):
            pieces, thanked = _core(clause, speech)
            signed = [
                each
                for each in pieces
                if found
                and (thanked or was_courtesy)
                and not each.is_marked
                and not each.asks
                and _NAME.fullmatch(each.text)
            ]
            found += [each for each in pieces if each not in signed]
            was_courtesy = not pieces or bool(signed)
    return found


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
            if not _is_abbreviated(text[slice(*span)]) and not _goes_on(
                text, span, sentence.end, speech
            ):
                spans.append(span)
                begin = parted.end()
        spans.append((begin, sentence.end))
    return [span for span in spans if any(map(str.isalnum, text[slice(*span)]))]


def _goes_on(text: str, span: tuple[int, int], end: int, speech: Sequence[Speech]) -> bool:
    """Whether a sentence goes on behind an initial or an ordinal: George III. of England."""
    behind = text[span[1] : end]
    return (
        _BOUND.search(text[slice(*span)]) is not None
        and "\n" not in behind[: len(behind) - len(behind.lstrip())]
        and not _asks(behind.lstrip(), speech)
    )


def _is_abbreviated(text: str) -> bool:
    return text.endswith(".") and text.split()[-1].strip(".").lower() in ABBREVIATIONS


def _clauses(sentence: str, speech: Sequence[Speech]) -> list[str]:
    """Return a sentence in two where talk of other things stands before what is asked."""
    folded = Folded.of(sentence)
    for parted in _CLAUSE.finditer(folded.text):
        place = folded.places[parted.end()]
        if _begins_to_ask(sentence, folded, parted, speech) and not _asks(
            folded.text[: parted.end()], speech
        ):
            return [sentence[:place].rstrip(" ,;:"), sentence[place:]]
    behind = _behind_oneself(sentence, folded, speech)
    if behind is not None:
        return [sentence[:behind].rstrip(" ,;:"), sentence[behind:]]
    return [sentence]


def _behind_oneself(sentence: str, folded: Folded, speech: Sequence[Speech]) -> int | None:
    """Return where a question begins behind a clause of the first person that asks nothing.

    Its question word stands inside: "we row on Monday, the gate is open until when?"
    """
    parted = next((each for each in _CLAUSE.finditer(folded.text) if each[0][0] in _COMMAS), None)
    if parted is None or not any(mark in sentence for mark in _MARKS):
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
    first person, a colon or a picture, or has a capital and the word before it none. In a language
    whose words that ask may stand anywhere, two words with capitals are a name.
    """
    place, is_space = parted.end(), parted[0] == " "
    if not is_space and any(each.introduces(folded.text, place) for each in speech):
        return True
    asking = [each for each in speech if each.asking.match(folded.text, place)]
    is_name = is_space and _names(sentence[folded.places[place] :])
    if not asking or (is_name and not any(each.language.asking for each in asking)):
        return False
    if _goes_on_in_capitals(sentence, folded.places[place]) or parted[0][0] not in f"{_COMMAS} ":
        return True
    before = sentence[: folded.places[place]]
    return not is_space and any(each.is_personal(before) for each in speech)


def _names(text: str) -> bool:
    """Whether the first two words of a text have capitals."""
    first, *more = text.split(None, 2)
    return first[0].isupper() and bool(more) and more[0][0].isupper()


def _goes_on_in_capitals(sentence: str, place: int) -> bool:
    before = _LOWER.search(sentence[:place].rstrip(" ,"))
    return before is not None and before[0].islower() and sentence[place].isupper()


def _core(clause: str, speech: Sequence[Speech]) -> tuple[list[_Said], bool]:
    """Return what a clause says, or the one or two questions that it asks, without courtesy.

    Beside it, if thanks stood before that.
    """
    core = core_of(clause, speech)
    left = clause[core.start : core.end]
    if not any(map(str.isalnum, left)):
        return [], core.is_behind_thanks
    is_marked = any(mark in clause[core.start :] for mark in _MARKS)
    ended = clause.rstrip().endswith(_ENDED)
    asks = _asks(left, speech) and (core.is_introduced or not ended)
    if is_marked or asks:
        return [_Said(each, is_marked, asks) for each in _divided(left, speech)], False
    if not any(each.says_something(left) for each in speech):
        return [], core.is_behind_thanks
    return [_Said(left, is_introduced=core.is_introduced)], core.is_behind_thanks


def _asks(text: str, speech: Sequence[Speech]) -> bool:
    """Whether a text begins as questions do, a word that joins it to another aside."""
    folded = Folded.of(text).text.lstrip(" ¿")
    for each in speech:
        joined = each.joining.match(folded)
        if each.asking.match(folded) or (joined and each.asking.match(folded, joined.end() + 1)):
            return True
    return False


def _divided(question: str, speech: Sequence[Speech]) -> list[str]:
    """Return two questions that are joined in one sentence apart, each of which says something."""
    folded = Folded.of(question)
    for each in speech:
        for joined in each.linking.finditer(folded.text, 1):
            place = (
                joined.end()
                + len(folded.text[joined.end() :])
                - len(folded.text[joined.end() :].lstrip(" ,¿"))
            )
            first = question[: folded.places[joined.start()]].rstrip(" ,;?")
            second = question[folded.places[place] :]
            if all(
                _asks(half, [each]) and each.says_something(half) for half in (first, second)
            ) and each.asks_anew(first, second):
                return [first, *_divided(second, speech)]
    return [question]
