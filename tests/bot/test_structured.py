"""What people can do with a quote of several slices, through the whole application."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.ledger import MessageId, Span
from bot.serving.live_index import LiveIndex
from index import FolderSource, Reindexing, Store, open_index
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, Room
from tests.fakes.messages import Said
from tests.index.corpora import write
from tests.structured import ARTICLES, POOL

ROW = "opening hours Saturday"
LIST = "What must every school group bring?"
LONG_LIST = "Which traders have a stall?"
SECTION = "May I bring a snorkel?"
ANSWERED = "Who lends skates?"
CODE = "How do I reserve a lane from a script?"
DEFINED = "What is a deposit?"
MORE = "When is the pool open in summer?"

SHOWN = {
    ROW: "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00",
    LIST: "Every group must bring the following:\n• a list of its swimmers\n"
    "• one adult for ten children\n• bathing caps",
    SECTION: "Snorkels are allowed on Sundays in lane six. Fins are not.",
    ANSWERED: "Who lends skates?\nThe kiosk beside the entrance, for three euros.",
    CODE: "Reserve a lane with this command:\npool reserve --lane 3 \\\n  --day saturday",
    DEFINED: "Deposit\nWhat a trader pays for the key of the water tap.",
}
SOURCES = {
    ROW: "The indoor pool › Opening hours · 1 March 2025",
    LIST: "The indoor pool › School groups · 1 March 2025",
    SECTION: "The indoor pool › Questions of guests › May I bring a snorkel? · 1 March 2025",
    ANSWERED: "The ice rink",
    CODE: "The indoor pool › Booking from a script · 1 March 2025",
    DEFINED: "The weekly market › Rules for traders",
}
each_kind = pytest.mark.parametrize("question", SHOWN, ids=lambda question: question[:20])


@pytest.fixture(scope="session")
def structured_index(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("structured")
    Reindexing(FolderSource(write(folder / "articles", ARTICLES)), Store(folder / "data")).run()
    return folder / "data"


@pytest.fixture
def articles_dir(tmp_path) -> Path:
    return write(tmp_path / "articles", ARTICLES)


@pytest.fixture
def live_index(structured_index, articles_dir, tmp_path) -> LiveIndex:
    data_dir = shutil.copytree(structured_index, tmp_path / "data")
    return LiveIndex(open_index(data_dir), FolderSource(articles_dir), data_dir)


def source_of(text: str) -> str:
    """Return the line below the first quote, without how long ago its date is."""
    line = next(line for line in text.splitlines() if line.startswith("— "))
    return line.removeprefix("— ").partition(", ")[0]


@each_kind
async def test_privately_and_in_a_group_people_read_the_whole_unit_and_where_it_stands(
    say, question
):
    for reply in (await say(question), await say(f"/ask {question}", room=GROUP)):
        assert reply.quotes[0] == SHOWN[question]
        assert source_of(reply.text) == SOURCES[question]
    assert len(reply.quotes) == 1


async def test_what_answers_in_a_longer_unit_is_bold_and_code_is_code(say):
    assert (await say(SECTION)).bold[0] == "Snorkels are allowed on Sundays in lane six."
    assert (await say(ANSWERED)).bold[0] == "The kiosk beside the entrance, for three euros."
    assert "Saturday" in (await say(ROW)).bold
    code = await say(CODE)
    kinds = {entity["type"] for entity in code.message["entities"]}
    assert "pre" in kinds


async def test_a_long_list_says_how_many_are_left_out_in_the_language_of_who_asks(say):
    reply = await say(LONG_LIST)
    assert reply.quotes[0].splitlines()[0] == "These traders have a stall:"
    assert reply.quotes[0].splitlines()[-1] == counted("quote.more", 2)
    assert (await say(LONG_LIST, HANNA)).quotes[0].splitlines()[-1] == "… 2 weitere"


@each_kind
async def test_context_shows_the_quote_in_bold_below_its_headings_and_back_leads_back(
    say, conversation, question
):
    reply = await say(question)
    view = await conversation.press(reply, next(iter(reply.buttons)))
    code = question in (ROW, CODE)
    read = "".join(view.bold).replace("\n", "")
    for line in [] if code else SHOWN[question].splitlines():
        assert line.replace("• ", "") in read.replace("• ", "")
    headings = SOURCES[question].split(" · ")[0].split(" › ")[1:]
    assert all(heading in "\n".join(view.quotes) for heading in headings)
    assert " · " in view.text.splitlines()[-1]
    back = await conversation.press(view, worded("button.back"))
    assert back.message == reply.message


async def test_a_row_in_context_is_bold_among_the_others_of_its_table(say, conversation):
    view = await conversation.press(await say(ROW), worded("button.context"))
    [table] = [quote for quote in view.quotes if "Wednesday" in quote]
    assert table.splitlines() == [
        "Opening hours",
        "Wednesday · Summer 07:00–20:00 · Winter 09:00–18:00",
        "Saturday · Summer 08:00–19:00 · Winter 10:00–17:00",
        "Sunday · Summer 09:00–18:00 · Winter closed",
    ]
    assert view.bold == [SHOWN[ROW]]


async def test_before_and_after_walk_through_the_whole_article_part_by_part(say, conversation):
    view = await conversation.press(await say(ROW), worded("button.context"))
    assert view.text.endswith(worded("place.part_of", number=2, total=6))
    view = await conversation.press(view, worded("button.before"))
    assert worded("button.before") not in view.buttons
    seen = list(view.quotes)
    while worded("button.after") in view.buttons:
        view = await conversation.press(view, worded("button.after"))
        seen += view.quotes
    read = "\n".join(dict.fromkeys(seen))
    for heading in ("Opening hours", "Questions of guests", "School groups"):
        assert heading in read
    assert not set("#|*`") & set(read)


@each_kind
async def test_why_says_what_the_words_gave_to_all_its_slices(say, question):
    why = await say("/why", reply_to_message=(await say(question)).message)
    assert why.text.startswith(f"{worded('why.answered')}\nThe ")
    assert worded("place.quote") in why.text
    if question == SECTION:
        assert "• bring " in why.text
        assert worded("place.headings") in why.text


@each_kind
async def test_verify_under_a_reply_finds_its_quotes_as_they_stand(say, question):
    answer = await say(f"/ask {question}", room=GROUP)
    verified = await say("/verify", room=GROUP, reply_to_message=answer.message)
    assert verified.text.startswith(worded("verify.unchanged"))
    assert worded("verify.nowhere") not in verified.text
    assert verified.quotes == answer.quotes


@each_kind
async def test_verify_finds_what_was_copied_out_of_a_reply(say, question):
    found = await say(f"/verify {SHOWN[question]}")
    assert found.quotes == [SHOWN[question]]
    assert found.text.startswith("Th")
    assert source_of(found.text) == SOURCES[question]


async def test_verify_finds_a_long_list_with_its_last_line_whatever_the_language(say):
    for person in (ALICE, HANNA):
        copied = (await say(LONG_LIST, person)).quotes[0]
        found = await say(f"/verify {copied}", ALICE)
        assert len(found.quotes[0].splitlines()) >= 11


@pytest.mark.parametrize(
    ("text", "told", "source"),
    [
        ("School groups", worded("verify.exact"), "The indoor pool"),
        ("Is the sauna included?", worded("verify.exact"),
         "The indoor pool › Questions of guests"),
        ("Winter 10:00–17:00", worded("verify.exact"),
         "The indoor pool › Opening hours"),
        ("Who lends skates?\nfor three euros.", worded("verify.in_parts"),
         "The ice rink"),
        ("The weekly market", worded("verify.exact"), "The weekly market"),
    ],
    ids=["heading", "question", "cell", "lines", "title"],
)  # fmt: skip
async def test_verify_finds_headings_titles_and_cells_and_says_where(say, text, told, source):
    found = await say(f"/verify {text}")
    assert found.text.startswith(told)
    assert source_of(found.text).partition(" · ")[0] == source


async def test_more_shows_further_units_as_whole(say, conversation):
    reply = await say(f"/ask {MORE}", room=GROUP)
    more = await conversation.press(reply, worded("button.more"), BOB)
    assert more.quotes
    assert not set("|*`#") & set("".join(more.quotes))


@each_kind
async def test_an_inline_result_is_the_unit_and_its_vote_and_why_are_about_it(
    say, conversation, ledger, question
):
    sent = await conversation.pick(question, ALICE, GROUP)
    assert sent.quotes == [SHOWN[question]]
    result = conversation.telegram.inline_answers[-1]["results"][0]
    assert result["title"][:20] == SHOWN[question].replace("\n", " ")[:20]
    why = await say("/why", BOB, GROUP, reply_to_message=sent.message)
    assert why.text.startswith(worded("why.answered"))
    [kept] = await ledger.sent_inline(ALICE.id)
    assert kept.entry.spans[0].standing.spans


@each_kind
async def test_the_ledger_has_every_slice_of_what_was_said(say, ledger, index, question):
    reply = await say(question)
    entry = (await ledger.reply_in(MessageId(ALICE.id, reply.id))).entry
    [quote] = index.requote("", [entry.spans[0].standing])
    assert quote.shown.text == SHOWN[question]


@pytest.mark.parametrize("part", [0, 1])  # a group takes twenty messages a minute
async def test_a_week_later_and_after_a_reindex_all_buttons_work(
    say, conversation, articles_dir, part
):
    asked = [*SHOWN][part::2]
    replies = {question: await say(f"/ask {question}", room=GROUP) for question in asked}
    (articles_dir / "whales.txt").write_text("Whales\n\nBlue whales sing.\n")
    await say("/reindex", ADMINISTRATOR)
    for question, reply in replies.items():
        view = await conversation.press(reply, worded("button.context"), BOB)
        assert view.text != reply.text
        back = await conversation.press(view, worded("button.back"), BOB)
        assert (back.quotes, back.bold) == (reply.quotes, reply.bold), question


async def test_a_button_under_a_message_of_a_release_that_knew_one_slice_works(
    say, conversation, ledger, live_index
):
    reply = await say(ROW)
    kept = (await ledger.reply_in(MessageId(ALICE.id, reply.id))).entry
    at = POOL.index("| Saturday")
    old = Span("pool.md", at, at + len("| Saturday | 08:00–19:00 |"), kept.spans[0].digest)
    await ledger.record(replace(kept, spans=(old,), generation="000000"))
    view = await conversation.press(reply, worded("button.context"))
    assert any("Saturday · Summer 08:00–19:00" in quote for quote in view.quotes)
    assert view.bold == ["Saturday · Summer 08:00–19:00"]
    back = await conversation.press(view, worded("button.back"))
    assert back.quotes == ["Saturday · 08:00–19:00"]
    why = await say("/why", reply_to_message=reply.message)
    assert worded("place.quote") in why.text


async def test_votes_and_their_buttons_stay_whatever_the_reply_shows(say, conversation, ledger):
    reply = await say(LIST)
    voted = await conversation.press(reply, "👍")
    view = await conversation.press(voted, voted.steps[0])
    assert "👍 1" in view.buttons
    assert "👍 1" in (await conversation.press(view, worded("button.back"))).buttons


async def test_a_question_below_a_reply_follows_its_quotes(say, conversation):
    first = await say(ANSWERED)
    reply = await say("When is it flooded?", reply_to_message=first.message)
    assert reply.quotes[0] == "When is the rink flooded?\nIn the first week of November."


async def test_a_selected_cell_of_a_reply_says_which_article_is_meant(say):
    first = await say(ROW)
    selected = {"text": "Summer 08:00–19:00", "position": 0}
    reply = await say("and in the sauna?", reply_to_message=first.message, quote=selected)
    assert reply is not None
    assert "The indoor pool" in reply.text


async def test_a_rehearsal_tells_which_slices_break(say, conversation, articles_dir):
    await say(ROW)
    await say(LIST)
    changed = POOL.replace("10:00–17:00", "10:00–16:00")
    assert len(changed) == len(POOL)
    (articles_dir / "pool.md").write_text(changed)
    told = await conversation.last("/reindex dry", ADMINISTRATOR)
    assert f"• The indoor pool: {SHOWN[ROW]}" in told.text
    assert "• The indoor pool: Every group" not in told.text
    (articles_dir / "pool.md").write_text(POOL)


async def test_who_asked_in_vain_is_told_of_a_whole_unit(
    say, conversation, telegram, articles_dir, ledger
):
    refusal = await say("Which berths does the harbour let?")
    await conversation.press(refusal, worded("button.tell_me"))
    (articles_dir / "harbour.md").write_text(
        "# The harbour\n\n## Berths\n\nThe harbour lets these berths:\n\n- **ten** small ones\n"
        "- two large ones\n"
    )
    chat = Room(ADMINISTRATOR.id, "private")
    await telegram.deliver("message", telegram.write(ADMINISTRATOR, chat, "/reindex"))
    sent = [Said(call.result) for call in await telegram.called("sendMessage", 3)]
    told = next(said for said in sent if said.chat_id == ALICE.id and said.id != refusal.id)
    assert told.quotes == ["The harbour lets these berths:\n• ten small ones\n• two large ones"]
    assert source_of(told.text) == "The harbour › Berths"
    [reply] = [await ledger.reply_in(MessageId(ALICE.id, told.id))]
    assert len(reply.entry.spans[0].slices) == 3


async def test_when_a_person_is_forgotten_so_are_the_slices(say, ledger):
    reply = await say(ROW)
    await ledger.forget(ALICE.id)
    assert await ledger.reply_in(MessageId(ALICE.id, reply.id)) is None


async def test_a_changed_article_is_told_whichever_slice_changed(
    say, conversation, telegram, articles_dir
):
    reply = await say(ROW)
    (articles_dir / "pool.md").write_text(POOL.replace("Summer", "June to August"))
    await say("/reindex", ADMINISTRATOR)
    noted = await conversation.press(reply, worded("button.context"))
    (articles_dir / "pool.md").write_text(POOL)
    assert fixed("article.changed") in noted.text
    assert noted.quotes == reply.quotes
