"""The doctor: looks at all that the bot stands on, and says what is so and what to do.

Read `findings`, then `examining`, which asks `account` (Telegram), `folder` (rights, disk),
`knowledge` (index, vectors, sources), `database` and `web`. Nothing is changed by it.
"""

from bot.doctor.examining import examination
from bot.doctor.findings import Finding, wrong_settings
from bot.doctor.web import answers

__all__ = ["Finding", "answers", "examination", "wrong_settings"]
