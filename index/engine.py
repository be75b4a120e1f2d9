"""`Index`: answers questions from one generation."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from index.analysis import LANGUAGES, QuestionAnalyzer, analyzer_of
from index.errors import NothingIndexedError, StoreError, UnknownArticleError
from index.messages import Message, Part, read_message
from index.model import Answer, Article, Passage, Quote, Sentence, SmallTalk, Standing
from index.quotes import (
    COMPARED,
    CONSIDERED,
    LETTER_BY_LETTER,
    LINE_BY_LINE,
    Asked,
    Context,
    Contribution,
    Follower,
    Quoter,
    Sought,
    Span,
    TimeAsked,
    Verification,
    contributions,
    disagreement,
    headings_above,
    in_time,
    look_through,
    parted,
    questions_in,
    settled,
    without_now,
)
from index.search import Candidates, Query, Retriever, Weights
from index.storage import Generation, Holders, Store

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


def _told(older: Generation) -> str:
    return (
        f"Generation {older.name} is of an older format: until `verbatim run` or `verbatim reindex`"
        " has rebuilt it, it answers without headings, lists and tables."
    )


class Index:
    """One generation in use: immutable, thread-safe, answers questions.

    `notices` tells an administrator what was wrong on opening. Without `weights`, the shipped
    ones rank. One of an older format knows no headings: of no word it says that no article has it.
    """

    def __init__(
        self,
        generation: Generation,
        notices: Sequence[str] = (),
        weights: Weights | None = None,
    ) -> None:
        self.notices = (*notices, *([_told(generation)] if generation.older else ()))
        self._generation = generation
        self._columns = generation.columns
        self._weights = weights or Weights.shipped()
        self._retriever = Retriever(generation, self._weights)
        self._analyzers = {code: analyzer_of(code) for code in generation.languages}
        self._questions = QuestionAnalyzer(generation.languages)
        self._follower = Follower(generation, self._questions)
        self._holders = Holders(generation)

    @property
    def generation(self) -> str:
        """The name of the generation."""
        return self._generation.name

    @property
    def older(self) -> bool:
        """It is of an older format: it answers without structure, and is to be rebuilt."""
        return self._generation.older

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

    @property
    def unsupported(self) -> list[str]:
        """Languages (ISO 639-1) of which nothing is known, of a hundredth of the articles or more.

        The most frequent comes first. Their words are compared as they are written.
        """
        least = max(1, self.articles // 100)
        unknown = (each for each in self._generation.languages if each and each not in LANGUAGES)
        return [each for each in unknown if len(self._generation.articles_in(each, least)) == least]

    def article(self, article_id: str) -> Article:
        """Return an article; `UnknownArticleError` when there is none of that id."""
        return self._generation.article(self._number(article_id))

    def sentences_of(self, article_id: str) -> list[Sentence]:
        """Return the sentences of an article, in order."""
        number = self._number(article_id)
        first, last = self._columns.first[number : number + 2].tolist()
        return [self._generation.sentence(position) for position in range(first, last)]

    def example(self) -> str:
        """Return a question that an article answers, or a headline: something to ask about."""
        return self.examples()[0]

    def examples(self, language: str = "", most: int = 1) -> list[str]:
        """Return up to `most` questions that articles ask and answer, at least one headline.

        They are of articles in `language` (ISO 639-1) where there are any, else of any.
        """
        numbers = self._generation.articles_in(language, _TRIED) or range(self.articles)
        articles = [self._generation.article(n) for n in numbers[:_TRIED]]
        found = list(islice(filter(self._answers, questions_in(articles)), most))
        titles = (article.title for article in articles)
        return found or [next(filter(self._answers, titles), articles[0].title)]

    def _answers(self, question: str) -> bool:
        return self.answer(question, 1).answered

    def terms(self, question: str) -> list[str]:
        """Return what `question` is searched by, in order; questions with the same ask alike."""
        return [
            term for word in self._questions.words(self._asked(question)) for term in word.terms
        ]

    def answer(self, question: str, limit: int = 3, context: Context | None = None) -> Answer:
        """Answer with up to `limit` quotes, best first; they are there also with a refusal.

        What is asked is taken out of what is said: of a message with several questions, each has
        an answer of its own in `parts`. Of quotes that answer alike, that of the time asked for
        comes first, and of those that contradict each other the newest. With a `context`, words
        that the question leaves unsaid are taken over from what it follows, and the articles
        quoted there are preferred.
        """
        began = time.perf_counter()
        message = read_message(question, self._generation.languages)
        if message.small_talk is SmallTalk.OTHER and self._retriever.says(question):
            message = Message((Part(question),), None, message.language)
        parts: list[Answer] = []
        for part in message.parts:
            parts.append(self._answered(part, message.language, limit, context, parts[-1:]))
        first = parts[0] if parts else Answer(question, False, 0.0, generation=self.generation)
        answer = replace(
            first,
            question=question,
            parts=tuple(parts) if len(parts) > 1 else (),
            small_talk=message.small_talk,
            language=message.language,
        )
        return replace(answer, milliseconds=(time.perf_counter() - began) * 1000)

    def _answered(
        self,
        part: Part,
        language: str,
        limit: int,
        context: Context | None,
        before: Sequence[Answer],
    ) -> Answer:
        """Answer one question of a message, by itself or with what is said around it.

        What is said are statements and the question before. It counts where the question is
        answered more surely with it.
        """
        query, taken_over = self._read(part.question, context)
        if language in self._analyzers and len(self._analyzers) > 1:
            query = replace(query, language=language)
        found = self._retriever.candidates(query)
        for said in (*part.said, *(each.question for each in before)):
            fuller = query.beside(self._retriever.read(said))
            if fuller is not None and (again := self._retriever.candidates(fuller)).confidence > (
                found.confidence
            ):
                query, found = fuller, again
        return self._quoted(part.question, query, found, limit, taken_over)

    def _quoted(
        self,
        question: str,
        query: Query,
        found: Candidates,
        limit: int,
        taken_over: tuple[str, ...],
    ) -> Answer:
        ranked = zip(found.positions.tolist(), found.scores.tolist(), strict=True)
        quoter = Quoter.of(self._generation, self._analyzers, query)
        compared = CONSIDERED if TimeAsked.of(question) else COMPARED
        quotes = in_time(question, quoter.quotes(ranked, max(limit, compared)))
        quotes[:COMPARED] = settled(question, quotes[:COMPARED])
        disagree = disagreement(question, quotes[:COMPARED])
        quotes = quotes[:limit]
        is_sure = found.confidence >= self._weights.threshold and query.is_certain
        return Answer(
            question=question,
            answered=bool(quotes) and is_sure,
            confidence=found.confidence,
            quotes=tuple(quotes),
            unknown=() if self.older else query.unknown,
            corrections=query.corrections,
            did_you_mean=query.did_you_mean,
            missing=() if self.older else query.missing,
            nearest=tuple(dict.fromkeys(quote.passage.article for quote in quotes))[:_NEAREST],
            taken_over=taken_over,
            generation=self.generation,
            disagreement=disagree,
            has_words=bool(query.concepts) and not self.older,
        )

    def requote(self, question: str, places: Sequence[Standing]) -> tuple[Quote, ...]:
        """Return what stands in some places as quotes to a question again, each with score 0.

        `UnknownArticleError` when one of the articles is gone.
        """
        terms = set(self._retriever.read(self._asked(question)).terms)
        quoter = Quoter(self._generation, self._analyzers, terms)
        return tuple(quoter.quote(self._passage_of(place), 0.0) for place in places)

    def explain(self, question: str, passage: Passage) -> tuple[Contribution, ...]:
        """Return what each word of a question gave to a passage of this index, in their order.

        A word that was corrected is looked for as it was searched for, and left out where that is
        a word of no weight; a repeated one counts once.
        """
        question = self._asked(question)
        words = {question[w.start : w.end]: w.terms for w in self._questions.words(question)}
        asked = []
        for word, terms in words.items():
            query = self._retriever.read(word)
            if query.concepts:
                rarity = sum(concept.rarity for concept in query.concepts)
                asked.append(Asked(word, frozenset((*terms, *query.terms)), rarity))
        sentences = self.sentences_of(passage.article.article_id)
        return contributions(asked, passage, sentences, self._analyzers[passage.article.language])

    def verify(self, text: str) -> Verification:
        """Tell whether `text` stands in an article, and where, or what is most like it.

        It may be written as the article has it, or as people read it, in a quote with several
        slices say. All articles that hold each of its words are looked through, up to some
        millions of characters, the likeliest first. The first and the last word may be parts of
        words.
        """
        sought = Sought.of(text)
        if sought is None:
            return Verification(text.strip(), (), exact=False)
        words = self._questions.words(sought.words)
        terms = {term: 1.0 for word in words for term in word.terms}
        alike, _ = self._retriever.sentences.best(terms, _COMPARED)
        within = [word.terms for word in words if word.start and word.end < len(sought.words)]
        likely = [
            self._columns.article_of[alike].tolist(),
            self._holders.of_all(word.terms for word in words),
            self._holders.of_all(within),
        ]
        numbers = dict.fromkeys(chain.from_iterable(likely))
        found = look_through(numbers, self._generation.article, sought)
        passages = tuple(self._passage_at(number, each.slices) for number, each in found.best)
        stands = bool(passages or found.titled)
        return Verification(
            sought.text,
            passages,
            found.rank == LETTER_BY_LETTER,
            None if stands or not len(alike) else self._most_like(sought.text, alike),
            undecided=not (stands or found.complete),
            in_parts=found.rank == LINE_BY_LINE,
            titles=tuple(found.titled),
        )

    def _most_like(self, text: str, positions: NDArray[np.integer]) -> Passage:
        """Return the sentence that has most of a text, ties by rank."""
        texts = self._retriever.texts(positions.astype(np.int64))
        likeness = [fuzz.token_set_ratio(text, each) for each in texts]
        return self._whole(int(positions[likeness.index(max(likeness))]))

    def _asked(self, message: str) -> str:
        """Return what a message asks and says, without its courtesy."""
        parts = read_message(message, self._generation.languages).parts
        said = dict.fromkeys(chain.from_iterable(part.said for part in parts))
        return "\n".join([*(part.question for part in parts), *said])

    def _read(self, question: str, context: Context | None) -> tuple[Query, tuple[str, ...]]:
        """Read a question with what it follows; return also the words taken over from there.

        Words that ask for the present, which no article has to have, are left out where none has.
        """
        query = self._retriever.read(question)
        if (timeless := without_now(question, query.unknown)) != question:
            query = self._retriever.read(timeless)
        if context is None:
            return query, ()
        numbers = [n for n in map(self._columns.ids.find, context.article_ids) if n >= 0]
        titles = (self._generation.article(number).title for number in numbers)
        taken_over = self._follower.taken_over(question, [context.question, *titles])
        before = self._retriever.read(" ".join(taken_over))
        return query.following(before, numbers), taken_over

    def _passage_of(self, place: Standing) -> Passage:
        number = self._number(place.article_id)
        return self._passage_at(number, place.spans, (place.start, place.end))

    def _passage_at(
        self, number: int, slices: Sequence[Span], answering: Span | None = None
    ) -> Passage:
        """Return slices of an article as a passage; the first answers unless another one does."""
        article, (start, end) = self._generation.article(number), answering or slices[0]
        first, last = self._columns.first[number : number + 2].tolist()
        starts = self._columns.starts[first:last]
        ordinal = max(0, int(starts.searchsorted(np.uint32(start), side="right")) - 1)
        paragraph = int(self._columns.paragraphs[first + ordinal])
        headings = headings_above(article, start)
        return Passage(article, start, end, paragraph, ordinal, tuple(slices), headings)

    def _whole(self, position: int) -> Passage:
        sentence = self._generation.sentence(position)
        number = int(self._columns.article_of[position])
        span = sentence.start, sentence.end
        kept = parted(self._generation.article(number), [span], span)
        return self._passage_at(number, kept.spans, (kept.start, kept.end))

    def _number(self, article_id: str) -> int:
        number = self._columns.ids.find(article_id)
        if number < 0:
            raise UnknownArticleError(f"No article is called {article_id}.")
        return number
