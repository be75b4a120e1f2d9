"""The lack of memory in the sandbox: its exit status and its reason."""

OUT_OF_MEMORY = 12
"""The status that the process ends with where there is none left to say so: ENOMEM."""


def too_little(memory: int) -> str:
    """Return why a file was not read with so many bytes."""
    return f"needs more than {memory // 1_000_000:,} MB of memory to read"
