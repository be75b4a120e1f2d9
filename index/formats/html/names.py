"""Names within sentences: extractors leave out what is called "meta", which may be half of one."""

import re
from copy import deepcopy

from lxml.html import HtmlElement

from index.formats.markup import INLINE

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 4  # of a part of a sentence: a name, a date, "3 comments" have fewer


def unnamed(root: HtmlElement) -> HtmlElement:
    """Return a copy of a page in which parts of sentences have no names."""
    copy = deepcopy(root)
    counts: dict[HtmlElement, int] = {}  # of words, by line
    for element in copy.iter(*INLINE):
        own = _words(element) if element.get("class") or element.get("id") else 0
        if own < _FEWEST_WORDS or any(each.tag not in INLINE for each in element.iter()):
            continue
        line = next((each for each in element.iterancestors() if each.tag not in INLINE), copy)
        if line not in counts:
            counts[line] = _words(line)
        if counts[line] > own:
            element.attrib.pop("class", None)
            element.attrib.pop("id", None)
    return copy


def _words(element: HtmlElement) -> int:
    return len(_WORD.findall(element.text_content()))
