"""The database that the ledger is in."""

from bot.doctor.findings import Finding, note, well, wrong
from bot.ledger import Examined, LedgerError, NewerLedgerError, NoLedgerError, database_url, examine
from bot.settings import Settings


def look_at_database(settings: Settings) -> tuple[Finding, Examined | None]:
    """Return how the database is, and what was seen in it, None where that can't be told."""
    try:
        url = database_url(settings.database_address, settings.data_dir)
        examined = examine(url)
    except NoLedgerError as error:
        return note("database", str(error), "The first start makes it."), Examined(0, False, ())
    except NewerLedgerError as error:
        return wrong("database", str(error), _UPGRADE), None
    except LedgerError as error:
        remedy = _START_IT if settings.database_address else _COPY
        return wrong("database", str(error), remedy), None
    kind = "PostgreSQL" if url.get_backend_name() == "postgresql" else str(url.database)
    replies = "1 reply" if examined.replies == 1 else f"{examined.replies:,} replies"
    said = f"{kind} answers, with {replies}."
    if examined.older:
        return note("database", f"{said} The next start brings it to this release."), examined
    return well("database", said), examined


_UPGRADE = (
    "Install that release again; or, to stay with this one, restore a backup that was made before."
)
_START_IT = "Start the database, or correct DATABASE_URL."
_COPY = (
    "Restart the bot: it sets a damaged file aside, for a week, and goes on in the daily copy,"
    " ledger.db.copy."
)
