"""Words about losing many articles at once."""

from bot.messages import Line, Markup, Texts, join, shortened
from index import ShrinkingError

KEPT = Line("loss.kept")
AGREED = Line("loss.agreed")

_WHY = Line("loss.why")


def asks(texts: Texts, loss: ShrinkingError) -> Markup:
    """Return what would be lost, and the question whether that is meant."""
    what = texts.gettext(
        "loss.asks",
        lost=texts.articles(loss.lost),
        all=texts.number(loss.articles),
        example=shortened(loss.subject),
    )
    return join("\n\n", (Markup.of(what), texts.line(_WHY)))


def guarded(texts: Texts, generation: str) -> Markup:
    """Return that the generation before a loss is kept until somebody agrees."""
    return Markup.of(texts.gettext("loss.guarded", generation=generation))
