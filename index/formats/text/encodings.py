"""Detects the encoding of a text that is not UTF-8, by chardet; "" rather than a wrong one."""

import re
import unicodedata
from itertools import pairwise

# What files are found in, as chardet calls it. Where two explain a text as well, the first counts.
# What Python makes of bytes that Shift-JIS leaves undefined, where it could say so.
_UNDEFINED = {0xF8F0: 0xDCA0, 0xF8F1: 0xDCFD, 0xF8F2: 0xDCFE, 0xF8F3: 0xDCFF}
_LOST = re.compile("[\udc80-\udcff]")
_KNOWN = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("gb18030", "big5hkscs", "cp932", "euc_jis_2004", "cp949", "euc_kr", "cp874"),
    *("iso8859-2", "iso8859-5", "iso8859-7", "iso8859-9", "iso8859-15"),
    *("koi8-r", "koi8-u", "cp866", "mac-roman", "mac-cyrillic", "cp437", "cp850", "cp852"),
    *("iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_ext", "iso2022_kr", "hz"),
)
_SAMPLE = 32_768
_BEFORE = 256
_LEAST_SURE = 0.035  # what is below is noise: bytes drawn by lot come to .027
_AS_SURE = 0.98  # of the surest
_SURER = 1.02
_FEWEST_HIGH = 6  # bytes that tell letters which are not Latin
_MEANT = {"ISO-8859-1": "Windows-1252"}
_ESCAPES = re.compile(rb"\x1b(?:\$|\([BIJ])")

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_OTHER = "\u0370-\u06ff\uff61-\uff9f"
_MIXED = re.compile(f"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]")
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = "¢£¤¥¦¨¬¯±²³´¶¸¹¼½¾×÷†‡‰ˆ˜∂-⋿\u2500-\u25ff"
_BROKEN = re.compile(rf"[^\W\d_][{_SIGNS}§©®«»¿¡„“”‚‹›•][^\W\d_]|[{_SIGNS}][^\W\d_]")
_FEWEST_FINE = 0.75  # of the words that are not plain ASCII
_MOST_HIGH = 0.2  # of the bytes of a text in Latin letters
_LATIN_ONES = ("cp1252", "cp1250", "cp1254")


def escaped_encoding(data: bytes) -> str:
    """Return the encoding of a text that shifts by escapes, which are ASCII; "" for others."""
    return _surest(data[:_SAMPLE])[0] if _ESCAPES.search(data) else ""


def detect_encoding(data: bytes, at: int) -> str:
    """Return the name of the encoding of `data`, in which the byte at `at` is the first high one.

    It is one that Python knows, and in which the text looks like one; "" when there is none.
    """
    start = data.rfind(b"\n", 0, max(at - _BEFORE, 0)) + 1
    sample = data[start : start + _SAMPLE]
    if not _has_letters(sample) and _is_legible(sample, "cp1252"):
        return "Windows-1252"
    found, sure = _surest(sample)
    for half in _halves(sample):
        name, rate = _surest(half)
        if rate > sure * _SURER and not _decodes(sample, name):
            found, sure = name, rate  # a bad byte kept it from being found
    if found:
        return found
    few = sum(byte > 0x7F for byte in sample) <= _MOST_HIGH * len(sample)
    return "Windows-1252" if few and _is_same_in_latin_ones(sample) else ""


def _is_same_in_latin_ones(sample: bytes) -> bool:
    """Tell whether Windows' encodings of Latin letters agree, and what they make is legible."""
    made = {sample.decode(name, "replace") for name in _LATIN_ONES}
    return len(made) == 1 and "\ufffd" not in made.pop() and _is_legible(sample, "cp1252")


def _has_letters(sample: bytes) -> bool:
    return any(each.isalpha() and each > "\x7f" for each in sample.decode("cp1252", "replace"))


def _halves(sample: bytes) -> list[bytes]:
    at = len(sample) // 2
    middle = sample.find(b"\n", at) + 1 or sample.find(b" ", at) + 1
    return [each for each in (sample[:middle], sample[middle:]) if not each.isascii()]


def _decodes(sample: bytes, encoding: str) -> bool:
    try:
        sample.decode(encoding)
    except UnicodeDecodeError as error:
        return error.end >= len(sample)  # where the sample is cut
    return True


def _surest(sample: bytes) -> tuple[str, float]:
    """Return what chardet takes for the likeliest of those that make a text, and how sure it is."""
    from chardet import detect_all

    found = detect_all(sample, ignore_threshold=True, include_encodings=_KNOWN)
    sure = {
        _MEANT.get(each["encoding"], each["encoding"]): each["confidence"]
        for each in reversed(found)
        if each["encoding"] and each["confidence"] >= _LEAST_SURE
    }
    few = 0 < sum(byte > 0x7F for byte in sample) < _FEWEST_HIGH
    legible = {
        name: rate
        for name, rate in sure.items()
        if _is_legible(sample, name) and not (few and _is_beyond_latin(sample, name))
    }
    best = max(legible.values(), default=0.0)
    likely = [name for name, rate in legible.items() if rate >= best * _AS_SURE]
    chosen = max(likely, key=lambda name: (name.startswith("Windows"), legible[name]), default="")
    return chosen, best


def decode_as(data: bytes, encoding: str) -> str:
    """Decode; a byte that has no meaning in an encoding is a surrogate, U+DC00 and the byte."""
    text = data.decode(encoding, "surrogateescape")
    return text.translate(_UNDEFINED) if encoding.upper() == "CP932" else text


def _is_legible(sample: bytes, encoding: str) -> bool:
    """Tell whether a text looks written by people: no word of two scripts, no sign within one."""
    text = _LOST.sub("", decode_as(sample, encoding))
    if any(unicodedata.category(each) in ("Cc", "Co", "Cn") for each in set(text) if each > "\x7f"):
        return False
    words = [each for each in _WORD.findall(text) if not each.isascii()]
    broken = len(_BROKEN.findall(text))
    odd = broken + sum(map(_is_odd, words))
    return not odd or odd < (1 - _FEWEST_FINE) * (len(words) + broken)


def _is_beyond_latin(sample: bytes, encoding: str) -> bool:
    return any(each.isalpha() and each > "\u024f" for each in decode_as(sample, encoding))


def _is_odd(word: str) -> bool:
    return bool(_MIXED.search(word)) or any(
        one.islower() and other.isupper() for one, other in pairwise(word)
    )
