"""What the bot says of itself first."""

import pytest

from bot.serving import SearchFailedError
from bot.serving.live_index import LiveIndex
from index import FolderSource, Index, Reindexing, Store, open_index
from tests.bot.wording import counted, worded
from tests.fakes import ALICE, HANNA
from tests.index.corpora import write

FAQ = """\
---
lang: {}
---

# {}

## {}

{}

## {}

{}
"""
ENGLISH = FAQ.format(
    *("en", "Frequently asked questions", "May I bring my dog to the library?"),
    "Guide dogs are always welcome in the library, and other dogs wait outside at the door.",
    *("How many books may I borrow?", "You may borrow ten books at once for four weeks."),
)
GERMAN = FAQ.format(
    *("de", "Häufige Fragen", "Darf ich meinen Hund in die Bücherei mitbringen?"),
    "Blindenhunde sind in der Bücherei immer willkommen, andere Hunde warten vor der Tür.",
    *("Wie viele Bücher darf ich ausleihen?", "Du darfst zehn Bücher für vier Wochen ausleihen."),
)


@pytest.fixture
def articles_dir(tmp_path):
    return write(tmp_path / "articles", {"en.md": ENGLISH, "de.md": GERMAN})


@pytest.fixture
def live_index(articles_dir, tmp_path) -> LiveIndex:
    data_dir = tmp_path / "data"
    source = FolderSource(articles_dir)
    Reindexing(source, Store(data_dir)).run()
    return LiveIndex(open_index(data_dir), source, data_dir)


@pytest.mark.parametrize(
    ("person", "code", "asked"),
    [(ALICE, "en", "May I bring my dog to the library?"), (HANNA, "de", "Darf ich meinen Hund")],
)
async def test_start_is_a_few_lines_with_questions_of_the_articles_in_the_readers_language(
    say, person, code, asked
):
    what, *examples = (await say("/start", person)).text.splitlines()
    assert what == counted("start.what", 2, code)
    assert 1 <= len(examples) <= 3
    assert examples[0].startswith(f"• {asked}")
    for example in examples:
        assert (await say(example.removeprefix("• "), person)).quotes


@pytest.mark.parametrize("command", ["/start", "/help"])
async def test_without_examples_it_says_that_something_went_wrong(say, monkeypatch, command):
    def failing(*_):
        raise SearchFailedError

    with monkeypatch.context() as patched:
        patched.setattr(Index, "examples", failing)
        assert (await say(command)).text == worded("ask.trouble")
    assert (await say(command)).text != worded("ask.trouble")
