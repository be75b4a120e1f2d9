"""Writes down a ledger, in a form that either database can be loaded from.

A table is lines of JSON: the names of its columns, then an array for each row, times as ISO 8601
in UTC.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, MetaData, func, select

from bot.ledger.migrating import revision_of
from bot.ledger.tables import METADATA, QUESTIONS, REPLIES
from bot.ledger.whole.seeing import NoLedgerError, still

# What is being answered at this moment is nothing to a ledger of another day.
KEPT = tuple(table.name for table in METADATA.sorted_tables if table is not QUESTIONS)
"""The tables that are written down, each behind those that it refers to."""

_AT_ONCE = 1000  # rows


@dataclass(frozen=True, slots=True)
class Dump:
    """A ledger of one moment, at the step `revision` of its tables."""

    revision: str
    tables: tuple[str, ...]
    _connection: Connection
    _seen: MetaData

    @property
    def replies(self) -> int:
        """How many replies it has."""
        return self._connection.execute(select(func.count()).select_from(REPLIES)).scalar_one()

    def lines(self, table: str) -> Iterator[bytes]:
        """Yield the lines of a table, each with its line end."""
        seen = self._seen.tables[table]
        yield _line([column.name for column in seen.columns])
        rows = self._connection.execution_options(yield_per=_AT_ONCE).execute(select(seen))
        yield from (_line([_value(each) for each in row]) for row in rows)


@contextmanager
def dumped(url: URL, aside: Path) -> Iterator[Dump | None]:
    """Yield the ledger of this moment, None where none was ever written; raises LedgerError.

    `aside` is a folder that others can't look into, with room for a copy of a file.
    """
    try:
        with still(url, aside) as connection:
            revision = revision_of(connection)
            if revision is None:
                yield None
                return
            seen = MetaData()
            seen.reflect(connection, only=lambda name, _: name in KEPT)
            tables = tuple(name for name in KEPT if name in seen.tables)
            yield Dump(revision, tables, connection, seen)
    except NoLedgerError:
        yield None


def _line(values: list[Any]) -> bytes:
    return json.dumps(values, separators=(",", ":")).encode("ascii") + b"\n"


def _value(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    return value
