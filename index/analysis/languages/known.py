"""All languages of which something is known."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from index.analysis.languages.answer_type import AnswerType
from index.analysis.languages.arabic import ARABIC
from index.analysis.languages.chinese import CHINESE
from index.analysis.languages.czech import CZECH
from index.analysis.languages.danish import DANISH
from index.analysis.languages.dutch import DUTCH
from index.analysis.languages.english import ENGLISH
from index.analysis.languages.finnish import FINNISH
from index.analysis.languages.french import FRENCH
from index.analysis.languages.german import GERMAN
from index.analysis.languages.greek import GREEK
from index.analysis.languages.hebrew import HEBREW
from index.analysis.languages.hindi import HINDI
from index.analysis.languages.hungarian import HUNGARIAN
from index.analysis.languages.indonesian import INDONESIAN
from index.analysis.languages.italian import ITALIAN
from index.analysis.languages.japanese import JAPANESE
from index.analysis.languages.korean import KOREAN
from index.analysis.languages.norwegian import NORWEGIAN
from index.analysis.languages.phrases import listed
from index.analysis.languages.polish import POLISH
from index.analysis.languages.portuguese import PORTUGUESE
from index.analysis.languages.record import Language
from index.analysis.languages.romanian import ROMANIAN
from index.analysis.languages.russian import RUSSIAN
from index.analysis.languages.spanish import SPANISH
from index.analysis.languages.swedish import SWEDISH
from index.analysis.languages.thai import THAI
from index.analysis.languages.turkish import TURKISH
from index.analysis.languages.ukrainian import UKRAINIAN
from index.analysis.languages.vietnamese import VIETNAMESE

_FULL = (
    ENGLISH,
    GERMAN,
    SPANISH,
    RUSSIAN,
    TURKISH,
    ARABIC,
    CHINESE,
    CZECH,
    DANISH,
    DUTCH,
    FINNISH,
    FRENCH,
    GREEK,
    HEBREW,
    HINDI,
    HUNGARIAN,
    INDONESIAN,
    ITALIAN,
    JAPANESE,
    KOREAN,
    NORWEGIAN,
    POLISH,
    PORTUGUESE,
    ROMANIAN,
    SWEDISH,
    THAI,
    UKRAINIAN,
    VIETNAMESE,
)
_OTHERS = (
    *(replace(NORWEGIAN, code=code) for code in ("nb", "nn")),
    Language(code="ca", elisions=listed("c, d, j, l, m, n, s, t")),
    *(
        Language(code=code, stem_length=5)
        for code in (
            *("az", "be", "bg", "bs", "et", "eu", "hr", "hy", "is", "ka", "kk", "ku", "ky", "lt"),
            *("lv", "mk", "mn", "sk", "sl", "sq", "sr", "tk", "tt", "ug", "uz"),
        )
    ),
)
_UNHEARD_OF = Language(code="")
LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {each.code: each for each in (*_FULL, *_OTHERS, Language(code="", decimal_mark="."))}
)
"""Records by code: those that are full, then those of which only the stems are known."""

_NEEDED = (
    *("stop_words", "negations", "present", "numbers", "ordinals", "months", "weekdays"),
    *("openers", "frames", "closers", "particles", "light_words", "small_talk"),
)
_ASKED = (
    *(AnswerType.DATE, AnswerType.PERSON, AnswerType.PLACE, AnswerType.REASON),
    *(AnswerType.COUNT, AnswerType.AMOUNT, AnswerType.TIME_SPAN, AnswerType.EXTENT),
    *(AnswerType.SHARE, AnswerType.MANNER),
)
_WITHOUT_INFLECTION = frozenset(("ja", "ko", "th", "vi", "zh"))
"""Words do not change, or are cut into pairs of characters that outlast the change."""


def language_of(code: str) -> Language:
    """Return the record of a language, one without facts for a code that has none."""
    return LANGUAGES.get(code, _UNHEARD_OF)


def missing(language: Language) -> frozenset[str]:
    """Return the names of what a language should have and its record has not.

    Besides fields these are the kinds of answer without question words, and `stems` of a language
    whose inflected words are not brought together.
    """
    fields = {name for name in _NEEDED if not getattr(language, name)}
    kinds = {kind.value for kind in _ASKED if kind not in language.question_words}
    has_stems = language.stemmer or language.stem_length or language.code in _WITHOUT_INFLECTION
    return frozenset(fields | kinds | (set() if has_stems else {"stems"}))


def well_supported() -> list[Language]:
    """Return the languages of which nothing that is needed is missing, in the order of the list."""
    return [each for each in LANGUAGES.values() if not missing(each)]
