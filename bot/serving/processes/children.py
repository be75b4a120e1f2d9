"""Command line and environment of the bot's own processes: no secret, no module from outside."""

import os
import sys

_SECRETS = frozenset({"TELEGRAM_BOT_TOKEN", "DATABASE_URL", "INDEX_URL"})
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def command(module: str, *arguments: str) -> list[str]:
    """Return what runs a module in another process; it imports nothing from where it is started."""
    return [sys.executable, "-P", "-m", module, *arguments]


def environment() -> dict[str, str]:
    """Return this process's environment without its secrets; modules are found as they are here."""
    told = {name: value for name, value in os.environ.items() if name.upper() not in _SECRETS}
    known = [os.path.abspath(path) for path in sys.path if path]  # noqa: PTH100 - no folder is read
    return told | _ONE_THREAD | {"PYTHONPATH": os.pathsep.join(known)}
