"""The articles that a build takes out of the index."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from xxhash import xxh3_64_hexdigest

_FEWEST = 20
_SHARE = 1 / 3


@dataclass(frozen=True)
class Loss:
    """Those of the articles that were `served`, by the names of their sources, that are not `kept`.

    A disk that is not there looks like a folder that somebody has emptied. So a large loss is
    asked about, or can be undone.
    """

    served: Mapping[str, str]
    kept: Collection[str]

    @cached_property
    def lost(self) -> list[str]:
        """The ids of what is lost, sorted."""
        return sorted(self.served.keys() - set(self.kept))

    @property
    def is_large(self) -> bool:
        """Whether more than twenty and more than a third are lost, of all or of one source."""
        lost = Counter(self.served[article_id] for article_id in self.lost)
        served = Counter(self.served.values())
        return any(
            number > _FEWEST and number > _SHARE * of
            for number, of in (
                (lost.total(), served.total()),
                *((number, served[source]) for source, number in lost.items()),
            )
        )

    @property
    def sign(self) -> str:
        """What tells this loss from any other."""
        return xxh3_64_hexdigest("\n".join(self.lost).encode("utf-8", "surrogatepass"))
