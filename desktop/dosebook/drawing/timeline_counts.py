"""The measured values of one participant as panels of a timeline."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import inf

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.count_course import UNIT_OF, low_limits, recovery_limit
from dosebook.domain.count_support import Given, Purpose, SupportWindows, is_supported, windows_of
from dosebook.domain.localised import localised
from dosebook.domain.m_protein import MarkerChange, m_protein_change
from dosebook.domain.records import Participant, Result
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.drawing.timeline_days import Clock
from dosebook.drawing.timeline_parts import USUAL_HEIGHT, GradeBand, Panel, Point, Threshold


@dataclass(frozen=True, slots=True)
class _Course:
    """How one test is drawn: the least reach of its axis."""

    reach: tuple[float, float]
    is_log: bool = False


_COURSES: Mapping[LabTest, _Course] = {
    LabTest.PLATELETS: _Course((15, 200), is_log=True),
    LabTest.NEUTROPHILS: _Course((0.3, 4), is_log=True),
    LabTest.HAEMOGLOBIN: _Course((7, 12)),
    LabTest.M_PROTEIN: _Course((0, 1)),
    LabTest.URINE_M_PROTEIN: _Course((0, 100)),
    LabTest.FREE_KAPPA: _Course((0, 10)),
    LabTest.FREE_LAMBDA: _Course((0, 10)),
}
BLOOD_COUNTS = (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
_LARGE = 84.0
_NAMED = 3
"""A small panel has room for the words of grades from this one on."""
MARKERS = (LabTest.M_PROTEIN, LabTest.URINE_M_PROTEIN, LabTest.FREE_KAPPA, LabTest.FREE_LAMBDA)

_FACTORS: Mapping[tuple[LabTest, LabUnit], tuple[LabUnit, Decimal]] = {
    (LabTest.HAEMOGLOBIN, LabUnit.G_L): (LabUnit.G_DL, Decimal("0.1")),
    # 1 mmol/L of haemoglobin (one chain, 16,114 g/mol) is 1.6114 g/dL.
    (LabTest.HAEMOGLOBIN, LabUnit.MMOL_L): (LabUnit.G_DL, Decimal("1.6114")),
    (LabTest.PLATELETS, LabUnit.TEN3_UL): (LabUnit.TEN9_L, Decimal(1)),
    (LabTest.NEUTROPHILS, LabUnit.TEN3_UL): (LabUnit.TEN9_L, Decimal(1)),
}


def panels(
    person: Participant, data: StudyData, clock: Clock, tests: tuple[LabTest, ...], *, is_large: bool = False
) -> tuple[Panel, ...]:
    """Return a panel for each test of which a dated value is recorded; a large one names grade 2 too."""
    found = (_panel(person, data, clock, test, is_large=is_large) for test in tests)
    return tuple(panel for panel in found if panel is not None)


def drawn_results(person: Participant, data: StudyData, clock: Clock) -> frozenset[str]:
    """Return the uids of the results that the panels show."""
    return frozenset(
        point.record[1]
        for panel in panels(person, data, clock, (*BLOOD_COUNTS, *MARKERS))
        for point in panel.points
        if point.record is not None
    )


def _panel(
    person: Participant, data: StudyData, clock: Clock, test: LabTest, *, is_large: bool
) -> Panel | None:
    results = [item for item in data.of_participant(Result, person.uid) if item.test is test]
    units = Counter(unit for item in results if (unit := _common(item)[0]) is not None)
    if not units:
        return None
    unit = units.most_common(1)[0][0]
    given, windows = Given.to(person.uid, data), windows_of(data.study)
    points = tuple(
        point
        for item in results
        if item.unit is not None
        and _common(item)[0] is unit
        and (point := _point(item, clock, given, windows)) is not None
    )
    if not points:
        return None
    course, words = _COURSES[test], _unit_words(person, data, test, unit)
    bands = _bands(test, unit, results, data)
    thresholds = _thresholds(bands if is_large else tuple(band for band in bands if band.grade >= _NAMED))
    height = _LARGE if is_large else USUAL_HEIGHT
    return Panel(
        test.label, words, points, thresholds, course.reach, course.is_log, bands=bands, height=height
    )


def _bands(test: LabTest, unit: LabUnit, results: list[Result], data: StudyData) -> tuple[GradeBand, ...]:
    """Return the grades as the study's version prints them, none where values have another unit.

    Grade 1 begins at the lower limit of normal; it has a band where all values of known limits have the same one.
    """
    if test not in BLOOD_COUNTS or unit is not UNIT_OF[test]:
        return ()
    version = data.study.ctcae_version
    limits = (recovery_limit(test, version), *low_limits(test, version))
    known = {limit for item in results if (limit := _lower_limit(item, unit, data)) is not None}
    normal = known.pop() if len(known) == 1 else None
    first = [GradeBand(float(normal), 1)] if normal is not None and normal > limits[0] else []
    return (*first, *(GradeBand(float(limit), grade) for grade, limit in enumerate(limits, start=2)))


def _lower_limit(result: Result, unit: LabUnit, data: StudyData) -> Decimal | None:
    """Return the lower limit of normal of a value, in the unit of the panel."""
    low, (drawn, factor) = normal_range(result, data).low, _common(result)
    return low * factor if low is not None and drawn is unit else None


def _thresholds(bands: tuple[GradeBand, ...]) -> tuple[Threshold, ...]:
    """Return the values below which the grades begin, in words."""
    word = translate("timeline", QT_TRANSLATE_NOOP("timeline", "gr {grade} <{value}"))
    return tuple(
        Threshold(band.below, word.format(grade=band.grade, value=f"{localised(band.below):g}"))
        for band in bands
    )


def _unit_words(person: Participant, data: StudyData, test: LabTest, unit: LabUnit) -> str:
    change = m_protein_change(data, person) if test is LabTest.M_PROTEIN else None
    if not isinstance(change, MarkerChange):
        return unit.label
    percent = change.change.rounded(1)
    sign = "−" if percent < 0 else "+" if percent > 0 else ""
    words = translate("timeline", "{unit}, best {change} %")
    return words.format(unit=unit.label, change=f"{change.change.mark}{sign}{localised(abs(percent))}")


def _common(result: Result) -> tuple[LabUnit | None, Decimal]:
    """Return the unit that a result is drawn in and the factor to it."""
    if result.test is None or result.unit is None:
        return result.unit, Decimal(1)
    return _FACTORS.get((result.test, result.unit), (result.unit, Decimal(1)))


def _point(result: Result, clock: Clock, given: Given, windows: SupportWindows) -> Point | None:
    first, last = clock.first(result.date), clock.last(result.date)
    if result.value is None or result.test is None or inf in (-first, last):
        return None
    unit, factor = _common(result)
    number = result.value.number * factor
    is_as_typed = factor == 1
    mark = SignedNumber(number, result.value.comparator).mark
    typed = result.value.text.removeprefix(result.value.comparator)
    shown = f"{mark}{typed}" if is_as_typed else f"{mark}{localised(number):.1f}"
    tooltip = f"{result.test.label} {shown} {unit.label if unit else ''}, {clock.words(result.date)}"
    day = result.date.exact if result.date is not None else None
    is_raised = day is not None and is_supported(result.test, day, Purpose.NADIR, given, windows)
    if is_raised:
        tooltip = translate("timeline", "{count}; support before it may have raised it").format(count=tooltip)
    return Point(
        first,
        last,
        float(number),
        shown,
        sign=result.value.comparator,
        is_raised=is_raised,
        record=(Result.kind, result.uid),
        tooltip=tooltip,
    )
