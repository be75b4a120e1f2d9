"""Words about dry runs and rollbacks."""

from collections.abc import Sequence

from bot.admin.admin_text import changes
from bot.admin.examining import Examination, GoldenChanges, LiveQuotes
from bot.messages import Line, Markup, Texts, bold, join, shortened
from index import Article

BEGINS = Line("dry_run.begins")
NO_GOLDEN = Line("dry_run.no_golden")

_NEXT = Line("dry_run.next")
_HEADING = Line("dry_run.heading")
_LOST = Line("dry_run.lost")
_GAINED = Line("dry_run.gained")
_LISTED = 5
_LONG = 120


def rehearsed(texts: Texts, found: Examination) -> Markup:
    """Return what a reindex would change, break and do to the golden questions."""
    report = found.report
    counts = f"{texts.articles(report.articles)}, {texts.sentences(report.sentences)}.\n"
    golden = _golden(texts, found.golden) if found.golden else texts.line(NO_GOLDEN)
    return join(
        "\n\n",
        (
            bold(texts.line(_HEADING).text),
            Markup.of(counts + changes(texts, report)),
            _quotes(texts, found.quotes),
            golden,
            texts.line(_NEXT),
        ),
    )


def rolled_back(texts: Texts, generation: str, articles: int) -> Markup:
    """Return which generation is in use again."""
    return Markup.of(
        texts.gettext(
            "rollback.done",
            generation=generation,
            articles=texts.articles(articles),
        )
    )


def _quotes(texts: Texts, quotes: LiveQuotes) -> Markup:
    told = texts.gettext(
        "dry_run.quotes",
        standing=texts.number(quotes.standing),
        broken=texts.number(len(quotes.broken)),
    )
    lines = [_broken(article, text) for article, text in quotes.broken[:_LISTED]]
    return join("\n", (Markup.of(told), *lines, *_more(texts, len(quotes.broken))))


def _broken(article: Article, text: str) -> Markup:
    return Markup.of(
        f"• {shortened(article.title or article.article_id)}: {shortened(text, _LONG)}"
    )


def _golden(texts: Texts, golden: GoldenChanges) -> Markup:
    told = texts.gettext(
        "dry_run.golden",
        after=texts.number(golden.after),
        questions=texts.number(golden.questions),
        before=texts.number(golden.before),
    )
    lists = (_listed(texts, _LOST, golden.lost), _listed(texts, _GAINED, golden.gained))
    return join("\n", (Markup.of(told), *filter(None, lists)))


def _listed(texts: Texts, heading: Line, questions: Sequence[str]) -> Markup | None:
    if not questions:
        return None
    lines = [Markup.of(f"• {shortened(question, _LONG)}") for question in questions[:_LISTED]]
    return join("\n", (texts.line(heading), *lines, *_more(texts, len(questions))))


def _more(texts: Texts, number: int) -> list[Markup]:
    if number <= _LISTED:
        return []
    return [Markup.of(texts.ngettext("list.more", number - _LISTED))]
