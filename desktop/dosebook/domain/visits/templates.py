"""Common schedules of assessments to begin with, as proposals; each study's protocol has the last word."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType

from dosebook.domain.records import Study
from dosebook.domain.visit_codelists import Assessment, VisitAnchor
from dosebook.domain.visit_records import PlannedVisit
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

_FIRST, _LAST = VisitAnchor.FIRST_FRACTION, VisitAnchor.LAST_FRACTION
_SEEN = (Assessment.EVENTS, Assessment.EXAMINATION, Assessment.VITAL_SIGNS, Assessment.PERFORMANCE)
_BASELINE = (
    Assessment.COUNTS,
    Assessment.CHEMISTRY,
    Assessment.M_PROTEIN,
    Assessment.EXAMINATION,
    Assessment.VITAL_SIGNS,
    Assessment.PERFORMANCE,
    Assessment.ECG,
)
_WEEK = (Assessment.COUNTS, Assessment.EVENTS)
_FORTNIGHT = (*_WEEK, Assessment.CHEMISTRY)
_MONTH = (Assessment.COUNTS, Assessment.CHEMISTRY, Assessment.M_PROTEIN, Assessment.RESPONSE, *_SEEN)


class ScheduleTemplate(Enum):
    """The schedules to begin with."""

    LATE_COUNTS = QT_TRANSLATE_NOOP("visits", "Weekly counts to day 57, then monthly")
    FRACTIONS = QT_TRANSLATE_NOOP("visits", "The same, counted from the last fraction")
    CYCLE = QT_TRANSLATE_NOOP("visits", "First cycle of 28 days, weekly")

    @property
    def title(self) -> str:
        """What the schedule is, in the language of the program."""
        return translate("visits", self.value)


_MYELOMA = re.compile(r"myelom|miélom|myélom|mielom|\b(?:rr|nd)?mm\b", re.IGNORECASE)


def has_myeloma(study: Study) -> bool:
    """Return whether the study is about myeloma, by its indication in any of our languages."""
    return _MYELOMA.search(study.indication) is not None


def template_visits(
    template: ScheduleTemplate, new_uid: Callable[[], str], *, is_myeloma: bool
) -> tuple[PlannedVisit, ...]:
    """Return the visits of a template, numbered from 1.

    In myeloma the disease is followed by its marker and a response, elsewhere by imaging.
    """
    return tuple(
        replace(visit, uid=new_uid(), number=number, assessments=_followed(visit.assessments, is_myeloma))
        for number, visit in enumerate(_MAKERS[template](), start=1)
    )


def _followed(assessments: tuple[Assessment, ...], is_myeloma: bool) -> tuple[Assessment, ...]:  # noqa: FBT001
    if is_myeloma:
        return assessments
    others = {Assessment.M_PROTEIN: Assessment.IMAGING, Assessment.RESPONSE: None}
    found = (others.get(one, one) for one in assessments)
    return tuple(one for one in found if one is not None)


def _visit(
    anchor: VisitAnchor,
    day: int,
    window: tuple[int, int],
    assessments: tuple[Assessment, ...],
    name: str = "",
) -> PlannedVisit:
    early, late = window
    return PlannedVisit(
        uid="",
        name=name or translate("visits", "Day {day}").format(day=day),
        anchor=anchor,
        day=Decimal(day),
        days_early=early,
        days_late=late,
        assessments=assessments,
    )


def _before() -> Iterator[PlannedVisit]:
    """Screening and the day of the first fraction; the windows of the two do not touch."""
    yield _visit(_FIRST, -14, (14, 10), _BASELINE, translate("visits", "Screening"))
    yield _visit(_FIRST, 1, (3, 0), (Assessment.COUNTS, Assessment.CHEMISTRY, Assessment.VITAL_SIGNS))


def _late_counts() -> Iterator[PlannedVisit]:
    yield from _before()
    yield from _weeks_and_months(_FIRST)


def _fractions() -> Iterator[PlannedVisit]:
    yield from _before()
    for visit in _weeks_and_months(_LAST):
        name = translate("visits", "Last +{days} d").format(days=int(visit.day or 1) - 1)
        yield replace(visit, name=name)


def _weeks_and_months(anchor: VisitAnchor) -> Iterator[PlannedVisit]:
    for day in range(8, 58, 7):
        expected = _MONTH if day in {29, 57} else _FORTNIGHT if day in {15, 43} else _WEEK
        yield _visit(anchor, day, (3, 3), expected)
    for day in (85, 113, 141):
        yield _visit(anchor, day, (7, 7), _MONTH)
    for months, day in ((6, 183), (9, 274), (12, 365)):
        name = translate("visits", "Month {number}").format(number=months)
        yield _visit(anchor, day, (14, 14), (Assessment.CONTACT,), name)


def _cycle() -> Iterator[PlannedVisit]:
    yield from _before()
    for day in (8, 15, 22):
        yield _visit(_FIRST, day, (2, 2), _FORTNIGHT)
    yield _visit(_FIRST, 29, (3, 3), _MONTH)


_MAKERS: Mapping[ScheduleTemplate, Callable[[], Iterator[PlannedVisit]]] = MappingProxyType(
    {
        ScheduleTemplate.LATE_COUNTS: _late_counts,
        ScheduleTemplate.FRACTIONS: _fractions,
        ScheduleTemplate.CYCLE: _cycle,
    }
)
