"""Omissions of Markdown: comments, templates, addresses, what is struck out."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from index.formats.blocks import ADMONITIONS
from index.formats.text.markdown_lines import MarkdownLine
from index.formats.text.omissions import merged
from index.model import Omission

_COMMENT, _PRIVATE, _LINK, _ADDED = "comment", "private", "link", "template"
_STRUCK = "struck out"
_SUSPECT = re.compile(
    r"<!--|%%|~~|\]:|\{[\s{%#.:*]|\{\w+=|^(?:import|export)\s|:::|///|\[!|<s[ct]|\[\[?_?TOC",
    re.MULTILINE,
)
_TICKS = re.compile(r"`+")
_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n")
_DEFINITION = re.compile(
    r"\[(?!\^)[^\[\]\n]+\]:\s*(?P<place><[^<>\n]*>|\S+)"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?$"
)
_PLACE = re.compile(r"[<#/]|\.{1,2}/|[A-Za-z][A-Za-z0-9+.-]*:\S|www\.|\S*[\w-]\.[A-Za-z]{2,}|\S+/")
_WHOLE = re.compile(
    r"(?P<import>import\s+(?:.+\sfrom\s+)?(['\"])[^'\"]+\2;?|export\s+(?:const|let|default|function)\s.*)$"
    r"|(?P<toc>\[TOC\]|\[\[_?TOC_?\]\]|\{:\s*toc\s*\}|\{\*.*\*\})$"
    r"|(?P<fence>:{3,}\s*(?:\{?[\w-]+\}?)?|/{3,}\s*(?:[\w-]+\b(?:\s*\|)?)?)(?=\s|\[|$)",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\{\{[<%].{0,500}?[>%]\}\}|\{%.{0,500}?%\}"
    r"|(?<=[\])`*_])\{:?\s*(?:[#.][\w-]|[\w-]+=)[^{}\n]*\}"
    r"|\{:?\s*(?:[#.][\w-]|[\w-]+=)[^{}\n]*\}[ \t]*$"
    r"|(?<=>\s)\[![A-Za-z]+\][+-]?",
    re.MULTILINE,
)
_ADMONITION = re.compile(
    rf"(?:[:/]{{3,}}|`{{3,}}|~{{3,}}|\[!)\s*\{{?[.#]?(?P<word>{'|'.join(sorted(ADMONITIONS))})"
    r"(?![\w-])(?P<closing>[}\]]?[+-]?(?:\s*\|)?)",
    re.IGNORECASE,
)
_STRUCK_OUT = re.compile(r"(?<![~\\])~~(?=[^\s~])(?:[^~\n]|\n(?![ \t\r]*\n)){1,2000}(?<!\s)~~(?!~)")
_ELEMENT = re.compile(r"<(script|style)\b", re.IGNORECASE)


def markdown_omissions(text: str, found: Sequence[MarkdownLine], start: int = 0) -> list[Omission]:
    """Return what of `text` from `start` on is for programs or for nobody, in order, disjoint.

    `found` are its lines. Code holds none of it. A comment that is never closed goes on to the
    end, where it begins a line.
    """
    directives = (each for each in found if each.kind == "directive")
    told = [o for each in directives for o in _added(text, each.start, each.end)]
    if not _SUSPECT.search(text, start):
        return told
    seen = _masked(text, start, found)
    spans = [*_comments(seen, start), *_private(seen, start), *_elements(seen, start)]
    told += [Omission(first, last, reason) for first, last, reason in spans]
    told += _lines(text, found)
    told += [o for each in _WITHIN.finditer(seen, start) for o in _added(text, *each.span())]
    told += [Omission(*each.span(), _STRUCK) for each in _STRUCK_OUT.finditer(seen, start)]
    return [each for each in merged(told) if text[each.start : each.end].strip()]


def _masked(text: str, start: int, found: Sequence[MarkdownLine]) -> str:
    """Return `text` with dots for its code, so that offsets hold."""
    pieces, end = [], 0
    for each in found:
        if each.kind == "code":
            pieces += [text[end : each.start], "." * (each.end - each.start)]
            end = each.end
    masked = "".join([*pieces, text[end:]])
    pieces, end = [], 0
    for first, last in _code_spans(masked, start):
        pieces += [masked[end:first], "." * (last - first)]
        end = last
    return "".join([*pieces, masked[end:]])


def _code_spans(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where code stands within lines: between as many ticks, in one paragraph."""
    runs = [match.span() for match in _TICKS.finditer(text, start)]
    ends = [match.start() for match in _PARAGRAPH_END.finditer(text, start)]
    places: defaultdict[int, list[int]] = defaultdict(list)
    for number, (first, last) in enumerate(runs):
        places[last - first].append(number)
    number = 0
    while number < len(runs):
        first, last = runs[number]
        alike = places[last - first]
        at = bisect_right(alike, number)
        closing = runs[alike[at]] if at < len(alike) else None
        paragraph = bisect_right(ends, first)
        limit = ends[paragraph] if paragraph < len(ends) else len(text)
        if closing and closing[0] <= limit:
            yield first, closing[1]
            number = alike[at]
        number += 1


Span = tuple[int, int, str]


def _comments(text: str, start: int) -> Iterator[Span]:
    at = text.find("<!--", start)
    while at >= 0:
        end = text.find("-->", at + 4)
        if end < 0:
            if not text[max(text.rfind("\n", 0, at), 0) : at].strip():
                yield at, len(text), _COMMENT
            return
        yield at, end + 3, _COMMENT
        at = text.find("<!--", end + 3)


def _elements(text: str, start: int) -> Iterator[Span]:
    """Yield elements of HTML that hold programs."""
    folded = text.lower()
    end = start
    for match in _ELEMENT.finditer(text, start):
        if match.start() < end:
            continue
        closing = f"</{match[1].lower()}>"
        found = folded.find(closing, match.end())
        if found < 0:
            return
        end = found + len(closing)
        yield match.start(), end, _ADDED


def _private(text: str, start: int) -> Iterator[Span]:
    """Yield what stands between two signs `%%`, in a paragraph or between lines of them alone."""
    signs = [match.start() for match in re.finditer("%%", text[start:])]
    number = 0
    while number + 1 < len(signs):
        first, last = start + signs[number], start + signs[number + 1] + 2
        number += 1
        if _may_open(text, first) and _may_close(text, last) and last - first > 4:
            alone = text[first + 2 : last - 2].startswith(("\n", "\r"))
            if alone or not _PARAGRAPH_END.search(text, first, last):
                yield first, last, _PRIVATE
                number += 1


def _may_open(text: str, at: int) -> bool:
    return not at or not (text[at - 1].isalnum() or text[at - 1] == "%")


def _may_close(text: str, end: int) -> bool:
    return end >= len(text) or not (text[end].isalnum() or text[end] in "%_")


def _added(text: str, start: int, end: int) -> Iterator[Omission]:
    """Yield what is a program's of some marks: the word of an admonition and its title are not."""
    match = _ADMONITION.match(text, start, end)
    if match is None:
        yield Omission(start, end, _ADDED)
        return
    yield Omission(start, match.start("word"), _ADDED)
    if match["closing"]:
        yield Omission(*match.span("closing"), _ADDED)


def _lines(text: str, found: Sequence[MarkdownLine]) -> Iterator[Omission]:
    """Yield whole lines that are for programs, and addresses that links in the text refer to."""
    in_row = False  # of addresses, or of imports
    for line in found:
        begins = line.kind == "text" and (line.begins or in_row)
        in_row = False
        definition = _DEFINITION.match(line.text) if begins else None
        if definition and _PLACE.match(definition["place"]):
            in_row = True
            yield Omission(line.start, line.end, _LINK)
            continue
        whole = _WHOLE.match(line.text) if line.kind == "text" else None
        if whole and (begins or whole["fence"]):
            in_row = bool(whole["import"])
            yield from _added(text, line.start, line.start + whole.end())
