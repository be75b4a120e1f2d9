"""Plain text as Markdown: a mark is escaped only where it would be read as one."""

import re

_SPECIAL = re.compile(r"[\\`*_\[<&~{]|:[a-z]|%%|==")
_MARKS = re.compile(
    r"(?P<backslash>\\)(?=[!-/:-@\[-`{-~])"
    r"|(?P<entity>&)(?=\#\d{1,7};|\#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)"
    r"|(?P<tag><)(?=[A-Za-z/!?])"
    r"|(?P<link>\[)(?=\^|[^\[\]\n]{0,200}\][(\[:])|(?<=!\[)(?P<embed>\[)(?=[^\[\]\n]*\]\])"
    r"|(?<=\{)(?P<template>[%{#.]|:(?=\s*[#.]))(?=[^\n]*\})"
    r"|(?<![\w:])(?P<picture>:)(?=[a-z][\w+-]*:(?![\w:]))"
    r"|(?P<private>%)(?=%)|(?P<marked>(?<!=)=)(?==[^\s=][^\n]*==)"
    r"|(?P<strike>~)(?=~)"
)
_STARS = re.compile(r"\*+(?=\S)|(?<=[^\s*])\*+")
_UNDERSCORES = re.compile(r"(?<![^\W_])_+(?=\S)|(?<=[^\s_])_+(?![^\W_])")
_BULLET = re.compile(r"[•◦▪●‣⁃∙·]\s+(?=\S)")
_BEGINNING = re.compile(r"(?P<mark>#{1,6}(?=\s|$)|>|:(?=\s)|=+\s*$|-{2,}\s*$)|\d{4,9}(?=[.)]\s)")


def escaped(text: str) -> str:
    """Return Markdown that reads as `text`, which stands within a line.

    Marks that mean nothing where they stand stay as they are: `my_name`, "5 * 3", "[sic]".
    """
    if not _SPECIAL.search(text):
        return text
    text = _MARKS.sub(r"\\\g<0>", text)
    if text.count("`") > 1:
        text = text.replace("`", r"\`")
    for runs in (_STARS, _UNDERSCORES):
        if len(runs.findall(text)) > 1:
            text = runs.sub(_each_escaped, text)
    return text


def begun(paragraph: str) -> str:
    """Return a paragraph of which no line begins like a heading, a quotation or a rule.

    What begins like an item of a list is one: people write lists by hand everywhere.
    """
    return "\n".join(map(_line_begun, paragraph.split("\n")))


def _line_begun(line: str) -> str:
    if bullet := _BULLET.match(line):
        return f"- {line[bullet.end() :]}"
    match = _BEGINNING.match(line)
    if match is None:
        return line
    at = match.start() if match["mark"] else match.end()
    return f"{line[:at]}\\{line[at:]}"


def _each_escaped(match: re.Match[str]) -> str:
    return "".join(f"\\{mark}" for mark in match[0])
