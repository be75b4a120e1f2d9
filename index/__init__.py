"""Questions and answers over a corpus of articles.

To read it, follow a question: `model` (the records), `analysis` (text to terms), `query` (what a
question is searched by), `ranking` (BM25 over posting lists), `retrieval` (candidates), `evidence`
(their order), `confidence` (whether the best answers), `quoting`, `answering`. Then follow an
article: `sources`, `formats`, `cleaning`, `returning`, `sentences`, `analysing`, `merging`,
`building`, `store`.
"""

from index.answering import Index, open_index
from index.building import Reindexing
from index.copies import gathered
from index.differing import Difference, differences
from index.errors import (
    BuildInterruptedError,
    CorpusError,
    EmptyCorpusError,
    NothingIndexedError,
    RetrievalError,
    StoreError,
    UnknownArticleError,
)
from index.evaluation import Figures, Outcome, evaluate
from index.explaining import Contribution, Place
from index.following import Context
from index.golden import ArticleList, Golden, GoldenQuestion, read_golden
from index.model import (
    Answer,
    Article,
    BuildReport,
    Correction,
    Omission,
    Passage,
    Progress,
    Quote,
    Sentence,
    Skipped,
    SourceReport,
    Stage,
)
from index.rehearsing import rehearsed
from index.sources import (
    SOURCE_KINDS,
    FolderSource,
    Library,
    Listed,
    Refreshed,
    Source,
    Status,
)
from index.store import Store
from index.verifying import Verification

__all__ = [
    "SOURCE_KINDS",
    "Answer",
    "Article",
    "ArticleList",
    "BuildInterruptedError",
    "BuildReport",
    "Context",
    "Contribution",
    "CorpusError",
    "Correction",
    "Difference",
    "EmptyCorpusError",
    "Figures",
    "FolderSource",
    "Golden",
    "GoldenQuestion",
    "Index",
    "Library",
    "Listed",
    "NothingIndexedError",
    "Omission",
    "Outcome",
    "Passage",
    "Place",
    "Progress",
    "Quote",
    "Refreshed",
    "Reindexing",
    "RetrievalError",
    "Sentence",
    "Skipped",
    "Source",
    "SourceReport",
    "Stage",
    "Status",
    "Store",
    "StoreError",
    "UnknownArticleError",
    "Verification",
    "differences",
    "evaluate",
    "gathered",
    "open_index",
    "read_golden",
    "rehearsed",
]
