"""Blood counts of each participant by study day: a figure per cohort, with what was given and where grades begin."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from dosebook.domain.codelists import LabTest, MedicationRole
from dosebook.domain.count_course import COUNTED, UNIT_OF, in_usual_unit, low_limits, recovery_limit
from dosebook.domain.count_support import PRODUCT_OF, Given, Purpose, is_supported, windows_of
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose, Medication, Participant, Result, Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import TreatedGroup
from dosebook.domain.treatment import first_dose_date, fractions_given
from dosebook.domain.words import translate
from dosebook.drawing.charts.count_grid import (
    PANEL,
    CountColumn,
    CountPanel,
    CountPoint,
    CountRow,
    CountWords,
    GivenMark,
    GivenSign,
    count_grid,
)
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import (
    Chart,
    above_words,
    below_words,
    nobody_treated,
    sentences,
    share_words,
)
from dosebook.drawing.study_charts.event_grades import group_name
from dosebook.drawing.study_charts.scope import Scope

MOST_ROWS = 10
SHARED, MOST_SHARED = 258.0, 6
"""Points for the panels of a cohort, and its participants, so that two cohorts find room on an upright page."""
TURNED = 325.0
"""Points for the panels of a cohort on a page on its side."""
EARLIEST = -14
"""Counts before this day of the time before treatment are not drawn."""
LATEST = 182
"""Counts after half a year would press the weeks that matter together."""
_REACH = {
    LabTest.PLATELETS: ((10.0, 200.0), True),
    LabTest.NEUTROPHILS: ((0.3, 4.0), True),
    LabTest.HAEMOGLOBIN: ((7.0, 13.0), False),
}


def count_curves(scope: Scope, *, is_turned: bool = False) -> tuple[Chart, ...]:
    """Return a figure for each dosed cohort, or more where it is large."""
    title = translate("charts", "Blood counts of each participant")
    if not scope.people:
        return nobody_treated(title)
    high = max((_last_day(person, scope) for person in scope.people), default=28.0)
    return tuple(
        chart
        for group in scope.by_cohort
        for chart in _group_charts(group, scope, min(high, LATEST), is_turned=is_turned)
    )


def _group_charts(group: TreatedGroup, scope: Scope, high: float, *, is_turned: bool) -> Iterator[Chart]:
    title = translate("charts", "{cohort}: blood counts of each participant").format(
        cohort=group_name(group, scope)
    )
    people = group.participants
    note = _note(people, scope)
    columns = tuple(_column(test, scope) for test in COUNTED)
    for start in range(0, len(people), MOST_ROWS):
        rows = tuple(_row(person, scope) for person in people[start : start + MOST_ROWS])
        is_first, is_last = start == 0, start + MOST_ROWS >= len(people)
        panel = _panel_height(len(rows), is_turned=is_turned)
        draw = partial(_draw, columns, rows, high=high, panel=panel, alt_text=f"{title}. {note}")
        yield Chart(title if is_first else "", draw, note if is_last else "")


def _draw(
    columns: tuple[CountColumn, ...],
    rows: tuple[CountRow, ...],
    width: float,
    *,
    high: float,
    panel: float,
    alt_text: str,
) -> Drawing:
    words = CountWords(
        days=translate("charts", "study day"),
        no_data=translate("charts", "no value"),
        fraction=translate("charts", "fraction"),
        transfusion=translate("charts", "transfusion that raises the count"),
        growth_factor=translate("charts", "growth factor begun"),
        raised=translate("charts", "count that support may have raised"),
        band=translate("charts", "grade 2 or higher"),
        below=below_words(),
        above=above_words(),
    )
    return count_grid(
        columns,
        rows,
        words,
        low=EARLIEST / 2,
        high=high,
        panel=panel,
        width=width,
        alt_text=alt_text,
    )


def _panel_height(rows: int, *, is_turned: bool) -> float:
    if is_turned:
        return min(PANEL, TURNED / rows)
    return min(PANEL, SHARED / rows) if rows <= MOST_SHARED else PANEL


def _column(test: LabTest, scope: Scope) -> CountColumn:
    version = scope.data.study.ctcae_version
    limits = (recovery_limit(test, version), *low_limits(test, version))
    word = translate("charts", "gr {grade} <{limit}")
    named = tuple(
        (float(limit), word.format(grade=grade, limit=f"{localised(limit.normalize()):f}"))
        for grade, limit in enumerate(limits, start=2)
    )
    reach, is_log = _REACH[test]
    head = translate("charts", "{test}, {unit}").format(test=test.label, unit=UNIT_OF[test].label)
    return CountColumn(head, named, reach, is_log)


def _row(person: Participant, scope: Scope) -> CountRow:
    start = _start(person, scope.data)
    panels = tuple(
        CountPanel(
            tuple(_points(person, test, start, scope.data)), tuple(_given(person, test, start, scope.data))
        )
        if start is not None
        else CountPanel(())
        for test in COUNTED
    )
    return CountRow(person.participant_id, panels, (Participant.kind, person.uid))


def _start(person: Participant, data: StudyData) -> date | None:
    first = first_dose_date(data, person.uid)
    return first.exact if first is not None else None


def _points(person: Participant, test: LabTest, start: date, data: StudyData) -> Iterator[CountPoint]:
    given, windows = Given.to(person.uid, data), windows_of(data.study)
    for result in data.of_participant(Result, person.uid):
        day = result.date.exact if result.date is not None else None
        number = in_usual_unit(result) if result.test is test else None
        if day is None or number is None or not EARLIEST <= (day - start).days <= LATEST:
            continue
        is_raised = day > start and is_supported(test, day, Purpose.NADIR, given, windows)
        words = translate("charts", "{participant}: {test} {value} {unit}, {date}").format(
            participant=person.participant_id,
            test=test.label,
            value=result.value.text if result.value is not None else "",
            unit=result.unit.label if result.unit is not None else "",
            date=PartialDate.of(day).words(),
        )
        if is_raised:
            words = translate("charts", "{count}; support before it may have raised it").format(count=words)
        sign = result.value.comparator if result.value is not None else ""
        yield CountPoint((day - start).days, float(number), is_raised, (Result.kind, result.uid), words, sign)


def _given(person: Participant, test: LabTest, start: date, data: StudyData) -> Iterator[GivenMark]:
    def mark(
        moment: PartialDate | None, sign: GivenSign, record: tuple[str, str], words: str
    ) -> Iterator[GivenMark]:
        day = moment.exact if moment is not None else None
        if day is not None and EARLIEST <= (day - start).days <= LATEST:
            yield GivenMark(
                (day - start).days,
                sign,
                record,
                f"{person.participant_id}: {words}, {PartialDate.of(day).words()}",
            )

    for dose in fractions_given(data, person.uid):
        words = translate("charts", "fraction {number}").format(number=dose.fraction or "–")
        yield from mark(dose.date, GivenSign.FRACTION, (Dose.kind, dose.uid), words)
    for given in data.of_participant(Transfusion, person.uid):
        if given.product is not None and given.product is PRODUCT_OF.get(test):
            yield from mark(
                given.date, GivenSign.TRANSFUSION, (Transfusion.kind, given.uid), given.product.label
            )
    for drug in data.of_participant(Medication, person.uid):
        if drug.role is MedicationRole.GROWTH_FACTOR and test is LabTest.NEUTROPHILS:
            yield from mark(drug.start, GivenSign.GROWTH_FACTOR, (Medication.kind, drug.uid), drug.role.label)


def _last_day(person: Participant, scope: Scope) -> float:
    start = _start(person, scope.data)
    if start is None:
        return 0.0
    days = [point.day for test in COUNTED for point in _points(person, test, start, scope.data)]
    return max(days, default=0.0)


def _note(people: tuple[Participant, ...], scope: Scope) -> str:
    without = []
    for person in people:
        start = _start(person, scope.data)
        if start is None:
            without.append(
                (person.participant_id, translate("charts", "day of the first fraction not known"))
            )
        elif not any(tuple(_points(person, test, start, scope.data)) for test in COUNTED):
            without.append((person.participant_id, translate("charts", "no count of a known day")))
    return sentences(share_words(len(people) - len(without), len(people), without))
