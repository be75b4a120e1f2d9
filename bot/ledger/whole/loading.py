"""Loads a ledger that was written down into an empty database, whole or not at all."""

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import URL, Column, Connection, MetaData, Table, func, inspect, select, text
from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from bot.ledger.database import LedgerError
from bot.ledger.migrating import VERSION, bring_to, leave_out_numbers, locked, newest, steps
from bot.ledger.tables import METADATA
from bot.ledger.whole.dumping import KEPT
from bot.ledger.whole.seeing import unusable

_AT_ONCE = 1000  # rows


def load(
    url: URL, revision: str, tables: Mapping[str, Iterable[bytes]], *, replace: bool = False
) -> int:
    """Load tables of the step `revision`, bring them to this release, return how many rows.

    Raises LedgerError, and nothing is changed then: when there is data already and it is not to
    be replaced, and when what is to be loaded is no ledger of this release or an older one.
    """
    if revision not in steps():
        raise LedgerError("A newer release wrote down the ledger: upgrade Verbatim first.")
    try:
        with locked(url) as connection:
            _clear(connection, replace=replace)
            bring_to(connection, revision)
            count = sum(_fill(connection, name, lines) for name, lines in tables.items())
            _check_references(connection)
            bring_to(connection, newest())
            leave_out_numbers(connection)
            return count
    except (IntegrityError, DataError):
        raise LedgerError("The ledger that was written down is damaged: rows don't fit.") from None
    except SQLAlchemyError as error:
        raise LedgerError(unusable(url, error)) from None
    except OSError as error:
        raise LedgerError(f"The ledger can't be written: {error.strerror or error}.") from None


def _clear(connection: Connection, *, replace: bool) -> None:
    """Drop the tables that are there; raises LedgerError when they have rows that are to stay."""
    there = set(inspect(connection).get_table_names()) & {*METADATA.tables, VERSION}
    seen = MetaData()
    seen.reflect(connection, only=sorted(there))
    has_rows = (
        connection.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in seen.tables.items()
        if name != VERSION
    )
    if not replace and any(has_rows):
        raise LedgerError("There is a ledger with data already: --replace puts this in its place.")
    seen.drop_all(connection)


def _fill(connection: Connection, name: str, lines: Iterable[bytes]) -> int:
    """Put the rows into a table; raises LedgerError for what can't be one of its rows."""
    if name not in KEPT or name not in inspect(connection).get_table_names():
        raise LedgerError(f"The ledger that was written down has a table {name[:40]!r}.")
    table, rows, count = Table(name, MetaData(), autoload_with=connection), iter(lines), 0
    try:
        columns = [table.columns[each] for each in json.loads(next(rows))]
        for batch in _batches(rows):
            values = [_row(columns, json.loads(line)) for line in batch]
            connection.execute(table.insert(), values)
            count += len(values)
    except (ValueError, KeyError, TypeError, StopIteration, OverflowError, RecursionError):
        raise LedgerError(f"The ledger that was written down is damaged: table {name}.") from None
    return count


def _batches(rows: Iterator[bytes]) -> Iterator[Sequence[bytes]]:
    while batch := list(itertools.islice(rows, _AT_ONCE)):
        yield batch


def _row(columns: Sequence[Column[Any]], values: object) -> dict[str, Any]:
    if not isinstance(values, list):
        raise TypeError("a row is an array")
    return {
        column.name: _value(column, value) for column, value in zip(columns, values, strict=True)
    }


def _value(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    wanted = column.type.python_type
    if value is None:
        return None
    if wanted is datetime:
        moment = datetime.fromisoformat(value).astimezone(UTC)
        return moment if getattr(column.type, "timezone", False) else moment.replace(tzinfo=None)
    if wanted is float and type(value) is int:
        return float(value)
    if type(value) is not wanted:
        raise TypeError(f"{column.name} takes no {type(value).__name__}")
    return value


def _check_references(connection: Connection) -> None:
    """Raise LedgerError for rows that refer to none; a server has seen to that."""
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken:
            raise LedgerError(f"The ledger that was written down is damaged: table {broken[0]}.")
