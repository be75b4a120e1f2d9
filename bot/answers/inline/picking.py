"""Handler of inline queries, which grow by a letter at a time."""

import asyncio
import logging
from dataclasses import dataclass, field, replace
from functools import partial

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, Update
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.answers.answer_text import AWAY
from bot.answers.asking import with_answer
from bot.answers.inline import results as inline_results
from bot.answers.notes_text import did_you_mean
from bot.answers.several import meant, numbered
from bot.gateway import Interpreter, Newest, Pace
from bot.ledger import Entry, Ledger, MessageId
from bot.messages import ReaderLinks, Texts
from bot.readers import Readership
from bot.serving import LiveIndex, SearchAwayError
from index import Answer

_LOG = logging.getLogger(__name__)

_QUOTES = 10
_CACHED = 10  # seconds that Telegram repeats an answer: a reindex may change it


@dataclass(frozen=True, slots=True)
class Inline:
    """Offers quotes to pick from, and notes which were.

    A query is searched for when nothing has been typed for `pause` seconds, and only if no newer
    one of the same person has come: so nobody causes more searches than fit between pauses, nor
    more than `pace` allows.
    """

    live_index: LiveIndex
    ledger: Ledger
    interpreter: Interpreter
    readers: Readership
    pace: Pace
    links: ReaderLinks
    with_votes: bool = False
    pause: float = 0.25
    newest: Newest[int] = field(default_factory=Newest)

    async def asked(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a query, unless its person has typed on."""
        query = update.inline_query
        if query is None:
            return
        person = query.from_user.id
        with self.newest.of(person) as is_newest:
            await asyncio.sleep(self.pause)
            seconds = self.pace.join(person) if is_newest() else None
            if seconds is None:
                return
            await asyncio.sleep(seconds)
            if is_newest():
                await self._answer(query, *await self._offered(query))

    async def _offered(
        self, query: InlineQuery
    ) -> tuple[list[InlineQueryResultArticle], InlineQueryResultsButton | None]:
        texts = await self.interpreter.texts_for(query.from_user.id, query.from_user)
        if not await self.readers.has(query.from_user.id):
            return [], inline_results.button(texts, inline_results.NOT_PUBLIC)
        asked = query.query.strip()
        try:
            question = await self._question(asked, texts)
            answer = await self.live_index.answer(question, _QUOTES, by=query.from_user.id)
        except SearchAwayError:
            return [], inline_results.button(texts, AWAY)
        quotes = [each.quote for each in numbered(answer)]
        said = None if asked and quotes else _above(texts, answer if asked else None)
        offered = inline_results.results(
            texts,
            quotes,
            language=answer.language,
            with_votes=self.with_votes,
            address=partial(self.links.to, bot=query.get_bot().username),
        )
        return offered, said

    async def chosen(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Note what somebody has picked and sent, where Telegram tells."""
        chosen = update.chosen_inline_result
        if chosen is None or not await self.readers.has(chosen.from_user.id):
            return
        person = chosen.from_user
        texts = await self.interpreter.texts_for(person.id, person)
        question = await self._question(chosen.query, texts)
        answer = await self.live_index.answer(question, _QUOTES, by=person.id)
        quotes = [each.quote for each in numbered(answer)]
        picked = [q for q in quotes if inline_results.result_id(q) == chosen.result_id]
        if not picked:
            _LOG.info("A quote that was picked is not found any more")
            return
        entry = Entry(
            MessageId.inline(person.id, update.update_id),
            asker=person.id,
            question=chosen.query.strip(),
            language=person.language_code or "",
            inline_id=chosen.inline_message_id,
        )
        said = replace(answer, answered=True, quotes=tuple(picked[:1]), parts=())
        await self.ledger.record(with_answer(entry, said))

    async def _answer(
        self,
        query: InlineQuery,
        results: list[InlineQueryResultArticle],
        button: InlineQueryResultsButton | None,
    ) -> None:
        """Give the results, in this person's language and for this person alone.

        Telegram repeats none where somebody may be barred from reading at any moment.
        """
        cached = _CACHED if self.readers.public else 0
        try:
            await query.answer(results, cache_time=cached, is_personal=True, button=button)
        except BadRequest as error:
            if "query is too old" not in str(error).lower():
                raise
            _LOG.info("An inline query was answered too late")

    async def _question(self, query: str, texts: Texts) -> str:
        """Return what is searched for: what was written, or else an example in the language."""
        return query.strip() or (await self.live_index.examples(texts.code))[0]


def _above(texts: Texts, answer: Answer | None) -> InlineQueryResultsButton:
    """Return the line above no results: what was meant, or that none answers, or how to ask."""
    if answer is None or answer.small_talk:
        return inline_results.button(texts, inline_results.HOW_TO)
    if asked_back := did_you_mean(texts, meant(answer)):
        return inline_results.button_saying(asked_back[0])
    return inline_results.button(texts, inline_results.NO_ANSWER)
