"""Names of encodings, as the web means them: https://encoding.spec.whatwg.org/#names-and-labels."""

import codecs
from collections.abc import Mapping
from types import MappingProxyType

_NEVER_MEANT = ("utf-7", "utf7", "punycode", "idna", "raw", "unicode")
# By Python's names: what is named is a part of what is meant.
_MEANT: Mapping[str, str] = MappingProxyType(
    {
        "ascii": "cp1252",
        "iso8859-1": "cp1252",
        "iso8859-9": "cp1254",
        "iso8859-11": "cp874",
        "tis-620": "cp874",
        "gb2312": "gb18030",
        "gbk": "gb18030",
        "euc_kr": "cp949",
        "shift_jis": "cp932",
        "big5": "big5hkscs",
    }
)
# Names that Python does not have.
_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "x-cp1250": "cp1250",
        "x-cp1251": "cp1251",
        "x-cp1252": "cp1252",
        "x-sjis": "cp932",
        "x-gbk": "gb18030",
        "x-x-big5": "big5hkscs",
        "x-euc-jp": "euc_jp",
        "windows-874": "cp874",
        "windows-949": "cp949",
        "dos-874": "cp874",
        "x-mac-roman": "mac_roman",
        "x-mac-cyrillic": "mac_cyrillic",
        "utf8mb4": "utf-8",
    }
)

_SMALL = ("cp125", "iso-8859", "iso8859", "windows-125", "latin", "koi8")  # a byte a character


def known_charset(name: str) -> str:
    """Return Python's name for an encoding of text, as the web means it; "" for an unknown one."""
    name = name.strip().strip("\"'").lower()
    if name.startswith(_NEVER_MEANT):
        return ""
    if name in _LABELS:
        return _LABELS[name]
    try:
        found = codecs.lookup(name).name
        b"a".decode(name)  # some codecs are of no text
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(found, name)


def is_utf_8_after_all(data: bytes, charset: str) -> bool:
    """Tell whether a text that names a small encoding is UTF-8, which hardly any is by chance."""
    if data.isascii() or not charset.startswith(_SMALL):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
