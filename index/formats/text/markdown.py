"""Markdown: the file unchanged, with headings, code and the like omitted."""

from index.formats.parsed import ParsedArticle
from index.formats.text.decoding import decode
from index.formats.text.front_matter import read_front_matter
from index.formats.text.markdown_blocks import MarkdownBlock, blocks
from index.formats.text.plain import omitted_mark
from index.formats.titles import first_line, name_as_title, title_line
from index.model import Article, Omission


def read_markdown(article_id: str, data: bytes) -> ParsedArticle:
    """Return the article in a `.md` file.

    Its title is the front matter's, else a heading or a line by itself that stands first, else
    the first `# Heading`, else the file's name. Headings, code, images and comments are omitted.
    Raises `ArticleError` when `data` is no text.
    """
    text, warning = decode(data)
    mark = omitted_mark(text)
    front = read_front_matter(text, len(mark))
    found = list(blocks(text, front.end))
    title = _title(text, front.end, found)
    if title and title not in found and not front.title:
        found.insert(0, title)
    if title and first_line(text, title.end) is None:
        found = [block for block in found if block is not title]
    article = Article(
        article_id,
        front.title or (title.words if title else name_as_title(article_id)),
        text,
        source=front.source,
        published=front.published,
        author=front.author,
        site=front.site,
        omitted=(*mark, *front.omitted, *(Omission(b.start, b.end, b.reason) for b in found)),
    )
    return ParsedArticle(article, tuple(filter(None, (warning, *front.warnings))))


def _title(text: str, start: int, found: list[MarkdownBlock]) -> MarkdownBlock | None:
    """Return what stands first and by itself, else the first heading of level 1."""
    first = first_line(text, start)
    if first and found and found[0].start == first.start:
        if found[0].words:
            return found[0]
    elif line := title_line(text, start):
        return MarkdownBlock(line.start, line.end, "title", words=line.text)
    return next((block for block in found if block.level == 1 and block.words), None)
