"""Who may read the articles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Readers:
    """Everybody when the articles are `public`, else those with these user ids.

    What they ask in a group, all of the group can read: to show it there is theirs to decide.
    """

    public: bool = True
    user_ids: frozenset[int] = frozenset()

    def has(self, user_id: int) -> bool:
        """Whether this person may read."""
        return self.public or user_id in self.user_ids
