"""The files that a ledger is kept in, on their bad days: damaged, deleted, on a full disk.

Read `sqlite_file`, then `guarding`, which keeps a running ledger on it, and `spare_notes`.
"""

from bot.ledger.files.guarding import FileGuard
from bot.ledger.files.spare_notes import SpareNotes
from bot.ledger.files.sqlite_file import (
    DamagedFileError,
    Mending,
    SqliteFile,
    Trouble,
    create_private_file,
)

__all__ = [
    "DamagedFileError",
    "FileGuard",
    "Mending",
    "SpareNotes",
    "SqliteFile",
    "Trouble",
    "create_private_file",
]
