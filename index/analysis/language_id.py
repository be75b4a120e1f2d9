"""The language of an article."""

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from index.analysis.function_words import own_languages
from index.analysis.languages import LANGUAGES, language_of

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_MOST_DETECTED = 500
_FEWEST_LETTERS = 20
_LEAST_SURE = 0.5
_LEAST_SEEN = 0.2  # where no other language has more function words in it
_FEWEST_WORDS = 30
_ENGLISH_SHARE = 0.12
_RARELY_MEANT = frozenset(("an", "ht", "oc", "vo", "wa"))
"""Written little, and taken for the large languages beside them."""


def detect_language(text: str) -> str:
    """Return the language of `text` (ISO 639-1), or "" when it is short or not clear.

    Only the first 500 characters are read.
    """
    sample = text[:_MOST_DETECTED]
    if next(islice(filter(str.isalpha, sample), _FEWEST_LETTERS - 1, None), None) is None:
        return ""
    if _is_plain_english(sample):
        return "en"
    language, probability = _identifier().classify(sample)
    is_sure = probability >= _LEAST_SURE or (
        probability >= _LEAST_SEEN and any(each.code == language for each in own_languages(sample))
    )
    return str(language) if is_sure and len(language) == 2 else ""


def _is_plain_english(sample: str) -> bool:
    """Whether English shows at a glance; the library takes longer than all the other analysis.

    It agrees on every such article of what this was tried on. English alone: nothing that is
    written is so near to it as, say, Galician is to Spanish.
    """
    words = sample.lower().split()
    known = sum(map(_words_of_english_alone().__contains__, words))
    return len(words) >= _FEWEST_WORDS and known >= _ENGLISH_SHARE * len(words)


@cache
def _words_of_english_alone() -> frozenset[str]:
    others = (each.stop_words for each in LANGUAGES.values() if each.code != "en")
    return language_of("en").stop_words.difference(*others)


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    named = {label for label in identifier.labels if len(label) == 2} - _RARELY_MEANT
    identifier.set_languages({*named, "zxx"})
    return identifier
