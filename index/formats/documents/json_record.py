"""Records of an export (.json, and each line of .jsonl)."""

import json
from dataclasses import replace

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title, whole
from index.model import Article


def read_record(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a JSON object with `text` or `html`.

    It may have `title`, `url`, `published` and `author` too. Raises `ArticleError` when it is no
    such object.
    """
    try:
        record = json.loads(data)
    except (ValueError, RecursionError):
        raise ArticleError("not JSON") from None
    if not isinstance(record, dict):
        raise ArticleError("not a JSON object")
    written = {name: _written(record, name) for name in ("title", "text", "html", "url", "author")}
    when = published(record.get("published"))
    article = replace(
        _body(article_id, written["text"], written["html"]),
        title=" ".join(written["title"].split()) or name_as_title(article_id),
        source=written["url"],
        author=" ".join(written["author"].split()),
        published=when,
    )
    wrong = record.get("published") is not None and when is None
    return ParsedArticle(article, ("its time of publication is no date",) if wrong else ())


def _written(record: dict[str, object], name: str) -> str:
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise ArticleError(f"its {name} is no text")
    return whole(value or "")


def _body(article_id: str, text: str, html: str) -> Article:
    if text.strip():
        if "\0" in text:
            raise ArticleError("not a text: it holds NUL characters")
        return Article(article_id, "", text)
    if html.strip():
        return read_fragment(article_id, html.encode("utf-8", "replace")).article
    raise ArticleError("empty: a record has its text in `text` or `html`")
