"""The bot's account with Telegram: its token, webhook and privacy mode, and Telegram's clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import httpx

from bot.doctor.findings import Finding, note, well, wrong
from bot.gateway import date_of
from bot.running import runs
from bot.settings import Settings

_PATIENCE = 15.0  # seconds for one answer
_TOLERATED = timedelta(minutes=1)
_AN_HOUR = 3600.0  # seconds
_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
_MOST_ASKED = 20  # groups

_ADMINISTERS = ("creator", "administrator")  # Telegram shows them all that is said


class RefusedError(Exception):
    """Telegram refuses the token."""


class UnreachableError(Exception):
    """Telegram did not answer as it does; the message is why."""


@dataclass(slots=True)
class Telegram:
    """Asks a Bot API server; `ahead` is how far this clock was from the server's at the last."""

    settings: Settings
    ahead: timedelta | None = None
    _client: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=_PATIENCE))

    def call(self, method: str, **parameters: str | int) -> Any:  # noqa: ANN401 - as it comes
        """Return what a method does; raises RefusedError, UnreachableError."""
        token = self.settings.token
        try:
            url = f"{self.settings.telegram_base_url}{token}/{method}"
            response = self._client.post(url, data=dict(parameters))
            if date := date_of(response):
                self.ahead = datetime.now(UTC) - date
            if response.status_code in _REFUSED:
                raise RefusedError
            answer = response.json()
            if not answer["ok"]:
                raise UnreachableError(str(answer.get("description")))
            return answer["result"]
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = str(error).replace(token, "[token]") or type(error).__name__
            raise UnreachableError(reason) from None
        except (ValueError, KeyError, TypeError):
            raise UnreachableError("its answer is none of the Bot API's") from None

    def close(self) -> None:
        """Release the connection."""
        self._client.close()


def look_at_account(settings: Settings, unasked: Sequence[int] | None) -> list[Finding]:
    """Return how token, clock, webhook, privacy mode and the chats of readers are.

    `unasked` are the groups that want answers which nobody asked for, None where that is not
    known.
    """
    if not settings.token:
        return [note("token", "There is none: the bot does not answer in Telegram.", _GET_ONE)]
    telegram = Telegram(settings)
    unruled = [] if settings.admin_ids else [note("settings", _NOBODY_MAY, _NAME_ONE)]
    try:
        me = telegram.call("getMe")
        token = well("token", f"Telegram knows it: @{me['username']}.")
        webhook = _webhook(settings, telegram.call("getWebhookInfo"))
        privacy = _privacy(telegram, me, unasked)
        readers = _reader_chats(telegram, me, settings.reader_chats)
        return [token, _clock(telegram.ahead), webhook, privacy, *readers, *unruled]
    except RefusedError:
        return [wrong("token", "Telegram refuses it.", _CHECK_IT), _clock(telegram.ahead)]
    except UnreachableError as error:
        host = urlsplit(settings.telegram_base_url).hostname
        said = f"Telegram ({host}) can't be asked: {str(error).rstrip('.')}."
        return [wrong("token", said, _NETWORK), _clock(telegram.ahead)]
    finally:
        telegram.close()


def _clock(ahead: timedelta | None) -> Finding:
    if ahead is None:
        return note("clock", "It could not be compared with Telegram's.")
    if abs(ahead) <= _TOLERATED:
        return well("clock", "It agrees with Telegram's.")
    side = "ahead of" if ahead > timedelta() else "behind"
    said = (
        f"This machine's is {round(abs(ahead) / timedelta(minutes=1))} minutes {side} Telegram's."
    )
    return wrong("clock", said, _SET_CLOCK)


def _webhook(settings: Settings, info: Mapping[str, Any]) -> Finding:
    own = f"{settings.public_url}/telegram" if settings.webhook else ""
    url, waiting = str(info.get("url") or ""), int(info.get("pending_update_count") or 0)
    host = urlsplit(url).hostname or "another host"
    wait = f" {waiting} messages wait there." if waiting else ""
    if url and url != own:
        return wrong(
            "webhook",
            f"One is set that is not this bot's: what people write goes to {host}.{wait}",
            _FOREIGN,
        )
    if url and (fault := _recent_fault(info)):
        return wrong("webhook", f"Telegram can't deliver to {host}: {fault}.{wait}", _UNDELIVERED)
    if own and not url and runs(settings.data_dir):
        return wrong("webhook", f"WEBHOOK is true, and none is set.{wait}", _NOT_SET)
    return well("webhook", (f"It is set on {host}." if url else "None is set.") + wait)


def _recent_fault(info: Mapping[str, Any]) -> str:
    """Return what went wrong the last time within an hour, "" where nothing did."""
    is_recent = datetime.now(UTC).timestamp() - float(info.get("last_error_date") or 0) < _AN_HOUR
    return str(info.get("last_error_message") or "") if is_recent else ""


def _privacy(telegram: Telegram, me: Mapping[str, Any], unasked: Sequence[int] | None) -> Finding:
    is_off = bool(me.get("can_read_all_group_messages"))
    if unasked is None:
        state = "off" if is_off else "on"
        return note("privacy mode", f"It is {state}; what groups want is not known now.")
    if is_off and not unasked:
        return wrong("privacy mode", _NEEDLESSLY_OFF, _SWITCH_ON)
    blind = [] if is_off else _not_administered(telegram, me, unasked)
    if blind:
        groups = f"{len(blind)} groups want" if blind[1:] else "a group wants"
        return wrong("privacy mode", f"It is on, but {groups} {_UNSEEN}", _SWITCH_OFF)
    return well("privacy mode", f"It is {'off' if is_off else 'on'}, as the groups want it.")


def _reader_chats(telegram: Telegram, me: Mapping[str, Any], chats: Iterable[int]) -> list[Finding]:
    """Return in which of the chats whose members are readers the bot can't ask for them."""
    if not chats:
        return []
    if blind := _not_administered(telegram, me, sorted(chats), gone=True):
        said = f"It can't ask who is a member of {', '.join(map(str, blind))} (READER_CHATS)."
        return [wrong("readers", said, _ADMINISTER)]
    return [well("readers", "The bot can ask who is a member of READER_CHATS.")]


def _not_administered(
    telegram: Telegram, me: Mapping[str, Any], chats: Sequence[int], *, gone: bool = False
) -> list[int]:
    """Return those of the first groups that the bot does not administer.

    `gone` tells that one which it is not in counts among them.
    """

    def is_one(chat: int) -> bool:
        try:
            member = telegram.call("getChatMember", chat_id=chat, user_id=me["id"])
        except UnreachableError:
            return gone
        return member.get("status") not in _ADMINISTERS

    return [chat for chat in chats[:_MOST_ASKED] if is_one(chat)]


_GET_ONE = (
    "Send /newbot to @BotFather in Telegram and put the token it gives you into .env"
    " (TELEGRAM_BOT_TOKEN=...)."
)
_CHECK_IT = (
    "Check TELEGRAM_BOT_TOKEN in .env (and TELEGRAM_BASE_URL, when set), or get a new token: send"
    " /token to @BotFather. Then restart the bot."
)
_NETWORK = "Check the network, a firewall and HTTPS_PROXY; TELEGRAM_BASE_URL, when set."
_SET_CLOCK = (
    "Set it: `timedatectl set-ntp true`, or the time service of the machine that this one runs on."
)
_FOREIGN = (
    "Stop the program that sets it, or give each a bot of its own, then restart this one, which"
    " removes it."
)
_UNDELIVERED = (
    "Check that PUBLIC_URL leads here by https from outside, with a certificate that is valid."
)
_NOT_SET = "Restart the bot, which sets it; its log says why when it can't."
_NEEDLESSLY_OFF = (
    "It is off: Telegram shows the bot all that is said in its groups, and none has chosen that."
)
_SWITCH_ON = (
    "Send /setprivacy to @BotFather and choose Enable, then remove the bot from its groups and add"
    " it again; or send /settings in a group that wants answers which nobody asked the bot for."
)
_UNSEEN = "answers that nobody asked for, and Telegram does not show it what is said there."
_SWITCH_OFF = (
    "Send /setprivacy to @BotFather and choose Disable, then remove the bot from the group and add"
    " it again; or make it an administrator there; or take that back in /settings."
)
_ADMINISTER = "Make the bot an administrator there, or take the group out of READER_CHATS."
_NOBODY_MAY = "ADMIN_IDS is empty: nobody may send the bot articles, invite readers or /reindex."
_NAME_ONE = "Send the bot /reindex: it answers with your user id, which belongs into ADMIN_IDS."
