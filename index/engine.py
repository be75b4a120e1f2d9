"""`Index`: answers questions from one generation."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from index.analysis import QuestionAnalyzer, analyzer_of
from index.errors import NothingIndexedError, StoreError, UnknownArticleError
from index.model import Answer, Article, Passage, Quote, Sentence
from index.quotes import (
    Asked,
    Context,
    Contribution,
    Follower,
    Quoter,
    Sought,
    Verification,
    contributions,
    look_through,
)
from index.search import Query, Retriever, Weights
from index.storage import Generation, Store

_NEAREST = 3
_COMPARED = 50  # sentences whose articles are looked through for a text first
_TRIED = 20  # articles looked at for an example


def open_index(data_dir: Path, weights: Weights | None = None) -> "Index":
    """Open the current generation, or the one before it when that is damaged.

    `weights` rank in place of the shipped ones. Raises `NothingIndexedError` when there is none,
    `StoreError` when none can be read.
    """
    store = Store(data_dir)
    pointer = store.pointer()
    errors: list[StoreError] = []
    for name in dict.fromkeys([pointer.current, pointer.previous, *reversed(store.names())]):
        if name is not None:
            try:
                generation = store.open(name)
                if name == pointer.left:
                    errors.append(
                        StoreError(f"Generation {name} answers: it was rolled back from.")
                    )
                return Index(generation, tuple(map(str, errors)), weights)
            except StoreError as error:
                errors.append(error)
    if all(isinstance(error, NothingIndexedError) for error in errors):
        raise errors[0]
    raise StoreError(" ".join([*map(str, errors), "Run `verbatim reindex`."]))


class Index:
    """One generation in use: immutable, thread-safe, answers questions.

    `notices` tells an administrator what was wrong on opening. Without `weights`, the shipped
    ones rank.
    """

    def __init__(
        self,
        generation: Generation,
        notices: Sequence[str] = (),
        weights: Weights | None = None,
    ) -> None:
        self.notices = tuple(notices)
        self._generation = generation
        self._columns = generation.columns
        self._weights = weights or Weights.shipped()
        self._retriever = Retriever(generation, self._weights)
        self._analyzers = {code: analyzer_of(code) for code in generation.languages}
        self._questions = QuestionAnalyzer(generation.languages)
        self._follower = Follower(generation, self._questions)

    @property
    def generation(self) -> str:
        """The name of the generation."""
        return self._generation.name

    @property
    def built_at(self) -> datetime:
        """When it was built."""
        return self._generation.built_at

    @property
    def articles(self) -> int:
        """How many articles it has."""
        return self._generation.articles

    @property
    def sentences(self) -> int:
        """How many sentences it has."""
        return self._generation.sentences

    @property
    def article_ids(self) -> Sequence[str]:
        """The ids of all articles, sorted; read one at a time."""
        return self._columns.ids

    @property
    def threshold(self) -> float:
        """The least confidence of an answer that is given."""
        return self._weights.threshold

    def article(self, article_id: str) -> Article:
        """Return an article; `UnknownArticleError` when there is none of that id."""
        return self._generation.article(self._number(article_id))

    def sentences_of(self, article_id: str) -> list[Sentence]:
        """Return the sentences of an article, in order."""
        number = self._number(article_id)
        first, last = self._columns.first[number : number + 2].tolist()
        return [self._generation.sentence(position) for position in range(first, last)]

    def example(self) -> str:
        """Return a headline of the corpus that gets an answer: something to ask about."""
        for number in range(min(self.articles, _TRIED)):
            title = self._generation.article(number).title
            if self.answer(title, 1).answered:
                return title
        return self._generation.article(0).title

    def terms(self, question: str) -> list[str]:
        """Return what `question` is searched by, in order; questions with the same ask alike."""
        return [term for word in self._questions.words(question) for term in word.terms]

    def answer(self, question: str, limit: int = 3, context: Context | None = None) -> Answer:
        """Answer with up to `limit` quotes, best first; they are there also with a refusal.

        With a `context`, words that the question leaves unsaid are taken over from what it
        follows, and the articles quoted there are preferred.
        """
        began = time.perf_counter()
        query, taken_over = self._read(question, context)
        found = self._retriever.candidates(query)
        ranked = zip(found.positions.tolist(), found.scores.tolist(), strict=True)
        terms = set(query.terms)
        quotes = Quoter(self._generation, self._analyzers, terms).quotes(ranked, limit)
        answer = Answer(
            question=question,
            answered=bool(quotes) and found.confidence >= self._weights.threshold,
            confidence=found.confidence,
            quotes=quotes,
            unknown=query.unknown,
            corrections=query.corrections,
            nearest=tuple(dict.fromkeys(quote.passage.article for quote in quotes))[:_NEAREST],
            taken_over=taken_over,
            generation=self.generation,
        )
        return replace(answer, milliseconds=(time.perf_counter() - began) * 1000)

    def requote(self, question: str, spans: Sequence[tuple[str, int, int]]) -> tuple[Quote, ...]:
        """Return spans (article, start, end) as quotes to a question again, each with score 0.

        `UnknownArticleError` when one of the articles is gone.
        """
        terms = set(self._retriever.read(question).terms)
        quoter = Quoter(self._generation, self._analyzers, terms)
        passages = (self._passage_at(self._number(of), (start, end)) for of, start, end in spans)
        return tuple(quoter.quote(passage, 0.0) for passage in passages)

    def explain(self, question: str, passage: Passage) -> tuple[Contribution, ...]:
        """Return what each word of a question gave to a passage of this index, in their order.

        A word that was corrected is looked for as it was searched for; a repeated one counts once.
        """
        words = {question[w.start : w.end]: w.terms for w in self._questions.words(question)}
        asked = []
        for word, terms in words.items():
            query = self._retriever.read(word)
            rarity = sum(concept.rarity for concept in query.concepts)
            asked.append(Asked(word, frozenset((*terms, *query.terms)), rarity))
        sentences = self.sentences_of(passage.article.article_id)
        return contributions(asked, passage, sentences, self._analyzers[passage.article.language])

    def verify(self, text: str) -> Verification:
        """Tell whether `text` stands in an article, and where, or what is most like it.

        All articles that hold each of its words are looked through, up to some millions of
        characters, the likeliest first. The first and the last word may be parts of words.
        """
        sought = Sought.of(text)
        if sought is None:
            return Verification(text.strip(), (), exact=False)
        words = self._questions.words(sought.text)
        terms = {term: 1.0 for word in words for term in word.terms}
        alike, _ = self._retriever.sentences.best(terms, _COMPARED)
        within = [word.terms for word in words if word.start and word.end < len(sought.text)]
        likely = [
            self._columns.article_of[alike].tolist(),
            self._retriever.articles_with(word.terms for word in words),
            self._retriever.articles_with(within),
        ]
        numbers = dict.fromkeys(chain.from_iterable(likely))
        found = look_through(numbers, self._generation.article, sought)
        return Verification(
            sought.text,
            tuple(self._passage_at(number, span) for number, span in found.places),
            found.exact,
            None if found.places or not len(alike) else self._most_like(sought.text, alike),
            undecided=not (found.places or found.complete),
        )

    def _most_like(self, text: str, positions: NDArray[np.integer]) -> Passage:
        """Return the sentence that has most of a text, ties by rank."""
        texts = self._retriever.texts(positions.astype(np.int64))
        likeness = [fuzz.token_set_ratio(text, each) for each in texts]
        return self._whole(int(positions[likeness.index(max(likeness))]))

    def _read(self, question: str, context: Context | None) -> tuple[Query, tuple[str, ...]]:
        """Read a question with what it follows; return also the words taken over from there."""
        query = self._retriever.read(question)
        if context is None:
            return query, ()
        numbers = [n for n in map(self._columns.ids.find, context.article_ids) if n >= 0]
        titles = (self._generation.article(number).title for number in numbers)
        taken_over = self._follower.taken_over(question, [context.question, *titles])
        before = self._retriever.read(" ".join(taken_over))
        return query.following(before, numbers), taken_over

    def _passage_at(self, number: int, span: tuple[int, int]) -> Passage:
        first, last = self._columns.first[number : number + 2].tolist()
        starts = self._columns.starts[first:last]
        ordinal = max(0, int(starts.searchsorted(np.uint32(span[0]), side="right")) - 1)
        paragraph = int(self._columns.paragraphs[first + ordinal])
        return Passage(self._generation.article(number), *span, paragraph, ordinal)

    def _whole(self, position: int) -> Passage:
        sentence = self._generation.sentence(position)
        number = int(self._columns.article_of[position])
        return self._passage_at(number, (sentence.start, sentence.end))

    def _number(self, article_id: str) -> int:
        number = self._columns.ids.find(article_id)
        if number < 0:
            raise UnknownArticleError(f"No article is called {article_id}.")
        return number
