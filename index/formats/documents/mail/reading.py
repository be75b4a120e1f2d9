"""Mail (.eml): the message as one article."""

from collections.abc import Sequence
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.documents.mail.bodies import body, header, text_of
from index.formats.documents.mail.others_words import others_words
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.text import merged, subject_of
from index.formats.titles import name_as_title
from index.model import Article, Omission

_OF_LISTS = ("list-id", "list-post", "list-unsubscribe", "list-archive", "list-help")
_OF_MAILS = ("from", "to", "subject", "date", "message-id", "mime-version", "content-type")
_MARK = "\ufeff"  # outdoes the encoding that the markup names, which was the mail's


def read_mail(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a mail: its plain text where it has one, else its HTML.

    What others wrote, signatures and footers of lists are omitted. Raises `ArticleError` when
    nothing is left.
    """
    try:
        message = message_from_bytes(data, policy=policy.default)
        article, warnings = _article(article_id, message)
        title, author = subject_of(header(message, "subject")), _name(header(message, "from"))
        when = published(str(message.get("date", "")))
        attached = [part.get_filename() or "a file" for part in message.iter_attachments()]
    except (MessageError, LookupError, ValueError, AttributeError, TypeError) as error:
        raise ArticleError(f"not a mail that can be read ({type(error).__name__})") from None
    title = title or name_as_title(article_id)
    told = replace(article, title=title, published=when, author=author, source="", site="")
    unread = (f"attached and not read: {name}" for name in attached)
    return ParsedArticle(told, (*warnings, *unread))


def _article(article_id: str, message: EmailMessage) -> tuple[Article, tuple[str, ...]]:
    part = body(message)
    if part is None:
        raise ArticleError("a mail without text")
    text, warnings = text_of(part)
    if not text.strip():
        is_mail = any(name in message for name in _OF_MAILS)
        raise ArticleError("empty: there is no text in it" if is_mail else "not a mail")
    if part.get_content_subtype() == "html":
        article = read_fragment(article_id, (_MARK + text.lstrip(_MARK)).encode()).article
    else:
        article = Article(article_id, "", _unescaped(text))
    listed = any(name in message for name in _OF_LISTS)
    omitted = merged([*article.omitted, *others_words(article.text, listed=listed)])
    if not _left(article.text, omitted).strip():
        raise ArticleError("nothing in it is its author's: it only quotes or forwards")
    return replace(article, omitted=tuple(omitted)), warnings


def _left(text: str, omitted: Sequence[Omission]) -> str:
    ends = [0, *(each.end for each in omitted)]
    starts = [*(each.start for each in omitted), len(text)]
    return "".join(text[start:end] for start, end in zip(ends, starts, strict=True))


def _unescaped(text: str) -> str:
    """Take off the ">" that mailboxes put before "From ", but where a quotation goes on."""
    found = text.splitlines(keepends=True)
    quoted = [each.startswith(">") and not each.startswith(">From ") for each in found]
    return "".join(
        line[1:] if line.startswith(">From ") and not any(quoted[max(at - 1, 0) : at + 2]) else line
        for at, line in enumerate(found)
    )


def _name(written: str) -> str:
    name, address = parseaddr(written)
    return name or address
