"""Pages of a reply, and each of its quotes among its neighbours."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from telegram import InlineKeyboardMarkup

from bot.answers import answer_text, context_text, notes_text, refusal_text
from bot.answers.answer_text import Section
from bot.answers.article_parts import ArticlePart, part_at, parts_of
from bot.answers.buttons import ToContext, ToPage, reply_buttons, under_answer, under_refusal
from bot.answers.several import answers_in, at_first, is_answered, may_come, meant, numbered, seen
from bot.ledger import Reply, Span, Tally, View
from bot.messages import Markup, Texts
from index import COMPARED, Answer, Article, Index, Quote, UnknownArticleError, disagreement


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
    """Shows one reply from one generation, up to `limit` quotes at once. Blocks for a moment."""

    index: Index
    texts: Texts
    reply: Reply
    limit: int

    def show(self, target: ToPage | ToContext) -> ShownView:
        """Return what a button asks for; raises `NotThereError` and `ChangedError`.

        The passage that a refusal shows is no answer to look further into. What the message shows
        stays there when it could not be shown again, and when there is nothing to show instead.
        """
        if not self.reply.entry.answered:
            raise NotThereError
        for span in seen(self.reply, self.limit):
            article_of(self.texts, self.index, span)
        return self._page(target) if isinstance(target, ToPage) else self._context(target)

    def keyboard(self, tally: Tally, *, wished: bool) -> InlineKeyboardMarkup | None:
        """Return all buttons that the message has, as the ledger and the index know them.

        `wished` tells whether somebody waits for an answer already.
        """
        token, entry, read = self.reply.token, self.reply.entry, self._read()
        asked_back = meant(read) if read else ()
        if entry.answered:
            steps = self._steps()
            return under_answer(self.texts, token, entry.question, asked_back, steps, tally)
        with_wish = not wished and entry.asker is not None and read is not None and may_come(read)
        return under_refusal(self.texts, token, entry.question, asked_back, with_wish=with_wish)

    def _steps(self) -> InlineKeyboardMarkup | None:
        """Return the buttons to other views; only *Back* where the article is not what it was."""
        view = self.reply.view
        if view.open is None:
            return self._steps_of_page(ToPage(self.reply.token, view.first))
        context = ToContext(self.reply.token, view.first, view.open)
        span = self.reply.entry.spans[view.open]
        try:
            parts = self._parts_of(span)
        except ChangedError:
            return reply_buttons.under_context(self.texts, context, 0, 1)
        shown = (n for n, part in enumerate(parts) if part.paragraph == view.paragraph)
        at = next(shown, part_at(parts, span.start))
        return reply_buttons.under_context(self.texts, context, at, len(parts))

    def _steps_of_page(self, page: ToPage) -> InlineKeyboardMarkup | None:
        """Return the buttons of a page as it was sent: those of what is gone tell so."""
        spans = self.reply.entry.spans
        there = seen(self.reply, self.limit)
        if len(self._standing(range(page.first, page.first + len(there)))) == len(there):
            return self._page(page).keyboard
        shown = range(page.first, page.first + len(there))
        return reply_buttons.under_page(self.texts, page, shown, len(spans))

    def _page(self, target: ToPage) -> ShownView:
        spans = self.reply.entry.spans
        if target.first >= len(spans):
            raise NotThereError
        answer = self._same_answer() if target.first == 0 else None
        if answer:
            page = answer_text.answer_page(self.texts, answer, self.limit)
        else:
            page = self._page_of_spans(target.first)
        if not page.shown:  # an empty page would take the place of what is to be seen
            article_of(self.texts, self.index, spans[target.first])
        keyboard = reply_buttons.under_page(self.texts, target, page.shown, len(spans))
        return ShownView(page.said, keyboard, View(target.first))

    def _same_answer(self) -> Answer | None:
        """Return the answer that the reply was made of, None when it would be another one now."""
        entry = self.reply.entry
        if not entry.question or entry.taken_over or entry.generation != self.index.generation:
            return None
        answer = self.index.answer(entry.question, len(entry.spans))
        found = numbered(answer)[: len(entry.spans)]
        same = tuple(Span.of(each.quote.passage) for each in found) == entry.spans
        return answer if same and is_answered(answer) else None

    def _page_of_spans(self, first: int) -> answer_text.AnswerPage:
        entry = self.reply.entry
        limit = at_first(entry.parts, self.limit) if entry.parts and not first else self.limit
        wanted = range(first, min(first + limit, len(entry.spans)))
        compared = self._standing(range(first, first + max(limit, COMPARED)))
        quotes = {ordinal: quote for ordinal, quote in compared.items() if ordinal in wanted}
        read = self._read()
        above = [context_text.further(self.texts)] if first else []
        if missing := len(wanted) - len(quotes):
            above.append(context_text.left_out(self.texts, missing))
        if entry.parts:
            sections = self._sections(read, quotes, whole=not first)
        else:
            differing = compared if not first else quotes
            sections = [self._section(None if first else read, quotes, differing)]
        language = read.language if read else ""
        return answer_text.page(self.texts, quotes, sections, above=above, language=language)

    def _section(
        self, read: Answer | None, quotes: Mapping[int, Quote], compared: Mapping[int, Quote]
    ) -> Section:
        """Return quotes below how the question was understood, as far as it is kept."""
        notes = []
        if read:
            known = replace(read, answered=True, taken_over=self.reply.entry.taken_over)
            notes = notes_text.notes(self.texts, known)
        found = disagreement(self.reply.entry.asked_for, [*compared.values()])
        return Section((*notes, *notes_text.differing(self.texts, found)), tuple(quotes))

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

    def _read(self) -> Answer | None:
        """Return how the question is understood, None when it is not kept."""
        entry = self.reply.entry
        return self.index.answer(entry.asked_for, 1) if entry.question else None

    def _standing(self, ordinals: range) -> dict[int, Quote]:
        """Return the quotes whose articles are what they were, by their ordinals."""
        quotes = {}
        for ordinal in ordinals[: max(0, len(self.reply.entry.spans) - ordinals.start)]:
            span = self.reply.entry.spans[ordinal]
            try:
                article_of(self.texts, self.index, span)
            except ChangedError:
                continue
            [quote] = self.index.requote(self.reply.entry.asked_for, [span.standing])
            quotes[ordinal] = quote
        return quotes

    def _context(self, target: ToContext) -> ShownView:
        if target.quote >= len(self.reply.entry.spans):
            raise NotThereError
        span = self.reply.entry.spans[target.quote]
        parts = self._parts_of(span)
        at = part_at(parts, span.start) if target.block is None else target.block
        if at >= len(parts):
            raise NotThereError
        [quote] = self.index.requote("", [span.standing])
        said = context_text.in_context(self.texts, quote.passage, parts, at)
        keyboard = reply_buttons.under_context(self.texts, target, at, len(parts))
        return ShownView(said, keyboard, View(target.first, target.quote, parts[at].paragraph))

    def _parts_of(self, span: Span) -> list[ArticlePart]:
        """Return the parts of the article of a quote; raises `ChangedError`."""
        article = article_of(self.texts, self.index, span)
        return parts_of(article, self.index.sentences_of(article.article_id))


def article_of(texts: Texts, index: Index, span: Span) -> Article:
    """Return the article of a quote; raises `ChangedError` when it is not what was quoted."""
    try:
        article = index.article(span.article_id)
    except UnknownArticleError:
        raise ChangedError(context_text.gone(texts, span.article_id)) from None
    if not span.stands_in(article):
        raise ChangedError(context_text.changed(texts, article))
    return article
