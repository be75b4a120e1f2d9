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
from bot.readers import Readers

_LOG = logging.getLogger(__name__)

_QUOTES = 10
_CACHED = 10  # seconds that Telegram repeats an answer: a reindex may change it


class Newest:
    """The newest query of each person; whoever holds an older one finds out that it is."""

    def __init__(self) -> None:
        self._queries: dict[int, str] = {}

    def put(self, user_id: int, query_id: str) -> None:
        """Note a person's query."""
        self._queries[user_id] = query_id

    def is_newest(self, user_id: int, query_id: str) -> bool:
        """Whether there has been none since."""
        return self._queries.get(user_id) == query_id

    def drop(self, user_id: int, query_id: str) -> None:
        """Forget a query that is done with."""
        if self.is_newest(user_id, query_id):
            del self._queries[user_id]


@dataclass(frozen=True, slots=True)
class Inline:
    """Offers quotes to pick from.

    A query is searched for when nothing has been typed for `pause` seconds, and only if no newer
    one of the same person has come: so nobody causes more searches than fit between pauses.
    """

    live_index: LiveIndex
    interpreter: Interpreter
    readers: Readers
    pause: float = 0.25
    newest: Newest = field(default_factory=Newest)

    async def asked(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a query, unless its person has typed on."""
        query = update.inline_query
        if query is None:
            return
        person = query.from_user.id
        self.newest.put(person, query.id)
        try:
            await asyncio.sleep(self.pause)
            if self.newest.is_newest(person, query.id):
                await _answer(query, *await self._offered(query))
        finally:
            self.newest.drop(person, query.id)

    async def _offered(
        self, query: InlineQuery
    ) -> tuple[list[InlineQueryResultArticle], InlineQueryResultsButton | None]:
        texts = await self.interpreter.texts_for(query.from_user.id, query.from_user)
        if not self.readers.has(query.from_user.id):
            return [], inline_results.button(texts, inline_results.NOT_PUBLIC)
        asked = query.query.strip()
        question = asked or await asyncio.to_thread(self.live_index.current.example)
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
