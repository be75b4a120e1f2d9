"""Makes a backup of a bot, which may run meanwhile."""

from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bot.backup.archive import FILES, LEDGER, SETTINGS, BackupError, Draft, chunks_of, drafted
from bot.backup.kept_settings import SECRETS, as_lines, settings_kept
from bot.ledger import LedgerError, database_url, dumped
from bot.settings import Settings
from index import Snapshot, StoreError, snapshot


@dataclass(frozen=True, slots=True)
class Made:
    """What is in a backup, in numbers; `generation` is "" without one."""

    file: Path
    size: int
    replies: int
    files: int
    settings: int
    generation: str
    has_secrets: bool


def back_up(
    settings: Settings,
    file: Path,
    *,
    index: bool = False,
    secrets: bool = False,
    env_file: Path = Path(".env"),
) -> Made:
    """Write a backup to `file`, whole or not at all; the bot may run meanwhile.

    With `index`, what is answered from now is in it too; with `secrets`, the token. Raises
    `BackupError`.
    """
    kept = settings_kept(env_file, secrets=secrets)
    try:
        with drafted(file) as (draft, aside):
            draft.add(SETTINGS, [as_lines(kept).encode()])
            revision, replies = _add_ledger(settings, draft, aside)
            with snapshot(settings.data_dir, aside, generation=index) as seen:
                _add_files(draft, seen)
            draft.finish(
                {
                    "made": datetime.now(UTC).isoformat(timespec="seconds"),
                    "release": version("verbatim"),
                    "ledger": revision,
                    "generation": seen.generation,
                }
            )
    except (LedgerError, StoreError) as error:
        raise BackupError(f"{error} No backup was made.") from None
    return Made(
        *(file, file.stat().st_size, replies, len(seen.files), len(kept), seen.generation),
        has_secrets=bool(SECRETS & kept.keys()),
    )


def _add_ledger(settings: Settings, draft: Draft, aside: Path) -> tuple[str, int]:
    """Put in the ledger of this moment; return the step of its tables ("" without one), replies."""
    url = database_url(settings.database_address, settings.data_dir)
    with dumped(url, aside) as dump:
        if dump is None:
            return "", 0
        for table in dump.tables:
            draft.add(f"{LEDGER}{table}.jsonl", dump.lines(table))
        return dump.revision, dump.replies


def _add_files(draft: Draft, seen: Snapshot) -> None:
    for name, file in seen.files.items():
        draft.add(f"{FILES}{name}", chunks_of(file))
