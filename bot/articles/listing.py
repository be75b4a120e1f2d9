"""Handler of /articles: list, search titles, show one, remove, undo."""

import logging
from dataclasses import dataclass

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.admin import Authority
from bot.answers import answer_text
from bot.articles import adding_buttons, articles_text, listing_buttons
from bot.articles.listing_buttons import AT_ONCE, Deed, Pressed
from bot.articles.shelf import LaterError, NotAddedError, Shelf, added_name
from bot.gateway import Interpreter, delivery, words_after_command
from bot.ledger import MessageId
from bot.messages import Markup, Texts
from bot.serving import LiveIndex, SearchFailedError
from index import ADDED, Index, RetrievalError, UnknownArticleError

_LOG = logging.getLogger(__name__)

Said = tuple[Markup, InlineKeyboardMarkup | None]


@dataclass(frozen=True, slots=True)
class Listing:
    """Lists articles for administrators, in private: titles may be nobody else's business.

    What the list is searched for is what its message replies to, so buttons work after a restart.
    """

    shelf: Shelf
    live_index: LiveIndex
    interpreter: Interpreter
    authority: Authority

    async def articles(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Show the first page of the list, or of what has the words after the command."""
        command = await self.authority.command(update)
        if command is None:
            return
        message, texts = command
        if message.chat.type != ChatType.PRIVATE:
            await delivery.reply(message, texts.line(articles_text.IN_PRIVATE))
            return
        words = words_after_command(message)
        try:
            said, keyboard = await self._page(texts, words, 0, message.chat.id)
        except SearchFailedError as error:
            said, keyboard = texts.line(answer_text.trouble(error)), None
        await delivery.reply(message, said, keyboard)

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button says, for whoever may."""
        query = update.callback_query
        if query is None or query.message is None or await self.authority.refused_press(query):
            return
        target = listing_buttons.pressed(query.data or "")
        texts = await self.interpreter.texts_for(query.message.chat.id, query.from_user)
        if target is None or query.message.chat.type != ChatType.PRIVATE:
            await delivery.acknowledge(query, texts.line(articles_text.GONE).text)
            return
        await delivery.acknowledge(query)
        said, keyboard = await self._after(texts, query, target)
        await delivery.change(query.get_bot(), MessageId.of(query.message), said, keyboard)

    async def _after(self, texts: Texts, query: CallbackQuery, target: Pressed) -> Said:
        """Do what a button says, and return what its message says then."""
        try:
            match target.deed:
                case Deed.PAGE:
                    return await self._page(texts, _words(query), target.page, query.from_user.id)
                case Deed.SHOW:
                    return await self._shown(texts, target, query.from_user.id)
                case Deed.REMOVE:
                    return await self._removed(texts, target, query.from_user.id)
                case Deed.UNDO:
                    return await self._undone(texts, target.about)
        except UnknownArticleError:
            return texts.line(articles_text.GONE), None
        except SearchFailedError as error:
            return texts.line(answer_text.trouble(error)), None
        except NotAddedError as error:
            return articles_text.not_added(texts, "", str(error)), None
        except LaterError as error:
            return articles_text.failed(texts, error.reason), None
        except RetrievalError as error:
            _LOG.warning("The articles: %s", error)
            return articles_text.failed(texts, error), None

    async def _page(self, texts: Texts, words: str, page: int, by: int) -> Said:
        found = await self.live_index.ask(by, Index.titled, words, page * AT_ONCE, AT_ONCE, ADDED)
        pages = -(-found.total // AT_ONCE)
        if page and page >= pages:
            return await self._page(texts, words, max(0, pages - 1), by)
        said = articles_text.listed(texts, words, found, page * AT_ONCE + 1)
        return said, listing_buttons.keyboard(texts, found.entries, page, pages)

    async def _shown(self, texts: Texts, target: Pressed, by: int) -> Said:
        facts = await self.live_index.ask(by, Index.facts_signed, target.about)
        entry = facts.entry
        removable = await self.shelf.is_removable(entry)
        source = await self.shelf.source_of(entry)
        folder = self.shelf.library.name
        said = articles_text.shown(texts, facts, source, folder, removable=removable)
        keyboard = listing_buttons.below_one(
            texts, entry.article_id, target.page, removable=removable
        )
        return said, keyboard

    async def _removed(self, texts: Texts, target: Pressed, by: int) -> Said:
        entry = (await self.live_index.ask(by, Index.facts_signed, target.about)).entry
        if not await self.shelf.is_removable(entry):
            return await self._shown(texts, target, by)
        file = added_name(entry)
        name = f"{ADDED}/{file}" if file else entry.article_id
        number = (await self.live_index.ask(by, Index.below, name, 1)).total
        removed = await self.shelf.remove(entry)
        _LOG.info("User %d removed an article", by)
        said = articles_text.removed(texts, file or name, max(1, number), removed.later)
        return said, adding_buttons.undo(texts, removed.token)

    async def _undone(self, texts: Texts, token: str) -> Said:
        back = await self.shelf.bring_back(token)
        entries = back.articles.entries
        keyboard = adding_buttons.remove(texts, entries[0].article_id) if entries else None
        return articles_text.added(texts, back), keyboard


def _words(query: CallbackQuery) -> str:
    """Return what the list below which a button stands was searched for."""
    message = query.message
    above = message.reply_to_message if isinstance(message, Message) else None
    return words_after_command(above) if above else ""
