"""English: its record, its own stems, what is said around questions, and small talk."""

from index.analysis.languages.english.record import ENGLISH
from index.analysis.languages.english.stems import base_form, own_stem

__all__ = ["ENGLISH", "base_form", "own_stem"]
