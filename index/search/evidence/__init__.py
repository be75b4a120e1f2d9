"""Features of candidates, by name: signals from the index, from vectors, then from the text."""

from index.search.evidence import features
from index.search.evidence.against import behind, say_contrary
from index.search.evidence.articles import Articles
from index.search.evidence.meaning import meaning_columns
from index.search.evidence.reading import CloseReading, closeness, unstated
from index.search.evidence.scene import Scene
from index.search.evidence.sections import Sections
from index.search.evidence.surroundings import Columns, Stretches, Table

__all__ = [
    "Articles",
    "CloseReading",
    "Columns",
    "Scene",
    "Sections",
    "Stretches",
    "Table",
    "behind",
    "closeness",
    "features",
    "meaning_columns",
    "say_contrary",
    "unstated",
]
