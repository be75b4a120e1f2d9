"""What administrators do, with the real process and a real web server."""

import re
from ipaddress import ip_network

import pytest

from index import Library
from tests.bot.wording import counted, fixed, worded
from tests.site.pages import document
from tests.site.server import Answer, serving
from tests.waiting import wait_until

MONGOLIA = "What is the capital of Mongolia?"
ULAN_BATOR = "Ulan Bator is the capital of Mongolia, and its largest city."
WHALES = (
    "<article><h1>Whales sing</h1><p>Blue whales sing below the range of human hearing, and are"
    " heard by others a thousand kilometres away.</p><p>Nobody knew of it before the navies of"
    " that time had begun to listen to the sea for submarines of their enemies.</p></article>"
)
BODY = (
    f"<article><h1>Mongolia</h1><p>{ULAN_BATOR} It lies on the Tuul, in a valley among four"
    " mountains, and more than a million people live there.</p><p>The country has been a republic"
    " since 1924, and few others have so few people in so much land.</p></article>"
)


@pytest.fixture
def site():
    with serving({"/mongolia": Answer(document("Mongolia", BODY).encode())}) as site:
        yield site


@pytest.mark.soak
def test_a_source_is_added_listed_refreshed_and_removed(server, start, site, texts):
    texts.append(BODY)
    ada, alice = server.user("Ada"), server.user("Alice")
    her_own, private = server.dm(ada), server.dm(alice)
    start(ada, ALLOWED_NETWORKS="127.0.0.0/8")
    server.wait_ready()
    assert server.reply(alice.say(private, "/sources")).text.startswith(
        worded("admin.only_administrators")
    )
    ada.say(her_own, f"/sources add {site.at('/elsewhere')} steppe")
    server.wait_call("editMessageText", where=lambda c: "answers 404" in c.params["text"])
    ada.say(her_own, f"/sources add {site.at('/mongolia')} steppe")
    added = worded("sources.added", name="steppe", kind="page")
    server.wait_call("editMessageText", where=lambda c: c.params["text"] == added)
    assert "steppe (page)" in server.reply(ada.say(her_own, "/sources")).text
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()

    ada.say(her_own, "/sources refresh steppe")
    server.wait_call("editMessageText", where=lambda c: "1 new" in c.params["text"])
    answer = server.reply(alice.say(private, MONGOLIA))
    assert ULAN_BATOR in answer.quotes()[0]
    assert answer.links()[0].startswith(f"{site.at('/mongolia')}#:~:text=Ulan%20Bator")
    assert f"· {counted('count.articles', 1)} ·" in server.reply(ada.say(her_own, "/sources")).text

    ada.say(her_own, "/sources rm steppe")
    removed = worded("sources.removed", name="steppe")
    # The bot's own look at its folders may be the first to find it gone.
    server.wait_call("editMessageText", where=lambda c: c.params["text"].startswith(removed))
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()
    server.assert_clean()


@pytest.mark.soak
def test_a_rehearsal_changes_nothing_and_a_rollback_brings_back_what_was(
    server, start, site, articles, tmp_path, texts
):
    texts += [BODY, WHALES]
    ada, alice = server.user("Ada"), server.user("Alice")
    her_own, private = server.dm(ada), server.dm(alice)
    # Pages that another process fetches: nothing tells the bot of them before it looks.
    library = Library(articles, tmp_path / "data", [ip_network("127.0.0.0/8")])
    site.answers["/whales"] = Answer(document("Whales", WHALES).encode())
    library.add(site.at("/whales"), name="whales")
    list(library.refresh())
    start(ada, REFRESH_MINUTES="0", ALLOWED_NETWORKS="127.0.0.0/8")
    server.wait_ready()
    assert server.reply(alice.say(private, "What do blue whales sing below?")).quotes()
    # Its own look at the articles, soon after the start, would find what is fetched from now on.
    wait_until(lambda: "articles: 0 added, 0 changed, 0 removed" in server.log_text())

    changed = WHALES.replace("below", "above")
    site.answers["/whales"] = Answer(document("Whales", changed).encode())
    library.add(site.at("/mongolia"), name="steppe")
    list(library.refresh())
    ada.say(her_own, "/reindex dry")
    dry = server.wait_call(
        "editMessageText", where=lambda c: worded("dry_run.heading") in c.params["text"]
    )
    assert worded("report.changes", added=1, changed=1, removed=0, skipped=0) in dry.params["text"]
    assert re.search(r"\b1\b", dry.params["text"].split("\n\n")[2])
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()

    ada.say(her_own, "/reindex")
    server.wait_call("editMessageText", where=lambda c: fixed("report.done") in c.params["text"])
    assert ULAN_BATOR in server.reply(alice.say(private, MONGOLIA)).quotes()[0]
    rolled = server.reply(ada.say(her_own, "/rollback"))
    assert "000001" in rolled.text
    assert not server.reply(alice.say(private, MONGOLIA)).quotes()
    assert server.reply(ada.say(her_own, "/rollback")).text.startswith(
        worded("error.no_earlier_generation")
    )
    server.assert_clean()
