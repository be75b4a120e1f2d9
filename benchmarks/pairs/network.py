"""The pair scorer as it learns: a BERT whose lower layers are held fast. Needs PyTorch."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from index.semantic.encoding.published import TOKENIZER, WEIGHTS

HELD = 2  # lowest layers that stay as they are, as do the embeddings
_LAYERS, _HEADS, _WIDTH, _INSIDE, _HIDDEN = 6, 12, 384, 1536, 128
_DROPPED = 0.1
_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "inside": "intermediate.dense",
    "outside": "output.dense",
    "last": "output.LayerNorm",
}


class _Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(_WIDTH, _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        self.value, self.out = nn.Linear(_WIDTH, _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        self.inside, self.outside = nn.Linear(_WIDTH, _INSIDE), nn.Linear(_INSIDE, _WIDTH)
        self.norm, self.last = nn.LayerNorm(_WIDTH, 1e-12), nn.LayerNorm(_WIDTH, 1e-12)

    def forward(self, places: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        dropped = _DROPPED if self.training else 0.0
        heads = (self._heads(each(places)) for each in (self.query, self.key, self.value))
        seen = functional.scaled_dot_product_attention(*heads, attn_mask=mask, dropout_p=dropped)
        seen = self.out(seen.transpose(1, 2).reshape(places.shape))
        places = self.norm(places + functional.dropout(seen, dropped))
        inside = self.outside(functional.gelu(self.inside(places)))
        return self.last(places + functional.dropout(inside, dropped))

    def _heads(self, dense: torch.Tensor) -> torch.Tensor:
        texts, tokens, _ = dense.shape
        return dense.view(texts, tokens, _HEADS, _WIDTH // _HEADS).transpose(1, 2)


class Network(nn.Module):
    """Pairs of a question and a passage to scores; it starts from an encoder's weights."""

    def __init__(self, files: Path) -> None:
        super().__init__()
        tensors = load_file(str(files / WEIGHTS))
        names = ("word", "position", "token_type")
        kinds = [tensors[f"embeddings.{name}_embeddings.weight"] for name in names]
        self.words, self.places, self.kinds = map(nn.Embedding.from_pretrained, kinds)
        self.norm = nn.LayerNorm(_WIDTH, 1e-12)
        self.layers = nn.ModuleList(_Layer() for _ in range(_LAYERS))
        self.inner, self.outer = nn.Linear(2 * _WIDTH, _HIDDEN), nn.Linear(_HIDDEN, 1)
        _fill(self.norm, tensors, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            for part, name in _PARTS.items():
                _fill(getattr(layer, part), tensors, f"encoder.layer.{number}.{name}")
        for held in (self.norm, *self.layers[:HELD]):
            held.requires_grad_(requires_grad=False)
        self._tokenizer = Tokenizer.from_file(str(files / TOKENIZER))
        self._tokenizer.no_padding()

    def forward(self, pairs: Sequence[tuple[str, str]], most_tokens: int) -> torch.Tensor:
        self._tokenizer.enable_truncation(most_tokens)
        read = self._tokenizer.encode_batch(list(pairs))
        ids, mask = _filled([e.ids for e in read]), _filled([e.attention_mask for e in read])
        order = torch.arange(ids.shape[1])[None]
        kinds = self.kinds(_filled([each.type_ids for each in read]))
        places = self.norm(self.words(ids) + self.places(order) + kinds)
        for layer in self.layers:
            places = layer(places, mask[:, None, None, :].bool())
        shares = mask[..., None] / mask.sum(1)[:, None, None]
        both = torch.cat([places[:, 0], (places * shares).sum(1)], dim=1)
        return self.outer(torch.tanh(self.inner(both))).squeeze(1)

    def learned(self) -> dict[str, NDArray[np.float32]]:
        """Return what learned, by the names that `pair_weights` writes."""
        found = dict(_named("inner", self.inner)) | dict(_named("outer", self.outer))
        for number, layer in enumerate(self.layers):
            if number >= HELD:
                for part, name in _PARTS.items():
                    found |= _named(f"encoder.layer.{number}.{name}", getattr(layer, part))
        return found


def _fill(part: nn.Module, tensors: Mapping[str, torch.Tensor], name: str) -> None:
    part.weight.data.copy_(tensors[f"{name}.weight"])
    part.bias.data.copy_(tensors[f"{name}.bias"])


def _named(name: str, part: nn.Module) -> dict[str, NDArray[np.float32]]:
    told = {"weight": part.weight, "bias": part.bias}
    return {f"{name}.{kind}": each.detach().numpy() for kind, each in told.items()}


def _filled(rows: Sequence[Sequence[int]]) -> torch.Tensor:
    """Return rows as one matrix, 0 where they end."""
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])


def loss(scores: torch.Tensor, groups: Sequence[tuple[int, bool]]) -> torch.Tensor:
    """Return how wrong scores are: each by itself, and of each group whether the first is first.

    `groups` are their sizes, and whether the first answers.
    """
    right = torch.zeros(len(scores))
    among, begin = [], 0
    for size, answers in groups:
        right[begin] = float(answers)
        if answers:
            among.append(-functional.log_softmax(scores[begin : begin + size], 0)[0])
        begin += size
    alone = functional.binary_cross_entropy_with_logits(scores, right)
    return alone + 0.5 * torch.stack(among).mean() if among else alone


def rate(done: float) -> float:
    """Return which part of the greatest rate is learned by: it rises shortly, and falls to 0."""
    return min(1.0, done / 0.06) * (1 - done)
