"""What administrators are told: how a reindex goes, what is indexed, why something is refused."""

from collections.abc import Sequence
from datetime import timedelta

from bot.markup import Markup, join
from bot.replies import shortened
from bot.texts import Line, Texts
from index import BuildReport, Skipped

_LISTED = 5  # skipped files named in a report

_ADMINISTRATORS_ONLY = Line("Only the administrators of this bot can do that.")
_WRITING = Line("All read; writing the index.")
_SKIPPED = Line("Skipped:")
_WARNED = Line("Read all the same:")

FORWARDED = Line("A forwarded command starts nothing: please send it yourself.")
LEDGER_DOWN = Line("The database can't be read now: see the log.")
EDITED = Line("An edited message starts nothing: please send the command anew.")
ANONYMOUS = Line(
    "I can't see who you are: please send this from your own account, not as a group or channel."
)

REINDEX_BEGINS = Line("Reading the articles. Until I am done I answer as before.")
REINDEX_USAGE = Line("/reindex reads the articles; /reindex dry only tells what that would do.")
REINDEX_RUNS = Line("A reindex is running already: please wait until it is done.")
REINDEX_STOPPED = Line("Stopped, because I am being shut down. The old index stays in use.")
REINDEX_BROKE = Line(
    "The reindex failed in a way that nobody foresaw; the log says how. The old index stays in use."
)


def not_an_administrator(texts: Texts, user_id: int, *, private: bool) -> Markup:
    """Return the refusal of an administrators' command; one's own id is told in private only."""
    if not private:
        return texts.line(_ADMINISTRATORS_ONLY)
    own = texts.gettext("Your user id is {user_id}.", user_id=user_id)
    return join(" ", (texts.line(_ADMINISTRATORS_ONLY), Markup.of(own)))


def reindex_progress(texts: Texts, done: int, total: int) -> Markup:
    """Return how far a reindex is, in articles that are new or have changed."""
    so_far = texts.gettext(
        "{done} of {total} read.", done=texts.number(done), total=texts.number(total)
    )
    now = Markup.of(so_far) if done < total else texts.line(_WRITING)
    return join("\n", (texts.line(REINDEX_BEGINS), now))


def reindex_done(texts: Texts, report: BuildReport) -> Markup:
    """Return what a reindex found and changed."""
    done = texts.gettext(
        "Done in {seconds} s: {articles}, {sentences}.",
        seconds=texts.number(round(report.seconds, 1)),
        articles=texts.articles(report.articles),
        sentences=texts.sentences(report.sentences),
    )
    lists = (
        _listed(texts, texts.line(_SKIPPED), report.skipped),
        _listed(texts, texts.line(_WARNED), report.warnings),
    )
    return join("\n\n", (Markup.of(f"{done}\n{changes(texts, report)}"), *filter(None, lists)))


def changes(texts: Texts, report: BuildReport) -> str:
    """Return how many articles a build adds, changes, removes and skips."""
    return texts.gettext(
        "{added} added, {changed} changed, {removed} removed, {skipped} skipped.",
        added=texts.number(report.added),
        changed=texts.number(report.changed),
        removed=texts.number(report.removed),
        skipped=texts.number(len(report.skipped)),
    )


def reindex_failed(texts: Texts, reason: str) -> Markup:
    """Return why a reindex changed nothing; `reason` is an error's own word to the person."""
    return Markup.of(
        texts.gettext(
            "The reindex failed, and the old index stays in use: {reason}",
            reason=shortened(reason, 1000),
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
    notices: Sequence[str] = (),
) -> Markup:
    """Return what is indexed since when, what was asked since the start, and what is wrong."""
    lines = (
        f"{texts.articles(articles)}, {texts.sentences(sentences)}.",
        texts.gettext(
            "Generation {generation}, built {ago}.", generation=generation, ago=texts.ago(age)
        ),
        texts.gettext(
            "Since the start ({ago}): {answered} answered, {refused} refused.",
            ago=texts.ago(uptime),
            answered=texts.number(answered),
            refused=texts.number(refused),
        ),
    )
    told = (Markup.of(shortened(notice, 300)) for notice in notices[:3])
    return join("\n\n", (Markup.of("\n".join(lines)), *told))


def _listed(texts: Texts, heading: Markup, things: Sequence[Skipped]) -> Markup | None:
    if not things:
        return None
    lines = [f"• {shortened(t.name, 80)}: {shortened(t.reason, 80)}" for t in things[:_LISTED]]
    if len(things) > _LISTED:
        lines.append(
            texts.ngettext(
                "and {number} more, which the log names",
                "and {number} more, which the log names",
                len(things) - _LISTED,
            )
        )
    return join("\n", (heading, *map(Markup.of, lines)))
