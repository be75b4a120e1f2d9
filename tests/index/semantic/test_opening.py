"""An index sees meaning where all is there for it, and else it says what is lacking."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from index import open_index
from index.semantic import Encoder, Lack, MeaningStatus, VectorMaking, VectorStore, opening
from tests.index.corpora import ROOT, SEEDS, current, indexed, write


@pytest.fixture(scope="module")
def whole(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with an index and its vectors; copy it."""
    data = tmp_path_factory.mktemp("whole")
    articles = data / "articles"
    articles.mkdir()
    shutil.copy(SEEDS / "nato-turkey-s-400.txt", articles)
    indexed(articles, data)
    VectorMaking(current(data), Encoder(tiny_model), VectorStore(data)).run()
    return data


@pytest.fixture
def data(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "data")


@pytest.fixture
def model(tiny_model: Path, tmp_path: Path) -> Path:
    """The test's own copy of the encoder."""
    return shutil.copytree(tiny_model, tmp_path / "model")


def lack(data: Path, model: Path | None) -> Lack | None:
    index = open_index(data, model=model)
    assert index.answer("Did Ankara and Moscow sign a deal?").quotes
    return index.meaning.lack


def test_encoder_and_vectors_are_used_where_both_are_whole(data, model) -> None:
    assert open_index(data, model=model).meaning == MeaningStatus(None, "tiny", 100)


def test_without_a_model_words_alone_are_matched(data, tmp_path) -> None:
    assert lack(data, None) is Lack.OFF
    assert lack(data, tmp_path / "nowhere") is Lack.NOT_INSTALLED


@pytest.mark.parametrize("package", ["onnxruntime", "tokenizers", "psutil"])
def test_without_its_packages_no_model_is_run(data, model, monkeypatch, package) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    assert lack(data, model) is Lack.NO_PACKAGES


@pytest.mark.parametrize("file", ["encoder.json", "model.onnx", "tokenizer.json", "pairs.onnx"])
@pytest.mark.parametrize("content", [None, b"damaged"])
def test_a_damaged_model_is_not_run(data, model, file: str, content: bytes | None) -> None:
    (model / file).unlink()
    if content is not None:
        (model / file).write_bytes(content)
    assert lack(data, model) is Lack.DAMAGED


def test_a_model_that_can_not_be_run_is_not_used_with_its_vectors_either(
    data, model, monkeypatch
) -> None:
    monkeypatch.setattr("onnxruntime.InferenceSession", None)
    assert lack(data, model) is Lack.DAMAGED


def test_a_model_of_other_vectors_than_are_described_is_not_run(data, model) -> None:
    about = json.loads((model / "encoder.json").read_text())
    (model / "encoder.json").write_text(json.dumps(about | {"dimensions": 48}))
    assert lack(data, model) is Lack.DAMAGED


def test_with_little_memory_no_model_is_run(data, model, monkeypatch) -> None:
    monkeypatch.setattr(opening, "_LEAST_MEMORY", 1 << 60)
    assert lack(data, model) is Lack.LITTLE_MEMORY


def test_a_model_is_not_run_that_knows_no_language_of_the_articles(data, model) -> None:
    about = json.loads((model / "encoder.json").read_text())
    (model / "encoder.json").write_text(json.dumps(about | {"languages": ["de", "fr"]}))
    assert lack(data, model) is Lack.NO_LANGUAGE


def test_vectors_that_are_not_made_yet_are_waited_for_by_nobody(data, model, tmp_path) -> None:
    articles = write(tmp_path / "articles", {"a.txt": "The deal was signed in Ankara in May."})
    index = indexed(articles, data)
    assert index.meaning.lack is Lack.OFF
    generation, version = current(data), Encoder(model).version
    VectorStore(data).note_share(generation, version, 37)
    assert open_index(data, model=model).meaning == MeaningStatus(Lack.NO_VECTORS, "tiny", 37)


@pytest.mark.parametrize("name", ["manifest.json", "sentences.numbers"])
def test_vectors_that_are_damaged_are_told_from_those_not_made_yet(data, model, name) -> None:
    place = data / "vectors" / current(data).name
    assert open_index(data, model=model).meaning.active
    (place / name).write_bytes((place / name).read_bytes()[:-1] + b"?")
    assert open_index(data, model=model).meaning == MeaningStatus(
        Lack.NO_VECTORS, "tiny", 0, damaged=True
    )
    (place / "manifest.json").write_text("{")
    assert open_index(data, model=model).meaning.damaged
    shutil.rmtree(place)
    assert open_index(data, model=model).meaning == MeaningStatus(Lack.NO_VECTORS, "tiny", 0)


def test_the_package_that_runs_the_encoder_notes_nothing_and_tells_nobody(
    tiny_model: Path, tmp_path: Path
) -> None:
    """It does, by itself, where it is not told before it is first imported."""
    pytest.importorskip("onnxruntime")
    program = "import sys; from pathlib import Path; from index import Encoder; "
    program += "Encoder(Path(sys.argv[1])).question('whales')"
    environment = {"HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program, tiny_model],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == []
