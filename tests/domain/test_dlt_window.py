"""The DLT window: its length, its anchor, and what partial dates leave open."""

from datetime import date
from typing import Any

import pytest

from builders import cohort, dose, participant, study, study_data
from dosebook.domain.codelists import FractionStatus, WindowAnchor
from dosebook.domain.dlt_window import DltWindow, dlt_window
from dosebook.domain.dlt_window_words import dlt_window_words
from dosebook.domain.records import Dose
from dosebook.domain.study_data import StudyData

ONE, TWO = dose(), dose(fraction=2, date="2018-01-16")


def data(*doses: Dose, **rules: Any) -> StudyData:
    return study_data(study(**rules), cohort(1, "15.625", "15.625"), participant(), doses)


def window(*doses: Dose, **rules: Any) -> DltWindow | None:
    known = data(*doses, **rules)
    return dlt_window(known.participants[0], known)


@pytest.mark.parametrize(
    ("anchor", "start", "end"),
    [
        (WindowAnchor.FIRST_FRACTION, date(2018, 1, 9), date(2018, 4, 3)),
        (WindowAnchor.LAST_FRACTION, date(2018, 1, 16), date(2018, 4, 10)),
    ],
)
def test_the_day_of_the_anchoring_fraction_is_day_1(anchor: WindowAnchor, start: date, end: date) -> None:
    found = window(ONE, TWO, dlt_window_anchor=anchor)
    assert found is not None
    assert (found.start, found.end) == (start, end)
    assert found.number_of(start) == 1
    assert found.number_of(end) == 85
    assert found.is_certainly_over(end)
    assert not found.is_certainly_over(date(2018, 4, 2))


def test_an_omitted_fraction_anchors_nothing() -> None:
    omitted = dose(fraction=2, date="2018-01-16", status=FractionStatus.OMITTED)
    found = window(ONE, omitted, dlt_window_anchor=WindowAnchor.LAST_FRACTION)
    assert found is not None
    assert found.start == date(2018, 1, 9)


def test_a_month_leaves_an_earliest_and_a_latest_end() -> None:
    found = window(dose(date="2018-01"))
    assert found is not None
    assert (found.start, found.end) == (None, None)
    assert (found.earliest_end, found.latest_end) == (date(2018, 3, 26), date(2018, 4, 25))
    assert not found.is_certainly_over(date(2018, 4, 24))
    assert found.certainly_holds(date(2018, 2, 20), 15, 60)
    assert not found.certainly_holds(date(2018, 1, 20), 15, 60)


@pytest.mark.parametrize("missing", ["dlt_window_days", "dlt_window_anchor"])
def test_a_study_without_a_window_has_none(missing: str) -> None:
    assert window(ONE, **{missing: None}) is None


def test_without_a_dated_fraction_there_is_none() -> None:
    assert window() is None
    assert window(dose(status=FractionStatus.SCHEDULED, administered_amount=None)) is None
    undated = Dose(uid="d", participant=ONE.participant, status=FractionStatus.GIVEN, fraction=1)
    assert window(undated) is None
    assert (
        window(ONE, Dose(uid="d", participant=ONE.participant, status=FractionStatus.GIVEN, fraction=2))
        is not None
    )


def test_the_words_count_study_days_whatever_the_anchor() -> None:
    known = data(ONE, TWO, dlt_window_anchor=WindowAnchor.LAST_FRACTION)
    assert dlt_window_words(known.participants[0], known, date(2018, 2, 6)) == (
        "Day 29; DLT window to day 92 (10 Apr 2018), 85 days from fraction 2"
    )
    vague = data(dose(date="2018-01"))
    assert dlt_window_words(vague.participants[0], vague, date(2018, 2, 6)) == (
        "DLT window of 85 days from fraction 1, given Jan 2018"
    )
    assert dlt_window_words(data().participants[0], data(), date(2018, 2, 6)) == (
        "No fraction is recorded as given yet."
    )
