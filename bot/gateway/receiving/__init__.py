"""Updates from Telegram: fetched, confirmed, and missed when they do not come."""

from bot.gateway.receiving.confirming import ConfirmingPolling, ConfirmingProcessor, Unconfirmed
from bot.gateway.receiving.polling import REFUSED, WatchedPolling
from bot.gateway.receiving.webhook import WebhookRemoval

__all__ = [
    "REFUSED",
    "ConfirmingPolling",
    "ConfirmingProcessor",
    "Unconfirmed",
    "WatchedPolling",
    "WebhookRemoval",
]
