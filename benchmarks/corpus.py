"""Make articles of any number with the statistics of real text, and questions about them.

    python -m benchmarks.corpus FOLDER [--articles 50000] [--like DIR] [--seed 2026]

Words follow Zipf and Mandelbrot (frequency as 1 / (rank + 2.7)) up to rank 8,000 and fall faster
beyond (Montemurro 2001), so that new words keep coming: as many as in the news of Reuters RCV1
(Heaps' law with exponent 0.49; Manning, Raghavan, Schuetze 2008, section 5.1.1). The first
ranks are the function words and commonest words of English, the others are spelled at random; or,
with `--like`, all of the first 8,000 are those of given articles with their own frequencies. An
article has subjects: some of its words come back again and again. Equal arguments, equal files,
and the first articles are the same however many there are.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SEED = 2026
SENTENCES = 20  # of an article, in the mean
_FOLDER = 1000  # articles of a subfolder
_HEAD = 8_000  # ranks with frequencies of their own; beyond, a power law
_TAIL = 2.0  # its exponent: a vocabulary that grows with the square root of the text
_OFFSET = 2.7
_FAMILY = 3  # word forms of one stem
_LAST_RANK = 20_000_000
_WORDS = 23  # of a sentence, in the mean: 14 terms once stop words are gone
_SUBJECTS = 12  # words that an article keeps coming back to
_RETURNS = 0.1  # share of words that are subjects
_NUMBERS = 0.02

FUNCTION_WORDS = """the of to and a in that is was for it on with as be he at by are this have not
but from or had an they which his one were all we when there their been has will more would who so
no she if out her can what up about into some them than could him only other its then two these
time may do first any my now such like our over me even most made after also did many before must
through back years where much your way well down should because each just those people mr how too
little state good very make world still own see men work long get here between both life being
under never day same another know while last might us great old year off come since against go
came right used take three""".split()
COMMON_WORDS = """said new government company market game minister party public film country
music players told world million week group plans house number win economy including report
president election growth home team sales industry expected police international""".split()
_OPENINGS = ("What did", "Who said", "When was", "How much", "Why did", "Where was", "Which", "Did")
_BEGINNINGS = (
    "b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl st str th tr".split()
)
_MIDDLES = "a e i o u a e i o ai ea ee io ou".split()
_ENDS = ["", "", "", "l", "n", "r", "s", "t", "m", "nd", "nt", "st", "ck", "ng"]
_FORMS = ["", "s", "ed", "ing", "er", "ly", "ment", "ation"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a language is written: its commonest words with weights, and what lies beyond them.

    `words` are spelled as within a sentence, so names have capitals. `rest` is the weight of all
    words that are not among them.
    """

    words: tuple[str, ...]
    weights: tuple[float, ...]
    rest: float


def built_in() -> Style:
    """Return the style of the built-in vocabulary."""
    known = dict.fromkeys([*FUNCTION_WORDS, *COMMON_WORDS])
    words = [*known, *(spelled(rank) for rank in range(len(known), _HEAD))]
    weights = [1 / (rank + _OFFSET) for rank in range(1, _HEAD + 1)]
    return Style(tuple(words), tuple(weights), weights[-1] * _HEAD / (_TAIL - 1))


def learned(texts: Iterable[str]) -> Style:
    """Return the style of given texts: their commonest words, and what share the others have."""
    written = Counter(word for text in texts for word in re.findall(r"[^\W\d_]+", text))
    together = Counter[str]()
    for word, count in written.items():
        together[word.lower()] += count
    common = together.most_common(_HEAD)
    words = (max((word, word.title()), key=written.__getitem__) for word, _ in common)
    rest = sum(together.values()) - sum(count for _, count in common)
    return Style(tuple(words), tuple(float(count) for _, count in common), float(max(rest, 1)))


def spelled(rank: int) -> str:
    """Spell a word that does not exist, always the same for one rank.

    Three neighbouring ranks are forms of one stem, a name or not; rarer words are longer.
    """
    draw = random.Random(rank // _FAMILY)
    syllables = draw.choice((1, 1, 2) if rank < _HEAD else (2, 2, 3))
    stem = "".join(draw.choice(_BEGINNINGS) + draw.choice(_MIDDLES) for _ in range(syllables))
    stem += draw.choice(_ENDS)
    if draw.random() < 0.2:
        stem = stem.title()
    return stem + draw.sample(_FORMS, _FAMILY)[rank % _FAMILY]


@dataclass(slots=True)
class Writer:
    """Writes articles in one style. Article i is the same whatever was written before."""

    style: Style
    seed: int = SEED
    _edges: NDArray[np.float64] = field(init=False)
    _spelled: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._edges = np.cumsum([*self.style.weights, self.style.rest])

    def article(self, number: int) -> tuple[str, list[str]]:
        """Return the title and the paragraphs of one article."""
        draw = np.random.default_rng([self.seed, number])
        lengths = self._lengths(draw)
        words = self._words(draw, int(lengths.sum()) + 6)
        title = " ".join(words[:6])
        ends = np.cumsum(lengths) + 6
        sentences = [
            _sentence(words[end - length : end])
            for end, length in zip(ends.tolist(), lengths.tolist(), strict=True)
        ]
        return title[:1].upper() + title[1:], list(_paragraphs(draw, sentences))

    def _lengths(self, draw: np.random.Generator) -> NDArray[np.int64]:
        sentences = max(2, int(draw.poisson(SENTENCES)))
        return np.clip(draw.gamma(4, _WORDS / 4, sentences), 3, 70).astype(np.int64)

    def _words(self, draw: np.random.Generator, size: int) -> list[str]:
        ranks = self._ranks(draw, size)
        content = ranks >= len(FUNCTION_WORDS)
        subjects = ranks[content][:_SUBJECTS]
        returning = content & (draw.random(size) < _RETURNS)
        ranks[returning] = draw.choice(subjects, int(returning.sum()))
        words = [self._word(rank) for rank in ranks.tolist()]
        for place in np.flatnonzero(draw.random(size) < _NUMBERS).tolist():
            words[place] = _number(draw)
        return words

    def _ranks(self, draw: np.random.Generator, size: int) -> NDArray[np.int64]:
        """Draw ranks from 0: from the weights of the style, or beyond them from the power law."""
        drawn = draw.random(size) * self._edges[-1]
        ranks = np.searchsorted(self._edges, drawn, side="right")
        beyond = ranks >= len(self.style.words)
        far = len(self.style.words) * draw.random(int(beyond.sum())) ** (-1 / (_TAIL - 1))
        ranks[beyond] = np.minimum(far, _LAST_RANK).astype(np.int64)
        return ranks

    def _word(self, rank: int) -> str:
        if rank < len(self.style.words):
            return self.style.words[rank]
        if rank not in self._spelled:
            self._spelled[rank] = spelled(rank)
        return self._spelled[rank]


def _sentence(words: list[str]) -> str:
    text = " ".join(words)
    if len(words) > 12:
        text = text.replace(f" {words[len(words) // 2]} ", f" {words[len(words) // 2]}, ", 1)
    return f"{text[:1].upper()}{text[1:]}."


def _number(draw: np.random.Generator) -> str:
    kind, value = draw.integers(4), int(draw.integers(1, 1000))
    return (str(value), f"{1900 + value % 125}", f"{value / 10}%", f"${value}m")[kind]


def _paragraphs(draw: np.random.Generator, sentences: Sequence[str]) -> Iterator[str]:
    begin = 0
    while begin < len(sentences):
        end = begin + int(draw.integers(1, 5))
        yield " ".join(sentences[begin:end])
        begin = end


def write(folder: Path, articles: int, style: Style, seed: int = SEED) -> None:
    """Write articles as .txt files, 1,000 to a subfolder."""
    writer = Writer(style, seed)
    for number in range(articles):
        path = folder / f"{number // _FOLDER:04}" / f"{number:07}.txt"
        if number % _FOLDER == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
        title, paragraphs = writer.article(number)
        path.write_text("\n\n".join([title, *paragraphs, ""]), "utf-8")


def questions(sentences: Sequence[str], count: int, seed: int = SEED) -> list[str]:
    """Ask about sentences drawn at random: 2 to 6 words of one, in their order, as a question.

    Every word but the function words has the same chance, so they are as frequent as in the text.
    """
    draw = random.Random(seed)
    dropped = set(FUNCTION_WORDS)
    asked: list[str] = []
    while len(asked) < count:
        words = re.findall(r"\w+", draw.choice(sentences))
        places = [i for i, word in enumerate(words) if word.lower() not in dropped]
        if len(places) >= 6:
            chosen = sorted(draw.sample(places, draw.randint(2, 6)))
            asked.append(f"{draw.choice(_OPENINGS)} {' '.join(words[i] for i in chosen)}?")
    return asked


def style_of(folder: Path | None) -> Style:
    """Return the style of the .txt articles below a folder; the built-in one without a folder."""
    if folder is None:
        return built_in()
    paths = sorted(folder.rglob("*.txt"))
    return learned(path.read_text("utf-8", errors="replace") for path in paths)


def main() -> None:
    """Write articles."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--articles", type=int, default=50_000)
    options.add_argument("--like", type=Path, default=None, metavar="DIR")
    options.add_argument("--seed", type=int, default=SEED)
    arguments = options.parse_args()
    write(arguments.folder, arguments.articles, style_of(arguments.like), arguments.seed)


if __name__ == "__main__":
    main()
