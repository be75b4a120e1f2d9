"""All languages of which there is a record."""

from collections.abc import Mapping
from types import MappingProxyType

from index.analysis.languages.english import ENGLISH
from index.analysis.languages.german import GERMAN
from index.analysis.languages.record import Language
from index.analysis.languages.russian import RUSSIAN
from index.analysis.languages.spanish import SPANISH
from index.analysis.languages.turkish import TURKISH

UNKNOWN = Language(code="")
LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {each.code: each for each in (ENGLISH, GERMAN, SPANISH, RUSSIAN, TURKISH)}
)


def language_of(code: str) -> Language:
    """Return the record of a language, one without facts for a code that has none."""
    return LANGUAGES.get(code, UNKNOWN)
