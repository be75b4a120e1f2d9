"""Admonitions: the words that say of what kind a note set apart is."""

ADMONITIONS = frozenset(
    ("attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning")
)
"""Those of reStructuredText, in small letters."""
