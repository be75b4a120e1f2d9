"""Findings of the doctor: a subject, its state, and the remedy."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How something is."""

    WELL = "well"
    NOTE = "note"  # nothing is wrong, and there is something to say
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one `subject` is: what is so (`said`), and what to do about it (`remedy`, "" for none).

    Both are plain English for who runs the bot; no token and no password is in them.
    """

    subject: str
    state: State
    said: str
    remedy: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether something is to be done."""
        return self.state is State.WRONG


def well(subject: str, said: str) -> Finding:
    """Return that nothing need be done."""
    return Finding(subject, State.WELL, said)


def note(subject: str, said: str, remedy: str = "") -> Finding:
    """Return that nothing is wrong, and what to say of it."""
    return Finding(subject, State.NOTE, said, remedy)


def wrong(subject: str, said: str, remedy: str) -> Finding:
    """Return that something is wrong, and what to do about it."""
    return Finding(subject, State.WRONG, said, remedy)


def wrong_settings(told: str) -> list[Finding]:
    """Return a finding for each line of a SettingsError: nothing else can be looked at then."""
    remedy = (
        "Correct it in .env or in the environment, as .env.example describes it, and look again:"
        " nothing else was looked at."
    )
    return [wrong("settings", line, remedy) for line in told.splitlines()]
