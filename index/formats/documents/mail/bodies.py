"""The body of a mail and its headers as text, in whichever encoding they are."""

from email.message import EmailMessage, MIMEPart

from index.errors import ArticleError
from index.formats.text import decode, is_utf_8_after_all, known_charset
from index.formats.titles import whole

_ASCII = ("us-ascii", "ascii", "ansi_x3.4-1968")
_MOST_LOST = 0.01


def body(message: EmailMessage) -> MIMEPart | None:
    """Return the part with the text: the plain one unless it is blank, else the one in HTML."""
    plain, markup = message.get_body(("plain",)), message.get_body(("html",))
    return plain if plain and (not markup or _payload(plain).strip()) else markup or plain


def text_of(part: MIMEPart) -> tuple[str, tuple[str, ...]]:
    """Return the text of a part, and warnings.

    One that names no encoding, or another one than it is in, is read as a file is. Raises
    `ArticleError` when its encoding can't be told.
    """
    data = _payload(part)
    if not data.strip():
        return "", ()
    named = str(part.get_content_charset("") or "").lower()
    charset = "" if named in _ASCII else known_charset(named)
    if charset and not is_utf_8_after_all(data, charset):
        text = data.decode(charset, "replace")
        lost = text.count("\ufffd") - data.count("\ufffd".encode())
        if lost <= max(_MOST_LOST * len(text), 1):
            return text, (_lost(lost, named),) if lost > 0 else ()
    text, warning = decode(data)
    if not named or (named in _ASCII and not warning):
        return text, (f"says no encoding; {warning}",) if warning else ()
    known = charset or named in _ASCII
    said = f"is not the {named} that it says" if known else f"says an unknown encoding, {named!r}"
    return text, (f"{said}; {warning or 'read as UTF-8'}",)


def _lost(count: int, named: str) -> str:
    what = "1 byte of it is" if count == 1 else f"{count:,} bytes of it are"
    return f"{what} not {named} (shown as \ufffd)"


def header(message: EmailMessage, name: str) -> str:
    """Return a header in one line, "" when it is not there; bytes in it are read as a file is."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    try:
        data = str(raw).encode("ascii", "surrogateescape")
        written = str(message.get(name, "")) if data.isascii() else decode(data)[0]
    except (ArticleError, UnicodeEncodeError):
        written = str(message.get(name, ""))
    return " ".join(whole(written).split())


def _payload(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    return data.replace(b"\0", b"") if isinstance(data, bytes) else b""
