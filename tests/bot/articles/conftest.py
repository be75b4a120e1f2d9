import pytest

from tests.fakes import ADMINISTRATOR


@pytest.fixture
def reads_local_sites():
    return True


@pytest.fixture
def send(conversation, telegram):
    """Send a file as an administrator; return what the bot says in the end."""

    async def sent(name, data, by=ADMINISTRATOR, **fields):
        return await conversation.hear(telegram.send_file(by, name, data, **fields))

    return sent
