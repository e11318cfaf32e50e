"""The entries of a study by uid, in the order of entry; kinds with very many are worked out when first asked for."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from threading import RLock
from typing import Generic, TypeVar

E = TypeVar("E")


class LateEntries(Mapping[str, E], Generic[E]):
    """A mapping that is complete from the first moment, though not all of it is decoded yet.

    A study of tens of thousands of results shows its first list of events before it reads a result. Whoever asks
    for one, or for everything, gets it; two threads that ask at once get the same objects.
    """

    def __init__(
        self,
        ready: Mapping[str, Mapping[str, E]],
        late: Mapping[str, Callable[[], Mapping[str, E]]],
        order: Iterable[str],
    ) -> None:
        """Hold entries by kind: those that are ``ready``, and how to get the others; ``order`` names all by uid."""
        self._ready = dict(ready)
        self._known = {uid: entry for entries in ready.values() for uid, entry in entries.items()}
        self._late = dict(late)
        self._order = order
        self._lock = RLock()

    def of_kind(self, kind: str) -> Mapping[str, E]:
        """Return the entries of one kind of record, in the order of entry."""
        with self._lock:
            work_out = self._late.pop(kind, None)
            if work_out is not None:
                self._ready[kind] = work_out()
        return self._ready.get(kind, {})

    def copy(self) -> dict[str, E]:
        """Return all entries, in the order of entry, as a dictionary of the caller's own."""
        return self._whole.copy()

    def __getitem__(self, uid: str) -> E:
        """Return the entry with this uid."""
        return self._known[uid] if uid in self._known else self._whole[uid]

    def __iter__(self) -> Iterator[str]:
        """Go through all uids."""
        return iter(self._whole)

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._whole)

    @cached_property
    def _whole(self) -> dict[str, E]:
        found: dict[str, E] = {}
        for kind in [*self._ready, *self._late]:
            found.update(self.of_kind(kind))
        return {uid: found[uid] for uid in self._order if uid in found}
