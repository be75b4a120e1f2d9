"""Log stamps: the moment and the process that programs write before a line of a log."""

import re
from collections.abc import Iterator

_DAY = (
    r"(?:\d{4}[-/.]\d\d[-/.]\d\d|\d\d[-/.](?:\d\d|[A-Z][a-z]{2})[-/.]\d{4}"
    r"|(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]\d)"
)
_CLOCK = r"\d\d:\d\d:\d\d(?:[.,]\d+)?"
_ZONE = r" ?(?:Z|UTC|[+-]\d\d:?\d\d|\d{4}(?=\]))"
_PROCESS = r" [\w.-]+ [\w./-]+(?:\[\d+\])?:"  # syslog's: host program[812]:
_STAMP = re.compile(
    rf"^\W*(?:{_DAY}[T :])?{_CLOCK}(?:{_ZONE})?(?![\w:])\]?(?:{_PROCESS})?(?=\W+\w)", re.MULTILINE
)


def stamps_in(text: str) -> Iterator[re.Match[str]]:
    """Yield where moments to the second stand that begin a line, with the process behind them.

    Nobody asks so about a second: they come along when a line of a log is pasted.
    """
    return _STAMP.finditer(text)
