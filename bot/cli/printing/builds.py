"""Reports of builds, refreshes and rehearsals as text and JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from bot.cli.printing.tables import columns, counted, named, skipped
from index import BuildReport, SourceReport, escaped


def report_as_json(report: BuildReport) -> str:
    """Return one JSON object with the names of `BuildReport`.

    `skipped` is how many articles were, like all that is counted; `skipped_articles` names them.
    """
    told = asdict(report)
    for each in (*told["skipped"], *told["warnings"]):
        del each["trace"]  # which is for the log
    return json.dumps(
        {**told, "skipped": len(report.skipped), "skipped_articles": told["skipped"]},
        ensure_ascii=False,
    )


def report(done: BuildReport) -> str:
    """Return what a build found and did: in all, by source where there are several, and why not."""
    unchanged = done.articles - done.added - done.changed
    lines = [
        f"{counted(done.articles, done.sentences)} in generation {done.generation}:"
        f" {done.added:,} added, {done.changed:,} changed, {unchanged:,} unchanged,"
        f" {done.removed:,} removed, {len(done.skipped):,} skipped, {done.seconds:.1f} s",
        *(_by_source(done.sources) if len(done.sources) > 1 else ()),
        *skipped(done.skipped),
        *named("read all the same", done.warnings),
    ]
    if done.cleaned_lines:
        lines.append(f"  left out: {done.cleaned_lines:,} lines that return in many articles")
    if done.near_copies:
        lines.append(f"  near-copies of others: {done.near_copies:,} articles")
    if done.guarded:
        lines.append(
            f"  many articles are gone: generation {done.guarded} is kept, `verbatim rollback` goes"
            " back to it, `verbatim reindex --agree` lets it go"
        )
    return "\n".join([*lines, *(f"  {notice}" for notice in done.notices)])


def _by_source(sources: Sequence[SourceReport]) -> list[str]:
    """Return lines of what was done with each source, in columns."""
    heads = ("found", "new", "changed", "unchanged", "removed", "skipped", "lines out", "copies")
    rows = [
        (
            *(escaped(s.name), s.found, s.added, s.changed, s.unchanged, s.removed, s.skipped),
            *(s.cleaned_lines, s.near_copies, f"{s.seconds:.1f}"),
        )
        for s in sources
    ]
    return [f"  {line}" for line in columns(("source", *heads, "seconds"), rows)]
