"""Groups complaints of a period by similar questions."""

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.ledger import Complaint, Reason

_ALIKE = 2 / 3  # of the terms of two questions that either has, those that both have
_LEADS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Gap:
    """Questions that ask alike and were refused, or answered to somebody's dislike.

    `wordings` are the different ones, most asked first, ties by the latest. `asked` counts
    questions, `people` those who asked, `refused` the questions without an answer, `dislikes`
    votes, of which `reasons` tells why where that is known. `last` is when it was last asked.
    `asked_for` is the first wording with what it left unsaid, as it was searched for.
    """

    wordings: tuple[str, ...]
    asked: int
    people: int
    refused: int
    dislikes: int
    reasons: Counter[Reason]
    last: datetime
    asked_for: str = ""


def gaps(complaints: Sequence[Complaint], terms: Callable[[str], Iterable[str]]) -> list[Gap]:
    """Group complaints whose questions share two of three `terms` or more, most asked first.

    Ties by the latest, then by wording. Questions with different numbers are never alike. Each
    group is like the question in it that was asked most, so that it does not drift.
    """
    alike = _Groups()
    by_terms: dict[frozenset[str], list[Complaint]] = defaultdict(list)
    for complaint in complaints:
        plain = " ".join(complaint.question.casefold().split())
        by_terms[frozenset(terms(complaint.question)) or frozenset({plain})].append(complaint)
    for key, same in sorted(by_terms.items(), key=lambda pair: (-len(pair[1]), sorted(pair[0]))):
        alike.add(key, same)
    found = [_gap(group) for group in alike.groups]
    return sorted(found, key=lambda gap: (-gap.asked, -gap.last.timestamp(), gap.wordings))


def as_csv(found: Iterable[Gap]) -> bytes:
    """Return a table that spreadsheets open: one line a gap, in UTF-8 with a mark that says so.

    What people wrote is never taken for a formula.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text)
    reasons = list(Reason)
    table.writerow(["question", "asked", "people", "refused", "disliked", *reasons, "last asked"])
    for gap in found:
        told = [gap.reasons[reason] for reason in reasons]
        counts = [gap.asked, gap.people, gap.refused, gap.dislikes, *told]
        table.writerow([_cell(gap.wordings[0]), *counts, gap.last.isoformat(" ", "seconds")])
    return text.getvalue().encode("utf-8-sig")


@dataclass(slots=True)
class _Groups:
    """Groups led by the terms of their first questions, found by any of these terms."""

    groups: list[list[Complaint]] = field(default_factory=list)
    _leaders: list[frozenset[str]] = field(default_factory=list)
    _led_with: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, key: frozenset[str], complaints: list[Complaint]) -> None:
        """Put questions with these terms into the group most alike, or into a new one."""
        near = {number for term in key for number in self._led_with[term]}
        likeness, number = max(
            ((_likeness(key, self._leaders[n]), -n) for n in near), default=(0, 0)
        )
        if likeness >= _ALIKE:
            self.groups[-number].extend(complaints)
            return
        for term in key:
            self._led_with[term].append(len(self.groups))
        self._leaders.append(key)
        self.groups.append(list(complaints))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return Jaccard's index of two sets of terms; 0 when they have different numbers."""
    if any(character.isdigit() for term in one ^ other for character in term):
        return 0.0
    return len(one & other) / len(one | other)


def _gap(complaints: list[Complaint]) -> Gap:
    times = Counter(complaint.question for complaint in complaints)
    latest = {c.question: c.at for c in sorted(complaints, key=lambda c: c.at)}
    wordings = sorted(times, key=lambda q: (-times[q], -latest[q].timestamp(), q))
    return Gap(
        wordings=tuple(wordings),
        asked=len(complaints),
        people=len({complaint.asker for complaint in complaints}),
        refused=sum(complaint.refused for complaint in complaints),
        dislikes=sum(complaint.dislikes for complaint in complaints),
        reasons=Counter(reason for complaint in complaints for reason in complaint.reasons),
        last=max(complaint.at for complaint in complaints),
        asked_for=next(c.asked_for for c in complaints if c.question == wordings[0]),
    )


def _cell(written: str) -> str:
    return f"'{written}" if written.startswith(_LEADS_A_FORMULA) else written
