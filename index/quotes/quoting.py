"""Ranked sentences to quotes, two sentences where one makes no sense alone."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from index.analysis import Analyzer, beginning_words, joining_words
from index.model import Article, Passage, Quote, Sentence
from index.storage import Generation

_WORDS = re.compile(r"\w+")
_PASSED_OVER = 200  # sentences that say again what was quoted, until no other one is sought
_MOSTLY = 0.7  # of the words of two sentences are the same
_CLOSEST = re.compile(r"\s*")  # between neighbours stands white space only, no omitted stretch


def leans(text: str, language: str) -> bool:
    """Whether a sentence begins with a word that points back to the one before it.

    "He said ...", "But they ...": yes. "It" and "this" count too, though some of those stand for
    themselves. A quotation is looked into. Never in a language without a list.
    """
    leaning, joining = beginning_words(language), joining_words(language)
    for word in _WORDS.finditer(text, 0, 80):
        written = word[0].casefold()
        if written not in joining:
            return written in leaning
    return False


@dataclass(slots=True)
class Quoter:
    """Makes the quotes of one answer. `terms` are those to mark, by word of the question."""

    generation: Generation
    analyzers: Mapping[str, Analyzer]
    terms: Collection[str]
    _articles: dict[int, Article] = field(default_factory=dict)
    _shown: set[int] = field(default_factory=set)
    _texts: set[str] = field(default_factory=set)
    _words: defaultdict[str, list[set[str]]] = field(default_factory=lambda: defaultdict(list))

    def quotes(self, ranked: Iterable[tuple[int, float]], limit: int) -> tuple[Quote, ...]:
        """Return up to `limit` quotes from positions with scores, which are best first.

        No sentence is quoted twice, nor are two of the same wording, whichever article they are
        of, nor what near-copies of one article say in nearly the same words. Where hundreds say
        the same, there may be fewer quotes than there could be.
        """
        quotes: list[Quote] = []
        for tried, (position, score) in enumerate(ranked):
            if len(quotes) >= limit or tried - len(quotes) >= _PASSED_OVER:
                break
            passage = self._passage(position)
            if passage is not None:
                quotes.append(self.quote(passage, score))
        return tuple(quotes)

    def _passage(self, position: int) -> Passage | None:
        article, sentence, ordinal = self._sentence(position)
        wording = _wording(article.text[sentence.start : sentence.end])
        if position in self._shown or self._is_told(article, wording):
            return None
        self._note(article, position, wording)
        before = self._needed_before(article, sentence, position, ordinal)
        if before is None:
            return Passage(article, sentence.start, sentence.end, sentence.paragraph, ordinal)
        self._note(article, position - 1, _wording(article.text[before.start : before.end]))
        return Passage(article, before.start, sentence.end, before.paragraph, ordinal - 1)

    def _is_told(self, article: Article, wording: str) -> bool:
        """Whether a quote says this already, be it in a near-copy of the article."""
        words = set(wording.split())
        told = [known for other in article.also for known in self._words.get(other, ())]
        return wording in self._texts or any(_alike(words, known) for known in told)

    def _note(self, article: Article, position: int, wording: str) -> None:
        self._shown.add(position)
        self._texts.add(wording)
        self._words[article.article_id].append(set(wording.split()))

    def _needed_before(
        self, article: Article, sentence: Sentence, position: int, ordinal: int
    ) -> Sentence | None:
        """Return the sentence before, when this one leans on it and it is not shown yet.

        A paragraph begins with what makes sense: nothing before it is needed.
        """
        text = article.text[sentence.start : sentence.end]
        if not ordinal or position - 1 in self._shown or not leans(text, article.language):
            return None
        before = self._span(position - 1)
        neighbours = before.paragraph == sentence.paragraph and _CLOSEST.fullmatch(
            article.text, before.end, sentence.start
        )
        known = _wording(article.text[before.start : before.end]) in self._texts
        return before if neighbours and not known else None

    def quote(self, passage: Passage, score: float) -> Quote:
        """Return `passage` as a quote, with the words that have one of the terms."""
        words = self.analyzers[passage.article.language].words(passage.text)
        matched = [word for word in words if word.term in self.terms]
        spans = tuple((word.start, word.end) for word in matched)
        return Quote(passage, score, spans, tuple(word.term for word in matched))

    def _sentence(self, position: int) -> tuple[Article, Sentence, int]:
        columns = self.generation.columns
        number = int(columns.article_of[position])
        ordinal = position - int(columns.first[number])
        if number not in self._articles:  # a long one would be unpacked each time
            self._articles[number] = self.generation.article(number)
        return self._articles[number], self._span(position), ordinal

    def _span(self, position: int) -> Sentence:
        return self.generation.sentence(position)


def _alike(words: set[str], others: set[str]) -> bool:
    return len(words & others) >= _MOSTLY * max(len(words | others), 1)


def _wording(text: str) -> str:
    """Return what two sentences of the same wording have in common: letters and digits."""
    return " ".join(_WORDS.findall(text.casefold()))
