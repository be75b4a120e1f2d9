"""Web addresses that lead to the very place of a quote."""

from urllib.parse import quote

from index.model import Passage

# Of a longer quote only its first and last words stand in the link.
_WHOLE_WORDS = 8
_EDGE_WORDS = 4


def address_at(passage: Passage) -> str:
    """Return the address of the article, with where on the page the passage stands; or "".

    Browsers scroll to a text fragment (https://wicg.github.io/scroll-to-text-fragment/) or, in a
    PDF, to the page (RFC 8118); those that know neither show the page from its top.
    """
    address = passage.article.address.partition("#")[0]
    if not address:
        return ""
    if page := passage.article.page_at(passage.start):
        return f"{address}#page={page}"
    # A fragment is sought within one block of the page.
    words = passage.text.partition("\n")[0].partition("\t")[0].split()
    if len(words) <= _WHOLE_WORDS:
        return f"{address}#:~:text={_escaped(words)}"
    edges = _escaped(words[:_EDGE_WORDS]), _escaped(words[-_EDGE_WORDS:])
    return f"{address}#:~:text={edges[0]},{edges[1]}"


def _escaped(words: list[str]) -> str:
    """Escape words for a text fragment, where "-", "," and "&" have a meaning of their own."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
