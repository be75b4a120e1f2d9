"""Attribute lines and titles above a block of AsciiDoc."""

import re


class Told:
    """What stands above a block about it: its style, names and title."""

    def __init__(self) -> None:
        self.style = ""
        self.named: dict[str, str] = {}
        self.options: list[str] = []
        self.title = ""

    def take(self, line: str) -> None:
        """Read a line of attributes: `[quote, Anna, "Her book"]`."""
        parts = [each.strip() for each in re.findall(r'(?:[^,"]|"[^"]*")+', line)]
        for number, part in enumerate(parts):
            name, equals, value = part.partition("=")
            if equals and name.strip().isidentifier():
                self.named[name.strip()] = value.strip().strip('"')
            elif number == 0:
                style, *options = re.split(r"(?=[%#.])", part)
                self.style = style.strip().lower() or self.style
                self.options += [each[1:] for each in options if each.startswith("%")]
            else:
                self.named[str(number + 1)] = part.strip('"')
