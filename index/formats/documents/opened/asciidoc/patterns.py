"""Lines of AsciiDoc by what they are."""

import re

HEADING = re.compile(r"(?P<marks>={1,6}|#{1,6})\s+(?P<text>\S.*?)(?:\s+(?P=marks))?\s*$")
UNDERLINES = {"=": 1, "-": 2, "~": 3, "^": 4, "+": 5}
ATTRIBUTE = re.compile(
    r":(?P<unset>!)?(?P<name>[\w][\w-]*)(?P<unset_behind>!)?:(?:\s+(?P<value>.*))?$"
)
BLOCK_ATTRIBUTES = re.compile(r"\[(?P<told>[^\[\]]*(?:\[[^\]]*\][^\[\]]*)?)\]$")
ANCHOR = re.compile(r"\[\[(?P<name>[\w:.-]+)(?:,\s*(?P<label>[^\]]*))?\]\]$")
TITLE = re.compile(r"\.(?P<text>[^\s.].*)$")
FENCE = re.compile(r"(?P<mark>-{4,}|={4,}|\*{4,}|_{4,}|\.{4,}|\+{4,}|/{4,}|--|`{3,})\w*\s*$")
TABLE = re.compile(r"[|,:!]={3,}$")
ITEM = re.compile(r"\s*(?P<mark>\*{1,6}|-|\.{1,6}|(?P<number>\d{1,3})\.)\s+(?P<text>\S.*)$")
TERM = re.compile(r"\s*(?P<term>\S.*?)(?P<mark>:{2,4}|;;)(?:\s+(?P<text>.*))?$")
CALLOUT = re.compile(r"<(?:\d+|\.)>\s+(?P<text>.*)$")
CALLOUT_SIGN = re.compile(r"\s*(?://|#|--|;;)?\s*(?:<!--|<)(?:\d+|\.)(?:-->|>)(?=\s|$)")
ADMONITION = re.compile(r"(?P<name>NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+(?P<text>.*)$")
ADMONITIONS = {"note", "tip", "important", "warning", "caution"}
CHECKED = re.compile(r"\[(?P<mark>[ xX*])\]\s+")
DIRECTIVE = re.compile(r"(?:include|toc|image|video|audio)::\S*\[.*\]\s*$")
CONDITION = re.compile(
    r"(?P<name>ifdef|ifndef|ifeval|endif)::(?P<target>[^\[\]]*)\[(?P<text>.*)\]\s*$"
)
INCLUDE = re.compile(r"include::(?P<target>\S+?)\[")
CAPTIONED = re.compile(r"(?:image|video|audio)::")
NO_TEXT = {
    *("comment", "stem", "latexmath", "asciimath"),
    *("ditaa", "plantuml", "graphviz", "mermaid"),
}
CODE_STYLES = {"source", "listing", "literal"}
RULE = re.compile(r"(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)\s*$")
AUTHOR = re.compile(r"[^\W\d_][^<>:]*(?:<[^<>]+>)?(?:;.*)?$")
REVISION = re.compile(r"v?\d[\w.]*\s*(?:,.*)?$")
DEEPEST = 8


def is_item(line: str) -> bool:
    """Whether a line begins an item of a list, a term with its meaning, or a note on code."""
    return any(each.match(line) for each in (ITEM, TERM, CALLOUT))
