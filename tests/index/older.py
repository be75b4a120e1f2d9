"""Generations as a release of the format before wrote them."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any
from zlib import compress, decompress

import numpy as np
import xxhash

from index import Store
from index.storage.generation import Columns, Generation
from index.storage.older import OLDER
from index.storage.writer import checksum

UNKNOWN = ("shapes", "section", "article_sections", "head", "nearest", "margin")
"""How the columns begin of which that release knew nothing."""


def made_older(data_dir: Path) -> None:
    """Write the current generation anew, in the format before, in its own place."""
    store = Store(data_dir)
    generation = store.open(store.pointer().current)
    path = store.folder / generation.name
    records = [_record(generation, number) for number in range(generation.articles)]
    arrays = {
        field.name: getattr(generation.columns, field.name)
        for field in fields(Columns)
        if not field.name.startswith(UNKNOWN)
    }
    arrays["text_ends"] = np.cumsum([len(each) for each in records]).astype(np.uint64)
    columns, places = b"", {}
    for name, array in arrays.items():
        columns += bytes(-len(columns) % 64)
        places[name] = [len(columns), str(array.dtype), list(array.shape)]
        columns += array.tobytes()
    written = {"columns.bin": columns, "texts.bin": b"".join(records)}
    for name, data in written.items():
        (path / name).unlink()  # it may be mapped into the memory of whoever answers from it
        (path / name).write_bytes(data)
    told: dict[str, Any] = json.loads((path / "manifest.json").read_text())
    told |= {"format": OLDER, "columns": places}
    told["files"] = {
        name: [len(data), xxhash.xxh3_64_hexdigest(data)] for name, data in written.items()
    }
    del told["checksum"]
    (path / "manifest.json").write_text(json.dumps({"checksum": checksum(told), **told}))


def _record(generation: Generation, number: int) -> bytes:
    """Return an article without what that release did not know of it."""
    begin, end = (
        int(generation.columns.text_ends[n]) if n >= 0 else 0 for n in (number - 1, number)
    )
    about, _, text = decompress(generation.texts[begin:end].tobytes()).partition(b"\n")
    told = {k: v for k, v in json.loads(about).items() if k not in ("markup", "blocks")}
    return compress(json.dumps(told).encode() + b"\n" + text)
