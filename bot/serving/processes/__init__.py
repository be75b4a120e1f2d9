"""The bot's own processes: how they are started, and what goes through their pipes.

`starting` has them forked from a `template` where there is one, which runs `template_program`.
"""

from bot.serving.processes.children import command, environment
from bot.serving.processes.starting import Child, Processes
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
    "Child",
    "Job",
    "Processes",
    "begun",
    "command",
    "environment",
    "request",
    "result",
    "unpacked",
]
