"""Words about how a question was understood, and about quotes that contradict each other."""

from collections.abc import Sequence

from bot.messages import Line, Markup, Texts, italic, join, shortened
from index import Answer, Correction, Disagreement

_VALUES = 4  # that are named when sources differ
_WORDS = 5  # that no article has, named
_CORRECTIONS = 3  # named
_LONG_WORD = 40
_UNSURE = 0.5  # confidence below which a quote is more often wrong than right

MOST_MEANT = 6  # words that are asked back, with a button each

_NEITHER = (Line("refusal.unknown_next"), Line("refusal.unknown_last"))
_EITHER = (Line("list.next"), Line("list.or"))


def notes(texts: Texts, found: Answer) -> list[Markup]:
    """Return what to know before reading: how it was understood, and whether that is unsure."""
    lines = [*_corrected(texts, found.corrections), *did_you_mean(texts, found.did_you_mean)]
    if found.taken_over:
        named = [_quoted(texts, word) for word in found.taken_over[:_WORDS]]
        words = ", ".join([*named, *_more(texts, len(found.taken_over) - len(named))])
        lines.append(texts.gettext("answer.taken_over", words=words))
    if found.answered and found.unknown:
        lines.append(unknown_words(texts, found.unknown))
    if found.answered and found.confidence < _UNSURE:
        lines.append(texts.gettext("answer.unsure"))
    return [join("\n", map(italic, lines))] if lines else []


def unknown_words(texts: Texts, words: Sequence[str]) -> str:
    """Return that no article has these words, up to five of them."""
    named = [_quoted(texts, word) for word in words[:_WORDS]]
    listed = _listed(texts, named, *_NEITHER)
    return texts.ngettext("refusal.unknown_words", len(named), words=listed)


def did_you_mean(texts: Texts, corrections: Sequence[Correction]) -> list[str]:
    """Return the question what was meant, where that is to be asked back."""
    if not corrections:
        return []
    meant = dict.fromkeys(_quoted(texts, each.searched) for each in corrections)
    listed = _listed(texts, [*meant][:MOST_MEANT], *_EITHER)
    return [texts.gettext("answer.did_you_mean", words=listed)]


def differing(texts: Texts, found: Disagreement | None) -> list[Markup]:
    """Return that sources contradict each other, where they do, and in what."""
    if found is None:
        return []
    values = ", ".join(_quoted(texts, each) for each in found.written[:_VALUES])
    if found.newest_first:
        note = texts.gettext("answer.sources_differ_by_date", values=values)
    else:
        note = texts.gettext("answer.sources_differ", values=values)
    return [italic(note)]


def _corrected(texts: Texts, corrections: Sequence[Correction]) -> list[str]:
    """Return what was searched for instead of what, in one line, each once."""
    different = list(dict.fromkeys(corrections))
    if not different:
        return []
    named = [_instead(texts, each) for each in different[:_CORRECTIONS]]
    named += _more(texts, len(different) - len(named))
    return [texts.gettext("answer.corrected", corrections=", ".join(named))]


def _more(texts: Texts, number: int) -> list[str]:
    """Return how many more there are, where there are any."""
    return [texts.ngettext("list.more", number)] if number else []


def _instead(texts: Texts, correction: Correction) -> str:
    searched, written = shortened(correction.searched), shortened(correction.written)
    return texts.gettext("answer.instead", searched=searched, written=written)


def _quoted(texts: Texts, word: str) -> str:
    return texts.quoted(shortened(word, _LONG_WORD))


def _listed(texts: Texts, words: Sequence[str], between: Line, last: Line) -> str:
    """Return words as a list of the language; `between` and `last` join two of them."""
    listed = words[0]
    for word in words[1:-1]:
        listed = texts.gettext(between, words=listed, word=word)
    return texts.gettext(last, words=listed, word=words[-1]) if words[1:] else listed
