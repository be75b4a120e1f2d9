"""Invitations, those who came by them, and those who were barred."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from bot.ledger.books.book import Book
from bot.ledger.database import upsert
from bot.ledger.records import Entrance, Invitation, Visitor
from bot.ledger.tables import INVITATIONS, VISITORS

_PUT = upsert(
    VISITORS,
    lambda row: row.on_conflict_do_update(
        index_elements=["user_id"],
        set_={name: row.excluded[name] for name in ("name", "invited", "barred", "at")},
    ).returning(VISITORS.c.user_id),
)


class ReaderBook(Book):
    """Who may read besides those whom the settings name, and who may not.

    All of it raises LedgerUnavailableError: who can't be looked up is not let in.
    """

    async def invite(self, digest: str, most: int, until: datetime) -> None:
        """Keep an invitation for `most` people; it is known again by its digest."""
        values = {"digest": digest, "most": most, "used": 0, "until": until, "at": self._now()}
        await self._database.write(lambda c: c.execute(insert(INVITATIONS).values(values)))

    async def invitations(self) -> list[Invitation]:
        """Return the invitations by which somebody can enter now, the oldest first."""
        now = self._now()
        return await self._database.read(lambda c: _open_invitations(c, now))

    async def revoke(self, number: int) -> bool:
        """Let nobody in any more by an invitation; False when there is none of this number."""
        gone = delete(INVITATIONS).where(INVITATIONS.c.id == number)
        return await self._database.write(lambda c: c.execute(gone).rowcount == 1)

    async def enter(self, digest: str, user_id: int, name: str) -> Entrance:
        """Let a person in by an invitation, which is used once by each."""
        now = self._now()
        return await self._database.write(lambda c: _enter(c, digest, (user_id, name), now))

    async def visitors(self) -> list[Visitor]:
        """Return all who were invited or barred, the latest first."""
        order = VISITORS.c.at.desc(), VISITORS.c.user_id
        rows = select(VISITORS).order_by(*order)
        return await self._database.read(
            lambda c: [Visitor(**row) for row in c.execute(rows).mappings()]
        )

    async def bar(self, user_id: int, name: str = "") -> None:
        """Let a person read no more, wherever they come from; a name that is known stays."""
        now = self._now()

        def bar(connection: Connection) -> None:
            known = _visitor(connection, user_id)
            _put(
                connection,
                Visitor(
                    user_id,
                    name or (known.name if known else ""),
                    known is not None and known.invited,
                    barred=True,
                    at=now,
                ),
            )

        await self._database.write(bar)

    async def readmit(self, user_id: int) -> None:
        """Bar a person no more: who was invited may read again, others if they could else."""
        its = VISITORS.c.user_id == user_id

        def readmit(connection: Connection) -> None:
            connection.execute(delete(VISITORS).where(its, VISITORS.c.invited.is_(False)))
            connection.execute(update(VISITORS).where(its).values(barred=False))

        await self._database.write(readmit)


def _open_invitations(connection: Connection, now: datetime) -> list[Invitation]:
    table = INVITATIONS.c
    rows = connection.execute(
        select(table.id, table.most, table.used, table.until, table.at)
        .where(table.used < table.most, table.until > now)
        .order_by(table.id)
    )
    return [Invitation(*row) for row in rows]


def _enter(connection: Connection, digest: str, person: tuple[int, str], now: datetime) -> Entrance:
    user_id, name = person
    known = _visitor(connection, user_id)
    if known is not None:
        return Entrance.BARRED if known.barred else Entrance.ENTERED
    table = INVITATIONS.c
    used = connection.execute(
        update(INVITATIONS)
        .where(table.digest == digest, table.used < table.most, table.until > now)
        .values(used=table.used + 1)
    )
    if not used.rowcount:
        return Entrance.CLOSED
    _put(connection, Visitor(user_id, name, invited=True, barred=False, at=now))
    return Entrance.ENTERED


def _visitor(connection: Connection, user_id: int) -> Visitor | None:
    found = connection.execute(select(VISITORS).where(VISITORS.c.user_id == user_id))
    row = found.mappings().one_or_none()
    return Visitor(**row) if row else None


def _put(connection: Connection, visitor: Visitor) -> None:
    # PostgreSQL takes no NUL, and neither database half a surrogate pair.
    name = visitor.name.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    values = {
        "user_id": visitor.user_id,
        "name": name,
        "invited": visitor.invited,
        "barred": visitor.barred,
        "at": visitor.at,
    }
    connection.execute(_PUT[connection.dialect.name], values)
