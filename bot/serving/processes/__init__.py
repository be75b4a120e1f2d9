"""The bot's own processes: how they are started, and what goes through their pipes."""

from bot.serving.processes.children import command, environment
from bot.serving.processes.wire import (
    DONE,
    PROGRESS,
    READY,
    REQUEST,
    RESULT,
    Job,
    begun,
    request,
    result,
    unpacked,
)

__all__ = [
    "DONE",
    "PROGRESS",
    "READY",
    "REQUEST",
    "RESULT",
    "Job",
    "begun",
    "command",
    "environment",
    "request",
    "result",
    "unpacked",
]
