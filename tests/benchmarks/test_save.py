"""Saving one adverse event against a bare durable commit of one row with the same settings.

The three are measured in turn, save by save, so that a slow moment of the disk hits all of them.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from dosebook.domain.codelists import Attribution, YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent
from dosebook.store.connection import connect
from dosebook.store.context import Context
from store.making import creating, event, new_study

SAVES = 300
MOST_WITHOUT_ANCHOR = 2.5
MOST_WITH_ANCHOR = 4.0


class _NoAnchors:
    """Stands in for the folder of anchors."""

    def write(self, anchor: object) -> None:
        """Write nothing."""


def _adverse_event(uid: str) -> AdverseEvent:
    return event(
        uid,
        reported_term="Low platelets",
        ctcae_term="Platelet count decreased",
        system_organ_class="Investigations",
        grade=4,
        onset=PartialDate(2018, 6, 9),
        end=PartialDate(2018, 6, 30),
        serious=YesNo.NO,
        attribution=next(iter(Attribution)),
        narrative="Fell to 8 ×10⁹/L on day 31, recovered without transfusion by day 52.",
    )


def _bare_commit(path: Path) -> Callable[[int], None]:
    connection = connect(path, creating=True).conn
    connection.execute("CREATE TABLE event (uid TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT")

    def commit(number: int) -> None:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO event VALUES (?, ?)", [f"e{number}", repr(_adverse_event("e"))])
        connection.execute("COMMIT")

    return commit


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_saving_one_event_costs_at_most_two_and_a_half_bare_commits(tmp_path: Path) -> None:
    bare = _bare_commit(tmp_path / "bare.db")
    anchored = new_study(tmp_path, "anchored.dosebook", Context(tmp_path / "profile"))
    plain = new_study(tmp_path, "plain.dosebook", Context(tmp_path / "profile"))
    plain._anchors = _NoAnchors()  # type: ignore[assignment]
    times: list[tuple[float, float, float]] = []
    for number in range(SAVES):
        save = creating(f"save{number}", _adverse_event(f"event{number}"))
        times.append(
            (
                _seconds(lambda number=number: bare(number)),  # type: ignore[misc]
                _seconds(lambda save=save: plain.save(save)),  # type: ignore[misc]
                _seconds(lambda save=save: anchored.save(save)),  # type: ignore[misc]
            )
        )
    commit, save_plain, save_anchored = (median(column) for column in zip(*times, strict=True))
    sys.stdout.write(
        f"\nbare commit {commit * 1e3:.2f} ms; save {save_plain * 1e3:.2f} ms, {save_plain / commit:.2f} times; "
        f"with the anchor {save_anchored * 1e3:.2f} ms, {save_anchored / commit:.2f} times\n"
    )
    assert save_plain <= MOST_WITHOUT_ANCHOR * commit
    assert save_anchored <= MOST_WITH_ANCHOR * commit
