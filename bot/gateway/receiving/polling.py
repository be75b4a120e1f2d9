"""Carrier of getUpdates that notices when nothing comes any more."""

import asyncio
import contextlib
import json
import logging
from collections import deque
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import NetworkError
from telegram.request import BaseRequest

from bot.gateway.sending import Carried

_LOG = logging.getLogger(__name__)

REFUSED = (
    "Telegram refuses the token. Check TELEGRAM_BOT_TOKEN (and TELEGRAM_BASE_URL, when set), or "
    "get a new token from @BotFather."
)
CONFLICT = (
    "Another program asks for the updates of this bot already, so this one gives up. Stop the "
    "other one first, or give each a bot of its own: with one token, either would get only some of "
    "the questions."
)
WEBHOOK = (
    "Another program sets a webhook for this bot again and again, so this one gives up. Stop the "
    "other one first, or give each a bot of its own."
)
_A_MINUTE = 60.0  # seconds
_FEW = 3  # conflicts within a minute
_A_LITTLE_OLDER = 5.0  # seconds of age for which one more is borne, up to
_MANY = 8
_NOTHING = b'{"ok": true, "result": []}'

SILENCE = "Telegram has not been asked for updates for {:.0f} s: the polling loop has stopped."


class WatchedPolling(Carried):
    """Carries requests by `carrier` and tells when polling has come to an end.

    That is: a refused token; another program that gets the updates, for who came last; or no
    request at all for `silence` seconds, which is longer than any pause between two polls.

    Who came last is who has met the other program within a minute of the first request. One or two
    conflicts are normal when a bot is replaced by its next version; it bears some more the older
    it is, so that of two that began together one goes on. Whoever is older than that tries again
    for ever.
    """

    def __init__(self, carrier: BaseRequest, *, silence: float = 120) -> None:
        super().__init__(carrier)
        self._silence = silence
        self._conflicts: deque[float] = deque()
        self._began: float | None = None
        self._last_request = 0.0
        self._works = True
        self._reason = ""
        self._ended = asyncio.Event()

    @property
    def is_well(self) -> bool:
        """Whether Telegram is asked, and its last answer was one; a first one may take its time.

        For use within the event loop.
        """
        is_asked = self._began is not None and _now() - self._last_request < self._silence
        return is_asked and self._works and not self._ended.is_set()

    async def end(self) -> str:
        """Wait until polling has come to an end and return why, for whoever runs the bot."""
        self._last_request = _now()
        while not self._ended.is_set():
            left = self._last_request + self._silence - _now()
            if left <= 0:
                return SILENCE.format(self._silence)
            with contextlib.suppress(TimeoutError):  # there may have been a request meanwhile
                async with asyncio.timeout(left):
                    await self._ended.wait()
        return self._reason

    async def do_request(
        self,
        *args: Any,  # noqa: ANN401 - passed on as they come
        **kwargs: Any,  # noqa: ANN401
    ) -> tuple[int, bytes]:
        """Carry a request, look at the status of its answer, and clear the way through it."""
        self._last_request = _now()
        self._began = self._began or self._last_request
        if self._reason in (CONFLICT, WEBHOOK):  # one more request would disturb the other program
            return HTTPStatus.OK, _NOTHING
        try:
            status, payload = await self._carrier.do_request(*args, **kwargs)
        except NetworkError:
            self._works = False
            raise
        self._last_request = _now()
        self._works = status == HTTPStatus.OK
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            self._end(REFUSED)
        elif status == HTTPStatus.CONFLICT:
            self._note_conflict(WEBHOOK if b"webhook" in payload else CONFLICT)
        elif status == HTTPStatus.TOO_MANY_REQUESTS:
            self._last_request += _seconds_to_wait(payload)  # silence is what was asked for
        return status, _without_unreadable(payload) if status == HTTPStatus.OK else payload

    def _note_conflict(self, reason: str) -> None:
        self._conflicts.append(_now())
        while self._conflicts[0] < _now() - _A_MINUTE:
            self._conflicts.popleft()
        age = self._conflicts[0] - (self._began or 0.0)
        if age < _A_MINUTE and len(self._conflicts) >= min(_FEW + age // _A_LITTLE_OLDER, _MANY):
            self._end(reason)

    def _end(self, reason: str) -> None:
        self._reason = self._reason or reason
        self._ended.set()


def _without_unreadable(payload: bytes) -> bytes:
    """Empty each update that the library can't read.

    It would fetch the same updates again and again without a pause, get no further, and write
    what people said into the log.
    """
    answer = json.loads(payload)
    updates = answer["result"]
    if not isinstance(updates, list):
        return payload
    unreadable = False
    for number, update in enumerate(updates):
        try:
            Update.de_json(update, None)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is this update's
            _LOG.error("An update can't be read and is left out: %s", type(error).__name__)
            updates[number] = {"update_id": update["update_id"]}
            unreadable = True
    return json.dumps(answer).encode() if unreadable else payload


def _seconds_to_wait(payload: bytes) -> float:
    return float(json.loads(payload).get("parameters", {}).get("retry_after", 0))


def _now() -> float:
    return asyncio.get_running_loop().time()
