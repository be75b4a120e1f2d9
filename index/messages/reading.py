"""Reads a message: what it asks, what it only says, and that it asks nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.analysis import MARKS, Folded
from index.messages.clauses import clauses_of
from index.messages.framing import core_of
from index.messages.numbered import numbered_entries
from index.messages.preambles import Clause, asks, has_question_mark
from index.messages.small_talk import is_denied, small_talk_in
from index.messages.speech import Speech
from index.messages.spoken import spoken_in
from index.model import SmallTalk

_NAME = re.compile(rf"[\W_]*(?:[^\W\d_][\w{MARKS}.'’-]*[ .]*){{1,3}}[\W_]*")
_ENDED = (".", "!", "。")
_SIGNS = " ¿?？؟¡!.…,"
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
    if not said:
        return Message((), SmallTalk.GREETING, language)  # it announces a question
    if _is_denied(text, said, speech):
        return Message((), SmallTalk.OTHER, language)
    return Message(tuple(_parts(text, said, speech)), None, language)


def _is_denied(text: str, said: Sequence[_Said], speech: Sequence[Speech]) -> bool:
    if any(each.is_marked for each in said):
        return False
    return is_denied(text, speech, asks=any(each.asks for each in said))


def _parts(text: str, said: Sequence[_Said], speech: Sequence[Speech]) -> list[Part]:
    asked = [each for each in said if each.is_marked or each.asks]
    asked = asked or [each for each in said if each.is_introduced]
    asked = asked or [each for each in said if _asks_in_place(each.text, speech)]
    if len(asked) > 1:  # a word of a cut remark asks nothing: "would"
        asked = [each for each in asked if each.is_marked or not _is_one_word(each, speech)]
    statements = tuple(each.text for each in said if each not in asked)
    if len(asked) > (_MOST_PARTS if statements else _MOST_ALONE):
        return [Part(text.strip())]
    if not asked:
        return [Part("\n".join(statements))]
    if len(asked) == 1 and not any(each.says_something(asked[0].text) for each in speech):
        return [
            Part("\n".join([*statements, asked[0].text]) if statements else _bare(text, speech))
        ]
    return [Part(each.text, statements) for each in asked]


def _asks_in_place(text: str, speech: Sequence[Speech]) -> bool:
    folded = Folded.of(text).text
    in_place = (each for each in speech if each.language.asks_in_place)
    return any(each.asks_anywhere(folded) for each in in_place)


def _is_one_word(said: _Said, speech: Sequence[Speech]) -> bool:
    """Whether a piece is one word that says nothing, and no question word."""
    folded = Folded.of(said.text).text
    return said.text.isalpha() and not any(
        each.says_something(said.text) or each.asks_openly(folded) for each in speech
    )


def _bare(text: str, speech: Sequence[Speech]) -> str:
    """Return a message of small words alone, without its courtesy: it has no others."""
    core = core_of(text, speech)
    return text[core.start : core.end].strip()


def _read(text: str, speech: Sequence[Speech]) -> list[_Said]:
    """Return what is said and asked, in order; each entry of a numbered list is asked."""
    before, entries = numbered_entries(text)
    found = _read_sentences(before, speech)
    for start, end in entries:
        said = _read_sentences(text[start:end], speech)
        is_asked = any(each.is_marked or each.asks for each in said)
        found += said if is_asked else [replace(each, asks=True) for each in said]
    return found


def _read_sentences(text: str, speech: Sequence[Speech]) -> list[_Said]:
    """Return what is said and asked, in order, without courtesy and the names under it."""
    found: list[_Said] = []
    was_courtesy = False
    for clause in clauses_of(text, speech):
        pieces, thanked = _core(clause, speech)
        signed = [
            each
            for each in pieces
            if found and (thanked or was_courtesy) and _may_be_signature(each)
        ]
        found += [each for each in pieces if each not in signed]
        was_courtesy = not pieces or bool(signed)
    return found


def _may_be_signature(said: _Said) -> bool:
    """Whether a piece may be a name; one word alone is, though it begins questions: Will, Can."""
    is_word = said.text.isalpha() and said.text.istitle()
    is_name = _NAME.fullmatch(said.text) is not None
    return is_name and not said.is_marked and (is_word or not said.asks)


def _core(part: Clause, speech: Sequence[Speech]) -> tuple[list[_Said], bool]:
    """Return what a clause says, or the one or two questions that it asks, without courtesy.

    Beside it, if thanks stood before that.
    """
    clause = part.text
    core = core_of(clause, speech)
    left = clause[core.start : core.end]
    is_courtesy = any(_is_courtesy(each, speech) for each in (clause, left))
    is_courtesy |= left.startswith("¿") and not _is_left(left[1:], speech)
    if is_courtesy or not any(map(str.isalnum, left)):
        return [], core.is_behind_thanks
    is_marked = has_question_mark(clause[core.start :])
    ended = clause.rstrip().endswith(_ENDED)
    goes_on = any(
        each.goes_on(clause[: core.start], left) or each.ends_open(Folded.of(left).text)
        for each in speech
    )
    begins = asks(left, speech) and (core.is_introduced or not ended) and not goes_on
    is_asked = part.is_asked or (begins and not part.is_said)
    if is_marked or is_asked:
        return [_Said(each, is_marked, is_asked) for each in _divided(left, speech)], False
    if not any(each.says_something(left) for each in speech):
        return [], core.is_behind_thanks
    return [_Said(left, is_introduced=core.is_introduced)], core.is_behind_thanks


def _is_left(text: str, speech: Sequence[Speech]) -> bool:
    core = core_of(text, speech)
    return any(map(str.isalnum, text[core.start : core.end]))


def _is_courtesy(text: str, speech: Sequence[Speech]) -> bool:
    """Whether all of a text is courtesy, which may ask too if anybody is here."""
    folded = Folded.of(text).text.strip(_SIGNS)
    return any(each.is_courtesy(folded) for each in speech)


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
                asks(half, [each]) and each.says_something(half) for half in (first, second)
            ) and each.asks_anew(first, second):
                return [first, *_divided(second, speech)]
    return [question]
