"""The pair scorer: how likely a passage answers a question, by reading both at once."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.semantic.encoding.sessions import open_session, open_tokenizer

_MOST_TOKENS = 112  # of question and passage together
_KEPT = 1024  # pairs whose scores are kept


class PairScorer:
    """An ONNX cross-encoder (Nogueira and Cho 2019), run on one thread; thread-safe.

    A question and a passage go through the network together, which the encoder's vectors never do:
    it sees what a question asks for and a passage does not say.
    """

    def __init__(self, network: Path, tokenizer: Path) -> None:
        self._session = open_session(network)
        self._tokenizer = open_tokenizer(tokenizer, _MOST_TOKENS)
        self._score = lru_cache(_KEPT)(self._scored)

    def scores(self, question: str, passages: Sequence[str]) -> NDArray[np.float32]:
        """Return how likely each passage answers, in log odds; each pair is read by itself."""
        return np.array([self._score(question, passage) for passage in passages], np.float32)

    def _scored(self, question: str, passage: str) -> float:
        read = self._tokenizer.encode(question, passage)
        told = {
            "input_ids": read.ids,
            "attention_mask": read.attention_mask,
            "token_type_ids": read.type_ids,
        }
        given = {name: np.array([values], np.int64) for name, values in told.items()}
        [[score]] = self._session.run(None, given)
        return float(score)
