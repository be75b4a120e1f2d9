"""Footnotes of a page: what refers to a note, and the note, are brought to one form."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

NOTE, NOTE_TEXT = "x-note", "x-note-text"
_SIGN = re.compile(r"[\[(]?\s*(?P<sign>[\w*†‡§¹²³]{1,4})\s*[\])]?")
_NAME = re.compile(r"\w+")
_ROLES = ("doc-noteref", "noteref")
_HOLDERS = ("li", "p", "dd", "aside", "div", "section", "td")
_BACK = re.compile(r"\W*|back", re.IGNORECASE)


def mark_notes(root: HtmlElement) -> None:
    """Turn references to notes into elements `NOTE`, and notes into `NOTE_TEXT`, by their `name`.

    A reference to a note that is not there is dropped.
    """
    places = {each.get("id"): each for each in root.iter() if each.get("id")}
    names: dict[HtmlElement, str] = {}
    for link, sign in list(_references(root)):
        note = _note(places.get(link.get("href", "")[1:]), link)
        if note is not None and note not in names:
            names[note] = _free(sign, names)
        _replaced(link, names.get(note, "") if note is not None else "")
    for note, name in names.items():
        _without_ways_back(note)
        note.tag = NOTE_TEXT
        note.set("name", name)
    for each in root.xpath("//ol | //ul"):
        if len(each) and all(child.tag == NOTE_TEXT for child in each):
            each.tag = "div"


def _references(root: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    for link in root.iter("a"):
        sign = _SIGN.fullmatch(link.text_content().strip())
        if sign and link.get("href", "").startswith("#") and _is_raised(link):
            yield link, sign["sign"]


def _is_raised(link: HtmlElement) -> bool:
    if link.get("role", "") in _ROLES or "footnote" in link.get("class", "").lower():
        return True
    return (
        any(each.tag == "sup" for each in link.iterancestors())
        or next(link.iter("sup"), None) is not None
    )


def _note(place: HtmlElement | None, link: HtmlElement) -> HtmlElement | None:
    """Return the element that holds the note at `place`."""
    if place is None:
        return None
    around = [place, *place.iterancestors()]
    holder = next((each for each in around if each.tag in _HOLDERS or each.tag == NOTE_TEXT), None)
    if holder is None or link in holder.iter("a") or not holder.text_content().strip():
        return None
    return holder


def _free(sign: str, names: dict[HtmlElement, str]) -> str:
    name = sign if _NAME.fullmatch(sign) else str(len(names) + 1)
    taken = set(names.values())
    while name in taken:
        name = f"{name}-{len(names) + 1}"
    return name


def _replaced(link: HtmlElement, name: str) -> None:
    """Put a reference, or nothing, where a link and the raised signs around it stand."""
    around = link.getparent()
    if (
        around is not None
        and around.tag == "sup"
        and _SIGN.fullmatch(around.text_content().strip())
    ):
        link = around
    tail = link.tail
    link.clear()
    link.tail = tail
    link.tag = NOTE
    link.set("name", name)


def _without_ways_back(note: HtmlElement) -> None:
    for link in list(note.iter("a")):
        back = link.get("href", "").startswith("#") and _BACK.fullmatch(link.text_content())
        if back:
            link.drop_tree()
