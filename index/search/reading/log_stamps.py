"""What programs write before a line of a log: the moment, and the process that speaks."""

import re
from collections.abc import Iterator

_DAY = r"(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.]\d\d[-/.]\d{4}|[A-Z][a-z]{2} [ \d]\d)"
_CLOCK = r"\d\d:\d\d:\d\d(?:[.,]\d+)?"
_ZONE = r" ?(?:Z|UTC|[+-]\d\d:?\d\d)"
_PROCESS = r" [\w.-]+ [\w./-]+(?:\[\d+\])?:"  # syslog's: host program[812]:
_STAMP = re.compile(rf"(?<![\w.:])(?:{_DAY}[T ])?{_CLOCK}(?:{_ZONE})?(?![\w:])(?:{_PROCESS})?")


def stamps_in(text: str) -> Iterator[re.Match[str]]:
    """Yield where moments to the second stand, with the process behind them.

    Nobody asks about a second: they come along when a line of a log is pasted.
    """
    return _STAMP.finditer(text)
