"""Protocols that search asks of an index, and the engines that fulfil them.

To read it: `terms`, `texts`, `analyses`, then `engine`, which is all of them; `embedded` is the one
that reads the arrays of a generation on this machine.
"""

from index.search.engines.analyses import Analyses, Found, Held, Runs, SentenceColumns, Stand, Units
from index.search.engines.embedded import EmbeddedEngine
from index.search.engines.engine import Best, Engine, Floats, Scored, Wanted
from index.search.engines.milvus import MilvusEngine
from index.search.engines.terms import Fields, TermField, Terms
from index.search.engines.texts import Catalogue, Texts

__all__ = [
    "Analyses",
    "Best",
    "Catalogue",
    "EmbeddedEngine",
    "Engine",
    "Fields",
    "Floats",
    "Found",
    "Held",
    "MilvusEngine",
    "Runs",
    "Scored",
    "SentenceColumns",
    "Stand",
    "TermField",
    "Terms",
    "Texts",
    "Units",
    "Wanted",
]
