"""Tells near-duplicates from other stories by their facts.

Two articles are near-copies when MinHash finds most of their runs of words in both, and they have
the same numbers, names and negations: "5 dead" is no copy of "6 dead". Of most articles only the
numbers are looked at: those that agree with others in them are read for the rest, each once. So a
corpus of many articles costs little, and one article more next to nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from xxhash import xxh3_128_hexdigest, xxh32_intdigest

from index.analysis import language_of
from index.model import Article

SIMILARITY = 0.8
FEWEST_WORDS = 30
_PERMUTATIONS = 128
_BANDS, _ROWS = 18, 7  # find 98 of 100 pairs at .8, and more of what is more alike
_NEIGHBOURS = 50  # of an article among many copies; a page without an article may have thousands
_COMPARED_AT_ONCE = 20_000  # pairs
_RUN = 3
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_ASCII = bytes(range(128))
_DIGITS_ALONE = bytes(i if i in b"0123456789" else 32 for i in range(256))
_TELLING_NUMBERS = 3
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")

# Words that turn a sentence into its contrary, or are numbers, in the commonest languages.
TURNING = """
no not never none nobody nothing neither nor without cannot n't
nicht kein keine keinen keiner nie niemals nichts ohne weder
ne pas jamais aucun aucune rien sans non ni nunca nada ningún sin
не нет ни никогда без değil yok hayır asla
dozen half quarter
ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million
un une deux trois quatre cinq six sept huit neuf dix cent mille
uno dos tres cuatro cinco siete ocho nueve diez cien mil
один два три четыре пять шесть семь восемь девять десять сто тысяча миллион
bir iki üç dört beş altı yedi sekiz dokuz on yüz bin
"""
_ENGLISH = language_of("en")
_TURNING = frozenset((*TURNING.split(), *_ENGLISH.numbers, *_ENGLISH.ordinals))


def quotable(article: Article) -> str:
    """Return the text without what is omitted."""
    return " ".join(article.visible)


def facts(text: str) -> str:
    """Return what tells the numbers, names and negations of a text; "" for one of few words.

    Names are words with a capital that are nowhere written without one.
    """
    words = Counter(_WORD.findall(text.replace("’", "'")))
    if words.total() < FEWEST_WORDS:
        return ""
    told = Counter({word: words[word] for word in _TURNING & words.keys()})
    for word in [each for each in words if not (each.isalpha() and each.islower())]:
        folded = word if word.islower() else word.casefold()
        named = folded is not word and word[0].isupper() and folded not in words
        turning = folded in _TURNING and folded is not word
        if named or turning or not (word.isalpha() or _is_plain(word)):
            told[folded] += words[word]
    return xxh3_128_hexdigest(repr(sorted(told.items())).encode("utf-8", "surrogatepass"))


def outline(text: str) -> str:
    """Return what texts with the same `facts` have in common and others hardly have: the numbers.

    That is found out much sooner. Where there are few of them, it is the facts themselves.
    """
    numbers = _numbers(text)
    if len(numbers) < _TELLING_NUMBERS:
        return facts(text)
    return xxh3_128_hexdigest(b"#".join(sorted(numbers)))


def _numbers(text: str) -> list[bytes]:
    """Return each run of digits: as bytes, they are found much sooner than by an expression."""
    packed = text.encode("utf-8", "surrogatepass")
    if not packed.isascii():
        others = packed.translate(None, _ASCII).decode("utf-8", "surrogatepass")
        if _DIGIT.search(others):
            return [number.encode() for number in _DIGITS.findall(text)]
    return packed.translate(_DIGITS_ALONE).split()


def _is_plain(word: str) -> bool:
    """Tell whether a word that is not of letters only has neither digits nor a negation in it."""
    return not (_DIGIT.search(word) or word.endswith(("n't", "N'T")))


def same_facts(told: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the ids of articles that share their `facts` with others, group by group."""
    groups = defaultdict(list)
    for article_id, digest in told:
        if digest:
            groups[digest].append(article_id)
    return [sorted(group) for group in groups.values() if len(group) > 1]


def signature(text: str) -> NDArray[np.uint32]:
    """Return what tells how alike two texts are: the share of places where theirs are equal.

    Raises `ImportError` where datasketch is not installed.
    """
    from datasketch import MinHash  # slow to import, and rarely needed

    hashed = MinHash(_PERMUTATIONS, hashfunc=xxh32_intdigest, scheme="affine32")
    hashed.update_batch(_runs(text))
    return np.asarray(hashed.hashvalues, np.uint32)


def near_copies(
    groups: Iterable[Sequence[str]], signatures: Mapping[str, NDArray[np.uint32]]
) -> dict[str, list[str]]:
    """Return for each article, by id, the others of its group that say nearly the same, in order.

    Groups are disjoint and have the same `facts`; articles without a signature are left out, and
    so are those without near-copies in the result. Of very many copies, each knows of the nearest
    in the order of ids only.
    """
    members = [
        (article_id, number)
        for number, group in enumerate(groups)
        for article_id in group
        if article_id in signatures
    ]
    if not members:
        return {}
    ids = [article_id for article_id, _ in members]
    table = np.stack([signatures[article_id] for article_id in ids])
    found = defaultdict(set)
    for one, other in _alike(table, _pairs(table, np.array([number for _, number in members]))):
        found[ids[one]].add(ids[other])
        found[ids[other]].add(ids[one])
    return {article_id: sorted(others) for article_id, others in sorted(found.items())}


def gathered(articles: Iterable[Article]) -> list[list[Article]]:
    """Return those articles that know of near-copies, in groups of copies of one another.

    Groups are disjoint, in the order in which `articles` has their first ones.
    """
    copied = {each.article_id: each for each in articles if each.also}
    groups = []
    while copied:
        group = [copied.pop(next(iter(copied)))]
        for each in group:  # which grows on the way
            group += [copied.pop(other) for other in each.also if other in copied]
        groups.append(sorted(group, key=lambda each: each.article_id))
    return groups


def _pairs(table: NDArray[np.uint32], groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the pairs of rows of one group that agree in a band, each once: one pair a row."""
    pairs = [np.zeros((0, 2), np.int64)]
    for band in range(_BANDS):
        keys = _keys(table[:, band * _ROWS : (band + 1) * _ROWS], groups)
        order = np.argsort(keys, kind="stable")
        at = np.arange(len(order))
        for step in range(1, _NEIGHBOURS + 1):
            at = at[at + step < len(order)]
            at = at[keys[order[at]] == keys[order[at + step]]]
            if not len(at):
                break
            pairs.append(np.stack([order[at], order[at + step]], axis=1))
    return np.unique(np.concatenate(pairs), axis=0)


def _keys(rows: NDArray[np.uint32], groups: NDArray[np.int64]) -> NDArray[np.uint64]:
    """Return a number for each row and its group, equal for equal ones."""
    keys = groups.astype(np.uint64)
    for column in rows.T:
        keys = (keys ^ column.astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        keys ^= keys >> np.uint64(29)
    return keys


def _alike(table: NDArray[np.uint32], pairs: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Yield those pairs that are as alike as near-copies are."""
    for begin in range(0, len(pairs), _COMPARED_AT_ONCE):
        some = pairs[begin : begin + _COMPARED_AT_ONCE]
        shares = (table[some[:, 0]] == table[some[:, 1]]).mean(axis=1)
        yield from map(tuple, some[shares >= SIMILARITY].tolist())


def _runs(text: str) -> list[bytes]:
    """Return each run of words once."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return sorted(
        {
            " ".join(words[i : i + _RUN]).encode("utf-8", "surrogatepass")
            for i in range(len(words) - _RUN + 1)
        }
    )
