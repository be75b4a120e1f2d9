"""Questions that a process had not answered when it ended, and those that are being answered."""

import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from telegram import Update

from bot.gateway.receiving import App
from bot.gateway.sending import NotCarriedOutError, UncertainError
from bot.ledger import Ledger, MessageId

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question in the ledger while it is being answered; is informed of attempts to send."""

    ledger: Ledger
    asked: MessageId

    async def begins(self) -> None:
        """Note that the answer may have gone out, should the process end now."""
        await self.ledger.note_attempt(self.asked, begun=True)

    async def was_in_vain(self) -> None:
        """Note that it has surely not."""
        await self.ledger.note_attempt(self.asked, begun=False)

    @asynccontextmanager
    async def settled(self) -> AsyncIterator[None]:
        """Answer it meanwhile: it is settled then, unless its answer did not surely arrive."""
        try:
            yield
        except UncertainError:
            await self.ledger.leave_uncertain(self.asked)
            raise
        except NotCarriedOutError:
            raise
        except Exception:
            await self.ledger.settle(self.asked)
            raise
        await self.ledger.settle(self.asked)


async def take_up_again(ledger: Ledger, app: App) -> None:
    """Queue the questions that the process before this one left unanswered a moment ago.

    What it had begun to send is left alone: it may have arrived.
    """
    left = await ledger.left_behind()
    for update in left.updates:
        await app.update_queue.put(Update.de_json(json.loads(update), app.bot))
    if left.updates or left.unanswered or left.uncertain:
        _LOG.warning(
            "Left by the process before this one: questions to be answered now: %d; "
            "unanswered: %d; perhaps answered: %d",
            len(left.updates),
            left.unanswered,
            left.uncertain,
        )
