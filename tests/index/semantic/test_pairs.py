"""A pair scorer beside the encoder reads question and passage together."""

import hashlib
import math
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import numpy as np
import pytest
from safetensors.numpy import load_file

from index import Index
from index.search import EmbeddedEngine, Retriever, Weights
from index.semantic import (
    ALL_MINILM,
    Encoder,
    Meaning,
    VectorMaking,
    VectorStore,
    default_model,
    install,
)
from index.semantic.encoding import conversion, pair_weights
from index.semantic.encoding.pair_scorer import PairScorer
from tests.index.corpora import current, indexed, write
from tests.tiny_encoder import HEADS, LAYERS, WIDTH, pair_tensors, write_files

QUESTION, PASSAGE = "Did Ankara and Moscow sign a deal?", "Ankara and Moscow signed it."


@pytest.fixture(scope="module")
def tensors(tmp_path_factory: pytest.TempPathFactory) -> dict[str, np.ndarray]:
    """What the tiny scorer was made of: the encoder's weights, and its own in their place."""
    folder = tmp_path_factory.mktemp("tensors") / "files"
    published = write_files(folder)
    assert published.pairs
    return load_file(folder / "model.safetensors") | pair_weights.read(published.pairs)


def by_the_book(tensors, ids, kinds) -> float:
    """A pair's score by the definition of the network, in full precision."""
    n = "embeddings.{}_embeddings.weight".format
    places = tensors[n("word")][ids] + tensors[n("position")][: len(ids)]
    places = normed(places + tensors[n("token_type")][kinds])
    for layer in (f"encoder.layer.{number}" for number in range(LAYERS)):

        def dense(rows, name, layer=layer):
            return rows @ tensors[f"{layer}.{name}.weight"].T + tensors[f"{layer}.{name}.bias"]

        names = ("query", "key", "value")
        shape = (len(ids), HEADS, WIDTH // HEADS)
        q, k, v = (dense(places, f"attention.self.{each}").reshape(shape) for each in names)
        scores = np.einsum("ihd,jhd->hij", q, k) / math.sqrt(WIDTH // HEADS)
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        seen = np.einsum("hij,jhd->ihd", shares, v).reshape(len(ids), WIDTH)
        places = normed(places + dense(seen, "attention.output.dense"))
        inside = dense(places, "intermediate.dense")
        inside *= np.vectorize(lambda x: (1 + math.erf(x / math.sqrt(2))) / 2)(inside)
        places = normed(places + dense(inside, "output.dense"))
    both = np.concatenate([places[0], places.mean(axis=0)])
    inner = np.tanh(tensors["inner.weight"] @ both + tensors["inner.bias"])
    return float(tensors["outer.weight"][0] @ inner + tensors["outer.bias"][0])


def normed(rows):
    middle = rows - rows.mean(axis=-1, keepdims=True)
    return middle / np.sqrt(rows.var(axis=-1, keepdims=True) + 1e-12)


PASSAGES = [PASSAGE, "The U.S. Senate in June passed a bill", "missiles", "NATO said so. " * 9]


def test_a_score_is_that_of_the_network_and_nearly_so_in_eight_bits(
    tiny_model, tensors, tmp_path, monkeypatch
) -> None:
    encoder = Encoder(tiny_model)
    expected = []
    for passage in PASSAGES:
        read = encoder._tokenizer.encode(QUESTION, passage)
        expected.append(by_the_book(tensors, read.ids, np.array(read.type_ids)))
    assert np.ptp(expected) > 0.2
    monkeypatch.setattr(conversion, "quantize_dynamic", lambda plain, to, **_: copyfile(plain, to))
    conversion.convert_pairs(tensors, conversion.Shape(LAYERS, HEADS), tmp_path / "pairs.onnx")
    exact = PairScorer(tmp_path / "pairs.onnx", tiny_model / "tokenizer.json")
    np.testing.assert_allclose(exact.scores(QUESTION, PASSAGES), expected, atol=1e-4)
    assert encoder.pair_scorer
    np.testing.assert_allclose(encoder.pair_scorer.scores(QUESTION, PASSAGES), expected, atol=0.3)


def test_a_pair_scores_the_same_whatever_is_beside_it(tiny_model) -> None:
    scorer, again = Encoder(tiny_model).pair_scorer, Encoder(tiny_model).pair_scorer
    assert scorer
    assert again
    others = ["", "NATO " * 2000, PASSAGE]
    assert scorer.scores(QUESTION, others)[-1] == again.scores(QUESTION, [PASSAGE])[0]
    assert np.isfinite(scorer.scores("why " * 2000, others)).all()
    assert len(scorer.scores(QUESTION, [])) == 0


def test_weights_keep_all_that_eight_bits_hold(tmp_path: Path) -> None:
    weights = pair_tensors() | {"nothing": np.zeros((3, 4), np.float32)}
    pair_weights.write(tmp_path / "pairs", weights)
    again = pair_weights.read(tmp_path / "pairs")
    assert again.keys() == weights.keys()
    for name, tensor in weights.items():
        greatest = np.abs(tensor).max(axis=-1, keepdims=True) if tensor.ndim == 2 else 0
        assert (np.abs(again[name] - tensor) <= greatest / 254 + 1e-7).all()
    pair_weights.write(tmp_path / "twice", again)
    for name, tensor in pair_weights.read(tmp_path / "twice").items():
        np.testing.assert_allclose(tensor, again[name], rtol=1e-5, atol=1e-7)


def test_the_shipped_weights_are_of_upper_layers_and_small() -> None:
    path = ALL_MINILM.pairs
    assert path
    assert path.stat().st_size < 25e6
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert ALL_MINILM.description.pairs == f"pairs-{digest[:8]}.onnx"  # others are installed anew
    names = {name for name in load_file(path) if not name.endswith(pair_weights.SCALE)}
    layers = {name.split(".")[2] for name in names if name.startswith("encoder.layer.")}
    assert layers == {"2", "3", "4", "5"}
    rest = {name for name in names if not name.startswith("encoder.layer.")}
    assert rest == {f"{part}.{kind}" for part in ("inner", "outer") for kind in ("weight", "bias")}


def test_an_encoder_without_one_is_installed_and_scores_nothing(tmp_path: Path) -> None:
    published = write_files(tmp_path / "files")
    bare = replace(published, pairs=None, description=replace(published.description, pairs=""))
    assert install(bare, tmp_path / "model", tmp_path / "files")
    encoder = Encoder(tmp_path / "model")
    assert encoder.pair_scorer is None
    assert install(published, tmp_path / "model", tmp_path / "files")
    scoring = Encoder(tmp_path / "model")
    assert scoring.pair_scorer
    assert scoring.version == encoder.version  # vectors are the same: none is made anew


def test_one_whose_scorer_is_damaged_is_installed_anew(tmp_path: Path) -> None:
    published = write_files(tmp_path / "files")
    install(published, tmp_path / "model", tmp_path / "files")
    (tmp_path / "model" / "pairs.onnx").write_bytes(b"damaged")
    assert install(published, tmp_path / "model", tmp_path / "files")
    assert not install(published, tmp_path / "model", tmp_path / "files")


def test_confidence_heeds_the_pair_of_the_best_alone_where_weights_do(
    tmp_path: Path, tiny_model, monkeypatch
) -> None:
    articles = {"dogs.txt": "Dogs\n\nDogs sleep all day long. They bark. Cats sleep, too.\n"}
    indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    encoder, generation = Encoder(tiny_model), current(tmp_path / "data")
    vectors = VectorMaking(generation, encoder, VectorStore(tmp_path / "data")).run()
    weights = Weights.shipped()
    plain = weights.having("close", replace(weights.close, pairs={}))
    heeding = {"told": 1.0, "pair": 1.0, "constant": 0.0}
    paired = weights.having("close", replace(weights.close, pairs=heeding))

    def asked(weights: Weights):
        retriever = Retriever(EmbeddedEngine(generation), weights, Meaning(encoder, vectors))
        query = retriever.read("Do dogs sleep?")
        return query, retriever, retriever.candidates(query)

    _, _, before = asked(plain)
    read, scores = [], PairScorer.scores
    with monkeypatch.context() as noting:
        noting.setattr(PairScorer, "scores", lambda *told: read.append(told[2]) or scores(*told))
        query, retriever, after = asked(paired)
    assert list(after.positions) == list(before.positions)
    assert len(after.positions) > 1
    assert read[1:] == [
        retriever.texts.passages(after.positions[:1])
    ]  # it is tried on a word first
    [first] = retriever.pair_scores(query, after.positions[:1]).tolist()
    odds = math.log(before.confidence / (1 - before.confidence)) + first
    assert after.confidence == pytest.approx(1 / (1 + math.exp(-odds)), rel=1e-4)
    index = Index(EmbeddedEngine(generation), meaning=Meaning(encoder, vectors))
    place = index.answer("Do dogs sleep?", 1).quotes[0].passage.standing
    told = index.explain("Do dogs sleep?", place).read_together
    assert told == pytest.approx(1 / (1 + math.exp(-first)), rel=1e-4)
    bare = Index(EmbeddedEngine(generation))
    assert bare.explain("Do dogs sleep?", place).read_together is None


def test_vectors_are_made_without_opening_it(tmp_path: Path, tiny_model, monkeypatch) -> None:
    monkeypatch.setattr("index.semantic.encoding.encoder.PairScorer", None)
    articles = {"dogs.txt": "Dogs\n\nDogs sleep all day long.\n"}
    indexed(write(tmp_path / "articles", articles), tmp_path / "data")
    generation, store = current(tmp_path / "data"), VectorStore(tmp_path / "data")
    assert VectorMaking(generation, Encoder(tiny_model), store).run()


needs_model = pytest.mark.skipif(not default_model().is_dir(), reason="the model is not installed")


@needs_model
def test_the_real_one_tells_what_a_passage_says_from_what_it_only_speaks_of() -> None:
    scorer = Encoder(default_model()).pair_scorer
    assert scorer
    pairs = [
        (
            "When was the library founded?",
            "The library was founded in 1921.",
            "The library has two rooms.",
        ),
        (
            "How deep is the harbour?",
            "The harbour is nine metres deep.",
            "The harbour is full in June.",
        ),
        (
            "Who wrote the report?",
            "Mary Poole wrote the report.",
            "The report was sent to all members.",
        ),
    ]
    for question, answers, speaks in pairs:
        says, mentions = scorer.scores(question, [answers, speaks])
        assert says > mentions + 1
