"""Words where nothing answers: refusals with their reasons, small talk."""

from collections.abc import Sequence

from bot.answers.notes_text import did_you_mean, notes, unknown_words
from bot.answers.quote_text import quoted, title
from bot.messages import Line, Markup, Texts, join, join_fitting, shortened
from index import Answer, Missing, SmallTalk

NO_ANSWER = Line("refusal.none")

_NO_WORD = Line("refusal.no_word")
_ASIDE = Line("refusal.aside")
_HEADLINES = Line("refusal.headlines")
_CLOSEST = Line("refusal.closest")
_MISSING = 3  # codes and days that are named
_NEAREST = 5  # of what some article has instead
_LONG_CODE = 60
_LIKELY = 0.1  # of ten passages that are shown as the closest, one answers at least
_HOW_TO_ASK = Line("talk.how")
_TALK = {
    SmallTalk.GREETING: Line("talk.greeting"),
    SmallTalk.THANKS: Line("talk.thanks"),
    SmallTalk.FAREWELL: Line("talk.farewell"),
    SmallTalk.ABOUT: Line("talk.about"),
    SmallTalk.OTHER: Line("talk.other"),
}


def small_talk(texts: Texts, kind: SmallTalk, *, how: bool = False) -> Markup:
    """Return a few friendly words; with `how`, also how to ask."""
    lines = [_TALK[kind], *([_HOW_TO_ASK] if how else ())]
    return join(" ", map(texts.line, lines))


def refusal(texts: Texts, found: Answer) -> Markup:
    """Return that nothing answers, why as far as that is so, and the closest passage.

    Where it is asked back what was meant, that comes first: the articles may answer it.
    """
    reasons, told = _reasons(texts, found), notes(texts, found)
    lines = [*told, *reasons] if _asks_back(found) else [texts.line(NO_ANSWER), *reasons, *told]
    pieces = [join("\n", lines)]
    if has_closest(found):
        passage = quoted(texts, found.quotes[0], expandable=True, language=found.language)
        pieces.append(join("\n", (texts.line(_CLOSEST), passage)))
    elif found.nearest:
        headlines = (Markup.of("• ") + title(article) for article in found.nearest)
        pieces.append(join("\n", (texts.line(_HEADLINES), *headlines)))
    return join_fitting("\n\n", pieces)


def has_closest(found: Answer) -> bool:
    """Tell whether a refusal shows a passage: a likely one, as if nothing missing were asked."""
    confidence = found.confidence_besides if found.missing else found.confidence
    return bool(found.quotes) and confidence >= _LIKELY


def brief(texts: Texts, found: Answer) -> Markup:
    """Return a refusal of one line, for groups."""
    reasons = [*_lacking(texts, found), *did_you_mean(texts, found.did_you_mean)]
    if not reasons and not found.quotes and not found.has_words:
        return texts.line(_NO_WORD)
    first = () if _asks_back(found) else (texts.line(NO_ANSWER),)
    return join(" ", (*first, *map(Markup.of, reasons)))


def _asks_back(found: Answer) -> bool:
    """Tell whether an answer is asked for again, and nothing in the question is missing."""
    return bool(found.did_you_mean) and not found.missing


def _reasons(texts: Texts, found: Answer) -> list[Markup]:
    """Return why nothing answers; nothing when there are passages that might."""
    reasons = [Markup.of(reason) for reason in _lacking(texts, found)]
    if reasons or found.quotes:
        return reasons
    return [texts.line(_ASIDE if found.has_words else _NO_WORD)]


def _lacking(texts: Texts, found: Answer) -> list[str]:
    """Return which codes, days and words no article has."""
    missing = [_missing(texts, each) for each in found.missing[:_MISSING]]
    named = {word for each in found.missing[:_MISSING] for word in _names(each.written)}
    unknown = [word for word in found.unknown if word not in named]
    return [*missing, *([unknown_words(texts, unknown)] if unknown else ())]


def _names(written: str) -> tuple[str, str]:
    """Return what is missing as it is written, and its number alone: of "code 43", too."""
    return written, written.rpartition(" ")[2]


def _missing(texts: Texts, missing: Missing) -> str:
    none = texts.gettext("refusal.missing", written=shortened(missing.written, _LONG_CODE))
    if not missing.nearest:
        return _ended_once(none)
    nearest = texts.gettext("refusal.nearest", nearest=_joined(missing.nearest))
    return f"{_ended_once(none)} {_ended_once(nearest)}"


def _ended_once(sentence: str) -> str:
    """Return a sentence with one full stop, where the last word has its own: 21.03."""
    return sentence.removesuffix(".") if sentence.endswith("..") else sentence


def _joined(words: Sequence[str]) -> str:
    return ", ".join(shortened(word, _LONG_CODE) for word in words[:_NEAREST])
