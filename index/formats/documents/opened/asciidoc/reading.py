"""A text in AsciiDoc as an article."""

import re
from dataclasses import replace

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.opened.asciidoc.attributes import Attributes
from index.formats.documents.opened.asciidoc.inline import InlineWriter
from index.formats.documents.opened.asciidoc.lines import LineWriter
from index.formats.html import parsed, read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.text import decode
from index.formats.titles import name_as_title

_MOST_NAMED = 5
_HEADING = re.compile(r"<h[1-6]>(?P<text>.*?)</h[1-6]>")
_SIGNS = str.maketrans("", "", "\ue010")
_LABELLED = re.compile(
    r"(?:\[\[(?P<anchor>[\w:.-]+)(?:,[^\]\n]*)?\]\]|\[#(?P<name>[\w:.-]+)[^\]\n]*\])"
    r"\s*\n(?:={1,6}\s+|\.)(?P<text>\S.*)"
)


def read_asciidoc(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a text. Raises `ArticleError` when it can't be read."""
    text, warning = decode(data)
    text = text.lstrip("\ufeff").translate(_SIGNS)
    attributes = Attributes()
    labels = {
        (found["anchor"] or found["name"]).lower(): found["text"].strip()
        for found in _LABELLED.finditer(text)
    }
    inline = InlineWriter(attributes.values, labels)
    writer = LineWriter(inline, attributes)
    try:
        body = writer.document(text.expandtabs(4).splitlines())
    except RecursionError:
        raise ArticleError("nested too deeply") from None
    first = _HEADING.match(body)
    heading = inline.html(writer.title) if writer.title else first["text"] if first else ""
    head = f"<h1>{inline.html(writer.title)}</h1>" if writer.title else ""
    notes = "".join(
        f'<div id="adoc-note-{number}">{note}</div>' for number, note in enumerate(inline.notes, 1)
    )
    reading = read_fragment(article_id, f"{head}{body}{notes}".encode())
    article = replace(
        reading.article,
        title=_plain(heading) if heading else name_as_title(article_id),
        author=writer.author or attributes.values.get("author", ""),
        published=published(writer.revised or attributes.values.get("revdate") or None),
    )
    includes = f"not read: what it includes ({', '.join(attributes.included[:_MOST_NAMED])})"
    told = (warning, includes if attributes.included else "", *reading.warnings)
    return ParsedArticle(article, tuple(filter(None, told)))


def _plain(markup: str) -> str:
    return " ".join(parsed(f"<p>{markup}</p>").text_content().split())
