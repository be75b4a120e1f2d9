"""A process with limits of memory and time, for readers of others' files."""

from index.formats.sandbox.process import ask_apart, command, environment, read_apart
from index.formats.sandbox.resource_limits import OUT_OF_TIME, limit_files, limit_memory, limit_time
from index.formats.sandbox.transport import from_json, to_json

__all__ = [
    "OUT_OF_TIME",
    "ask_apart",
    "command",
    "environment",
    "from_json",
    "limit_files",
    "limit_memory",
    "limit_time",
    "read_apart",
    "to_json",
]
