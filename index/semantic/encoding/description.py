"""Description of a sentence encoder: the file beside its network and tokenizer."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import xxhash

from index.errors import DamagedModelError

FILE = "encoder.json"


@dataclass(frozen=True, slots=True)
class Description:
    """An encoder: what it is called, where it fits, and how it is run.

    `languages` are those it knows (ISO 639-1). `network` takes ids and a mask, texts by tokens, and
    returns a vector a text; or one a token, of which `pooling` takes the "mean" or the "first".
    `before_questions` and `before_passages` are put before what is encoded. A text of more than
    `most_tokens` is cut. `words` is the name of what the network returns a token for comparing
    words with; without it, texts are compared as wholes only. `pairs` is the network that scores a
    question with a passage, by the same tokenizer; without it, none does.
    """

    name: str
    languages: tuple[str, ...]
    dimensions: int
    network: str = "model.onnx"
    tokenizer: str = "tokenizer.json"
    pooling: str = "mean"
    before_questions: str = ""
    before_passages: str = ""
    most_tokens: int = 128
    words: str = ""
    pairs: str = ""

    @classmethod
    def read(cls, folder: Path) -> "Description":
        """Read what a folder describes; raises `DamagedModelError`."""
        known = {field.name for field in fields(cls)}
        with _whole(folder):
            told = json.loads((folder / FILE).read_text("utf-8"))
            told["languages"] = tuple(told["languages"])
            return cls(**{name: value for name, value in told.items() if name in known})

    def version(self, folder: Path) -> str:
        """Return what tells an encoder from any other: by all that decides its vectors.

        Raises `DamagedModelError` when a file is missing.
        """
        besides = ("words", "pairs")
        told = {name: value for name, value in asdict(self).items() if name not in besides}
        digest = xxhash.xxh3_64(json.dumps(told, sort_keys=True).encode())
        for name in (self.network, self.tokenizer):
            with _whole(folder):
                digest.update((folder / name).read_bytes())
        return digest.hexdigest()

    def write(self, folder: Path) -> None:
        """Write it beside the network."""
        text = json.dumps(asdict(self), indent=1)
        (folder / FILE).write_text(f"{text}\n", "utf-8")


@contextmanager
def runs(folder: Path) -> Iterator[None]:
    """Tell of a model that can't be run, for whatever reason, as `DamagedModelError`."""
    try:
        yield
    except DamagedModelError:
        raise
    except Exception as error:
        raise _damaged(folder, error) from error


@contextmanager
def _whole(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(folder, error) from error


def _damaged(folder: Path, error: Exception) -> DamagedModelError:
    return DamagedModelError(
        f"The model in {folder} can't be run ({error}): `verbatim model` installs one.",
        str(folder),
    )
