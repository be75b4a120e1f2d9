"""Markdown as its reader sees it, near enough for tests that ask for words only."""

import re

from index.model import Article

_HEADING = re.compile(r"^#{1,6} .*$", re.MULTILINE)
_MARKS = re.compile(r"^(?:\s*(?:[-*+]|\d+\.|>|:) )+|\*\*|(?<!\w)\*|\*(?!\w)|^```\w*$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def unmarked(article: Article) -> str:
    """What is not omitted, without headings and marks."""
    kept, at = [], 0
    for each in article.omitted:
        assert at <= each.start < each.end <= len(article.text)
        kept.append(article.text[at : each.start])
        at = each.end
    text = "".join([*kept, article.text[at:]])
    return _ESCAPE.sub(r"\1", _LINK.sub(r"\1", _MARKS.sub("", _HEADING.sub("", text))))
