"""Looks further into the last answer of the terminal chat: its quotes in context, and more."""

import re
from collections.abc import Sequence

from bot.answers import answer_text, context_text, numbered
from bot.messages import Markup, Texts
from index import Answer, Index, Lost, Quote, QuotedPlace

_LOOK = re.compile(r"/?(?:(?P<more>more)|context(?: (?P<number>\d{1,2}))?)", re.IGNORECASE)
_AT_ONCE = 3
_KEPT = 10  # quotes for `more`, as many as Telegram's button has
_NO_MORE = Markup.of("There are no more quotes.")


class Looking:
    """One answer, and which of its quotes are shown; none where nothing was answered."""

    def __init__(self, texts: Texts, index: Index, answer: Answer) -> None:
        self._texts = texts
        self._index = index
        self._question = answer.question
        self.page = answer_text.answer_page(texts, answer, len(numbered(answer)))
        quotes = [each.quote for each in numbered(answer)]
        self._shown = [quotes[ordinal] for ordinal in self.page.shown]
        self._seen = list(self._shown)

    def asked_for(self, line: str) -> Markup | None:
        """Return what the words `context`, `context 2` or `more` ask for; None for other lines.

        None also behind what has no quotes: there they are a question like others.
        """
        asked = _LOOK.fullmatch(line)
        if asked is None or not self._seen:
            return None
        return self._more() if asked["more"] else self._context(int(asked["number"] or 1))

    def _more(self) -> Markup:
        found = self._index.answer(self._question, _KEPT)
        seen = {_place(quote) for quote in self._seen}
        others = [each.quote for each in numbered(found) if _place(each.quote) not in seen]
        if not others:
            return _NO_MORE
        page = self._further(others[:_AT_ONCE])
        self._shown = [others[ordinal] for ordinal in page.shown]
        self._seen += self._shown
        return page.said

    def _further(self, quotes: Sequence[Quote]) -> answer_text.AnswerPage:
        sections = [answer_text.Section((), tuple(range(len(quotes))))]
        above = [context_text.further(self._texts)]
        return answer_text.page(self._texts, dict(enumerate(quotes)), sections, above=above)

    def _context(self, number: int) -> Markup:
        if not 1 <= number <= len(self._shown):
            return Markup.of(f"The quotes above are numbered 1 to {len(self._shown)}.")
        passage = self._shown[number - 1].passage
        around = self._index.surroundings(QuotedPlace(passage.standing))
        if isinstance(around, Lost):
            return Markup.of(context_text.lost(self._texts, around))
        return context_text.in_context(self._texts, around)


def _place(quote: Quote) -> tuple[str, int, int]:
    return quote.passage.article.article_id, quote.passage.start, quote.passage.end
