"""What administrators do, with the real process and a real web server."""

import pytest

from tests.site.pages import document
from tests.site.server import Answer, serving

MONGOLIA = "What is the capital of Mongolia?"
ULAN_BATOR = "Ulan Bator is the capital of Mongolia, and its largest city."
WHALES = "Whales sing\n\nBlue whales sing below the range of human hearing.\n"
BODY = (
    f"<article><h1>Mongolia</h1><p>{ULAN_BATOR} It lies on the Tuul, in a valley among four"
    " mountains, and more than a million people live there.</p><p>The country has been a republic"
    " since 1924, and few others have so few people in so much land.</p></article>"
)


@pytest.fixture
def site():
    with serving({"/mongolia": Answer(document("Mongolia", BODY).encode())}) as site:
        yield site


def test_a_source_is_added_listed_refreshed_and_removed(server, start, site, texts):
    texts.append(BODY)
    ada, alice = server.user("Ada"), server.user("Alice")
    her_own, private = server.dm(ada), server.dm(alice)
    start(ada, ALLOWED_NETWORKS="127.0.0.0/8")
    server.wait_ready()
    assert server.reply(alice.say(private, "/sources")).text.startswith("Only the administrators")
    added = server.reply(ada.say(her_own, f"/sources add {site.at('/mongolia')} steppe"))
    assert added.text.startswith("Added steppe (page).")
    assert "steppe (page)" in server.reply(ada.say(her_own, "/sources")).text
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()

    ada.say(her_own, "/sources refresh steppe")
    server.wait_call("editMessageText", timeout=20, where=lambda c: "1 new" in c.params["text"])
    answer = server.reply(alice.say(private, MONGOLIA))
    assert ULAN_BATOR in answer.quotes()[0]
    assert answer.links()[0].startswith(f"{site.at('/mongolia')}#:~:text=Ulan%20Bator")
    assert "· 1 article ·" in server.reply(ada.say(her_own, "/sources")).text

    removed = server.reply(ada.say(her_own, "/sources remove steppe"))
    assert removed.text.startswith("Removed steppe, and its articles.")
    assert "1 removed" in removed.text
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()
    server.assert_clean()


def test_a_rehearsal_changes_nothing_and_a_rollback_brings_back_what_was(
    server, start, tmp_path, texts
):
    texts += [WHALES, f"Mongolia\n\n{ULAN_BATOR}\n"]
    ada, alice = server.user("Ada"), server.user("Alice")
    her_own, private = server.dm(ada), server.dm(alice)
    more = tmp_path / "more"  # a folder that is not watched: it comes into the list too late
    more.mkdir()
    (more / "whales.txt").write_text(WHALES)
    start(ada)
    server.wait_ready()
    (tmp_path / "data" / "sources.yaml").write_text(
        f"sources:\n- {{name: more, kind: folder, place: {more}}}\n"
    )
    ada.say(her_own, "/reindex")
    server.wait_call("editMessageText", where=lambda c: "1 added" in c.params["text"])
    assert server.reply(alice.say(private, "What do blue whales sing?")).quotes()

    (more / "whales.txt").write_text(WHALES.replace("below", "above"))
    (more / "mongolia.txt").write_text(f"Mongolia\n\n{ULAN_BATOR}\n")
    ada.say(her_own, "/reindex dry")
    dry = server.wait_call("editMessageText", where=lambda c: "would do" in c.params["text"])
    assert "1 added, 1 changed, 0 removed" in dry.params["text"]
    assert "1 break" in dry.params["text"]
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()

    ada.say(her_own, "/reindex")
    server.wait_call(
        "editMessageText",
        where=lambda c: "Done in" in c.params["text"] and "1 changed" in c.params["text"],
    )
    assert server.reply(alice.say(private, MONGOLIA)).quotes() == [ULAN_BATOR]
    (more / "whales.txt").write_text(WHALES)
    rolled = server.reply(ada.say(her_own, "/rollback"))
    assert rolled.text.startswith("Generation 000002 is in use again")
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()
    assert server.reply(ada.say(her_own, "/rollback")).text.startswith("There is no earlier")
    server.assert_clean()
