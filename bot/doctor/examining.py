"""The examination: all that there is to look at, each behind its own error boundary."""

import logging
from collections.abc import Callable, Sequence

from bot.doctor.account import look_at_account
from bot.doctor.database import look_at_database
from bot.doctor.findings import Finding, note, well, wrong
from bot.doctor.folder import look_at_folder
from bot.doctor.knowledge import look_at_index, look_at_sources
from bot.doctor.web import look_at_web
from bot.running import process_of, runs
from bot.settings import Settings

_LOG = logging.getLogger(__name__)


def examination(settings: Settings) -> list[Finding]:
    """Look at everything and return what is so, in an order that is always the same.

    Blocks, for half a minute where a server does not answer. Nothing is changed: it may be done
    while the bot runs, and before anything was indexed.
    """
    found = [*_looked("bot", lambda: [_bot(settings)])]
    found += _looked("rights", lambda: look_at_folder(settings.data_dir))
    unasked: list[Sequence[int] | None] = [None]

    def look_at_ledger() -> list[Finding]:
        finding, examined = look_at_database(settings)
        unasked[0] = examined.unasked if examined else None
        return [finding]

    found += _looked("database", look_at_ledger)
    found += _looked("token", lambda: look_at_account(settings, unasked[0]))
    found += _looked("index", lambda: look_at_index(settings))
    found += _looked("sources", lambda: look_at_sources(settings))
    return found + _looked("web address", lambda: look_at_web(settings))


def _bot(settings: Settings) -> Finding:
    here = settings.data_dir.absolute()
    if not runs(settings.data_dir):
        return note("bot", f"No bot runs from {here}.", "`verbatim run` starts it.")
    process = process_of(settings.data_dir)
    return well("bot", f"It runs from {here}{f', as process {process}' if process else ''}.")


def _looked(subject: str, look: Callable[[], list[Finding]]) -> list[Finding]:
    """Return what a look finds; one that fails as nobody foresaw hides nothing else."""
    try:
        return look()
    except Exception as error:  # noqa: BLE001 - the log has it, and the next look goes on
        _LOG.debug("%s can't be looked at", subject, exc_info=error)
        return [wrong(subject, f"It can't be looked at: {type(error).__name__}.", _REPORT)]


_REPORT = "Nobody foresaw that: please report it, with what LOG_LEVEL=DEBUG shows."
