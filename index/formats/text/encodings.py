"""Detects the encoding of a text that is not UTF-8, by chardet; "" rather than a wrong one."""

import re
import unicodedata
from itertools import pairwise

from index.analysis import function_words_of

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
_LEAST_SURE_BEYOND_LATIN = 0.22
_LEAST_SURE_OF_MANY = 0.1  # of encodings with thousands of characters
_OF_MANY = ("GB18030", "Big5-HKSCS", "Big5HKSCS", "Big5", "CP932", "CP949", "EUC-KR", "EUC-JP")
_AS_SURE = 0.98  # of the surest
_SURER = 1.02
_FEWEST_HIGH = 6  # bytes that tell Latin letters from others as likely
_CLOSE, _SURE = 0.75, 0.15
_MEANT = {"ISO-8859-1": "Windows-1252"}
_NO_SIGNS = bytes(byte if byte > 0x7F or chr(byte).isalpha() else 0x20 for byte in range(256))
_ESCAPES = re.compile(rb"\x1b(?:\$|\([BIJ])")

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_OTHER = "\u0370-\u06ff\uff61-\uff9f"
_MIXED = re.compile(f"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]")
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = "¢£¤¥¦¨¬¯±²³´¶¸¹¼½¾×÷†‡‰ˆ˜∂-⋿\u2500-\u25ff"
_BROKEN = re.compile(rf"[^\W\d_][{_SIGNS}§©®«»¿¡„“”‚‹›•][^\W\d_]|[{_SIGNS}][^\W\d_]")
_FEWEST_FINE = 0.75  # of the words that are not plain ASCII
_MOST_HIGH = 0.5  # of the bytes of a text in Latin letters
_MOST_UNTOLD = 0.2  # of one that nothing speaks for but that all agree
_SAME = re.compile("[\0-\xff\u2013-\u203a\u20ac\u2122]*")
_RARE = re.compile("[\u0402\u0403\u0405\u0408-\u040f\u0452\u0453\u0455\u0458-\u045f]")
_SHARP_S = re.compile("[a-zäöü]ß(?:[a-zäöü]|\\b)")
_LATIN_ONES = ("cp1252", "cp1250", "cp1254")
_WESTERN = frozenset(("da", "de", "en", "es", "fi", "fr", "id", "it", "nl", "no", "pt", "sv"))
"""Languages that Windows writes in cp1252."""
_FEWEST_TOLD = 3  # function words of a text that tell its language
_OF_WESTERN = re.compile("[\0-\x7f\u00a0-\u00ff\u2013-\u201d\u2026\u20ac\u2122]*")
_ACCENTED = re.compile("[\u00c0-\u00ff]")
_IN_A_ROW = re.compile("[\u00c0-\u00ff]{3}")  # letters that in Western words stand one by one


def escaped_encoding(data: bytes) -> str:
    """Return the encoding of a text that shifts by escapes, which are ASCII; "" for others."""
    return _surest(data[:_SAMPLE])[0] if _ESCAPES.search(data) else ""


def detect_encoding(data: bytes, at: int) -> str:
    """Return the name of the encoding of `data`, in which the byte at `at` is the first high one.

    It is one that Python knows, and in which the text looks like one; "" when there is none.
    """
    start = data.rfind(b"\n", 0, max(at - _BEFORE, 0)) + 1
    sample = data[start : start + _SAMPLE]
    marks = _decodes(sample, "cp1252") and not _has_letters(sample)
    if marks and _is_legible(sample, "cp1252"):
        return "Windows-1252"
    found, sure = _surest(sample)
    for half in _halves(sample):
        name, rate = _surest(half)
        if rate > sure * _SURER and not _decodes(sample, name):
            found, sure = name, rate  # a bad byte kept it from being found
    if found:
        return found
    few = _high(sample) <= _MOST_UNTOLD * len(sample)
    told = _is_same_in_latin_ones(sample) or _is_german(sample) or _is_western(sample)
    return "Windows-1252" if few and told else _of_words(sample)


def _of_words(sample: bytes) -> str:
    """Return the encoding of few words in a script of their own among signs and digits, or "".

    In a table these are so many that they speak against any language.
    """
    name, _ = _surest(sample.translate(_NO_SIGNS))
    beyond = name and any(each.isalpha() and each > "\u024f" for each in decode_as(sample, name))
    return name if beyond and name not in _OF_MANY else ""


def _is_german(sample: bytes) -> bool:
    """Tell whether a letter of German alone is in words: all its letters are in Windows-1252."""
    text = decode_as(sample, "cp1252")
    return _SHARP_S.search(text) is not None and _is_legible(sample, "cp1252")


def _is_western(sample: bytes) -> bool:
    """Tell whether the words of a text show a language that is written in Windows-1252.

    So it is read where a few letters speak for other encodings as well: "café", "£6.50".
    """
    text = decode_as(sample, "cp1252")
    if not _OF_WESTERN.fullmatch(text) or not _ACCENTED.search(text) or _IN_A_ROW.search(text):
        return False
    counts = function_words_of(text)
    most = max(counts.values())
    own = {language for language, count in counts.items() if count == most}
    return most >= _FEWEST_TOLD and own <= _WESTERN and _is_legible(sample, "cp1252")


def _is_same_in_latin_ones(sample: bytes) -> bool:
    """Tell whether Windows' encodings of Latin letters agree, and what they make is legible."""
    made = {sample.decode(name, "replace") for name in _LATIN_ONES}
    plain = _SAME.fullmatch(made.pop()) if len(made) == 1 else None
    return plain is not None and _is_legible(sample, "cp1252")


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
    """Return what chardet takes for the likeliest of those that make a text, and how sure it is.

    It is "" when a few letters speak for another one as well.
    """
    from chardet import detect_all

    rated: dict[str, float] = {}
    for each in detect_all(sample, ignore_threshold=True, include_encodings=_KNOWN):
        name = _MEANT.get(each["encoding"] or "", each["encoding"] or "")
        if name and _is_enough(sample, name, each["confidence"]):
            rated.setdefault(name, each["confidence"])
    best = max(rated.values(), default=0.0)
    likely = [name for name, rate in rated.items() if rate >= best * _AS_SURE]
    chosen = max(likely, key=lambda name: (-_rare(sample, name), name[0] == "W"), default="")
    close = {decode_as(sample, name) for name, rate in rated.items() if rate > best * _CLOSE}
    if _high(sample) < _FEWEST_HIGH and best < _SURE and len(close) > 1:
        return "", 0.0
    return chosen, best


def _is_enough(sample: bytes, encoding: str, rate: float) -> bool:
    """Tell whether what speaks for an encoding is enough for the letters that it makes."""
    if rate < _LEAST_SURE or not (_decodes(sample, encoding) and _is_legible(sample, encoding)):
        return False
    if any(each.isalpha() and each > "\u024f" for each in decode_as(sample, encoding)):
        least = _LEAST_SURE_OF_MANY if encoding in _OF_MANY else _LEAST_SURE_BEYOND_LATIN
        return sample.isascii() or (rate >= least and _high(sample) >= _FEWEST_HIGH)
    return _high(sample) <= _MOST_HIGH * len(sample)


def _rare(sample: bytes, encoding: str) -> int:
    return len(_RARE.findall(decode_as(sample, encoding)))


def _high(sample: bytes) -> int:
    return sum(byte > 0x7F for byte in sample)


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


def _is_odd(word: str) -> bool:
    return bool(_MIXED.search(word)) or any(
        one.islower() and one != "ß" and other.isupper() for one, other in pairwise(word)
    )
