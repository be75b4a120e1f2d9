"""The work of one build: what it has to do, and has done."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np

from index.indexing import merging
from index.indexing.batch import Batch, Batches
from index.indexing.merging import ArticleOrder
from index.indexing.planning import Plan
from index.indexing.stored_item import StoredItem
from index.sources import Item
from index.storage import Columns, Generation, GenerationDraft, Spool, Store


@dataclass(slots=True)
class Work:
    """What one run has to do, and has done: all is new or changed that `base` has not.

    `base` is what is `served`, unless all of that is to be analysed anew.
    `ahead` was analysed while articles were listed, `digests` tell in which version, by id.
    """

    plan: Plan
    store: Store
    served: Generation | None
    base: Generation | None
    spool: Spool
    ahead: Batches = field(default_factory=Batches)
    digests: dict[str, str] = field(default_factory=dict)

    def rest(self) -> list[Item]:
        """Return what is still to be analysed, or again: more is known of it by now."""
        return [item for item in self.plan.fresh if not self._is_settled(item)]

    def hold(self) -> list[Item]:
        """Let what could not be looked at stay; return what of it is to be analysed again."""
        return self.plan.hold(self._stored)

    def _stored(self, article_id: str) -> Item:
        """Return an article as it is served. There is one of this id."""
        if self.served is None:
            raise ValueError(article_id)
        place = self.store.place(self.served, article_id)
        return StoredItem(article_id, self.plan.homes[article_id], *place)

    def settled(self) -> Batch:
        """Return what was analysed ahead and holds."""
        batch = self.ahead.joined()
        settled = {item.article_id for item in self.plan.fresh if self._is_settled(item)}
        return batch.only(np.array([each in settled for each in batch.ids], np.bool_))

    def _is_settled(self, item: Item) -> bool:
        return self.digests.get(item.article_id) == item.version.digest

    def merged(self, draft: GenerationDraft, batches: Sequence[Batch]) -> Columns:
        """Return what is unchanged and these batches as one, with the texts of all in `draft`."""
        plan, columns = self.plan, self.base.columns if self.base else merging.no_columns()
        kept, ids = plan.unchanged, sorted({*plan.unchanged, *chain(*(b.ids for b in batches))})
        listing = ArticleOrder(
            [plan.stamps[article_id] for article_id in ids],
            [plan.sources[article_id] for article_id in ids],
            self.spool.pour(draft, self.base, kept, ids),
        )
        for batch in batches:
            if batch.ids or len(kept) < len(columns.ids):
                columns = merging.merge(columns, kept, batch)
            kept = {*kept, *batch.ids}
        return merging.listed(columns, listing)
