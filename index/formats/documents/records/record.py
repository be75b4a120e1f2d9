"""Records of an export: one object is an article, a list of them is one article (.json)."""

from dataclasses import replace

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.opened import read_page_of_wiki
from index.formats.documents.records.lists import read_chats, read_list
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.text import (
    Record,
    field,
    is_markup,
    listed,
    parsed_json,
    refuse_empty,
    value,
)
from index.formats.titles import name_as_title
from index.model import Article


def read_record(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in JSON: an object with a text, or a list of such objects.

    The fields may have any of the usual names. Raises `ArticleError` when there is no text.
    """
    told = parsed_json(data)
    if (chats := read_chats(article_id, told)) is not None:
        return chats
    if (records := listed(told)) is not None:
        return read_list(article_id, told, records)
    if not isinstance(told, dict):
        raise ArticleError("not a JSON object, nor a list of them")
    return _alone(article_id, told)


def _alone(article_id: str, record: Record) -> ParsedArticle:
    refuse_empty(record)
    said = value(record, "published")
    when = published(said)
    title = " ".join(field(record, "title").split()) or name_as_title(article_id)
    body = _body(article_id, record, title)
    article = replace(
        body.article,
        title=body.article.title or title,
        source=field(record, "url"),
        author=" ".join(field(record, "author").split()),
        published=when,
    )
    wrong = ("its time of publication is no date",) if said is not None and when is None else ()
    return ParsedArticle(article, (*wrong, *body.warnings))


def _body(article_id: str, record: Record, title: str) -> ParsedArticle:
    text = field(record, "text")
    if "\0" in text:
        raise ArticleError("not a text: it holds NUL characters")
    if text.strip() and not is_markup(text):
        return ParsedArticle(Article(article_id, "", text))
    html = field(record, "html") or text
    if not html and (source := field(record, "wikitext")):
        return read_page_of_wiki(article_id, source, title)
    reading = read_fragment(article_id, html.encode("utf-8", "replace"))
    return ParsedArticle(replace(reading.article, title=""))
