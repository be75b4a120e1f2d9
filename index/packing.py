"""An article as bytes and back. Nothing is pickled: a record is JSON and text, compressed."""

import json
from datetime import date, datetime
from zlib import decompress

from index.model import Article, Omission

try:
    from isal.isal_zlib import compress
except ImportError:  # there is none for this machine: zlib writes the same format, slower
    from zlib import compress

_LEVEL = 3


def encode_article(article: Article) -> bytes:
    """Pack an article for texts.bin: a line of JSON about it, then its text, compressed."""
    about = {
        "article_id": article.article_id,
        "title": article.title,
        "source": article.source,
        "published": article.published.isoformat() if article.published else None,
        "gone": article.gone.isoformat() if article.gone else None,
        "author": article.author,
        "language": article.language,
        "omitted": [[o.start, o.end, o.reason] for o in article.omitted],
        "site": article.site,
        "section": article.section,
        "pages": article.pages,
        "also": article.also,
    }
    packed = f"{json.dumps(about)}\n{article.text}"
    return compress(packed.encode("utf-8", "surrogatepass"), _LEVEL)


def decode_article(record: bytes) -> Article:
    """Undo `encode_article`."""
    packed = decompress(record).decode("utf-8", "surrogatepass")
    about, text = packed.split("\n", 1)
    told = json.loads(about)
    told["published"], told["gone"] = _parsed_date(told["published"]), _parsed_date(told["gone"])
    told["omitted"] = tuple(Omission(*omission) for omission in told["omitted"])
    told["pages"], told["also"] = tuple(told["pages"]), tuple(told["also"])
    return Article(text=text, **told)


def _parsed_date(written: str | None) -> date | None:
    if written is None:
        return None
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
