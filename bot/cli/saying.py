"""Says on a terminal what commands have to say; nothing in it controls the terminal."""

import click


def say(text: str, *, err: bool = False) -> None:
    """Print `text`, on standard error where so; whatever it names can't do more than be read."""
    from index import escaped

    click.echo(escaped(text, keep="\n\t"), err=err)
