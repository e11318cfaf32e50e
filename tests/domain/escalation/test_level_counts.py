"""Who was treated at which level, in what order, and who is pending how far."""

from datetime import date, timedelta

import pytest

from domain.escalation.trial import START, WINDOW, day_after, design, trial
from dosebook.domain.dlt_case import DltState
from dosebook.domain.escalation.dose_levels import dose_levels
from dosebook.domain.escalation.level_counts import (
    TreatedPerson,
    counts_of,
    outcomes_in_order,
    treated_people,
    waiting_at,
)
from dosebook.domain.escalation.outcomes import Tally


def people(notation: str, day: date | None = None) -> tuple[TreatedPerson, ...]:
    data = trial(notation)
    return treated_people(data, dose_levels(design(), data), day or day_after(notation))


@pytest.mark.parametrize("notation", ["1NNN", "1NNT 2NNN 1NTN", "1NNN 2NNT"])
def test_the_outcomes_come_in_the_order_of_treatment(notation: str) -> None:
    assert outcomes_in_order(people(notation), 3).notation() == notation


def test_pending_are_counted_apart_and_never_as_evaluable() -> None:
    counts = counts_of(people("1NNT 2NPP"))
    assert counts.tally == Tally(4, 1)
    assert (counts.pending, counts.not_evaluable, counts.treated) == (2, 0, 6)


def test_a_pending_participant_has_seen_a_share_of_the_window() -> None:
    found = people("1NNP", START + timedelta(days=14 + 6))
    pending = [one for one in found if one.status.state is DltState.PENDING]
    assert {one.person.participant_id for one in pending} == {"10-0", "10-1", "10-2"}
    waiting = waiting_at(found)
    assert waiting.current == 1
    assert waiting.shares(1)[-1] == pytest.approx(7 / WINDOW)


def test_the_dose_given_last_is_that_of_the_last_who_counts_or_is_pending() -> None:
    assert waiting_at(people("1NNN 2P")).current == 2
    assert waiting_at(()).current is None
