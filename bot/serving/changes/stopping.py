"""The word to stop one change."""

import threading


class Stopping(threading.Event):
    """It is set by itself, or with `all_of_it`. It is asked about, and never waited for."""

    def __init__(self, all_of_it: threading.Event) -> None:
        super().__init__()
        self._all_of_it = all_of_it

    def is_set(self) -> bool:
        """Whether the change is to stop."""
        return super().is_set() or self._all_of_it.is_set()
