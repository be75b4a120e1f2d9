"""A language's phrases of talk, compiled."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from index.analysis import (
    LANGUAGES,
    AnswerType,
    Language,
    fold_accents,
    own_languages,
    phrase_pattern,
)
from index.messages.folded import Folded
from index.model import SmallTalk

_LIKELIEST = ("en", "de", "es", "ru", "tr")
_WORD = re.compile(r"\w+")
_BEGINNING = re.compile(r"\W*\w+(?=\s+[^\W\d_])")
_ACCENTED = re.compile(r"[^\W\d_]*[^\x00-\x7f][^\W\d_]*")
_OPEN = frozenset((AnswerType.STATEMENT, AnswerType.SHARE))
"""What is asked for by words that stand anywhere in a question."""


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """What is said in one language besides what is asked; all patterns are for folded text."""

    language: Language
    openers: re.Pattern[str]
    frames: re.Pattern[str]
    closers: re.Pattern[str]
    asking: re.Pattern[str]
    """The beginnings of questions."""
    joining: re.Pattern[str]
    """What joins two questions."""
    light: re.Pattern[str]
    """Words that speak neither for nor against an answer."""
    small_talk: tuple[tuple[SmallTalk, re.Pattern[str]], ...]

    def says_something(self, text: str) -> bool:
        """Whether a text has a word that is neither a function word nor a light one."""
        words = set(_WORD.findall(Folded.of(text).text)) - self.language.stop_words
        return not all(map(self.light.fullmatch, words))

    def is_personal(self, folded: str) -> bool:
        """Whether a text is of the first person."""
        return not self.language.first_person.isdisjoint(_WORD.findall(folded))

    @property
    def code(self) -> str:
        """The language, ISO 639-1."""
        return self.language.code


@cache
def speech_of(code: str) -> Speech:
    """Return the phrases of a language that has a record."""
    language = LANGUAGES[code]

    def phrases(listed: Sequence[str]) -> re.Pattern[str]:
        return phrase_pattern(listed, is_spaced=language.is_spaced)

    particles = language.particles
    kinds = [p for kind, p in language.question_words.items() if kind not in _OPEN]
    asking = language.asking or [_folded(pattern) for pattern in kinds]
    return Speech(
        language,
        phrases((*language.openers, *particles)),
        phrases((*language.frames, *particles)),
        phrases((*language.closers, *particles)),
        phrases(asking),
        phrases(sorted(language.joining)),
        phrases(language.light_words),
        tuple((kind, phrases(listed)) for kind, listed in language.small_talk.items()),
    )


def _folded(pattern: str) -> str:
    """Return a pattern without accents: people leave them out."""
    return _ACCENTED.sub(lambda word: fold_accents(word[0]), pattern)


def spoken_in(text: str, preferred: Sequence[str]) -> tuple[list[Speech], str]:
    """Return the speech of the languages that a message may be in, the likeliest first.

    They are those with the most function words in it; where it has none, `preferred`, then a few
    large ones: to compile the phrases of all takes a second. English is always among them: its
    greetings go round the world. Beside it, the language where it is sure, else "".
    """
    own = [language.code for language in own_languages(text)]
    known = [code for code in preferred if code in LANGUAGES]
    if not own:
        return [speech_of(code) for code in dict.fromkeys([*known, *_LIKELIEST])], ""
    likely = [*(code for code in known if code in own), *own]
    sure = likely[0] if len(own) == 1 or likely[0] in known else ""
    return [speech_of(code) for code in dict.fromkeys([*likely, "en"])], sure


def light_words_in(text: str) -> frozenset[str]:
    """Return the words of a question, as written, that speak neither for nor against an answer.

    What is written with a capital may be a name, but before another word at the beginning.
    """
    speech, _ = spoken_in(text, ())
    begins = _BEGINNING.match(text)
    first = begins.end() if begins else 0
    words = [m[0] for m in _WORD.finditer(text) if m[0].islower() or m.end() == first]
    folded = {word: Folded.of(word).text for word in words}
    light = speech[0].light
    return frozenset(word for word, each in folded.items() if light.fullmatch(each))
