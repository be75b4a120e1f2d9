"""Every text the bot says, as Telegram shows it. Nothing here is sent from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.markup import Markup, blockquote, bold, italic, join, link, units
from index import Answer, Article, BuildReport, Correction, Quote, Skipped

_LONG_QUOTE = 300  # UTF-16 units, above which quotes are closed until tapped
_WHOLE_QUOTE = 3000  # UTF-16 units, above which only a part of a quote is shown
_PART_OF_QUOTE = 1500  # characters: at most 3000 units
_LEAD_IN = 300  # characters before the first match in a part
_MARKS = 30  # of a quote: three quotes stay below the entities that Telegram keeps
_LONG_TITLE = 120
_LONG_ADDRESS = 2048
_LISTED = 5  # skipped files named in a report


@dataclass(frozen=True, slots=True)
class Command:
    """A line of the command menu and of /help."""

    name: str
    description: str


COMMANDS = (
    Command("ask", "ask a question, or take the message you reply to as the question"),
    Command("help", "what I can do"),
    Command("start", "the same as /help"),
)
ADMINISTRATORS_COMMANDS = (
    Command("reindex", "read the articles again"),
    Command("status", "what is indexed, and how many questions were answered"),
)

NO_QUESTION = Markup.of(
    "Write your question after /ask, or send /ask in reply to the message that asks it."
)
UNKNOWN_COMMAND = Markup.of("I don't know this command. /help says what I can do.")
TROUBLE = Markup.of("Something went wrong on my side, and I could not search. Please ask again.")

FORWARDED = Markup.of("A forwarded command starts nothing: please send it yourself.")
LEDGER_DOWN = "The database can't be read now: see the log."
EDITED = Markup.of("An edited message starts nothing: please send the command anew.")
ANONYMOUS = Markup.of(
    "I can't see who you are: please send this from your own account, not as a group or channel."
)

REINDEX_BEGINS = Markup.of("Reading the articles. Until I am done I answer as before.")
REINDEX_RUNS = Markup.of("A reindex is running already: please wait until it is done.")
REINDEX_STOPPED = Markup.of("Stopped, because I am being shut down. The old index stays in use.")
REINDEX_BROKE = Markup.of(
    "The reindex failed in a way that nobody foresaw; the log says how. The old index stays in use."
)


def answer(found: Answer, *, brief: bool = False) -> Markup:
    """Return what is said to a question: quotes with their sources, or a refusal.

    Each quote is a blockquote with the exact text of its passage and its source on the line
    below. When one is long, all are closed until tapped, so that they look alike; a short one
    shows all of itself even so. Quotes that don't fit into one message are left out from the last
    on. `brief` makes a refusal one line, for groups.
    """
    if not found.answered or not found.quotes:
        return _brief_refusal(found) if brief else _refusal(found)
    long = any(units(quote.passage.text) > _LONG_QUOTE for quote in found.quotes)
    pieces = [*_notes(found), _quoted(found.quotes[0], expandable=long)]
    for quote in found.quotes[1:]:
        longer = [*pieces, _quoted(quote, expandable=long)]
        if not join("\n\n", longer).fits:
            break
        pieces = longer
    return join("\n\n", pieces)


def help_(bot_name: str, articles: int, example: str, *, administrator: bool = False) -> Markup:
    """Return what the bot can do, with an example from what is indexed."""
    commands = COMMANDS + (ADMINISTRATORS_COMMANDS if administrator else ())
    return join(
        "\n\n",
        (
            Markup.of(
                f"I answer questions with exact quotes from {counted(articles, 'article')}, and "
                "say where each quote stands. When no article has the answer, I say so."
            ),
            Markup.of("Just write your question, for example:\n") + italic(_shortened(example)),
            Markup.of(
                f"In a group, write /ask and your question, mention @{bot_name}, or reply to one "
                "of my messages. When you edit your question, I change my answer."
            ),
            Markup.of("\n".join(f"/{c.name} – {c.description}" for c in commands)),
        ),
    )


def not_an_administrator(user_id: int, *, private: bool) -> Markup:
    """Return the refusal of an administrators' command; one's own id is told in private only."""
    own = f" (your user id is {user_id})" if private else ""
    return Markup.of(f"Only the administrators of this bot can do that{own}.")


def reindex_progress(done: int, total: int) -> Markup:
    """Return how far a reindex is, in articles that are new or have changed."""
    so_far = f"{done:,} of {total:,} read." if done < total else "All read; writing the index."
    return REINDEX_BEGINS + Markup.of(f"\n{so_far}")


def reindex_done(report: BuildReport) -> Markup:
    """Return what a reindex found and changed."""
    counts = Markup.of(
        f"Done in {report.seconds:.1f} s: {counted(report.articles, 'article')}, "
        f"{counted(report.sentences, 'sentence')}.\n{report.added:,} added, {report.changed:,} "
        f"changed, {report.removed:,} removed, {len(report.skipped):,} skipped."
    )
    lists = (_listed("Skipped", report.skipped), _listed("Read all the same", report.warnings))
    return join("\n\n", (counts, *filter(None, lists)))


def reindex_failed(reason: str) -> Markup:
    """Return why a reindex changed nothing; `reason` is an error's own word to the person."""
    return Markup.of(
        f"The reindex failed, and the old index stays in use: {_shortened(reason, 1000)}"
    )


def status(
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
    facts = Markup.of(
        f"{counted(articles, 'article')}, {counted(sentences, 'sentence')}.\n"
        f"Generation {generation}, built {_lasting(age)} ago.\n"
        f"Since I started {_lasting(uptime)} ago: {counted(answered, 'question')} answered, "
        f"{refused:,} refused."
    )
    return join("\n\n", (facts, *(Markup.of(_shortened(notice, 300)) for notice in notices[:3])))


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it is due."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _refusal(found: Answer) -> Markup:
    reasons = [Markup.of("No article answers this.")]
    if found.unknown:
        reasons.append(Markup.of(f"No article has {_in_quotes(found.unknown)}."))
    pieces = [join("\n", (*reasons, *_notes(found)))]
    if found.nearest:
        headlines = join("\n", (Markup.of("• ") + _title(article) for article in found.nearest))
        pieces.append(Markup.of("Nearest headlines:\n") + headlines)
    return join("\n\n", pieces)


def _brief_refusal(found: Answer) -> Markup:
    missing = f": none has {_in_quotes(found.unknown)}" if found.unknown else ""
    return Markup.of(f"No article answers this{missing}.")


def _notes(found: Answer) -> list[Markup]:
    """Return what to know before reading: how the question was understood."""
    notes = [_correction(c) for c in found.corrections]
    if found.answered and found.unknown:
        notes.append(italic(f"No article has {_in_quotes(found.unknown)}."))
    return [join("\n", notes)] if notes else []


def _correction(correction: Correction) -> Markup:
    searched, written = _shortened(correction.searched), _shortened(correction.written)
    return italic(f"Searched for “{searched}” instead of “{written}”.")


def _quoted(quote: Quote, *, expandable: bool) -> Markup:
    text = quote.passage.text
    start, end = _shown_part(quote)
    content = _marked(text, start, end, quote.matches)
    return (
        blockquote(content, expandable=expandable)
        + Markup.of("\n— ")
        + _source(quote, whole=(start, end) == (0, len(text)))
    )


def _shown_part(quote: Quote) -> tuple[int, int]:
    """Return the span of the passage that is shown: all of it, unless no message would hold it.

    A part is cut between words, around the first match.
    """
    text = quote.passage.text
    if units(text) <= _WHOLE_QUOTE:
        return 0, len(text)
    first = quote.matches[0][0] if quote.matches else 0
    start = max(0, min(first - _LEAD_IN, len(text) - _PART_OF_QUOTE))
    end = min(len(text), start + _PART_OF_QUOTE)
    if start:
        start = text.find(" ", start, first) + 1 or start
    if end < len(text):
        last_space = text.rfind(" ", start, end)
        end = last_space if last_space > first else end
    return start, end


def _marked(text: str, start: int, end: int, matches: Sequence[tuple[int, int]]) -> Markup:
    """Return `text[start:end]`, unchanged, with the matched words in it bold."""
    pieces, at = [], start
    for begins, ends in [m for m in matches if start <= m[0] < m[1] <= end][:_MARKS]:
        pieces += [Markup.of(text[at:begins]), bold(text[begins:ends])]
        at = ends
    return join("", (*pieces, Markup.of(text[at:end])))


def _source(quote: Quote, *, whole: bool) -> Markup:
    """Return where a quote stands: title, linked where there is an address, place, date."""
    article = quote.passage.article
    facts = [f"paragraph {quote.passage.paragraph}"]
    if article.source and not article.address:
        facts.insert(0, _shortened(article.source))
    if article.published:
        facts.append(_day(article.published))
    if not whole:
        facts.append("shortened")
    return _title(article) + Markup.of("".join(f" · {fact}" for fact in facts))


def _title(article: Article) -> Markup:
    title = _shortened(article.title or article.article_id)
    if article.address and len(article.address) <= _LONG_ADDRESS:
        return link(title, article.address)
    return Markup.of(title)


def _listed(heading: str, things: Sequence[Skipped]) -> Markup | None:
    if not things:
        return None
    lines = [f"• {_shortened(t.name, 80)}: {_shortened(t.reason, 80)}" for t in things[:_LISTED]]
    if len(things) > _LISTED:
        lines.append(f"and {len(things) - _LISTED:,} more, which the log names")
    return Markup.of("\n".join((f"{heading}:", *lines)))


def _in_quotes(words: Sequence[str]) -> str:
    """Return up to five words in quotation marks, "or" before the last."""
    quoted = [f"“{_shortened(word, 40)}”" for word in words[:5]]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _shortened(text: str, limit: int = _LONG_TITLE) -> str:
    """Return `text` on one line, cut between words with an ellipsis when it is too long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rsplit(" ", 1)[0] + "…"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _lasting(duration: timedelta) -> str:
    """Return the largest unit that a duration fills, in words."""
    seconds = max(0, int(duration.total_seconds()))
    for noun, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            return counted(seconds // length, noun)
    return counted(seconds, "second")
