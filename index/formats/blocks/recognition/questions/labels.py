"""Labels of questions and answers: "Q:" and "A:", "Frage 3:", "**P.**", or who speaks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from index.formats.blocks.draft import Draft, Span
from index.formats.blocks.recognition.wording import asks, wrapped

ASKED_AND_ANSWERED = (
    ("question", "answer"),
    ("question", "réponse"),
    ("frage", "antwort"),
    ("pregunta", "respuesta"),
    ("domanda", "risposta"),
    ("pergunta", "resposta"),
    ("vraag", "antwoord"),
    ("fråga", "svar"),
    ("spørgsmål", "svar"),
    ("spørsmål", "svar"),
    ("kysymys", "vastaus"),
    ("pytanie", "odpowiedź"),
    ("otázka", "odpověď"),
    ("kérdés", "válasz"),
    ("întrebare", "răspuns"),
    ("soru", "cevap"),
    ("вопрос", "ответ"),
    ("питання", "відповідь"),
    ("ερώτηση", "απάντηση"),
    ("问", "答"),
    ("問", "答"),
    ("질문", "답변"),
    ("سؤال", "جواب"),
    ("שאלה", "תשובה"),
)
"""The words for question and answer, a pair a language."""
_INITIALS = ((question[0], answer[0]) for question, answer in ASKED_AND_ANSWERED)
_KNOWN = frozenset((*ASKED_AND_ANSWERED, *_INITIALS))
_WORDS = "|".join(sorted({word for pair in ASKED_AND_ANSWERED for word in pair}, reverse=True))
_BOLD = r"(?:\*\*|__)?"
_LABEL = re.compile(
    rf"{_BOLD}(?P<label>{_WORDS}|[^\W\d_])(?:[ ]?\d{{1,3}})?[ ]?{_BOLD}"
    rf"(?:[:：]{_BOLD}|[.)]{_BOLD}(?=[ \t]))[ \t]*(?=\S)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    rf"(?:(?P<asked>[?？][*_]*)(?:\s|<br\s*/?>)|\n)[\s>]*"
    rf"(?={_BOLD}(?:{_WORDS}|[^\W\d_])(?:[ ]?\d{{1,3}})?[ ]?{_BOLD}[.):：])",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    rf"{_BOLD}(?P<name>(?!\d)\w[^\n:.!?*]{{0,30}}?){_BOLD}:{_BOLD}\s"
    r"|(?P<capitals>[A-ZÀ-ÖØ-ÞА-Я][A-ZÀ-ÖØ-ÞА-Я '-]{1,30})\.\s"
)
_LINE_END = re.compile(r"\s*\n\s*")
_MOST_NAMES = 3
"""Words in the name of a speaker."""


class Label(NamedTuple):
    """The label of a paragraph, folded, and where its content begins."""

    name: str
    content: int


def label_at(text: str, start: int, end: int) -> Label | None:
    """Return the label at the beginning of a paragraph, or None."""
    match = _LABEL.match(text, start, end)
    return Label(match["label"].casefold(), match.end()) if match else None


def speaker_at(text: str, start: int, end: int) -> str:
    """Return who speaks in a paragraph that begins with a name, else "".

    Behind it is a colon, or a full stop when it is in capitals.
    """
    match = _SPEAKER.match(text, start, end)
    name = match[match.lastgroup or 0] if match else ""
    return name if len(name.split()) <= _MOST_NAMES else ""


def parts_at_labels(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the parts of a paragraph that begin with labels, on a line or behind a question."""
    for match in _PLACE.finditer(text, start, end):
        if label_at(text, match.end(), end):
            end_of_part = match.end("asked") if match["asked"] else match.start()
            yield start, start + len(text[start:end_of_part].rstrip())
            start = match.end()
    yield start, end


def parts_at_speakers(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the parts of a paragraph whose lines begin with who speaks."""
    ends = list(_LINE_END.finditer(text, start, end))
    begins = [start, *(match.end() for match in ends)]
    lines = list(zip(begins, [*(match.start() for match in ends), end], strict=True))
    going_on = wrapped(text, lines)
    for number, (begin, _) in enumerate(lines[1:], 1):
        if speaker_at(text, begin, end) and number not in going_on:
            yield start, lines[number - 1][1]
            start = begin
    yield start, end


class Roles(NamedTuple):
    """Which labels a text has for its questions, and which for its answers."""

    questions: frozenset[str]
    answers: frozenset[str]


def roles_of(text: str, labelled: Sequence[tuple[Draft, Label]]) -> Roles:
    """Find by what they stand before which labels ask and which answer.

    A label asks when what it labels asks and what the next one labels does not: twice, or once for
    the words and initials of question and answer in one language. Those of English need not ask.
    """
    votes: Counter[tuple[str, str]] = Counter()
    for (draft, label), (following, answer) in pairwise(labelled):
        pair = label.name, answer.name
        asked = asks(text, draft.start, draft.end)
        if asked and not asks(text, following.start, following.end):
            votes[pair] += 1 + (pair in _KNOWN)
        elif pair == ("q", "a") or pair in ASKED_AND_ANSWERED:
            votes[pair] += 2
    pairs = [pair for pair, count in votes.items() if count > 1]
    return Roles(frozenset(pair[0] for pair in pairs), frozenset(pair[1] for pair in pairs))
