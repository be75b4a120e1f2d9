"""A Bot API server over HTTP whose answers and clock a test decides, and the doctor's command."""

import json
import threading
import time
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli.commands import cli
from tests.fakes.people import BOT, TOKEN
from tests.index.corpora import SEEDS


@dataclass
class BotApi:
    """What Telegram says. `statuses` are those of the bot in groups, by their ids."""

    address: str = ""
    me: dict = field(default_factory=lambda: dict(BOT))
    webhook: dict = field(default_factory=lambda: {"url": "", "pending_update_count": 0})
    statuses: dict[int, str] = field(default_factory=dict)
    ahead: float = 0.0  # seconds of its clock
    broken: bytes = b""  # a page of somebody else

    def answer(self, path: str, body: bytes) -> tuple[int, bytes]:
        token, method = path.removeprefix("/bot").split("/")
        if token != TOKEN:
            return 401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
        if self.broken:
            return 502, self.broken
        said: Any = {"getMe": self.me, "getWebhookInfo": self.webhook}.get(method)
        if method == "getChatMember":
            chat = int(body.decode().partition("chat_id=")[2].partition("&")[0])
            if chat not in self.statuses:
                return 400, b'{"ok":false,"error_code":400,"description":"chat not found"}'
            said = {"status": self.statuses[chat]}
        assert said is not None, method
        return 200, json.dumps({"ok": True, "result": said}).encode()


@pytest.fixture
def telegram():
    api = BotApi()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"] or 0))
            status, said = api.answer(self.path, body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def date_time_string(self, timestamp=None) -> str:
            return formatdate(time.time() + api.ahead, usegmt=True)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    api.address = f"http://127.0.0.1:{server.server_port}/bot"
    yield api
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def run(telegram, tmp_path, monkeypatch):
    """Run a command over the seeds; no command ever shows the token."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_BASE_URL", telegram.address)
    monkeypatch.setenv("ARTICLES_DIR", str(SEEDS))

    def command(*arguments: str):
        result = CliRunner().invoke(cli, arguments, catch_exceptions=False)
        assert TOKEN.partition(":")[2] not in result.output
        return result

    return command


@dataclass(frozen=True)
class Seen:
    """What the doctor said: all findings as JSON has them, and the exit status."""

    findings: list[dict]
    status: int

    def all(self, subject: str) -> list[dict]:
        return [each for each in self.findings if each["subject"] == subject]

    def one(self, subject: str) -> tuple[str, str]:
        """Return how a subject is, and all that is said of it."""
        [found] = self.all(subject)
        return found["state"], f"{found['said']} {found['remedy']}".strip()

    @property
    def wrong(self) -> list[str]:
        return [each["subject"] for each in self.findings if each["state"] == "wrong"]


@pytest.fixture
def examined(run):
    """Let the doctor look, and return what it says; what is wrong has a remedy, and status 1."""

    def look() -> Seen:
        result = run("doctor", "--json")
        told = json.loads(result.stdout)
        seen = Seen(told["findings"], result.exit_code)
        assert told["well"] == (not seen.wrong) == (not seen.status)
        assert all(each["remedy"] for each in seen.findings if each["state"] == "wrong")
        return seen

    return look
