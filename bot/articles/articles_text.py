"""Words about articles that were sent, listed, removed and brought back."""

from collections.abc import Sequence
from pathlib import Path

from bot.admin import reason
from bot.articles.shelf import Added
from bot.messages import Line, Markup, Texts, bold, join, left_out_as, shortened
from index import ADDED, ArticleEntry, ArticleFacts, Listed, RetrievalError, TitlePage

READING = Line("added.reading")
ARTICLE_OR_QUESTION = Line("added.which")
NOTHING_ADDED = Line("added.nothing")
SEND_AGAIN = Line("added.send_again")
AS_A_QUESTION = Line("added.as_a_question")
NO_CAPTION = Line("added.no_caption")
IN_PRIVATE = Line("articles.in_private")
GONE = Line("articles.gone")
TOO_LARGE = Line("added.too_large")
NOT_FETCHED = Line("added.not_fetched")

_NOTHING_LEFT_OUT = Line("added.nothing_left_out")
_HOW = Line("articles.how")
_NONE = Line("articles.none")


def same_name(texts: Texts, name: str) -> Markup:
    """Return the question what to do with another file of a name."""
    return Markup.of(texts.gettext("added.same_name", name=shortened(name)))


def added(texts: Texts, what: Added, *notes: Line) -> Markup:
    """Return what was read: title, date, sentences, what is left out, what is odd."""
    name = shortened(what.name)
    begin = (
        texts.gettext("added.replaced", name=name)
        if what.before
        else texts.gettext("added.added", name=name)
    )
    told = _one(texts, what.facts) if what.facts else _several(texts, what.articles)
    odd = (Markup.of(texts.gettext("added.odd", what=shortened(each))) for each in what.odd[:3])
    return join("\n\n", (Markup.of(begin), told, *odd, *map(texts.line, notes)))


def unchanged(texts: Texts, what: Added) -> Markup:
    """Return that just this file is there already, and what is told of it."""
    head = Markup.of(texts.gettext("added.unchanged", name=shortened(what.name)))
    told = _one(texts, what.facts) if what.facts else _several(texts, what.articles)
    return join("\n\n", (head, told))


def not_added(texts: Texts, name: str, why: str) -> Markup:
    """Return that nothing was added, and why."""
    said = texts.gettext("added.not_added", name=shortened(name), reason=shortened(why, 300))
    return Markup.of(said)


def no_page(texts: Texts, address: str, kind: str) -> Markup:
    """Return that an address names many articles, and how it is added."""
    said = texts.gettext("added.no_page", address=shortened(address, 500), kind=kind)
    return Markup.of(said)


def unread_kind(texts: Texts, name: str, why: str, kinds: Sequence[str]) -> Markup:
    """Return that a kind of file is not read, what to do, and which kinds are."""
    said = texts.gettext("added.unread_kind", name=shortened(name), kinds=" ".join(kinds))
    instead = why.partition(": ")[2]
    return Markup.of(f"{said} ({instead})" if instead else said)


def later(texts: Texts, name: str, error: RetrievalError) -> Markup:
    """Return that something is kept, and read with the next reindex."""
    said = texts.gettext("added.later", name=shortened(name), reason=reason(texts, error))
    return Markup.of(said)


def failed(texts: Texts, error: RetrievalError) -> Markup:
    """Return why nothing was done."""
    return Markup.of(texts.gettext("sources.failed", reason=reason(texts, error)))


def listed(texts: Texts, words: str, page: TitlePage, first: int) -> Markup:
    """Return a page of the list, numbered on from `first`."""
    if not page.total:
        return texts.line(_NONE)
    head = texts.articles(page.total)
    if words:
        head = texts.gettext("articles.found", articles=head, words=shortened(words))
    lines = [_line(texts, number, each) for number, each in enumerate(page.entries, first)]
    return join("\n\n", (bold(head), Markup.of("\n".join(lines)), texts.line(_HOW)))


def shown(
    texts: Texts, facts: ArticleFacts, source: Listed | None, folder: str, *, removable: bool
) -> Markup:
    """Return what is told of one article, and how it can be removed."""
    entry = facts.entry
    place = Markup.of(texts.gettext("articles.name", name=shortened(entry.article_id, 300)))
    whence = "" if removable else _whence(texts, entry, source, folder)
    pieces = (_one(texts, facts), place, Markup.of(whence) if whence else None)
    return join("\n\n", [piece for piece in pieces if piece])


def removed(texts: Texts, name: str, number: int, later: RetrievalError | None) -> Markup:
    """Return that a file, or a page, was removed, with how many articles."""
    said = texts.ngettext("articles.removed", number, name=shortened(name, 300))
    if later:
        said += "\n\n" + texts.gettext("articles.removed_later", reason=reason(texts, later))
    return Markup.of(said)


def _one(texts: Texts, facts: ArticleFacts) -> Markup:
    entry = facts.entry
    line = texts.sentences(entry.sentences)
    if entry.published:
        line = f"{texts.dated(entry.published)} · {line}"
    left_out = ", ".join(
        f"{shortened(left_out_as(texts, why), 60)}: {texts.number(words)}"
        for why, words in facts.left_out[:5]
    )
    told = (
        texts.gettext("added.left_out", what=left_out)
        if left_out
        else texts.line(_NOTHING_LEFT_OUT).text
    )
    return bold(shortened(entry.title)) + Markup.of(f"\n{line}\n{told}")


def _several(texts: Texts, page: TitlePage) -> Markup:
    lines = [f"• {shortened(each.title)}" for each in page.entries]
    if page.total > len(page.entries):
        lines.append(texts.ngettext("list.more", page.total - len(page.entries)))
    return Markup.of("\n".join((texts.articles(page.total), *lines)))


def _line(texts: Texts, number: int, entry: ArticleEntry) -> str:
    day = f", {texts.day(entry.published)}" if entry.published else ""
    return f"{texts.number(number)}. {shortened(entry.title, 90)}{day}"


def _whence(texts: Texts, entry: ArticleEntry, source: Listed | None, folder: str) -> str:
    """Return whose an article is that can't be removed here, and what would remove it."""
    if entry.source == ADDED:
        return texts.line(GONE).text
    if source and source.kind != "folder":
        return texts.gettext("articles.from_source", name=shortened(source.name))
    name = Path(source.place if source else folder).name or str(folder)
    return texts.gettext("articles.from_folder", folder=shortened(name))
