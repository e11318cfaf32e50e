"""What bears on a serious event: the doses, what was taken and transfused, the results around it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import (
    AdverseEvent,
    Dose,
    Medication,
    Participant,
    Result,
    SaeReport,
    Transfusion,
)
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import study_day_of
from dosebook.domain.treatment import fractions_given
from dosebook.domain.variable import Variable, variables
from dosebook.domain.words import translate
from dosebook.forms.lab_grade_words import result_grade_cell
from dosebook.forms.normal_range_words import limit_word
from dosebook.forms.record_words import label_of, value_words
from dosebook.report.blocks import DATE_SAMPLE, Block, Column, Note, Table, body_rows
from dosebook.report.format import MISSING, format_date

DAYS_BEFORE, DAYS_AFTER = 14, 14
"""Results, medications and transfusions of so many days around the event bear on it."""

T = TypeVar("T", Medication, Result, Transfusion)


@dataclass(frozen=True, slots=True)
class SaeCase:
    """One version of a report with the event and the person it is about."""

    report: SaeReport
    event: AdverseEvent
    person: Participant
    data: StudyData

    def day(self, moment: PartialDate | None) -> str:
        """Return a date with its study day."""
        number = study_day_of(moment, self.data, self.person.uid)
        if moment is None or number is None:
            return format_date(moment)
        shown = str(number).replace("-", "−")
        return translate("sae", "{date} (study day {number})").format(date=moment.words(), number=shown)


def label(record_type: type, name: str) -> str:
    """Return the label of a variable."""
    found: Variable = variables(record_type)[name]
    return found.label


def doses(case: SaeCase) -> Table:
    """Return every fraction that was given."""
    data = case.data
    names = ("fraction", "administered_amount", "lot", "change", "change_reason")
    known = variables(Dose)
    columns = (
        Column(label(Dose, "fraction"), weight=0.6),
        Column(label(Dose, "date"), weight=1.6),
        Column(label(Dose, "administered_amount"), weight=1.2),
        *(Column(label(Dose, name)) for name in names[2:]),
    )
    given = fractions_given(data, case.person.uid)
    rows = [
        (
            str(dose.fraction or MISSING),
            case.day(dose.date),
            *(value_words(known[name], getattr(dose, name), data) for name in names[1:]),
        )
        for dose in given
    ]
    return Table(columns, body_rows(rows), translate("sae", "No fraction was given."))


def care(case: SaeCase) -> Iterator[Block]:
    """Yield what was taken and transfused around the event."""
    drugs = [drug for drug in _around(case, Medication, lambda one: one.start) if _still_taken(case, drug)]
    columns = (
        Column(label(Medication, "drug"), weight=2),
        Column(label(Medication, "start"), sample=DATE_SAMPLE),
        Column(label(Medication, "end"), sample=DATE_SAMPLE),
    )
    rows = [(drug.drug or MISSING, format_date(drug.start), _drug_end(drug)) for drug in drugs]
    none = translate("sae", "No medication is recorded in this time.")
    yield Table(columns, body_rows(rows), none, title=translate("sae", "Medications"))
    given = _around(case, Transfusion, lambda one: one.date)
    columns = (
        Column(label(Transfusion, "product"), weight=2),
        Column(label(Transfusion, "adult_doses")),
        Column(label(Transfusion, "date"), sample=DATE_SAMPLE),
    )
    known = variables(Transfusion)
    cells = [
        (
            label_of(one.product) or MISSING,
            value_words(known["adult_doses"], one.adult_doses, case.data),
            format_date(one.date),
        )
        for one in given
    ]
    none = translate("sae", "No transfusion is recorded in this time.")
    yield Table(columns, body_rows(cells), none, title=translate("sae", "Transfusions"))
    yield Note(_window_words(case))


def _drug_end(drug: Medication) -> str:
    if drug.end is None and drug.ongoing is YesNo.YES:
        return translate("sae", "ongoing")
    return format_date(drug.end)


def results(case: SaeCase) -> Iterator[Block]:
    """Yield the results around the event with their grades."""
    known = variables(Result)
    columns = (
        Column(label(Result, "date"), sample=DATE_SAMPLE),
        Column(label(Result, "test"), weight=2),
        Column(label(Result, "value"), "right"),
        Column(label(Result, "unit")),
        Column(label(Result, "reference_low"), "right"),
        Column(label(Result, "reference_high"), "right"),
        Column(translate("sae", "Grade"), "right", 0.7),
    )
    found = _around(case, Result, lambda one: one.date)
    rows = [
        (
            format_date(one.date),
            *(value_words(known[name], getattr(one, name), case.data) for name in ("test", "value", "unit")),
            *_limits(one, case),
            result_grade_cell(one, case.data) or MISSING,
        )
        for one in found
    ]
    none = translate("sae", "No result is recorded in this time.")
    yield Table(columns, body_rows(rows), none, is_listing=True)
    yield Note(_window_words(case))


def _limits(one: Result, case: SaeCase) -> tuple[str, str]:
    """Return the ends of the range that the grade rests on: typed, or of the laboratory."""
    found = normal_range(one, case.data)
    return limit_word(found.low, found) or MISSING, limit_word(found.high, found) or MISSING


def _window(case: SaeCase) -> tuple[date, date] | None:
    """Return the days that bear on the event; None where its onset is not known."""
    onset, end = case.event.onset, case.event.end
    if onset is None or onset.is_unknown:
        return None
    last = end if end is not None and not end.is_unknown else onset
    return onset.first - timedelta(days=DAYS_BEFORE), last.last + timedelta(days=DAYS_AFTER)


def _window_words(case: SaeCase) -> str:
    window = _window(case)
    if window is None:
        return translate("sae", "Everything recorded, since the onset is not known.")
    words = translate(
        "sae", "From {first} to {last}: {before} days before the onset to {after} days after the end."
    )
    if case.event.end is None or case.event.end.is_unknown:
        words = translate(
            "sae", "From {first} to {last}: {before} days before the onset to {after} days after it."
        )
    first, last = map(day_words, window)
    return words.format(first=first, last=last, before=DAYS_BEFORE, after=DAYS_AFTER)


def _around(case: SaeCase, kind: type[T], moment_of: Callable[[T], PartialDate | None]) -> list[T]:
    """Return the records of a kind that may bear on the event, oldest first; the undated are among them."""
    window = _window(case)
    found: list[T] = []
    for one in case.data.of_participant(kind, case.person.uid):
        moment = moment_of(one) or PartialDate()
        begins_early = kind is Medication
        is_after = window is not None and moment.first > window[1]
        is_before = (
            window is not None and not begins_early and not moment.is_unknown and moment.last < window[0]
        )
        if not is_after and not is_before:
            found.append(one)
    return sorted(found, key=lambda one: (moment_of(one) or PartialDate()).last)


def _still_taken(case: SaeCase, drug: Medication) -> bool:
    """Whether a medication may still have been taken in the days before the onset."""
    window = _window(case)
    if window is None or drug.end is None or drug.end.is_unknown:
        return True
    return drug.end.last >= window[0]
