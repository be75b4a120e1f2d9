import io
import logging
import sys

import pytest
from telegram.error import InvalidToken

from bot.gateway.logs import configure_logging
from bot.ledger import Entry, MessageId, database_url, open_ledger
from tests.fakes import TOKEN

SECRET = TOKEN.partition(":")[2]


@pytest.fixture(autouse=True)
def _logging_put_back():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    names = ("httpx", "httpcore", "alembic", "telegram")
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    root.handlers[:], root.level = handlers, level
    for name, former in levels.items():
        logging.getLogger(name).setLevel(former)
    logging.getLogger("telegram.ext").filters.clear()


@pytest.fixture
def logged(monkeypatch, _logging_put_back):
    """Configure logging and return how to read what has been logged."""

    def configured(level: str = "DEBUG", times: int = 1):
        stream = io.StringIO()
        monkeypatch.setattr(sys, "stderr", stream)
        for _ in range(times):
            configure_logging(level, TOKEN)
        return stream.getvalue

    return configured


def test_the_token_is_taken_out_of_messages_arguments_and_tracebacks(logged):
    read = logged()
    try:
        raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError:
        logging.getLogger("any").exception("%s and %s", TOKEN, f"only {SECRET}")
    text = read()
    assert "ValueError: https://api.telegram.org/bot[token]/getMe" in text
    assert SECRET not in text


def test_a_token_that_nobody_told_of_is_taken_out_too(logged):
    read = logged()
    logging.getLogger("any").error("bot987654321:AAF0123456789_0123456789-0123456789/x")
    assert "bot[token]/x" in read()


def test_requests_and_updates_are_not_logged_at_any_level(logged):
    read = logged()
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot.../getMe")
    logging.getLogger("telegram.ext.Application").debug("Processing update what do you know?")
    assert read() == ""


def test_a_refused_token_leaves_no_traceback_beside_the_line_that_says_what_to_do(logged):
    read = logged()
    try:
        raise InvalidToken(TOKEN)
    except InvalidToken:
        logging.getLogger("telegram.ext").exception("Invalid token. Aborting.")
    assert read() == ""


def test_configured_twice_everything_is_logged_once(logged):
    read = logged("INFO", times=2)
    logging.getLogger("any").info("once")
    assert read().count("once") == 1


async def test_what_the_database_is_told_and_tells_is_not_logged_at_any_level(logged, tmp_path):
    read = logged()
    ledger = open_ledger(database_url("", tmp_path), 30)
    asked = MessageId(1, 2)
    await ledger.record(Entry(asked, question="hush hush"))
    assert (await ledger.reply_to(asked)).entry.question == "hush hush"
    ledger.close()
    assert "hush" not in read()
