"""Backups: all that a bot can't make again, in one file, and back into an empty folder.

Read `making`, then `archive` (the file, and what is refused of one), `restoring`, `swapping` (into
place, whole or not at all) and `kept_settings`.
"""

from bot.backup.archive import BackupError
from bot.backup.making import Made, back_up
from bot.backup.restoring import Restored, restore
from bot.backup.swapping import finish_swap

__all__ = ["BackupError", "Made", "Restored", "back_up", "finish_swap", "restore"]
