"""Months: the time of a text that tells no day."""

import re
from datetime import date
from typing import Self

_WRITTEN = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


class Month(date):
    """A month of a year: its first day, which nobody has told.

    It is compared and sorted as that day; ISO 8601 writes it 2026-10.
    """

    @classmethod
    def read(cls, written: str) -> Self | None:
        """Return the month that ISO 8601 writes so, None for anything else."""
        found = _WRITTEN.fullmatch(written)
        return cls(int(found[1]), int(found[2]), 1) if found else None

    def isoformat(self) -> str:
        """Return the year and the month in ISO 8601."""
        return super().isoformat()[: len("2026-10")]
