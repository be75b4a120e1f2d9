"""Updates from Telegram: fetched, confirmed, and missed when they do not come."""

from bot.gateway.receiving.clock import TelegramClock, date_of
from bot.gateway.receiving.confirming import ConfirmingPolling, ConfirmingProcessor, Unconfirmed
from bot.gateway.receiving.long_polling import App, LongPolling, Receiving
from bot.gateway.receiving.polling import REFUSED, WatchedPolling
from bot.gateway.receiving.renaming import Renaming
from bot.gateway.receiving.webhook import Webhook, WebhookRefusedError

__all__ = [
    "REFUSED",
    "App",
    "ConfirmingPolling",
    "ConfirmingProcessor",
    "LongPolling",
    "Receiving",
    "Renaming",
    "TelegramClock",
    "Unconfirmed",
    "WatchedPolling",
    "Webhook",
    "WebhookRefusedError",
    "date_of",
]
