"""Handlers of /invite and /readers."""

import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.admin import Authority
from bot.gateway import Interpreter, delivery
from bot.inviting import inviting_buttons, inviting_text
from bot.inviting.invitation import digest_of, link, new_token, terms_in
from bot.inviting.inviting_buttons import AT_ONCE, Deed
from bot.ledger import Invitation, Ledger, LedgerUnavailableError, MessageId, Visitor
from bot.messages import Markup, Texts
from bot.readers import Readership

_LOG = logging.getLogger(__name__)

Said = tuple[Markup, InlineKeyboardMarkup | None]


@dataclass(frozen=True, slots=True)
class Inviting:
    """Lets administrators invite and remove readers; in private, for a link is a key."""

    readers: Readership
    ledger: Ledger
    interpreter: Interpreter
    authority: Authority

    async def invite(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Make a link for so many people until then."""
        command = await self._in_private(update)
        if command is None:
            return
        message, texts = command
        if self.readers.public:
            await delivery.reply(message, texts.line(inviting_text.IS_PUBLIC))
            return
        terms = terms_in(context.args or [], datetime.now(UTC))
        if terms is None:
            await delivery.reply(message, texts.line(inviting_text.INVITE_USAGE))
            return
        token = new_token()
        try:
            await self.ledger.invite(digest_of(token), terms.most, terms.until)
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(inviting_text.NOT_NOW))
            return
        address = link(context.bot.username, token)
        await delivery.reply(message, inviting_text.invited(texts, *terms, address))

    async def show(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Show who may read; or remove or allow somebody by their id."""
        command = await self._in_private(update)
        if command is None:
            return
        message, texts = command
        try:
            await delivery.reply(message, *await self._done(texts, context.args or []))
        except LedgerUnavailableError:
            await delivery.reply(message, texts.line(inviting_text.NOT_NOW))

    async def pressed(self, update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        """Do what a button below the list says, and show the list as it is then."""
        query = update.callback_query
        if query is None or query.message is None or await self.authority.refused_press(query):
            return
        target = inviting_buttons.pressed(query.data or "")
        if target is None or query.message.chat.type != ChatType.PRIVATE:
            await delivery.acknowledge(query)
            return
        texts = await self.interpreter.texts_for(query.message.chat.id, query.from_user)
        try:
            note = await self._do(texts, target.deed, target.number)
            said, keyboard = await self._listed(texts, target.page)
        except LedgerUnavailableError:
            await delivery.acknowledge(query, texts.line(inviting_text.NOT_NOW).text)
            return
        await delivery.acknowledge(query, note)
        await delivery.change(query.get_bot(), MessageId.of(query.message), said, keyboard)

    async def _done(self, texts: Texts, words: list[str]) -> Said:
        """Do what the words after /readers say, and return what to reply."""
        match [word.lower() for word in words]:
            case []:
                return await self._listed(texts, 0)
            case ["remove" | "allow" as verb, number] if re.fullmatch(r"[1-9]\d{0,18}", number):
                deed = Deed.REMOVE if verb == "remove" else Deed.READMIT
                if note := await self._do(texts, deed, int(number)):
                    return Markup.of(note), None
                said = inviting_text.removed if verb == "remove" else inviting_text.readmitted
                return said(texts, int(number)), None
        return texts.line(inviting_text.READERS_USAGE), None

    async def _do(self, texts: Texts, deed: Deed, number: int) -> str:
        """Do a deed; return a note when it can't be done. Raises LedgerUnavailableError."""
        match deed:
            case Deed.REMOVE if number in self.readers.admin_ids:
                return texts.line(inviting_text.ADMINISTRATORS_STAY).text
            case Deed.REMOVE:
                await self.readers.bar(number)
                _LOG.info("User %d may not read any more", number)
            case Deed.READMIT:
                await self.readers.readmit(number)
                _LOG.info("User %d is barred no more", number)
            case Deed.END:
                await self.ledger.revoke(number)
        return ""

    async def _listed(self, texts: Texts, page: int) -> Said:
        """Return a page of the list; of what is not there any more, the last page."""
        invitations, visitors = await self.ledger.invitations(), await self.readers.visitors()
        items: list[Invitation | Visitor] = [*invitations, *visitors]
        pages = max(1, -(-len(items) // AT_ONCE))
        page = min(page, pages - 1)
        shown = items[page * AT_ONCE : (page + 1) * AT_ONCE]
        unasked = await self.readers.membership.unasked()
        said = inviting_text.readers(texts, self.readers, unasked, shown)
        return said, inviting_buttons.keyboard(texts, shown, page, pages)

    async def _in_private(self, update: Update) -> tuple[Message, Texts] | None:
        command = await self.authority.command(update)
        if command and command[0].chat.type != ChatType.PRIVATE:
            message, texts = command
            await delivery.reply(message, texts.line(inviting_text.IN_PRIVATE))
            return None
        return command
