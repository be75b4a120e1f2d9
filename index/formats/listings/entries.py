"""Entries of a feed as they are listed: one an article, with its full text where it is there."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import unescape
from urllib.parse import quote

from xxhash import xxh3_64_hexdigest

from index.formats.listings.listing import MOST_ENTRIES, Listing, ListingEntry

FEWEST_WORDS = 80
"""A text of fewer words is a teaser for the page."""

_FEWEST_OF_TEASER = 5  # words: fewer say no more than the title
_END = 600  # characters at the end that tell whether a text goes on
_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|em|font|i|mark|p|q|s|small|span|strong|sub|sup|tt|u"
    r"|wbr)\b[^<>]*>",
    re.IGNORECASE,
)
# Letters of scripts that put no spaces between words: two or so make a word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ADDED = re.compile(r"The post .{1,300} (?:first )?appeared first on .{1,200}$")
_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(\.\.\.\)|(?:read|continue|learn|see) (?:more|on|reading"
    r"|the rest)"
    r"|weiterlesen|mehr lesen|lire la suite|en savoir plus|(?:leer|seguir leyendo|ver) más"
    r"|leia mais"
    r"|continua a leggere|leggi tutto|lees verder|läs mer|les mer|læs mere|lue lisää"
    r"|czytaj (?:dalej"
    r"|więcej)|číst dál|tovább|читать (?:далее|дальше|полностью)|читати далі|devamını oku"
    r"|続きを読む"
    r"|もっと読む|阅读全文|继续阅读|閱讀全文|더 보기)[\s\W]*$",
    re.IGNORECASE,
)


def is_full(html: str) -> bool:
    """Tell whether a text is long enough to be an article, and not the beginning of one."""
    return _words(html) >= FEWEST_WORDS


def is_uncut(html: str) -> bool:
    """Tell whether a description is a whole text: long, and with no sign that it goes on."""
    text = unescape(_TAG.sub(" ", html)).strip()
    end = _ADDED.sub("", text[-_END:]).rstrip()
    return _words(text) >= FEWEST_WORDS and not _CUT.search(end)


def decoded(title: str) -> str:
    """Return a title that is HTML as it reads, in one line."""
    return " ".join(unescape(_INLINE.sub("", title)).split())


Told = tuple[ListingEntry, str]
"""An entry, and what its feed has of its text, which may be a teaser."""


def listed(told: Iterable[Told], refused: Sequence[tuple[str, str]] = ()) -> Listing:
    """Return a listing of entries that are articles, each once, and no more than are taken.

    One without an address, or one of several with the same, is `alone`: what the feed has of it is
    all there is. The others of the same address are the same.
    """
    found = _with_own_ids(told)
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for entry, text in found:
        ids[entry.address].update([entry.guid] if text.strip() else ())
    kept: dict[tuple[str, str], ListingEntry] = {}
    empty: list[tuple[str, str]] = []
    for entry, text in found:
        if not entry.address and not text.strip():
            name = f"#{quote(entry.title or entry.guid)}"
            empty.append((name, "an entry with neither an address nor a text"))
        elif not entry.address or (len(ids[entry.address]) > 1 and text.strip()):
            alone = replace(entry, html=entry.html or text, alone=True)
            kept.setdefault((entry.address, entry.guid), alone)
        else:
            teaser = text if _words(_TAG.sub(" ", text)) >= _FEWEST_OF_TEASER else ""
            kept.setdefault((entry.address, ""), replace(entry, teaser=teaser))
    entries = tuple(kept.values())
    dropped = max(len(entries) - MOST_ENTRIES, 0)
    return Listing(entries[:MOST_ENTRIES], dropped=dropped, refused=(*refused, *empty))


def _with_own_ids(told: Iterable[Told]) -> list[Told]:
    """Return entries with ids that no other address shares; one without an address has one."""
    found = list(told)
    shared = Counter(guid for guid, _ in {(each.guid, each.address) for each, _ in found})
    return [
        (
            entry if entry.guid and shared[entry.guid] == 1 else replace(entry, guid=_made(entry)),
            text,
        )
        for entry, text in found
    ]


def _made(entry: ListingEntry) -> str:
    """Return an id for an entry that is found by nothing else, "" for others."""
    told = entry.title or entry.html
    return "" if entry.address else xxh3_64_hexdigest(told.encode("utf-8", "replace"))


def _words(text: str) -> int:
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2
