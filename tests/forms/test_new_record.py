"""A new record opens with what the study decides, and with nothing that only the source can say."""

from datetime import date

import pytest

from builders import cohort, dose, on, participant, study_data
from dosebook.domain.records import CohortUid, CutOff, DmcReview, Record, RecordUid, ReportIssue
from dosebook.forms.new_record import new_record

TODAY = date(2018, 3, 1)


@pytest.mark.parametrize(
    ("recorded", "proposed"),
    [((), 1), ((1,), 2), ((2,), 1), ((1, 2), None), ((1, 2, 3), None)],
)
def test_a_dose_is_proposed_as_the_first_fraction_that_is_missing(
    recorded: tuple[int, ...], proposed: int | None
) -> None:
    given = [dose("01-01", number) for number in recorded]
    data = study_data(cohort(1, "15.625", "15.625"), participant("01-01"), given)
    assert _fraction(new_record("dose", "new", data, TODAY, participant="p01-01")) == proposed


def test_without_a_regimen_only_the_first_fraction_is_proposed() -> None:
    data = study_data(participant("01-01", in_cohort=None))
    assert _fraction(new_record("dose", "new", data, TODAY, participant="p01-01")) == 1


def test_a_dose_of_nobody_is_no_fraction_yet() -> None:
    data = study_data(cohort(1, "15.625", "15.625"), participant("01-01"))
    assert _fraction(new_record("dose", "new", data, TODAY)) is None


def test_a_new_cohort_gets_the_next_number_and_no_date() -> None:
    data = study_data(cohort(1), cohort(4))
    found = new_record("cohort", "new", data, TODAY)
    assert getattr(found, "number", None) == 5
    assert getattr(found, "opened_on", "") is None


def test_a_new_review_is_of_the_newest_report_that_no_review_saw() -> None:
    cut_off = CutOff(uid="k", day=on("2018-08-15"), cohort=CohortUid("c1"))
    issue = ReportIssue(uid="i", number=1, cut_off=RecordUid("k"))
    found = new_record("dmc_review", "new", study_data(cohort(1), cut_off, issue), TODAY)
    assert isinstance(found, DmcReview)
    assert (found.report, found.cut_off, found.cohorts) == ("i", cut_off.day, ("c1",))
    seen = DmcReview(uid="r", number=1, report=RecordUid("i"))
    found = new_record("dmc_review", "new", study_data(cohort(1), cut_off, issue, seen), TODAY)
    assert isinstance(found, DmcReview)
    assert (found.number, found.report, found.cohorts) == (2, None, ())


def _fraction(record: Record) -> object:
    return getattr(record, "fraction", "no dose")
