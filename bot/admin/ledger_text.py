"""Words about a ledger whose file was mended."""

from datetime import UTC, datetime

from bot.ledger import Mending, Trouble
from bot.messages import Texts


def mended(texts: Texts, mending: Mending) -> str:
    """Return what happened to the file, and what was done about it."""
    match mending:
        case Mending(Trouble.DELETED):
            return texts.gettext("ledger.deleted")
        case Mending(Trouble.REPLACED):
            return texts.gettext("ledger.replaced")
        case Mending(Trouble.DAMAGED, aside=aside, restored=None):
            return texts.gettext("ledger.begun_anew", aside=aside)
        case Mending(aside=aside, restored=made_at):
            ago = texts.ago(datetime.now(UTC) - (made_at or datetime.now(UTC)))
            if not aside:
                return texts.gettext("ledger.was_missing", ago=ago)
            return texts.gettext("ledger.restored", aside=aside, ago=ago)
