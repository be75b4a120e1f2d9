"""Markdown: the file unchanged, with what is not said to its readers marked as omitted."""

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
_EXPECTED = ("byte order mark", "front matter", "title", "link")


def read_markdown(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a `.md` file.

    Its title is the front matter's, else a heading or a line by itself that stands first, else
    the first `# Heading`, else the file's name. Front matter, comments, templates and addresses of
    links are omitted. Raises `ArticleError` when `data` is no text or says that it is a draft.
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
        title, line = _title(text, [each for each in found if not _is_omitted(each, omitted)])
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


def _title(text: str, found: Sequence[MarkdownLine]) -> tuple[str, Omission | None]:
    """Return what stands first and by itself, else the first heading of level 1.

    A line that is no heading is omitted, and returned too.
    """
    if found and found[0].kind == "heading" and (title := plain_title(found[0].words)):
        return title, None
    if found and (line := title_line(text, found[0].start)):
        return plain_title(line.text), Omission(line.start, line.end, "title")
    highest = (plain_title(each.words) for each in found if each.level == 1)
    return next(filter(None, highest), ""), None


def _is_omitted(line: MarkdownLine, omitted: Sequence[Omission]) -> bool:
    at = bisect_right(omitted, line.start, key=lambda each: each.start)
    return at > 0 and line.start < omitted[at - 1].end
