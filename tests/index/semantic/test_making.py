"""Vectors of a generation are there as a whole or not at all, and what is made is kept."""

import shutil
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from index import BuildInterruptedError, StoreError
from index.errors import BusyStoreError
from index.outline import outlined
from index.semantic import Encoder, VectorMaking, VectorStore, making, signs_of
from index.semantic.texts import spoken
from index.semantic.vectors import GenerationVectors
from index.storage import Generation
from tests.index.corpora import SEEDS, current, reindexing, write

DOGS = "Dogs\n\nGuide dogs are always welcome. Other dogs wait outside. May cats come in?\n"
HOURS = "# Hours\n\n## Summer\n\nThe library opens at nine.\n\n## Winter\n\nIt opens at ten.\n"
MINUTES = "Minutes\n\n" + "".join(f"Point {n} was decided by all members.\n" for n in range(90))


class Counting(Encoder):
    """Notes what it is asked to encode; sets `stop` after so many batches."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.texts: list[str] = []
        self.stop, self.batches = threading.Event(), 1_000

    def passages(self, texts):
        self.texts += texts
        self.batches -= 1
        if not self.batches:
            self.stop.set()
        return super().passages(texts)


@pytest.fixture
def encoder(tiny_model: Path) -> Counting:
    return Counting(tiny_model)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", {"dogs.txt": DOGS, "hours.md": HOURS})


@pytest.fixture
def data(articles: Path, tmp_path: Path) -> Path:
    reindexing(articles, tmp_path / "data").run()
    return tmp_path / "data"


def made(data: Path, encoder: Counting) -> GenerationVectors:
    return VectorMaking(current(data), encoder, VectorStore(data), stop=encoder.stop).run()


def texts_of(generation: Generation) -> tuple[list[str], list[str], list[str]]:
    """Return all sentences, nearest heads and titles, in order."""
    found = [generation.article(number) for number in range(generation.articles)]
    outlines = [outlined(article) for article in found]
    return (
        [text for outline in outlines for text in outline.texts],
        [section.nearest for outline in outlines for section in outline.sections],
        [article.title for article in found],
    )


def assert_alike(one: GenerationVectors, other: GenerationVectors) -> None:
    """All but what texts that are encoded together change in one another: a little."""
    for part in ("sentences", "heads", "titles"):
        left, right = getattr(one, part), getattr(other, part)
        assert len(left) == len(right)
        rows = np.arange(len(left))
        assert np.allclose(left[rows], right[rows], atol=0.05)
    assert np.bitwise_count(one.signs ^ other.signs).mean() < 2


def test_each_sentence_head_and_title_has_the_vector_of_its_text(data, encoder) -> None:
    vectors = made(data, encoder)
    sentences, heads, titles = texts_of(current(data))
    assert heads.count("Summer") == 1
    for packed, texts in ((vectors.sentences, sentences), (vectors.titles, titles)):
        found = packed[np.arange(len(texts))]
        assert np.allclose(found, encoder.passages(texts), atol=0.02)
    for row, head in enumerate(heads):
        own = vectors.heads[np.array([row])]
        assert np.allclose(own, encoder.passages([head]), atol=0.02) if head else not own.any()
    contexts = vectors.contexts(np.arange(len(sentences)))
    assert np.array_equal(vectors.signs, signs_of(contexts))


def test_a_text_is_encoded_once_and_what_is_unchanged_never_again(
    data, articles, encoder, monkeypatch
) -> None:
    monkeypatch.setattr(making, "_BATCH", 2)
    first = made(data, encoder)
    encoder.texts.clear()
    assert_alike(made(data, encoder), first)
    assert encoder.texts == []
    more = "Dogs\n\nGuide dogs are always welcome. A third dog may stay.\n"
    more += "It may sleep. It may bark.\nA third dog may stay.\n"
    write(articles, {"dogs.txt": DOGS, "hours.md": HOURS, "more.txt": more})
    reindexing(articles, data).run()
    vectors = made(data, encoder)
    assert encoder.texts == ["A third dog may stay.", "It may sleep.", "It may bark."]
    assert len(vectors.sentences) == len(first.sentences) + 5


def test_texts_of_a_generation_that_is_gone_are_known_until_others_are_whole(
    data, articles, encoder
) -> None:
    made(data, encoder)
    for text in ("One more.", "Two more.", "Three more."):
        write(articles, {"dogs.txt": DOGS, "hours.md": HOURS, "more.txt": text})
        reindexing(articles, data).run()
    assert not (data / "generations" / "000001").exists()
    encoder.texts.clear()
    made(data, encoder)
    assert encoder.texts == ["More", "Three more."]
    assert sorted(path.name for path in (data / "vectors").iterdir()) == ["000004", "lock"]


def test_a_stop_keeps_what_is_made_and_nothing_is_used_before_all_is(
    data, articles, encoder, monkeypatch
) -> None:
    monkeypatch.setattr(making, "_BATCH", 8)
    write(articles, {"minutes.txt": MINUTES})
    reindexing(articles, data).run()
    generation, store = current(data), VectorStore(data)
    encoder.batches = 3
    with pytest.raises(BuildInterruptedError):
        made(data, encoder)
    assert store.open(generation, encoder.version) is None
    assert 20 < store.share(generation, encoder.version) < 40
    before = set(encoder.texts)
    encoder.texts.clear()
    encoder.stop.clear()
    made(data, encoder)
    assert len(before) == 23  # of three batches of eight, in which is one empty head
    assert not before & set(encoder.texts)
    assert store.open(generation, encoder.version)


KILLED = """
import os, sys
from pathlib import Path
from types import SimpleNamespace
from index import Store
from index.semantic import Encoder, VectorMaking, VectorStore, making

making._BATCH = 8
data, model = map(Path, sys.argv[1:])

def tell(done, total):
    if done >= 40:
        os.kill(os.getpid(), 9)

VectorMaking(Store(data).newest_whole(), Encoder(model), VectorStore(data), tell).run()
"""


def test_a_killed_process_costs_nothing_that_it_has_made(
    data, articles, encoder, tiny_model, tmp_path
) -> None:
    write(articles, {"minutes.txt": MINUTES})
    reindexing(articles, data).run()
    untouched = shutil.copytree(data, tmp_path / "untouched")
    killed = subprocess.run([sys.executable, "-c", KILLED, data, tiny_model], check=False)
    assert killed.returncode == -signal.SIGKILL
    spool = VectorStore(data).spool(encoder.version)
    with spool.open("ab") as file:
        file.write(b"half a record")
    vectors = made(data, encoder)
    assert len(encoder.texts) == 91 - 39  # title and sentences; in the 40 is one empty head
    assert_alike(vectors, made(untouched, encoder))


def test_a_damaged_record_of_the_spool_is_made_anew(data, encoder, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(making, "_BATCH", 2)
    whole = made(shutil.copytree(data, tmp_path / "whole"), encoder)
    encoder.batches, encoder.texts = 3, []
    with pytest.raises(BuildInterruptedError):
        made(data, encoder)
    spool = VectorStore(data).spool(encoder.version)
    content = bytearray(spool.read_bytes())
    content[len(content) // 2] ^= 1
    spool.write_bytes(content)
    encoder.stop.clear()
    lost = encoder.texts[3:]
    encoder.texts = []
    assert_alike(made(data, encoder), whole)
    assert set(lost) <= set(encoder.texts)


def test_damaged_vectors_are_not_used_and_made_anew(data, encoder) -> None:
    whole = made(data, encoder)
    generation, store = current(data), VectorStore(data)
    for name in ("sentences.numbers", "signs", "manifest.json"):
        path = store.folder / generation.name / name
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
        assert store.open(generation, encoder.version) is None
        assert_alike(made(data, encoder), whole)


def test_vectors_of_another_generation_or_encoder_are_not_used(data, articles, encoder) -> None:
    made(data, encoder)
    write(articles, {"dogs.txt": DOGS})
    reindexing(articles, data).run()
    store = VectorStore(data)
    shutil.copytree(store.folder / "000001", store.folder / "000002")
    assert store.open(current(data), encoder.version) is None
    vectors = made(data, encoder)
    assert len(vectors.sentences) == current(data).sentences
    assert store.open(current(data), "another") is None


def test_articles_in_a_language_that_the_encoder_does_not_know_have_no_vectors(
    data, articles, encoder
) -> None:
    german = (
        "Hunde\n\nBlindenhunde sind immer willkommen, andere Hunde warten draußen vor der Tür"
        " unter dem Dach. Die Bibliothek öffnet im Sommer um neun Uhr und im Winter um zehn.\n"
    )
    write(articles, {"dogs.txt": DOGS, "hunde.txt": german})
    reindexing(articles, data).run()
    generation = current(data)
    assert set(generation.languages) == {"en", "de"}
    vectors = made(data, encoder)
    for number in range(generation.articles):
        positions = np.arange(*generation.columns.first[number : number + 2])
        language = generation.article(number).language
        assert vectors.sentences[positions].any() == (language != "de")
    assert not any("Hunde" in text for text in encoder.texts)


def test_a_language_that_nobody_knows_may_be_one_that_the_encoder_knows() -> None:
    languages = np.frombuffer(b"en\0\0deru", np.uint8)
    generation = SimpleNamespace(columns=SimpleNamespace(languages=languages))
    assert spoken(generation, ("en", "ru")).tolist() == [True, True, False, True]


def test_a_generation_of_other_sentences_than_this_release_would_make_is_left_alone(
    data, encoder
) -> None:
    generation = current(data)
    starts = generation.columns.starts.copy()
    starts[0] += 1
    other = replace(generation, columns=replace(generation.columns, starts=starts))
    with pytest.raises(StoreError, match="another release: run `verbatim reindex`"):
        VectorMaking(other, encoder, VectorStore(data)).run()


def test_two_processes_do_not_make_them_at_once(data, encoder) -> None:
    with VectorStore(data).lock(), pytest.raises(BusyStoreError, match="wait until it is done"):
        made(data, encoder)


def test_they_can_be_read_by_their_owner_alone(data, encoder) -> None:
    made(data, encoder)
    assert not (data / "vectors").stat().st_mode & 0o077


def test_the_seeds_have_vectors_in_a_moment(tmp_path, encoder) -> None:
    reindexing(SEEDS, tmp_path / "seeds").run()
    told: list[tuple[int, int]] = []
    generation = current(tmp_path / "seeds")
    store = VectorStore(tmp_path / "seeds")
    VectorMaking(generation, encoder, store, lambda *at: told.append(at)).run()
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > generation.sentences
    assert store.open(generation, encoder.version)
