"""Queries on leases: what one of several processes may do, for a while."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, or_

from bot.ledger.database import upsert
from bot.ledger.tables import LEASES, Moment

_TAKE = upsert(
    LEASES,
    lambda row: row.on_conflict_do_update(
        index_elements=["name"],
        set_={"holder": row.excluded.holder, "until": row.excluded.until},
        where=or_(
            LEASES.c.holder == row.excluded.holder,
            LEASES.c.until <= bindparam("now", type_=Moment),
        ),
    ).returning(LEASES.c.name),
)


def take(connection: Connection, name: str, holder: str, now: datetime, until: datetime) -> bool:
    """Take a lease that nobody else holds now, or hold it for longer; tell whether it is held."""
    values = {"name": name, "holder": holder, "now": now, "until": until}
    return connection.execute(_TAKE[connection.dialect.name], values).one_or_none() is not None


def leave(connection: Connection, name: str, holder: str) -> None:
    """Let others have a lease at once."""
    own = (LEASES.c.name == name) & (LEASES.c.holder == holder)
    connection.execute(delete(LEASES).where(own))
