"""Prints results of commands, for people and for programs."""

from bot.cli.printing.answers import answer_as_json
from bot.cli.printing.articles import duplicates, indexed, listed, removed
from bot.cli.printing.backups import backed_up, restored
from bot.cli.printing.builds import report, report_as_json
from bot.cli.printing.health import findings, findings_as_json
from bot.cli.printing.measures import figures, thresholds
from bot.cli.printing.state import model, status, status_as_json
from bot.cli.printing.web_sources import refreshed, sources

__all__ = [
    "answer_as_json",
    "backed_up",
    "duplicates",
    "figures",
    "findings",
    "findings_as_json",
    "indexed",
    "listed",
    "model",
    "refreshed",
    "removed",
    "report",
    "report_as_json",
    "restored",
    "sources",
    "status",
    "status_as_json",
    "thresholds",
]
