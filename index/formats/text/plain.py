"""Plain text: the whole file is the article's text, unchanged."""

from dataclasses import replace

from index.formats.parsed import ParsedArticle
from index.formats.text.decoding import BYTE_ORDER_MARK, decode
from index.formats.text.mail_head import mail_head
from index.formats.text.title_lines import title_line
from index.formats.titles import name_as_title, plain_title
from index.model import Article, Omission


def read_plain(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a `.txt` file. That of a mail has its subject as title.

    The first line that is not blank, when it looks like a title, is one and is omitted. A line
    that is all that the file says is its text. Raises `ArticleError` when `data` is no text.
    """
    text, warning = decode(data)
    omitted = list(omitted_mark(text))
    title = title_line(text)
    if title is not None:
        omitted.append(Omission(title.start, title.end, "title"))
    article = Article(
        article_id,
        plain_title(title.text, markdown=False) if title else name_as_title(article_id),
        text,
        omitted=tuple(omitted),
    )
    if head := mail_head(text.removeprefix(BYTE_ORDER_MARK)):
        article = replace(article, title=head.subject, author=head.author, published=head.published)
    return ParsedArticle(article, (warning,) if warning else ())


def omitted_mark(text: str) -> tuple[Omission, ...]:
    """Return the omission of a byte order mark, when `text` begins with one."""
    if text.startswith(BYTE_ORDER_MARK):
        return (Omission(0, 1, "byte order mark"),)
    return ()
