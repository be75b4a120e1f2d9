"""Sources from the web, and what refreshing them came to."""

from collections.abc import Sequence

from bot.cli.printing.tables import skipped
from bot.messages import english
from index import Listed, Refreshed, Status


def sources(folder: str, listed: Sequence[Listed], statuses: Sequence[Status]) -> str:
    """Return the sources, one a line, with what is wrong with those that fail."""
    by_name = {status.name: status for status in statuses}
    lines = (
        f"{each.name} ({each.kind}): {each.place}{_state(by_name.get(each.name))}"
        for each in listed
    )
    return "\n".join([f"{folder} (folder)", *lines])


def _state(status: Status | None) -> str:
    if status is None:
        return ""
    if not status.tried:
        return "\n  not fetched yet: verbatim sources refresh"
    fetched = f"fetched {status.refreshed:%Y-%m-%d %H:%M} UTC" if status.refreshed else "none yet"
    held = f"{english().articles(status.pages)}, {fetched}"
    return "".join(f"\n  {told}" for told in (held, *lacks(status)))


def lacks(status: Status) -> list[str]:
    """Return since when and why a source fails, and what its site has no more, as far as so."""
    lacks = []
    if status.failing:
        stay = " (its articles stay)" if status.pages else ""
        since = f"{status.failing:%Y-%m-%d %H:%M} UTC"
        lacks.append(f"failing since {since}: {status.reason}{stay}")
    if status.gone:
        articles = english().articles(status.gone)
        lacks.append(f"no longer listed on the site: {articles}, kept all the same")
    return lacks


def refreshed(done: Refreshed) -> str:
    """Return what refreshing one source came to."""
    lines = [
        f"{done.name}: {done.found:,} found, {done.new:,} new, {done.changed:,} changed,"
        f" {done.unchanged:,} unchanged, {done.gone:,} no longer there, {done.seconds:.1f} s",
        *skipped(done.skipped),
    ]
    return "\n".join(lines)
