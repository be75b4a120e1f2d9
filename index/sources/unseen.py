"""Finds the articles that stay because they could not be looked at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from index.model import Skipped


def staying(skipped: Iterable[Skipped], homes: Mapping[str, str]) -> set[str]:
    """Return the ids of the articles of `homes` that are, or are below, what is `unseen`.

    `homes` has the name of the source of each article, by id. What has the name of its source is
    all of it.
    """
    unseen: defaultdict[str, set[str]] = defaultdict(set)
    for each in skipped:
        if each.unseen:
            unseen[each.source].add(each.name.rstrip("/"))
    if not unseen:
        return set()
    return {
        article_id
        for article_id, source in homes.items()
        if source in unseen
        and (source in unseen[source] or not unseen[source].isdisjoint(_above(article_id)))
    }


def _above(article_id: str) -> Iterator[str]:
    """Yield an id and all that it is below."""
    yield article_id
    while "/" in article_id:
        article_id = article_id.rpartition("/")[0]
        yield article_id
