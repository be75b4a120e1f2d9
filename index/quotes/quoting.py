"""Ranked sentences to quotes, with those beside them where one makes no sense alone."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain

import numpy as np

from index.analysis import MARKS, Analyzer, is_asked, is_negated
from index.model import Article, Block, BlockKind, Passage, Quote, Sentence
from index.quotes.antecedents import is_definite, is_introduced, leans
from index.quotes.extent import Extent, Extents, parted
from index.quotes.shown import shown
from index.search import AnswerType, Query, Texts

_WORDS = re.compile(rf"[\w{MARKS}]+")
_PASSED_OVER = 200  # sentences that say again what was quoted, until no other one is sought
_MOSTLY = 0.7  # of the words of two sentences are the same
_MOST_ASKED = 3  # sentences behind a question, of which one may answer it
_LINE_BREAK = re.compile(r"[ \t]*\r?\n[ \t]*")
_LINKED = re.compile(r"\]\([^()\s]*\)")  # where a link of Markdown leads to
_SHORT_LIMIT, _FIRST_WORDS = 160, 2  # characters of a denial; words with which it begins
_SHORT_SENTENCE = 60  # characters of a sentence whose subject may be named before it
_NAMED_WITHIN = 3  # sentences before it
_SHORT_LINE = 60  # characters of a line of an address or a signature
_MOST_LINES = 5  # of one of these
_ENDED = re.compile(r"[.!?:;,…][\"'”’»)]*\Z")
_CLOSEST = re.compile(r"\s*")  # between neighbours stands white space only, no omitted stretch


@dataclass(slots=True)
class Quoter:
    """Makes the quotes of one answer. `terms` are those to mark, by word of the question."""

    texts: Texts
    analyzers: Mapping[str, Analyzer]
    terms: Collection[str]
    concepts: Sequence[Collection[str]] = ()
    asks_how: bool = False
    _extents: dict[int, Extents] = field(default_factory=dict)
    _shown: set[int] = field(default_factory=set)
    _texts: set[str] = field(default_factory=set)
    _wordings: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, texts: Texts, analyzers: Mapping[str, Analyzer], query: Query) -> "Quoter":
        """Return what makes the quotes of an answer to `query`."""
        return cls(
            texts,
            analyzers,
            set(query.terms),
            [concept.forms for concept in query.concepts if concept.is_known],
            AnswerType.MANNER in query.wants,
        )

    def alone(self, position: int) -> Quote:
        """Return the quote of one position as if nothing else were quoted."""
        fresh = replace(self, _extents={}, _shown=set(), _texts=set(), _wordings=defaultdict(list))
        [quote] = fresh.quotes([(position, 0.0)], 1)
        return quote

    def quotes(self, ranked: Iterable[tuple[int, float]], limit: int) -> tuple[Quote, ...]:
        """Return up to `limit` quotes from positions with scores, which are best first.

        No sentence is quoted twice, nor are two of the same wording, whichever article they are
        of, nor a list or table that stands in two places, nor what near-copies of one article say
        in nearly the same words. Where hundreds say the same, there may be fewer quotes than there
        could be.
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
        extents, sentence, ordinal = self._sentence(position)
        article = extents.article
        wording = _wording(article.text[sentence.start : sentence.end])
        if position in self._shown or self._is_told(article, wording):
            return None
        found = extents.of(sentence.start, sentence.end)
        extents.told += found.spans
        new = self._new_of(found, extents, sentence)
        if new is None:
            return None
        extent = self._completed(new, article, position)
        extents.told += extent.spans
        return self._whole(article, position - ordinal, extent, extents.headings(sentence.start))

    def _new_of(self, extent: Extent, extents: Extents, sentence: Sentence) -> Extent | None:
        """Return what is new of an extent that says mostly what is quoted, else all of it.

        Of a list or table that stands elsewhere too, that are the other items or rows, below what
        introduces them; None when only the introduction is new.
        """
        text = extents.article.text
        labels = {(b.start, b.end) for b in extents.heads.blocks if b.kind is BlockKind.HEADER}
        own = [span for span in extent.spans if span not in labels]
        told = {span for span in own if _wording(text[slice(*span)]) in self._texts}
        if 2 * sum(map(_size, told)) <= sum(map(_size, own)):
            return extent
        kept = tuple(span for span in extent.spans if span not in told)
        listed = [span for span in kept if extents.heads.is_listed(span[0])]
        own = [s for s in own if s in kept and s[0] <= sentence.start and sentence.end <= s[1]]
        if not listed and extents.heads.introduces(sentence.start):
            return None
        answering = next(iter((*(s for s in own if s in listed), *listed, *own)), None)
        if (extent.start, extent.end) in told:
            return answering and Extent(*answering, kept)
        return replace(extent, spans=kept)

    def _completed(self, extent: Extent, article: Article, position: int) -> Extent:
        """Return an extent with the sentences beside it without which it makes no sense.

        A sentence alone becomes one slice with the one before it; what answers a question that it
        asks is a slice of its own, and what answers.
        """
        sentence = self._span(position)
        ordinal = position - self.texts.positions(self._owner(position)).start
        alone = extent.spans == ((sentence.start, sentence.end),)
        if before := self._needed_before(article, sentence, position, ordinal):
            if alone:
                whole = before.start, sentence.end
                extent = Extent(*whole, (whole,))
            else:
                extent = extent.with_span((before.start, before.end))
        elif alone and (named := self._named_before(article, sentence, position, ordinal)):
            return extent.with_span((named.start, named.end))
        if alone and (lines := self._lines_around(article, position)):
            return Extent(sentence.start, sentence.end, lines)
        for behind in self._needed_behind(article, sentence, position) if alone else ():
            extent = replace(extent.with_span(behind[:2]), start=behind.start, end=behind.end)
        limit = self._limit_behind(article, sentence, position) if alone else None
        return extent if limit is None else extent.with_span((limit.start, limit.end))

    def _limit_behind(self, article: Article, sentence: Sentence, position: int) -> Sentence | None:
        """Return the next sentence of a paragraph, when it is short and begins with a denial.

        "Ring the office. Do not call the police." is half of what is to be done without it.
        """
        if position + 1 >= self.texts.positions(self._owner(position)).stop:
            return None
        following = self._span(position + 1)
        text = article.text[following.start : following.end]
        is_next = following.paragraph == sentence.paragraph and position + 1 not in self._shown
        if not is_next or len(text) > _SHORT_LIMIT or is_asked(text):
            return None
        begins = " ".join(text.split()[:_FIRST_WORDS])
        return following if is_negated(begins, article.language) else None

    def _lines_around(self, article: Article, position: int) -> tuple[tuple[int, int], ...]:
        """Return a line with the short lines around it: of an address, a signature, a letterhead.

        None where it is no such line, or alone, or where there are many.
        """
        if not self._is_line(article, position):
            return ()
        own = self.texts.positions(self._owner(position))
        first = last = position
        while first > own.start and self._is_next_line(article, first - 1, first):
            first -= 1
        while last + 1 < own.stop and self._is_next_line(article, last, last + 1):
            last += 1
        if not 0 < last - first < _MOST_LINES:
            return ()
        lines = map(self._span, range(first, last + 1))
        return tuple((each.start, each.end) for each in lines)

    def _is_line(self, article: Article, position: int) -> bool:
        """Whether a sentence of prose is short, has no end, and is in no quote yet."""
        sentence = self._span(position)
        heads = self.texts.heads(self._owner(position))
        leaf = heads.leaf_at(sentence.start)
        if leaf is not None and not _is_prose(heads.blocks[leaf]):
            return False
        text = article.text[sentence.start : sentence.end]
        is_short = len(text) <= _SHORT_LINE and "\n" not in text
        return is_short and not _ENDED.search(text) and position not in self._shown

    def _is_next_line(self, article: Article, one: int, other: int) -> bool:
        """Whether two neighbours in an article are such lines, one right below the other."""
        above, below = self._span(one), self._span(other)
        return (
            _LINE_BREAK.fullmatch(article.text, above.end, below.start) is not None
            and self._is_line(article, one)
            and self._is_line(article, other)
        )

    def _owner(self, position: int) -> int:
        return self.texts.owner(position)

    def _whole(
        self, article: Article, first: int, extent: Extent, headings: tuple[str, ...]
    ) -> Passage:
        """Return an extent as a passage; all sentences in it are quoted."""
        starts = self.texts.starts(self._owner(first))
        ordinal = max(0, int(starts.searchsorted(np.uint32(extent.start), side="right")) - 1)
        for start, end in extent.spans:
            self._texts.add(_wording(article.text[start:end]))
            low, high = starts.searchsorted(np.array([start, end], np.uint32)).tolist()
            for position in range(first + low, first + high):
                said = self._span(position)
                self._note(article, position, _wording(article.text[said.start : said.end]))
        self._texts.update(map(_wording, headings))  # a table of contents says them again
        kept = parted(article, extent.spans, (extent.start, extent.end))
        return Passage(
            article,
            kept.start,
            kept.end,
            self._span(first + ordinal).paragraph,
            ordinal,
            kept.spans if len(kept.spans) > 1 else (),
            headings,
        )

    def _is_told(self, article: Article, wording: str) -> bool:
        """Whether a quote says this already, be it in a near-copy of the article."""
        told = [known for other in article.also for known in self._wordings.get(other, ())]
        return wording in self._texts or any(_alike(wording, known) for known in told)

    def _note(self, article: Article, position: int, wording: str) -> None:
        self._shown.add(position)
        self._texts.add(wording)
        self._wordings[article.article_id].append(wording)

    def _needed_before(
        self, article: Article, sentence: Sentence, position: int, ordinal: int
    ) -> Sentence | None:
        """Return the sentence before, when this one leans on it and it is not shown yet.

        A paragraph begins with what makes sense: nothing before it is needed.
        """
        before = self._span(position - 1) if ordinal else sentence
        if before.paragraph != sentence.paragraph or not before.end <= sentence.start:
            return None
        if not _CLOSEST.fullmatch(article.text, before.end, sentence.start):
            return None
        text, earlier = (article.text[each.start : each.end] for each in (sentence, before))
        if position - 1 in self._shown or _wording(earlier) in self._texts:
            return None
        analyzer, language = self.analyzers[article.language], article.language
        needed = leans(text, language) or is_introduced(text, earlier, analyzer, language)
        return before if needed else None

    def _named_before(
        self, article: Article, sentence: Sentence, position: int, ordinal: int
    ) -> Sentence | None:
        """Return the nearest sentence of a paragraph that names what a later one is about.

        "We look for a baker. Work begins at three. The pay is good": asked for the pay of a baker.
        Nothing where that is long and begins with no definite noun, or where it, its headings and
        the title have all words of the question, or no sentence near by has the others.
        """
        text, analyzer = article.text, self.analyzers[article.language]
        written = text[sentence.start : sentence.end]
        if len(written) > _SHORT_SENTENCE and not is_definite(written, article.language):
            return None
        headings = self._extents_of(self._owner(position)).headings(sentence.start)
        said = "\n".join([article.title, *headings, written])
        known = {word.term for word in analyzer.words_with({*chain(*self.concepts)}, said)}
        lacking = {term for forms in self.concepts if known.isdisjoint(forms) for term in forms}
        if not lacking:
            return None
        for place in range(position - 1, max(position - ordinal, position - _NAMED_WITHIN) - 1, -1):
            before = self._span(place)
            if before.paragraph != sentence.paragraph or place in self._shown:
                return None
            if analyzer.words_with(lacking, text[before.start : before.end]):
                return before
        return None

    def _needed_behind(self, article: Article, sentence: Sentence, position: int) -> list[Sentence]:
        """Return what follows a question, to the first sentence that doesn't ask; or nothing."""
        found, last = [], sentence
        behind = self.texts.positions(self._owner(position)).stop
        for place in range(position + 1, min(position + 1 + _MOST_ASKED, behind)):
            if not is_asked(article.text, last.start, last.end) or place in self._shown:
                break
            following = self._span(place)
            if not _CLOSEST.fullmatch(article.text, last.end, following.start):
                break
            found.append(following)
            last = following
        return [] if is_asked(article.text, last.start, last.end) else found

    def quote(self, passage: Passage, score: float) -> Quote:
        """Return `passage` as a quote, with the words that have one of the terms."""
        read = shown(passage.article, passage.spans, (passage.start, passage.end))
        matched = self.analyzers[passage.article.language].words_with(self.terms, read.text)
        spans = tuple((word.start, word.end) for word in matched)
        return Quote(passage, score, read, spans, tuple(word.term for word in matched))

    def _sentence(self, position: int) -> tuple[Extents, Sentence, int]:
        number = self._owner(position)
        ordinal = position - self.texts.positions(number).start
        return self._extents_of(number), self._span(position), ordinal

    def _extents_of(self, number: int) -> Extents:
        if number not in self._extents:
            heads = self.texts.heads(number)
            analyzer = self.analyzers[heads.article.language]
            self._extents[number] = Extents(heads, analyzer, self.concepts, self.asks_how)
        return self._extents[number]

    def _span(self, position: int) -> Sentence:
        return self.texts.sentence(position)


def _size(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def _is_prose(block: Block) -> bool:
    """Whether a block is a paragraph by itself, of no list or table."""
    return block.kind is BlockKind.PARAGRAPH and block.parent < 0


def _alike(wording: str, other: str) -> bool:
    words, others = set(wording.split()), set(other.split())
    return len(words & others) >= _MOSTLY * max(len(words | others), 1)


@lru_cache(maxsize=512)  # of each sentence it is asked again and again
def _wording(text: str) -> str:
    """Return what two sentences of the same wording have in common: letters and digits."""
    return " ".join(_WORDS.findall(_LINKED.sub("]", text).casefold()))
