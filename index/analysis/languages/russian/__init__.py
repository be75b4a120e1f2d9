"""Russian: its record, what is said around questions, and small talk."""

from index.analysis.languages.russian.record import RUSSIAN

__all__ = ["RUSSIAN"]
