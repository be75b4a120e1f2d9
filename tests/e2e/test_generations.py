"""Files of generations: closed with their last search, and no danger to the bot."""

import re
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.bot.wording import fixed, worded
from tests.waiting import wait_until

SUBJECTS = [f"Number {n} of the hill stations" for n in range(80)]
OWLS = "Owls of the valley\n\nThe tawny owl of the valley hunts voles on the wing at night.\n"
WHO_HUNTS = "What does the tawny owl hunt at night?"
GENERATIONS = 4
QUESTION = "When did Ankara and Moscow sign the $2.5 billion agreement?"


@pytest.fixture
def articles(articles):
    """So many articles that one is not in memory before somebody asks about it."""
    for number, subject in enumerate(SUBJECTS):
        text = f"{subject}\n\n{subject} has a school with {100 + number} children in it.\n"
        (articles / f"hill-{number:02}.txt").write_text(text)
    (articles / "owls.txt").write_text(OWLS)
    return articles


def mapped_by(pid: int) -> set[str]:
    """Return the generations of which a process has files mapped."""
    maps = ""
    with suppress(OSError):  # it has ended
        maps = Path(f"/proc/{pid}/maps").read_text()
    return {
        number + gone for number, gone in re.findall(r"generations/(\d+)/\S+( \(deleted\))?", maps)
    }


def children_of(pid: int) -> list[int]:
    """Return the processes that another one has started, and that these have."""
    found: list[int] = []
    with suppress(OSError):  # it has ended
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        found = [each for child in map(int, children) for each in (child, *children_of(child))]
    return found


def searching_for(pid: int) -> list[int]:
    """Return the processes that have a generation open for another one."""
    return [*filter(mapped_by, children_of(pid))]


def current(data_dir: Path) -> str:
    names = (path.name for path in (data_dir / "generations").iterdir() if path.name.isdecimal())
    return max(names)


@pytest.mark.soak
def test_maps_of_deleted_generations_are_closed_while_it_reindexes_again_and_again(
    server, start, articles, texts, tmp_path
):
    alice = server.user("Alice")
    private = server.dm(alice)
    process = start()
    server.wait_ready()
    for number in range(GENERATIONS):
        before = current(tmp_path / "data")
        text = f"Trams\n\nThe city has {number + 10} trams on its rails.\n"
        texts.append(text)
        (articles / "trams.txt").write_text(text)
        while current(tmp_path / "data") == before:
            assert server.reply(alice.say(private, QUESTION)).quotes()
            paced = time.monotonic() + 1.1  # as Telegram wants it
            while time.monotonic() < paced:
                assert mapped_by(process.pid) == set()
                time.sleep(0.02)
    newest = current(tmp_path / "data")
    wait_until(lambda: _maps(process.pid) == [{newest}])
    assert mapped_by(process.pid) == set()
    assert int(newest) >= GENERATIONS


def _maps(pid: int) -> list[set[str]]:
    """Return what the bot has mapped, and what each process that it has started, if anything."""
    return [each for each in map(mapped_by, (pid, *searching_for(pid))) if each]


def test_a_disk_error_under_a_map_ends_the_process_that_searches_and_never_the_bot(
    server, start, press, articles, texts, tmp_path
):
    alice, ada = server.user("Alice"), server.user("Ada")
    private, her_own = server.dm(alice), server.dm(ada)
    process = start(ada)
    server.wait_ready()
    answer = server.reply(alice.say(private, WHO_HUNTS))
    assert "hunts voles" in answer.quotes()[0]
    (articles / "trams.txt").write_text("Trams\n\nThe city has 10 trams on its rails.\n")
    texts.append((articles / "trams.txt").read_text())
    ada.say(her_own, "/reindex")
    server.wait_call("editMessageText", where=lambda c: fixed("report.done") in c.params["text"])
    searching = searching_for(process.pid)
    damaged = tmp_path / "data" / "generations" / current(tmp_path / "data") / "texts.bin"
    with damaged.open("r+b") as file:
        file.truncate(0)

    told = alice.click(answer, worded("button.context"))["_answer"]
    assert told["text"] == worded("ask.trouble")
    wait_until(lambda: searching_for(process.pid) not in ([], searching))
    assert process.poll() is None
    assert "hunts voles" in server.reply(alice.say(private, WHO_HUNTS)).quotes()[0]
    shown = press(alice, answer, worded("button.context"))
    assert "hunts voles" in " ".join(shown.quotes())
    for question in ("/why", "/verify"):
        assert server.reply(alice.say(private, question, reply_to=shown)).text
    assert process.poll() is None
    assert mapped_by(process.pid) == set()
