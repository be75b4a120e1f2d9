"""Boilerplate that sites are known to add around an article.

It is never removed from the text, so that offsets hold: it is marked as omitted, with the reason.
"""

import re
from dataclasses import replace

from index.analysis import lines
from index.formats import merged
from index.model import Article, Omission

FURNITURE = "site furniture"

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

_PHRASES = {words: re.compile(phrase, re.IGNORECASE) for words, phrase in PHRASES.items()}
_LINE = re.compile(f"(?:{'|'.join(LINES)})[\\s.:!…»>]*", re.IGNORECASE)
_BEGINNING = re.compile(rf"[\s\ufeff\u200b]*(?:{'|'.join(LINES)})")
_MARKS = re.compile(r"^(?:[#>*+-]+\s+)+|[*_]{1,2}|\[(?=[^\]]*\]\()|\]\([^()]*\)")
_MARKED = "#>*+-_["


def known_boilerplate(text: str, *, marked: bool = False) -> list[Omission]:
    """Return what of `text` is furniture of well-known makers, in order and disjoint.

    With `marked` it is Markdown, and a line is looked at without its marks.
    """
    folded = text.lower()
    spans: list[tuple[int, int]] = []
    begun = filter(None, folded.replace("\r", "\n").split("\n"))
    if any(map(_BEGINNING.match, map(_bare, begun) if marked else begun)):  # in few texts it is so
        found = ((line, _bare(line.text) if marked else line.text) for line in lines(text))
        spans += [(line.start, line.end) for line, words in found if _LINE.fullmatch(words)]
    for words, phrase in _PHRASES.items():
        if words in folded:
            spans += [match.span() for match in phrase.finditer(text)]
    return merged(Omission(start, end, FURNITURE) for start, end in spans)


def cleaned(article: Article) -> Article:
    """Return `article` with known furniture omitted, beside what is omitted already."""
    found = known_boilerplate(article.text, marked=bool(article.markup))
    if not found:
        return article
    return replace(article, omitted=tuple(merged((*article.omitted, *found))))


def _bare(line: str) -> str:
    return _MARKS.sub("", line) if line[:1] in _MARKED else line
