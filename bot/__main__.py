"""`python -m bot`, and the console command `verbatim`."""

import sys


def main() -> None:
    """Run the command that was typed, and exit with its status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - nobody has asked a package's metadata
        sys.exit(f"Verbatim needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
    from bot.cli import cli

    cli(prog_name="verbatim")


if __name__ == "__main__":
    main()
