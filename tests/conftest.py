"""Settings of the whole suite: how long properties are searched, and one thread for each numpy.

`HYPOTHESIS_PROFILE=fuzz` searches each property for as many examples as `EXAMPLES` says.
"""

import gc
import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.milvus_server import MilvusServer

# Processes side by side, each with as many threads as cores, would wait for one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

# The model that may be installed here would answer otherwise: who tests it says so.
os.environ["SEMANTIC_MODEL"] = "off"

# Another program may keep the machine busy: nothing fails for its time.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("suite", _PATIENT, max_examples=25)  # `make fuzz` looks at many more
settings.register_profile(
    "fuzz", _PATIENT, max_examples=int(os.environ.get("EXAMPLES", "3000")), print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sentence encoder of random weights."""
    from index import install
    from tests.tiny_encoder import write_files

    folder = tmp_path_factory.mktemp("encoders")
    install(write_files(folder / "files"), folder / "tiny", folder / "files")
    return folder / "tiny"


@pytest.fixture(scope="session")
def milvus(tmp_path_factory: pytest.TempPathFactory) -> Iterator["MilvusServer"]:
    """A server for many corpora, each test's under a name of its own."""
    from tests.milvus_server import started

    server = started(tmp_path_factory.mktemp("milvus"))
    yield server
    server.kill()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the modules that wait for processes between the others, evenly.

    Side by side with those that compute they take no time of their own; at the end they would.
    """
    modules = [list(each) for _, each in groupby(items, key=lambda item: item.path)]
    waiting = [each for each in modules if "e2e" in each[0].path.parts]
    others = [each for each in modules if "e2e" not in each[0].path.parts]
    items[:] = []
    for number, module in enumerate(others):
        items += module
        due = (number + 1) * len(waiting) // len(others)
        before = number * len(waiting) // len(others)
        items += [item for each in waiting[before:due] for item in each]
    items += [] if others else [item for each in waiting for item in each]


def pytest_sessionstart() -> None:
    """Search for no garbage while tests are collected: nearly all of it stays."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Keep what was collected out of each later search for garbage: it stays to the end."""
    gc.enable()
    gc.collect()
    gc.freeze()
