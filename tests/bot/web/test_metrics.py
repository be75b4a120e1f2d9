"""`/metrics` has the numbers of the bot, and nothing of anybody who asked."""

from prometheus_client.parser import text_string_to_metric_families

from tests.bot.web.browsing import browsing
from tests.fakes.people import Person

NAMED = {
    *("questions", "answered", "refused", "seconds", "queue", "generation", "articles"),
    *("generation_age_seconds", "reindexes", "reindexing", "sources", "sources_failing"),
    *("telegram_errors", "memory_bytes", "sentences", "search_ready"),
}


def numbers(text: str) -> dict[str, float]:
    return {
        f"{sample.name}{sorted(sample.labels.values()) or ''}": sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def test_questions_are_counted_by_what_became_of_them(say, settings, live_index):
    await say("When did Ankara and Moscow sign the $2.5 billion agreement?")
    await say("What is the capital of Mongolia?")
    await say("thanks!")
    await live_index.reindex(unasked=False)
    async with browsing(settings, live_index) as browse:
        answer = await browse.get("/metrics")
    told = numbers(answer.text)
    assert told["verbatim_questions_total"] == 2
    assert told["verbatim_answered_total"] == told["verbatim_refused_total"] == 1
    assert told["verbatim_seconds_count['searching']"] >= 3
    assert told["verbatim_seconds_count['sending']"] == 3
    assert told["verbatim_reindexes_total['done']"] == 1
    assert told["verbatim_queue"] == told["verbatim_reindexing"] == 0
    assert told["verbatim_sources"] == told["verbatim_sources_failing"] == 0
    assert told["verbatim_articles"] == live_index.current.articles > 0
    assert 10e6 < told["verbatim_memory_bytes['bot']"] < 10e9


async def test_all_that_was_asked_for_is_there(settings, live_index):
    async with browsing(settings, live_index) as browse:
        answer = await browse.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    families = {each.name for each in text_string_to_metric_families(answer.text)}
    assert families == {f"verbatim_{name}" for name in NAMED}


async def test_failed_calls_are_counted_by_their_status(say, settings, live_index, telegram):
    telegram.fail("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await say("What is the capital of Mongolia?")
    telegram.fail("sendMessage", unsent=True)
    await say("What is the capital of Mali?")
    async with browsing(settings, live_index) as browse:
        told = numbers((await browse.get("/metrics")).text)
    assert told["verbatim_telegram_errors_total['403']"] == 1
    assert told["verbatim_telegram_errors_total['unanswered']"] == 1


async def test_an_administrator_who_has_not_pressed_start_is_no_failed_call(
    app, settings, live_index, telegram
):
    telegram.fail("setMyCommands", 400, "Bad Request: chat not found", times=99)
    await app.initialize()
    await app.post_init(app)
    await app.post_stop(app)
    await app.shutdown()
    refused = [c for c in telegram.calls_of("setMyCommands") if c.status == 400]
    of_one = [c for c in refused if c.parameters["scope"]["type"] == "chat"]
    async with browsing(settings, live_index) as browse:
        told = numbers((await browse.get("/metrics")).text)
    assert of_one
    assert told["verbatim_telegram_errors_total['400']"] == len(refused) - len(of_one)


async def test_no_number_is_of_a_person_and_no_word_of_a_question(say, settings, live_index):
    somebody = Person(7463829105, "Olga")
    await say("What is the capital of Mongolia?", somebody)
    async with browsing(settings, live_index) as browse:
        text = (await browse.get("/metrics")).text
    assert "Mongolia" not in text
    assert str(somebody.id) not in text
