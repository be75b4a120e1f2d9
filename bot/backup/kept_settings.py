"""The settings in a backup: as they were written, without secrets, and without where data are."""

import io
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from dotenv import dotenv_values
from pydantic import SecretStr

from bot.settings import Settings

# Where data are is said by whoever restores them.
PLACES = frozenset({"DATA_DIR", "DATABASE_URL", "INDEX_URL"})
SECRETS = frozenset(
    name.upper()
    for name, told in Settings.model_fields.items()
    if SecretStr in (told.annotation, *get_args(told.annotation))
)
_KNOWN = frozenset(name.upper() for name in Settings.model_fields) - PLACES


def settings_kept(env_file: Path, *, secrets: bool) -> dict[str, str]:
    """Return the settings that somebody has made, as written, by their names in capitals.

    The environment wins over `env_file`. Secrets are left out unless they are asked for.
    """
    written: dict[str, str | None] = {}
    if env_file.is_file():
        written |= {name.upper(): value for name, value in dotenv_values(env_file).items()}
    written |= {name.upper(): value for name, value in os.environ.items()}
    wanted = _KNOWN if secrets else _KNOWN - SECRETS
    return {name: value for name, value in sorted(written.items()) if value and name in wanted}


def as_lines(settings: Mapping[str, str]) -> str:
    """Return lines that .env may have.

    What they can't say is left out, as `${NAME}`, which would be read as another setting.
    """
    lines = {name: f"{name}={_quoted(value)}\n" for name, value in settings.items()}
    return "".join(
        line
        for name, line in lines.items()
        if dotenv_values(stream=io.StringIO(line)) == {name: settings[name]}
    )


def from_lines(text: str) -> dict[str, str]:
    """Return the settings in lines of a backup, without what is none or says where data are."""
    read = dotenv_values(stream=io.StringIO(text), interpolate=False)
    return {name: value for name, value in read.items() if value and name in _KNOWN}


def _quoted(value: str) -> str:
    if re.fullmatch(r"[\w@%+=:,./~-]*", value, re.ASCII):
        return value
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
