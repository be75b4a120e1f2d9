"""Hides what is no text for a reader: comments, templates, notes to oneself, parts of programs.

A text keeps its length and its lines, so that what is found in it stands in the article where it
stands here. Code is left as it is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from index.formats.blocks.draft import Span
from index.formats.blocks.markdown.openings import is_admonition

COVER = "\ue000"
"""Stands for a hidden character beside text; where a line has no other text it is empty."""

BLANK = "".join(filter(str.isspace, map(chr, range(0x3001)))) + COVER
"""White space, and what is hidden."""

# Each alternative and each pattern begins with one character, which is sought fast: lines are
# found by the line break before them, and one is put before the text.
_CODE = re.compile(
    r"""
      \n (?P<fence> [ \t>]* (?: (?:[-*+]|\d{1,9}[.)]) [ \t]+ )*
        (?P<ticks> `{3,}(?=[^`\n]*$) | ~{3,} ) (?P<info>[^\n]*)
        (?: .*? \n [ \t>]* (?P<closing>(?P=ticks)) [`~]* [ \t]* $ | .*\Z ) )
    | (?P<comment> <!-- .*? (?: --> | \Z ) )
    | (?P<run>`(?<!``)`*) (?!`) .{1,500}? (?<!`) (?P=run) (?!`)
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_DIRECTIVE = re.compile(
    r"\s*\{(?:note|warning|tip|hint|important|caution|attention|danger|error|admonition|seealso"
    r"|todo|topic|sidebar|epigraph|pull-quote|highlights|margin|aside|dropdown|details|card|grid"
    r"|grid-item|grid-item-card|tab-set|tab-item|versionadded|versionchanged|deprecated|glossary"
    r"|exercise|solution|theorem|proof|definition|lemma|example|remark|deflist|div|quote)\}"
)
_ATTRIBUTES = r"(?:[^<>\"'{}/]|/(?!>)|\"[^\"]*\"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}){0,500}"
_HIDDEN = (
    ("<!--", r"<!--.*?(?:-->|\Z)"),
    ("%%", r"%%(?<![\w%]%%)(?!%).*?%%(?!%)"),
    ("{{", r"\{\{[<%].{0,2000}?[>%]\}\}|\{\{!--.*?--\}\}"),
    ("{{", r"\n[ \t]*\{\{[^{}\n]*\}\}[ \t]*$"),
    ("{%", r"\{%.{0,2000}?%\}"),
    ("{*", r"\{\*[^\n]*?\*\}"),
    ("{/*", r"\{/\*.*?\*/\}"),
    (")=", r"\n\([\w.:-]+\)=[ \t]*$"),
    ("<", rf"<[A-Z][\w.]*{_ATTRIBUTES}(?:/>|(?<=[}}\s])>)"),
    ("{", r"\{(?<!\S\{):?[ \t]*[#.][\w:-][^{}\n]*\}(?=[ \t#]*$)"),
    ("{:", r"\n\{:[^{}\n]*\}[ \t]*$"),
    ("^", r"\^(?<=[ \t]\^)[\w-]+[ \t]*$"),
    ("#", r"\n[ \t]*(?:#[^\W\d][\w/-]*[ \t]*)+$"),
    ("[", r"\n[ \t]*(?:\[(?:TOC|toc)\]|\[\[_?(?:TOC|toc)_?\]\])[ \t]*$"),
    (":::", r"\n:::[ ]+[\w.]+\.[\w.]+[ \t]*$(?:\n(?:[ ]{4,}[^\n]*|[ \t]*(?=\n[ ]{4})))*"),
    ("import", r"\nimport\s(?:[^\n;]*\sfrom\s*)?[\"'][^\"'\n]+[\"'];?[ \t]*$"),
    (
        "export",
        r"\nexport\s+(?:const|default|function|let|var|class|async)\b[^\n]*(?:\n(?!\s*$)[^\n]*)*",
    ),
)
_FINDERS = tuple((sign, re.compile(hidden, re.DOTALL | re.MULTILINE)) for sign, hidden in _HIDDEN)
_VALUE = re.compile(r"\{\{[^{}\n]*\}\}")
_CALLOUT = re.compile(
    r"\[!(?<=[> \t]\[!)(?P<word>[\w-]+)\][+-]?(?:(?P<titled>[ \t]+)(?=\S)|[ \t]*$)", re.MULTILINE
)
_TAB = re.compile(r"\n[ \t]*(?P<signs>===)[!+]?(?=[ ]+\")")
_EVERYTHING_BUT_LINES = re.compile(r"[^\n]")


class _Change(NamedTuple):
    start: int
    end: int
    instead: str


def covered(text: str) -> str:
    """Return a text of the same length without what is hidden, for the parser."""
    led = f"\n{text}"
    changes = sorted(_changes(led))
    if not changes:
        return text
    pieces, at = [], 1
    for start, end, instead in changes:
        if start >= at:
            pieces += [led[at:start], instead]
            at = end
    return _emptied("".join([*pieces, led[at:]]))


def _changes(text: str) -> Iterator[_Change]:
    found = [
        _hidden(match)
        for sign, finder in _FINDERS
        if sign in text
        for match in finder.finditer(text)
    ]
    if "{%" in text and "{{" in text:
        found += map(_hidden, _VALUE.finditer(text))
    if "[!" in text:
        found += map(_as_callout, _CALLOUT.finditer(text))
    if "===" in text:
        found += [_Change(*match.span("signs"), "!!!") for match in _TAB.finditer(text)]
    if found or "}" in text:
        code, directives = _code(text)
        code.sort()
        yield from directives
        yield from (change for change in found if not _is_within(change.start, code))


def _hidden(match: re.Match[str]) -> _Change:
    start, end = match.span()
    start += match[0][0] == "\n"
    return _Change(start, end, _EVERYTHING_BUT_LINES.sub(COVER, match.string[start:end]))


def _as_callout(match: re.Match[str]) -> _Change:
    """Let the word of a marked quotation that is an admonition, and its title, be a heading."""
    line = match.string.rfind("\n", 0, match.start()) + 1
    named = is_admonition(match["word"]) and ">" in match.string[line : match.start()]
    if not named and not match["titled"]:
        return _hidden(match)
    instead = f"# {match['word'] if named else ''}{COVER}"
    return _Change(*match.span(), instead.ljust(len(match[0])))


def _code(text: str) -> tuple[list[Span], list[_Change]]:
    """Return where code stands, and how fences of what is no code become those of containers."""
    code: list[Span] = []
    directives: list[_Change] = []
    stretches = [(0, len(text))]
    while stretches:
        at, end = stretches.pop()
        while match := _CODE.search(text, at, end):
            at = match.end()
            if match["fence"] is not None and _DIRECTIVE.match(match["info"]):
                fences = [name for name in ("ticks", "closing") if match[name]]
                directives += [_Change(*match.span(f), ":" * len(match[f])) for f in fences]
                stretches.append((match.end("info"), match.start(fences[1]) if fences[1:] else at))
            elif match["comment"] is None:
                code.append(match.span())
    return code, directives


def _is_within(at: int, spans: list[Span]) -> bool:
    """Tell whether a place is in one of some spans, which are in order."""
    before = bisect_right(spans, at, key=lambda span: span[0]) - 1
    return before >= 0 and at < spans[before][1]


def _emptied(text: str) -> str:
    """Return a text with spaces instead of covers where nothing follows on their line."""
    if COVER not in text:
        return text
    return "\n".join(_line(line) if COVER in line else line for line in text.split("\n"))


def _line(line: str) -> str:
    """Return a line with spaces for what is hidden at its end, and after marks of quotations."""
    if not line.strip(f" \t>{COVER}"):
        return line.replace(COVER, " ")
    return line.rstrip(f" \t{COVER}").ljust(len(line))
