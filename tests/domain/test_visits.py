"""What the schedule expects: each state, at the days where it begins and ends, also where dates are partly known."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from builders import cohort, dose, on, participant, response, result, study, study_data
from dosebook.domain.codelists import (
    Disposition,
    FractionStatus,
    LabTest,
    LabUnit,
    MeasurableBy,
    ResponseCategory,
    YesNo,
)
from dosebook.domain.records import CohortUid, ParticipantUid, PlannedVisit, Record, RecordUid, Visit
from dosebook.domain.visit_codelists import Assessment, NotDoneReason, VisitAnchor
from dosebook.domain.visits.expected import NeverReason, State, VisitCell, schedule_state
from dosebook.domain.visits.templates import ScheduleTemplate, template_visits
from dosebook.domain.visits.windows import AnchorGap

PERSON = "p01-01"


def planned(day: int = 15, *expected: Assessment, **said: Any) -> PlannedVisit:
    usual: dict[str, Any] = {
        "number": 1,
        "name": f"Day {day}",
        "anchor": VisitAnchor.FIRST_FRACTION,
        "day": Decimal(day),
        "days_early": 3,
        "days_late": 3,
        "assessments": expected or (Assessment.COUNTS,),
    }
    return PlannedVisit(uid="v", **(usual | said))


def counts(day: str, *tests: LabTest) -> tuple[Record, ...]:
    wanted = tests or (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
    return tuple(
        result(f"{day}{one}", value="90", test=one, unit=LabUnit.TEN9_L, date=on(day)) for one in wanted
    )


def cell(day: str, *records: Record) -> VisitCell:
    """The one visit of the one participant, as of a day; a first fraction on 9 Jan 2018 unless given otherwise."""
    kinds = {record.kind for record in records}
    usual: list[Record] = [study()]
    usual += [] if "cohort" in kinds else [cohort()]
    usual += [] if "participant" in kinds else [participant()]
    failed = any(getattr(one, "screen_failure", None) is YesNo.YES for one in records)
    usual += [] if "dose" in kinds or failed else [dose(date="2018-01-09")]
    usual += [] if "planned_visit" in kinds else [planned()]
    found = schedule_state(study_data(*usual, *records), date.fromisoformat(day)).cell(PERSON, "v")
    assert found is not None
    return found


# Day 15 of a first fraction on 9 January is 23 January; with three days each way it counts from the 20th to the 26th.
@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2018-01-19", State.NOT_YET_DUE),
        ("2018-01-20", State.DUE),
        ("2018-01-26", State.DUE),
        ("2018-01-27", State.OVERDUE),
    ],
)
def test_a_visit_is_due_on_the_days_of_its_window_and_overdue_after(day: str, state: State) -> None:
    assert cell(day).state is state


@pytest.mark.parametrize(("day", "is_in"), [("19", False), ("20", True), ("26", True), ("27", False)])
def test_counts_on_the_first_and_last_day_of_the_window_are_done(day: str, is_in: bool) -> None:
    found = cell("2018-02-20", *counts(f"2018-01-{day}"))
    assert found.state is (State.DONE if is_in else State.OVERDUE)


def test_counts_are_done_only_with_all_three_and_the_missing_one_is_named() -> None:
    found = cell("2018-02-20", *counts("2018-01-23", LabTest.PLATELETS, LabTest.HAEMOGLOBIN))
    assert found.state is State.OVERDUE
    assert found.items[0].missing == (LabTest.NEUTROPHILS,)


def test_the_three_counts_may_be_of_different_days_of_the_window() -> None:
    first = counts("2018-01-21", LabTest.PLATELETS)
    later = counts("2018-01-25", LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
    assert cell("2018-02-20", *first, *later).state is State.DONE


def test_a_result_without_a_value_shows_nothing() -> None:
    blank = tuple(replace(one, value=None) for one in counts("2018-01-23"))  # type: ignore[call-arg]
    assert cell("2018-02-20", *blank).state is State.OVERDUE


def test_a_month_that_reaches_into_the_window_is_possibly_done_and_counted_apart() -> None:
    found = cell("2018-02-20", *counts("2018-01"))
    assert found.state is State.POSSIBLY_DONE
    assert found.count(State.DONE) == 0
    # A month within whose every day the window is open shows it for certain.
    wide = planned(15, days_early=13, days_late=20)
    assert cell("2018-02-20", wide, *counts("2018-01")).state is State.POSSIBLY_DONE
    assert (
        cell("2018-04-20", planned(29, days_early=10, days_late=30), *counts("2018-02")).state is State.DONE
    )


def test_a_wholly_unknown_date_shows_nothing_of_any_visit() -> None:
    assert cell("2018-02-20", *counts("unk")).state is State.OVERDUE


def test_with_a_first_fraction_known_by_month_a_visit_is_overdue_only_once_it_certainly_is() -> None:
    # Between 1 and 31 January: day 15 counts from 12 January at the earliest to 17 February at the latest.
    month = dose(date="2018-01")
    assert cell("2018-01-11", month).state is State.NOT_YET_DUE
    assert cell("2018-01-12", month).state is State.DUE
    assert cell("2018-02-17", month).state is State.DUE
    assert cell("2018-02-18", month).state is State.OVERDUE
    # No day is certainly within a window that may lie anywhere.
    assert cell("2018-02-20", month, *counts("2018-01-30")).state is State.POSSIBLY_DONE


def test_nobody_knows_the_day_of_the_first_fraction_so_the_visit_is_due_and_says_so() -> None:
    found = cell("2018-03-01", dose(date="unk"))
    assert (found.state, found.gap, found.window) == (State.DUE, AnchorGap.UNKNOWN, None)


def test_day_minus_one_is_the_day_before_and_there_is_no_day_0() -> None:
    before = planned(-1, days_early=0, days_late=0)
    assert cell("2018-02-01", before, *counts("2018-01-08")).state is State.DONE
    assert (
        cell("2018-02-01", planned(1, days_early=0, days_late=0), *counts("2018-01-09")).state is State.DONE
    )
    assert not schedule_state(
        study_data(study(), cohort(), participant(), planned(0)), date(2018, 2, 1)
    ).cells


TWO = cohort(1, "12.5", "12.5", days=(1, 8))
FROM_LAST = planned(15, anchor=VisitAnchor.LAST_FRACTION)


def test_the_last_fraction_counts_once_none_is_awaited() -> None:
    first, second = dose(date="2018-01-09"), dose(fraction=2, date="2018-01-16")
    waits = cell("2018-05-01", TWO, FROM_LAST, first)
    assert (waits.state, waits.gap) == (State.NOT_YET_DUE, AnchorGap.WAITS)
    given = cell("2018-05-01", TWO, FROM_LAST, first, second)
    assert given.window is not None
    assert given.window.target == date(2018, 1, 30)
    omitted = replace(second, status=FractionStatus.OMITTED, administered_amount=None)
    without = cell("2018-05-01", TWO, FROM_LAST, first, omitted)
    assert without.window is not None
    assert without.window.target == date(2018, 1, 23)


def test_a_fraction_that_will_never_be_given_makes_its_visits_never_due() -> None:
    omitted = dose(status=FractionStatus.OMITTED, administered_amount=None)
    found = cell("2018-05-01", omitted)
    assert (found.state, found.never) == (State.NEVER_DUE, NeverReason.NO_ANCHOR)
    left = participant(disposition=Disposition.NEVER_DOSED, disposition_date=on("2018-01-02"))
    scheduled = dose(status=FractionStatus.SCHEDULED, administered_amount=None)
    assert cell("2018-05-01", left, scheduled).state is State.NEVER_DUE
    assert cell("2018-05-01", scheduled).state is State.NOT_YET_DUE


def test_screening_that_failed_makes_what_was_not_done_never_due() -> None:
    failed = participant(screen_failure=YesNo.YES)
    visit = planned(1, anchor=VisitAnchor.CONSENT, days_early=0, days_late=5)
    assert cell("2018-05-01", visit, failed).never is NeverReason.SCREEN_FAILURE
    assert cell("2018-05-01", visit, failed, *counts("2017-12-03")).state is State.DONE
    treated = cell("2018-05-01", visit, failed, dose(date="2018-01-09"))
    assert treated.state is State.OVERDUE, "whoever was dosed did not fail screening"


@pytest.mark.parametrize(
    ("died", "state"),
    [("2018-01-19", State.NEVER_DUE), ("2018-01-26", State.NEVER_DUE), ("2018-01-27", State.OVERDUE)],
)
def test_death_before_the_window_is_over_makes_it_never_due(died: str, state: State) -> None:
    found = cell("2018-05-01", participant(death_date=on(died)))
    assert found.state is state
    assert found.never is (NeverReason.DIED if state is State.NEVER_DUE else None)


def test_a_death_of_an_unknown_day_excuses_nothing_before_the_last_sign_of_life() -> None:
    dead = participant(death_date=on("unk"))
    assert cell("2018-05-01", dead).state is State.NEVER_DUE
    seen = counts("2018-02-05", LabTest.PLATELETS)
    assert cell("2018-05-01", dead, *seen).state is State.OVERDUE


def test_who_completed_the_study_owes_the_visit_whose_window_had_begun() -> None:
    done = participant(disposition=Disposition.COMPLETED, disposition_date=on("2018-01-23"))
    gone = participant(disposition=Disposition.WITHDRAWAL_OF_CONSENT, disposition_date=on("2018-01-23"))
    assert cell("2018-05-01", done).state is State.OVERDUE
    assert cell("2018-05-01", gone).state is State.NEVER_DUE
    early = participant(disposition=Disposition.COMPLETED, disposition_date=on("2018-01-19"))
    assert cell("2018-05-01", early).state is State.NEVER_DUE


NOT_DONE = Visit(
    uid="w",
    participant=ParticipantUid(PERSON),
    planned=RecordUid("v"),
    not_done=(Assessment.COUNTS,),
    reason=NotDoneReason.SAMPLE,
)


def test_not_done_needs_its_reason_and_yields_to_a_record_that_shows_it() -> None:
    found = cell("2018-02-20", NOT_DONE)
    assert found.state is State.NOT_DONE
    assert found.items[0].reason is NotDoneReason.SAMPLE
    assert cell("2018-02-20", replace(NOT_DONE, reason=None)).state is State.OVERDUE
    assert cell("2018-02-20", NOT_DONE, *counts("2018-01-23")).state is State.DONE


def test_a_visit_that_did_not_take_place_says_so_of_all_that_it_expected() -> None:
    both = planned(15, Assessment.COUNTS, Assessment.VITAL_SIGNS)
    missed = replace(NOT_DONE, not_done=(), occurred=YesNo.NO, reason=NotDoneReason.MISSED)
    assert [item.state for item in cell("2018-02-20", both, missed).items] == [State.NOT_DONE] * 2


def test_what_has_no_other_record_is_done_when_the_visit_says_so_and_counts_are_not() -> None:
    both = planned(15, Assessment.COUNTS, Assessment.VITAL_SIGNS)
    came = replace(
        NOT_DONE, not_done=(), reason=None, occurred=YesNo.YES, date=on("2018-01-23"), done=both.assessments
    )
    found = cell("2018-02-20", both, came)
    assert [item.state for item in found.items] == [State.OVERDUE, State.DONE]
    assert found.state is State.OVERDUE


def test_counts_of_the_day_of_a_visit_outside_its_window_count_for_it_and_say_so() -> None:
    late = replace(NOT_DONE, not_done=(), reason=None, occurred=YesNo.YES, date=on("2018-01-29"))
    assert cell("2018-02-20", *counts("2018-01-29")).state is State.OVERDUE
    found = cell("2018-02-20", late, *counts("2018-01-29"))
    assert found.state is State.DONE
    assert found.items[0].is_outside


def test_the_marker_is_the_one_by_which_the_disease_is_measurable() -> None:
    visit = planned(15, Assessment.M_PROTEIN)
    urine = participant(measurable_by=MeasurableBy.URINE_M_PROTEIN)
    serum_value = counts("2018-01-23", LabTest.M_PROTEIN)
    assert cell("2018-02-20", visit, *serum_value).state is State.DONE
    assert cell("2018-02-20", visit, urine, *serum_value).state is State.OVERDUE
    light = participant(measurable_by=MeasurableBy.FREE_LIGHT_CHAINS)
    kappa = counts("2018-01-23", LabTest.FREE_KAPPA)
    assert cell("2018-02-20", visit, light, *kappa).items[0].missing == (LabTest.FREE_LAMBDA,)


def test_response_events_and_contact_are_seen_from_their_own_records() -> None:
    visit = planned(15, Assessment.RESPONSE, Assessment.EVENTS, Assessment.CONTACT)
    nothing = cell("2018-02-20", visit)
    assert nothing.count(State.OVERDUE) == 3
    told = participant(events_checked_to=on("2018-01-20"), last_contact=on("2018-01-19"))
    found = cell(
        "2018-02-20", visit, told, response("r", date=on("2018-01-26"), category=ResponseCategory.SD)
    )
    assert [item.state for item in found.items] == [State.DONE, State.DONE, State.OVERDUE]


def test_a_value_of_a_day_to_come_is_not_done() -> None:
    assert cell("2018-01-21", *counts("2018-01-23")).state is State.DUE


def test_a_visit_of_other_cohorts_has_no_place() -> None:
    data = study_data(study(), cohort(), participant(), planned(cohorts=(CohortUid("c2"),)))
    assert schedule_state(data, date(2018, 5, 1)).cell(PERSON, "v") is None


@pytest.mark.parametrize("is_myeloma", [True, False])
@pytest.mark.parametrize("template", ScheduleTemplate)
def test_no_two_windows_of_a_proposal_touch_where_they_share_an_assessment(
    template: ScheduleTemplate, is_myeloma: bool
) -> None:
    visits = template_visits(template, lambda: "", is_myeloma=is_myeloma)
    assert any(Assessment.M_PROTEIN in visit.assessments for visit in visits) is is_myeloma
    assert [visit.number for visit in visits] == list(range(1, len(visits) + 1))
    by_anchor: dict[VisitAnchor | None, list[tuple[int, int]]] = {}
    for visit in visits:
        assert visit.assessments
        day = int(visit.day or 0)
        offset = day - 1 if day > 0 else day
        span = (offset - (visit.days_early or 0), offset + (visit.days_late or 0))
        by_anchor.setdefault(visit.anchor, []).append(span)
    for spans in by_anchor.values():
        assert all(one[1] < following[0] for one, following in pairwise(sorted(spans)))


def test_every_day_of_a_year_gives_each_visit_exactly_one_state_in_their_order() -> None:
    """Waiting only ever goes on: not yet due, then due, then overdue."""
    order = [State.NOT_YET_DUE, State.DUE, State.OVERDUE]
    seen = [
        order.index(cell((date(2018, 1, 1) + timedelta(days=day)).isoformat()).state) for day in range(60)
    ]
    assert seen == sorted(seen)
    assert set(seen) == {0, 1, 2}
