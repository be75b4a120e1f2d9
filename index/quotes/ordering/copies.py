"""Copies: ranked sentences that say the same in articles or sections of different days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from index.quotes.recency import CONSIDERED, TimeAsked
from index.quotes.times_told import day_below
from index.search import Texts

_AS_GOOD = 0.5  # log odds that copies of one sentence may differ in


def newest_copies_first(
    question: str, texts: Texts, ranked: Iterable[tuple[int, float]]
) -> Iterator[tuple[int, float]]:
    """Yield ranked positions with those that say the same in the order of their days.

    Of the best that do so and are about as good, the newest comes first: as only one is quoted, the
    others would leave it the day of an older one. Where a year is asked for, nothing changes.
    """
    rest = iter(ranked)
    first = list(islice(rest, 0 if TimeAsked.of(question).years else CONSIDERED))
    for places in _copies(first, texts):
        order = sorted(places, key=lambda n: (-_day_of(first[n][0], texts), n))
        moved = [first[n][0] for n in order]
        for place, position in zip(places, moved, strict=True):
            first[place] = position, first[place][1]
    yield from (*first, *rest)


def _copies(ranked: Sequence[tuple[int, float]], texts: Texts) -> list[list[int]]:
    """Return the places, in order, of those that say the same and are about as good as the first.

    Of most nothing else is read than how long they are.
    """
    spans = [texts.sentence(position) for position, _ in ranked]
    lengths = Counter(span.end - span.start for span in spans)
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for place, (position, score) in enumerate(ranked):
        start, end, _ = spans[place]
        if lengths[end - start] == 1:
            continue
        text = texts.heads(texts.owner(position)).article.text
        places = alike[" ".join(text[start:end].split()).casefold()]
        if not places or ranked[places[0]][1] - score <= _AS_GOOD:
            places.append(place)
    return [places for places in alike.values() if len(places) > 1]


def _day_of(position: int, texts: Texts) -> int:
    """Return the day that a sentence's heads or article tell, 0 if none."""
    heads = texts.heads(texts.owner(position))
    return day_below(heads.article, heads.above(texts.sentence(position).start))
