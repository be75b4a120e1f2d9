"""What people send in a private chat without a word."""

import pytest

from tests.bot.wording import worded
from tests.fakes import ALICE, BOB, GROUP, HANNA, Room

FILE = {"file_id": "f", "file_unique_id": "u"}
PHOTO = [FILE | {"width": 1, "height": 1}]
WITHOUT_WORDS = {
    "voice": FILE | {"duration": 1},
    "audio": FILE | {"duration": 1},
    "video_note": FILE | {"duration": 1, "length": 1},
    "photo": PHOTO,
    "document": FILE,
    "sticker": FILE
    | {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False},
    "location": {"latitude": 1.0, "longitude": 1.0},
    "contact": {"phone_number": "1", "first_name": "Cleo"},
    "dice": {"emoji": "🎲", "value": 1},
}
PRIVATE = Room(ALICE.id, "private")


@pytest.mark.parametrize("kind", WITHOUT_WORDS)
async def test_what_has_no_word_is_answered_that_only_text_can_be_read(say, kind):
    told = await say(None, **{kind: WITHOUT_WORDS[kind]})
    assert told.text == worded("ask.only_text")
    assert (await say(None, HANNA, **{kind: WITHOUT_WORDS[kind]})).text == worded(
        "ask.only_text", "de"
    )


async def test_in_a_group_it_gets_silence_and_so_does_what_telegram_says_itself(say):
    assert await say(None, room=GROUP, photo=PHOTO) is None
    assert await say(None, pinned_message=None, group_chat_created=True) is None


async def test_a_caption_is_a_question(say):
    assert (await say(None, photo=PHOTO, caption="What did Ankara sign?")).quotes


@pytest.mark.parametrize(
    ("captions", "told"),
    [
        ([None, None, None], ["ask.only_text"]),
        (["What did Ankara sign?", None, None], []),
        ([None, None, "What did Ankara sign?"], []),
    ],
)
async def test_of_an_album_its_words_are_answered_or_that_it_has_none_once(
    loop_time, conversation, telegram, captions, told
):
    for caption in captions:
        words = {"caption": caption} if caption else {}
        part = telegram.write(ALICE, PRIVATE, None, photo=PHOTO, media_group_id="1", **words)
        last = await telegram.deliver("message", part)
    await telegram.fetched(last)
    await conversation.app.update_queue.join()
    said = [call.result["text"] for call in telegram.calls_of("sendMessage")]
    assert len(said) == 1
    assert [text for text in said if text == worded("ask.only_text")] == [
        worded(each) for each in told
    ]


async def test_each_of_many_is_told_at_their_pace(conversation, telegram):
    for person in (ALICE, BOB):
        sent = telegram.write(person, Room(person.id, "private"), None, photo=PHOTO)
        assert (await conversation.hear(sent)).text == worded("ask.only_text")
        assert await conversation.hear(sent) is None  # delivered twice
