"""What goes wrong is told in the language of the chat, by its kind."""

import pytest

from bot.admin.errors_text import reason
from bot.messages.translations import Languages, english
from index import Library, errors
from index.sources.web import addresses, requesting
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, Person

ADA = Person(ADMINISTRATOR.id, ADMINISTRATOR.name, "de")


KINDS = sorted(
    {
        kind
        for module in (errors, addresses, requesting)
        for name, kind in vars(module).items()
        if name.endswith("Error") and issubclass(kind, errors.RetrievalError)
    }
    - {errors.RetrievalError},
    key=lambda kind: kind.__name__,
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_error_is_told_in_every_language(kind):
    try:
        error = kind("in the library's own words", subject="it")
    except TypeError:  # one with more to say
        error = kind("in the library's own words")
    told = [reason(texts, error) for texts in Languages().all]
    assert len(set(told)) == len(told)
    assert all(text and "{" not in text for text in told)


def test_an_error_of_no_kind_of_its_own_is_told_with_its_own_word():
    error = errors.StoreError("Can't write to data: No space left on device.")
    assert reason(english(), error) == worded("error.store", reason=str(error))


async def test_a_missing_folder_is_told_in_the_language_of_the_administrator(say, articles_dir):
    articles_dir.rename(articles_dir.with_name("away"))
    told = await say("/reindex", ADA)
    assert worded("error.missing_folder", "de", subject=articles_dir) in told.text
    articles_dir.with_name("away").rename(articles_dir)


def refused(why):
    return worded("error.address", "de", subject=why)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("/rollback", worded("error.no_earlier_generation", "de")),
        ("/sources remove news", worded("error.unknown_source", "de", subject="news")),
        ("/sources refresh news", worded("error.unknown_source", "de", subject="news")),
        ("/sources add ftp://example.org/feed", refused("only http:// and https:// are fetched")),
        ("/sources add http://127.0.0.1/feed", refused("a loopback address")),
    ],
)
async def test_what_an_administrator_gets_wrong_is_told_in_their_language(say, command, told):
    assert told in (await say(command, ADA)).text


async def test_a_source_that_is_listed_already_is_told_by_its_name(say, settings):
    Library(settings.articles_dir, settings.data_dir).add("https://example.org/feed", name="news")
    again = await say("/sources add https://example.org/feed", ADA)
    assert worded("error.known_source", "de", subject="news") in again.text
