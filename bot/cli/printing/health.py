"""Prints findings of the doctor, as text and JSON."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.doctor import Finding


def findings(found: Sequence["Finding"]) -> str:
    """Return the findings, a line each, with what to do below it, and how many are wrong."""
    width = max(len(each.subject) for each in found)
    lines = [line for each in found for line in _lines(each, width)]
    return "\n".join([*lines, "", _sum(found)])


def _lines(finding: "Finding", width: int) -> Iterator[str]:
    yield f"{finding.state:5}  {finding.subject:{width}}  {finding.said}"
    if finding.remedy:
        yield f"{'':{width + 7}}  -> {finding.remedy}"


def _sum(found: Sequence["Finding"]) -> str:
    wrong = sum(each.is_wrong for each in found)
    if not wrong:
        return "Nothing is wrong."
    return "One thing is wrong." if wrong == 1 else f"{wrong} things are wrong."


def findings_as_json(found: Sequence["Finding"]) -> str:
    """Return the same as one JSON object; `well` is false when something is wrong."""
    well = not any(each.is_wrong for each in found)
    return json.dumps({"well": well, "findings": [asdict(each) for each in found]})
