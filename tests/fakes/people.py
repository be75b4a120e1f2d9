"""Who writes, and where."""

from dataclasses import dataclass

TOKEN = "7000000001:a-token-that-no-log-may-ever-show-000"
BOT = {
    "id": 7000000001,
    "is_bot": True,
    "first_name": "Verbatim",
    "username": "Verbatim_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


@dataclass(frozen=True)
class Person:
    """Somebody who writes."""

    id: int
    name: str
    language: str = ""

    @property
    def as_json(self) -> dict:
        language = {"language_code": self.language} if self.language else {}
        return {"id": self.id, "is_bot": False, "first_name": self.name, **language}


ALICE = Person(1, "Alice")
BOB = Person(2, "Bob")
HANNA = Person(4, "Hanna", "de-AT")
ADMINISTRATOR = Person(9, "Ada")


@dataclass(frozen=True)
class Room:
    """A chat. `topics` are the ids of a forum's topics."""

    id: int
    type: str = "supergroup"
    topics: frozenset[int] = frozenset()

    @property
    def as_json(self) -> dict:
        if self.type == "private":
            return {"id": self.id, "type": self.type, "first_name": "Somebody"}
        forum = {"is_forum": True} if self.topics else {}
        return {"id": self.id, "type": self.type, "title": "Team", **forum}


GROUP = Room(-1000000000500)
FORUM = Room(-1000000000600, topics=frozenset({31, 32}))
