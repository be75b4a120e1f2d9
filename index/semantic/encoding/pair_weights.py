"""Weights of the pair scorer: the layers that learned, in the file beside this one.

`benchmarks.pairs` made it, and tells how. Matrices are in eight bits, each row with a scale of its
own. Needs the package `safetensors`: nothing that answers imports this.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file, save_file

SCALE = ".scale"
_GREATEST = 127

Floats = NDArray[np.float32]


def read(path: Path) -> dict[str, Floats]:
    """Return the weights by name: those of layers are in the place of the encoder's."""
    held = load_file(path)
    return {
        name: _unpacked(tensor, held.get(name + SCALE))
        for name, tensor in held.items()
        if not name.endswith(SCALE)
    }


def write(path: Path, weights: Mapping[str, Floats]) -> None:
    """Write weights; matrices lose what eight bits don't hold."""
    packed: dict[str, NDArray[np.generic]] = {}
    for name, tensor in weights.items():
        if tensor.ndim == 1:
            packed[name] = tensor
            continue
        scale = np.maximum(np.abs(tensor).max(axis=1), np.finfo(np.float32).tiny) / _GREATEST
        packed[name] = np.rint(tensor / scale[:, None]).astype(np.int8)
        packed[name + SCALE] = scale.astype(np.float32)
    save_file(packed, path)


def _unpacked(tensor: NDArray[np.generic], scale: NDArray[np.generic] | None) -> Floats:
    plain = np.asarray(tensor, np.float32)
    return plain if scale is None else plain * np.asarray(scale, np.float32)[:, None]
