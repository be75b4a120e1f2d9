"""Administration: reindex, sources, status; handlers and words."""

from bot.admin import admin_text
from bot.admin.administration import Administration
from bot.admin.authority import Authority
from bot.admin.sources import Sources

__all__ = ["Administration", "Authority", "Sources", "admin_text"]
