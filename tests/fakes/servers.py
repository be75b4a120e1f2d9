"""Telegram's servers in memory, as strict as the real ones."""

import asyncio
import itertools
import json
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from httpx import ConnectError
from telegram.error import NetworkError
from telegram.request import BaseRequest

from tests.fakes.messages import RefusedError, Said, buttons_in, parsed, refuse, text_fields
from tests.fakes.people import BOT, TOKEN, Person, Room
from tests.fakes.updates import Updates

SPEAKING = ("sendMessage", "editMessageText")
WEBHOOK_IS_SET = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
COUNTED = (*SPEAKING, "editMessageReplyMarkup", "sendDocument")


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

    With a `status`, they are refused, by a `page` of somebody else where there is one; `unsent`,
    they never arrive; `lost`, they are executed and the answer never arrives.
    """

    method: str
    status: int = 0
    description: str = ""
    parameters: dict = field(default_factory=dict)
    lost: bool = False
    unsent: bool = False
    page: bytes = b""
    times: int = 1


class Telegram(Updates):
    """Keeps what was said, refuses what the real servers refuse, remembers every call."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.problems: list[str] = []  # requests that are no requests
        self.rooms: dict[int, Room] = {}
        self.blocked: set[int] = set()
        self.messages: dict[tuple[int, int] | str, dict] = {}  # also by inline ids
        self.administrators: dict[int, set[int]] = {}  # of rooms, by their ids
        self.statuses: dict[int, dict[int, str]] = {}  # in rooms where not everybody is a member
        self.members: dict[int, int] = {}  # how many, with the bot; seven where nobody says
        self.notes: list[str] = []  # what those who pressed buttons were told
        self.documents: list[bytes] = []
        self.files: dict[str, bytes] = {}  # that people sent, by their ids
        self.inline_answers: list[dict] = []
        self.menus: dict[str, list[str]] = {}
        self.webhook = ""
        self.webhook_secret = ""
        self.limited = False  # 20 messages and edits a minute to a group, 30 a second to all
        self._taken: list[tuple[float, int]] = []
        self._message_ids = itertools.count(100)

    # What people do

    def write(self, by: Person, room: Room, text: str | None, **fields: Any) -> dict:
        """Return a new message of a person; it is not yet delivered to the bot."""
        self.rooms[room.id] = room
        message = {
            "message_id": next(self._message_ids),
            "from": by.as_json,
            "chat": room.as_json,
            "date": int(time.time()),
            **text_fields(text),
            **fields,
        }
        self.messages[room.id, message["message_id"]] = message
        return message

    def send_file(self, by: Person, name: str, data: bytes, **fields: Any) -> dict:
        """Return a new message of a person with a file, in private; it is not yet delivered."""
        file_id = f"file{next(self._message_ids)}"
        self.files[file_id] = data
        document = {"file_id": file_id, "file_unique_id": file_id, "file_size": len(data)}
        document |= {"file_name": name} if name else {}
        document |= fields.pop("document", {})
        return self.write(by, Room(by.id, "private"), None, document=document, **fields)

    def rewrite(self, message: dict, text: str) -> dict:
        """Return `message` edited to `text`."""
        kept = {k: v for k, v in message.items() if k not in ("text", "entities")}
        edited = {**kept, **text_fields(text), "edit_date": int(time.time())}
        self.messages[message["chat"]["id"], message["message_id"]] = edited
        return edited

    def fail(self, method: str, status: int = 0, description: str = "", **more: Any) -> Fault:
        """Let the next call of `method` go wrong; see `Fault` for `lost` and `times`."""
        named = ("lost", "unsent", "page", "times")
        options = {key: more.pop(key) for key in named if key in more}
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
        """Return every quote in what the bot said, changed that to, and offered to pick from."""
        shown = [Said(c.result) for c in self.calls if c.result and c.method in SPEAKING]
        offered = [Said(r["message"]) for each in self.inline_answers for r in each["results"]]
        return [quote for said in (*shown, *offered) for quote in said.passages]

    # What the bot does

    async def execute(self, method: str, parameters: dict) -> tuple[int, Any]:
        """Answer a request: a status and what stands in the body."""
        call = Call(method, parameters)
        self.calls.append(call)
        fault = next((f for f in self.faults if f.method == method and f.times > 0), None)
        try:
            if fault:
                fault.times -= 1
                if fault.unsent:
                    raise NetworkError("nobody there") from ConnectError("nobody there")
                if fault.page:
                    return fault.status, fault.page
                if fault.status:
                    raise RefusedError(fault.status, fault.description, **fault.parameters)
            if method == "getUpdates" and self.webhook:
                raise RefusedError(409, WEBHOOK_IS_SET)
            if self.limited and method in COUNTED and "chat_id" in parameters:
                self._count(parameters["chat_id"])
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

    def _count(self, chat_id: int) -> None:
        """Count a message against the limits of Telegram, which are those of any such time."""
        now = asyncio.get_running_loop().time()
        self._taken = [each for each in self._taken if now - each[0] < 60]
        there = [at for at, chat in self._taken if chat == chat_id]
        waits = [60 - (now - there[-20])] if chat_id < 0 and len(there) >= 20 else []
        if len(self._taken) >= 30 and now - self._taken[-30][0] < 1:
            waits.append(1)
        if waits:
            seconds = max(1, round(max(waits)))
            said = f"Too Many Requests: retry after {seconds}"
            raise RefusedError(429, said, retry_after=seconds)
        self._taken.append((now, chat_id))

    async def do_getMe(self) -> dict:  # noqa: N802
        return BOT

    async def do_getWebhookInfo(self) -> dict:  # noqa: N802
        return {"url": self.webhook, "has_custom_certificate": False, "pending_update_count": 0}

    async def do_setWebhook(  # noqa: N802
        self, url: str, secret_token: str, max_connections: int, allowed_updates: list[str]
    ) -> bool:
        if not url.startswith("https://"):
            raise RefusedError(400, "bad webhook: An HTTPS URL must be provided for webhook")
        assert 1 <= max_connections <= 100
        self.webhook, self.webhook_secret, self._allowed = url, secret_token, allowed_updates
        return True

    async def do_deleteWebhook(self) -> bool:  # noqa: N802
        self.webhook = ""
        return True

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
            **parsed(text, parse_mode),
            **self._reply_fields(chat_id, reply_parameters),
            **buttons_in(reply_markup),
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
        new = kept | parsed(text, parse_mode) | buttons_in(reply_markup)
        if new == message:
            raise refuse("message is not modified: the new content is the same as the old one")
        self.messages[chat_id, message_id] = new
        return new

    async def do_editMessageReplyMarkup(  # noqa: N802
        self,
        chat_id: int | None = None,
        message_id: int | None = None,
        reply_markup: dict | None = None,
        inline_message_id: str | None = None,
    ) -> dict | bool:
        key = inline_message_id or (chat_id, message_id)
        message = self.messages.get(key)
        if message is None:
            raise refuse("message to edit not found")
        kept = {k: v for k, v in message.items() if k != "reply_markup"}
        new = kept | buttons_in(reply_markup)
        if new == message:
            raise refuse("message is not modified: the new content is the same as the old one")
        self.messages[key] = new
        return True if inline_message_id else new

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
            said = parsed(content["message_text"], content.get("parse_mode"))
            result["message"] = said | buttons_in(result.get("reply_markup"))
        answer = {"query": inline_query_id, "results": results, "cache_time": cache_time}
        self.inline_answers.append(answer | {"is_personal": is_personal, "button": button})
        return True

    async def do_getChatMember(self, chat_id: int, user_id: int) -> dict:  # noqa: N802
        self._open_room(chat_id)
        administers = user_id in self.administrators.get(chat_id, ())
        there = self.statuses.get(chat_id)
        usual = "member" if there is None else there.get(user_id, "left")
        return membership(user_id, "creator" if administers else usual)

    async def do_getChatMemberCount(self, chat_id: int) -> int:  # noqa: N802
        self._open_room(chat_id)
        return self.members.get(chat_id, 7)

    async def do_getChatAdministrators(self, chat_id: int) -> list[dict]:  # noqa: N802
        self._open_room(chat_id)
        ids = sorted(self.administrators.get(chat_id, ()))
        return [await self.do_getChatMember(chat_id, user_id) for user_id in ids]

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

    async def do_getFile(self, file_id: str) -> dict:  # noqa: N802
        if file_id not in self.files:
            raise refuse("wrong file_id or the file is temporarily unavailable")
        size = len(self.files[file_id])
        if size > 20 * 1024 * 1024:
            raise refuse("file is too big")
        path = f"documents/{file_id}"
        return {"file_id": file_id, "file_unique_id": file_id, "file_size": size, "file_path": path}

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


def membership(user_id: int, status: str) -> dict:
    """Return what Telegram tells of somebody in a chat."""
    user = {"id": user_id, "is_bot": False, "first_name": "Somebody"}
    more = {"creator": {"is_anonymous": False}, "kicked": {"until_date": 0}}
    return {"status": status, "user": user, **more.get(status, {})}


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
        if method == "GET":
            whole, _, file_id = unquote(url).partition(f"/file/bot{TOKEN}/documents/")
            assert whole == "https://api.telegram.org"
            return 200, self._telegram.files[file_id]
        token, name = url.rsplit("/", 2)[1:]
        assert token == f"bot{TOKEN}"
        parameters = dict(request_data.parameters) if request_data else {}
        if request_data and request_data.multipart_data:
            files = request_data.multipart_data
            parameters |= {key: content for key, (_, content, _) in files.items()}
        status, body = await self._telegram.execute(name, parameters)
        return status, body if isinstance(body, bytes) else json.dumps(body).encode()
