r"""Patterns of phrases, and how they are matched.

A phrase is a regular expression without anchors, in lower case and folded. A space in it is any run
of spaces and signs, an apostrophe is written `\W?`, and `\b` is the end of a word, behind vowel
signs too. Lists of phrases are written with commas between them.

People leave accents out, and add no wrong ones. What is said around a question is therefore matched
against words with their accents (`Folded`): a letter with an accent in a phrase stands for the
plain one too, and a plain one for those with accents that the language has, where it is not one
whose phrases are written with them. So no word of another language is taken for one of its own.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from index.analysis.folding import MARKS, fold_accents, fold_spoken, fold_words
from index.analysis.languages.atomic import atomic

_LETTER = rf"[\w{MARKS}]"
_END = rf"(?!{_LETTER})"
_JOINT = r"[.\-'’/@&+#]"  # "X.25" is one token, and no phrase is part of it
_APART = (rf"(?<!{_LETTER}{_JOINT})", rf"(?!{_JOINT}{_LETTER})")
_THAI_MARK = "[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]"
"""What belongs to the letter before it; `\u0e40-\u0e44` belong to the one behind."""
_BETWEEN = "".join(rf"(?:(?<![{each}])|(?![{each}]))" for each in (r"a-z\d", "\uac00-\ud7a3"))
_UNSPACED_APART = (
    rf"{_BETWEEN}(?!{_THAI_MARK})",
    rf"{_BETWEEN}(?<![\u0e40-\u0e44])(?!{_THAI_MARK})",
)
"""Words in Latin letters and in Hangul stand apart; a cluster of Thai letters is one."""
_SAID_GAP = r"[^\w:?：¿？؟]"
"""What may stand between words of a phrase of talk; behind other signs is what is asked."""
_ESCAPED_OR_WORD = re.compile(r"\\.|[^\W_]+")
_SET = r"\[\^?(?:\\.|[^\]\\])*\]"
_KEPT = r"\\.|\(\?[:=!<>]*|\{[\d,]*\}"
"""What of a pattern is no letter."""


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a list, which may go over several lines."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def either(*patterns: str) -> str:
    """Return the pattern of any one of some patterns."""
    return f"(?:{'|'.join(patterns)})"


def one_of(text: str) -> str:
    """Return the pattern of any one of the phrases of a list, the longest that fits."""
    return either(*_longest_first(listed(text)))


def then(text: str) -> str:
    """Return the pattern of any number of some phrases, each behind a space.

    The longest that fits is taken, for good: so no text takes long to be matched.
    """
    return rf"(?: {one_of(text)}\b)*+"


def first(text: str) -> str:
    """Return the pattern of any number of some phrases, each before a space, as for `then`."""
    return f"(?:{one_of(text)} )*+"


def _longest_first(phrases: Iterable[str]) -> list[str]:
    """Put what may be the beginning of another phrase behind it: the first that fits is taken."""
    return sorted(phrases, key=lambda phrase: (not phrase.endswith("+"), -len(phrase)))


def folded_pattern(pattern: str) -> str:
    """Return a pattern with its words folded, and what is escaped in it as it is."""
    return _folded_words(pattern, fold_words)


def _folded_words(pattern: str, fold: Callable[[str], str]) -> str:
    return _ESCAPED_OR_WORD.sub(
        lambda part: part[0] if part[0][0] == "\\" else fold(part[0]), pattern
    )


def spelled(pattern: str, accents: str) -> str:
    """Return a pattern for `Folded` text that also matches what is written with `accents`."""
    if not accents and pattern.isascii():
        return pattern
    written: dict[str, str] = {}
    for letter in accents.replace("ı", ""):  # it is no accent of i in `Folded`
        plain = fold_accents(letter)
        written[plain] = written.get(plain, "") + letter
    pairs = "|".join(plain for plain in written if len(plain) > 1) or r"(?!)"
    parts = re.compile(
        rf"(?P<set>{_SET})|{_KEPT}|(?P<pair>{pairs})(?![*+?{{])|(?P<letter>[^\W\d_])"
    )

    def spelling(part: re.Match[str]) -> str:
        letters = part[0]
        if part["set"]:
            return "".join(each + written.get(each, "") for each in letters)
        if part["pair"]:
            return either("".join(_with(each, written) for each in letters), *written[letters])
        return _with(letters, written) if part["letter"] else letters

    return parts.sub(spelling, _folded_words(pattern, fold_spoken))


def _with(letter: str, written: Mapping[str, str]) -> str:
    """Return the pattern of a letter and its plain form, or of those with accents."""
    if letter in written:
        return f"[{letter}{written[letter]}]"
    plain = fold_accents(letter)
    return letter if plain == letter else either(letter, plain)


def phrase_pattern(
    phrases: Iterable[str], *, is_spaced: bool = True, is_apart: bool = False
) -> re.Pattern[str]:
    """Return one pattern that finds any of `phrases`, as whole words where words are spaced.

    It is for text of which each word went through `fold_word(word)`. With `is_apart`, a phrase is
    no part of what signs join to one token, as in "X.25" or "AS-206", and does not go on behind a
    colon or a question mark. Without phrases it finds nothing.
    """
    sign = _SAID_GAP if is_apart else r"[\W_]"
    gap = f"(?:{sign}+)" if is_spaced else f"(?:{sign}*)"
    found = "|".join(_longest_first(phrases)).replace(" ", gap) or r"(?!)"
    begins, ends = (rf"(?<!{_LETTER})", _END) if is_spaced else ("", "")
    found = found.replace(r"\b", ends + _APART[1] if is_apart and is_spaced else ends)
    if is_apart:
        more = _APART if is_spaced else _UNSPACED_APART
        begins, ends = begins + more[0], ends + more[1]
    flags = 0 if is_apart else re.IGNORECASE  # texts with capitals are looked through too
    return re.compile(atomic(f"{begins}(?:{found}){ends}"), flags)
