"""Footnotes: what a quote refers to is quoted with it, and a note with what refers to it."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from index.model import Article, Block, BlockKind
from index.outline import pieces_of
from index.quotes.extent.slices import Span

_MOST = 3  # notes of one quote
_LABEL = re.compile(r"\[\^([^\]\s]+)\]:\s*\Z")
_MARK = re.compile(r"(\*{1,3}|[†‡]{1,2})[ \t]+\Z")
_LONGEST_LABEL = 80
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\](?!:)")


def notes_of(article: Article, spans: Iterable[Span]) -> list[Span]:
    """Return the footnotes that some spans refer to, the first of many."""
    held = list(spans)
    if article.markup != "md":
        marked = (note for note in _notes(article) if _is_referred_to(article, note, held))
        return [(note.start, note.end) for note in islice(marked, _MOST)]
    found = (_REFERENCE.finditer(article.text, *span) for span in held)
    labels = {match[1] for matches in found for match in matches}
    if not labels:
        return []
    notes = (note for note in _notes(article) if _label(article, note) in labels)
    return [(note.start, note.end) for note in islice(notes, _MOST)]


def _is_referred_to(article: Article, note: Block, spans: Iterable[Span]) -> bool:
    refers = referring(article, note)
    return refers is not None and any(start <= refers[0] < end for start, end in spans)


def referring(article: Article, note: Block) -> Span | None:
    """Return the sentence, item or row that refers to a footnote; None when none does."""
    if note.of < 0:
        return None
    reference = _reference_to(article, note)
    for start, end, _ in pieces_of(article, article.blocks[note.of]):
        if reference and reference.search(article.text, start, end):
            return start, end
    return None


def _reference_to(article: Article, note: Block) -> re.Pattern[str] | None:
    """Return what refers to a footnote: its label, or in plain text the mark before it."""
    if label := _label(article, note):
        return re.compile(rf"\[\^{re.escape(label)}\](?!:)")
    mark = _MARK.search(article.text, max(0, note.start - _LONGEST_LABEL), note.start)
    return re.compile(rf"(?<=[^\s*†‡]){re.escape(mark[1])}(?![\w*†‡])") if mark else None


def _notes(article: Article) -> Iterator[Block]:
    return (block for block in article.blocks if block.kind is BlockKind.FOOTNOTE)


def _label(article: Article, note: Block) -> str:
    before = article.text[max(0, note.start - _LONGEST_LABEL) : note.start]
    label = _LABEL.search(before)
    return label[1] if label else ""
