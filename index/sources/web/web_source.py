"""Fetched pages as a source; building asks no server."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit, urlunsplit

from xxhash import xxh3_128_hexdigest

from index.errors import ArticleError
from index.formats import ParsedArticle, bounded, name_as_title, published, read_article
from index.model import Article, Skipped
from index.naming import legible
from index.sources.curation import cleaned
from index.sources.protocol import Version, Watch
from index.sources.web.addresses import site_of
from index.sources.web.page_store import Page, PageStore


@dataclass(frozen=True, slots=True)
class PageItem:
    """A page that was fetched. `article_id` is the address that it was listed by."""

    article_id: str
    version: Version
    source: str
    path: Path

    def read(self) -> ParsedArticle:
        """Return the article on the page, with site furniture omitted."""
        page = PageStore(self.path).page(self.source, self.article_id)
        if page is None:
            raise ArticleError("no longer kept")
        reading = read_article(self.article_id, page.body, page.kind)
        return ParsedArticle(cleaned(_told(reading.article, page)), reading.warnings)


@dataclass(frozen=True, slots=True)
class WebSource:
    """All pages of one source that were fetched."""

    name: str
    store: PageStore

    def items(
        self,
        known: Mapping[str, Version],  # noqa: ARG002
        watch: Watch | None = None,  # noqa: ARG002
    ) -> Iterator[PageItem | Skipped]:
        """Yield the pages by address. Nothing is read to list them: it takes a moment."""
        for address, digest, gone in self.store.digests(self.name):
            marked = xxh3_128_hexdigest(f"{digest}{gone}".encode()) if gone else digest
            yield PageItem(address, Version(marked), self.name, self.store.path)


def _told(article: Article, page: Page) -> Article:
    """Return `article` with what its listing says of it where the page itself says nothing."""
    unnamed = article.title == name_as_title(article.article_id)
    return replace(
        article,
        title=bounded(legible(page.title)) if page.title and unnamed else article.title,
        source=_address(article.source, page.place),
        author=article.author or legible(page.author),
        published=article.published or published(page.published),
        site=article.site or legible(page.site) or (urlsplit(page.place).hostname or ""),
        gone=published(page.gone),
    )


def _address(own: str, place: str) -> str:
    """Return the address that a page gives as its own, if it is of the same site, else `place`.

    A page could name any address; that of another site would make a false source of a quote.
    """
    try:
        found = urlsplit(urljoin(place, own))
    except ValueError:
        return place
    here = urlsplit(place)
    same = site_of(found.geturl()) == site_of(place)
    # Sites that give their front page as the address of every page mean none of it.
    front = found.path in ("", "/") and not found.query and here.path not in ("", "/")
    return urlunsplit(found._replace(fragment="")) if own and same and not front else place
