"""A sentence encoder of random weights, small enough to be made in a moment: it is all plumbing."""

import hashlib
import re
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import WordLevel
from tokenizers.processors import TemplateProcessing

from index.semantic import Description, Published
from index.semantic.encoding import pair_weights
from tests.index.corpora import SEEDS

NAME = "tiny"
WIDTH, HEADS, LAYERS, INNER, PLACES, WEIGHED = 32, 4, 2, 48, 128, 16
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


def write_files(folder: Path) -> Published:
    """Write weights and a tokenizer of the words of the seeds, and return what they are."""
    folder.mkdir(parents=True, exist_ok=True)
    words = sorted({w for p in SEEDS.glob("*.txt") for w in re.findall(r"\w+", _lower(p))})
    vocabulary = {word: number for number, word in enumerate((*SPECIAL, *words))}
    _tokenizer(vocabulary).save(str(folder / "tokenizer.json"))
    save_file(_tensors(len(vocabulary)), folder / "model.safetensors")
    hashes = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in ("model.safetensors", "tokenizer.json")
    }
    pairs = folder.with_name(f"{folder.name}-pairs.safetensors")
    pair_weights.write(pairs, pair_tensors())
    description = Description(
        NAME, ("en",), WIDTH, most_tokens=64, words="words", pairs="pairs.onnx"
    )
    return Published(description, "tiny-model==1.0", "", hashes, LAYERS, HEADS, "Free.", pairs)


def pair_tensors() -> dict[str, np.ndarray]:
    """Weights of what scores pairs: the last layer has learned."""
    random = np.random.default_rng(2)
    last = f"encoder.layer.{LAYERS - 1}.output.dense"
    sizes = {last: (WIDTH, INNER), "inner": (WEIGHED, 2 * WIDTH), "outer": (1, WEIGHED)}
    shapes = {f"{name}.weight": size for name, size in sizes.items()}
    shapes |= {f"{name}.bias": size[:1] for name, size in sizes.items()}
    return {name: random.normal(0, 0.2, shape).astype(np.float32) for name, shape in shapes.items()}


def _lower(path: Path) -> str:
    return path.read_text("utf-8").lower()


def _tokenizer(vocabulary: dict[str, int]) -> Tokenizer:
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    ends = [(mark, vocabulary[mark]) for mark in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = TemplateProcessing(
        "[CLS] $A [SEP]", "[CLS] $A [SEP] $B:1 [SEP]:1", ends
    )
    return tokenizer


def _tensors(words: int) -> dict[str, np.ndarray]:
    random = np.random.default_rng(1)

    def weights(*shape: int) -> np.ndarray:
        return random.normal(0, 0.2, shape).astype(np.float32)

    found = {
        "embeddings.word_embeddings.weight": 5 * weights(words, WIDTH),
        "embeddings.position_embeddings.weight": weights(PLACES, WIDTH),
        "embeddings.token_type_embeddings.weight": weights(2, WIDTH),
    }
    sizes = {f"attention.self.{name}": (WIDTH, WIDTH) for name in ("query", "key", "value")}
    sizes |= {
        "attention.output.dense": (WIDTH, WIDTH),
        "intermediate.dense": (INNER, WIDTH),
        "output.dense": (WIDTH, INNER),
    }
    for layer in (f"encoder.layer.{number}" for number in range(LAYERS)):
        for name, size in sizes.items():
            found[f"{layer}.{name}.weight"] = weights(*size)
            found[f"{layer}.{name}.bias"] = weights(size[0])
    norms = [name for name in found if name.endswith("output.dense.bias")]
    norms = [name.replace("dense.bias", "LayerNorm") for name in norms]
    for norm in ("embeddings.LayerNorm", *norms):
        found[f"{norm}.weight"] = np.ones(WIDTH, np.float32)
        found[f"{norm}.bias"] = np.zeros(WIDTH, np.float32)
    return found
