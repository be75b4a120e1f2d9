"""*Read* under a quote opens its reader page, whoever looks at the message."""

from urllib.parse import parse_qs, urlsplit

import pytest

from bot.messages import read_quote, read_start
from bot.settings import WebAddress
from index import Index, key_of
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, ALICE, BOT, GROUP
from tests.index.corpora import STARTER

AGREEMENT = "What about Ankara and Moscow?"
SENATE = "What did the U.S. Senate pass in June?"
READ = worded("button.read")


@pytest.fixture
def settings(settings):
    update = {"web_address": WebAddress("127.0.0.1", 8080), "public_url": "https://site.example"}
    return settings.model_copy(update=update)


def opened(address: str, index: Index) -> str:
    """Return the quote that an address opens, as it stands in its article."""
    site = urlsplit(address)
    assert (site.netloc, site.path, site.fragment) == ("site.example", f"/a/{STARTER}", "quote")
    place = read_quote(STARTER, parse_qs(site.query)["q"][0])
    article = index.article(STARTER)
    assert place
    assert place.stands_in(article)
    return article.text[place.standing.start : place.standing.end]


async def test_one_quote_has_one_button_beside_context(say, index):
    reply = await say(f"/ask {SENATE}", room=GROUP)
    assert reply.steps[:2] == [worded("button.context"), READ]
    assert opened(reply.buttons[READ], index) == reply.quotes[0]


async def test_each_of_several_quotes_has_its_own(say, index):
    reply = await say(AGREEMENT)
    for number, quote in enumerate(reply.quotes, start=1):
        address = reply.buttons[worded("button.read_of", number=number)]
        assert opened(address, index) == quote


async def test_it_stays_in_context_and_when_looking_further(say, conversation, index):
    reply = await say(AGREEMENT)
    context = await conversation.press(reply, worded("button.context_of", number=2))
    assert opened(context.buttons[READ], index) == reply.quotes[1]
    back = await conversation.press(context, worded("button.back"))
    assert back.buttons == reply.buttons
    voted = await conversation.press(back, "👍")
    assert worded("button.read_of", number=1) in voted.buttons


async def test_quotes_that_are_picked_inline_have_it_too(conversation, index):
    results = (await conversation.look_up(SENATE))["results"]
    keyboard = results[0]["reply_markup"]["inline_keyboard"]
    assert [button["text"] for row in keyboard for button in row] == [READ]
    assert opened(keyboard[0][0]["url"], index).startswith("The U.S. Senate in June")


class TestWhereArticlesAreNotPublic:
    @pytest.fixture
    def settings(self, settings):
        return settings.model_copy(update={"corpus_public": False})

    async def test_it_opens_the_mini_app(self, say, index):
        reply = await say(SENATE, ADMINISTRATOR)
        address = urlsplit(reply.buttons[READ])
        assert (address.netloc, address.path) == ("t.me", f"/{BOT['username']}")
        opening = read_start(parse_qs(address.query)["startapp"][0])
        assert opening.article == f"~{key_of(STARTER)}"
        assert opening.quote.stands_in(index.article(STARTER))


class TestWithoutPages:
    @pytest.fixture
    def settings(self, settings):
        return settings.model_copy(update={"web_address": None})

    async def test_there_is_no_button(self, say):
        reply = await say(AGREEMENT, ALICE)
        assert not [label for label in reply.buttons if label.startswith(READ)]
