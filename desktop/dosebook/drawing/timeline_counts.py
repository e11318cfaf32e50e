"""The measured values of one participant as panels of a timeline."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from math import inf

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.m_protein import MarkerChange, m_protein_change
from dosebook.domain.records import Participant, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.drawing.timeline_days import Clock
from dosebook.drawing.timeline_parts import Panel, Point, Threshold


@dataclass(frozen=True, slots=True)
class _Course:
    """How one test is drawn: thresholds in the unit that CTCAE states them in, and the least reach."""

    reach: tuple[float, float]
    grades: tuple[tuple[str, float], ...] = ()
    is_log: bool = False


_COURSES: Mapping[LabTest, _Course] = {
    # Grades 3 and 4 of CTCAE 4.03, 5.0 and 6.0 begin below these values.
    LabTest.PLATELETS: _Course((15, 200), (("3", 50), ("4", 25)), is_log=True),
    LabTest.NEUTROPHILS: _Course((0.3, 4), (("3", 1), ("4", 0.5)), is_log=True),
    LabTest.HAEMOGLOBIN: _Course((7, 12), (("3", 8),)),
    LabTest.M_PROTEIN: _Course((0, 1)),
    LabTest.URINE_M_PROTEIN: _Course((0, 100)),
    LabTest.FREE_KAPPA: _Course((0, 10)),
    LabTest.FREE_LAMBDA: _Course((0, 10)),
}
BLOOD_COUNTS = (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
MARKERS = (LabTest.M_PROTEIN, LabTest.URINE_M_PROTEIN, LabTest.FREE_KAPPA, LabTest.FREE_LAMBDA)

_FACTORS: Mapping[tuple[LabTest, LabUnit], tuple[LabUnit, Decimal]] = {
    (LabTest.HAEMOGLOBIN, LabUnit.G_L): (LabUnit.G_DL, Decimal("0.1")),
    # 1 mmol/L of haemoglobin (one chain, 16,114 g/mol) is 1.6114 g/dL.
    (LabTest.HAEMOGLOBIN, LabUnit.MMOL_L): (LabUnit.G_DL, Decimal("1.6114")),
    (LabTest.PLATELETS, LabUnit.TEN3_UL): (LabUnit.TEN9_L, Decimal(1)),
    (LabTest.NEUTROPHILS, LabUnit.TEN3_UL): (LabUnit.TEN9_L, Decimal(1)),
}


def panels(
    person: Participant, data: StudyData, clock: Clock, tests: tuple[LabTest, ...]
) -> tuple[Panel, ...]:
    """Return a panel for each test of which a dated value is recorded."""
    found = (_panel(person, data, clock, test) for test in tests)
    return tuple(panel for panel in found if panel is not None)


def drawn_results(person: Participant, data: StudyData, clock: Clock) -> frozenset[str]:
    """Return the uids of the results that the panels show."""
    return frozenset(
        point.record[1]
        for panel in panels(person, data, clock, (*BLOOD_COUNTS, *MARKERS))
        for point in panel.points
        if point.record is not None
    )


def _panel(person: Participant, data: StudyData, clock: Clock, test: LabTest) -> Panel | None:
    results = [item for item in data.of_participant(Result, person.uid) if item.test is test]
    units = Counter(unit for item in results if (unit := _common(item)[0]) is not None)
    if not units:
        return None
    unit = units.most_common(1)[0][0]
    points = tuple(
        point
        for item in results
        if item.unit is not None and _common(item)[0] is unit and (point := _point(item, clock)) is not None
    )
    if not points:
        return None
    course = _COURSES[test]
    word = translate("timeline", QT_TRANSLATE_NOOP("timeline", "gr {grade} <{value}"))
    thresholds = tuple(
        Threshold(value, word.format(grade=grade, value=f"{value:g}")) for grade, value in course.grades
    )
    words = _unit_words(person, data, test, unit)
    return Panel(test.label, words, points, thresholds, course.reach, course.is_log)


def _unit_words(person: Participant, data: StudyData, test: LabTest, unit: LabUnit) -> str:
    change = m_protein_change(data, person) if test is LabTest.M_PROTEIN else None
    if not isinstance(change, MarkerChange):
        return unit.label
    percent = change.percent.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    sign = "−" if percent < 0 else "+" if percent > 0 else ""
    words = translate("timeline", "{unit}, best {change} %")
    return words.format(unit=unit.label, change=f"{sign}{abs(percent)}")


def _common(result: Result) -> tuple[LabUnit | None, Decimal]:
    """Return the unit that a result is drawn in and the factor to it."""
    if result.test is None or result.unit is None:
        return result.unit, Decimal(1)
    return _FACTORS.get((result.test, result.unit), (result.unit, Decimal(1)))


def _point(result: Result, clock: Clock) -> Point | None:
    first, last = clock.first(result.date), clock.last(result.date)
    if result.value is None or result.test is None or inf in (-first, last):
        return None
    unit, factor = _common(result)
    number = result.value.number * factor
    is_as_typed = factor == 1
    shown = result.value.text if is_as_typed else f"{result.value.comparator}{number:.1f}"
    tooltip = f"{result.test.label} {shown} {unit.label if unit else ''}, {clock.words(result.date)}"
    return Point(
        first, last, float(number), shown, bool(result.value.comparator), (Result.kind, result.uid), tooltip
    )
