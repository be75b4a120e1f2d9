"""Explains a quote: each word's weight, and the place where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from index.analysis import Analyzer, AnswerType, Attribute
from index.model import Passage, Sentence
from index.quotes.shown import shown


class Place(StrEnum):
    """Where a word of a question stands, seen from a passage; the nearest of them counts."""

    PASSAGE = "passage"
    HEADINGS = "headings"  # those above it
    BESIDE = "beside"  # the sentence before or behind it
    TITLE = "title"
    ARTICLE = "article"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Asked:
    """A word of a question as written, the terms that count as it, and how rare they are."""

    word: str
    terms: frozenset[str]
    rarity: float


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one word of a question gave to a passage.

    `share` is how much the word tells among all words of the question, by its rarity in the
    corpus: 0 to 1, together 1. `found` are the words that stand for it at `place`, as written
    there, each once.
    """

    word: str
    share: float
    place: Place
    found: tuple[str, ...] = ()


class Against(StrEnum):
    """What speaks against a passage."""

    DENIES = "denies"  # it says what is not, and that was not asked
    AFFIRMS = "affirms"  # asked is what is not, and it does not say that
    INEXACT = "inexact"  # it lacks a code, a name with a sign or a day that was asked for
    OTHER_YEARS = "other_years"  # it names years, or stands below some, but not those asked for


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a passage was judged by.

    `likeness` is how alike the question and the passage among its surroundings are by meaning (a
    cosine, at most 1), None where words alone are matched. `read_together` is how likely the
    passage answers for what scores pairs (0 to 1), None where nothing does. `kinds` are the kinds
    of answer that the question asks for, each with whether the passage has one. `unstated` are the
    attributes that it asks for and that the passage doesn't state.
    """

    words: tuple[Contribution, ...]
    likeness: float | None = None
    read_together: float | None = None
    kinds: tuple[tuple[AnswerType, bool], ...] = ()
    against: tuple[Against, ...] = ()
    unstated: tuple[Attribute, ...] = ()


def contributions(
    asked: Sequence[Asked], passage: Passage, sentences: Sequence[Sentence], analyzer: Analyzer
) -> tuple[Contribution, ...]:
    """Return what each word of a question gave, in their order.

    `sentences` are those of the article, `analyzer` is of its language.
    """
    total = sum(each.rarity for each in asked) or 1.0
    fields = _fields(passage, sentences)
    words = {place: _words(text, analyzer) for place, text in fields.items()}
    return tuple(_contribution(each, total, words) for each in asked)


def _contribution(
    asked: Asked, total: float, words: dict[Place, list[tuple[str, str]]]
) -> Contribution:
    share = asked.rarity / total
    for place, written in words.items():
        found = dict.fromkeys(word for word, term in written if term in asked.terms)
        if found:
            return Contribution(asked.word, share, place, tuple(found))
    return Contribution(asked.word, share, Place.NOWHERE)


def _fields(passage: Passage, sentences: Sequence[Sentence]) -> dict[Place, str]:
    """Return the texts around a passage, the nearest first."""
    article, spans = passage.article, passage.spans
    before = [s for s in sentences if s.end <= spans[0][0]][-1:]
    heads = [Sentence(b.start, b.end, 0) for b in article.blocks if b.kind.is_head]
    behind = [s for s in sentences if s.start >= spans[-1][1]][:1]
    whole = [(s.start, s.end) for s in sentences] + [(h.start, h.end) for h in heads]
    return {
        Place.PASSAGE: shown(article, spans, spans[0]).text,
        Place.HEADINGS: "\n".join(passage.headings),
        Place.BESIDE: "\n".join(article.text[s.start : s.end] for s in (*before, *behind)),
        Place.TITLE: article.title,
        Place.ARTICLE: "\n".join(article.text[start:end] for start, end in whole),
    }


def _words(text: str, analyzer: Analyzer) -> list[tuple[str, str]]:
    return [(text[word.start : word.end], word.term) for word in analyzer.words(text)]
