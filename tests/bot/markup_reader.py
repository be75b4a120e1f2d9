"""Reads Telegram's HTML as its servers do: strictly. What they refuse raises here."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from bot.messages.markup import units

_KINDS = {
    "b": "bold",
    "i": "italic",
    "s": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}
_FOREIGN_REFERENCE = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")


class UnreadableMarkupError(ValueError):
    """Telegram would answer "can't parse entities"."""


@dataclass(frozen=True)
class Entity:
    """A formatted stretch of a message; `text` is what it covers, offsets are UTF-16 units."""

    kind: str
    offset: int
    length: int
    text: str
    url: str = ""

    def as_json(self) -> dict:
        plain = {"type": self.kind, "offset": self.offset, "length": self.length}
        return plain | ({"url": self.url} if self.url else {})


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[Entity] = []
        self._open: list[tuple[str, str, str, int]] = []

    def handle_starttag(self, tag, attrs):
        kind = _KINDS.get(tag)
        if kind is None:
            raise UnreadableMarkupError(f"unsupported start tag {tag!r}")
        if any(name in ("code", "pre") for name, *_ in self._open):
            raise UnreadableMarkupError(f"{tag!r} within code")
        values = dict(attrs)
        if tag == "blockquote":
            if any(name == "blockquote" for name, *_ in self._open):
                raise UnreadableMarkupError("nested blockquote")
            kind = "expandable_blockquote" if "expandable" in values else kind
        self._open.append((tag, kind, values.get("href") or "", len(self.text)))

    def handle_endtag(self, tag):
        if not self._open or self._open[-1][0] != tag:
            raise UnreadableMarkupError(f"unexpected end tag {tag!r}")
        _, kind, url, start = self._open.pop()
        covered = self.text[start:]
        if covered:
            at = units(self.text[:start])
            self.entities.append(Entity(kind, at, units(covered), covered, url))

    def handle_data(self, data):
        self.text += data

    def finish(self):
        self.close()
        if self._open:
            raise UnreadableMarkupError(f"no end tag for {self._open[-1][0]!r}")
        return self.text, sorted(self.entities, key=lambda e: (e.offset, -e.length))


def read_markup(html: str) -> tuple[str, list[Entity]]:
    """Return the text of a message and its entities, in order."""
    if foreign := _FOREIGN_REFERENCE.search(html):
        raise UnreadableMarkupError(f"an ampersand that is not escaped at {foreign.start()}")
    reader = _Reader()
    reader.feed(html)
    return reader.finish()
