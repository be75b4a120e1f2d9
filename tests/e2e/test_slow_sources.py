"""The real process beside a web site that is slow, and a file that is slow to read."""

import signal
import subprocess
import time
from contextlib import suppress
from itertools import chain
from pathlib import Path

import pytest

from tests.bot.wording import worded
from tests.index.formats import files
from tests.site import pages
from tests.site.server import Answer, serving
from tests.site.stories import story
from tests.waiting import LONG, wait_until

WORKED = 300  # hundredths of a second: more than a start takes
TEN_SECONDS = 10 + 2  # for this machine to tell of it
HARBOUR = "The harbour of the old town was opened again on Friday, said the mayor of Kalvik."


@pytest.fixture
def site():
    """A site with a page that comes at once, and thirty that drip and never end."""
    page = pages.classic(story(900)).replace("</article>", f"<p>{HARBOUR}</p></article>")
    answers = {"/robots.txt": Answer(status=404), "/quick": Answer(page.encode())}
    answers["/slow"] = Answer("\n".join(f"/{n}" for n in range(30)).encode(), "text/plain")
    answers |= {f"/{n}": Answer(b"<p>", drip=0.5) for n in range(30)}
    with serving(answers) as running:
        yield running


@pytest.fixture
def asked(server):
    """Say something to the bot in private, and wait for its first word on it."""
    return lambda person, private, text: server.reply(person.say(private, text))


def ends(process: subprocess.Popen) -> float:
    """Ask a process to end; return how long that took."""
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.wait(LONG) == 0
    return time.monotonic() - began


@pytest.mark.soak
def test_a_good_source_is_answered_from_beside_a_slow_one_and_a_stop_waits_for_none(
    server, start, site, asked, shown, texts
):
    texts.append(HARBOUR)
    ada = server.user("Ada")
    private = server.dm(ada)
    process = start(ada, ALLOWED_NETWORKS="127.0.0.0/8")
    server.wait_ready()
    for name, kind in (("slow", "list"), ("quick", "page")):
        tried = asked(ada, private, f"/sources add {site.at(f'/{name}')} {kind} {name}")
        added = worded("sources.added", name=name, kind=kind)
        wait_until(lambda tried=tried, added=added: added in shown(tried).text)
    asked(ada, private, "/sources refresh")
    wait_until(lambda: "/0" in site.paths())

    def is_answered() -> bool:
        answer = server.reply(ada.say(private, "When was the harbour of Kalvik opened again?"))
        return HARBOUR in answer.quotes()

    wait_until(lambda: is_answered() or time.sleep(1))
    assert "/29" not in site.paths()  # the slow one is still at it
    assert ends(process) < TEN_SECONDS
    server.assert_clean()


listed = pytest.mark.skipif(
    not Path("/proc/self/task").is_dir(), reason="processes are listed by Linux"
)


@listed
@pytest.mark.soak
def test_a_stop_does_not_wait_for_vectors_that_are_made_and_leaves_no_process(
    server, start, tiny_model
):
    process = start(SEMANTIC_MODEL=str(tiny_model))
    server.wait_ready()
    wait_until(lambda: any(_works(each, VECTORS, 0) for each in _started_by(process.pid)))
    children = _started_by(process.pid)
    assert ends(process) < TEN_SECONDS
    wait_until(lambda: not any(map(_runs, children)))


@listed
def test_a_stop_does_not_wait_for_a_file_that_is_read_and_leaves_no_process(
    server, start, articles, asked
):
    ada = server.user("Ada")
    private = server.dm(ada)
    process = start(ada)
    server.wait_ready()
    lines = [f"A line of no great length, number {number}." for number in range(60)]
    (articles / "long.pdf").write_bytes(files.pdf([lines] * 4_000))
    asked(ada, private, "/reindex")
    wait_until(lambda: any(_works(each, READER, WORKED) for each in _started_by(process.pid)))
    children = _started_by(process.pid)
    assert ends(process) < TEN_SECONDS
    wait_until(lambda: not any(map(_runs, children)))


@listed
@pytest.mark.soak
def test_a_reindex_that_takes_long_is_stopped_from_the_chat_and_stays_so(
    server, start, articles, asked, shown
):
    ada = server.user("Ada")
    private = server.dm(ada)
    process = start(ada)
    server.wait_ready()
    lines = [f"A line of no great length, number {number}." for number in range(60)]
    (articles / "long.pdf").write_bytes(files.pdf([lines] * 500))
    begun = asked(ada, private, "/reindex")
    wait_until(lambda: any(_works(each, READER, 0) for each in _started_by(process.pid)))
    assert asked(ada, private, "/reindex stop").text == worded("reindex.stopping")
    wait_until(lambda: shown(begun).text == worded("reindex.stopped"))
    wait_until(lambda: _are_idle(process.pid, READER))
    assert asked(ada, private, "/reindex stop").text == worded("reindex.none_runs")
    assert asked(ada, private, "What did the US senate pass in june?").quotes()
    assert ends(process) < TEN_SECONDS


def _started_by(pid: int) -> list[int]:
    """Return the processes that one has started, and those that these have."""
    listed = []
    for each in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):  # it has ended
            listed += map(int, each.read_text().split())
    return [*listed, *chain.from_iterable(map(_started_by, listed))]


READER, VECTORS = b"index.formats.sandbox.inside", b"bot.serving.vectors_program"


def _works(pid: int, program: bytes, least: int) -> bool:
    """Tell whether a process runs this program, and has worked `least` hundredths of a second."""
    return _work_of(pid, program) >= least


def _are_idle(pid: int, program: bytes) -> bool:
    """Tell whether none that a process has started works at this program, if they run it at all."""
    before = {each: _work_of(each, program) for each in _started_by(pid)}
    time.sleep(0.5)
    return all(_work_of(each, program) <= work for each, work in before.items())


def _work_of(pid: int, program: bytes) -> int:
    """Return the hundredths of a second that a process has worked at this program, else -1."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
        used = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11]
    except OSError:
        return -1
    return int(used) if program in command else -1


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
