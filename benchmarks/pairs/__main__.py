"""Teach the pair scorer anew.

    pip install torch
    python -m benchmarks.pairs DATA FILES [--output FILE]

DATA has the collections that `benchmarks.quality.lessons` names, FILES the encoder's
`model.safetensors` and `tokenizer.json`. Three rounds: the second with other sentences and longer
texts, the third with the folders that were written after it and a part of the rest; half an hour
each on two cores. Other machines round otherwise: the weights differ a little.
"""

import argparse
import hashlib
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from benchmarks.pairs.groups import Group, of_articles, of_lessons, of_sentences
from benchmarks.pairs.network import Network, loss, rate
from benchmarks.quality.indexes import Indexes, remembering_encoder
from index.semantic.encoding import pair_weights

_AT_ONCE, _SORTED = 16, 800  # groups


class _Round(NamedTuple):
    """One pass over groups: how many of each kind, None for all, and how it learns from them."""

    most_tokens: int
    rate: float
    rate_above: float  # of the two weighings above the layers, which start from nothing
    sentences: int
    articles: int | None
    later: bool  # whether lessons are those of LATER, else the others


_ROUNDS = (
    _Round(80, 1.5e-4, 1e-3, 3_500, None, later=False),
    _Round(112, 1e-4, 4e-4, 3_500, None, later=False),
    _Round(112, 1e-4, 2e-4, 700, 1_000, later=True),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("files", type=Path)
    default = Path("index/semantic/encoding/pairs.safetensors")
    parser.add_argument("--output", type=Path, default=default)
    options = parser.parse_args()
    encoder = remembering_encoder()
    assert encoder is not None, "The model is not installed: run `make model`."
    bare = list(of_sentences(options.data, encoder))
    articles = list(of_articles(options.data, encoder))
    with tempfile.TemporaryDirectory() as folder:
        indexes = Indexes(options.data, Path(folder), encoder)
        taught = {later: list(of_lessons(indexes, later=later)) for later in (False, True)}
    network = Network(options.files)
    for number, each in enumerate(_ROUNDS, 1):
        drawn = random.Random(number)
        torch.manual_seed(number)
        some = articles if each.articles is None else drawn.sample(articles, each.articles)
        groups = [*drawn.sample(bare, each.sentences), *some, *taught[each.later]]
        drawn.shuffle(groups)
        _learn(network, groups, each, drawn)
        pair_weights.write(options.output, network.learned())
    digest = hashlib.sha256(options.output.read_bytes()).hexdigest()[:8]
    print(f"Wrote {options.output}: published.py is to call the network pairs-{digest}.onnx")


def _learn(
    network: Network, groups: Sequence[Group], settings: _Round, drawn: random.Random
) -> None:
    layers = [each for each in network.layers.parameters() if each.requires_grad]
    above = [*network.inner.parameters(), *network.outer.parameters()]
    rates = [settings.rate, settings.rate_above]
    parts = [{"params": part, "lr": of} for part, of in zip((layers, above), rates, strict=True)]
    steps = torch.optim.AdamW(parts, weight_decay=0.01)
    network.train()
    done = 0
    for begin in range(0, len(groups), _SORTED):
        alike = sorted(groups[begin : begin + _SORTED], key=_length)
        batches = [alike[at : at + _AT_ONCE] for at in range(0, len(alike), _AT_ONCE)]
        drawn.shuffle(batches)
        for batch in batches:
            for part, of in zip(steps.param_groups, rates, strict=True):
                part["lr"] = of * rate(done / len(groups))
            pairs = [(each.question, passage) for each in batch for passage in each.passages]
            sizes = [(len(each.passages), each.answers) for each in batch]
            wrong = loss(network(pairs, settings.most_tokens), sizes)
            steps.zero_grad()
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            steps.step()
            done += len(batch)
        print(f"{done} of {len(groups)}: {wrong.item():.3f}", flush=True)


def _length(group: Group) -> int:
    return len(group.question) + max(map(len, group.passages))


if __name__ == "__main__":
    main()
