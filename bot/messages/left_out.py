"""Names of what is left out of articles, by the reasons that the index gives."""

from bot.messages.translations import Line, Texts

_REASONS = {
    "advertisement": Line("left_out.advertisement"),
    "beside the text": Line("left_out.beside"),
    "button": Line("left_out.buttons"),
    "buttons": Line("left_out.buttons"),
    "caption": Line("left_out.caption"),
    "colophon": Line("left_out.colophon"),
    "comment": Line("left_out.comment"),
    "comments": Line("left_out.comments"),
    "contents": Line("left_out.contents"),
    "cookie banner": Line("left_out.cookies"),
    "dialog": Line("left_out.dialog"),
    "foot of the page": Line("left_out.foot"),
    "footer of a list": Line("left_out.list_footer"),
    "front matter": Line("left_out.front_matter"),
    "hidden": Line("left_out.hidden"),
    "link": Line("left_out.link"),
    "menu": Line("left_out.menu"),
    "private": Line("left_out.private"),
    "promotion": Line("left_out.promotion"),
    "quoted mail": Line("left_out.quoted_mail"),
    "related": Line("left_out.related"),
    "returns in many articles": Line("left_out.returning"),
    "search": Line("left_out.search"),
    "share buttons": Line("left_out.share"),
    "signature": Line("left_out.signature"),
    "site furniture": Line("left_out.furniture"),
    "template": Line("left_out.template"),
    "title": Line("left_out.title"),
    "title page": Line("left_out.title_page"),
}


def left_out_as(texts: Texts, reason: str) -> str:
    """Return what was left out for a reason; one without a name of its own stays as it is."""
    line = _REASONS.get(reason)
    return texts.line(line).text if line else reason
