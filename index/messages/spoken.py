"""Chooses the languages that a message may be in, and compiles the speech of each once."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from index.analysis import (
    LANGUAGES,
    MARKS,
    Folded,
    own_languages,
    spelled_languages,
    spoken_language,
)
from index.messages.speech import Speech

_LIKELIEST = ("en", "de", "es", "ru", "tr")
_WORD = re.compile(rf"[\w{MARKS}]+")
_BEGINNING = re.compile(rf"\W*[\w{MARKS}]+(?=\s+[^\W\d_])")


@cache
def speech_of(code: str, *, has_frames: bool = True) -> Speech:
    """Return the speech of a language that has a record."""
    return Speech(LANGUAGES[code], has_frames=has_frames)


def all_speech() -> list[Speech]:
    """Return the speech of all languages, those of which little is known too."""
    return [speech_of(code, has_frames=False) for code in LANGUAGES]


def spoken_in(text: str, preferred: Sequence[str]) -> tuple[list[Speech], str]:
    """Return the speech of the languages that a message may be in, the likeliest first.

    They are those with the most function words in it; where it has none, `preferred` and a few
    large ones, of which only the former may introduce a question. English is always among them: its
    greetings go round the world. Beside it, the language where it is sure, else "": one word alone
    does not tell of a language that no article is in ("dog" is English, and "yet" in Danish).
    """
    own = [language.code for language in own_languages(text)]
    known = [code for code in preferred if code in LANGUAGES]
    if not own:
        codes = dict.fromkeys([*known, *_LIKELIEST])
        return [speech_of(code, has_frames=code in known) for code in codes], ""
    likely = [*(code for code in known if code in own), *own]
    sure = likely[0] if likely[0] in known else spoken_language(text, known)
    unsure = [] if sure else spelled_languages(text, known)
    codes = dict.fromkeys(filter(None, [sure, *unsure, *likely, "en"]))
    return [speech_of(code) for code in codes], sure


@lru_cache(maxsize=256)  # each part of a question is read with them
def light_words_in(text: str) -> frozenset[str]:
    """Return the words of a question, as written, that speak neither for nor against an answer.

    What is written with a capital may be a name, but before another word at the beginning.
    """
    speech, _ = spoken_in(text, ())
    begins = _BEGINNING.match(text)
    first = begins.end() if begins else 0
    words = [m[0] for m in _WORD.finditer(text) if m[0] == m[0].lower() or m.end() == first]
    folded = {word: Folded.of(word).text for word in words}
    light = speech[0].light
    return frozenset(word for word, each in folded.items() if light.fullmatch(each))
