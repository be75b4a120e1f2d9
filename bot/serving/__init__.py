"""The index in use: swapped in one step, searched in a process, kept current."""

from lazy_loader import attach_stub

__getattr__, __dir__, __all__ = attach_stub(__name__, __file__)
