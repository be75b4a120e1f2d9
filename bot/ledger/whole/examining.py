"""Examines a ledger: if it answers, if it is whole, and which release wrote it."""

from dataclasses import dataclass

from sqlalchemy import URL, Connection, func, inspect, select, text

from bot.ledger.database import LedgerError
from bot.ledger.migrating import newest, revision_of, steps
from bot.ledger.records import Mode
from bot.ledger.tables import CHATS, REPLIES
from bot.ledger.whole.seeing import seeing


class NewerLedgerError(LedgerError):
    """A newer release wrote the ledger."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A ledger that can be used.

    `replies` is how many it has; `older` that a start brings it to this release first; `unasked`
    are the groups that want answers which nobody asked the bot for, by their ids.
    """

    replies: int
    older: bool
    unasked: tuple[int, ...]


def examine(url: URL) -> Examined:
    """Return how a ledger is, and change nothing in it.

    Raises LedgerError when it does not answer or is damaged; of these, `NewerLedgerError`, and
    `NoLedgerError` where none was ever written.
    """
    with seeing(url) as connection:
        if connection.dialect.name == "sqlite":
            found = connection.execute(text("PRAGMA integrity_check(1)")).scalar_one()
            if found != "ok":
                raise LedgerError(f"The ledger {url.database} is damaged: {found.splitlines()[-1]}")
        revision = revision_of(connection)
        if revision is None:
            return Examined(0, older=True, unasked=())
        if revision not in steps():
            raise NewerLedgerError("A newer release of Verbatim has written in it.")
        there = set(inspect(connection).get_table_names())
        return Examined(
            _count(connection) if REPLIES.name in there else 0,
            revision != newest(),
            _unasked(connection) if CHATS.name in there else (),
        )


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(REPLIES)).scalar_one()


def _unasked(connection: Connection) -> tuple[int, ...]:
    wanted = select(CHATS.c.chat_id).where(CHATS.c.mode == Mode.CONFIDENT.value)
    return tuple(connection.execute(wanted.order_by(CHATS.c.chat_id)).scalars())
