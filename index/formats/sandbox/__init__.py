"""Confined processes, with limits of memory and work, for readers of others' files."""

from index.formats.sandbox.pool import ask_apart, prepare_to_read, read_apart
from index.formats.sandbox.transport import from_json, to_json

__all__ = ["ask_apart", "from_json", "prepare_to_read", "read_apart", "to_json"]
