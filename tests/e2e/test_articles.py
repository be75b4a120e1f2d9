"""A file that an administrator sends is answered from within seconds, with the real process."""

import os
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path
from statistics import median
from urllib.parse import quote

import pytest

from bot.cli.vectors import make_vectors
from index import Library, Reindexing, Store, default_model, open_index
from tests.bot.wording import counted, worded
from tests.e2e.test_generations import children_of
from tests.index.formats import files
from tests.site.server import Answer, serving
from tests.verbatim import texts_below

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
LONGEST = 5.0  # seconds
RESTS = 10.0  # seconds until what the bot does at its start, or after a change, is done
BUSY = 1.5  # processes that want to run, for each core: more than this test has by itself

LIGHT = "The lighthouse of Brannoch was lit for the first time on 4 May 1888."
KEEPER = "Its first keeper was Isla Munro, who lived there with two dogs and a harmonium."
BEAR = "The zoo of Brannoch bought a bear called Wojtek on 9 June 1931."
PDF = files.pdf([[LIGHT, KEEPER]], "The lighthouse")
WORD = files.word([("Title", "The zoo"), ("Normal", BEAR), ("Normal", "It liked honey cakes.")])
SENT = {
    "light.pdf": (PDF, "When was the lighthouse of Brannoch lit for the first time?", LIGHT),
    "zoo.docx": (WORD, "When did the zoo of Brannoch buy a bear?", BEAR),
}
PLACES = ("Carrick", "Dunmore", "Ellanvay", "Fintray", "Garvock")


@pytest.fixture
def texts(articles):
    return [f"{LIGHT}\n{KEEPER}", f"{BEAR}\nIt liked honey cakes."]


@pytest.fixture
def telegram_files(server):
    """Files that Telegram has, by their ids, from a server of their own."""
    with serving({}) as site:
        server.gw.m_getFile = lambda _bot, asked, _call: {
            "file_id": asked["file_id"],
            "file_unique_id": asked["file_id"],
            "file_path": asked["file_id"],
        }
        yield site


@pytest.fixture
def send(server, telegram_files):
    """Send a file; return when that was."""

    def sent(person, name, data):
        for token in (server.token, quote(server.token)):
            telegram_files.answers[f"/file/bot{token}/{name}"] = Answer(data)
        file = {"file_id": name, "file_unique_id": name, "file_name": name, "file_size": len(data)}
        chat = server.dm(person)
        message = {"message_id": next(server.ids), "from": person.d, "chat": chat.d}
        message |= {"date": int(time.time()), "document": file}
        server.gw.messages[chat.id, message["message_id"]] = message
        server.mark = len(server.gw.calls)
        began = time.time()
        server.raw_update("message", message)
        return began

    return sent


@pytest.fixture
def answered_after(server, send):
    """Send a file, ask about it as soon as it is told of; return how long both took together."""

    def seconds(ada, alice, name, sent=SENT):
        data, question, quoted = sent[name]
        private = server.dm(alice)
        assert quoted not in " ".join(server.reply(alice.say(private, question)).quotes())
        began = send(ada, name, data)
        told = server.wait_call(
            "editMessageText", timeout=60, where=lambda c: name in c.params["text"]
        )
        assert told.params["text"].startswith(worded("added.added", name=name))
        assert counted("count.sentences", 2) in told.params["text"]
        answer = server.reply(alice.say(private, question))
        took = time.time() - began
        assert quoted in answer.quotes()[0].replace("\n", " ")
        return took

    return seconds


@pytest.mark.soak
def test_a_pdf_and_a_word_file_are_sent_answered_from_and_listed(
    server, start, press, telegram_files, answered_after, tmp_path
):
    ada, alice = server.user("Ada"), server.user("Alice")
    her_own = server.dm(ada)
    start(ada, TELEGRAM_BASE_FILE_URL=telegram_files.at("/file/bot"))
    server.wait_ready()
    for name in SENT:
        answered_after(ada, alice, name)
        assert (tmp_path / "data" / "added" / name).read_bytes() == SENT[name][0]
    listed = server.reply(ada.say(her_own, "/articles lighthouse"))
    shown = press(ada, listed, "1")
    assert worded("articles.name", name="added/light.pdf") in shown.text
    assert worded("articles.button_remove") in [each["text"] for each in shown.buttons]
    server.assert_clean()


def sent_of(place):
    """Return a PDF and a Word file about another place, as `SENT` has them."""
    light, bear = LIGHT.replace("Brannoch", place), BEAR.replace("Brannoch", place)
    pages = files.pdf([[light, KEEPER]], "The lighthouse")
    word = files.word([("Title", "The zoo"), ("Normal", bear), ("Normal", "It liked honey cakes.")])
    return {
        f"{place}.pdf": (
            pages,
            f"When was the lighthouse of {place} lit for the first time?",
            light,
        ),
        f"{place}.docx": (word, f"When did the zoo of {place} buy a bear?", bear),
    }


def work_of(pid):
    """Return the seconds of a processor that a process and all that it has started took."""
    took = 0
    for each in (pid, *children_of(pid)):
        with suppress(OSError):  # it has ended, and counts as its parent's
            told = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            took += sum(map(int, told[11:15]))
    return took / os.sysconf("SC_CLK_TCK")


@pytest.mark.soak
@pytest.mark.timeout(2400)
@pytest.mark.skipif(not DATA.is_dir(), reason="no corpus in ../shared/data")
@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes by /proc")
class TestOfFortyThousandSentences:
    @pytest.fixture
    def articles(self, tmp_path):
        """The news, indexed in the data folder before the bot starts."""
        articles = shutil.copytree(DATA / "bbc", tmp_path / "articles")
        Reindexing(Library(articles, tmp_path / "data"), Store(tmp_path / "data")).run()
        return articles

    @pytest.fixture
    def texts(self, articles):
        about = [each for place in PLACES for each in sent_of(place).values()]
        others = [f"{quoted}\n{KEEPER}\nIt liked honey cakes." for _, _, quoted in about]
        return [*texts_below(articles), *others]

    @pytest.mark.parametrize("model", ["off", ""], ids=["words", "meaning"])
    def test_a_file_is_answered_from_within_five_seconds(
        self, server, articles, start, telegram_files, answered_after, tmp_path, model
    ):
        assert open_index(tmp_path / "data").sentences > 40_000
        if not model and not default_model().is_dir():
            pytest.skip("no model is installed: make model")
        if not model:
            assert make_vectors(tmp_path / "data", default_model())
        ada, alice = server.user("Ada"), server.user("Alice")
        server.dm(ada)
        base = telegram_files.at("/file/bot")
        bot = start(ada, TELEGRAM_BASE_FILE_URL=base, SEMANTIC_MODEL=model)
        server.wait_ready()
        took, worked = [], []
        for place in PLACES:
            for name in (sent := sent_of(place)):
                time.sleep(RESTS)
                before = work_of(bot.pid)
                took.append(answered_after(ada, alice, name, sent))
                worked.append(work_of(bot.pid) - before)
        load, middle, slowest = os.getloadavg()[0], median(took), max(took)
        print(  # noqa: T201
            f"\nmodel {model or 'on'}: median {middle:.2f} s, slowest {slowest:.2f} s, "
            f"{median(worked):.2f} s of a processor, load {load:.1f}"
        )
        if slowest >= LONGEST and load > BUSY * (os.cpu_count() or 1):
            pytest.skip(f"other programs keep the machine busy: it took {slowest:.1f} s")
        assert slowest < LONGEST
        server.assert_clean()
