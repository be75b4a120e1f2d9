"""Shapes of sentences: what kind of block each is of, and where in its section it stands."""


class Shape:
    """A kind of block or a place in a section, one bit each."""

    ITEM = 1
    ROW = 2
    CODE = 4
    NOTE = 8
    FIRST = 16
    """The first of its section."""
    ANSWER = 32
    """Below a question or a term."""
    LED = 64
    """In a list or table that something introduces."""
    LEADS = 128
    """Introduces a list or table."""
    LOG = 256
    """Below the number of a release: an entry of what changed when."""
