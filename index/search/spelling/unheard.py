"""Words that no article has, and what they may have been meant to be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Option(NamedTuple):
    """What to search for instead: words to show, and their terms (none: a function word)."""

    searched: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """What a word may have been meant to be, most likely first, one at least.

    `is_asked` tells that none of it is certain enough to be taken for granted.
    """

    options: tuple[Option, ...]
    is_asked: bool = False


class Unheard(NamedTuple):
    """A word of a question, and its term, that no article has.

    `language` is the question's, None where no article is in it. `is_name` tells that it is
    written like a name; `begins` that it is the first of a sentence, where that tells nothing.
    """

    written: str
    term: str
    language: str | None
    is_name: bool = False
    begins: bool = False


class Speller(Protocol):
    """Knows how articles write a term."""

    def word(self, term: str) -> str | None:
        """Return a word of `term`; None where no article has it in one piece."""

    def is_in(self, term: str, language: str) -> bool:
        """Tell whether some article in `language` has a term."""

    def are_together(self, terms: Sequence[str]) -> bool:
        """Tell whether articles write words one behind another, each by its term or folded."""
