"""The sentence encoder: texts to vectors whose products tell how alike the texts are."""

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.semantic.encoding.description import Description, runs
from index.semantic.encoding.packages import optional_packages
from index.semantic.encoding.pair_scorer import PairScorer
from index.semantic.encoding.sessions import open_session, open_tokenizer
from index.semantic.encoding.text_words import TextWords

Vectors = NDArray[np.float32]

_KEPT = 256  # texts whose words are kept: some 15 MB
_BATCH = 16  # texts at a time: more take more memory and are no faster


class Encoder:
    """An ONNX sentence encoder, run on one thread; thread-safe.

    `folder` has the network, its tokenizer and their description. Raises `DamagedModelError` when
    it has none that can be run, `MissingExtraError` when the packages are missing that run it.
    """

    def __init__(self, folder: Path) -> None:
        with optional_packages():
            import onnxruntime  # noqa: F401
            import tokenizers  # noqa: F401
        with runs(folder):
            self._load(folder)
            self.question("word")
            if self.knows_words:
                self.words("word")

    @classmethod
    def to_answer(cls, folder: Path) -> "Encoder":
        """Open all that answers need: what scores pairs too, so that no question waits for it."""
        encoder = cls(folder)
        _ = encoder.pair_scorer
        return encoder

    def _load(self, folder: Path) -> None:
        self._folder = folder
        self.description = Description.read(folder)
        self.version = self.description.version(folder)
        tokenizer = folder / self.description.tokenizer
        self._tokenizer = open_tokenizer(tokenizer, self.description.most_tokens)
        self._session = open_session(folder / self.description.network)
        self._words = lru_cache(_KEPT)(self._words_of)
        self._inputs = {each.name for each in self._session.get_inputs()}

    @property
    def knows_words(self) -> bool:
        """Whether it has vectors of words too."""
        return bool(self.description.words)

    @cached_property
    def pair_scorer(self) -> PairScorer | None:
        """What scores pairs beside it, None where nothing does; raises `DamagedModelError`.

        It is opened when it is first asked for: who makes vectors asks for none.
        """
        if not self.description.pairs:
            return None
        with runs(self._folder):
            network = self._folder / self.description.pairs
            scorer = PairScorer(network, self._folder / self.description.tokenizer)
            scorer.scores("word", ["word"])
        return scorer

    def question(self, text: str) -> Vectors:
        """Return the vector of a question."""
        [vector] = self._encoded([self.description.before_questions + text])
        return np.asarray(vector)

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of texts, in their order."""
        before = self.description.before_passages
        return self._encoded([before + text for text in texts])

    def words(self, text: str) -> TextWords:
        """Return the words of a text with their vectors, of an encoder that has them.

        Those of the texts that were last asked for are kept.
        """
        return self._words(text)

    def _words_of(self, text: str) -> TextWords:
        encoding = self._tokenizer.encode(text)
        [tokens] = self._run([encoding.ids], self.description.words)
        return TextWords.of(encoding, tokens)

    def _encoded(self, texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), self.description.dimensions), np.float32)
        ids = [each.ids for each in self._tokenizer.encode_batch(list(texts))]
        for rows in _alike(ids):
            found[rows] = self._vectors([ids[row] for row in rows])
        return found

    def _vectors(self, ids: Sequence[Sequence[int]]) -> Vectors:
        return self._of_length_one(self._pooled(self._run(ids), _mask(ids)))

    def _run(self, ids: Sequence[Sequence[int]], output: str = "") -> Vectors:
        """Return an output of the network, the first without a name."""
        mask = _mask(ids)
        tokens = np.zeros_like(mask)
        for row, text in enumerate(ids):
            tokens[row, : len(text)] = text
        given = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": 0 * tokens}
        told = {name: value for name, value in given.items() if name in self._inputs}
        out, *_ = self._session.run([output] if output else None, told)
        return np.asarray(out, np.float32)

    def _pooled(self, out: Vectors, mask: NDArray[np.int64]) -> Vectors:
        """Return a vector a text, where the network has one a token."""
        if out.ndim == 2:
            return out
        if self.description.pooling == "first":
            return out[:, 0]
        shares = (mask / mask.sum(axis=1, keepdims=True)).astype(np.float32)
        return np.asarray(np.einsum("ijk,ij->ik", out, shares))

    def _of_length_one(self, vectors: Vectors) -> Vectors:
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(lengths, 1e-9))


def _mask(ids: Sequence[Sequence[int]]) -> NDArray[np.int64]:
    """Return 1 for each token of texts, 0 where there is none, texts by tokens."""
    lengths = np.array([*map(len, ids)])
    return (np.arange(lengths.max())[None] < lengths[:, None]).astype(np.int64)


def _alike(ids: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the rows of texts in batches, those of like length together: less is padded."""
    order = sorted(range(len(ids)), key=lambda row: len(ids[row]))
    for begin in range(0, len(order), _BATCH):
        yield order[begin : begin + _BATCH]
