"""What people say to a running application, and what it says to them."""

from typing import Any

from bot.app import App
from tests.fakes.messages import Said
from tests.fakes.people import ALICE, BOT, Person, Room
from tests.fakes.servers import SPEAKING, Telegram


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

    async def press_unseen(self, said: Said, label: str, by: Person = ALICE) -> Said | None:
        """Press a button under a message that is too old for Telegram to show it to the bot."""
        unseen = {"chat": said.message["chat"], "message_id": said.id, "date": 0}
        query = {"id": "1", "from": by.as_json, "message": unseen, "chat_instance": "1"}
        return await self.hear(query | {"data": said.buttons[label]}, "callback_query")

    async def look_up(self, query: str, by: Person = ALICE) -> dict:
        """Write `query` after the bot's name in some chat; return the answer it got at last."""
        before = len(self.telegram.calls_of("answerInlineQuery"))
        await self.hear(self.typed(query, by), "inline_query")
        await self.telegram.called("answerInlineQuery", before + 1)
        return self.telegram.inline_answers[-1]

    async def pick(self, query: str, by: Person, room: Room, number: int = 0) -> Said:
        """Look `query` up, pick a result and send it to `room`; Telegram tells the bot of it."""
        result = (await self.look_up(query, by))["results"][number]
        sent = self.telegram.write(by, room, None, via_bot=BOT) | result["message"]
        self.telegram.messages[room.id, sent["message_id"]] = sent
        chosen = {"result_id": result["id"], "from": by.as_json, "query": query}
        if "reply_markup" in result["message"]:
            chosen["inline_message_id"] = f"inline {sent['message_id']}"
            self.telegram.messages[chosen["inline_message_id"]] = sent
        await self.hear(chosen, "chosen_inline_result")
        return Said(sent)

    async def press_inline(self, sent: Said, label: str, by: Person) -> Said:
        """Press a button under a message that was sent inline; return what it is then."""
        inline_id = f"inline {sent.id}"
        query = {
            "id": "1",
            "from": by.as_json,
            "inline_message_id": inline_id,
            "chat_instance": "1",
            "data": Said(self.telegram.messages[inline_id]).buttons[label],
        }
        await self.hear(query, "callback_query")
        return Said(self.telegram.messages[inline_id])

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
            if call.result is not True  # a message that was sent inline
        }
        assert len(said) <= 1, [each.text for each in said.values()]
        return next(iter(said.values()), None)
