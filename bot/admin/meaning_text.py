"""Words about meaning: how questions are matched by it, or why by words alone."""

from bot.messages import Line, Texts
from index import Lack, MeaningStatus

_LACKS = {
    Lack.OFF: Line("meaning.off"),
    Lack.NOT_INSTALLED: Line("meaning.not_installed"),
    Lack.NO_PACKAGES: Line("meaning.no_packages"),
    Lack.DAMAGED: Line("meaning.damaged"),
    Lack.LITTLE_MEMORY: Line("meaning.little_memory"),
    Lack.NO_LANGUAGE: Line("meaning.no_language"),
    Lack.NO_VECTORS: Line("meaning.no_vectors"),
}
_DAMAGED_VECTORS = Line("meaning.damaged_vectors")


def meaning(texts: Texts, status: MeaningStatus) -> str:
    """Return by what questions are matched, and what to do where it is by words alone."""
    line = _LACKS[status.lack] if status.lack else Line("meaning.used")
    line = _DAMAGED_VECTORS if status.damaged else line
    return texts.gettext(line, name=status.name, percent=status.percent)
