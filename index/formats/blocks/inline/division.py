"""Words divided at ends of lines, by what the text that they are in knows."""

from functools import lru_cache

from index.lexicon import DividedWords


def between_lines(line: str, following: str, whole: str) -> str:
    """Return what is read between a line, without its hyphen, and the one that follows."""
    return _words_of(whole).between(line, following)


@lru_cache(maxsize=2)
def _words_of(whole: str) -> DividedWords:
    return DividedWords(whole.splitlines())
