"""The web address: free for the bot, or answered by it."""

import socket
from typing import NamedTuple

import httpx

from bot.doctor.findings import Finding, well, wrong
from bot.running import runs
from bot.settings import Settings

_PATIENCE = 5.0  # seconds
_ANSWERS = (200, 503)  # of /health: ready, or not ready yet
_HERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - asked at this machine, not listened on


class _Address(NamedTuple):
    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def look_at_web(settings: Settings) -> list[Finding]:
    """Return how the web address is; nothing where none is set."""
    address = _address_of(settings)
    if address is None:
        return []
    if runs(settings.data_dir):
        if _health(address) in _ANSWERS:
            return [well("web address", f"The bot answers on {address}.")]
        return [wrong("web address", f"The bot runs and does not answer on {address}.", _NOT_OURS)]
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        with socket.create_server(address, family=family):
            return [well("web address", f"{address} is free.")]
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        return [wrong("web address", f"{address} can't be used: {reason}.", _IN_USE)]


def answers(settings: Settings) -> bool:
    """Whether the bot runs from its data folder, and answers at its web address if it has one."""
    address = _address_of(settings)
    return runs(settings.data_dir) and (address is None or _health(address) in _ANSWERS)


def _address_of(settings: Settings) -> _Address | None:
    address = getattr(settings, "web_address", None)
    return _Address(*address) if address else None


def _health(address: _Address) -> int | None:
    """Return the status that /health has at an address, None for no answer."""
    here = address._replace(host=_HERE.get(address.host, address.host))
    try:
        with httpx.Client(timeout=_PATIENCE, trust_env=False) as client:  # no proxy is between
            return client.get(f"http://{here}/health").status_code
    except (httpx.HTTPError, httpx.InvalidURL):
        return None


_IN_USE = "Stop the program that has it (`ss -ltnp` names it), or set another port in WEB_ADDRESS."
_NOT_OURS = (
    "Another program may have that port (`ss -ltnp` names it); the bot's log says what happened"
    " when it started."
)
