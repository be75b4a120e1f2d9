"""Queries on leases: what one of several processes may do, for a while."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import URL, Connection, bindparam, case, or_, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.ledger.database import make_engine, upsert
from bot.ledger.tables import LEASES, Moment

_LOG = logging.getLogger(__name__)

_NOBODY = ""
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

_TAKE = upsert(
    LEASES,
    lambda row: row.on_conflict_do_update(
        index_elements=["name"],
        set_={
            "holder": row.excluded.holder,
            "until": row.excluded.until,
            "number": LEASES.c.number + case((LEASES.c.holder == row.excluded.holder, 0), else_=1),
        },
        where=or_(
            LEASES.c.holder == row.excluded.holder,
            LEASES.c.until <= bindparam("now", type_=Moment),
        ),
    ).returning(LEASES.c.number),
)


def take(connection: Connection, name: str, holder: str, now: datetime, until: datetime) -> int:
    """Take a lease that nobody else holds now, or hold it for longer; return its number, else 0.

    The number is another one whenever somebody else held it in between.
    """
    values = {"name": name, "holder": holder, "now": now, "until": until, "number": 1}
    row = connection.execute(_TAKE[connection.dialect.name], values).one_or_none()
    return row.number if row else 0


def leave(connection: Connection, name: str, holder: str) -> None:
    """Let others have a lease at once."""
    own = (LEASES.c.name == name) & (LEASES.c.holder == holder)
    connection.execute(update(LEASES).where(own).values(holder=_NOBODY, until=_LONG_AGO))


@dataclass(frozen=True, slots=True)
class LeaseCheck:
    """Looks whether a lease is still held under a number, in any process that it is sent to."""

    url: URL
    name: str
    number: int
    now: Callable[[], datetime]

    def is_held(self) -> bool | None:
        """Ask the database; None where it does not answer. Blocks."""
        asked = select(LEASES.c.until).where(
            LEASES.c.name == self.name, LEASES.c.number == self.number
        )
        engine = make_engine(self.url)
        try:
            with engine.connect() as connection:
                until = connection.execute(asked).scalar()
        except SQLAlchemyError as error:
            _LOG.warning("A lease can't be looked up: %s", str(error).partition("\n")[0])
            return None
        finally:
            engine.dispose()
        return until is not None and self.now() < until
