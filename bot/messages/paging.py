"""Pages of what is longer than a message."""

from bot.messages.translations import Line, Texts

_BEFORE = Line("button.before")
_AFTER = Line("button.after")


def pages_beside(texts: Texts, page: int, pages: int) -> list[tuple[int, str]]:
    """Return the pages before and after `page`, as far as there are any, and what leads there.

    Pages count from 0, and there are `pages`.
    """
    beside = [(page - 1, _BEFORE)] if page > 0 else []
    beside += [(page + 1, _AFTER)] if page + 1 < pages else []
    return [(to, texts.line(line).text) for to, line in beside]
