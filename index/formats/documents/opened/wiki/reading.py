"""Pages of a wiki as articles."""

import re
from collections.abc import Mapping
from dataclasses import replace

import mwparserfromhell
from mwparserfromhell.parser import ParserError

from index.errors import ArticleError
from index.formats.documents.opened.wiki.inline import InlineWriter
from index.formats.documents.opened.wiki.lines import blocks_of
from index.formats.documents.opened.wiki.signs import ALL
from index.formats.html import read_fragment
from index.formats.parsed import ParsedArticle
from index.formats.text import decode
from index.formats.titles import name_as_title

REDIRECT = re.compile(
    r"\s*#\s*(?:redirect|weiterleitung|redirection|redirecci[oó]n|redirecionamento|rinvia"
    r"|doorverwijzing|patrz|omdirigering|ohjaus|přesměruj|átirányítás|redirecteaza|yönlendi̇?rme"
    r"|перенаправление|перенаправлення|ανακατευθυνση|重定向|転送|넘겨주기|تحويل|הפניה)\s*:?\s*\[\[",
    re.IGNORECASE,
)
"""A page that only leads to another one."""
_TITLE = re.compile(r"\{\{\s*DISPLAYTITLE\s*:\s*(.*?)\s*\}\}")
_TAG = re.compile(r"<[^<>]*>|'{2,5}")
_TRANSCLUDED = re.compile(
    r"<includeonly>.*?</includeonly>|</?(?:noinclude|onlyinclude)>", re.DOTALL
)
_NO_LOSS = re.compile(  # what says where something is from, or is for those who edit
    r"notelist|"
    r"cit(?:e|ation|ar)\b|ref(?:list|begin|end|n)?\b|sfn|r$|rp$|harv|reflist|use |short desc"
    r"|authority|normdaten|defaultsort|#|portal|commons|sister|cn$|fact$|clarify|who\b|when\b|coord"
    r"|main$|see also|hatnote|about$|dagger|flag|ipa|anchor|toc|clear|-$|stub|.*-stub$",
    re.IGNORECASE,
)
_MOST_NAMED = 5


def read_wikitext(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in the source of a page. Raises `ArticleError` when there is none."""
    text, warning = decode(data)
    reading = read_page_of_wiki(article_id, text.lstrip("\ufeff"))
    return replace(reading, warnings=tuple(filter(None, (warning, *reading.warnings))))


def read_page_of_wiki(article_id: str, text: str, title: str = "") -> ParsedArticle:
    """Return the article in some wikitext; templates of which nothing is read are named."""
    if REDIRECT.match(text):
        raise ArticleError("a page that only leads to another one")
    named = _TITLE.search(text)
    title = (_TAG.sub("", named[1]) if named else "") or title or name_as_title(article_id)
    writer = InlineWriter(title)
    text = _TRANSCLUDED.sub("", _TITLE.sub("", text).translate(ALL))
    try:
        lines = writer.html(mwparserfromhell.parse(text))
    except ParserError:
        raise ArticleError("its markup is broken") from None
    body = blocks_of(lines, writer.blocks)
    notes = "".join(
        f'<div id="wiki-note-{number}">{note}</div>'
        for number, note in enumerate(writer.notes, 1)
        if note
    )
    reading = read_fragment(article_id, f"{body}{notes}".encode())
    return ParsedArticle(
        replace(reading.article, title=title), (*reading.warnings, *_told(writer.left_out))
    )


def _told(left_out: Mapping[str, int]) -> tuple[str, ...]:
    """Return a warning about the templates of which nothing is read."""
    named = {name: count for name, count in left_out.items() if not _NO_LOSS.match(name)}
    names = sorted(named, key=lambda name: (-named[name], name))
    if not names:
        return ()
    more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
    return (f"templates left out: {', '.join(names[:_MOST_NAMED])}{more}",)
