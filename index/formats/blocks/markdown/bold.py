"""Bold lines that head what follows them, and images that stand by themselves."""

import re
from collections.abc import Iterator, Sequence

from index.formats.blocks.draft import Draft
from index.formats.blocks.markdown.nest import TITLE_LEVEL
from index.formats.blocks.recognition import QUESTION_LEVEL, asks, ends
from index.model import BlockKind

_BOLD = (
    r"(?P<mark>\*{2,3}|_{2,3})(?=[^\s*_])(?P<words>(?:(?!(?P=mark)).)+)(?<=\S)(?P=mark)"
    r"(?P<colon>:?)"
)
_TAGGED = r"<(?P<tag>b|strong)>(?P<tagged>[^<>\n]+)</(?P=tag)>(?P<late>:?)"
_LINE = re.compile(rf"(?:{_BOLD}|{_TAGGED})[ \t]*(?:\\|<br[ ]?/?>[ \t]*)?(?:\n|$)")
_ASKED = re.compile(rf"{_BOLD}[.:]?[ \t]+(?=[^\s])")
_BRACKETED = re.compile(rf"{_BOLD}[ \t]+\((?:[^()]|\([^()\n]*\))+\):?\s*")
_NOTICE = re.compile(r"[^\W\d_]+:[ \t]+(?P<said>[^\W\d_].*)")
_IMAGES = re.compile(
    r"(?:\[?!\[(?P<alt>[^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])?(?:\]\([^)\n]*\))?(?:\{[^}\n]*\})?\s*)+"
)
_BEFORE_WORDS = (re.compile(r"\s*"), re.compile(r"[\s>]*"))  # of a line; of one in a quotation
_LONGEST = 120
_MOST_WORDS = 12  # of a heading
_SAID, _SMALL = 6, 2 / 3  # words behind the label of a notice, and the share in small letters
_TELLING = 4
"""Words of what an image is called, for it to say something."""


def find_bold_heads(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts with heads in place of bold lines above text."""
    found: list[Draft] = []
    for draft in reversed(drafts):
        following = found[-1] if found else None
        found += reversed(list(_read(text, draft, following)))
    return list(_with_bracketed(text, found[::-1]))


def _with_bracketed(text: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield drafts with heads in place of bold words with brackets, where bold lines are heads."""
    levels = {id(draft.parent) for draft in drafts if _is_bold_head(draft)}
    for draft, following in zip(drafts, [*drafts, None][1:], strict=True):
        beside = draft.kind == BlockKind.PARAGRAPH and id(draft.parent) in levels
        match = _BRACKETED.fullmatch(text, draft.start, draft.end) if beside else None
        yield _headed(text, draft, match, following, draft.end) if match else draft


def _is_bold_head(draft: Draft) -> bool:
    return draft.kind == BlockKind.HEADING and draft.level == TITLE_LEVEL


def _read(text: str, draft: Draft, following: Draft | None) -> Iterator[Draft]:
    is_paragraph = draft.kind == BlockKind.PARAGRAPH
    if not is_paragraph or (draft.parent and draft.parent.kind != BlockKind.GROUP):
        yield draft
        return
    match = _LINE.match(text, draft.start, draft.end)
    if match and match.end() < draft.end:
        yield from _parted(text, draft, match, match.end())
    elif match:
        yield _headed(text, draft, match, following)
    elif (asked := _ASKED.match(text, draft.start, draft.end)) and asks(text, *asked.span("words")):
        yield from _parted(text, draft, asked, asked.end())
    elif images := _IMAGES.fullmatch(text, draft.start, draft.end):
        yield _captioned(text, draft, images)
    else:
        yield draft


def _parted(text: str, draft: Draft, match: re.Match[str], at: int) -> Iterator[Draft]:
    """Yield a bold beginning as a head, and the rest as its text; or both as one paragraph."""
    begin = _BEFORE_WORDS[draft.parent is not None].match(text, at, draft.end)
    rest = Draft(BlockKind.PARAGRAPH, begin.end() if begin else at, draft.end, parent=draft.parent)
    head = _headed(text, Draft(draft.kind, draft.start, at, parent=draft.parent), match, rest)
    if head.kind == BlockKind.PARAGRAPH or text[rest.start].islower():
        yield draft
    else:
        yield head
        yield rest


def _headed(
    text: str, draft: Draft, match: re.Match[str], following: Draft | None, behind: int = -1
) -> Draft:
    """Return a bold line as a question or a heading where something follows that it can head.

    The heading ends `behind` the bold words where more belongs to it.
    """
    tagged = "tagged" in match.re.groupindex and not match["mark"]
    start, end = match.span("tagged" if tagged else "words")
    asked = asks(text, start, end)
    if end - start > _LONGEST or not _can_head(following, asked=asked):
        return draft
    if asked:
        return Draft(BlockKind.QUESTION, start, end, QUESTION_LEVEL, draft.parent)
    introducing = text[start:end].endswith(":") or match["colon"] or (tagged and match["late"])
    if (ends(text, start, end) and not introducing) or _is_notice(text[start:end]):
        return draft
    start, end = (draft.start, behind) if behind >= 0 else (start, end)
    return Draft(BlockKind.HEADING, start, len(text[:end].rstrip(":")), TITLE_LEVEL, draft.parent)


def _is_notice(words: str) -> bool:
    """Tell whether words are a sentence: with a label before it, or too many for a heading."""
    notice = _NOTICE.fullmatch(words)
    said = notice["said"].split()[1:] if notice else []
    small = sum(word[:1].islower() for word in said)
    return len(words.split()) > _MOST_WORDS or (
        len(said) + 1 >= _SAID and small >= len(said) * _SMALL
    )


def _can_head(following: Draft | None, *, asked: bool) -> bool:
    if following is None or following.kind == BlockKind.HEADING:
        return False
    return not asked or following.kind != BlockKind.QUESTION


def _captioned(text: str, draft: Draft, images: re.Match[str]) -> Draft:
    """Return what the last image is called, or nothing when that is a name only."""
    start, end = images.span("alt")
    alone = text[draft.start] == "!"
    telling = alone and len(text[start:end].split()) >= _TELLING
    return Draft(BlockKind.CAPTION, start, end if telling else start, parent=draft.parent)
