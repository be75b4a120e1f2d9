"""`python -m bot`, and the console command `verbatim`."""

from bot.cli import cli


def main() -> None:
    """Run the command that was typed, and exit with its status."""
    cli(prog_name="verbatim")


if __name__ == "__main__":
    main()
