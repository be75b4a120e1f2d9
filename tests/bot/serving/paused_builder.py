"""A process that builds and publishes, and is stopped in front of one step of it after another.

    python -m tests.bot.serving.paused_builder DATABASE ARTICLES DATA URL STEP ...

In front of the first call of each of these methods of pymilvus it sends itself SIGSTOP; then it
prints what came of the publication.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import make_url

from bot.ledger import open_ledger
from bot.serving import BuildingLease, lease_of
from index import BusyStoreError, publish
from index.milvus import Client
from tests.index.corpora import reindexing, write


def main(database: str, articles: str, data: str, url: str, *steps: str) -> None:
    lease = BuildingLease(open_ledger(make_url(database), 0), lease_of(url))
    write_now = Client.write
    reindexing(write(Path(articles), {"a.txt": "The pool is closed."}), Path(data)).run()
    for step in steps:
        Client.write = stopped_before(step, write_now)
        while not asyncio.run(lease.take()):
            time.sleep(0.05)
        try:
            publish(Path(data), url, fence=lease.fence)
            print("published", flush=True)  # noqa: T201
        except BusyStoreError:
            print("fenced", flush=True)  # noqa: T201


def stopped_before(step: str, write: Callable[..., object]) -> Callable[..., object]:
    def stopping(client: Client, method: str, **named: object) -> object:
        in_use = "table" not in str(named.get("collection_name"))
        if method == step and (in_use or step != "insert"):
            os.kill(os.getpid(), signal.SIGSTOP)
        return write(client, method, **named)

    return stopping


if __name__ == "__main__":
    main(*sys.argv[1:])
