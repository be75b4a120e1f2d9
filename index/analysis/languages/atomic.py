"""Writes possessive repetitions of groups as atomic groups, which every Python matches alike.

Before Python 3.11.5 those of a group that can be matched in several ways match wrongly
(https://github.com/python/cpython/issues/106052); Debian 12 has 3.11.2.
"""

import re

_PART = re.compile(
    r"""
    \\.                                                 # what is escaped
    | \[ \^? (?: \\. | (?<=\[) \] | (?<=\[\^) \] | [^\]\\] )* \]    # a set of characters
    | (?P<opens> \( )
    | (?P<closes> \) ) (?: (?P<often> [*+?] | \{\d*,?\d*\} ) \+ )?
    """,
    re.VERBOSE | re.DOTALL,
)


def atomic(pattern: str) -> str:
    """Return a pattern that matches the same, with `(?>(...)*)` for each `(...)*+`."""
    found: list[str] = []
    opened: list[int] = []
    at = 0
    for part in _PART.finditer(pattern):
        found.append(pattern[at : part.start()])
        if part["opens"]:
            opened.append(len(found))
        begin = opened.pop() if part["closes"] else 0
        if part["often"]:
            found.insert(begin, "(?>")
            found.append(f"){part['often']})")
        else:
            found.append(part[0])
        at = part.end()
    return "".join((*found, pattern[at:]))
