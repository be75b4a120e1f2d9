"""Lists of records, and chats: one article with a heading a record.

The heading says who wrote it and when, or how it is called; below it stands nothing but its text.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import zip_longest
from typing import NamedTuple

from index.errors import ArticleError
from index.formats.dates import published
from index.formats.html import read_fragment
from index.formats.markup import begun, escaped
from index.formats.parsed import ParsedArticle
from index.formats.registry import MARKDOWN
from index.formats.text import Record, field, is_markup, value
from index.formats.titles import name_as_title
from index.model import Article

_NO_MESSAGE = re.compile(r"service|(?:channel|group|bot|pinned|reminder|huddle)_\w+|tombstone")
_SLACK = re.compile(r"<(?P<target>[^<>|\s]+)(?:\|(?P<label>[^<>]*))?>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))
_LONGEST_QUESTION = 200  # characters
_MARKS = {"bold": "**", "italic": "*"}


def read_chats(article_id: str, told: object) -> ParsedArticle | None:
    """Return the article in an export of all chats of somebody, None for anything else."""
    chats = told.get("chats") if isinstance(told, dict) else None
    found = chats.get("list") if isinstance(chats, dict) else None
    if not isinstance(found, list):
        return None
    parts, missing, of_all = [], 0, 0
    for chat in found:
        messages = chat.get("messages") if isinstance(chat, dict) else None
        if isinstance(messages, list):
            sections, empty = _sections(
                [each for each in messages if isinstance(each, dict)], "###"
            )
            parts += [f"## {_line(chat.get('name') or 'Chat')}", *sections] if sections else []
            missing, of_all = missing + empty, of_all + len(messages)
    return _article(article_id, "", parts, missing, of_all)


def read_list(article_id: str, told: object, records: Sequence[Record]) -> ParsedArticle:
    """Return a list of records, which `told` is or has, as one article."""
    named = told.get("name") or told.get("title") if isinstance(told, dict) else ""
    sections, missing = _sections(records, "##")
    return _article(article_id, named, sections, missing, len(records))


def _article(
    article_id: str, title: object, parts: Sequence[str], missing: int, of_all: int
) -> ParsedArticle:
    if not parts:
        raise ArticleError(
            f"empty: none of its {of_all:,} records has a `text`, `body`, `content` or `html`"
            if of_all
            else "empty: a list without records"
        )
    named = " ".join(title.split()) if isinstance(title, str) else ""
    article = Article(
        article_id, named or name_as_title(article_id), "\n\n".join(parts), markup=MARKDOWN
    )
    warning = f"{missing:,} of its {of_all:,} records are no text"
    return ParsedArticle(article, (warning,) if missing else ())


class _Entry(NamedTuple):
    """A record: its heading, who wrote it, its text as Markdown."""

    heading: str
    author: str
    body: str

    @property
    def is_question(self) -> bool:
        """Whether it asks one thing and says nothing else."""
        is_line = bool(self.author) and "\n" not in self.body
        return is_line and self.body.endswith("?") and len(self.body) <= _LONGEST_QUESTION


def _sections(records: Sequence[Record], level: str) -> tuple[list[str], int]:
    """Return records as Markdown, in paragraphs, and how many of them ought to have text.

    A question is a heading when what comes next is said by somebody else, who stands below it.
    """
    entries, missing = _entries(records)
    found, last, within = [], "", ""
    for entry, following in zip_longest(entries, entries[1:]):
        if entry.heading and (entry.heading != last or within):
            found.append(f"{level}{within} {entry.heading}")
        last, within = ("", "") if within else (entry.heading, "")
        if entry.is_question and following and _answers(following, entry):
            found.append(f"{level}# {entry.body}")
            within = "##"
        else:
            found.append(entry.body)
    return found, missing


def _answers(entry: _Entry, question: _Entry) -> bool:
    return bool(entry.author) and entry.author != question.author and not entry.is_question


def _entries(records: Sequence[Record]) -> tuple[list[_Entry], int]:
    found, missing = [], 0
    for record in records:
        if any(_NO_MESSAGE.fullmatch(str(record.get(each, ""))) for each in ("type", "subtype")):
            continue
        try:
            author = "" if field(record, "title") else field(record, "author")
            entry = _Entry(_heading(record), author, _body(record))
        except ArticleError:
            entry = _Entry("", "", "")
        if entry.body:
            found.append(entry)
        else:
            missing += record.get("type") != "message"  # those may be pictures
    return found, missing


def _heading(record: Record) -> str:
    if title := field(record, "title"):
        return _line(title)
    author = field(record, "author")
    return _line(", ".join(filter(None, (author, _time(value(record, "published"))))))


def _time(said: object) -> str:
    """Return a time to the minute as it was written, or in UTC where that is a number."""
    if isinstance(said, str) and re.match(r"\d{4}-\d\d-\d\d", said):
        return said[:16].replace("T", " ")
    try:
        number = float(str(said))
    except ValueError:
        number = 0.0
    if number <= 0 or published(number) is None:
        return ""
    return datetime.fromtimestamp(number, UTC).strftime("%Y-%m-%d %H:%M")


def _body(record: Record) -> str:
    poll = record.get("poll")
    if isinstance(poll, Mapping):
        return _poll(poll)
    entities = record.get("text")
    if isinstance(entities, list):
        return _paragraphs("".join(map(_entity, entities)))
    text, html = field(record, "text"), field(record, "html")
    if html.strip() or is_markup(text):
        data = (html or text).encode("utf-8", "replace")
        return read_fragment("a", data).article.text
    if "ts" in record:
        return _paragraphs(_slack(text))
    return _paragraphs(escaped(text))


def _poll(poll: Mapping[str, object]) -> str:
    """Return a poll as its question and a list of answers, each with its votes."""
    answers = poll.get("answers")
    lines = [
        f"- {_line(each.get('text', ''))}: {_line(each.get('voters', 0))}"
        for each in (answers if isinstance(answers, list) else ())
        if isinstance(each, Mapping)
    ]
    return "\n\n".join(filter(None, (_line(poll.get("question", "")), "\n".join(lines))))


def _entity(entity: object) -> str:
    """Return a part of a message as Markdown."""
    if isinstance(entity, str):
        return escaped(entity)
    if not isinstance(entity, Mapping) or not isinstance(entity.get("text"), str):
        return ""
    kind, text = entity.get("type"), entity["text"]
    if kind == "strikethrough":
        return ""
    if kind == "text_link" and str(entity.get("href", "")).startswith("http"):
        return f"[{escaped(text)}]({str(entity['href']).replace(')', '%29')})"
    mark = _MARKS.get(str(kind), "")
    if not mark or text != text.strip() or "\n" in text:
        return escaped(text)
    return f"{mark}{escaped(text)}{mark}"


def _slack(text: str) -> str:
    pieces = []
    at = 0
    for match in _SLACK.finditer(text):
        pieces += [_plain(text[at : match.start()]), _referred(match)]
        at = match.end()
    return "".join([*pieces, _plain(text[at:])])


def _plain(text: str) -> str:
    for written, meant in _ENTITIES:
        text = text.replace(written, meant)
    return escaped(text)


def _referred(match: re.Match[str]) -> str:
    """Return what a link, a person or a channel in a message is called."""
    target, label = match["target"], match["label"]
    if target.startswith(("http://", "https://")):
        return f"[{_plain(label)}]({target.replace(')', '%29')})" if label else _plain(target)
    if target.startswith(("@", "#", "!")):
        return escaped(f"{target[0]}{label or target[1:]}")
    return _plain(label or target)


def _paragraphs(text: str) -> str:
    return "\n\n".join(filter(None, map(_lines, re.split(r"\n\s*\n", text.strip()))))


def _lines(paragraph: str) -> str:
    return "  \n".join(filter(None, map(str.strip, map(begun, paragraph.split("\n")))))


def _line(text: object) -> str:
    return escaped(" ".join(str(text).split()))
