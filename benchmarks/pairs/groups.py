"""Groups to learn from: a question, a passage that answers it if there is one, and some that don't.

The wrong ones are near: the most alike by the encoder, or the best ten of the product. No question
of a set that confidence learns from is among them (`LessonSet.fresh`).
"""

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import xxhash
from numpy.typing import NDArray

from benchmarks.quality.indexes import Indexes
from benchmarks.quality.lessons import TABLE, Lessons, LessonSet, unanswered
from index import Article, GroundTruth, KnownQuestion
from index.analysis import sentences_of
from index.evaluation.lessons import Lesson, lessons
from index.model import BlockKind, Sentence
from index.search import Weights, weighed
from index.semantic import Encoder
from index.storage.generation import Generation

SENTENCES = "squad_sentences_dev.tsv"
LATER = frozenset(
    {
        "folder.mountains",
        "folder.workshop",
        "folder.courtyard",
        "docs.tables",
        "docs.toolkit",
        "docs.gateway",
        "paper.wire",
        "paper.courier",
        "pages.lexikon",
    }
)
MOST = 3  # passages of a group
_OF_SENTENCES = 6_500
_NEAR, _NEARER = 20, 2
_OF_AN_ARTICLE = 6
_READ = 10
_MARK = re.compile(r"[^\n|]")  # what is left keeps lines and cells apart


@dataclass(frozen=True, slots=True)
class Group:
    """A question and passages: the first answers if `answers`, the others don't."""

    question: str
    passages: tuple[str, ...]
    answers: bool


def of_sentences(data: Path, encoder: Encoder) -> Iterator[Group]:
    """Yield questions about bare sentences, with two of the nearest and one that is near."""
    rows = [line.split("\t") for line in (data / SENTENCES).read_text("utf-8").splitlines()]
    known = [(question.strip(), sentence.strip()) for question, sentence, *_ in rows]
    sentences = list(dict.fromkeys(sentence for _, sentence in known))
    vectors = encoder.passages(sentences)
    drawn = random.Random(5)
    for question, sentence in drawn.sample(known, _OF_SENTENCES):
        wrong = [
            each for each in _nearest(question, sentences, vectors, encoder) if each != sentence
        ]
        near = (*wrong[:_NEARER], drawn.choice(wrong[_NEARER:_NEAR]))
        yield Group(question, (sentence, *near)[:MOST], answers=True)


def of_articles(data: Path, encoder: Encoder) -> Iterator[Group]:
    """Yield all questions of SQuAD 2, those that its article doesn't answer too."""
    texts: dict[str, tuple[list[str], list[Sentence], NDArray[np.float32], str]] = {}
    for line in (data / "squad2" / "questions.jsonl").read_text("utf-8").splitlines():
        asked = json.loads(line)
        name = asked.get("article") or asked["about"]
        if name not in texts:
            text = (data / "squad2" / "articles" / name).read_bytes().decode()
            spans = list(sentences_of(text))
            parts = [text[each.start : each.end] for each in spans]
            texts[name] = parts, spans, encoder.passages(parts), text.partition("\n")[0]
        parts, spans, vectors, title = texts[name]
        right = [
            f"{title}\n{part}"
            for part, span in zip(parts, spans, strict=True)
            if any(span.start < end and start < span.end for start, end in asked.get("spans") or ())
        ]
        nearest = _nearest(asked["question"], parts, vectors, encoder)[:_OF_AN_ARTICLE]
        yield _group(asked["question"], right, [f"{title}\n{part}" for part in nearest])


def of_lessons(indexes: Indexes, *, later: bool) -> Iterator[Group]:
    """Yield the best of each lesson of LATER or of the others, and those without what answers."""
    table = [row for row in TABLE if not row.fresh and (row.name in LATER) == later]
    taught = Lessons(indexes, table)
    for row in table:
        own = taught.own(row)
        for one in (*own, *_gaps(indexes, row, own)):
            scores = weighed(Weights.shipped().close.order, one.columns)
            best = np.lexsort((one.positions, -scores))[:_READ]
            texts = one.retriever.texts.passages(one.positions[best])
            right = [text for text, at in zip(texts, best.tolist(), strict=True) if one.right[at]]
            yield _group(one.golden.question, right, texts)


def _gaps(indexes: Indexes, row: LessonSet, own: Sequence[Lesson]) -> Iterator[Lesson]:
    """Yield answerable questions, half of them at a time, to articles without what answers them."""
    corpus = indexes.generation(row.questions)
    able = [one for one in own if one.golden.is_answerable and one.right.any()]
    for half in (0, 1):
        hidden = [one for one in able if _half(one.golden) == half]
        if not hidden:
            continue
        asked = GroundTruth(tuple(unanswered(one.golden) for one in hidden))
        with indexes.of_articles(_without(corpus, hidden)) as (generation, meaning):
            yield from lessons(asked, generation, row.kind, 0.0, row.doubt, meaning)


def _half(question: KnownQuestion) -> int:
    return xxhash.xxh3_64_intdigest(question.question.encode(), 7) % 2


def _without(corpus: Generation, hidden: Sequence[Lesson]) -> list[Article]:
    """Return all articles, with spaces in the place of what answers some questions."""
    gone: dict[int, set[int]] = {}
    for one in hidden:
        for position in one.positions[one.right].tolist():
            gone.setdefault(int(corpus.columns.article_of[position]), set()).add(position)
    return [_blanked(corpus, number, gone.get(number, set())) for number in range(corpus.articles)]


def _blanked(corpus: Generation, number: int, gone: set[int]) -> Article:
    """Return an article with blank sentences; whole rows of tables, and heads of nothing, too."""
    article, first = corpus.article(number), corpus.columns.first
    spans = {at: corpus.sentence(at) for at in range(int(first[number]), int(first[number + 1]))}
    blank = [(spans[at].start, spans[at].end) for at in gone]
    rows = [block for block in article.blocks if block.kind is BlockKind.ROW]
    blank += [
        (row.start, row.end)
        for row in rows
        if any(row.start <= spans[at].start < row.end for at in gone)
    ]
    heads = [block for block in article.blocks if block.kind.is_head]
    ends = [*(head.start for head in heads[1:]), len(article.text)]
    for head, end in zip(heads, ends, strict=False):
        below = [at for at, span in spans.items() if head.end <= span.start < end]
        if below and gone.issuperset(below):
            blank.append((head.start, head.end))
    text = article.text
    for start, end in blank:
        text = text[:start] + _MARK.sub(" ", text[start:end]) + text[end:]
    return replace(article, text=text)


def _nearest(
    question: str, texts: Sequence[str], vectors: NDArray[np.float32], encoder: Encoder
) -> list[str]:
    """Return texts, the most alike to a question first."""
    return [texts[row] for row in np.argsort(-(vectors @ encoder.question(question)))]


def _group(question: str, right: Sequence[str], near: Sequence[str]) -> Group:
    wrong = [each for each in near if each not in right]
    passages = (*right[:1], *wrong[: MOST - 1])
    return Group(question, passages, answers=bool(right))
