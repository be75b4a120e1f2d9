"""Logs articles that were skipped, or read with a warning."""

import logging
from collections.abc import Iterable

from index import BuildReport, Skipped, escaped

_LOG = logging.getLogger(__name__)


class Unread:
    """Knows what it has named: a file that is skipped each time is named once.

    It is named again when it was gone, or could be read, in the meantime.
    """

    def __init__(self) -> None:
        self._named: frozenset[Skipped] = frozenset()

    def note(self, report: BuildReport) -> None:
        """Name what a reindex came upon."""
        name_skipped(each for each in report.skipped if each not in self._named)
        for each in report.warnings:
            _LOG.warning("Read all the same: %s: %s", escaped(each.name), escaped(each.reason))
        self._named = frozenset(report.skipped)


def name_skipped(skipped: Iterable[Skipped]) -> None:
    """Name all of these, with the trace of what nobody foresaw."""
    for each in skipped:
        trace = escaped(f"\n{each.trace.rstrip()}", keep="\n") if each.trace else ""
        _LOG.warning("Skipped %s: %s%s", escaped(each.name), escaped(each.reason), trace)
