"""What is said of a file of our own that can't be used."""

import pytest

from index.errors import StoreError
from index.sources.sqlite_file import SqliteFile


def fill(file):
    with file.writing() as database:
        database.execute("pragma max_page_count = 1")
        database.execute("insert into t values (zeroblob(100000))")


def test_a_full_disk_is_no_reason_to_delete_a_file(tmp_path):
    file = SqliteFile(tmp_path / "traits.db", "create table if not exists t (x)", "delete it")
    with pytest.raises(StoreError, match=r"full\): make room on the disk$"):
        fill(file)
    file.path.write_bytes(b"no database " * 1000)
    with pytest.raises(StoreError, match=r"not a database\): delete it$"), file.reading():
        pass
