"""How far long work is, in the message that told of its begin."""

import asyncio

from telegram import Message

from bot.admin.progress_message import Latest, ProgressMessage
from bot.messages.markup import Markup
from tests.fakes import ADMINISTRATOR, Room

CHAT = Room(ADMINISTRATOR.id, "private")


async def test_what_work_is_at_is_shown_once_each_and_then_how_it_ended(
    conversation, telegram, loop_time
):
    asked = Message.de_json(telegram.write(ADMINISTRATOR, CHAT, "/work"), conversation.app.bot)
    shown = await ProgressMessage.begin(asked, Markup.of("Begun."), between_edits=5)
    latest, go_on = Latest[int](), asyncio.Event()
    work = asyncio.create_task(go_on.wait())
    showing = asyncio.create_task(shown.until_done(work, latest, lambda at: Markup.of(f"At {at}.")))
    for at in (1, 2):
        latest.note(at)
        await asyncio.sleep(60)
    go_on.set()
    await showing
    await shown.end(Markup.of("Done."))
    (begun,) = telegram.calls_of("sendMessage")
    assert begun.result["text"] == "Begun."
    edits = [call.result["text"] for call in telegram.calls_of("editMessageText")]
    assert edits == ["At 1.", "At 2.", "Done."]
