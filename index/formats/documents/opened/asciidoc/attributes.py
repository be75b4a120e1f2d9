"""Attributes of a text in AsciiDoc, and the lines that depend on them."""

import re
from collections.abc import Iterator, Sequence

from index.formats.documents.opened.asciidoc import patterns

_NAMED = re.compile(r"\\?\{(?P<name>\w[\w-]*)\}")


class Attributes:
    """What a text sets: `values` by name. `included` are the files that it would read in."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.included: list[str] = []

    def take(self, line: str) -> bool:
        """Read a line that shows nothing: a blank one, a comment, an attribute that is set."""
        if attribute := patterns.ATTRIBUTE.match(line):
            name = attribute["name"].lower()
            if attribute["unset"] or attribute["unset_behind"]:
                self.values.pop(name, None)
            else:
                self.values[name] = _NAMED.sub(self._value, attribute["value"] or "")
            return True
        return is_blank(line)

    def shown(self, lines: Sequence[str]) -> Iterator[str]:
        """Yield the lines whose conditions hold. What they set is not set behind the last."""
        hidden: list[bool] = []
        for line in lines:
            condition = patterns.CONDITION.match(line)
            if condition and condition["name"] == "endif":
                hidden[-1:] = []
            elif condition and condition["text"] and condition["name"] != "ifeval":
                if not self._is_hidden(condition) and not any(hidden):
                    yield condition["text"]
            elif condition:
                hidden.append(self._is_hidden(condition))
            elif not any(hidden):
                if include := patterns.INCLUDE.match(line):
                    self.included.append(include["target"])
                self.take(line)
                yield line
        self.values.clear()

    def _is_hidden(self, condition: re.Match[str]) -> bool:
        if condition["name"] == "ifeval":
            return False
        names = re.split(r"[,+]", condition["target"].lower())
        is_set = any(name in self.values for name in names)
        return is_set if condition["name"] == "ifndef" else not is_set

    def _value(self, named: re.Match[str]) -> str:
        return self.values.get(named["name"].lower(), named[0])


def is_blank(line: str) -> bool:
    """Whether a line is blank or a comment."""
    return not line.strip() or (line.startswith("//") and not line.startswith("///"))
