"""A PostgreSQL server of its own for the tests, on a socket in a folder of its own."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL

_SAFE_TO_LOSE = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


class NoPostgresError(Exception):
    """There is no PostgreSQL to start; the message says what is missing."""


@contextmanager
def running() -> Iterator[URL]:
    """Start a server and yield the address of its first database; it is gone afterwards."""
    commands, user = _commands(), _account()
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # a socket's path may have 107 bytes
    if user is not None:
        shutil.chown(folder, user)
    data, options = folder / "data", f"-k {folder} -c listen_addresses= {_SAFE_TO_LOSE}"
    control = [commands / "pg_ctl", "-D", data, "-w", "-s"]
    try:
        _run([commands / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-N"], user)
        _run([*control, "-l", folder / "log", "-o", options, "start"], user)
        try:
            yield URL.create(
                "postgresql+psycopg", "postgres", database="postgres", query={"host": str(folder)}
            )
        finally:
            _run([*control, "-m", "immediate", "stop"], user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _commands() -> Path:
    """Return the folder of initdb, which Debian keeps out of the way."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise NoPostgresError("PostgreSQL is not installed: apt-get install postgresql")


def _account() -> str | None:
    """Return whom to be, as the server refuses to be root; None when we are not."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise NoPostgresError("PostgreSQL does not run as root, and there is nobody else")


def _run(command: list[str | Path], user: str | None) -> None:
    done = subprocess.run(
        command, user=user, cwd="/", capture_output=True, stdin=subprocess.DEVNULL, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
