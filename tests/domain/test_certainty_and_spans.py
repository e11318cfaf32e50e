"""How sure something is, and how long it went on, while dates are only partly known."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from builders import event, on
from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.codelists import YesNo
from dosebook.domain.day_span import DaySpan, span_of
from dosebook.domain.partial_date import PartialDate

DAY = date(2018, 6, 1)


def span(**said: Any) -> DaySpan:
    return span_of(event("e", **said), DAY)


def test_the_weakest_is_the_minimum_and_each_has_a_word() -> None:
    assert min(Certainty.CERTAIN, Certainty.POSSIBLE) is Certainty.POSSIBLE
    assert [one.label for one in Certainty] == ["no", "possible", "certain"]
    assert sure(certain=True, possible=False) is Certainty.CERTAIN
    assert sure(certain=False, possible=True) is Certainty.POSSIBLE
    assert sure(certain=False, possible=False) is Certainty.NO


def test_both_days_count() -> None:
    found = span(onset=on("2018-01-10"), end=on("2018-01-12"))
    assert (found.least_days, found.most_days) == (3, 3)
    assert found.longer_than(2) is Certainty.CERTAIN
    assert found.longer_than(3) is Certainty.NO


def test_partial_dates_give_bounds() -> None:
    found = span(onset=on("2018-01"), end=on("2018-02-03"))
    assert (found.least_days, found.most_days) == (4, 34)
    assert found.longer_than(3) is Certainty.CERTAIN
    assert found.longer_than(33) is Certainty.POSSIBLE
    assert found.longer_than(34) is Certainty.NO


def test_an_unknown_onset_has_no_longest() -> None:
    found = span(onset=None, end=on("2018-02-03"))
    assert (found.least_days, found.most_days) == (1, None)
    assert found.longer_than(1000) is Certainty.POSSIBLE


def test_ongoing_counts_up_to_the_day_and_may_still_reach_more() -> None:
    going = span(onset=on("2018-05-30"), end=None, ongoing=YesNo.YES)
    unsaid = span(onset=on("2018-05-30"), end=None)
    ended = span(onset=on("2018-05-30"), end=None, ongoing=YesNo.NO)
    assert (going.least_days, unsaid.least_days, ended.least_days) == (3, 1, 1)
    assert going.longer_than(2) is Certainty.CERTAIN
    assert going.longer_than(28) is unsaid.longer_than(28) is Certainty.POSSIBLE
    assert ended.longer_than(2) is Certainty.POSSIBLE
    assert ended.longer_than(3) is Certainty.NO


def test_an_end_that_may_lie_after_the_day_may_go_on() -> None:
    assert span(onset=on("2018-05-30"), end=on("2018-06")).may_go_on
    assert not span(onset=on("2018-05-30"), end=on("2018-06-01")).may_go_on
    assert not span(onset=on("2018-05-30"), end=PartialDate()).may_go_on


def test_overlap_needs_one_common_day() -> None:
    first = span(onset=on("2018-01-10"), end=on("2018-01-12"))
    touching = span(onset=on("2018-01-12"), end=on("2018-01-20"))
    apart = span(onset=on("2018-01-13"), end=on("2018-01-20"))
    vague = span(onset=on("2018-01"), end=on("2018-01-20"))
    assert first.overlaps(touching) is touching.overlaps(first) is Certainty.CERTAIN
    assert first.overlaps(apart) is Certainty.NO
    assert first.overlaps(vague) is Certainty.POSSIBLE


_DAYS = st.integers(0, 400).map(lambda number: date(2017, 1, 1) + timedelta(days=number))


@given(
    onset=_DAYS,
    length=st.integers(0, 60),
    days=st.integers(0, 70),
    hides=st.sampled_from(["", "day", "month"]),
)
def test_what_is_certain_holds_for_the_true_dates_and_what_is_no_does_not(
    onset: date, length: int, days: int, hides: str
) -> None:
    """Hide the day, or day and month, of the onset: the answer stays true to the dates that were hidden."""
    end = onset + timedelta(days=length)
    known = {
        "": PartialDate.of(onset),
        "day": PartialDate(onset.year, onset.month),
        "month": PartialDate(onset.year),
    }[hides]
    answer = span_of(event("e", onset=known, end=PartialDate.of(end)), date(2019, 1, 1)).longer_than(days)
    is_longer = length + 1 > days
    assert answer is not (Certainty.NO if is_longer else Certainty.CERTAIN)
