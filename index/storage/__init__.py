"""One generation on disk: its arrays, its articles, the store that swaps it."""

from index.storage.codec import compressed, decode_article, decompressed, encode_article
from index.storage.fields import Field, GroupedField, List, UnitField
from index.storage.generation import About, Columns, Generation
from index.storage.holding import Holders
from index.storage.locks import held
from index.storage.postings import LATER, NAME, PostingList, PostingLists, changes, distinct, find
from index.storage.recent import Recent
from index.storage.spooling import Spool, spooling
from index.storage.store import Store, checked_map
from index.storage.vocabulary import StringTable
from index.storage.writer import (
    GenerationDraft,
    HashedFile,
    checksum,
    now,
    sync_folder,
    write_durably,
    writing,
)

__all__ = [
    "LATER",
    "NAME",
    "About",
    "Columns",
    "Field",
    "Generation",
    "GenerationDraft",
    "GroupedField",
    "HashedFile",
    "Holders",
    "List",
    "PostingList",
    "PostingLists",
    "Recent",
    "Spool",
    "Store",
    "StringTable",
    "UnitField",
    "changes",
    "checked_map",
    "checksum",
    "compressed",
    "decode_article",
    "decompressed",
    "distinct",
    "encode_article",
    "find",
    "held",
    "now",
    "spooling",
    "sync_folder",
    "write_durably",
    "writing",
]
