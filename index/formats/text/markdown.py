"""Markdown: the file unchanged, with what is not said to its readers marked as omitted."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from index.errors import ArticleError
from index.formats.parsed import MOST_LEFT_OUT, ParsedArticle
from index.formats.text.decoding import decode
from index.formats.text.front_matter import read_front_matter
from index.formats.text.markdown_lines import MarkdownLine, markdown_lines
from index.formats.text.markdown_omissions import markdown_omissions
from index.formats.text.omissions import merged
from index.formats.text.plain import omitted_mark
from index.formats.text.title_lines import title_line
from index.formats.titles import name_as_title, plain_title
from index.model import Article, Omission

_FEW = 200  # characters, of which nobody misses the most
_MASTHEAD = re.compile(r"<h1\b[^<>]*>.*</h1>\s*", re.IGNORECASE)
_EXPECTED = ("byte order mark", "front matter", "title", "link")


def read_markdown(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a `.md` file.

    Its title is the front matter's, else a heading or a line by itself that stands first, or what
    stands below one in HTML and heads the page, else the first `# Heading`, else the file's name.
    Front matter, comments, templates and addresses of links are omitted. Raises `ArticleError`
    when `data` is no text or says that it is a draft.
    """
    text, warning = decode(data)
    mark = omitted_mark(text)
    front = read_front_matter(text, len(mark))
    if front.draft:
        raise ArticleError(f"a draft: its front matter says `{front.draft}`")
    found = list(markdown_lines(text, front.end))
    omitted = [*mark, *front.omitted, *markdown_omissions(text, found, front.end)]
    title, line = front.title, None
    if not title:
        title, line = _title(
            article_id, text, [each for each in found if not _is_omitted(each, omitted)]
        )
    if line:
        omitted = merged([*omitted, line])
    article = Article(
        article_id,
        title or name_as_title(article_id),
        text,
        source=front.source,
        published=front.published,
        author=front.author,
        site=front.site,
        omitted=tuple(omitted),
    )
    missed = MOST_LEFT_OUT if _is_mostly(text, omitted) else ""
    return ParsedArticle(article, tuple(filter(None, (warning, *front.warnings, missed))))


def _is_mostly(text: str, omitted: Sequence[Omission]) -> bool:
    """Tell whether more of a text is left out than kept, but for what no reader expects of it."""
    lengths = {True: 0, False: 0}
    for each in omitted:
        lengths[each.reason in _EXPECTED] += each.end - each.start
    return lengths[False] > max(len(text) - sum(lengths.values()), _FEW)


def _title(
    article_id: str, text: str, found: Sequence[MarkdownLine]
) -> tuple[str, Omission | None]:
    """Return what stands first and by itself, or heads all below it, else the first `# Heading`.

    A line that is no heading is omitted, and returned too.
    """
    if found and found[0].kind == "heading" and (title := plain_title(found[0].words)):
        return title, None
    if found and (line := title_line(text, found[0].start)):
        title = _below_masthead(article_id, found) or plain_title(line.text)
        return title, Omission(line.start, line.end, "title")
    highest = (plain_title(each.words) for each in found if each.level == 1)
    return next(filter(None, highest), ""), None


def _below_masthead(article_id: str, found: Sequence[MarkdownLine]) -> str:
    """Return the heading right below one in HTML, which names what all pages of a site are of.

    It is the title where no other heading of the page is as high, or the file is named like it;
    else there is none: "".
    """
    shown = [each for each in found if each.kind != "text" or plain_title(each.text)]
    if len(shown) < 2 or shown[1].kind != "heading" or not _MASTHEAD.fullmatch(shown[0].text):
        return ""
    title, level = plain_title(shown[1].words), shown[1].level
    is_highest = all(level < each.level for each in shown[2:] if each.kind == "heading")
    named = name_as_title(article_id).casefold().split()
    return title if is_highest or {*named} <= {*title.casefold().split()} else ""


def _is_omitted(line: MarkdownLine, omitted: Sequence[Omission]) -> bool:
    at = bisect_right(omitted, line.start, key=lambda each: each.start)
    return at > 0 and line.start < omitted[at - 1].end
