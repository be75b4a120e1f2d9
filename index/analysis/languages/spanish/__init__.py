"""Spanish: its record, what is said around questions, and small talk."""

from index.analysis.languages.spanish.record import SPANISH

__all__ = ["SPANISH"]
