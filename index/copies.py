"""Near-copies: the same story from another wire, or with another comma, told from another story.

Two articles are near-copies when MinHash finds most of their runs of words in both, and they have
the same numbers, names and negations: "5 dead" is no copy of "6 dead". Only articles that agree
in the latter are compared at all, so a corpus of many articles costs little.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from xxhash import xxh3_128_hexdigest, xxh32_intdigest

from index.model import Article

SIMILARITY = 0.8
FEWEST_WORDS = 30
_PERMUTATIONS = 128
_BANDS = (18, 7)  # finds 98 of 100 pairs at .8, and more of what is more alike
_RUN = 3
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")

# Words that turn a sentence into its contrary, or are numbers, in the commonest languages.
TURNING = """
no not never none nobody nothing neither nor without cannot n't
nicht kein keine keinen keiner nie niemals nichts ohne weder
ne pas jamais aucun aucune rien sans non ni nunca nada ningún sin
не нет ни никогда без değil yok hayır asla
one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty
fifty hundred thousand million billion half quarter first second third
ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million
un une deux trois quatre cinq six sept huit neuf dix cent mille
uno dos tres cuatro cinco siete ocho nueve diez cien mil
один два три четыре пять шесть семь восемь девять десять сто тысяча миллион
bir iki üç dört beş altı yedi sekiz dokuz on yüz bin
"""
_TURNING = frozenset(TURNING.split())


def quotable(article: Article) -> str:
    """Return the text without what is omitted."""
    parts, at = [], 0
    for each in article.omitted:
        parts.append(article.text[at : each.start])
        at = each.end
    return " ".join([*parts, article.text[at:]])


def facts(text: str) -> str:
    """Return what tells the numbers, names and negations of a text; "" for one of few words.

    Names are words with a capital that are nowhere written without one.
    """
    words = Counter(_WORD.findall(text.replace("’", "'")))
    if words.total() < FEWEST_WORDS:
        return ""
    told: Counter[str] = Counter()
    for word, count in words.items():
        folded = word if word.islower() else word.casefold()
        named = folded is not word and word[0].isupper() and folded not in words
        if named or folded in _TURNING or not (word.isalpha() or _is_plain(word)):
            told[folded] += count
    return xxh3_128_hexdigest(repr(sorted(told.items())).encode("utf-8", "surrogatepass"))


def _is_plain(word: str) -> bool:
    """Tell whether a word that is not of letters only has neither digits nor a negation in it."""
    return not (_DIGIT.search(word) or word.endswith(("n't", "N'T")))


def near_copies(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """Return for each of these articles, by id, the others that say nearly the same, in order.

    `texts` have the same `facts`. An article without near-copies is not in the result. Raises
    `ImportError` where datasketch is not installed.
    """
    from datasketch import MinHash, MinHashLSH  # slow to import, and rarely needed

    signatures = {
        article_id: MinHash(_PERMUTATIONS, hashfunc=xxh32_intdigest) for article_id in texts
    }
    for article_id, signature in signatures.items():
        signature.update_batch(_runs(texts[article_id]))
    index = MinHashLSH(num_perm=_PERMUTATIONS, params=_BANDS)
    for article_id, signature in signatures.items():
        index.insert(article_id, signature)
    found = {}
    for article_id, signature in signatures.items():
        near = sorted(
            other
            for other in index.query(signature)
            if other != article_id and signature.jaccard(signatures[other]) >= SIMILARITY
        )
        if near:
            found[article_id] = near
    return found


def same_facts(told: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the ids of articles that share their `facts` with others, group by group."""
    groups = defaultdict(list)
    for article_id, digest in told:
        if digest:
            groups[digest].append(article_id)
    return [sorted(group) for group in groups.values() if len(group) > 1]


def _runs(text: str) -> list[bytes]:
    """Return each run of words once."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return sorted(
        {
            " ".join(words[i : i + _RUN]).encode("utf-8", "surrogatepass")
            for i in range(len(words) - _RUN + 1)
        }
    )
