"""Words to administrators: progress and outcome of a reindex, status, refusals."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.admin import consent_text, meaning_text
from bot.admin.errors_text import reason
from bot.messages import Line, Markup, Texts, join, shortened
from index import (
    BuildReport,
    MeaningStatus,
    Progress,
    RetrievalError,
    Skipped,
    SourceReport,
    Stage,
    kinds_read,
)

_LISTED = 5  # skipped files named in a report
_SOURCES = 12  # named in a report

_ADMINISTRATORS_ONLY = Line("admin.only_administrators")
_WRITING = Line("reindex.writing")
_SKIPPED = Line("report.skipped_heading")
_WARNED = Line("report.warned_heading")

FORWARDED = Line("admin.forwarded")
LEDGER_DOWN = Line("ledger.unreadable")
EDITED = Line("admin.edited")
ANONYMOUS = Line("admin.anonymous")

REINDEX_BEGINS = Line("reindex.begins")
REINDEX_USAGE = Line("reindex.usage")
REINDEX_RUNS = Line("reindex.running")
REINDEX_STOPPED = Line("reindex.stopped")
REINDEX_STOPS = Line("reindex.stopping")
NO_REINDEX_RUNS = Line("reindex.none_runs")
REINDEX_BROKE = Line("reindex.broke")


def not_an_administrator(texts: Texts, user_id: int, *, private: bool) -> Markup:
    """Return the refusal of an administrators' command; one's own id is told in private only."""
    if not private:
        return texts.line(_ADMINISTRATORS_ONLY)
    own = texts.gettext("admin.your_id", user_id=user_id)
    return join(" ", (texts.line(_ADMINISTRATORS_ONLY), Markup.of(own)))


def progress(texts: Texts, begun: Line, at: Progress) -> Markup:
    """Return what a reindex, or a rehearsal of one, is at, below what was said at its begin."""
    return join("\n", (texts.line(begun), Markup.of(_stage(texts, at))))


def _stage(texts: Texts, progress: Progress) -> str:
    done, total = texts.number(progress.done), texts.number(progress.total)
    match progress.stage:
        case Stage.LISTING:
            return texts.gettext("reindex.listing", done=done)
        case Stage.READING:
            return texts.gettext("reindex.reading", done=done, total=total)
        case Stage.COMPARING:
            return texts.gettext("reindex.comparing", done=done, total=total)
        case Stage.INDEXING:
            return texts.gettext("reindex.indexing", done=done, total=total)
        case Stage.WRITING:
            return texts.line(_WRITING).text


def reindex_done(texts: Texts, report: BuildReport) -> Markup:
    """Return what a reindex found and changed, by source where there are several.

    A list that would make it too long for a message is left out.
    """
    guarded = consent_text.guarded(texts, report.guarded) if report.guarded else None
    lists = (
        guarded,
        _by_source(texts, report.sources),
        skipped(texts, report.skipped),
        _named(texts, texts.line(_WARNED), report.warnings),
        *(Markup.of(shortened(notice)) for notice in report.notices),
    )
    return as_many_as_fit(summary(texts, report), lists)


def summary(texts: Texts, report: BuildReport) -> Markup:
    """Return what a reindex found and changed, in a few lines."""
    done = texts.gettext(
        "report.done",
        seconds=texts.number(round(report.seconds, 1)),
        articles=texts.articles(report.articles),
        sentences=texts.sentences(report.sentences),
    )
    return Markup.of("\n".join((done, changes(texts, report), *_left_out(texts, report))))


def as_many_as_fit(said: Markup, more: Iterable[Markup | None]) -> Markup:
    """Return what is said with as much of the rest below as one message holds."""
    for each in filter(None, more):
        longer = join("\n\n", (said, each))
        said = longer if longer.fits else said
    return said


def skipped(texts: Texts, things: Sequence[Skipped]) -> Markup | None:
    """Return what was skipped and why, the first of it, and what is read; None for nothing."""
    named = _named(texts, texts.line(_SKIPPED), things)
    kinds = " ".join(kinds_read(things))
    if not named or not kinds:
        return named
    return join("\n", (named, Markup.of(texts.gettext("report.kinds_read", kinds=kinds))))


def _left_out(texts: Texts, report: BuildReport) -> list[str]:
    """Return how many lines are left out and how many articles are near-copies, where any are."""
    told = []
    if report.cleaned_lines:
        told.append(
            texts.ngettext(
                "report.repeated_lines",
                report.cleaned_lines,
            )
        )
    if report.near_copies:
        told.append(
            texts.ngettext(
                "report.near_copies",
                report.near_copies,
            )
        )
    return told


def _by_source(texts: Texts, sources: Sequence[SourceReport]) -> Markup | None:
    """Return a line for each source, when there are several; what is nought is not told."""
    if len(sources) < 2:
        return None
    lines = [f"• {shortened(each.name, 60)}: {_did(texts, each)}" for each in sources[:_SOURCES]]
    if len(sources) > _SOURCES:
        more = len(sources) - _SOURCES
        lines.append(texts.ngettext("list.more", more))
    return Markup.of("\n".join(lines))


def _did(texts: Texts, source: SourceReport) -> str:
    number = texts.number
    counted = (
        (source.added, texts.gettext("report.source.new", number=number(source.added))),
        (source.changed, texts.gettext("report.source.changed", number=number(source.changed))),
        (
            source.unchanged,
            texts.gettext("report.source.unchanged", number=number(source.unchanged)),
        ),
        (source.removed, texts.gettext("report.source.removed", number=number(source.removed))),
        (source.skipped, texts.gettext("report.source.skipped", number=number(source.skipped))),
        (
            source.cleaned_lines,
            texts.gettext("report.source.repeated_lines", number=number(source.cleaned_lines)),
        ),
        (
            source.near_copies,
            texts.gettext("report.source.near_copies", number=number(source.near_copies)),
        ),
    )
    found = texts.gettext("report.source.found", number=number(source.found))
    took = texts.gettext("report.source.seconds", number=number(round(source.seconds, 1)))
    return ", ".join((found, *(said for count, said in counted if count), took))


def changes(texts: Texts, report: BuildReport) -> str:
    """Return how many articles a build adds, changes, removes and skips."""
    return texts.gettext(
        "report.changes",
        added=texts.number(report.added),
        changed=texts.number(report.changed),
        removed=texts.number(report.removed),
        skipped=texts.number(len(report.skipped)),
    )


def reindex_failed(texts: Texts, error: RetrievalError) -> Markup:
    """Return why a reindex changed nothing."""
    return Markup.of(
        texts.gettext(
            "reindex.failed",
            reason=reason(texts, error),
        )
    )


def status(
    texts: Texts,
    *,
    articles: int,
    sentences: int,
    generation: str,
    age: timedelta,
    answered: int,
    refused: int,
    uptime: timedelta,
    meaning: MeaningStatus,
    notices: Sequence[str] = (),
) -> Markup:
    """Return what is indexed since when, what was asked since the start, and what is wrong."""
    lines = (
        f"{texts.articles(articles)}, {texts.sentences(sentences)}.",
        texts.gettext("status.generation", generation=generation, ago=texts.ago(age)),
        texts.gettext(
            "status.questions",
            ago=texts.ago(uptime),
            answered=texts.number(answered),
            refused=texts.number(refused),
        ),
        meaning_text.meaning(texts, meaning),
    )
    told = (Markup.of(shortened(notice, 300)) for notice in notices[:3])
    return join("\n\n", (Markup.of("\n".join(lines)), *told))


def _named(texts: Texts, heading: Markup, things: Sequence[Skipped]) -> Markup | None:
    if not things:
        return None
    lines = [f"• {shortened(t.name, 80)}: {shortened(t.reason, 80)}" for t in things[:_LISTED]]
    if len(things) > _LISTED:
        lines.append(
            texts.ngettext(
                "report.more_in_log",
                len(things) - _LISTED,
            )
        )
    return join("\n", (heading, *map(Markup.of, lines)))
