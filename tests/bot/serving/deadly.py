"""Questions that end the process that searches, or keep it for ever."""

import os
import signal
import time


class Deadly:
    """Stands for what a question follows; whoever looks at it is killed."""

    question = ""

    @property
    def article_ids(self) -> list[str]:
        os.kill(os.getpid(), signal.SIGKILL)
        return []


class Endless:
    """Stands for what a question follows; whoever looks at it comes to no end."""

    question = ""

    @property
    def article_ids(self) -> list[str]:
        time.sleep(60)
        return []
