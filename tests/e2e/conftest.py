"""A strict Bot API server, people who write there, and the bot as a process of its own."""

import gc
import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from index import Library, Reindexing, Store
from tests.bot.markup_reader import read_markup
from tests.verbatim import assert_slices, texts_below
from tests.waiting import LONG

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BESIDE = Path("shared", "tools", "botapi")  # in the folder that the project is in
HARNESS = Path(os.environ.get("BOTAPI") or ROOT.parent / BESIDE)
HOW_TO_GET_IT = (
    f"no Bot API server: put its folder botapi (with tgharness in it) at ../{BESIDE}, or name it: "
    "BOTAPI=/path/to/botapi make test"
)


def pytest_collection_modifyitems(items):
    """The server belongs to somebody else, and leaves its sockets to the garbage collector."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore::ResourceWarning"))
            unraisable = "ignore::pytest.PytestUnraisableExceptionWarning"
            item.add_marker(pytest.mark.filterwarnings(unraisable))


@pytest.fixture(scope="session")
def botapi(pytestconfig):
    """The server's module, from a copy that its Node packages can be installed beside."""
    if not (HARNESS / "tgharness").is_dir():
        pytest.skip(HOW_TO_GET_IT)
    if not shutil.which("node") or not shutil.which("npm"):
        pytest.skip("the Bot API server needs Node and npm: on Debian and Ubuntu, apt install npm")
    copy = Path(pytestconfig.cache.mkdir("botapi"))
    with FileLock(copy / ".lock"):  # another worker of the tests wants it too
        if not _installed(copy):
            pytest.skip("npm could not install what the Bot API server needs: is there a network?")
    sys.path.insert(0, str(copy))
    yield importlib.import_module("tgharness")
    sys.path.remove(str(copy))


def _installed(copy):
    """Bring a copy of the server up to date, with its Node packages; tell whether it has them."""
    for path in filter(Path.is_file, HARNESS.rglob("*")):
        target = copy / path.relative_to(HARNESS)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_bytes() != path.read_bytes():
            target.write_bytes(path.read_bytes())
    if (copy / "node" / "node_modules").is_dir():
        return True
    install = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund"]
    return not subprocess.run(install, cwd=copy / "node", check=False).returncode


@pytest.fixture
def server(botapi):
    """The server; what a busy machine takes long for is waited for."""
    with botapi.Harness() as server:
        until = server._until
        server._until = lambda comes_about, seconds: until(comes_about, max(seconds, LONG))
        yield server
    # What the server leaves open would warn in somebody else's test.
    server.gw.httpd.server_close()
    server.gw.up.proc.stdout.close()
    gc.collect()


@pytest.fixture(scope="session")
def seeds(tmp_path_factory):
    """The seeds, but for what another process would be started to read, as few tests ask for."""
    left_out = shutil.ignore_patterns("*.csv")
    folder = tmp_path_factory.mktemp("seeds") / "articles"
    return shutil.copytree(ROOT / "seeds", folder, ignore=left_out)


@pytest.fixture(scope="session")
def indexed_seeds(seeds, tmp_path_factory):
    """What `verbatim reindex` makes of the seeds: a bot that finds it has nothing to build."""
    folder = tmp_path_factory.mktemp("seeds") / "data"
    Reindexing(Library(seeds, folder), Store(folder)).run()
    return folder


@pytest.fixture
def articles(tmp_path, seeds):
    return shutil.copytree(seeds, tmp_path / "articles")


@pytest.fixture
def start(server, tmp_path, articles, indexed_seeds):
    """Start `verbatim run`, with more settings if there are any, and return its process.

    One whose articles are the seeds finds them indexed.
    """
    data = tmp_path / "data"

    def started(*administrators, token=server.token, **more):
        if articles == tmp_path / "articles" and not data.exists():
            shutil.copytree(indexed_seeds, data)
        environment = {
            "SEMANTIC_MODEL": "off",
            "PYTHONPATH": str(ROOT),
            **more,
            "TELEGRAM_BOT_TOKEN": token,
            "ADMIN_IDS": ",".join(str(person.id) for person in administrators),
            "ARTICLES_DIR": str(articles),
            "DATA_DIR": more.get("DATA_DIR", str(data)),
        }
        return server.spawn([sys.executable, "-m", "bot", "run"], environment, cwd=str(tmp_path))

    return started


@pytest.fixture
def shown(server, botapi):
    """Return a message as it is now."""
    return lambda message: botapi.world.Msg(server.gw.messages[message["chat"]["id"], message.id])


@pytest.fixture
def press(server, shown):
    """Press a button and return what the message says then."""

    def pressed(person, message, label, method="editMessageText"):
        since = len(server.gw.calls)
        assert person.click(message, label)["_answer"] is not None
        server.wait_call(method, since=since)
        return shown(message)

    return pressed


@pytest.fixture
def texts(articles):
    """The texts of all articles that there have been; a test adds what it adds elsewhere."""
    return texts_below(articles)


@pytest.fixture(autouse=True)
def every_quote_stands(server, botapi, articles, texts):
    """In the end, every quote that anybody was shown or offered stands in an article."""
    yield
    assert_slices(_quotes(server, botapi), [*texts, *texts_below(articles)])


def _quotes(server, botapi):
    """Yield every quote in what the bot sent, changed and offered to pick from."""
    for call in server.calls():
        if call.ok and call.method in ("sendMessage", "editMessageText"):
            yield from botapi.world.Msg(call.response["result"]).quotes()
        if call.ok and call.method == "answerInlineQuery":
            for result in call.params["results"]:
                _, entities = read_markup(result["input_message_content"]["message_text"])
                yield from (each.text for each in entities if "blockquote" in each.kind)
