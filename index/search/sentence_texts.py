"""Texts of sentences by position: alone, below their heads, as passages with their terms."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer_of, is_asked
from index.search.engines import Engine

_MOST_ASKED = 3  # sentences behind a question, of which one may answer it


@dataclass(frozen=True, slots=True, eq=False)
class SentenceTexts:
    """Reads the sentences of one generation. Thread-safe."""

    _engine: Engine

    def of(self, positions: NDArray[np.int64]) -> list[str]:
        """Return the texts of sentences; each article is unpacked once."""
        owners = self._engine.owners(positions).tolist()
        articles = {number: self._engine.article(number).text for number in set(owners)}
        spans = (self._engine.sentence(int(position)) for position in positions)
        return [articles[n][s.start : s.end] for n, s in zip(owners, spans, strict=True)]

    def with_heads(self, positions: NDArray[np.int64]) -> list[str]:
        """Return the texts of sentences in one line, below the heads above it, a line each."""
        owners = self._engine.owners(positions).tolist()
        heads = {number: self._engine.heads(number) for number in set(owners)}
        found = []
        for owner, position in zip(owners, positions.tolist(), strict=True):
            start, end, _ = self._engine.sentence(position)
            article = heads[owner].article
            above = heads[owner].above(start)
            found.append("\n".join((*above, article.text[start:end].replace("\n", " "))))
        return found

    def passages(self, positions: NDArray[np.int64]) -> list[str]:
        """Return sentences below their titles and heads; cells of rows with their labels."""
        found = []
        for owner, position in zip(self._engine.owners(positions).tolist(), positions, strict=True):
            sentence = self._engine.sentence(int(position))
            found.append(self._engine.heads(owner).passage(sentence.start, sentence.end))
        return found

    def only_ask(self, positions: NDArray[np.int64]) -> list[bool]:
        """Tell of sentences whether they ask something that nothing behind them answers.

        What answers stands in the same paragraph, or right behind. Behind an item of a list there
        is no answer to it, but another item.
        """
        owners = self._engine.owners(positions).tolist()
        return [self._only_asks(*each) for each in zip(positions.tolist(), owners, strict=True)]

    def _only_asks(self, position: int, owner: int) -> bool:
        text = self._engine.article(owner).text
        asked = self._engine.sentence(position)
        if not is_asked(text, asked.start, asked.end):
            return False
        end = min(position + 1 + _MOST_ASKED, self._engine.positions(owner).stop)
        behind = [*map(self._engine.sentence, range(position + 1, end))]
        near = [each for each in behind if each.paragraph == asked.paragraph] or behind[:1]
        said = next((each for each in near if not is_asked(text, each.start, each.end)), None)
        return said is None or not self._engine.heads(owner).may_answer(asked, said)

    def terms_of_passages(self, positions: NDArray[np.int64]) -> list[frozenset[str]]:
        """Return the terms of sentences, of the heads above them and of their titles."""
        languages = map(self._engine.language_of, self._engine.owners(positions).tolist())
        passages = zip(languages, self.passages(positions), strict=True)
        return [frozenset(analyzer_of(language).terms(text)) for language, text in passages]
