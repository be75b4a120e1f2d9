"""Telegram's servers in memory, as strict as the real ones, and the people who write there.

The real Application runs above it, polling included: only the carrier of requests is replaced.
"""

import asyncio
import itertools
import json
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from telegram.error import NetworkError
from telegram.request import BaseRequest

from bot.app import App
from bot.markup import MAX_BYTES, MAX_UNITS, units
from tests.bot.markup_reader import UnreadableMarkupError, read_markup

TOKEN = "7000000001:a-token-that-no-log-may-ever-show-000"
BOT = {
    "id": 7000000001,
    "is_bot": True,
    "first_name": "Verbatim",
    "username": "Verbatim_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


SPEAKING = ("sendMessage", "editMessageText")
MOST_DATA = 64  # bytes that a button carries


class RefusedError(Exception):
    """An answer with an error, as Telegram gives it."""

    def __init__(self, status: int, description: str, **parameters: Any):
        super().__init__(description)
        self.status, self.description, self.parameters = status, description, parameters


def refuse(description: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {description}")


@dataclass(frozen=True)
class Person:
    """Somebody who writes."""

    id: int
    name: str
    language: str = ""

    @property
    def as_json(self) -> dict:
        language = {"language_code": self.language} if self.language else {}
        return {"id": self.id, "is_bot": False, "first_name": self.name, **language}


ALICE = Person(1, "Alice")
BOB = Person(2, "Bob")
HANNA = Person(4, "Hanna", "de-AT")
ADMINISTRATOR = Person(9, "Ada")


@dataclass(frozen=True)
class Room:
    """A chat. `topics` are the ids of a forum's topics."""

    id: int
    type: str = "supergroup"
    topics: frozenset[int] = frozenset()

    @property
    def as_json(self) -> dict:
        if self.type == "private":
            return {"id": self.id, "type": self.type, "first_name": "Somebody"}
        forum = {"is_forum": True} if self.topics else {}
        return {"id": self.id, "type": self.type, "title": "Team", **forum}


GROUP = Room(-1000000000500)
FORUM = Room(-1000000000600, topics=frozenset({31, 32}))


@dataclass(frozen=True)
class Said:
    """A message as its readers see it."""

    message: dict

    @property
    def id(self) -> int:
        return self.message["message_id"]

    @property
    def chat_id(self) -> int:
        return self.message["chat"]["id"]

    @property
    def text(self) -> str:
        return self.message["text"]

    @property
    def reply_to(self) -> int | None:
        return self.message.get("reply_to_message", {}).get("message_id")

    @property
    def topic(self) -> int | None:
        return self.message.get("message_thread_id")

    @property
    def buttons(self) -> dict[str, str]:
        """The labels of the buttons under it, row by row, and what they carry."""
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", ())
        return {button["text"]: button["callback_data"] for row in rows for button in row}

    @property
    def steps(self) -> list[str]:
        """The labels of the buttons that lead to something else than votes and wishes."""
        own = ("vote:", "wish:")
        return [label for label, data in self.buttons.items() if not data.startswith(own)]

    @property
    def quotes(self) -> list[str]:
        return self._covered("blockquote", "expandable_blockquote")

    @property
    def bold(self) -> list[str]:
        return self._covered("bold")

    def _covered(self, *kinds: str) -> list[str]:
        raw = self.text.encode("utf-16-le")
        return [
            raw[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in self.message.get("entities", ())
            if e["type"] in kinds
        ]


@dataclass
class Call:
    """A request to a method, and how it was answered."""

    method: str
    parameters: dict
    status: int = 0
    result: Any = None


@dataclass
class Fault:
    """What goes wrong with the next calls of a method.

    With a `status`, they are refused; `lost`, they are executed and the answer never arrives.
    """

    method: str
    status: int = 0
    description: str = ""
    parameters: dict = field(default_factory=dict)
    lost: bool = False
    times: int = 1


class Telegram:
    """Keeps what was said, refuses what the real servers refuse, remembers every call."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.problems: list[str] = []  # requests that are no requests
        self.rooms: dict[int, Room] = {}
        self.blocked: set[int] = set()
        self.messages: dict[tuple[int, int], dict] = {}
        self.administrators: dict[int, set[int]] = {}  # of rooms, by their ids
        self.notes: list[str] = []  # what those who pressed buttons were told
        self.documents: list[bytes] = []
        self.inline_answers: list[dict] = []
        self.menus: dict[str, list[str]] = {}
        self.confirmed = 0  # updates below this id have been fetched
        self.polls = 0
        self._updates: deque[dict] = deque()
        self._update_ids = itertools.count(1)
        self._message_ids = itertools.count(100)
        self._changed = asyncio.Condition()
        self._allowed: list[str] = []

    # What people do

    def write(self, by: Person, room: Room, text: str | None, **fields: Any) -> dict:
        """Return a new message of a person; it is not yet delivered to the bot."""
        self.rooms[room.id] = room
        message = {
            "message_id": next(self._message_ids),
            "from": by.as_json,
            "chat": room.as_json,
            "date": int(time.time()),
            **_text_fields(text),
            **fields,
        }
        self.messages[room.id, message["message_id"]] = message
        return message

    def rewrite(self, message: dict, text: str) -> dict:
        """Return `message` edited to `text`."""
        kept = {k: v for k, v in message.items() if k not in ("text", "entities")}
        edited = {**kept, **_text_fields(text), "edit_date": int(time.time())}
        self.messages[message["chat"]["id"], message["message_id"]] = edited
        return edited

    async def deliver(self, kind: str, content: dict) -> int | None:
        """Queue an update and return its id; None when the bot has not asked for this kind."""
        async with self._changed:
            if kind not in self._allowed:
                return None
            update = {"update_id": next(self._update_ids), kind: content}
            self._updates.append(update)
            self._changed.notify_all()
            return update["update_id"]

    async def fetched(self, update_id: int) -> None:
        """Wait until the bot has taken an update and asks for the next ones."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.confirmed > update_id)

    async def asked_for_updates(self) -> None:
        """Wait until the bot polls."""
        async with self._changed:
            await self._changed.wait_for(lambda: self.polls)

    def fail(self, method: str, status: int = 0, description: str = "", **more: Any) -> Fault:
        """Let the next call of `method` go wrong; see `Fault` for `lost` and `times`."""
        options = {key: more.pop(key) for key in ("lost", "times") if key in more}
        fault = Fault(method, status, description, more, **options)
        self.faults.append(fault)
        return fault

    async def called(self, method: str, times: int = 1) -> list[Call]:
        """Wait until the bot has called `method` this often, and return these calls."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self._answered(method)) >= times)
        return self._answered(method)

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def _answered(self, method: str) -> list[Call]:
        return [call for call in self.calls_of(method) if call.status]

    def quotes_shown(self) -> list[str]:
        """Return every quote in what the bot said, and in what it changed that to."""
        shown = [Said(c.result) for c in self.calls if c.result and c.method in SPEAKING]
        return [quote for said in shown for quote in said.quotes]

    # What the bot does

    async def execute(self, method: str, parameters: dict) -> tuple[int, Any]:
        """Answer a request: a status and what stands in the body."""
        call = Call(method, parameters)
        self.calls.append(call)
        fault = next((f for f in self.faults if f.method == method and f.times > 0), None)
        try:
            if fault:
                fault.times -= 1
                if fault.status:
                    raise RefusedError(fault.status, fault.description, **fault.parameters)
            call.result = await getattr(self, f"do_{method}")(**parameters)
            call.status = 200
        except (AssertionError, AttributeError, TypeError) as error:
            self.problems.append(f"{method}: {error!r}")
            raise
        except RefusedError as error:
            call.status = error.status
            body = {"ok": False, "error_code": error.status, "description": error.description}
            return error.status, body | (
                {"parameters": error.parameters} if error.parameters else {}
            )
        finally:
            async with self._changed:
                self._changed.notify_all()
        if fault and fault.lost:
            raise NetworkError("the connection broke after the request")
        return 200, {"ok": True, "result": call.result}

    async def do_getMe(self) -> dict:  # noqa: N802
        return BOT

    async def do_deleteWebhook(self) -> bool:  # noqa: N802
        return True

    async def do_getUpdates(  # noqa: N802
        self,
        timeout: int,  # noqa: ASYNC109 - the Bot API calls it so
        allowed_updates: list[str],
        offset: int = 0,
    ) -> list[dict]:
        async with self._changed:
            self.polls += 1
            self._allowed = allowed_updates
            while self._updates and self._updates[0]["update_id"] < offset:
                self._updates.popleft()
            self.confirmed = max(self.confirmed, offset)
            self._changed.notify_all()
            if timeout and not self._updates:
                await self._changed.wait_for(lambda: self._updates)
            return list(self._updates)

    async def do_sendMessage(  # noqa: N802
        self,
        chat_id: int,
        text: str,
        link_preview_options: dict,
        reply_parameters: dict | None = None,
        parse_mode: str | None = None,
        message_thread_id: int | None = None,
        reply_markup: dict | None = None,
    ) -> dict:
        room = self._open_room(chat_id)
        if message_thread_id and message_thread_id not in room.topics:
            raise refuse("message thread not found")
        assert link_preview_options == {"is_disabled": True}
        topic = (
            {"message_thread_id": message_thread_id, "is_topic_message": True}
            if message_thread_id
            else {}
        )
        message = {
            "message_id": next(self._message_ids),
            "from": BOT,
            "chat": room.as_json,
            "date": int(time.time()),
            **_parsed(text, parse_mode),
            **self._reply_fields(chat_id, reply_parameters),
            **_buttons(reply_markup),
            **topic,
        }
        self.messages[chat_id, message["message_id"]] = message
        return message

    async def do_editMessageText(  # noqa: N802
        self,
        chat_id: int,
        message_id: int,
        text: str,
        link_preview_options: dict,
        parse_mode: str | None = None,
        reply_markup: dict | None = None,
    ) -> dict:
        self._open_room(chat_id)
        assert link_preview_options == {"is_disabled": True}
        message = self.messages.get((chat_id, message_id))
        if message is None:
            raise refuse("message to edit not found")
        if message["from"] != BOT:
            raise refuse("message can't be edited")
        kept = {k: v for k, v in message.items() if k not in ("entities", "reply_markup")}
        new = kept | _parsed(text, parse_mode) | _buttons(reply_markup)
        if new == message:
            raise refuse("message is not modified: the new content is the same as the old one")
        self.messages[chat_id, message_id] = new
        return new

    async def do_editMessageReplyMarkup(  # noqa: N802
        self, chat_id: int, message_id: int, reply_markup: dict | None = None
    ) -> dict:
        message = self.messages.get((chat_id, message_id))
        if message is None:
            raise refuse("message to edit not found")
        kept = {k: v for k, v in message.items() if k != "reply_markup"}
        new = kept | _buttons(reply_markup)
        if new == message:
            raise refuse("message is not modified: the new content is the same as the old one")
        self.messages[chat_id, message_id] = new
        return new

    async def do_answerCallbackQuery(  # noqa: N802
        self, callback_query_id: str, text: str = "", *, show_alert: bool = False
    ) -> bool:
        assert len(text) <= 200
        self.notes.append(text)
        return True

    async def do_answerInlineQuery(  # noqa: N802
        self,
        inline_query_id: str,
        results: list[dict],
        cache_time: int,
        *,
        is_personal: bool = False,
        button: dict | None = None,
    ) -> bool:
        ids = [result["id"] for result in results]
        assert len(set(ids)) == len(ids) <= 50
        assert all(1 <= len(each.encode()) <= 64 for each in ids)
        for result in results:
            content = result["input_message_content"]
            result["message"] = _parsed(content["message_text"], content.get("parse_mode"))
        answer = {"query": inline_query_id, "results": results, "cache_time": cache_time}
        self.inline_answers.append(answer | {"is_personal": is_personal, "button": button})
        return True

    async def do_getChatMember(self, chat_id: int, user_id: int) -> dict:  # noqa: N802
        self._open_room(chat_id)
        administers = user_id in self.administrators.get(chat_id, ())
        user = {"id": user_id, "is_bot": False, "first_name": "Somebody"}
        if not administers:
            return {"status": "member", "user": user}
        return {"status": "creator", "user": user, "is_anonymous": False}

    async def do_sendDocument(  # noqa: N802
        self,
        chat_id: int,
        document: bytes,
        caption: str | None = None,
        reply_parameters: dict | None = None,
        message_thread_id: int | None = None,
    ) -> dict:
        room = self._open_room(chat_id)
        self.documents.append(document)
        message_id = next(self._message_ids)
        return {
            "message_id": message_id,
            "from": BOT,
            "chat": room.as_json,
            "date": int(time.time()),
            "document": {"file_id": "f", "file_unique_id": "u"},
        }

    async def do_setMyCommands(  # noqa: N802
        self, commands: list[dict], scope: dict, language_code: str = ""
    ) -> bool:
        if "chat_id" in scope and scope["chat_id"] not in self.rooms:
            raise refuse("chat not found")
        names = [command["command"] for command in commands]
        self.menus[str(scope.get("chat_id", scope["type"])) + language_code] = names
        return True

    def _open_room(self, chat_id: int) -> Room:
        if chat_id not in self.rooms:
            raise refuse("chat not found")
        if chat_id in self.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        return self.rooms[chat_id]

    def _reply_fields(self, chat_id: int, target: dict | None) -> dict:
        if target is None:
            return {}
        replied = self.messages.get((chat_id, target["message_id"]))
        if replied is None and not target.get("allow_sending_without_reply"):
            raise refuse("message to be replied not found")
        return {"reply_to_message": replied} if replied else {}


class Conversation:
    """What people say to a running application, and what it says to them."""

    def __init__(self, telegram: Telegram, app: App) -> None:
        self.telegram = telegram
        self.app = app

    async def say(
        self, text: str | None, by: Person = ALICE, room: Room | None = None, **fields: Any
    ) -> Said | None:
        """Say `text`, in private unless there is a `room`, and return what the bot replied."""
        room = room or Room(by.id, "private")
        return await self.hear(self.telegram.write(by, room, text, **fields))

    async def last(self, text: str, by: Person) -> Said:
        """Say `text` in private and return the last thing that the bot said or made of it."""
        await self.hear(self.telegram.write(by, Room(by.id, "private"), text))
        calls = [c for c in self.telegram.calls if c.method in SPEAKING and c.status == 200]
        return Said(calls[-1].result)

    async def edit(self, message: dict, text: str) -> Said | None:
        """Edit `message` and return what the bot said or changed then."""
        return await self.hear(self.telegram.rewrite(message, text), "edited_message")

    async def press(self, said: Said, label: str, by: Person = ALICE) -> Said | None:
        """Press the button `label` under `said`; return what the bot said or changed then."""
        return await self.press_data(said, said.buttons[label], by)

    async def press_data(self, said: Said, data: str, by: Person = ALICE) -> Said | None:
        """Send `data` as a button under `said` does, or a program that pretends to be one."""
        query = {
            "id": "1",
            "from": by.as_json,
            "message": self.telegram.messages[said.chat_id, said.id],
            "chat_instance": "1",
            "data": data,
        }
        return await self.hear(query, "callback_query")

    async def look_up(self, query: str, by: Person = ALICE) -> dict:
        """Write `query` after the bot's name in some chat; return the answer it got at last."""
        before = len(self.telegram.calls_of("answerInlineQuery"))
        await self.hear(self.typed(query, by), "inline_query")
        await self.telegram.called("answerInlineQuery", before + 1)
        return self.telegram.inline_answers[-1]

    def typed(self, query: str, by: Person = ALICE) -> dict:
        """Return an inline query; it is not yet delivered."""
        return {"id": f"{by.id} {query}", "from": by.as_json, "query": query, "offset": ""}

    async def hear(self, message: dict, kind: str = "message") -> Said | None:
        """Let the bot handle an update to the end; return the one thing it said or changed."""
        before = len(self.telegram.calls)
        update_id = await self.telegram.deliver(kind, message)
        if update_id is None:
            return None
        await self.telegram.fetched(update_id)
        await self.app.update_queue.join()
        said = {
            call.result["message_id"]: Said(call.result)
            for call in self.telegram.calls[before:]
            if call.method in (*SPEAKING, "editMessageReplyMarkup") and call.status == 200
        }
        assert len(said) <= 1, [each.text for each in said.values()]
        return next(iter(said.values()), None)


class Carrier(BaseRequest):
    """Brings the requests of the Application to `telegram` without a network."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    @property
    def read_timeout(self) -> float:
        return 5.0

    async def do_request(self, url, method, request_data=None, *_, **__) -> tuple[int, bytes]:
        token, name = url.rsplit("/", 2)[1:]
        assert token == f"bot{TOKEN}"
        parameters = dict(request_data.parameters) if request_data else {}
        if request_data and request_data.multipart_data:
            files = request_data.multipart_data
            parameters |= {key: content for key, (_, content, _) in files.items()}
        status, body = await self._telegram.execute(name, parameters)
        return status, json.dumps(body).encode()


def entities_in(text: str) -> list[dict]:
    """Return what Telegram marks in a text: commands and names with an @."""
    found, at = [], 0
    for word in text.split(" "):
        bare = word.rstrip("?,.!:")
        kind = {"/": "bot_command", "@": "mention"}.get(bare[:1])
        if kind and len(bare) > 1:
            found.append({"type": kind, "offset": units(text[:at]), "length": units(bare)})
        at += len(word) + 1
    return found


def _text_fields(text: str | None) -> dict:
    if text is None:
        return {}
    entities = entities_in(text)
    return {"text": text} | ({"entities": entities} if entities else {})


def _buttons(markup: dict | None) -> dict:
    if markup is None or not markup["inline_keyboard"]:
        return {}
    for row in markup["inline_keyboard"]:
        for button in row:
            if not 1 <= len(button["callback_data"].encode()) <= MOST_DATA:
                raise refuse("BUTTON_DATA_INVALID")
    return {"reply_markup": markup}


def _parsed(text: str, parse_mode: str | None) -> dict:
    """Return the text and entities of a message of the bot, or refuse it."""
    if len(text.encode()) > MAX_BYTES:
        raise refuse("text is too long")
    entities = []
    if parse_mode:
        assert parse_mode == "HTML"
        try:
            text, entities = read_markup(text)
        except UnreadableMarkupError as error:
            raise refuse(f"can't parse entities: {error}") from None
    if not text.strip():
        raise refuse("message text is empty")
    if units(text) > MAX_UNITS:
        raise refuse("message is too long")
    fields = {"text": text}
    return fields | ({"entities": [entity.as_json() for entity in entities]} if entities else {})
