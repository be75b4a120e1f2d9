"""Site furniture: what web sites leave in a text around what the author wrote.

It is never removed from the text, so that offsets hold: it is marked as omitted, with the reason.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_64_intdigest

from index.lines import lines
from index.model import Article, Omission

FURNITURE = "site furniture"
RETURNING = "returns in many articles"
FEWEST_RETURNS = 5

# Sentences that a machine wrote, wherever they stand. Long enough that no author wrote them. Each
# is sought only where the words before it occur at all, which is soon found out.
PHRASES = {
    "block is broken": (
        r"This block is broken or missing\.\s+You may be missing content or you might need to"
        r" enable the original module\."
    ),
    "enable javascript": (
        r"(?:Please )?enable JavaScript (?:in your browser )?to (?:view|use|complete) (?:this|the)"
        r" (?:\w+ )?(?:pages?|site|form|content|video|comments)(?: powered by Disqus)?\."
    ),
    "does not support": (
        r"Your browser does not support (?:the )?(?:HTML5 )?(?:audio|video|iframe)s?"
        r"(?: (?:element|tag)s?)?\."
    ),
    "recaptcha": (
        r"This (?:site|form) is protected by reCAPTCHA and the Google Privacy Policy and Terms of"
        r" Service apply\."
    ),
}

# Lines that are furniture when they say nothing else.
LINES = (
    r"advertisement",
    r"(?:story|article) continues below(?: advertisement)?",
    r"continue reading (?:the main story|below)",
    r"skip (?:to|advertisement)(?: (?:the )?(?:main )?(?:content|navigation))?",
    r"(?:share|print|save|email|tweet) this(?: (?:article|story|page|post))?",
    r"share on (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit)",
    r"(?:follow|like) us on (?:facebook|twitter|x|instagram|linkedin|telegram)",
    r"(?:related|recommended|more) (?:articles|stories|posts|topics|content|coverage)",
    r"you (?:may|might) also like",
    r"most (?:read|popular|viewed|shared)(?: (?:articles|stories))?",
    r"(?:sign up|subscribe) (?:to|for) (?:our|the) (?:\w+ ){0,2}newsletters?",
    r"read more|load more|show more|see more|view all|back to top",
    r"leave a (?:comment|reply)|no comments(?: yet)?|\d+ comments|join the discussion",
    r"(?:we use|this (?:web)?site uses) cookies\b.*\b(?:experience|(?:web)?site|browser)\b.*",
    r"(?:accept|reject|manage)(?: all)? cookies",
    r"(?:©|\(c\)|copyright)\s.*\ball rights reserved",
    r"all rights reserved",
    r"(?:filed under|tagged(?: with)?|tags):.*",
)

_DIGITS = re.compile(r"\d+")
_WITHOUT_DIGITS = bytes.maketrans(b"0123456789", b"#" * 10)
_LETTER = re.compile(r"[^\W\d_]")
_PHRASES = {words: re.compile(phrase, re.IGNORECASE) for words, phrase in PHRASES.items()}
_LINE = re.compile(f"(?:{'|'.join(LINES)})[\\s.:!…»>]*", re.IGNORECASE)
_BEGINNING = re.compile(rf"[\r\n][\s\ufeff\u200b]*(?:{'|'.join(LINES)})")


def known_furniture(text: str) -> list[Omission]:
    """Return what of `text` is furniture of well-known makers, in order and disjoint."""
    folded = text.lower()
    spans: list[tuple[int, int]] = []
    if _BEGINNING.search(f"\n{folded}"):  # in most texts no line begins so
        whole = (line for line in lines(text) if _LINE.fullmatch(line.text))
        spans += [(line.start, line.end) for line in whole]
    for words, phrase in _PHRASES.items():
        if words in folded:
            spans += [match.span() for match in phrase.finditer(text)]
    return merged(Omission(start, end, FURNITURE) for start, end in spans)


def cleaned(article: Article) -> Article:
    """Return `article` with known furniture omitted, beside what is omitted already."""
    found = known_furniture(article.text)
    if not found:
        return article
    return replace(article, omitted=tuple(merged((*article.omitted, *found))))


def merged(omissions: Iterable[Omission]) -> list[Omission]:
    """Return `omissions` in order and disjoint; where two overlap, the one that begins first wins.

    What reaches beyond it is kept under its own reason, so all that was omitted still is.
    """
    found: list[Omission] = []
    for each in sorted(omissions, key=lambda each: (each.start, -each.end)):
        start = max(each.start, found[-1].end if found else 0)
        if start < each.end:
            found.append(Omission(start, each.end, each.reason))
    return found


def line_digests(article: Article) -> NDArray[np.uint64]:
    """Return what tells the lines of an article that are not omitted, each once, in order of size.

    Case, white space and digits make no difference: "12 comments" is "3 comments". Lines without
    letters are not told.
    """
    found = {
        _digest(line.text)
        for line in lines(article.text)
        if _LETTER.search(line.text) and not _is_omitted(article, line.start)
    }
    return np.sort(np.fromiter(found, np.uint64, len(found)))


def returning_lines(digests: NDArray[np.uint64], articles: int) -> NDArray[np.uint64]:
    """Return those `digests`, of the lines of all `articles`, that return, in order of size.

    An article has a digest once, so one that returns is in many articles: one in two hundred, and
    never fewer than five. What an author says again in five articles is a note about the author.
    """
    if articles < FEWEST_RETURNS:
        return np.zeros(0, np.uint64)
    found, counts = np.unique(digests, return_counts=True)
    return found[counts >= max(FEWEST_RETURNS, articles / 200)]


def without_lines(article: Article, digests: Collection[int]) -> Article:
    """Return `article` with the lines of these digests omitted, beside what is omitted already."""
    found = [
        Omission(line.start, line.end, RETURNING)
        for line in lines(article.text)
        if line.text and _digest(line.text) in digests and not _is_omitted(article, line.start)
    ]
    return replace(article, omitted=tuple(merged((*article.omitted, *found))))


def _digest(line: str) -> int:
    told = " ".join(line.casefold().split())
    if not told.isascii():
        return xxh3_64_intdigest(_DIGITS.sub("#", told).encode("utf-8", "surrogatepass"))
    packed = told.encode().translate(_WITHOUT_DIGITS)  # much sooner than an expression
    while b"##" in packed:
        packed = packed.replace(b"##", b"#")
    return xxh3_64_intdigest(packed)


def _is_omitted(article: Article, offset: int) -> bool:
    at = bisect_right(article.omitted, offset, key=lambda each: each.start)
    return at > 0 and offset < article.omitted[at - 1].end
