"""A language's phrases of talk, compiled."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

from index.analysis import AnswerType, Language, phrase_pattern, spelled
from index.model import SmallTalk

_OPEN = frozenset((AnswerType.STATEMENT, AnswerType.SHARE))
"""What is asked for by words that stand anywhere in a question."""
_CIRCUMSTANCES = (
    *(AnswerType.DATE, AnswerType.PLACE, AnswerType.REASON, AnswerType.MANNER),
    *(AnswerType.AMOUNT, AnswerType.EXTENT, AnswerType.TIME_SPAN),
)
"""What is asked for by words that are no subject."""


class Kind(StrEnum):
    """A kind of phrase: where it may stand."""

    OPENER = "opener"
    FRAME = "frame"
    CLOSER = "closer"


class Patterns:
    """Patterns of what is said in one language besides what is asked, for folded text.

    Each is compiled when it is first needed: those of English take tenths of a second. Without
    `has_frames`, nothing introduces a question.
    """

    def __init__(self, language: Language, *, has_frames: bool) -> None:
        self.language = language
        self._has_frames = has_frames

    @property
    def code(self) -> str:
        """The language, ISO 639-1."""
        return self.language.code

    def phrases(self, kind: Kind) -> re.Pattern[str]:
        """Return the phrases of a kind."""
        match kind:
            case Kind.OPENER:
                return self.openers
            case Kind.FRAME:
                return self.frames
            case Kind.CLOSER:
                return self.closers

    @cached_property
    def openers(self) -> re.Pattern[str]:
        """What may stand before a question."""
        return self._apart((*self.language.openers, *self.language.particles))

    @cached_property
    def frames(self) -> re.Pattern[str]:
        """What introduces a question."""
        frames = self.language.frames if self._has_frames else ()
        return self._apart((*frames, *self.language.particles))

    @cached_property
    def closers(self) -> re.Pattern[str]:
        """What may stand after a question."""
        return self._apart((*self.language.closers, *self.language.particles))

    @cached_property
    def tags(self) -> re.Pattern[str]:
        """What makes a question of a frame that stands before it."""
        return self._apart(self.language.tags)

    @cached_property
    def _particles(self) -> re.Pattern[str]:
        return self._apart(self.language.particles)

    @cached_property
    def _courtesy(self) -> re.Pattern[str]:
        """What is said for courtesy alone, wherever it stands."""
        talk = self.language.small_talk
        kinds = (SmallTalk.GREETING, SmallTalk.THANKS, SmallTalk.FAREWELL)
        return self._apart([each for kind in kinds for each in talk.get(kind, ())])

    @cached_property
    def _greetings(self) -> re.Pattern[str]:
        return self._apart(self.language.small_talk.get(SmallTalk.GREETING, ()))

    @cached_property
    def asking(self) -> re.Pattern[str]:
        """The beginnings of questions."""
        return self._phrases(self.language.asking or self._question_words())

    @cached_property
    def _asked(self) -> re.Pattern[str]:
        """Question words."""
        return self._phrases(self._question_words())

    @cached_property
    def _asked_openly(self) -> re.Pattern[str]:
        """Question words that ask for more than whether something is so."""
        asked = self.language.question_words.items()
        left_out = (*_OPEN, AnswerType.WHETHER)
        return self._phrases([pattern for kind, pattern in asked if kind not in left_out])

    def _question_words(self) -> list[str]:
        asked = self.language.question_words.items()
        kinds = [pattern for kind, pattern in asked if kind not in _OPEN]
        return [*kinds, *filter(None, [self.language.interrogatives])]

    @cached_property
    def _who(self) -> re.Pattern[str]:
        return self._phrases([self.language.question_words.get(AnswerType.PERSON, "(?!)")])

    @cached_property
    def joining(self) -> re.Pattern[str]:
        """What may stand before a question, and joins it to what was said."""
        return self._phrases(sorted(self.language.joining))

    @cached_property
    def linking(self) -> re.Pattern[str]:
        """What joins two questions of one sentence."""
        return self._phrases(sorted(self.language.linking or self.language.joining))

    @cached_property
    def contrasting(self) -> re.Pattern[str]:
        """What sets a question against what is said before it."""
        return self._phrases(sorted(self.language.contrasting))

    @cached_property
    def _circumstances(self) -> re.Pattern[str]:
        """What asks when, where, why and how."""
        asked = self.language.question_words
        return self._phrases([asked[kind] for kind in _CIRCUMSTANCES if kind in asked])

    @cached_property
    def first_person_verbs(self) -> re.Pattern[str]:
        """Verbs of the first person by their endings, as words are folded."""
        return re.compile(self.language.first_person_verbs or r"(?!)")

    @cached_property
    def without_subject(self) -> re.Pattern[str]:
        """How a clause of the first person begins that leaves its subject out."""
        return self._phrases(self.language.without_subject)

    @cached_property
    def light(self) -> re.Pattern[str]:
        """Words that speak neither for nor against an answer."""
        return self._phrases([*self.language.light_words, *self.language.counted])

    @cached_property
    def small_talk(self) -> tuple[tuple[SmallTalk, re.Pattern[str]], ...]:
        """What asks nothing, by its kind."""
        kinds = self.language.small_talk.items()
        return tuple((kind, self._apart([each])) for kind, listed in kinds for each in listed)

    @cached_property
    def denials(self) -> re.Pattern[str]:
        """What says of a message that it asks nothing."""
        return self._phrases(self.language.denials)

    @cached_property
    def stating(self) -> re.Pattern[str]:
        """What may follow that and introduces what is said, whatever that begins with."""
        return self._phrases(self.language.stating)

    @cached_property
    def _interrogatives(self) -> re.Pattern[str]:
        """Question words that tell of no kind of answer."""
        return self._phrases([self.language.interrogatives or "(?!)"])

    def _phrases(self, listed: Iterable[str]) -> re.Pattern[str]:
        return phrase_pattern(self._spelled(listed), is_spaced=self.language.is_spaced)

    def _apart(self, listed: Iterable[str]) -> re.Pattern[str]:
        is_spaced = self.language.is_spaced
        return phrase_pattern(self._spelled(listed), is_spaced=is_spaced, is_apart=True)

    def _spelled(self, listed: Iterable[str]) -> list[str]:
        own = self.language
        return [spelled(each, "" if own.keeps_accents else own.accents) for each in listed]
