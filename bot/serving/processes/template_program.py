"""The template process: loads what the bot's own processes need, and forks them.

A fork has all of it at once, and shares the memory until it changes it. There is one thread here,
as a fork has no other one, and nothing is done here but loading.
"""

import gc
import json
import os
import select
import signal
import socket
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from traceback import print_exc

from bot.serving.processes.forked import REPORT
from index import preparations

_MOST = 65_536  # bytes of what is asked for
_LONGEST_NAME = 15  # letters
_ENDS = 3  # of pipes: its input, its output, what is told of it


def main(folder: str, *programs: str) -> None:
    """Fork a process for each message from standard input, a socket, until there are no more.

    `programs` are modules to load; `folder` has the index that they open.
    """
    template = _Template(socket.socket(fileno=os.dup(0)))
    for each in programs:
        import_module(each)
    for _ in preparations(Path(folder)):
        template.serve(0)  # whoever waits goes before what is only loaded ahead
    gc.collect()
    gc.freeze()  # a search for cycles in a fork would copy all that it shares
    while template.serve(None):
        pass


class _Template:
    """The processes that were forked here."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._reports: dict[int, int] = {}  # where to tell of each, by its number
        self._wakes, self._waking = os.pipe()
        for end in (self._wakes, self._waking):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._waking, warn_on_full_buffer=False)

    def serve(self, seconds: float | None) -> bool:
        """Do what is to be done within so many seconds; return whether somebody still listens."""
        control = self._control.fileno()
        while ready := select.select([control, self._wakes], [], [], seconds)[0]:
            if self._wakes in ready:
                with suppress(BlockingIOError):
                    os.read(self._wakes, _MOST)
                self._reap()
            if control in ready and not self._fork():
                sys.exit()
            seconds = 0
        return True

    def _reap(self) -> None:
        """Tell of those that have ended."""
        with suppress(ChildProcessError):
            while (found := os.waitpid(-1, os.WNOHANG))[0]:
                report = self._reports.pop(found[0])
                _tell(report, os.waitstatus_to_exitcode(found[1]))
                os.close(report)

    def _fork(self) -> bool:
        """Fork what is asked for; return whether something was."""
        asked, ends, _, _ = socket.recv_fds(self._control, _MOST, _ENDS)
        if not asked:
            return False
        for end in ends:
            os.set_inheritable(end, False)
        requests, results, report = ends
        try:
            process = os.fork()
        except OSError:
            process = -1
        if not process:
            self._become(asked, requests, results)
        os.close(requests)
        os.close(results)
        if process < 0:
            os.close(report)
        else:
            self._reports[process] = report
            _tell(report, process)
        return True

    def _become(self, asked: bytes, requests: int, results: int) -> None:
        """Be the process that is asked for, to its end."""
        status = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.setsid()
            for end, number in ((requests, 0), (results, 1)):
                os.dup2(end, number)
                os.close(end)
            for each in (self._wakes, self._waking, *self._reports.values()):
                os.close(each)
            self._control.close()
            program, arguments = json.loads(asked)
            _be_called(program)
            status = import_module(program).main(*arguments) or 0
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 1
        except BaseException:  # noqa: BLE001 - nothing goes on to the loop that forks
            print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)


def _be_called(program: str) -> None:
    """Tell forks from each other, for who lists processes by their names."""
    with suppress(OSError):
        Path("/proc/self/comm").write_text(
            program.rpartition(".serving.")[2][-_LONGEST_NAME:], "ascii"
        )


def _tell(report: int, number: int) -> None:
    with suppress(OSError):  # nobody wants to know
        os.write(report, REPORT.pack(number))


if __name__ == "__main__":
    main(*sys.argv[1:])
