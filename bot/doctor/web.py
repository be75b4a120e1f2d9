"""The web address: free for the bot, or answered by it."""

import errno
import os
import socket
from typing import Any

import httpx

from bot.doctor.findings import Finding, note, well, wrong
from bot.running import runs
from bot.settings import Settings, WebAddress

_PATIENCE = 5.0  # seconds
_HERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - asked at this machine, not listened on


def look_at_web(settings: Settings) -> list[Finding]:
    """Return how the web address is; nothing where none is set."""
    if settings.web_address is None:
        return []
    if runs(settings.data_dir):
        return [_served(settings.web_address)]
    return [_free(settings.web_address)]


def answers(settings: Settings) -> bool:
    """Whether the bot runs from its data folder and, where it has a web address, is ready."""
    if not runs(settings.data_dir):
        return False
    return settings.web_address is None or _health(settings.web_address).get("ready") is True


def _served(address: WebAddress) -> Finding:
    health = _health(address)
    if not health:
        return wrong("web address", f"The bot runs and does not answer on {address}.", _NOT_OURS)
    if not health.get("ready"):
        lacking = sorted(name for name in health.keys() - {"ready"} if health[name] is False)
        told = f"The bot answers on {address}: not ready ({', '.join(lacking)})."
        return note("web address", told)
    return well("web address", f"The bot answers on {address}.")


def _free(address: WebAddress) -> Finding:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        with socket.create_server(address, family=family):
            return well("web address", f"{address} is free.")
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        remedy = _OTHERWISE.get(error.errno or 0, _IN_USE)
        return wrong("web address", f"{address} can't be used: {reason}.", remedy)


def _health(address: WebAddress) -> dict[str, Any]:
    """Return what the bot's /health says at an address; nothing when somebody else answers."""
    here = address._replace(host=_HERE.get(address.host, address.host))
    try:
        with httpx.Client(timeout=_PATIENCE, trust_env=False) as client:  # no proxy is between
            told = client.get(f"http://{here}/health").json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        return {}
    return told if isinstance(told, dict) and told.get("live") is True else {}


_IN_USE = "Stop the program that has it (`ss -ltnp` names it), or set another port in WEB_ADDRESS."
_OTHERWISE = {
    errno.EACCES: "Set a port above 1023 in WEB_ADDRESS, and let a proxy listen on the other one.",
    errno.EADDRNOTAVAIL: "Set an address of this machine in WEB_ADDRESS, or the port alone.",
}
_NOT_OURS = (
    "Another program may have that port (`ss -ltnp` names it); the bot's log says what happened"
    " when it started."
)
