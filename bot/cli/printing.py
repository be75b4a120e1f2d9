"""Prints results of commands, for people and for programs."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from textwrap import indent

from rich.console import Console
from rich.table import Table

from bot.cli.confined import confined
from bot.messages import english
from index import (
    Answer,
    Article,
    BlockKind,
    BuildReport,
    Confinement,
    Description,
    Figures,
    Index,
    Lack,
    Listed,
    MeaningStatus,
    Quote,
    Refreshed,
    Skipped,
    SourceReport,
    Status,
    ThresholdFigures,
    escaped,
    located,
    outermost,
    size_of,
)

_WIDEST = 1_000  # columns of a table: no line is broken here
_DEEPEST = 6  # level of a heading
_REPORTED = 20  # skipped articles and warnings named to people; --json has all


def answer_as_json(answer: Answer) -> str:
    """Return one line with the names that other programs rely on."""
    return json.dumps(_answer(answer), ensure_ascii=False)


def _answer(answer: Answer) -> dict[str, object]:
    told: dict[str, object] = {
        "question": answer.question,
        "answered": answer.answered,
        "confidence": round(answer.confidence, 4),
        "milliseconds": round(answer.milliseconds, 2),
        "quotes": [_quote(quote) for quote in answer.quotes],
    }
    if answer.small_talk:
        told["small_talk"] = True
    if answer.did_you_mean:
        told["did_you_mean"] = [correction.searched for correction in answer.did_you_mean]
    if answer.parts:
        told["parts"] = [_answer(part) for part in answer.parts]
    told["unknown"] = answer.unknown
    told["missing"] = [missing.written for missing in answer.missing]
    return told


def _quote(quote: Quote) -> dict[str, object]:
    passage = quote.passage
    return {
        "text": passage.text,
        "shown": quote.shown.text,
        "article_id": passage.article.article_id,
        "title": passage.article.title,
        "headings": passage.headings,
        "source": passage.article.source or passage.article.article_id,
        "start": passage.start,
        "end": passage.end,
        "spans": passage.spans,
        "score": round(quote.score, 4),
    }


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
        f"{_counted(done.articles, done.sentences)} in generation {done.generation}:"
        f" {done.added:,} added, {done.changed:,} changed, {unchanged:,} unchanged,"
        f" {done.removed:,} removed, {len(done.skipped):,} skipped, {done.seconds:.1f} s",
        *(_by_source(done.sources) if len(done.sources) > 1 else ()),
        *_named("skipped", done.skipped),
        *_named("read all the same", done.warnings),
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
    return [f"  {line}" for line in _columns(("source", *heads, "seconds"), rows)]


def _columns(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Return the lines of a table: names to the left, numbers to the right."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for number, head in enumerate(heads):
        table.add_column(head, justify="right" if number else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(f"{each:,}" if isinstance(each, int) else str(each) for each in row))
    console = Console(width=_WIDEST, markup=False, emoji=False, highlight=False, color_system=None)
    with console.capture() as captured:
        console.print(table)
    return [line.rstrip() for line in captured.get().splitlines()]


def _counted(articles: int, sentences: int) -> str:
    texts = english()
    return f"{texts.articles(articles)}, {texts.sentences(sentences)}"


def _named(what: str, articles: Sequence[Skipped]) -> list[str]:
    lines = [f"  {what}: {escaped(f'{s.name}: {s.reason}')}" for s in articles[:_REPORTED]]
    if len(articles) > _REPORTED:
        lines.append(f"  and {len(articles) - _REPORTED:,} more {what} (--json names all)")
    return lines


def figures(found: Figures) -> str:
    """Return how a file of questions fared, kind by kind and in all."""
    heads = ("kind", "asked", "P@1", "R@3", "R@10", "MRR", "answered", "wrong")
    rows = [
        (k.kind, k.questions, *map(_share, (k.p_at_1, k.r_at_3, k.r_at_10, k.mrr)),
         _share(k.answered), _share(k.wrong))
        for k in found.kinds
    ]  # fmt: skip
    areas = "".join(f", {kind} {area:.3f}" for kind, area in found.auc_against.items())
    auc = "-" if found.auc is None else f"{found.auc:.3f} ({areas[2:]})"
    in_all = (
        f"threshold {found.threshold:.3f}, area under ROC {auc},"
        f" calibration error {found.calibration_error:.3f},"
        f" milliseconds {found.median_milliseconds:.1f} / {found.p95_milliseconds:.1f}"
        " (median / 95th percentile)"
    )
    return "\n".join([*_columns(heads, rows), in_all])


def thresholds(found: Sequence[ThresholdFigures], best: float) -> str:
    """Return what thresholds would do, with a mark at the one that is worth most."""
    heads = ("threshold", "answered", "right of these", "answered without an answer", "worth")
    rows = [
        (
            f"{each.threshold:.2f}{' <' if each.threshold == best else ''}",
            *map(_share, (each.answered, each.right_of_answered, each.answered_others)),
            f"{each.worth:.1f}",
        )
        for each in found
    ]
    return "\n".join(_columns(heads, rows))


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def status(
    index: Index, generations: Sequence[str], sources: Sequence[Status], enforced: Confinement
) -> str:
    """Return what is indexed, since when, which generations are kept, and what is lacking."""
    age = datetime.now(UTC) - index.built_at
    return "\n".join(
        [
            _counted(index.articles, index.sentences),
            f"generation {index.generation}, built {index.built_at:%Y-%m-%d %H:%M} UTC"
            f" ({_age(age.total_seconds())} ago)",
            f"kept: {', '.join(generations)}",
            *_meaning(index.meaning),
            *index.notices,
            *_not_well_supported(index),
            *(f"{each.name}: {lack}" for each in sources for lack in _lacks(each)),
            confined(enforced),
        ]
    )


def status_as_json(
    index: Index, generations: Sequence[str], sources: Sequence[Status], enforced: Confinement
) -> str:
    """Return the same as one JSON object; `words_only` is why, null where meaning is seen too."""
    meaning = index.meaning
    return json.dumps(
        {
            "articles": index.articles,
            "sentences": index.sentences,
            "generation": index.generation,
            "built_at": index.built_at.isoformat(),
            "kept": list(generations),
            "meaning": meaning.name or None,
            "vectors": meaning.percent,
            "vectors_damaged": meaning.damaged,
            "words_only": _WORDS_ONLY[meaning.lack] if meaning.lack else None,
            "notices": index.notices,
            "unsupported": index.unsupported,
            "sources": {each.name: _lacks(each) for each in sources},
            "confined": asdict(enforced),
        },
        ensure_ascii=False,
    )


def _meaning(status: MeaningStatus) -> Iterator[str]:
    if status.name:
        yield f"meaning: {status.name}"
    if status.active:
        yield "vectors: complete"
    elif status.lack is Lack.NO_VECTORS:
        damaged = "damaged, and made anew: " if status.damaged else ""
        yield f"vectors: {damaged}{status.percent} %"
    if status.lack:
        yield f"words only: {_WORDS_ONLY[status.lack]}"


_WORDS_ONLY = {
    Lack.OFF: "SEMANTIC_MODEL is off",
    Lack.NOT_INSTALLED: "no model is installed; run `verbatim model`",
    Lack.NO_PACKAGES: "packages are missing; pip install 'verbatim[semantic]'",
    Lack.DAMAGED: "the model can't be run; run `verbatim model`, which says why or replaces it",
    Lack.LITTLE_MEMORY: "less than 1 GB of memory is free",
    Lack.NO_LANGUAGE: "the model knows no language of the articles; SEMANTIC_MODEL takes another",
    Lack.NO_VECTORS: "until all vectors are made, by a running bot or `verbatim reindex`",
}


def _not_well_supported(index: Index) -> list[str]:
    names = ", ".join(map(english().language, index.unsupported))
    return [f"languages that are not well supported: {names}"] if names else []


def _age(seconds: float) -> str:
    for unit, length in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{max(seconds, 0):.0f} seconds"


def model(description: Description, place: Path) -> str:
    """Return what a sentence encoder is called, knows and takes, and where it is."""
    languages = ", ".join(map(english().language, description.languages))
    megabytes = size_of(place) / 1e6
    return "\n".join(
        (
            f"model: {description.name}",
            f"languages: {languages}",
            f"size: {megabytes:.1f} MB",
            f"place: {place}",
        )
    )


def indexed(article: Article) -> str:
    """Return what people read of an article, and what is known of it above that."""
    known = {
        "title": article.title,
        "source": article.source,
        "published": article.published.isoformat() if article.published else "",
        "no longer listed on its site since": article.gone.isoformat() if article.gone else "",
        "author": article.author,
        "site": article.site,
        "section": article.section,
        "language": article.language,
        "also in": ", ".join(article.also),
    }
    head = "\n".join(f"{name}: {escaped(value)}" for name, value in known.items() if value)
    text = "\n\n".join(_structured(article)) if article.blocks else _prose(article)
    return f"{head}\n\n{text}"


def _prose(article: Article) -> str:
    """Return the text without what is omitted."""
    return _without_gaps("".join(article.visible))


def _structured(article: Article) -> Iterator[str]:
    """Yield headings with a mark of their level, paragraphs, code, and whole lists and tables."""
    blocks = article.blocks
    leaves = [n for n, block in enumerate(blocks) if not block.kind.is_container]
    for _, group in groupby(
        leaves, key=lambda n: (around := outermost(blocks, n), n * (around < 0))
    ):
        members = [blocks[n] for n in group]
        spans = [(block.mark if 0 <= block.mark < block.start else block.start, block.end)
                 for block in members]  # fmt: skip
        read, kind = located(article, spans, [])[0].text, members[0].kind
        if kind is BlockKind.HEADING:
            read = f"{'#' * min(members[0].level, _DEEPEST)} {read}"
        yield indent(read, "    ") if kind is BlockKind.CODE else read


def removed(article: Article) -> str:
    """Return what was left out of an article, each stretch below the reason."""
    if not article.omitted:
        return "Nothing was left out."
    return "\n\n".join(
        f"[{omission.reason}]\n{article.text[omission.start : omission.end].strip()}"
        for omission in article.omitted
    )


def duplicates(groups: Sequence[Sequence[Article]]) -> str:
    """Return groups of near-copies, an article a line with where and when it was published."""
    if not groups:
        return "No two articles say nearly the same."
    counted = english().articles(sum(map(len, groups)))
    told = (
        "\n".join(f"  {escaped(each.article_id)}: {each.title}{_published(each)}" for each in group)
        for group in groups
    )
    return "\n\n".join([f"{counted} that say nearly the same as others:", *told])


def _published(article: Article) -> str:
    facts = (article.site, article.published.isoformat() if article.published else "")
    told = ", ".join(filter(None, facts))
    return f" ({told})" if told else ""


def _without_gaps(text: str) -> str:
    return re.sub(r"\n\s*\n\s*", "\n\n", text).strip()


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
    return "".join(f"\n  {told}" for told in (held, *_lacks(status)))


def _lacks(status: Status) -> list[str]:
    """Return since when and why a source fails, and what its site has no more, as far as so."""
    lacks = []
    if status.failing:
        since = f"{status.failing:%Y-%m-%d %H:%M} UTC"
        lacks.append(f"failing since {since}: {status.reason} (its articles stay)")
    if status.gone:
        articles = english().articles(status.gone)
        lacks.append(f"no longer listed on the site: {articles}, kept all the same")
    return lacks


def refreshed(done: Refreshed) -> str:
    """Return what refreshing one source came to."""
    lines = [
        f"{done.name}: {done.found:,} found, {done.new:,} new, {done.changed:,} changed,"
        f" {done.unchanged:,} unchanged, {done.gone:,} no longer there, {done.seconds:.1f} s",
        *_named("skipped", done.skipped),
    ]
    return "\n".join(lines)
