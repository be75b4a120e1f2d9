"""Settings, read once from environment and `.env`, all problems told at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, Self
from urllib.parse import SplitResult, urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from rapidfuzz import fuzz, process

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")

# Telegram's own accounts, under which many different people write: groups' anonymous
# administrators, channels, and forwards from linked channels.
_SHARED_ACCOUNTS = frozenset({1087968824, 136817688, 777000})

_MOST_DAYS = 36_500  # a hundred years: a date so long ago can still be reckoned
_MOST_MINUTES = 527_040  # a year

_LIKE = 75  # of a hundred, from which on a name may be a slip of another

_THIS_MACHINE = ("127.0.0.1", "localhost", "::1")  # a Bot API server of one's own may be here

_DATABASES = ("postgresql://", "postgres://", "sqlite:///")


class SettingsError(Exception):
    """The settings can't be used. One line a problem, each beginning with the setting's name."""


@dataclass(frozen=True, slots=True)
class Readers:
    """Those whom the settings name: everybody when the articles are `public`, else by user ids.

    What they ask in a group, all of the group can read: to show it there is theirs to decide.
    `bot.readers` has who may read besides them.
    """

    public: bool = True
    user_ids: frozenset[int] = frozenset()

    def has(self, user_id: int) -> bool:
        """Whether this person may read."""
        return self.public or user_id in self.user_ids


class WebAddress(NamedTuple):
    """Where the web server listens: at this machine alone, unless another host is named."""

    host: str
    port: int

    @classmethod
    def read(cls, written: str) -> Self:
        """Return an address written as `8080`, `0.0.0.0:8080` or `[::]:8080`."""
        host, _, port = written.strip().rpartition(":")
        if not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65_536:
            raise ValueError("takes a port, or an address and a port such as 127.0.0.1:8080")
        return cls(host.removeprefix("[").removesuffix("]") or "127.0.0.1", int(port))

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class Settings(BaseSettings):
    """What the person who runs the bot has decided. `.env.example` describes each line.

    Names in the environment are those of the fields in capitals; an empty value counts as none.
    """

    model_config = SettingsConfigDict(
        frozen=True, extra="ignore", env_ignore_empty=True, env_file_encoding="utf-8"
    )

    telegram_bot_token: SecretStr | None = None
    admin_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    articles_dir: Path = Path("seeds")
    data_dir: Path = Path("data")
    allowed_networks: Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode] = ()
    database_url: SecretStr | None = None
    index_url: SecretStr | None = None
    question_days: int = Field(default=30, ge=0, le=_MOST_DAYS)
    refresh_minutes: int = Field(default=60, ge=0, le=_MOST_MINUTES)
    telegram_base_url: str = "https://api.telegram.org/bot"
    telegram_base_file_url: str = "https://api.telegram.org/file/bot"
    semantic_model: str = ""
    golden_questions: Path | None = None
    corpus_public: bool = True
    reader_ids: Annotated[frozenset[int], NoDecode] = frozenset()
    reader_chats: Annotated[frozenset[int], NoDecode] = frozenset()
    inline_feedback: bool = False
    web_address: Annotated[WebAddress | None, NoDecode] = None
    public_url: str = ""
    webhook: bool = False
    max_question_age: int = Field(default=60, ge=1, le=_MOST_MINUTES)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @property
    def token(self) -> str:
        """The bot's token in the clear, "" without one. Never log it."""
        return self.telegram_bot_token.get_secret_value() if self.telegram_bot_token else ""

    @property
    def model(self) -> Path | None:
        """The folder of the sentence encoder, which need not be there; None for words only."""
        from index import default_model

        if self.semantic_model.casefold() == "off":
            return None
        return Path(self.semantic_model).expanduser() if self.semantic_model else default_model()

    @property
    def readers(self) -> Readers:
        """Who may read the articles: everybody, or readers and administrators."""
        return Readers(public=self.corpus_public, user_ids=self.admin_ids | self.reader_ids)

    @property
    def database_address(self) -> str:
        """The address of the database, "" for a file in `data_dir`. It may hold a password."""
        return self.database_url.get_secret_value() if self.database_url else ""

    @property
    def index_address(self) -> str:
        """The address of an engine that has the index, "" for none. It may hold a password."""
        return self.index_url.get_secret_value() if self.index_url else ""

    @field_validator("articles_dir", "data_dir", "golden_questions")
    @classmethod
    def _of_a_person(cls, path: Path | None) -> Path | None:
        """Return a path that may begin with ~, as a shell would read it."""
        return path.expanduser() if path else path

    @field_validator("telegram_bot_token")
    @classmethod
    def _is_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token and not _TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("is not a token as @BotFather gives it: digits, a colon, letters")
        return token

    @field_validator("admin_ids", "reader_ids", mode="before")
    @classmethod
    def _are_numbers(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [part for part in parts if not re.fullmatch(r"[1-9][0-9]*", part)]
        if wrong:
            raise ValueError(f"takes numeric user ids with commas between, not {', '.join(wrong)}")
        return frozenset(int(part) for part in parts)

    @field_validator("reader_chats", mode="before")
    @classmethod
    def _are_chats(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [part for part in parts if not re.fullmatch(r"-[1-9][0-9]{0,18}", part)]
        if wrong:
            raise ValueError(
                "takes ids of groups, which begin with -, with commas between, not"
                f" {', '.join(wrong)}"
            )
        return frozenset(int(part) for part in parts)

    @field_validator("allowed_networks", mode="before")
    @classmethod
    def _are_networks(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())
        except ValueError as error:
            raise ValueError(f"takes networks such as 10.1.0.0/16: {error}") from None

    @field_validator("admin_ids", "reader_ids")
    @classmethod
    def _are_persons(cls, ids: frozenset[int]) -> frozenset[int]:
        if shared := ids & _SHARED_ACCOUNTS:
            raise ValueError(f"{min(shared)} stands for many people, not for one")
        return ids

    @field_validator("telegram_base_url", "telegram_base_file_url")
    @classmethod
    def _is_an_address(cls, address: str) -> str:
        if not address.startswith(("https://", "http://")):
            raise ValueError("takes an address that begins with https:// or http://")
        return address

    @field_validator("web_address", mode="before")
    @classmethod
    def _is_a_place_to_listen(cls, value: object) -> object:
        return WebAddress.read(value) if isinstance(value, str) else value

    @field_validator("public_url")
    @classmethod
    def _is_a_site(cls, address: str) -> str:
        parts = urlsplit(address)
        if address and not (parts.scheme in ("http", "https") and parts.hostname):
            raise ValueError("takes an address such as https://articles.example.org")
        if parts.query or parts.fragment or parts.username:
            raise ValueError("takes an address without ?, # and @")
        return address.rstrip("/")

    @field_validator("webhook")
    @classmethod
    def _can_be_reached(cls, webhook: bool, others: ValidationInfo) -> bool:
        address, known = urlsplit(others.data.get("public_url", "")), others.data
        if webhook and "web_address" in known and known["web_address"] is None:
            raise ValueError("needs WEB_ADDRESS, where updates are brought to")
        if (
            webhook
            and "public_url" in known
            and not (address.scheme == "https" or address.hostname in _THIS_MACHINE)
        ):
            raise ValueError("needs a PUBLIC_URL with https://, by which Telegram comes there")
        return webhook

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, address: SecretStr | None) -> SecretStr | None:
        if address and not address.get_secret_value().startswith(_DATABASES):
            raise ValueError("takes an address that begins with postgresql:// or sqlite:///")
        return address

    @field_validator("index_url")
    @classmethod
    def _is_an_engine(cls, address: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(address.get_secret_value() if address else "")
        if address and not (parts.scheme in ("http", "https") and parts.hostname):
            raise ValueError("takes an address such as http://host:19530 or http://host:19530/news")
        if not re.fullmatch(r"/?|/[a-z][a-z0-9_]*/?", parts.path):
            raise ValueError("takes a name of small letters, digits and _ behind its /")
        if address and (":" in (parts.hostname or "") or not _has_port(parts)):
            raise ValueError("takes a host's name or IPv4 address, and a port from 1 to 65535")
        return address

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level


def _has_port(parts: SplitResult) -> bool:
    """Whether the port of an address, if it names one, is one."""
    try:
        return parts.port != 0
    except ValueError:
        return False


def unknown_settings(env_file: Path = Path(".env")) -> list[str]:
    """Return a line for each name in `env_file` that is no setting, with what may be meant.

    Names of other programs, which are like no setting, are left alone.
    """
    known = [name.upper() for name in Settings.model_fields]
    return [
        f"{env_file}: {name} is not a setting; did you mean {meant}?"
        for name in (dotenv_values(env_file) if env_file.is_file() else ())
        if name.upper() not in known and (meant := _meant(name.upper(), known))
    ]


def _meant(name: str, known: Sequence[str]) -> str:
    """Return the setting most like a name, else the only one that has all its words, else ""."""
    if like := process.extractOne(name, known, scorer=fuzz.ratio, score_cutoff=_LIKE):
        return str(like[0])
    words = set(name.split("_"))
    having = [each for each in known if words <= set(each.split("_"))]
    return having[0] if len(having) == 1 else ""


def settings_file(env_file: Path = Path(".env")) -> str:
    """Return which file the settings are read from besides the environment, or that none is."""
    here = env_file.absolute()
    return str(here) if here.is_file() else f"the environment; there is no {here} yet"


def load_settings(env_file: Path = Path(".env")) -> Settings:
    """Return the settings; the environment wins over `env_file`, which need not exist.

    Raises SettingsError, which names every setting that is wrong and never shows the token.
    """
    try:
        # The parameter is BaseSettings' own, and hidden from mypy by the fields.
        return Settings(_env_file=env_file)  # type: ignore[call-arg]
    except UnicodeDecodeError:
        raise SettingsError(f"{env_file} can't be read: it is not in UTF-8.") from None
    except OSError as error:
        raise SettingsError(f"{env_file} can't be read: {error.strerror}.") from None
    except ValidationError as error:
        problems = [
            f"{'_'.join(map(str, e['loc'][:1])).upper()}: {e['msg'].removeprefix('Value error, ')}"
            for e in error.errors(include_input=False, include_context=False)
        ]
        raise SettingsError("\n".join(problems)) from None
