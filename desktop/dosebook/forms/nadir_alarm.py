"""Counts that should show the nadir and are not there: overdue while its days last, unseen once they have passed."""

from datetime import date, timedelta

from dosebook.domain.codelists import LabTest
from dosebook.domain.death import day_of_death, has_died
from dosebook.domain.dlt_window import DltWindow, dlt_window
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Participant, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.lab_units import NADIR_COUNTS

COUNT_EVERY_DAYS = 7
"""In the days of the expected nadir a blood count is looked for at least once a week."""


def uncounted(
    person: Participant, data: StudyData, today: date, window: DltWindow | None
) -> tuple[LabTest, ...]:
    """Return of which tests no count shows the nadir, though its days have passed; of none for who died before them."""
    first, last = data.study.nadir_from_day, data.study.nadir_to_day
    if window is None or first is None or last is None:
        return ()
    if window.anchor.last + timedelta(days=last - 1) > today:
        return ()
    died = day_of_death(person, data)
    if (
        died is not None
        and not died.is_unknown
        and died.last < window.anchor.first + timedelta(days=first - 1)
    ):
        return ()
    seen = {
        result.test
        for result in data.of_participant(Result, person.uid)
        if result.value is not None
        and result.date is not None
        and (day := result.date.exact) is not None
        and window.certainly_holds(day, first, last)
    }
    return tuple(test for test in LabTest if test in NADIR_COUNTS and test not in seen)


def unseen_nadir(person: Participant, data: StudyData, today: date | None) -> dict[str, str] | None:
    """Return the words for a nadir whose days have passed without a count, None where it was seen or is to come."""
    window = dlt_window(person, data)
    tests = uncounted(person, data, today, window) if today is not None else ()
    if not tests:
        return None
    study = data.study
    days = {"first": str(study.nadir_from_day), "last": str(study.nadir_to_day)}
    return {"counts": uncounted_words(tests)} | days


def uncounted_words(tests: tuple[LabTest, ...]) -> str:
    """Return the tests in a sentence."""
    return ", ".join(test.label.casefold() for test in tests)


def overdue_count(
    person: Participant, data: StudyData, today: date, window: DltWindow | None
) -> tuple[str, date] | None:
    """Return what to say of a count that should have been taken by now, and by when; None where nothing is overdue."""
    first, last = data.study.nadir_from_day, data.study.nadir_to_day
    if window is None or window.start is None or first is None or last is None:
        return None
    opens, closes = (window.start + timedelta(days=day - 1) for day in (first, last))
    if not opens <= today <= closes:
        return None
    counted = _last_count(person, data, opens, today)
    due = (counted or opens) + timedelta(days=COUNT_EVERY_DAYS)
    if due >= today:
        return None
    if counted is None:
        words = translate(
            "worklist", "No blood count yet in the days of the expected nadir, {first} to {last}."
        )
        return words.format(first=day_words(opens), last=day_words(closes)), due
    words = translate("worklist", "No blood count since {day}, in the days of the expected nadir.")
    return words.format(day=day_words(counted)), due


def nadir_alarm(person: Participant, data: StudyData, today: date) -> str:
    """Return what is missing of a participant's nadir at a day, empty where nothing is."""
    window = dlt_window(person, data)
    missing = uncounted(person, data, today, window)
    if missing:
        words = translate(
            "worklist",
            "Not counted in the days of the expected nadir: {counts}. The nadir may be lower than what is seen.",
        )
        return words.format(counts=uncounted_words(missing))
    if person.disposition is not None or has_died(person, data):
        return ""
    overdue = overdue_count(person, data, today, window)
    return overdue[0] if overdue is not None else ""


def _last_count(person: Participant, data: StudyData, opens: date, today: date) -> date | None:
    days = (
        result.date.exact
        for result in data.of_participant(Result, person.uid)
        if result.test in NADIR_COUNTS and result.value is not None and result.date is not None
    )
    return max((day for day in days if day is not None and opens <= day <= today), default=None)
