"""Footnotes: what a quote refers to is quoted with it, and a note with what refers to it."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from index.model import Article, Block, BlockKind
from index.outline import pieces_of
from index.quotes.extent.slices import Span

_MOST = 3  # notes of one quote
_LABEL = re.compile(r"\[\^([^\]\s]+)\]:\s*\Z")
_LONGEST_LABEL = 80
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\](?!:)")


def notes_of(article: Article, spans: Iterable[Span]) -> list[Span]:
    """Return the footnotes that some spans refer to, the first of many."""
    found = (_REFERENCE.finditer(article.text, *span) for span in spans)
    labels = {match[1] for matches in found for match in matches}
    if not labels:
        return []
    notes = (note for note in _notes(article) if _label(article, note) in labels)
    return [(note.start, note.end) for note in islice(notes, _MOST)]


def referring(article: Article, note: Block) -> Span | None:
    """Return the sentence, item or row that refers to a footnote; None when none does."""
    if note.of < 0:
        return None
    label = _label(article, note)
    for start, end, _ in pieces_of(article, article.blocks[note.of]):
        if any(match[1] == label for match in _REFERENCE.finditer(article.text, start, end)):
            return start, end
    return None


def _notes(article: Article) -> Iterator[Block]:
    return (block for block in article.blocks if block.kind is BlockKind.FOOTNOTE)


def _label(article: Article, note: Block) -> str:
    before = article.text[max(0, note.start - _LONGEST_LABEL) : note.start]
    label = _LABEL.search(before)
    return label[1] if label else ""
