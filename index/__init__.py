"""Questions and answers over a corpus of articles.

To read it, follow a question: `engine` (`Index`), `search` (query, candidates, features,
confidence), `quotes`. Then follow an article: `sources`, `formats`, `analysis` (text to sentences
and terms), `indexing` (a new generation), `storage`. `model` has the records that pass between
them.
"""

from index import errors
from index.dry_runs import dry_run
from index.engine import Index, open_index
from index.errors import (
    BuildInterruptedError,
    CorpusError,
    EmptyCorpusError,
    NothingIndexedError,
    RetrievalError,
    RolledBackError,
    StoreError,
    UnknownArticleError,
)
from index.evaluation import (
    ArticleList,
    Figures,
    GroundTruth,
    KnownQuestion,
    Outcome,
    evaluate,
    read_ground_truth,
)
from index.indexing import Reindexing
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
from index.quotes import Context, Contribution, Difference, Place, Verification, differences
from index.sources import (
    SOURCE_KINDS,
    FolderSource,
    Library,
    Listed,
    Refreshed,
    Source,
    Status,
    gathered,
)
from index.storage import Store

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
    "GroundTruth",
    "Index",
    "KnownQuestion",
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
    "RolledBackError",
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
    "dry_run",
    "errors",
    "evaluate",
    "gathered",
    "open_index",
    "read_ground_truth",
]
