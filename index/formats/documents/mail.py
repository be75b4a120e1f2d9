"""Mail (.eml): the message without quoted text and signature."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from index.analysis import lines
from index.errors import ArticleError
from index.formats.dates import published
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.titles import name_as_title, whole
from index.model import Article, Omission

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def read_mail(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a mail: its plain text where it has one, else its HTML.

    Raises `ArticleError` when it has neither.
    """
    try:
        message = message_from_bytes(data, policy=policy.default)
        article = _body(article_id, message)
        title = " ".join(whole(str(message.get("subject", ""))).split())
        author = _name(whole(str(message.get("from", ""))))
        when = published(str(message.get("date", "")))
        attached = [part.get_filename() or "a file" for part in message.iter_attachments()]
    except (MessageError, LookupError, ValueError, AttributeError, TypeError) as error:
        raise ArticleError(f"not a mail that can be read ({type(error).__name__})") from None
    title = title or name_as_title(article_id)
    told = replace(article, title=title, published=when, author=author, source="", site="")
    return ParsedArticle(told, tuple(f"attached and not read: {name}" for name in attached))


def _body(article_id: str, message: EmailMessage) -> Article:
    part = message.get_body(("plain", "html"))
    if part is None:
        raise ArticleError("a mail without text")
    text = whole(str(part.get_content())).replace("\0", "")
    if part.get_content_subtype() == "html":
        return read_fragment(article_id, text.encode("utf-8", "replace")).article
    if not text.strip():
        raise ArticleError("empty: there is no text in it")
    return Article(article_id, "", text, omitted=tuple(_omitted(text)))


def _omitted(text: str) -> list[Omission]:
    """Return what was quoted from other mails, and the signature."""
    signature = _SIGNATURE.search(text)
    end = signature.start() if signature else len(text)
    found = [
        Omission(line.start, line.end, "quoted mail")
        for line in lines(text[:end])
        if line.text.startswith(">")
    ]
    return [*found, Omission(end, len(text), "signature")] if signature else found


def _name(written: str) -> str:
    name, address = parseaddr(written)
    return name or address
