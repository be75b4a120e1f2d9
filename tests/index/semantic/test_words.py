"""Vectors of words: joined from tokens, each where it stands in its text."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, models, pre_tokenizers

from index.errors import DamagedModelError
from index.semantic import Encoder, TextWords

PIECES = {"[UNK]": 0, "boat": 1, "##house": 2, "key": 3, "?": 4}


def test_a_word_of_several_tokens_is_one_and_means_what_they_mean_together() -> None:
    tokenizer = Tokenizer(models.WordPiece(PIECES, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    text = "boathouse key?"
    tokens = np.array([[3, 0], [0, 4], [0, 2], [5, 0]], np.float32)
    words = TextWords.of(tokenizer.encode(text), tokens)
    assert [text[begin:end] for begin, end in words.spans] == ["boathouse", "key", "?"]
    assert words.vectors == pytest.approx(np.array([[0.6, 0.8], [0, 1], [1, 0]]), abs=1e-3)


def test_words_of_a_text_have_vectors_of_length_one_and_ends_have_none(tiny_model: Path) -> None:
    text = "Ankara and Moscow sign."
    words = Encoder(tiny_model).words(text)
    assert " ".join(text[begin:end] for begin, end in words.spans) == "Ankara and Moscow sign ."
    assert np.linalg.norm(words.vectors, axis=1) == pytest.approx(np.ones(5), abs=1e-3)


def test_a_text_without_a_word_has_none(tiny_model: Path) -> None:
    words = Encoder(tiny_model).words("")
    assert (words.spans, len(words.vectors)) == ((), 0)


def test_a_network_that_lacks_the_words_it_is_said_to_have_is_damaged(
    tiny_model: Path, tmp_path: Path
) -> None:
    model = shutil.copytree(tiny_model, tmp_path / "model")
    told = json.loads((model / "encoder.json").read_text())
    (model / "encoder.json").write_text(json.dumps(told | {"words": "letters"}))
    with pytest.raises(DamagedModelError, match="verbatim model"):
        Encoder(model)


def test_the_words_of_a_text_that_is_asked_for_again_are_kept(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = Encoder(tiny_model)
    first = encoder.words("Ankara and Moscow")
    monkeypatch.setattr(encoder, "_session", None)
    assert encoder.words("Ankara and Moscow") is first
