"""Pages of a reply, and each of its quotes among its neighbours."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from telegram import InlineKeyboardMarkup

from bot.answers import answer_text, context_text, notes_text, refusal_text
from bot.answers.answer_text import Section
from bot.answers.buttons import ToContext, ToPage, reply_buttons, under_answer, under_refusal
from bot.answers.several import answers_in, at_first, is_answered, may_come, meant, numbered, seen
from bot.ledger import Reply, Span, Tally, View
from bot.messages import Markup, Texts
from bot.serving import LiveIndex
from index import COMPARED, Answer, Index, Lost, Quote, QuotedPlace, Surroundings, disagreement


class NotThereError(Exception):
    """A reply has no such thing: its question was edited, or nobody made that button."""


class ChangedError(Exception):
    """The article of a quote is not what it was. The message says so, to whoever asked."""


@dataclass(frozen=True, slots=True)
class ShownView:
    """A view as a message shows it, and as the ledger notes it."""

    said: Markup
    keyboard: InlineKeyboardMarkup | None
    view: View


@dataclass(frozen=True, slots=True)
class Views:
    """Shows one reply from the generation in use, up to `limit` quotes at once, in turns of `by`.

    `address` gives that of the reader page of a quote, "" where there is none.
    When another comes into use meanwhile, each quote is still checked against the one it is from.
    """

    live_index: LiveIndex
    texts: Texts
    reply: Reply
    limit: int
    by: int
    address: Callable[[QuotedPlace], str]

    async def show(self, target: ToPage | ToContext) -> ShownView:
        """Return what a button asks for; raises `NotThereError` and `ChangedError`.

        The passage that a refusal shows is no answer to look further into. What the message shows
        stays there when it could not be shown again, and when there is nothing to show instead.
        """
        if not self.reply.entry.answered:
            raise NotThereError
        places = [span.place for span in seen(self.reply, self.limit)]
        view = self._page(target) if isinstance(target, ToPage) else self._context(target)
        _, shown = await asyncio.gather(self._check(places), view)  # in one turn
        return shown

    async def _check(self, places: Sequence[QuotedPlace]) -> None:
        """Raise `ChangedError` of the first article that is not what was quoted."""
        for lost in await self.live_index.ask(self.by, Index.lost, places):
            raise ChangedError(context_text.lost(self.texts, lost))

    async def keyboard(self, tally: Tally, *, wished: bool) -> InlineKeyboardMarkup | None:
        """Return all buttons that the message has, as the ledger and the index know them.

        `wished` tells whether somebody waits for an answer already.
        """
        token, entry, read = self.reply.token, self.reply.entry, await self._read()
        asked_back = meant(read) if read else ()
        if entry.answered:
            steps = await self._steps()
            return under_answer(self.texts, token, entry.question, asked_back, steps, tally)
        with_wish = not wished and entry.asker is not None and read is not None and may_come(read)
        return under_refusal(self.texts, token, entry.question, asked_back, with_wish=with_wish)

    async def _steps(self) -> InlineKeyboardMarkup | None:
        """Return the buttons to other views; only *Back* where the article is not what it was."""
        view = self.reply.view
        if view.open is None:
            return await self._steps_of_page(ToPage(self.reply.token, view.first))
        context = ToContext(self.reply.token, view.first, view.open)
        span = self.reply.entry.spans[view.open]
        try:
            around = await self._around(span, paragraph=view.paragraph)
        except ChangedError:
            return reply_buttons.under_context(self.texts, context, 0, 1)
        return self._under_context(context, around)

    async def _steps_of_page(self, page: ToPage) -> InlineKeyboardMarkup | None:
        """Return the buttons of a page as it was sent: those of what is gone tell so."""
        there = len(seen(self.reply, self.limit))
        shown = range(page.first, page.first + there)
        if len(await self._standing(shown)) == there:
            return (await self._page(page)).keyboard
        return self._under_page(page, shown)

    async def _page(self, target: ToPage) -> ShownView:
        spans = self.reply.entry.spans
        if target.first >= len(spans):
            raise NotThereError
        answer = await self._same_answer() if target.first == 0 else None
        if answer:
            page = answer_text.answer_page(self.texts, answer, self.limit)
        else:
            page = await self._page_of_spans(target.first)
        if not page.shown:  # an empty page would take the place of what is to be seen
            await self._check([spans[target.first].place])
        keyboard = self._under_page(target, page.shown)
        return ShownView(page.said, keyboard, View(target.first))

    def _under_page(self, page: ToPage, shown: Sequence[int]) -> InlineKeyboardMarkup | None:
        spans = self.reply.entry.spans
        addresses = [self.address(spans[ordinal].place) for ordinal in shown]
        return reply_buttons.under_page(self.texts, page, shown, len(spans), addresses)

    def _under_context(self, at: ToContext, around: Surroundings) -> InlineKeyboardMarkup:
        address = self.address(self.reply.entry.spans[at.quote].place)
        return reply_buttons.under_context(self.texts, at, around.at, around.total, address)

    async def _same_answer(self) -> Answer | None:
        """Return the answer that the reply was made of, None when it would be another one now."""
        entry = self.reply.entry
        if not entry.question or entry.taken_over:
            return None
        if entry.generation != self.live_index.current.generation:
            return None
        answer = await self.live_index.ask(self.by, Index.answer, entry.question, len(entry.spans))
        found = numbered(answer)[: len(entry.spans)]
        same = tuple(Span.of(each.quote.passage) for each in found) == entry.spans
        return answer if same and is_answered(answer) else None

    async def _page_of_spans(self, first: int) -> answer_text.AnswerPage:
        entry = self.reply.entry
        limit = at_first(entry.parts, self.limit) if entry.parts and not first else self.limit
        wanted = range(first, min(first + limit, len(entry.spans)))
        compared = await self._standing(range(first, first + max(limit, COMPARED)))
        quotes = {ordinal: quote for ordinal, quote in compared.items() if ordinal in wanted}
        read = await self._read()
        above = [context_text.further(self.texts)] if first else []
        if missing := len(wanted) - len(quotes):
            above.append(context_text.left_out(self.texts, missing))
        if entry.parts:
            sections = self._sections(read, quotes, whole=not first)
        else:
            differing = compared if not first else quotes
            noted = [] if first else self._notes(read)
            sections = [self._section(noted, quotes, differing)]
        language = read.language if read else ""
        return answer_text.page(self.texts, quotes, sections, above=above, language=language)

    def _notes(self, read: Answer | None) -> list[Markup]:
        """Return how the question was understood, as far as it is kept, and whether it is sure."""
        entry = self.reply.entry
        known = replace(
            read or Answer("", answered=True, confidence=0.0),
            answered=True,
            confidence=entry.confidence,
            taken_over=entry.taken_over,
        )
        return notes_text.notes(self.texts, known)

    def _section(
        self, noted: Sequence[Markup], quotes: Mapping[int, Quote], compared: Mapping[int, Quote]
    ) -> Section:
        """Return quotes below what to know before reading them."""
        found = disagreement(self.reply.entry.asked_for, [*compared.values()])
        return Section((*noted, *notes_text.differing(self.texts, found)), tuple(quotes))

    def _sections(
        self, read: Answer | None, quotes: Mapping[int, Quote], *, whole: bool
    ) -> list[Section]:
        """Return quotes below the questions that they answer, as far as these are kept.

        The `whole` page has the questions without an answer too.
        """
        parts = self.reply.entry.parts
        questions = [part.question for part in answers_in(read)] if read else []
        sections = []
        for number in range(max(len(questions), *(part + 1 for part in parts))):
            ordinals = tuple(n for n in quotes if parts[n] == number)
            head = [answer_text.headed_by(each) for each in questions[number : number + 1]]
            if ordinals:
                sections.append(Section(tuple(head), ordinals))
            elif whole and head and number not in parts:
                none = self.texts.line(refusal_text.NO_ANSWER)
                sections.append(Section(tuple(head), (), (none,)))
        return sections or [Section((), ())]

    async def _read(self) -> Answer | None:
        """Return how the question is understood, None when it is not kept."""
        entry = self.reply.entry
        if not entry.question:
            return None
        return await self.live_index.ask(self.by, Index.answer, entry.asked_for, 1)

    async def _standing(self, ordinals: range) -> dict[int, Quote]:
        """Return the quotes whose articles are what they were, by their ordinals."""
        entry = self.reply.entry
        there = range(ordinals.start, min(ordinals.stop, len(entry.spans)))
        places = [entry.spans[ordinal].place for ordinal in there]
        quotes = await self.live_index.ask(self.by, Index.quotes_at, entry.asked_for, places)
        return {there[n]: quote for n, quote in quotes.items()}

    async def _context(self, target: ToContext) -> ShownView:
        if target.quote >= len(self.reply.entry.spans):
            raise NotThereError
        around = await self._around(self.reply.entry.spans[target.quote], target.block)
        if around.at not in around.parts:
            raise NotThereError
        said = context_text.in_context(self.texts, around)
        keyboard = self._under_context(target, around)
        paragraph = around.parts[around.at].paragraph
        return ShownView(said, keyboard, View(target.first, target.quote, paragraph))

    async def _around(
        self, span: Span, part: int | None = None, paragraph: int | None = None
    ) -> Surroundings:
        """Return what is around a quote; raises `ChangedError`."""
        found = await self.live_index.ask(self.by, Index.surroundings, span.place, part, paragraph)
        if isinstance(found, Lost):
            raise ChangedError(context_text.lost(self.texts, found))
        return found
