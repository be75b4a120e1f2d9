"""The real process over an index that an older release has left."""

import pytest

from index import FolderSource, Reindexing, Store
from tests.index.older import made_older

FEES = "# Fees\n\n| Boat | Day |\n|---|---|\n| Canoe | 4 euros |\n| Kayak | 7 euros |\n"
QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


@pytest.mark.soak
def test_it_answers_at_once_and_is_rebuilt_behind(server, start, articles, tmp_path):
    (articles / "fees.md").write_text(FEES)
    Reindexing(FolderSource(articles), Store(tmp_path / "data")).run()
    made_older(tmp_path / "data")
    ada = server.user("Ada")
    private = server.dm(ada)
    start(ada)
    server.wait_ready()
    assert server.reply(ada.say(private, QUESTION)).quotes()[0].startswith("Ankara and Moscow")
    server._until(lambda: "Generation 000002 is in use" in server.log_text(), 60)
    assert "Generation 000001 is of an older format: it is rebuilt now" in server.log_text()
    answer = server.reply(ada.say(private, "What does a kayak cost a day?"))
    assert answer.quotes()[0] == "Kayak · Day 7 euros"
    assert "older format" not in server.reply(ada.say(private, "/status")).text
    server.assert_clean()
