"""A ledger as a whole: examined without changing it, written down, and loaded again.

Read `seeing`, then `examining`, then `dumping` and `loading`.
"""

from bot.ledger.whole.dumping import Dump, dumped
from bot.ledger.whole.examining import Examined, NewerLedgerError, examine
from bot.ledger.whole.loading import load
from bot.ledger.whole.seeing import NoLedgerError

__all__ = ["Dump", "Examined", "NewerLedgerError", "NoLedgerError", "dumped", "examine", "load"]
