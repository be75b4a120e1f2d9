"""Turns what is expected to go wrong in a command into a sentence."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import click

P = ParamSpec("P")


def fails_in_a_sentence(command: Callable[P, None]) -> Callable[P, None]:
    """Turn what is expected to go wrong into one line on standard error and exit status 1."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        from bot.running import AlreadyRunningError
        from bot.settings import SettingsError
        from index import RetrievalError, escaped

        try:
            command(*args, **kwargs)
        except (AlreadyRunningError, SettingsError, RetrievalError) as error:
            raise click.ClickException(escaped(str(error))) from error
        except BrokenPipeError:
            sys.stderr.close()  # whoever read has gone: nobody is left to tell

    return run
