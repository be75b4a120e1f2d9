"""Every way to see something of articles that are not public, for every kind of person.

One table: `PEOPLE` says who may read, `PATHS` how something could be seen. What leaks is known by a
word that stands in every title and every sentence, and that nobody who asks says.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.app import build_app
from bot.gateway import Pace, Paces
from bot.gateway.receiving.polling import WatchedPolling
from bot.ledger import ChatSettings, Entry, MessageId, Mode
from bot.readers import Readership
from bot.serving.live_index import LiveIndex
from index import FolderSource, Reindexing, Store, key_of, open_index
from tests.bot.web.browsing import browsing
from tests.bot.web.signing import signed
from tests.bot.wording import worded
from tests.fakes import (
    ADMINISTRATOR,
    BOB,
    BOT,
    GROUP,
    TOKEN,
    Carrier,
    Conversation,
    Person,
    Room,
    Said,
    membership,
)
from tests.index.corpora import write
from tests.waiting import until

SECRET = "zanzolino"
ARTICLES = {
    f"{number}.txt": f"The mill of Zanzolino in {year}\n\nThe mill opened its gates in {year}, they"
    f" say in Zanzolino. In Zanzolino {number} wheels of the mill turned in the brook then.\n"
    for number, year in enumerate((1890, 1902, 1911, 1924, 1931), 3)
}
QUESTION = "When did the mill open its gates?"
LATER = "Who leads the bakery?"
BAKERY = "The bakery of Zanzolino\n\nThe bakery is led by Ada Berg, as Zanzolino knows.\n"

CLUB = Room(-1000000000777)  # one of READER_CHATS
LISTED, MEMBER, INVITED, STRANGER = (Person(n, f"P{n}") for n in (51, 52, 53, 54))
KICKED, LEFT = Person(55, "Kicked"), Person(56, "Left")
CHANNEL = {"id": -1000000000888, "type": "channel", "title": "Channel"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}


@dataclass
class World:
    """A running bot, what a reader has asked there, and one person who tries to see something."""

    conversation: Conversation
    live_index: LiveIndex
    articles: object
    ledger: object
    who: Person = STRANGER
    answered: Said | None = None  # what BOB was answered in the group
    browser: httpx.AsyncClient | None = None
    pages: list[str] = field(default_factory=list)  # what the site has answered

    @property
    def telegram(self):
        return self.conversation.telegram

    async def sees(self, act: Callable[["World"], Awaitable[object]]) -> bool:
        """Tell whether doing this has made the bot say the secret, anywhere."""
        before = len(self.telegram.calls)
        await act(self)
        await self.conversation.app.update_queue.join()
        calls = self.telegram.calls[before:]
        said = [json.dumps(call.parameters, default=str) for call in calls]
        seen, self.pages = [*said, *self.pages], []
        return any(SECRET in each.casefold() for each in seen)

    async def open_app(self, data: str) -> None:
        asked = {"data": data, "a": key_of("4.txt")}
        self.pages.append((await self.browser.post("/app", data=asked)).text)

    async def command(self, words: str) -> Said:
        return await self.conversation.say(words, ADMINISTRATOR)

    async def say(self, text: str, room: Room | None = None, **fields):
        return await self.conversation.say(text, self.who, room, **fields)

    async def invite(self, person: Person) -> None:
        made = await self.command("/invite 5 2d")
        start = made.text.rpartition("?start=")[2]
        await self.conversation.say(f"/start {start}", person)


# Who it is: a person, what is done with them before, and whether they may read then.


async def nothing(world: World) -> None:
    return


async def removed(world: World) -> None:
    await world.command(f"/readers remove {world.who.id}")


async def invited(world: World) -> None:
    await world.invite(world.who)


async def invited_and_removed(world: World) -> None:
    await world.invite(world.who)
    assert (await world.say(QUESTION)).quotes
    await removed(world)
    await world.invite(world.who)  # another link does not help them


async def left(world: World) -> None:
    assert (await world.say(QUESTION)).quotes
    change = {"chat": CLUB.as_json, "from": BOB.as_json, "date": 0}
    change |= {"old_chat_member": membership(world.who.id, "member")}
    change |= {"new_chat_member": membership(world.who.id, "left")}
    world.telegram.statuses[CLUB.id][world.who.id] = "left"
    await world.conversation.hear(change, "chat_member")


async def unknown_to_telegram(world: World) -> None:
    world.telegram.fail("getChatMember", 400, "Bad Request: PARTICIPANT_ID_INVALID", times=99)


async def removed_and_readmitted(world: World) -> None:
    await removed(world)
    await world.command(f"/readers allow {world.who.id}")


PEOPLE = {
    "a stranger": (STRANGER, nothing, False),
    "a reader by list": (LISTED, nothing, True),
    "a reader by chat": (MEMBER, nothing, True),
    "a reader by invitation": (STRANGER, invited, True),
    "an administrator": (ADMINISTRATOR, nothing, True),
    "an administrator who was removed": (ADMINISTRATOR, removed, True),
    "a former reader who has left the chat": (MEMBER, left, False),
    "somebody who was kicked from the chat": (KICKED, nothing, False),
    "a member about whom Telegram does not say": (MEMBER, unknown_to_telegram, False),
    "banned, though on the list": (LISTED, removed, False),
    "banned, though a member": (MEMBER, removed, False),
    "banned, though invited twice": (STRANGER, invited_and_removed, False),
    "readmitted": (LISTED, removed_and_readmitted, True),
}


# What they do, and whether a reader sees something then.


async def asks_in_private(world: World) -> None:
    await world.say(QUESTION)


async def asks_in_a_group(world: World) -> None:
    await world.say(f"/ask {QUESTION}", GROUP)


async def mentions_the_bot(world: World) -> None:
    await world.say(f"@verbatim_bot {QUESTION}", GROUP)


async def asks_everybody(world: World) -> None:
    """In a group that wants such questions answered."""
    await world.ledger.set_settings(GROUP.id, ChatSettings(Mode.CONFIDENT))
    await world.say("When did the mill open its gates in 1902?", GROUP)
    await world.ledger.set_settings(GROUP.id, ChatSettings())


async def follows_up(world: World) -> None:
    await world.say("and when?", GROUP, reply_to_message=world.answered.message)


async def presses_others_buttons(world: World) -> None:
    await world.conversation.press(world.answered, worded("button.more"), world.who)


async def forges_buttons(world: World) -> None:
    """With the data of a reader's reply, in any chat, and with all that buttons ever carry."""
    own = Room(world.who.id, "private")
    mine = world.telegram.write(Person(BOT["id"], "Bot"), own, "Hello.", **{"from": BOT})
    tokens = {data.split(":")[1] for data in world.answered.buttons.values()}
    forged = [*world.answered.buttons.values(), *(f"context:{each}:0" for each in tokens)]
    forged += ["readers:page:0:0", "readers:in:54:0", "loss:agree:", "gaps:7", "meant:1:0", "x"]
    for data in forged:
        await world.conversation.press_data(Said(mine), data, world.who)


async def asks_why(world: World) -> None:
    await world.say("/why", GROUP, reply_to_message=world.answered.message)


async def verifies(world: World) -> None:
    await world.say("/verify The mill opened its gates in 1902")


async def looks_up_inline(world: World) -> None:
    await world.conversation.look_up(QUESTION, world.who)
    answer = world.telegram.inline_answers[-1]
    assert answer["is_personal"]
    assert answer["cache_time"] == 0  # what Telegram keeps outlives a removal


async def opens_a_deep_link(world: World) -> None:
    await world.say("/start inline")


async def opens_an_invitation_that_is_none(world: World) -> None:
    await world.say(f"/start in-{'x' * 32}")


async def asks_for_help(world: World) -> None:
    await world.say("/help")


async def opens_the_reader_page(world: World) -> None:
    """In a browser, which tells of nobody who it is."""
    for address in ("/a/4.txt", "/a/4.txt?part=1", "/a/no-such", "/", "/metrics", "/health"):
        world.pages.append((await world.browser.get(address)).text)


async def opens_the_mini_app(world: World) -> None:
    await world.open_app(signed(world.who.id, start_param=key_of("4.txt")))


async def opens_the_mini_app_as_somebody_else(world: World) -> None:
    """With a reader's id in the place of their own, and signed by another bot."""
    told = signed(world.who.id)
    mine, theirs = f"%3A+{world.who.id}%2C", f"%3A+{BOB.id}%2C"
    assert mine in told
    await world.open_app(told.replace(mine, theirs))
    await world.open_app(signed(BOB.id, token=f"1{TOKEN}"))
    await world.open_app("")


async def opens_the_mini_app_with_old_data(world: World) -> None:
    await world.open_app(signed(world.who.id, at=datetime.now(UTC) - timedelta(hours=2)))


async def edits(world: World) -> None:
    asked = world.telegram.write(world.who, GROUP, "hello all")
    await world.conversation.hear(asked)
    await world.conversation.edit(asked, f"/ask {QUESTION}")


async def writes_as_a_channel(world: World) -> None:
    fields = {"from": CHANNEL_BOT, "sender_chat": CHANNEL}
    await world.say(f"/ask {QUESTION}", GROUP, **fields)


async def writes_as_the_group(world: World) -> None:
    fields = {"from": ANONYMOUS, "sender_chat": GROUP.as_json}
    await world.say(f"/ask {QUESTION}", GROUP, **fields)


async def is_subscribed(world: World) -> None:
    """Wishes to be told, as BOB does after them; then there is an answer."""
    for person in (world.who, BOB):
        asked = MessageId(person.id, 9000)
        entry = Entry(asked, person.id, question=LATER, answered=False)
        assert await world.ledger.wish(await world.ledger.record(entry), person.id)
    before = len(world.telegram.calls)
    write(world.articles, ARTICLES | {"bakery.txt": BAKERY})
    await world.live_index.reindex(unasked=False)

    def told() -> set[int]:
        sent = [c for c in world.telegram.calls[before:] if c.method == "sendMessage" and c.status]
        return {c.parameters["chat_id"] for c in sent}

    await until(lambda: BOB.id in told())
    for call in world.telegram.calls[before:]:
        if call.parameters.get("chat_id") == BOB.id:
            call.parameters = {}  # what a reader is told is no leak


PATHS = {
    "asks in private": (asks_in_private, True),
    "asks in a group": (asks_in_a_group, True),
    "mentions the bot": (mentions_the_bot, True),
    "asks everybody": (asks_everybody, True),
    "follows up": (follows_up, True),
    "presses others' buttons": (presses_others_buttons, True),
    "forges buttons": (forges_buttons, False),
    "asks why": (asks_why, True),
    "verifies": (verifies, True),
    "looks up inline": (looks_up_inline, True),
    "opens a deep link": (opens_a_deep_link, True),
    "opens an invitation that is none": (opens_an_invitation_that_is_none, True),
    "asks for help": (asks_for_help, True),
    "edits": (edits, True),
    "writes as a channel": (writes_as_a_channel, False),
    "writes as the group": (writes_as_the_group, False),
    "is subscribed": (is_subscribed, True),
    "opens the reader page": (opens_the_reader_page, False),
    "opens the Mini App": (opens_the_mini_app, True),
    "opens it as somebody else": (opens_the_mini_app_as_somebody_else, False),
    "opens it with old data": (opens_the_mini_app_with_old_data, False),
}


@pytest.fixture
def articles_dir(tmp_path):
    return write(tmp_path / "articles", ARTICLES)


@pytest.fixture
def live_index(articles_dir, tmp_path) -> LiveIndex:
    data_dir, source = tmp_path / "data", FolderSource(articles_dir)
    Reindexing(source, Store(data_dir)).run()
    return LiveIndex(open_index(data_dir), source, data_dir)


@pytest.fixture
def settings(settings):
    ids, chats = frozenset({LISTED.id, BOB.id}), frozenset({CLUB.id})
    changes = {"corpus_public": False, "reader_ids": ids, "reader_chats": chats}
    return settings.model_copy(update=changes)


@pytest.fixture
def readers(settings, ledger) -> Readership:
    return Readership.of(settings, ledger)


@pytest.fixture
def app(settings, live_index, ledger, telegram, readers):
    telegram.rooms[CLUB.id] = CLUB
    telegram.statuses[CLUB.id] = {MEMBER.id: "member", KICKED.id: "kicked"}
    fast = Paces(*(Pace(burst=1000, every=0.001) for _ in range(3)))
    polling = WatchedPolling(Carrier(telegram))
    carrier = Carrier(telegram)
    return build_app(settings, live_index, ledger, carrier, polling, paces=fast, readers=readers)


@pytest.fixture
async def world(conversation, live_index, articles_dir, ledger, settings, readers):
    async with browsing(settings, live_index, may_read=readers.has) as browser:
        world = World(conversation, live_index, articles_dir, ledger, browser=browser)
        world.answered = await conversation.say(f"/ask {QUESTION}", BOB, GROUP)
        assert worded("button.more") in world.answered.buttons
        yield world


@pytest.mark.parametrize("kind", PEOPLE)
async def test_only_readers_see_anything_whatever_anybody_does(world, kind):
    world.who, before, may_read = PEOPLE[kind]
    await before(world)
    seen = {path: await world.sees(act) for path, (act, _) in PATHS.items()}
    assert seen == {path: may_read and shows for path, (_, shows) in PATHS.items()}


def test_the_table_is_whole():
    assert len(PEOPLE) >= 7
    assert {may for _, _, may in PEOPLE.values()} == {True, False}
    assert sum(shows for _, shows in PATHS.values()) > len(PATHS) / 2
