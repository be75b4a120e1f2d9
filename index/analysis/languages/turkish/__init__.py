"""Turkish: its record, what is said around questions, and small talk."""

from index.analysis.languages.turkish.record import TURKISH

__all__ = ["TURKISH"]
