"""Rivals: quotes of one article that answer in the same words, each of something else."""

from collections.abc import Collection, Mapping, Sequence

from index.analysis import Analyzer
from index.model import Passage, Quote


def named_first(
    quotes: Sequence[Quote], terms: Collection[str], analyzers: Mapping[str, Analyzer]
) -> list[Quote]:
    """Return quotes with one of those that answer in the same words first: what names most.

    Of "The rent is 90 euros" and "The rent is 120 euros", each in a paragraph on one boat, the one
    of the boat that is asked for. It must have all words of the question that the first has;
    `terms` are the question's.
    """

    def asked_in(passage: Passage) -> set[str]:
        answering = passage.article.text[passage.start : passage.end]
        words = analyzers[passage.article.language].words_with(terms, answering)
        return {word.term for word in words}

    def is_rival(quote: Quote) -> bool:
        one, first = quote.passage, quotes[0].passage
        if one.article.article_id != first.article.article_id:
            return False
        asked = asked_in(one)
        return bool(asked) and asked == asked_in(first)

    fuller = [quote for quote in quotes[1:] if {*quote.terms} > {*quotes[0].terms}]
    rivals = filter(is_rival, fuller)
    fullest = max(rivals, key=lambda quote: len({*quote.terms}), default=None)
    if fullest is None:
        return list(quotes)
    return [fullest, *(quote for quote in quotes if quote is not fullest)]
