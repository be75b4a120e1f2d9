"""Words about the sources of articles."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.admin import admin_text
from bot.admin.errors_text import reason
from bot.messages import Line, Markup, Texts, bold, join, shortened
from index import Listed, Refreshed, RetrievalError, Status

USAGE = Line("sources.usage")
REFRESHING = Line("sources.refreshing")
TRYING = Line("sources.trying")

_STAY = Line("sources.articles_stay")
_NEVER = Line("sources.never_fetched")
_LISTED = 30


def listed(
    texts: Texts,
    folder: str,
    sources: Sequence[Listed],
    statuses: Sequence[Status],
    *,
    paths: bool = True,
) -> Markup:
    """Return the list of sources, with how each is; without `paths`, folders by their names."""
    by_name = {status.name: status for status in statuses}
    if not paths:
        folder = Path(folder).name
        sources = [
            replace(each, place=Path(each.place).name) if each.kind == "folder" else each
            for each in sources
        ]
    lines = [_source(texts, each, by_name.get(each.name)) for each in sources[:_LISTED]]
    if len(sources) > _LISTED:
        more = texts.ngettext("list.more", len(sources) - _LISTED)
        lines.append(Markup.of(more))
    folder_line = Markup.of(texts.gettext("sources.folder", folder=shortened(folder)))
    return join("\n\n", (join("\n", (folder_line, *lines)), texts.line(USAGE)))


def added(texts: Texts, source: Listed) -> Markup:
    """Return that a source is in the list now, and when its articles come."""
    return Markup.of(
        texts.gettext(
            "sources.added",
            name=shortened(source.name),
            kind=source.kind,
        )
    )


def not_understood(texts: Texts, words: Sequence[str]) -> Markup:
    """Return what is not understood after the command, and what is."""
    said = texts.gettext("sources.not_understood", words=shortened(" ".join(words)))
    return join("\n\n", (Markup.of(said), texts.line(USAGE)))


def removed(texts: Texts, source: Listed, *, waits: bool = False) -> Markup:
    """Return that a source is off the list; its articles still are there when it `waits`."""
    name = shortened(source.name)
    if waits:
        return Markup.of(texts.gettext("sources.removed_later", name=name))
    return Markup.of(texts.gettext("sources.removed", name=name))


def after(change: Markup, outcome: Markup) -> Markup:
    """Return what was changed, and what came of the reindex after it."""
    return admin_text.as_many_as_fit(change, [outcome])


def fetching(texts: Texts, name: str, done: int, found: int) -> Markup:
    """Return how far a refresh is, by the source that was fetched from last."""
    so_far = texts.gettext(
        "sources.fetching",
        name=shortened(name),
        done=texts.number(done),
        found=texts.number(found),
    )
    return join("\n", (texts.line(REFRESHING), Markup.of(so_far)))


def refreshed(texts: Texts, sources: Sequence[Refreshed], outcome: Markup) -> Markup:
    """Return what was new in each source, what was skipped and why, and what came of it."""
    lines = [
        texts.gettext(
            "sources.refreshed",
            name=shortened(each.name),
            new=texts.number(each.new),
            changed=texts.number(each.changed),
            gone=texts.number(each.gone),
            skipped=texts.number(len(each.skipped)),
        )
        for each in sources[:_LISTED]
    ]
    fetched = Markup.of("\n".join(lines) or texts.gettext("sources.nothing_to_fetch"))
    skipped = admin_text.skipped(texts, [each for source in sources for each in source.skipped])
    return admin_text.as_many_as_fit(fetched, [skipped, outcome])


def failing(texts: Texts, status: Status) -> str:
    """Return since when a source could not be refreshed, and why; "" for one that could."""
    if not status.failing:
        return ""
    told = texts.gettext(
        "sources.failing",
        name=shortened(status.name),
        day=texts.day(status.failing),
        reason=shortened(status.reason),
    )
    return f"{told} {texts.line(_STAY).text}" if status.pages else told


def gone(texts: Texts, status: Status) -> str:
    """Return how many articles of a source its site lists no more; "" when it lists all."""
    if not status.gone:
        return ""
    return texts.ngettext(
        "sources.gone",
        status.gone,
        name=shortened(status.name),
    )


def failed(texts: Texts, error: RetrievalError) -> Markup:
    """Return why nothing was done."""
    return Markup.of(texts.gettext("sources.failed", reason=reason(texts, error)))


def _source(texts: Texts, source: Listed, status: Status | None) -> Markup:
    facts = f" ({source.kind}): {shortened(source.place)}"
    if status and status.failing:
        facts += f"\n{failing(texts, status)}"
    elif status and status.refreshed:
        age = texts.ago(datetime.now(UTC) - status.refreshed)
        facts += f" · {texts.articles(status.pages)} · {age}"
        if status.gone:
            facts += f"\n{gone(texts, status)}"
    elif status:
        facts += f" · {texts.line(_NEVER).text}"
    return Markup.of("• ") + bold(shortened(source.name)) + Markup.of(facts)
