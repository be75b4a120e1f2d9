"""Text beside its HTML, with lengths as Telegram counts them."""

import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from index import legible

MAX_UNITS = 4096  # of a message after parsing, in UTF-16 units: safe under every reading
MAX_BYTES = 32768  # of a message before parsing
MAX_ENTITIES = 100  # Telegram keeps this many of a message and forgets the others

_ONE_LINE = 120  # characters of a title that are shown


def units(text: str) -> int:
    """Return the length of `text` in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Markup:
    """A piece of a message: `text` as it will be read, `html` as it is sent.

    Pieces are joined whole and never cut, so a tag can't stay open. `entities` counts the tags.
    """

    text: str
    html: str
    entities: int = 0

    @classmethod
    def of(cls, text: str) -> Self:
        """Text of any origin, escaped."""
        return cls(text, html.escape(text, quote=False))

    def __add__(self, other: "Markup") -> "Markup":
        return Markup(
            self.text + other.text, self.html + other.html, self.entities + other.entities
        )

    @property
    def fits(self) -> bool:
        """Whether Telegram takes this as one message and shows all of it."""
        return not self.is_too_long and self.entities <= MAX_ENTITIES

    @property
    def is_too_long(self) -> bool:
        """Whether Telegram refuses this."""
        size = len(self.html.encode("utf-8", "surrogatepass"))
        return units(self.text) > MAX_UNITS or size > MAX_BYTES

    def cut(self, most: int = MAX_UNITS) -> "Markup":
        """Return the beginning of the text, at most so many UTF-16 units, and without formatting.

        It ends with a line where one ends in its second half, else with a word where one does. This
        is for what nobody foresaw: whoever makes a message leaves out what does not fit.
        """
        if units(self.text) <= most:
            return Markup.of(self.text)
        raw = self.text.encode("utf-16-le", "surrogatepass")[: 2 * (most - 2)]
        kept = raw.decode("utf-16-le", "ignore")
        ends = (kept.rfind("\n"), kept.rfind(" "), len(kept))
        end = next(each for each in ends if each >= len(kept) // 2)
        return Markup.of(f"{kept[:end].rstrip()}\n…")


def bold(text: str) -> Markup:
    """Return `text` in bold."""
    return _tagged("b", Markup.of(text))


def italic(text: str) -> Markup:
    """Return `text` in italics."""
    return _tagged("i", Markup.of(text))


def link(text: str, address: str) -> Markup:
    """Return `text`, leading to `address`."""
    label = Markup.of(text)
    opened = f'<a href="{html.escape(address)}">'
    return Markup(label.text, f"{opened}{label.html}</a>", label.entities + 1)


def blockquote(content: Markup, *, expandable: bool) -> Markup:
    """Return `content` as a block quotation, closed until tapped when `expandable`."""
    opened = "<blockquote expandable>" if expandable else "<blockquote>"
    return Markup(content.text, f"{opened}{content.html}</blockquote>", content.entities + 1)


def join(separator: str, pieces: Iterable[Markup]) -> Markup:
    """Return the pieces in order with `separator` between them."""
    whole, between = Markup("", ""), Markup.of(separator)
    for number, piece in enumerate(pieces):
        whole = whole + between + piece if number else piece
    return whole


def join_fitting(separator: str, pieces: Iterable[Markup]) -> Markup:
    """Join the pieces from the first on that a message has room for; the first one always."""
    whole: Markup | None = None
    for piece in pieces:
        longer = piece if whole is None else join(separator, (whole, piece))
        if whole is not None and not longer.fits:
            break
        whole = longer
    return whole or Markup("", "")


def shortened(text: str, limit: int = _ONE_LINE) -> str:
    """Return `text` on one line, cut between words with an ellipsis when it is too long.

    What of others is told in a line passes here, and controls nothing: see `legible`.
    """
    line = " ".join(legible(text).split())
    return line if len(line) <= limit else line[: limit - 1].rsplit(" ", 1)[0] + "…"


def _tagged(tag: str, content: Markup) -> Markup:
    return Markup(content.text, f"<{tag}>{content.html}</{tag}>", content.entities + 1)
