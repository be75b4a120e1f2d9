"""What befell the collections: what is lacking is made anew, what is not ours stays."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pymilvus import DataType, MilvusClient

from index import (
    BusyStoreError,
    Index,
    SearchUnavailableError,
    Store,
    open_index,
    publish,
    publish_earlier,
)
from index.errors import NoEarlierGenerationError, StoreError
from index.milvus import Client
from index.milvus.tables import About
from index.semantic import Encoder, VectorMaking, VectorStore
from index.storage.store import Pointer
from tests.index.corpora import current, reindexing, write
from tests.milvus_server import MilvusServer, needs_milvus

pytestmark = needs_milvus

ASKED = "When does the pool open?"


def built(folder: Path, text: str) -> Path:
    articles = {"a.txt": text, "b.txt": "The sauna is warm."}
    reindexing(write(folder / "articles", articles), folder / "data").run()
    return folder / "data"


def built_twice(folder: Path) -> tuple[Path, Pointer]:
    """Build an index and another one after it; return where they are, and which is current."""
    built(folder, "The pool opens at nine.")
    data = built(folder, "The pool opens at ten.")
    return data, Store(data).pointer()


def quoted(index: Index) -> str:
    return index.answer(ASKED, 1).quotes[0].passage.text


def dropped(kind: str) -> Callable[[Client, str], None]:
    return lambda client, corpus: client.write(
        "drop_collection", collection_name=f"{corpus}_{kind}_000001"
    )


def emptied(kind: str) -> Callable[[Client, str], None]:
    return lambda client, corpus: client.write(
        "delete", collection_name=f"{corpus}_{kind}_000001", filter="key >= 0"
    )


def without_alias(client: Client, corpus: str) -> None:
    client.write("drop_alias", alias=corpus)


DAMAGE = {
    "no_articles": dropped("articles"),
    "no_sentences": dropped("sentences"),
    "no_sections": dropped("sections"),
    "empty_articles": emptied("articles"),
    "empty_table": emptied("table"),
    "no_alias": without_alias,
}


@pytest.mark.parametrize("name", DAMAGE)
def test_what_is_lacking_is_made_anew_by_the_next_reindex(
    milvus: MilvusServer, tmp_path: Path, name: str
) -> None:
    url, data = milvus.url(name), built(tmp_path, "The pool opens at nine.")
    publish(data, url)
    DAMAGE[name](Client(url), name)
    assert publish(data, url).written == 2
    assert quoted(open_index(data, url=url)) == "The pool opens at nine."
    assert publish(built(tmp_path, "The pool opens at ten."), url).written == 1
    assert quoted(open_index(data, url=url)) == "The pool opens at ten."


def test_the_next_reindex_is_published_by_a_server_that_was_started_again(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url, data = milvus.url("again"), built(tmp_path, "The pool opens at nine.")
    publish(data, url)
    for hour in ("ten", "eleven", "noon"):
        milvus.kill()
        milvus.start()
        assert publish(built(tmp_path, f"The pool opens at {hour}."), url).written == 1
    assert quoted(open_index(data, url=url)) == "The pool opens at noon."


def test_a_collection_that_is_lacking_is_named_so(milvus: MilvusServer, tmp_path: Path) -> None:
    url, data = milvus.url("lacking"), built(tmp_path, "The pool opens at nine.")
    publish(data, url)
    dropped("articles")(Client(url), "lacking")
    with pytest.raises(SearchUnavailableError, match=r"lacks a collection\. Run `verbatim"):
        open_index(data, url=url).answer(ASKED)


def test_collections_whose_names_are_only_like_ours_stay(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    ends = ("table_5", "table_x", "articles_7", "sentences_backup", "notes_000001", "table_0000005")
    client, foreign = Client(milvus.url("beside")), {f"beside_{end}" for end in ends}
    schema = MilvusClient.create_schema(auto_id=False)
    schema.add_field("key", DataType.INT64, is_primary=True)
    schema.add_field("nothing", DataType.FLOAT_VECTOR, dim=2)
    for name in foreign:
        client.write("create_collection", collection_name=name, schema=schema)
    for hour in ("nine", "ten", "eleven"):
        data = built(tmp_path, f"The pool opens at {hour}.")
        publish(data, client.address)
        assert quoted(open_index(data, url=client.address)) == f"The pool opens at {hour}."
    assert foreign <= {*client.collections()}


def test_what_another_release_published_goes_once_nothing_needs_it(
    milvus: MilvusServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = milvus.url("older")
    packed = About.packed
    with monkeypatch.context() as older:
        older.setattr(About, "packed", lambda about: packed(replace(about, format=1)))
        publish(built(tmp_path, "The pool opens at eight."), url)
    for hour in ("nine", "ten"):
        data = built(tmp_path, f"The pool opens at {hour}.")
        publish(data, url)
        assert quoted(open_index(data, url=url)) == f"The pool opens at {hour}."
    own = [name for name in Client(url).collections() if name.startswith("older_")]
    assert sorted(own) == sorted(
        [
            *(f"older_{kind}_000002" for kind in ("articles", "sentences", "sections")),
            "older_table_000002",
            "older_table_000003",
        ]
    )


def test_a_rollback_writes_nothing_even_where_means_have_drifted(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    url = milvus.url("back")
    first = publish(built(tmp_path, "The pool opens at nine."), url)
    data = built(tmp_path, "The pool opens at ten. " + "It is a long way to the pool. " * 9)
    assert publish(data, url, unasked=True).drift > 0.05
    assert publish_earlier(data, url) == replace(first, written=0)
    assert quoted(open_index(data, url=url)) == "The pool opens at nine."


def test_a_rollback_while_the_engine_is_away_changes_nothing_here(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    data, before = built_twice(tmp_path)
    with pytest.raises(SearchUnavailableError):
        publish_earlier(data, "http://127.0.0.1:1/away")
    assert Store(data).pointer() == before
    publish_earlier(data, milvus.url("away"))
    assert quoted(open_index(data)) == "The pool opens at nine."
    with pytest.raises(NoEarlierGenerationError):
        publish_earlier(data, milvus.url("away"))


def test_a_rollback_by_who_has_lost_the_lease_changes_nothing_here(
    milvus: MilvusServer, tmp_path: Path
) -> None:
    data, before = built_twice(tmp_path)

    def fence() -> None:
        raise BusyStoreError("Another bot may build.")

    with pytest.raises(BusyStoreError):
        publish_earlier(data, milvus.url("lost"), fence=fence)
    assert Store(data).pointer() == before


def test_vectors_of_a_run_that_died_are_not_there_twice(
    milvus: MilvusServer, tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, data = milvus.url("twice"), built(tmp_path, "The pool opens at nine.")
    publish(data, url)
    VectorMaking(current(data), Encoder(tiny_model), VectorStore(data)).run()
    written, write_it = [], Client.write

    def dying(client: Client, method: str, **named: object) -> object:
        written.append((method, named.get("collection_name")))
        if written[-1][1] == "twice_vectors_000001" and "data" in named:
            raise StoreError("the power went")
        return write_it(client, method, **named)

    with monkeypatch.context() as dies:
        dies.setattr(Client, "write", dying)
        with pytest.raises(StoreError, match="power"):
            publish(data, url, tiny_model)
    assert ("upsert", "twice_contexts_000001") in written  # a cluster adds what is inserted anew
    publish(data, url, tiny_model)
    assert Client(url).count("twice_contexts_000001") == 2
    assert open_index(data, url=url, model=tiny_model).meaning.active
