"""The DLT window of one participant in one line: ``Day 29; DLT window to day 92 …, 85 days from fraction 2``."""

from datetime import date

from dosebook.domain.codelists import WindowAnchor
from dosebook.domain.dlt_window import DltWindow, dlt_window
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import day_number
from dosebook.domain.treatment import first_dose_date, fractions_given
from dosebook.domain.words import translate


def dlt_window_words(person: Participant, data: StudyData, day: date) -> str:
    """Return where the participant stands in the window on ``day``, in study days; a sentence where it cannot be told."""
    window = dlt_window(person, data)
    if window is None:
        if fractions_given(data, person.uid):
            return translate("dlt", "The DLT window cannot be told yet.")
        return translate("dlt", "No fraction is recorded as given yet.")
    number = anchor_fraction(person, data)
    first = first_dose_date(data, person.uid)
    if window.end is None or first is None or first.exact is None:
        words = translate("dlt", "DLT window of {days} days from fraction {number}, given {date}")
        return words.format(days=window.days, number=number, date=window.anchor.words())
    return _words(window, number, first.exact, day)


def anchor_fraction(person: Participant, data: StudyData) -> int:
    """Return the number of the fraction that the window counts from."""
    given = fractions_given(data, person.uid)
    is_last = data.study.dlt_window_anchor is WindowAnchor.LAST_FRACTION
    dose = given[-1 if is_last else 0]
    return dose.fraction or (len(given) if is_last else 1)


def _words(window: DltWindow, number: int, first: date, day: date) -> str:
    end = window.latest_end
    if first <= day < end:
        words = translate(
            "dlt", "Day {today}; DLT window to day {end} ({date}), {days} days from fraction {number}"
        )
    else:
        words = translate("dlt", "DLT window to day {end} ({date}), {days} days from fraction {number}")
    return words.format(
        today=day_number(day, first),
        end=day_number(end, first),
        date=day_words(end),
        days=window.days,
        number=number,
    )
