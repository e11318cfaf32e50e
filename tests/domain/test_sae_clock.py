"""24 hours to the sponsor, 7 days for what is fatal or life-threatening, 15 for other unexpected and related events.

ICH E2A: fatal or life-threatening, unexpected suspected reactions as soon as possible, no later than 7
calendar days after first knowledge by the sponsor; all other serious, unexpected ones no later than 15.
"""

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from builders import event, on
from dosebook.domain.codelists import Attribution, EventOutcome, SeriousnessCriterion, YesNo
from dosebook.domain.records import SaeReport
from dosebook.domain.sae_clock import (
    authority_days,
    authority_deadline,
    duration_words,
    is_judged_for_authority,
    sponsor_deadline,
)
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion

SERIOUS = {"serious": YesNo.YES, "attribution": Attribution.PROBABLE}
HOSPITAL = event("e", seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,), **SERIOUS)
THREAT = event("e", seriousness_criteria=(SeriousnessCriterion.LIFE_THREATENING,), **SERIOUS)


def report(**said: Any) -> SaeReport:
    usual: dict[str, Any] = {
        "report_version": SaeReportVersion.INITIAL,
        "aware_on": on("2018-06-11"),
        "aware_at": time(14, 5),
        "expectedness": Expectedness.UNEXPECTED,
    }
    return SaeReport(uid="r", **(usual | said))


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2018, 6, 12, 11, 5), "due 12 Jun 2018 14:05, 3 h left"),
        (datetime(2018, 6, 12, 13, 20), "due 12 Jun 2018 14:05, 45 min left"),
        (datetime(2018, 6, 12, 14, 5), "due 12 Jun 2018 14:05, 0 min left"),
        (datetime(2018, 6, 12, 19, 30), "due 12 Jun 2018 14:05, late by 5 h"),
        (datetime(2018, 6, 15, 14, 5), "due 12 Jun 2018 14:05, late by 3 days"),
        (None, "due 12 Jun 2018 14:05"),
    ],
)
def test_the_sponsor_is_told_within_24_hours(now: datetime | None, words: str) -> None:
    deadline = sponsor_deadline(report())
    assert deadline is not None
    assert deadline.words(now) == words


@pytest.mark.parametrize(
    ("sent_on", "sent_at", "words"),
    [
        ("2018-06-12", time(14, 5), "done in time, was due 12 Jun 2018 14:05"),
        ("2018-06-12", time(16, 5), "done 2 h late, was due 12 Jun 2018 14:05"),
        ("2018-06-12", None, "done in time, was due 12 Jun 2018 14:05"),
        ("2018-06-13", None, "done 9 h late, was due 12 Jun 2018 14:05"),
        ("2018-06", None, "done in time, was due 12 Jun 2018 14:05"),
    ],
)
def test_only_what_was_late_for_certain_is_called_late(
    sent_on: str, sent_at: time | None, words: str
) -> None:
    deadline = sponsor_deadline(report(sent_on=on(sent_on), sent_at=sent_at))
    assert deadline is not None
    assert deadline.words(datetime(2018, 7, 1)) == words
    assert deadline.short_words() == (
        "in time" if "in time" in words else words[5:].split(",", maxsplit=1)[0]
    )


def test_without_a_time_of_awareness_the_whole_next_day_is_in_time() -> None:
    deadline = sponsor_deadline(report(aware_at=None))
    assert deadline is not None
    assert deadline.due == datetime(2018, 6, 12, 23, 59)
    assert deadline.words(datetime(2018, 6, 12, 10, 0)) == "due 12 Jun 2018, today"
    assert not deadline.is_overdue(datetime(2018, 6, 12, 23, 59))
    assert deadline.is_overdue(datetime(2018, 6, 13, 0, 0))


@pytest.mark.parametrize("aware", [None, on("2018-06"), on("unk")])
def test_without_a_day_of_awareness_no_clock_runs(aware: Any) -> None:
    assert sponsor_deadline(report(aware_on=aware)) is None


@pytest.mark.parametrize(
    ("event_said", "report_said", "days"),
    [
        (THREAT, {}, 7),
        (HOSPITAL, {}, 15),
        (event("e", grade=5, **SERIOUS), {}, 7),
        (event("e", outcome=EventOutcome.FATAL, **SERIOUS), {}, 7),
        (THREAT, {"expectedness": Expectedness.EXPECTED}, None),
        (event("e", serious=YesNo.YES, attribution=Attribution.UNRELATED), {}, None),
        (event("e", serious=YesNo.YES, attribution=Attribution.UNLIKELY), {}, None),
        (
            event(
                "e",
                serious=YesNo.YES,
                attribution=Attribution.UNRELATED,
                attribution_other=Attribution.PROBABLE,
            ),
            {},
            15,
        ),
        (event("e", serious=YesNo.YES), {}, 15),
        (HOSPITAL, {"expectedness": None}, 15),
        (THREAT, {"report_version": SaeReportVersion.FOLLOW_UP}, None),
    ],
)
def test_what_is_expedited(event_said: Any, report_said: dict[str, Any], days: int | None) -> None:
    assert authority_days(report(**report_said), event_said) == days


def test_what_nobody_judged_is_said_to_be_open() -> None:
    assert is_judged_for_authority(report(), HOSPITAL)
    assert not is_judged_for_authority(report(expectedness=None), HOSPITAL)
    assert not is_judged_for_authority(report(), event("e", serious=YesNo.YES))


def test_day_0_is_the_day_on_which_the_sponsor_got_it() -> None:
    sent = report(sent_on=on("2018-06-12"))
    seven, fifteen = authority_deadline(sent, THREAT), authority_deadline(sent, HOSPITAL)
    assert seven is not None
    assert fifteen is not None
    assert (seven.due_words(), fifteen.due_words()) == ("19 Jun 2018", "27 Jun 2018")
    assert seven.words(datetime(2018, 6, 17, 9, 0)) == "due 19 Jun 2018, 2 days left"
    assert seven.words(datetime(2018, 6, 19, 23, 0)) == "due 19 Jun 2018, today"
    assert seven.words(datetime(2018, 6, 20, 9, 0)) == "due 19 Jun 2018, late by 1 day"
    assert authority_deadline(report(), THREAT) is None, "the sponsor has no report yet"


def test_on_the_last_day_it_is_in_time_and_a_day_later_late() -> None:
    sent = report(sent_on=on("2018-06-12"), authority_on=on("2018-06-19"))
    late = report(sent_on=on("2018-06-12"), authority_on=on("2018-06-21"))
    in_time, too_late = authority_deadline(sent, THREAT), authority_deadline(late, THREAT)
    assert in_time is not None
    assert too_late is not None
    assert in_time.late_by is None
    assert too_late.words(None) == "done 2 days late, was due 19 Jun 2018"


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(minutes=59, seconds=59), "59 min"),
        (timedelta(hours=1), "1 h"),
        (timedelta(hours=47, minutes=59), "47 h"),
        (timedelta(hours=48), "2 days"),
    ],
)
def test_lengths_are_rounded_down(span: timedelta, words: str) -> None:
    assert duration_words(span) == words
