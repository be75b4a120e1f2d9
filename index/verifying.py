"""Does a text stand verbatim in an article, and where? Candidates by terms, then by letters."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.model import Article, Omission, Passage, Sentence

_SPELLINGS = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
        "…": "...",
    }
)


@dataclass(frozen=True, slots=True)
class Verification:
    """Where a text stands.

    `passages` are in order of article, then place; empty when it stands nowhere. `exact`: letter
    by letter; else it differs in white space, or in how quotation marks, dashes and dots are
    written. `nearest` is the sentence most like a text that stands nowhere, None when no
    sentence shares a term.
    """

    text: str
    passages: tuple[Passage, ...]
    exact: bool
    nearest: Passage | None = None


def places_in(article: Article, text: str) -> tuple[list[tuple[int, int]], bool]:
    """Return the spans of `article.text` that read as `text`, and whether to the letter.

    Where it stands to the letter, other spellings of it are not looked for. Omitted stretches
    are no part of what the author wrote: nothing is found in them.
    """
    exact = [(m.start(), m.end()) for m in re.finditer(re.escape(text), article.text)]
    if found := [span for span in exact if not _touches(span, article.omitted)]:
        return found, True
    plain = _Plain.of(article.text)
    wanted = re.escape(_Plain.of(text).text.strip())
    spans = [plain.span(m.start(), m.end()) for m in re.finditer(wanted, plain.text)]
    return [span for span in spans if not _touches(span, article.omitted)], False


def passage_at(article: Article, span: tuple[int, int], sentences: Sequence[Sentence]) -> Passage:
    """Return a span as a passage; `sentences` are those of the article, one or more."""
    starts = [sentence.start for sentence in sentences]
    ordinal = max(0, bisect.bisect_right(starts, span[0]) - 1)
    return Passage(article, *span, sentences[ordinal].paragraph, ordinal)


def _touches(span: tuple[int, int], omitted: Sequence[Omission]) -> bool:
    return any(omission.start < span[1] and span[0] < omission.end for omission in omitted)


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text with plain quotation marks, dashes and single spaces, and where each letter was."""

    text: str
    origins: Sequence[int]

    @classmethod
    def of(cls, text: str) -> "_Plain":
        letters: list[str] = []
        origins: list[int] = []
        for i, letter in enumerate(text):
            plain = " " if letter.isspace() else letter.translate(_SPELLINGS)
            if plain != " " or letters[-1:] != [" "]:
                letters += plain
                origins += [i] * len(plain)
        return cls("".join(letters), origins)

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.origins[start], self.origins[end - 1] + 1
