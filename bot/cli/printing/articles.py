"""Articles as they are indexed, what was left out of them, and near-copies."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import indent

from bot.messages import english
from index import Article, BlockKind, TitlePage, escaped, located, outermost

_DEEPEST = 6  # level of a heading


def indexed(article: Article) -> str:
    """Return what people read of an article, and what is known of it above that."""
    known = {
        "title": article.title,
        "source": article.source,
        "published": article.published.isoformat() if article.published else "",
        "no longer listed on its site since": article.gone.isoformat() if article.gone else "",
        "author": article.author,
        "site": article.site,
        "section": article.section,
        "language": article.language,
        "also in": ", ".join(article.also),
    }
    head = "\n".join(f"{name}: {escaped(value)}" for name, value in known.items() if value)
    text = "\n\n".join(_structured(article)) if article.blocks else _prose(article)
    return f"{head}\n\n{text}"


def _prose(article: Article) -> str:
    """Return the text without what is omitted."""
    return _without_gaps("".join(article.visible))


def _structured(article: Article) -> Iterator[str]:
    """Yield headings with a mark of their level, paragraphs, code, and whole lists and tables."""
    blocks = article.blocks
    leaves = [n for n, block in enumerate(blocks) if not block.kind.is_container]
    for _, group in groupby(
        leaves, key=lambda n: (around := outermost(blocks, n), n * (around < 0))
    ):
        members = [blocks[n] for n in group]
        spans = [(block.mark if 0 <= block.mark < block.start else block.start, block.end)
                 for block in members]  # fmt: skip
        read, kind = located(article, spans, [])[0].text, members[0].kind
        if kind is BlockKind.HEADING:
            read = f"{'#' * min(members[0].level, _DEEPEST)} {read}"
        yield indent(read, "    ") if kind is BlockKind.CODE else read


def removed(article: Article) -> str:
    """Return what was left out of an article, each stretch below the reason."""
    if not article.omitted:
        return "Nothing was left out."
    return "\n\n".join(
        f"[{omission.reason}]\n{article.text[omission.start : omission.end].strip()}"
        for omission in article.omitted
    )


def listed(found: TitlePage, page: int, most: int) -> str:
    """Return a page of a list of articles, one a line with name, title and date."""
    if not found.total:
        return "No article has these words in its title or name."
    lines = [
        f"{each.article_id}  {each.title}"
        + (f" ({each.published.isoformat()})" if each.published else "")
        for each in found.entries
    ]
    head = english().articles(found.total)
    if found.total > most:
        head += f", page {page} of {-(-found.total // most)}"
    return "\n".join([head, *(f"  {line}" for line in lines)])


def duplicates(groups: Sequence[Sequence[Article]]) -> str:
    """Return groups of near-copies, an article a line with where and when it was published."""
    if not groups:
        return "No two articles say nearly the same."
    counted = english().articles(sum(map(len, groups)))
    told = (
        "\n".join(f"  {escaped(each.article_id)}: {each.title}{_published(each)}" for each in group)
        for group in groups
    )
    return "\n\n".join([f"{counted} that say nearly the same as others:", *told])


def _published(article: Article) -> str:
    facts = (article.site, article.published.isoformat() if article.published else "")
    told = ", ".join(filter(None, facts))
    return f" ({told})" if told else ""


def _without_gaps(text: str) -> str:
    return re.sub(r"\n\s*\n\s*", "\n\n", text).strip()
