"""Prints a backup: its contents, and the outcome of restoring one."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.backup import Made, Restored


def backed_up(made: "Made") -> str:
    """Return what is in a backup, and how to keep it."""
    index = f"generation {made.generation}" if made.generation else "no index (--index)"
    token = "The token is in it" if made.has_secrets else "The token is not in it (--token)"
    return (
        f"{made.file}, {made.size / 1e6:,.1f} MB: {made.replies:,} replies, {made.files:,} files,"
        f" {made.settings} settings, {index}.\n"
        f"{token}; what people asked is: keep it as you keep DATA_DIR.\n"
        "The files of ARTICLES_DIR are not in it."
    )


def restored(done: "Restored") -> str:
    """Return what came of restoring a backup, and what to do next."""
    return "\n".join(_restored(done))


def _restored(done: "Restored") -> Iterator[str]:
    index = f", generation {done.generation}" if done.generation else ""
    yield f"Restored the backup of {done.made}: {done.rows:,} rows of the ledger{index}."
    if done.aside:
        yield f"What was there before is in {done.aside}: delete it when you need it no more."
    if done.old_index:
        yield "Its index is of another release and is left out: `verbatim reindex` makes one."
    if done.has_env:
        yield "The settings here were left alone."
    for name, value in done.settings.items() if not done.has_env else ():
        yield f"  .env: {name}={value}"
    yield "Next: `verbatim doctor`, then `verbatim run`."
