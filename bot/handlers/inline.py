"""Questions after the bot's name in any chat, which grow by a letter at a time."""

import asyncio
import logging
from dataclasses import dataclass, field

from telegram import InlineQuery, InlineQueryResultArticle, InlineQueryResultsButton, Update
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot import inline_results
from bot.interpreting import Interpreter
from bot.live_index import LiveIndex
from bot.pace import Newest, Pace
from bot.readers import Readers
from index import Index

_LOG = logging.getLogger(__name__)

_QUOTES = 10
_CACHED = 10  # seconds that Telegram repeats an answer: a reindex may change it


@dataclass(frozen=True, slots=True)
class Inline:
    """Offers quotes to pick from.

    A query is searched for when nothing has been typed for `pause` seconds, and only if no newer
    one of the same person has come: so nobody causes more searches than fit between pauses, nor
    more than `pace` allows.
    """

    live_index: LiveIndex
    interpreter: Interpreter
    readers: Readers
    pace: Pace
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
            wait = self.pace.join(person) if is_newest() else None
            if wait is None:
                return
            await asyncio.sleep(wait.seconds)
            if is_newest():
                await _answer(query, *await self._offered(query))

    async def _offered(
        self, query: InlineQuery
    ) -> tuple[list[InlineQueryResultArticle], InlineQueryResultsButton | None]:
        texts = await self.interpreter.texts_for(query.from_user.id, query.from_user)
        if not self.readers.has(query.from_user.id):
            return [], inline_results.button(texts, inline_results.NOT_PUBLIC)
        asked = query.query.strip()
        question = asked or await self.live_index.work(Index.example)
        answer = await self.live_index.answer(question, _QUOTES)
        quotes = answer.quotes if answer.answered else ()
        line = inline_results.NO_ANSWER if asked else inline_results.HOW_TO
        said = None if asked and quotes else inline_results.button(texts, line)
        return inline_results.results(texts, quotes), said


async def _answer(
    query: InlineQuery,
    results: list[InlineQueryResultArticle],
    button: InlineQueryResultsButton | None,
) -> None:
    """Give the results, in this person's language and for this person alone."""
    try:
        await query.answer(results, cache_time=_CACHED, is_personal=True, button=button)
    except BadRequest as error:
        if "query is too old" not in str(error).lower():
            raise
        _LOG.info("An inline query was answered too late")
