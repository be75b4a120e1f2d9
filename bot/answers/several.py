"""Answers to messages of several questions: their quotes, numbered through."""

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from index import Answer, Correction, Quote, likely

if TYPE_CHECKING:
    from bot.ledger import Reply, Span


class Numbered(NamedTuple):
    """A quote and the part of the message that it answers, from 0."""

    part: int
    quote: Quote


def answers_in(found: Answer) -> tuple[Answer, ...]:
    """Return the answer to each question of a message; most have one."""
    return found.parts or (found,)


def is_answered(found: Answer) -> bool:
    """Tell whether any question of a message has an answer."""
    return any(part.answered and part.quotes for part in answers_in(found))


def may_come(found: Answer) -> bool:
    """Tell whether there can be an answer to any question of a refused message some day."""
    return any(part.has_words or part.quotes for part in answers_in(found))


def numbered(found: Answer) -> list[Numbered]:
    """Return the quotes that answer: the first one of each part, the second one of each, ...

    Those that are far behind the best are left out. One that answers several parts is there again
    only as the first of each.
    """
    columns = [
        [Numbered(number, quote) for quote in likely(part.quotes)] if part.answered else []
        for number, part in enumerate(answers_in(found))
    ]
    if not found.parts:
        return columns[0]
    ranked = [each for rank in zip_longest(*columns) for each in rank if each is not None]
    firsts = sum(bool(column) for column in columns)
    different = {_place(each): each for each in reversed(ranked)}
    return ranked[:firsts] + [each for each in ranked[firsts:] if different[_place(each)] is each]


def _place(each: Numbered) -> tuple[str, tuple[tuple[int, int], ...]]:
    return each.quote.passage.article.article_id, each.quote.passage.spans


def at_first(parts: Sequence[int], limit: int) -> int:
    """Return how many quotes are shown at once, of those that answer these parts, in order.

    That is `limit`, in equal shares, but one for each part at least.
    """
    share = max(1, limit // max(1, len(set(parts))))
    return sum(min(share, count) for count in Counter(parts).values())


def seen(reply: "Reply", limit: int) -> tuple["Span", ...]:
    """Return the spans that the message of a reply shows, up to `limit` at once."""
    if reply.view.first == 0 and reply.entry.parts:
        return reply.seen(at_first(reply.entry.parts, limit))
    return reply.seen(limit)


def meant(found: Answer) -> tuple[Correction, ...]:
    """Return the corrections to ask back of all parts, each once."""
    every = (each for part in answers_in(found) for each in part.did_you_mean)
    return tuple(dict.fromkeys((*found.did_you_mean, *every)))
