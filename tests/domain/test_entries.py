"""Entries that are worked out when first asked for: the same mapping as if all of them had been at once."""

from collections.abc import Mapping

from dosebook.domain.entries import LateEntries


class Kind:
    """Entries of one kind that count how often they are worked out."""

    def __init__(self, **entries: int) -> None:
        self.entries, self.asked = entries, 0

    def __call__(self) -> Mapping[str, int]:
        self.asked += 1
        return self.entries


def test_a_late_kind_is_worked_out_once_when_it_is_asked_for() -> None:
    results = Kind(r1=3, r2=4)
    entries = LateEntries(
        {"event": {"e1": 1, "e2": 2}}, {"result": results}, ["e1", "r1", "e2", "r2", "gone"]
    )
    assert (entries["e2"], list(entries.of_kind("event")), entries.of_kind("dose")) == (2, ["e1", "e2"], {})
    assert results.asked == 0
    assert entries.get("r2") == 4
    assert results.asked == 1
    assert entries == {"e1": 1, "r1": 3, "e2": 2, "r2": 4}
    assert list(entries) == ["e1", "r1", "e2", "r2"], "in the order of entry"
    assert (len(entries), "nobody" in entries, entries.copy() == dict(entries)) == (4, False, True)
    assert results.asked == 1
