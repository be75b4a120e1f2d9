"""German: its record, what is said around questions, and small talk."""

from index.analysis.languages.german.record import GERMAN

__all__ = ["GERMAN"]
