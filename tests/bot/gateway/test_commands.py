"""Commands below a picture, and below others' names."""

import pytest

from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, GROUP
from tests.fakes.messages import entities_in

AGREEMENT = "Did Ankara and Moscow sign a $2.5 billion agreement in December 2017?"
SIGNED = "Ankara and Moscow signed a $2.5 billion agreement"
PHOTO = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]


@pytest.fixture
def show(say):
    """Send a picture with a caption and return the reply."""

    async def shown(caption, by=ALICE, room=None):
        marks = entities_in(caption)
        fields = {"photo": PHOTO, "caption": caption, "caption_entities": marks}
        return await say(None, by, room, **fields)

    return shown


async def test_commands_in_captions_are_carried_out(show):
    assert (await show(f"/ask {AGREEMENT}")).quotes
    assert (await show(f"/verify {SIGNED}")).passages == [SIGNED]
    assert (await show("/status", ADMINISTRATOR)).text != worded("admin.only_administrators")
    assert "/ask" in (await show("/help@Verbatim_bot", room=GROUP)).text
    assert (await show(f"/ask {AGREEMENT}", room=GROUP)).quotes


async def test_words_behind_a_command_in_a_caption_are_heeded(show):
    assert (await show("/gaps 1", ADMINISTRATOR)).text != worded("gaps.usage")
    assert (await show("/gaps nonsense", ADMINISTRATOR)).text == worded("gaps.usage")


async def test_a_caption_with_a_command_that_there_is_not_points_to_help(show):
    assert "/help" in (await show("/whatever")).text
    assert await show("/help@other_bot", room=GROUP) is None
