"""Words about invitations and readers."""

from collections.abc import Sequence
from datetime import datetime

from bot.ledger import Invitation, Visitor
from bot.messages import Line, Markup, Texts, bold, join, shortened
from bot.readers import Readership, Unasked, readers_text

NOT_PUBLIC = Line("door.not_public")
NOT_NOW = Line("readers.not_now")
CLOSED = Line("invite.closed")
INVITE_USAGE = Line("invite.usage")
IS_PUBLIC = Line("invite.is_public")
IN_PRIVATE = Line("readers.in_private")
READERS_USAGE = Line("readers.usage")
ADMINISTRATORS_STAY = Line("readers.administrators_stay")

_HEADING = Line("readers.heading")
_INVITATIONS = Line("readers.invitations")
_INVITED = Line("readers.invited")
_BARRED = Line("readers.barred")
_NOBODY = Line("readers.nobody")
_NAMED = 20  # ids of the settings that are told


def invited(texts: Texts, most: int, until: datetime, link: str) -> Markup:
    """Return a link, and what it does, in a message that can be passed on."""
    what = texts.ngettext("invite.made", most, until=_moment(texts, until))
    return Markup.of(f"{what}\n\n{link}")


def readers(
    texts: Texts,
    readership: Readership,
    unasked: Sequence[Unasked],
    page: Sequence[Invitation | Visitor],
) -> Markup:
    """Return who may read, and why: by the settings, and a page of the others."""
    parts = [bold(texts.line(_HEADING).text)]
    if readership.public:
        parts.append(texts.line(IS_PUBLIC))
    parts += [Markup.of(line) for line in _by_settings(texts, readership)]
    parts += [Markup.of(readers_text.unasked(texts, each)) for each in unasked[:3]]
    parts += _on_page(texts, page) or [texts.line(_NOBODY)]
    return join("\n\n", (*parts, texts.line(READERS_USAGE)))


def removed(texts: Texts, user_id: int) -> Markup:
    """Return that somebody may not read any more."""
    return Markup.of(texts.gettext("readers.removed", user_id=user_id))


def readmitted(texts: Texts, user_id: int) -> Markup:
    """Return that somebody is barred no more."""
    return Markup.of(texts.gettext("readers.readmitted", user_id=user_id))


def called(visitor: Visitor) -> str:
    """Return a name for somebody."""
    return shortened(visitor.name, 40) or str(visitor.user_id)


def _by_settings(texts: Texts, readership: Readership) -> list[str]:
    ids = sorted(readership.named.user_ids - readership.admin_ids)
    chats = sorted(readership.membership.chats)
    lines = []
    if ids:
        lines.append(texts.gettext("readers.by_ids", ids=_some(ids)))
    if chats:
        lines.append(texts.gettext("readers.by_chats", chats=_some(chats)))
    return lines


def _some(ids: Sequence[int]) -> str:
    more = " …" if len(ids) > _NAMED else ""
    return ", ".join(map(str, ids[:_NAMED])) + more


def _on_page(texts: Texts, page: Sequence[Invitation | Visitor]) -> list[Markup]:
    kinds: dict[Line, list[str]] = {_INVITATIONS: [], _INVITED: [], _BARRED: []}
    for each in page:
        if isinstance(each, Invitation):
            kinds[_INVITATIONS].append(invitation(texts, each))
        else:
            kinds[_BARRED if each.barred else _INVITED].append(_visitor(texts, each))
    return [
        join("\n", (texts.line(line), *(Markup.of(f"• {each}") for each in told)))
        for line, told in kinds.items()
        if told
    ]


def invitation(texts: Texts, each: Invitation) -> str:
    """Return which invitation it is, how far it is used, and when it ends."""
    return texts.gettext(
        "readers.invitation",
        number=each.number,
        used=texts.number(each.used),
        most=texts.number(each.most),
        until=_moment(texts, each.until),
    )


def _visitor(texts: Texts, each: Visitor) -> str:
    name = f"{called(each)} ({each.user_id})" if each.name else str(each.user_id)
    return f"{name}, {texts.day(each.at.date())}"


def _moment(texts: Texts, moment: datetime) -> str:
    return f"{texts.day(moment.date())}, {moment:%H:%M} UTC"
