import ast
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from string import Formatter

import pytest

from bot.messages.translations import CATALOGUES, Languages, english
from index import Month
from tests.bot.catalogues import BOT, KEYWORDS, read, spoken
from tests.bot.wording import worded
from tests.fakes import ADMINISTRATOR, GROUP, HANNA

AGREEMENT = "When did Ankara and Moscow sign the $2.5 billion agreement?"
CODES = ["en", "de", "es", "ru", "tr"]


def as_forms(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_bot_speaks_five_languages():
    names = [texts.name for texts in Languages().all]
    assert names == ["English", "Deutsch", "Español", "Русский", "Türkçe"]


@pytest.mark.parametrize("code", CODES)
def test_each_catalogue_has_every_message_that_the_code_names_and_no_other(code):
    said = {message.id for message in spoken() if message.id}
    assert {message.id for message in read(CATALOGUES / f"{code}.po") if message.id} == said


@pytest.mark.parametrize("code", CODES)
def test_each_message_is_translated_in_every_form_with_the_same_places_to_fill(code):
    english, catalogue = read(CATALOGUES / "en.po"), read(CATALOGUES / f"{code}.po")
    for message in catalogue:
        if message.id:
            original = english.get(message.id)
            originals = as_forms(original.string)
            forms = as_forms(message.string)
            assert len(forms) == (catalogue.num_plurals if len(originals) > 1 else 1), message.id
            for form in forms:
                assert form, message.id
                assert places(form) <= places(originals[-1]), message.id
            assert places(forms[-1]) == places(originals[-1]), message.id
            assert not message.fuzzy


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        ("en", ["1 article", "2 articles", "5 articles", "2,225 articles"]),
        ("de", ["1 Artikel", "2 Artikel", "5 Artikel", "2.225 Artikel"]),
        ("es", ["1 artículo", "2 artículos", "5 artículos", "2.225 artículos"]),
        ("ru", ["1 статья", "2 статьи", "5 статей", "2\xa0225 статей"]),
        ("tr", ["1 makale", "2 makale", "5 makale", "2.225 makale"]),
    ],
)
def test_numbers_and_nouns_agree(code, counts):
    texts = Languages().of(code)
    assert [texts.articles(number) for number in (1, 2, 5, 2225)] == counts


def test_days_and_ages_are_written_as_the_language_does():
    languages = Languages()
    day = date(2018, 5, 12)
    assert languages.of("en").day(day) == "12 May 2018"
    assert languages.of("de").day(day) == "12. Mai 2018"
    assert languages.of("ru").day(day) == "12 мая 2018\u202fг."
    assert languages.of("de").ago(timedelta(days=2, hours=23)) == "vor 2 Tagen"


@pytest.mark.parametrize(
    ("codes", "chosen"),
    [
        (["de-AT"], "de"),
        (["", "TR"], "tr"),
        ([None, "zh-hans"], "en"),
        (["ru", "de"], "ru"),
        ([], "en"),
    ],
)
def test_the_first_known_language_is_spoken(codes, chosen):
    assert Languages().of(*codes).code == chosen


def test_messages_have_short_ids_and_no_sentence_is_there_twice():
    messages = [message for message in read(CATALOGUES / "en.po") if message.id]
    for message in messages:
        assert re.fullmatch(r"[a-z_]+(\.[a-z_]+){1,2}", as_forms(message.id)[0]), message.id
    texts = [as_forms(message.string)[-1].strip(" .:").casefold() for message in messages]
    times = Counter(text for text in texts if re.search(r"\w\w", re.sub(r"\{\w+\}", "", text)))
    assert [text for text, number in times.items() if number > 1] == []


def test_every_message_that_the_code_names_is_in_the_catalogue():
    """Also those named within an f-string, which are not extracted."""
    known = {as_forms(message.id)[0] for message in read(CATALOGUES / "en.po") if message.id}
    calls = [
        node
        for path in BOT.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)
    ]
    named = {
        call.args[0].value
        for call in calls
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in KEYWORDS
    }
    assert len(named) > 200
    assert named - known == set()


async def test_people_are_answered_in_their_language_and_quotes_stay_as_they_are(say):
    refusal = await say("What is the capital of Mongolia?", HANNA)
    assert refusal.text.startswith(worded("refusal.none", "de"))
    reply = await say(AGREEMENT, HANNA)
    assert reply.quotes[0].startswith("Ankara and Moscow signed")
    assert worded("place.paragraph", "de", number=3) in reply.text


async def test_what_a_chat_has_chosen_goes_before_the_language_of_a_person(say, ledger):
    await ledger.set_settings(GROUP.id, replace(await ledger.settings_of(GROUP.id), language="tr"))
    refusal = await say("/ask What is the capital of Mongolia?", HANNA, GROUP)
    assert refusal.text.startswith(worded("refusal.none", "tr"))


async def test_menus_are_shown_in_every_language(conversation, telegram):
    assert {"default", "defaultde", "defaultes", "defaultru", "defaulttr"} <= set(telegram.menus)
    assert telegram.menus["defaultde"] == telegram.menus["default"]
    assert await conversation.say("/status", ADMINISTRATOR)


@pytest.mark.parametrize(
    ("days", "age"),
    [(-3, ""), (0, ""), (1, ", 1 day ago"), (45, ", 1 month ago"), (8 * 366, ", 8 years ago")],
)
def test_a_date_is_told_with_its_age_from_a_day_on(days, age):
    day = datetime.now(UTC).date() - timedelta(days=days)
    assert english().dated(day) == f"{english().day(day)}{age}"
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    assert english().dated(at) == f"{english().day(day)}{age}"


def test_a_month_is_told_without_a_day_and_with_its_age_when_it_is_over():
    assert Languages().of("de").dated(Month(2019, 3, 1)).startswith("März 2019, vor ")
    today = datetime.now(UTC).date()
    this = Month(today.year, today.month, 1)
    assert english().dated(this) == f"{today:%B %Y}"
