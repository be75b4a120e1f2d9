"""Administration: reindex, sources, status; handlers and words."""

from bot.admin import admin_text, consent_buttons
from bot.admin.administration import Administration
from bot.admin.authority import Authority
from bot.admin.consent import Consent
from bot.admin.errors_text import reason
from bot.admin.progress_message import ProgressMessage
from bot.admin.sources import Sources

__all__ = [
    "Administration",
    "Authority",
    "Consent",
    "ProgressMessage",
    "Sources",
    "admin_text",
    "consent_buttons",
    "reason",
]
