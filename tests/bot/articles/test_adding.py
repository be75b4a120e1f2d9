"""Articles by message: files, links and texts that an administrator sends."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.articles.contents import numbered
from bot.articles.recognising import LONG, Offer, offer_in
from bot.ledger import Asked, MessageId, database_url, open_ledger
from bot.serving import Upkeep
from index import Index
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, GROUP, Room
from tests.index.formats import files
from tests.site.pages import document
from tests.site.server import Answer, serving
from tests.waiting import until

LIGHTHOUSE = "The lighthouse of Brannoch was lit for the first time on 4 May 1888."
MILLER = "Its first keeper, Isla Munro, lived there with two dogs and a harmonium."
QUESTION = "When was the lighthouse of Brannoch lit for the first time?"
WORD = files.word([("Title", "The lighthouse"), ("Normal", LIGHTHOUSE), ("Normal", MILLER)])
PDF = files.pdf([[LIGHTHOUSE, MILLER]], "The lighthouse")
LONG_TEXT = f"The lighthouse\n\n{LIGHTHOUSE} {MILLER}\n\n" + "It stands on a rock. " * 20
POSTED = datetime(2026, 5, 4, 12, tzinfo=UTC)
CHANNEL = {"id": -1000000000888, "type": "channel", "title": "Coast news", "username": "coast"}
FORWARDED = {
    "forward_origin": {
        "type": "channel",
        "date": int(POSTED.timestamp()),
        "chat": CHANNEL,
        "message_id": 77,
    }
}


@pytest.fixture
def more_texts():
    return [f"{LIGHTHOUSE}\n{MILLER}", LONG_TEXT]


@pytest.mark.parametrize(("name", "data"), [("The lighthouse.docx", WORD), ("lighthouse.pdf", PDF)])
async def test_a_file_is_answered_from_as_soon_as_it_is_told_of(send, say, settings, name, data):
    assert not (await say(QUESTION)).quotes
    told = await send(name, data)
    assert told.text.startswith(worded("added.added", name=name))
    assert "The lighthouse" in told.bold
    assert counted("count.sentences", 2) in told.text
    assert worded("added.nothing_left_out") in told.text
    assert LIGHTHOUSE in (await say(QUESTION)).quotes[0].replace("\n", " ")
    assert (settings.data_dir / "added" / name).read_bytes() == data


@pytest.fixture
async def watched(live_index, library):
    """Whoever watches the folders, with what it was told of files that were sent."""
    library.additions.prepare()
    told, has_read = [], live_index.has_read

    async def noted(added):
        told.append(await has_read(added))
        return told[-1]

    live_index.has_read = noted
    task = asyncio.create_task(Upkeep(live_index, library, timedelta(0)).run())
    yield told
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_what_was_sent_is_not_indexed_once_more_by_who_watches_the_folder(
    send, watched, live_index, library, articles_dir
):
    done = live_index.tallies.reindexes
    (articles_dir / "keeper.txt").write_text(MILLER)
    await until(lambda: done["done"])
    before = done["done"]
    await send("light.txt", LIGHTHOUSE.encode())
    await until(lambda: watched)
    assert (watched[0], done["done"]) == (True, before + 1)
    await asyncio.to_thread(library.additions.put, "light.txt", LIGHTHOUSE[:40].encode())
    await until(lambda: done["done"] > before + 1)  # nobody else has seen to that
    assert False in watched


async def test_what_a_file_says_of_its_date_and_what_is_left_out_is_told(send):
    mail = files.mail(f"{LIGHTHOUSE}\n\n-- \nIsla Munro\nKeeper of the light\n")
    told = await send("light.eml", mail)
    assert fixed("added.left_out") in told.text
    assert worded("left_out.signature") in told.text
    dated = await send("d.md", f"---\npublished: 2018-05-12\n---\n\n{LIGHTHOUSE}\n".encode())
    assert "12 May 2018" in dated.text


async def test_a_file_that_is_there_is_replaced_after_a_question_and_brought_back(
    conversation, send, say, settings
):
    place = settings.data_dir / "added" / "light.txt"
    await send("light.txt", LIGHTHOUSE.encode())
    same = await send("light.txt", LIGHTHOUSE.encode())
    assert same.text.startswith(worded("added.unchanged", name="light.txt"))
    newer = LIGHTHOUSE.replace("1888", "1889").encode()
    asked = await send("light.txt", newer)
    assert asked.text == worded("added.same_name", name="light.txt")
    assert place.read_bytes() == LIGHTHOUSE.encode()
    replaced = await conversation.press(asked, worded("added.button_replace"), ADMINISTRATOR)
    assert replaced.text.startswith(worded("added.replaced", name="light.txt"))
    assert place.read_bytes() == newer
    await conversation.press(replaced, worded("articles.button_undo"), ADMINISTRATOR)
    assert place.read_bytes() == LIGHTHOUSE.encode()
    assert "1888" in (await say(QUESTION)).quotes[0]


async def test_both_files_of_a_name_are_kept_when_that_is_wanted(conversation, send, settings):
    await send("light.txt", LIGHTHOUSE.encode())
    asked = await send("light.txt", MILLER.encode())
    both = await conversation.press(asked, worded("added.button_both"), ADMINISTRATOR)
    assert both.text.startswith(worded("added.added", name="light (2).txt"))
    asked = await send("light.txt", b"Neither of them, said the keeper of the light.")
    nothing = await conversation.press(asked, worded("added.button_nothing"), ADMINISTRATOR)
    assert nothing.text == worded("added.nothing")
    there = {each.name for each in (settings.data_dir / "added").iterdir()}
    assert there == {"light.txt", "light (2).txt"}


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("Minutes 14.11.2025.md", "Minutes 14.11.2025 (2).md"),
        ("v1.2 notes.TXT", "v1.2 notes (2).TXT"),
        ("site.tar.gz", "site (2).tar.gz"),
        ("letter.htm", "letter (2).htm"),
    ],
)
def test_the_number_of_a_second_file_stands_before_its_ending(name, beside):
    assert numbered(name, 2) == beside


BROKEN = {
    "photo.jpg": (b"\xff\xd8", "added.unread_kind"),
    "minutes.doc": (b"\xd0\xcf", "added.unread_kind"),
    "": (b"?", "added.unread_kind"),
    "broken.pdf": (b"%PDF-1.4 broken", "added.not_added"),
    "broken.docx": (b"PK no", "added.not_added"),
    "empty.txt": (b"  \n", "added.not_added"),
    "empty.zip": (files.zipped({"a.png": b"x"}), "added.not_added"),
}


@pytest.mark.parametrize("name", BROKEN)
async def test_what_can_t_be_read_is_refused_and_leaves_nothing(send, settings, live_index, name):
    data, refusal = BROKEN[name]
    articles = live_index.current.articles
    told = await send(name, data)
    assert fixed(refusal) in told.text
    if refusal == "added.unread_kind":
        assert ".pdf .docx" in told.text
        assert ".zip" in told.text
    folder = settings.data_dir / "added"
    assert [*folder.iterdir()] == [] if folder.exists() else True
    assert live_index.current.articles == articles


async def test_a_broken_file_leaves_the_one_that_it_would_replace(conversation, send, settings):
    await send("light.pdf", PDF)
    assert fixed("added.not_added") in (await send("light.pdf", b"%PDF-1.4 broken")).text
    assert (settings.data_dir / "added" / "light.pdf").read_bytes() == PDF


async def test_an_archive_without_articles_leaves_the_one_that_it_has_replaced(
    conversation, send, say, settings
):
    good = files.zipped({"a.txt": LIGHTHOUSE})
    await send("coast.zip", good)
    asked = await send("coast.zip", files.zipped({"a.png": b"x"}))
    told = await conversation.press(asked, worded("added.button_replace"), ADMINISTRATOR)
    assert fixed("added.not_added") in told.text
    assert (settings.data_dir / "added" / "coast.zip").read_bytes() == good
    assert (await say(QUESTION)).quotes


async def test_what_is_too_large_for_telegram_says_so(send, telegram):
    told = await send("large.pdf", b"%PDF", document={"file_size": 20_000_001})
    assert told.text == worded("added.too_large")
    telegram.fail("getFile", 400, "Bad Request: file is too big")
    assert (await send("large.pdf", b"%PDF")).text == worded("added.too_large")
    telegram.fail("getFile", 400, "Bad Request: wrong file_id")
    assert (await send("large.pdf", b"%PDF")).text == worded("added.not_fetched")


async def test_names_lead_nowhere_outside_and_hide_nothing(send, settings):
    for name in ("../../evil.txt", "/etc/.hidden.txt", "a\u202eb\x00c.txt", "x" * 300 + ".txt"):
        text = f"{LIGHTHOUSE} {name[:3]!a}"
        assert fixed("added.added") in (await send(name, text.encode())).text
    there = sorted(each.name for each in (settings.data_dir / "added").iterdir())
    assert there == ["abc.txt", "evil.txt", "hidden.txt", "x" * 116 + ".txt"]


async def test_an_archive_is_as_many_articles_and_goes_as_one(conversation, send, say):
    data = files.zipped({"a.txt": LIGHTHOUSE, "b/c.txt": MILLER})
    told = await send("coast.zip", data)
    assert counted("count.articles", 2) in told.text
    assert (await say(QUESTION)).quotes
    removed = await conversation.press(told, worded("articles.button_remove"), ADMINISTRATOR)
    assert removed.text == counted("articles.removed", 2, name="coast.zip")
    assert not (await say(QUESTION)).quotes


async def test_words_below_a_file_are_told_not_to_be_of_it(send):
    told = await send("light.txt", LIGHTHOUSE.encode(), caption="What is this?")
    assert worded("added.no_caption") in told.text


async def test_a_file_of_somebody_else_is_not_read(send, say, conversation, telegram, settings):
    assert (await send("light.txt", LIGHTHOUSE.encode(), ALICE)).text == worded("ask.only_text")
    in_group = telegram.send_file(ADMINISTRATOR, "light.txt", LIGHTHOUSE.encode())
    assert await conversation.hear(in_group | {"chat": GROUP.as_json}) is None
    assert not (settings.data_dir / "added").exists()


async def test_a_long_text_is_asked_about_and_added(conversation, say, settings):
    asked = await say(LONG_TEXT, ADMINISTRATOR)
    assert asked.text == worded("added.which")
    told = await conversation.press(asked, worded("added.button_text"), ADMINISTRATOR)
    assert told.text.startswith(worded("added.added", name="The lighthouse.txt"))
    kept = (settings.data_dir / "added" / "The lighthouse.txt").read_text("utf-8")
    assert kept == LONG_TEXT.strip() + "\n"
    assert LIGHTHOUSE in (await say(QUESTION)).quotes[0]


async def test_a_long_question_is_answered_when_it_is_one(conversation, telegram, say):
    question = f"{QUESTION} " + "I would like to know that very much. " * 9
    asked = await say(question, ADMINISTRATOR)
    assert asked.text == worded("added.which")
    before = len(telegram.calls)
    query = {
        "id": "1",
        "from": ADMINISTRATOR.as_json,
        "message": telegram.messages[asked.chat_id, asked.id],
        "chat_instance": "1",
        "data": asked.buttons[worded("added.button_question")],
    }
    update = await telegram.deliver("callback_query", query)
    await telegram.fetched(update)
    await conversation.app.update_queue.join()
    sent = [c for c in telegram.calls[before:] if c.method == "sendMessage"]
    assert len(sent) == 1
    assert sent[0].result["reply_to_message"]["text"] == question
    assert worded("refusal.none") in sent[0].result["text"]


async def test_what_was_forwarded_is_asked_about_and_keeps_its_date_and_address(
    conversation, say, live_index, settings
):
    short = f"Coast news\n\n{LIGHTHOUSE}"
    asked = await say(short, ADMINISTRATOR, **FORWARDED)
    assert asked.text == worded("added.which")
    told = await conversation.press(asked, worded("added.button_text"), ADMINISTRATOR)
    assert "4 May 2026" in told.text
    record = json.loads((settings.data_dir / "added" / "Coast news.json").read_text("utf-8"))
    assert record["text"] == short
    article = await live_index.ask(0, Index.article, "added/Coast news.json")
    assert (article.author, article.source) == ("Coast news", "https://t.me/coast/77")


async def test_short_texts_of_administrators_are_questions_and_long_ones_of_others_too(say):
    assert (await say(QUESTION, ADMINISTRATOR)).text.startswith(worded("refusal.none"))
    assert (await say(LONG_TEXT, ALICE)).text != worded("added.which")
    assert (await say(QUESTION, ALICE, **FORWARDED)).text.startswith(worded("refusal.none"))


async def test_an_edit_of_what_is_asked_about_answers_nothing(conversation, telegram):
    written = telegram.write(ADMINISTRATOR, Room(ADMINISTRATOR.id, "private"), LONG_TEXT)
    await conversation.hear(written)
    assert await conversation.edit(written, f"{LONG_TEXT} More.") is None


async def test_nobody_else_decides_and_forged_buttons_do_nothing(conversation, say, settings):
    asked = await say(LONG_TEXT, ADMINISTRATOR)
    assert await conversation.press(asked, worded("added.button_text"), ALICE) is None
    assert await conversation.press_data(asked, "article:other", ADMINISTRATOR) is None
    question = await say(QUESTION, ADMINISTRATOR)
    assert await conversation.press_data(question, "article:text", ADMINISTRATOR) is None
    assert (
        await conversation.press_unseen(asked, worded("added.button_text"), ADMINISTRATOR) is None
    )
    assert not (settings.data_dir / "added").exists()


async def test_a_link_is_fetched_quoted_with_its_address_removed_and_brought_back(
    conversation, say, telegram, more_texts
):
    body = f"<article><h1>Light</h1><p>{LIGHTHOUSE}</p><p>{MILLER} They sang.</p></article>"
    more_texts.append(body)
    with serving({"/light": Answer(document("The light", body).encode())}) as site:
        told = await say(site.at("/light"), ADMINISTRATOR)
        assert told.text.startswith(worded("added.added", name=site.at("/light")))
        assert (await say(QUESTION)).quotes
        again = await say(site.at("/light"), ADMINISTRATOR)
        assert fixed("error.known_source") in again.text
        removed = await conversation.press(told, worded("articles.button_remove"), ADMINISTRATOR)
        assert not (await say(QUESTION)).quotes
        await conversation.press(removed, worded("articles.button_undo"), ADMINISTRATOR)
        assert (await say(QUESTION)).quotes


async def test_a_link_that_names_many_articles_or_none_adds_nothing(say, library):
    feed = await say("https://example.org/feed.xml", ADMINISTRATOR)
    assert "/sources add https://example.org/feed.xml" in feed.text
    with serving({}) as site:
        assert "404" in (await say(site.at("/nothing"), ADMINISTRATOR)).text
    assert library.entries() == ()


async def test_what_can_t_be_indexed_now_is_kept_and_read_later(send, settings, live_index):
    from index import Store

    with Store(settings.data_dir).lock():
        told = await send("light.txt", LIGHTHOUSE.encode())
    assert fixed("added.later") in told.text
    report = await live_index.reindex()
    assert report.added == 1


@pytest.mark.parametrize(
    ("fields", "offer"),
    [
        ({"text": "Who won?"}, None),
        ({"text": "/ask " + "x " * 400}, None),
        ({"text": "x" * (LONG + 1)}, Offer.TEXT),
        ({"text": "\n".join("abcdefgh")}, Offer.TEXT),
        ({"text": "https://example.org/a?b=c"}, Offer.LINK),
        ({"text": " www.example.org "}, Offer.LINK),
        ({"text": "README.md"}, None),
        ({"text": "What is https://example.org about?"}, None),
        ({"caption": "Who is this?"}, None),
        ({}, None),
    ],
)
def test_a_message_offers_what_it_offers(fields, offer):
    from telegram import Message

    from tests.fakes.messages import entities_in

    text = fields.get("text", "")
    chat = {"id": 9, "type": "private"}
    message = {"message_id": 1, "date": 0, "chat": chat, "from": ADMINISTRATOR.as_json, **fields}
    message |= {"entities": entities_in(text)} if text.startswith("/") else {}
    assert offer_in(Message.de_json(message, None)) == offer


@pytest.fixture
def left_by_a_process_before(settings, telegram):
    """A file that a process took up and did not come to; this one starts after that."""
    message = telegram.send_file(ADMINISTRATOR, "light.txt", LIGHTHOUSE.encode())
    asked = MessageId(ADMINISTRATOR.id, message["message_id"])
    update = json.dumps({"update_id": 1, "message": message})
    return Asked(asked, ADMINISTRATOR.id, update)


async def test_a_file_that_a_killed_process_had_taken_up_is_added_by_the_next_one(
    settings, live_index, left_by_a_process_before, app, telegram
):
    url = database_url("", settings.data_dir)
    before = open_ledger(url, settings.question_days)
    await before.take_up(left_by_a_process_before)
    before.close()
    await app.initialize()
    await app.post_init(app)
    await app.start()
    await until(lambda: (settings.data_dir / "added" / "light.txt").exists())
    await app.update_queue.join()
    await until(lambda: telegram.calls_of("editMessageText"))
    await app.stop()
    await app.post_stop(app)
    await app.shutdown()
    said = telegram.calls_of("editMessageText")[-1].parameters["text"]
    assert fixed("added.added") in said


async def test_many_files_at_once_are_all_there_after_a_few_builds(
    conversation, telegram, live_index
):
    names = [f"{number}.txt" for number in range(20)]
    for name in names:
        text = f"The boat number {name} was built in Brannoch in the year 18{name[:2]}."
        written = telegram.send_file(ADMINISTRATOR, name, text.encode())
        last = await telegram.deliver("message", written)
    await telegram.fetched(last)
    await conversation.app.update_queue.join()
    said = [c for c in telegram.calls_of("editMessageText") if c.status == 200]
    assert sum(fixed("added.added") in c.parameters["text"] for c in said) == len(names)
    assert live_index.current.articles == 7 + len(names)
    assert int(live_index.current.generation) < len(names)


async def test_two_files_of_one_name_at_once_ask_all_the_same(conversation, telegram, settings):
    for data in (LIGHTHOUSE, MILLER):
        written = telegram.send_file(ADMINISTRATOR, "light.txt", data.encode())
        last = await telegram.deliver("message", written)
    await telegram.fetched(last)
    await conversation.app.update_queue.join()
    told = [c.parameters["text"] for c in telegram.calls_of("editMessageText")]
    assert sorted(worded("added.same_name", name="light.txt") == each for each in told) == [
        False,
        True,
    ]


async def test_a_file_is_read_once(send, live_index, monkeypatch):
    from index.formats import reader

    await live_index.reindex()  # from now on, what was read is remembered
    read, asked = reader.read_apart, []
    monkeypatch.setattr(reader, "read_apart", lambda *given: asked.append(given) or read(*given))
    told = await send("lighthouse.pdf", PDF)
    assert fixed("added.added") in told.text
    assert [kind for kind, _, data in asked if data == PDF] == [".pdf"]
