"""`Ledger`, which handlers call: all books on one database."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL

from bot.ledger.books.book import Desk
from bot.ledger.books.chat_book import ChatBook
from bot.ledger.books.feedback_book import FeedbackBook
from bot.ledger.books.lease_book import LeaseBook
from bot.ledger.books.question_book import QuestionBook
from bot.ledger.books.reader_book import ReaderBook
from bot.ledger.books.reply_book import ReplyBook
from bot.ledger.books.retention_book import RetentionBook
from bot.ledger.database import Database
from bot.ledger.files import FileGuard, SpareNotes, SqliteFile
from bot.ledger.migrating import migrate


def _now() -> datetime:
    return datetime.now(UTC)


def open_ledger(
    url: URL,
    question_days: int,
    now: Callable[[], datetime] = _now,
    spare: Path | None = None,
) -> "Ledger":
    """Bring the database to this release and open it. Blocks; raises LedgerError.

    Questions are kept for `question_days`; with 0 their text never reaches the database. `spare`
    is a file for what the database can't note, as on a full disk.
    """
    file = SqliteFile(Path(str(url.database))) if url.get_backend_name() == "sqlite" else None
    migrate(url, file=file)
    guard = FileGuard(file, lambda: migrate(url, file=file)) if file else None
    database = Database(url, guard)
    return Ledger(Desk(database, question_days, now, SpareNotes(spare, now()), guard))


class Ledger(QuestionBook, ReplyBook, FeedbackBook, ChatBook, ReaderBook, LeaseBook, RetentionBook):
    """What was said to whom, and what they made of it. Any number of callers at once.

    What stands on the way to an answer never fails: when the database is gone or full, that is
    logged, and it returns what lets the answer go out. Everything else raises
    LedgerUnavailableError then.
    """

    def close(self) -> None:
        """Finish what was begun and disconnect; blocks for a moment."""
        self._database.close()
        self._spare.close()
