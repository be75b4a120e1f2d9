"""Features of candidates, by name: signals from the index, then from the text."""

from index.search.evidence import features, wording
from index.search.evidence.articles import Articles
from index.search.evidence.scene import Scene
from index.search.evidence.sections import Sections
from index.search.evidence.surroundings import Stretches, Table

__all__ = ["Articles", "Scene", "Sections", "Stretches", "Table", "features", "wording"]
