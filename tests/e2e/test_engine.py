"""The bot with its index in an engine: one that is away when the bot starts."""

import json
import signal
import urllib.error
import urllib.request

import pytest

from index import publish
from tests.index.corpora import reindexing
from tests.milvus_server import MilvusServer, free_port, needs_milvus
from tests.waiting import wait_until

QUESTION = "Which missile system did Turkey buy?"
AWAY = "Search is not available at the moment"


def told(address, path):
    """Status and text of a page of the bot, or nothing while it does not listen."""
    try:
        with urllib.request.urlopen(f"http://{address}{path}") as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


@pytest.mark.soak
@needs_milvus
def test_a_bot_that_starts_while_the_engine_is_away_says_so_until_it_is_there(
    server, start, articles, tmp_path
):
    (tmp_path / "engine").mkdir()
    engine = MilvusServer(tmp_path / "engine")
    engine.start()
    address = f"127.0.0.1:{free_port()}"
    try:
        reindexing(articles, tmp_path / "elsewhere").run()
        publish(tmp_path / "elsewhere", engine.url("seeds"))
        engine.kill()
        process = start(INDEX_URL=engine.url("seeds"), WEB_ADDRESS=address)
        server.wait_ready()
        alice = server.user("Alice")
        asked = alice.say(server.dm(alice), QUESTION)
        assert AWAY in server.reply(asked).text
        status, health = told(address, "/health")
        assert (status, json.loads(health)["search"]) == (503, False)
        assert "verbatim_search_ready 0.0" in told(address, "/metrics")[1]
        engine.start()
        wait_until(lambda: told(address, "/health")[0] == 200)
        assert server.reply(alice.say(server.dm(alice), QUESTION)).quotes()
        assert "verbatim_search_ready 1.0" in told(address, "/metrics")[1]
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        engine.kill()
    server.assert_clean()
