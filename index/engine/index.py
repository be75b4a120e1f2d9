"""`Index`: one generation in use, and all that it is asked for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from index.analysis import LANGUAGES, QuestionAnalyzer, analyzer_of
from index.engine.answering import Answering
from index.engine.explaining import Explaining
from index.engine.verifying import Verifying
from index.errors import UnknownArticleError
from index.model import Answer, Article, Quote, Sentence, Standing
from index.places import (
    ArticleView,
    ArticleViews,
    Lost,
    QuotedPlace,
    QuotedPlaces,
    Surroundings,
)
from index.quotes import Context, Explanation, Quoter, Verification, questions_in
from index.search import Engine, Retriever, Weights
from index.semantic import WORDS_ONLY, Meaning, MeaningStatus
from index.titles import ArticleFacts, TitlePage, Titles

_TRIED = 20  # articles looked at for an example


def _told(older: Engine) -> str:
    return (
        f"Generation {older.name} is of an older format: until `verbatim run` or `verbatim reindex`"
        " has rebuilt it, it answers without headings, lists and tables."
    )


@dataclass(frozen=True, slots=True)
class IndexFacts:
    """What is told of an index without looking into it; each as the property of that name."""

    generation: str
    built_at: datetime
    articles: int
    sentences: int
    older: bool
    notices: tuple[str, ...]
    meaning: MeaningStatus

    @classmethod
    def of_nothing(cls, notice: str) -> "IndexFacts":
        """Return what is told while none is open, with the reason."""
        return cls("", datetime.now(UTC), 0, 0, False, (notice,), WORDS_ONLY)


class Index:
    """One generation in use: immutable, thread-safe, answers questions.

    `notices` tells an administrator what was wrong on opening. Without `weights`, the shipped
    ones rank. Without a `meaning`, words only are matched, and `status` tells why. One of an older
    format knows no headings: of no word it says that no article has it.
    """

    def __init__(
        self,
        engine: Engine,
        notices: Sequence[str] = (),
        weights: Weights | None = None,
        meaning: Meaning | None = None,
        status: MeaningStatus = WORDS_ONLY,
    ) -> None:
        self.meaning = meaning.status if meaning else status
        self.notices = (*notices, *([_told(engine)] if engine.older else ()))
        self._engine = engine
        self._weights = weights or Weights.shipped()
        self._retriever = Retriever(engine, self._weights, meaning)
        self._analyzers = {code: analyzer_of(code) for code in engine.languages}
        self._questions = questions = QuestionAnalyzer(engine.languages)
        self._answering = Answering(engine, self._retriever, self._weights.threshold)
        self._places = places = QuotedPlaces(engine)
        self._explaining = Explaining(engine, self._retriever, questions, places, self._analyzers)
        self._verifying = Verifying(engine, self._retriever, questions, places)
        self._views = ArticleViews(engine, self._places)
        self._titles = Titles(engine)

    @property
    def facts(self) -> IndexFacts:
        """What is told of it without looking into it."""
        return IndexFacts(
            self.generation,
            self.built_at,
            self.articles,
            self.sentences,
            self.older,
            self.notices,
            self.meaning,
        )

    @property
    def generation(self) -> str:
        """The name of the generation."""
        return self._engine.name

    @property
    def older(self) -> bool:
        """It is of an older format: it answers without structure, and is to be rebuilt."""
        return self._engine.older

    def meaning_in(self, data_dir: Path, model: Path | None) -> MeaningStatus:
        """Return how it would see meaning if it were opened now, by what is in a data folder."""
        return self._engine.meaning_in(data_dir, model)

    @property
    def built_at(self) -> datetime:
        """When it was built."""
        return self._engine.built_at

    @property
    def articles(self) -> int:
        """How many articles it has."""
        return self._engine.articles

    @property
    def sentences(self) -> int:
        """How many sentences it has."""
        return self._engine.sentences

    @property
    def article_ids(self) -> Sequence[str]:
        """The ids of all articles, sorted; read one at a time."""
        return self._engine.catalogue.ids

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
        unknown = (each for each in self._engine.languages if each and each not in LANGUAGES)
        return [each for each in unknown if len(self._engine.articles_in(each, least)) == least]

    def article(self, article_id: str) -> Article:
        """Return an article; `UnknownArticleError` when there is none of that id.

        It names those of a like name.
        """
        try:
            return self._engine.article(self._places.number(article_id))
        except UnknownArticleError as error:
            if not (like := self._titles.like(article_id)):
                raise
            raise UnknownArticleError(f"{error} Like it: {', '.join(like)}") from None

    def titled(self, words: str, start: int, most: int, first: str = "") -> TitlePage:
        """Return a page of the list of articles, as `Titles.page` does."""
        return self._titles.page(words, start, most, first)

    def below(self, name: str, most: int) -> TitlePage:
        """Return the articles that are called `name`, or are below it."""
        return self._titles.below(name, most)

    def facts_of(self, article_id: str) -> ArticleFacts:
        """Return what is told of an article; `UnknownArticleError` when there is none."""
        self._places.number(article_id)
        return self._titles.facts(article_id)

    def facts_signed(self, sign: str) -> ArticleFacts:
        """Return the same of the article whose id has this XXH3-64, in hexadecimal digits."""
        if (facts := self._titles.signed(sign)) is None:
            raise UnknownArticleError("There is no such article any more.")
        return facts

    def sentences_of(self, article_id: str) -> list[Sentence]:
        """Return the sentences of an article, in order."""
        return self._places.sentences(self._places.number(article_id))

    def example(self) -> str:
        """Return a question that an article answers, or a headline: something to ask about."""
        return self.examples()[0]

    def examples(self, language: str = "", most: int = 1) -> list[str]:
        """Return up to `most` questions that articles ask and answer, at least one headline.

        They are of articles in `language` (ISO 639-1) where there are any, else of any.
        """
        numbers = self._engine.articles_in(language, _TRIED) or self._engine.catalogue.numbers
        articles = [self._engine.article(n) for n in numbers[:_TRIED]]
        found = list(islice(filter(self._answers, questions_in(articles)), most))
        titles = (article.title for article in articles)
        return found or [next(filter(self._answers, titles), articles[0].title)]

    def _answers(self, question: str) -> bool:
        return self.answer(question, 1).answered

    def terms(self, question: str) -> list[str]:
        """Return what `question` is searched by, in order; questions with the same ask alike."""
        return [
            term
            for word in self._questions.words(self._answering.asked(question))
            for term in word.terms
        ]

    def answer(self, question: str, limit: int = 3, context: Context | None = None) -> Answer:
        """Answer with up to `limit` quotes, best first; they are there also with a refusal.

        What is asked is taken out of what is said: of a message with several questions, each has
        an answer of its own in `parts`. Of quotes that answer alike, that of the time asked for
        comes first, and of those that contradict each other the newest. With a `context`, words
        that the question leaves unsaid are taken over from what it follows, and the articles
        quoted there are preferred.
        """
        return self._answering.answer(question, limit, context)

    def requote(self, question: str, places: Sequence[Standing]) -> tuple[Quote, ...]:
        """Return what stands in some places as quotes to a question again, each with score 0.

        `UnknownArticleError` when one of the articles is gone.
        """
        return tuple(self._quoted(question, places))

    def lost(self, places: Sequence[QuotedPlace]) -> tuple[Lost, ...]:
        """Return the articles of places that are not what was quoted, in order, each once."""
        lost = (self._places.lost(place) for place in places)
        return tuple(dict.fromkeys(each for each in lost if each))

    def quotes_at(self, question: str, places: Sequence[QuotedPlace]) -> dict[int, Quote]:
        """Return as `requote` does what still stands, by the ordinals of the places."""
        still = [n for n, place in enumerate(places) if self._places.lost(place) is None]
        quotes = self._quoted(question, [places[n].standing for n in still])
        return dict(zip(still, quotes, strict=True))

    def surroundings(
        self, place: QuotedPlace, part: int | None = None, paragraph: int | None = None
    ) -> Surroundings | Lost:
        """Return the part of an article that a quote is in, with those beside it.

        It may be walked through: `part` is the ordinal of another part, `paragraph` its paragraph.
        """
        return self._places.lost(place) or self._places.around(place.standing, part, paragraph)

    def view(
        self, article: str, quote: QuotedPlace | None = None, stretch: int | None = None
    ) -> ArticleView:
        """Return an article as a page shows it, with a quote in it; see `ArticleViews.view`."""
        return self._views.view(article, quote, stretch)

    def _quoted(self, question: str, places: Iterable[Standing]) -> Iterator[Quote]:
        terms = set(self._retriever.read(self._answering.asked(question)).terms)
        quoter = Quoter(self._engine, self._analyzers, terms)
        return (quoter.quote(self._places.passage(place), 0.0) for place in places)

    def explain(self, question: str, place: Standing) -> Explanation:
        """Return what a place was judged by as an answer to a question.

        Of the words, one that was corrected is looked for as it was searched for, and left out
        where that is a word of no weight; a repeated one counts once. `UnknownArticleError` when
        the article is gone.
        """
        return self._explaining.explain(self._answering.asked(question), place)

    def verify(self, text: str, limit: int = 50) -> Verification:
        """Tell whether `text` stands in an article, in up to `limit` places, or what is like it.

        It may be written as the article has it, or as people read it, in a quote with several
        slices say. All articles that hold each of its words are looked through, up to some
        millions of characters, the likeliest first. The first and the last word may be parts of
        words.
        """
        return self._verifying.verify(text, limit)
