"""Handler of files, links and texts that administrators send to be articles."""

import asyncio
import logging
from dataclasses import dataclass

from telegram import CallbackQuery, Document, InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.admin import Authority, ProgressMessage, admin_text
from bot.answers import Asking
from bot.articles import adding_buttons, articles_text, contents
from bot.articles.adding_buttons import Choice
from bot.articles.contents import Content
from bot.articles.recognising import Offer, offer_in, words_of
from bot.articles.shelf import Added, LaterError, NotAddedError, Shelf, TakenError
from bot.gateway import Interpreter, OpenQuestion, Unconfirmed, delivery, question_in
from bot.ledger import Asked, Ledger, MessageId
from bot.messages import Line, Markup, Texts
from index import RetrievalError, addition_name, errors, kinds_added

_LOG = logging.getLogger(__name__)

MOST_BYTES = 20_000_000  # Telegram gives bots no larger files
_PATIENCE = 120.0  # seconds for a file to come
_BETWEEN_EDITS = 5.0
_NAMES = 100  # tried for a second file of one name

Said = tuple[Markup, InlineKeyboardMarkup | None]


class _NotFetchedError(Exception):
    """A file can't be had of Telegram; says why."""

    def __init__(self, line: Line) -> None:
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True)
class Adding:
    """Adds what an administrator sends in private, or asks back what it is.

    What is asked about is what the question replies to, so its buttons work after a restart too.
    What was not done when a process ended is done by the next one, like a question.
    """

    shelf: Shelf
    asking: Asking
    ledger: Ledger
    interpreter: Interpreter
    authority: Authority
    unconfirmed: Unconfirmed

    async def sent(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Add a file or a link; of a text, ask whether it is an article."""
        message = update.message
        if message is None:
            return
        sent = MessageId.of(message)
        is_new = await self.ledger.take_up(Asked(sent, message.chat.id, update.to_json()))
        self.unconfirmed.release(update.update_id)
        if is_new:
            async with OpenQuestion(self.ledger, sent).settled():
                await self._take(message)

    async def edited(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Change the answer, where it was a question; an article is sent anew to be changed."""
        message = update.edited_message
        if message and await self.ledger.reply_to(MessageId.of(message)):
            await self.asking.edited(update, context)

    async def pressed(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Do with what was sent what an administrator has decided."""
        query = update.callback_query
        if query is None or await self.authority.refused_press(query):
            return
        choice = adding_buttons.pressed(query.data or "")
        texts = await self.interpreter.texts_for(query.from_user.id, query.from_user)
        sent = _sent(query)
        if choice is None or sent is None:
            await delivery.acknowledge(query, texts.line(articles_text.SEND_AGAIN).text)
            return
        await delivery.acknowledge(query)
        match choice:
            case Choice.QUESTION:
                await _show(query, texts.line(articles_text.AS_A_QUESTION))
                question = question_in(sent, context.bot.bot) or words_of(sent)
                asked = Update(update.update_id, message=sent)
                await self.asking.answer_anew(question, sent, asked, known=True)
            case Choice.NOTHING:
                await _show(query, texts.line(articles_text.NOTHING_ADDED))
            case _:
                await _show(query, texts.line(articles_text.READING))
                await _show(query, *await self._done(texts, sent, choice))

    async def _take(self, message: Message) -> None:
        texts = await self.interpreter.texts_under(message)
        if offer_in(message) is Offer.TEXT:
            said = texts.line(articles_text.ARTICLE_OR_QUESTION)
            await delivery.reply(message, said, adding_buttons.which(texts))
            return
        reading = texts.line(articles_text.READING)
        shown = await ProgressMessage.begin(message, reading, _BETWEEN_EDITS)
        try:
            said, keyboard = await self._done(texts, message)
        except Exception:
            await shown.end(texts.line(admin_text.REINDEX_BROKE))
            raise
        await shown.end(said, keyboard)

    async def _done(self, texts: Texts, sent: Message, choice: Choice | None = None) -> Said:
        """Add what was sent, and return what came of it; with no `choice`, a name may be asked."""
        name = ""
        try:
            if offer_in(sent) is Offer.LINK:
                name = _address(words_of(sent))
                if (kind := self.shelf.library.kind_of(name)) != "page":
                    return articles_text.no_page(texts, name, kind), None
                return self._added(texts, await self.shelf.add_link(name))
            content = await self._content(sent)
            name = content.name
            return await self._kept(texts, content, sent, choice)
        except errors.ArticleError as error:
            return articles_text.unread_kind(texts, error.subject, str(error), kinds_added()), None
        except _NotFetchedError as error:
            return texts.line(error.line), None
        except NotAddedError as error:
            return articles_text.not_added(texts, name, str(error)), None
        except LaterError as error:
            return articles_text.later(texts, name, error.reason), None
        except RetrievalError as error:
            _LOG.warning("An article can't be added: %s", error)
            return articles_text.failed(texts, error), None

    async def _content(self, sent: Message) -> Content:
        if sent.document is None:
            return contents.of_text(sent)
        name = addition_name(sent.document.file_name or "", sent.document.mime_type or "")
        return Content(name, await _fetched(sent.document))

    async def _kept(
        self, texts: Texts, content: Content, sent: Message, choice: Choice | None
    ) -> Said:
        name, data = content
        if same := await self.shelf.holds(name, data):
            return articles_text.unchanged(texts, same), _to_remove(texts, same)
        if choice is Choice.BOTH and await self.shelf.has(name):
            name = await self._free(name)
        try:
            added = await self.shelf.add(name, data, replace=choice is Choice.REPLACE)
        except TakenError:
            return articles_text.same_name(texts, name), adding_buttons.same_name(texts)
        notes = [articles_text.NO_CAPTION] if sent.document and sent.caption else []
        return self._added(texts, added, *notes)

    async def _free(self, name: str) -> str:
        """Return a name beside this one that no file has."""
        names = (contents.numbered(name, number) for number in range(2, _NAMES))
        for each in names:
            if not await self.shelf.has(each):
                return each
        raise NotAddedError("there are too many files of this name")

    def _added(self, texts: Texts, what: Added, *notes: Line) -> Said:
        said = articles_text.added(texts, what, *notes)
        if what.before:
            return said, adding_buttons.undo(texts, what.before)
        return said, _to_remove(texts, what)


def _to_remove(texts: Texts, what: Added) -> InlineKeyboardMarkup | None:
    entries = what.articles.entries
    return adding_buttons.remove(texts, entries[0].article_id) if entries else None


def _address(written: str) -> str:
    return written if written.lower().startswith("http") else f"https://{written}"


def _sent(query: CallbackQuery) -> Message | None:
    """Return what a button is about: what its message replies to, if its person has sent it."""
    message = query.message
    if not isinstance(message, Message) or message.chat.type != ChatType.PRIVATE:
        return None
    sent = message.reply_to_message
    theirs = sent is not None and sent.from_user is not None
    if sent is None or not theirs or sent.from_user != query.from_user:
        return None
    return sent if offer_in(sent) else None


async def _show(
    query: CallbackQuery, said: Markup, keyboard: InlineKeyboardMarkup | None = None
) -> None:
    """Say something in place of the question, or below when that is gone."""
    if query.message is None:
        return
    target = MessageId.of(query.message)
    try:
        await delivery.change(query.get_bot(), target, said, keyboard)
    except BadRequest:
        await delivery.say(query.get_bot(), target.chat_id, said, keyboard)


async def _fetched(document: Document) -> bytes:
    """Return what is in a file. Raises `_NotFetchedError`."""
    if (document.file_size or 0) > MOST_BYTES:
        raise _NotFetchedError(articles_text.TOO_LARGE)
    try:
        async with asyncio.timeout(_PATIENCE):
            file = await document.get_bot().get_file(document.file_id)
            return bytes(await file.download_as_bytearray())
    except BadRequest as error:
        too_large = "too big" in str(error).lower()
        line = articles_text.TOO_LARGE if too_large else articles_text.NOT_FETCHED
        raise _NotFetchedError(line) from error
    except (TelegramError, TimeoutError) as error:
        _LOG.warning("A file can't be fetched: %s", error)
        raise _NotFetchedError(articles_text.NOT_FETCHED) from error
