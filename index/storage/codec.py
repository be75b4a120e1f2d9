"""Encodes an article as bytes: JSON and text, compressed, nothing pickled."""

import json

from index.article_json import about, article_of
from index.model import Article

try:
    from isal.isal_zlib import compress, decompress
except ImportError:  # there is none for this machine: zlib writes the same format, slower
    from zlib import compress, decompress

_LEVEL = 3


def compressed(content: bytes) -> bytes:
    """Return bytes in fewer, as `decompressed` takes them."""
    return compress(content, _LEVEL)


def decompressed(content: bytes) -> bytes:
    """Undo `compressed`."""
    return decompress(content)


def encode_article(article: Article) -> bytes:
    """Pack an article for texts.bin: a line of JSON about it, then its text, compressed."""
    packed = f"{json.dumps(about(article))}\n{article.text}"
    return compressed(packed.encode("utf-8", "surrogatepass"))


def decode_article(record: bytes) -> Article:
    """Undo `encode_article`."""
    told, text = decompressed(record).decode("utf-8", "surrogatepass").split("\n", 1)
    return article_of(json.loads(told), text)
