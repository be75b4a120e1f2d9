"""Collections as they are made: which columns their rows have."""

from typing import Any

from index.milvus.client import Client
from index.milvus.layout import Kind
from index.milvus.packing import LONGEST

SPARSE = {
    Kind.ARTICLES: ("title", "whole"),
    Kind.SENTENCES: ("terms",),
    Kind.SECTIONS: ("terms",),
}
_PACKED = {Kind.ARTICLES: ("text", "analysis"), Kind.SENTENCES: (), Kind.SECTIONS: ()}

_CONSISTENT = {"consistency_level": "Bounded"}  # what is read was written seconds ago, or before

NOTHING = [0.0, 0.0]
"""The vector of a row of a table: a collection has to have one."""


def create_rows(client: Client, name: str, kind: Kind) -> None:
    """Make an empty collection of rows."""
    from pymilvus import DataType

    schema, index = _schema(_PACKED[kind])
    for column in SPARSE[kind]:
        schema.add_field(column, DataType.SPARSE_FLOAT_VECTOR)
        index.add_index(column, index_type="SPARSE_INVERTED_INDEX", metric_type="IP")
    _create(client, name, schema, index)


def create_contexts(client: Client, name: str, dimensions: int) -> None:
    """Make an empty collection of vectors that are searched."""
    from pymilvus import DataType

    schema, index = _schema(())
    schema.add_field("context", DataType.FLOAT_VECTOR, dim=dimensions)
    index.add_index("context", index_type="AUTOINDEX", metric_type="IP")
    _create(client, name, schema, index)


def create_packed(client: Client, name: str) -> None:
    """Make an empty collection of rows that are only read by their keys."""
    from pymilvus import DataType

    schema, index = _schema(("packed",))
    schema.add_field("nothing", DataType.FLOAT_VECTOR, dim=len(NOTHING))
    index.add_index("nothing", index_type="FLAT", metric_type="IP")
    _create(client, name, schema, index)


def _schema(packed: tuple[str, ...]) -> tuple[Any, Any]:
    from pymilvus import DataType, MilvusClient

    schema = MilvusClient.create_schema(auto_id=False)
    schema.add_field("key", DataType.INT64, is_primary=True)
    for column in packed:
        texts = {"element_type": DataType.VARCHAR, "max_capacity": 4096, "max_length": LONGEST}
        schema.add_field(column, DataType.ARRAY, **texts)
    return schema, MilvusClient.prepare_index_params()


def _create(client: Client, name: str, schema: object, index: object) -> None:
    client.write("create_collection", collection_name=name, schema=schema, **_CONSISTENT)
    # Of nothing an index is there at once: it is not waited for, which takes half a second each.
    client.write("create_index", collection_name=name, index_params=index, sync=False)
    client.write("load_collection", collection_name=name)
