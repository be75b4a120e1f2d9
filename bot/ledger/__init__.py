"""The ledger: replies with their spans, votes, subscriptions, settings of chats, invitations.

How a question is answered and its buttons work, also after a restart and a week later:

    asked = MessageId.of(message)
    if not await ledger.take_up(Asked(asked, asker=..., update=...)):
        return                                            # answered before a restart
    answer = await live_index.answer(question, limit)
    entry = Entry(asked, asker=..., question=question, answered=answer.answered,
                  confidence=answer.confidence, generation=answer.generation,
                  spans=tuple(Span.of(quote.passage) for quote in answer.quotes))
    token = await ledger.record(entry)                    # None: send it without buttons
    sent = await delivery.reply(..., buttons with f"page:{token}:3")
    if token:
        await ledger.sent(token, sent.message_id)
    await ledger.settle(asked)                            # until here, it is open

    reply = await ledger.reply(token, message.chat.id)    # a button: None when forgotten
    span = reply.entry.spans[reply.view.first]
    if not span.stands_in(index.article(span.article_id)): ...   # changed since
    await ledger.show(token, View(first=0, open=0, paragraph=3))

`answer.quotes` may be more than is shown: ask for more, show some, and *More* has them. To read
it: `records` (what goes in and comes out), `books` (`Ledger`), then `tables`, `replies`,
`questions`, `feedback`, `chats`, `leases`, `retention` (SQL), `database` and `migrating`; for the
bad days `files`; `whole` examines a ledger and moves it to another database.
"""

from bot.ledger.books import Ledger, open_ledger
from bot.ledger.database import LedgerError, LedgerUnavailableError, database_url
from bot.ledger.files import Mending, Trouble
from bot.ledger.leases import LeaseCheck
from bot.ledger.records import (
    Asked,
    ChatSettings,
    Complaint,
    Counts,
    Entrance,
    Entry,
    Forgotten,
    Invitation,
    Left,
    MessageId,
    Mode,
    Reason,
    Reply,
    Span,
    Subscription,
    Tally,
    View,
    Visitor,
    Vote,
    digest_of_words,
)
from bot.ledger.whole import Dump, Examined, NewerLedgerError, NoLedgerError, dumped, examine, load

__all__ = [
    "Asked",
    "ChatSettings",
    "Complaint",
    "Counts",
    "Dump",
    "Entrance",
    "Entry",
    "Examined",
    "Forgotten",
    "Invitation",
    "LeaseCheck",
    "Ledger",
    "LedgerError",
    "LedgerUnavailableError",
    "Left",
    "Mending",
    "MessageId",
    "Mode",
    "NewerLedgerError",
    "NoLedgerError",
    "Reason",
    "Reply",
    "Span",
    "Subscription",
    "Tally",
    "Trouble",
    "View",
    "Visitor",
    "Vote",
    "database_url",
    "digest_of_words",
    "dumped",
    "examine",
    "load",
    "open_ledger",
]
