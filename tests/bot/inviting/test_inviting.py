"""Links that invite readers, and the list of readers, in the chat."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.gateway import Paces, Throttle
from bot.inviting.invitation import digest_of, link, new_token, terms_in, token_in
from tests.bot.wording import counted, fixed, worded
from tests.fakes import ADMINISTRATOR, ALICE, BOB, GROUP, HANNA, Person

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.fixture
def public() -> bool:
    return False


@pytest.fixture
def settings(settings, public):
    chats = frozenset({-1001})
    changes = {"corpus_public": public, "reader_ids": frozenset({BOB.id}), "reader_chats": chats}
    return settings.model_copy(update=changes)


async def invited(conversation, words: str = "") -> str:
    """Return the token of a new link."""
    made = await conversation.say(f"/invite {words}", ADMINISTRATOR)
    return made.text.rpartition("https://t.me/Verbatim_bot?start=")[2]


@pytest.mark.parametrize(
    ("words", "most", "until"),
    [
        ("", 1, NOW + timedelta(days=7)),
        ("20", 20, NOW + timedelta(days=7)),
        ("20 2w", 20, NOW + timedelta(weeks=2)),
        ("12H 3", 3, NOW + timedelta(hours=12)),
        ("2027-01-31", 1, datetime(2027, 1, 31, 23, 59, 59, 999999, UTC)),
        ("2026-12-01", 1, datetime(2026, 12, 1, 23, 59, 59, 999999, UTC)),
    ],
)
def test_a_number_and_an_end_are_understood_in_any_order(words, most, until):
    assert terms_in(words.split(), NOW) == (most, until)


@pytest.mark.parametrize(
    "words", ["0", "10001", "-3", "1 2", "7d 2w", "0d", "400d", "2026-11-30", "soon", "2030-01-01"]
)
def test_what_can_t_be_is_refused(words):
    assert terms_in(words.split(), NOW) is None


def test_a_token_is_new_each_time_fits_a_link_and_is_known_by_its_digest():
    tokens = {new_token() for _ in range(100)}
    assert len({digest_of(token) for token in tokens}) == 100
    for token in tokens:
        start = link("Verbatim_bot", token).partition("?start=")[2]
        assert len(start) <= 64
        assert token_in(start) == token
    assert token_in("inline") == token_in(f"in-{'x' * 31}") == token_in(f"in-{'x' * 33}") == ""


async def test_who_opens_a_link_is_greeted_and_may_ask(conversation, say):
    start = await invited(conversation, "2")
    greeted = await say(f"/start {start}", ALICE)
    assert greeted.text.startswith(counted("start.what", 7)[:20])
    assert (await say(AGREEMENT, ALICE)).quotes
    assert await say(f"/start {start}", ALICE)  # again: no place is taken
    assert await say(f"/start {start}", HANNA)
    closed = await say(f"/start {start}", Person(77, "Eve"))
    assert closed.text == worded("invite.closed")


async def test_a_link_works_for_persons_in_private_only(conversation, say):
    start = await invited(conversation)
    assert await say(f"/start@verbatim_bot {start}", ALICE, GROUP) is None
    channel = {"id": -1000000000888, "type": "channel", "title": "Channel"}
    assert (await say(f"/start {start}", ALICE, sender_chat=channel)).text == worded(
        "door.not_public"
    )
    assert await say(f"/start {start}", ALICE)


async def test_guessing_is_slow(say):
    told = [await say(f"/start in-{number:032}", ALICE) for number in range(20)]
    assert sum(each is not None for each in told) == 5


async def test_only_administrators_invite_and_in_private_only(conversation, say):
    for words in ("/invite", "/readers", f"/readers remove {ALICE.id}"):
        assert (await say(words, BOB)).text.startswith(worded("admin.only_administrators"))
        in_group = await say(f"{words.replace(' ', '@verbatim_bot ', 1)}", ADMINISTRATOR, GROUP)
        assert in_group is None or in_group.text == worded("readers.in_private")


async def test_the_list_tells_removes_and_readmits(conversation, say):
    start = await invited(conversation, "5")
    await say(f"/start {start}", ALICE)
    listed = await say("/readers", ADMINISTRATOR)
    assert worded("readers.by_ids", ids=BOB.id) in listed.text
    assert worded("readers.by_chats", chats=-1001) in listed.text
    assert fixed("readers.chat_unasked") in listed.text  # there is no such chat
    assert f"Alice ({ALICE.id})" in listed.text
    remove = worded("readers.button_remove", name="Alice")
    assert await conversation.press(listed, remove, BOB) is None
    assert (await say(AGREEMENT, ALICE)).quotes

    now = await conversation.press(listed, remove, ADMINISTRATOR)
    assert worded("readers.barred") in now.text
    assert (await say(AGREEMENT, ALICE)).text.startswith(worded("door.not_public"))
    readmit = worded("readers.button_readmit", name="Alice")
    await conversation.press(now, readmit, ADMINISTRATOR)
    assert (await say(AGREEMENT, ALICE)).quotes

    end = worded("readers.button_end", number=1)
    now = await conversation.press(listed, end, ADMINISTRATOR)
    assert worded("readers.invitations") not in now.text
    assert (await say(f"/start {start}", HANNA)).text == worded("invite.closed", "de")


async def test_who_came_by_a_link_can_have_their_name_forgotten_and_stays_a_reader(
    conversation, say
):
    await say(f"/start {await invited(conversation)}", ALICE)
    question = await say("/forget", ALICE)
    assert worded("forget.name") in question.text
    await conversation.press(question, worded("button.forget"), ALICE)
    assert "Alice" not in (await say("/readers", ADMINISTRATOR)).text
    assert (await say(AGREEMENT, ALICE)).quotes


async def test_readers_by_list_are_removed_by_their_id_and_administrators_stay(say):
    told = await say(f"/readers remove {BOB.id}", ADMINISTRATOR)
    assert told.text == worded("readers.removed", user_id=BOB.id)
    assert not (await say(AGREEMENT, BOB)).quotes
    told = await say(f"/readers allow {BOB.id}", ADMINISTRATOR)
    assert told.text == worded("readers.readmitted", user_id=BOB.id)
    assert (await say(AGREEMENT, BOB)).quotes
    told = await say(f"/readers remove {ADMINISTRATOR.id}", ADMINISTRATOR)
    assert told.text == worded("readers.administrators_stay")
    assert (await say("/readers remove bob", ADMINISTRATOR)).text == worded("readers.usage")


async def test_many_readers_are_listed_by_pages(conversation, say, ledger):
    await ledger.invite("d", 30, datetime.now(UTC) + timedelta(days=1))
    for number in range(20):
        await ledger.enter("d", 1000 + number, f"Reader {number}")
    page = await say("/readers", ADMINISTRATOR)
    seen = []
    while True:
        seen += [label for label, data in page.buttons.items() if ":out:" in data]
        if worded("button.after") not in page.buttons:
            break
        page = await conversation.press(page, worded("button.after"), ADMINISTRATOR)
    assert len(set(seen)) == 20


@pytest.mark.parametrize("public", [True])
async def test_where_articles_are_public_nobody_needs_an_invitation(public, say):
    assert (await say("/invite", ADMINISTRATOR)).text == worded("invite.is_public")


@pytest.mark.parametrize(
    ("before", "after", "goes_on"),
    [(True, True, True), (True, False, False), (False, False, True)],  # the last: to be forgotten
)
async def test_who_is_removed_while_they_wait_for_their_turn_gets_silence(
    loop_time, before, after, goes_on
):
    may = iter((before, after))

    async def may_read(_: int) -> bool:
        return next(may)

    throttle = Throttle(None, None, Paces(), may_read=may_read)
    assert await throttle.waited(ALICE.id, 5.0) is goes_on
    assert loop_time() >= 5


async def test_status_tells_where_members_can_t_be_asked_for(say):
    assert fixed("readers.chat_unasked") in (await say("/status", ADMINISTRATOR)).text
