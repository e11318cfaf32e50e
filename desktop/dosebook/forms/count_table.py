"""Nadir, days below the limits and recovery of one participant's blood counts, without and with counts after support."""

from datetime import date, timedelta
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.count_course import (
    COUNTED,
    UNIT_OF,
    Count,
    CountCourse,
    count_course,
    low_limits,
    recovery_limit,
)
from dosebook.domain.count_support import windows_of
from dosebook.domain.escalation.advice_tables import PlainTable
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import one_or_many, translate
from dosebook.forms.record_words import MISSING


def count_table(participant: str, data: StudyData) -> PlainTable:
    """Return what the counts after the first fraction come to; first what no support can explain, then all of them."""
    rows: list[tuple[str, ...]] = []
    marked = set()
    for test in COUNTED:
        course = count_course(data, participant, test)
        marked.add(len(rows))
        rows.append((f"{test.label}, {UNIT_OF[test].label}", *_number_of_counts(course)))
        if course is not None:
            rows += _rows(course, test, participant, data)
    heads = (
        translate("counts", "After the first fraction"),
        translate("counts", "Without counts that support may have raised"),
        translate("counts", "With all counts"),
    )
    return PlainTable(heads, tuple(rows), marked=frozenset(marked))


def windows_words(data: StudyData) -> str:
    """Return for how many days after support counts are told apart in this study, and what a recovery is."""
    windows = windows_of(data.study)
    words = translate(
        "counts",
        "Told apart: platelets up to {platelets} days after a platelet transfusion ({recovery} for a recovery), "
        "haemoglobin up to {red} days after red cells, neutrophils up to {factor} days after a growth factor "
        "({long} after a long-acting one). Days below run from a low count to the next that is not low; + marks a time "
        "that no later count ended. A recovery is the first of two counts in a row at the limit or above.",
    )
    return words.format(
        platelets=windows.platelets,
        recovery=windows.platelets_recovery,
        red=windows.red_cells,
        factor=windows.growth_factor,
        long=windows.long_acting_growth_factor,
    )


def _number_of_counts(course: CountCourse | None) -> tuple[str, str]:
    if course is None:
        words = translate("counts", "no count of a known day")
        return words, words
    every, told = len(course.counts), sum(not one.raised for one in course.counts)
    one, many = translate("counts", "1 count"), translate("counts", "{count} counts")
    return one_or_many(told, one, many), one_or_many(every, one, many)


def _rows(course: CountCourse, test: LabTest, participant: str, data: StudyData) -> list[tuple[str, ...]]:
    version = data.study.ctcae_version
    start = first_dose_date(data, participant)
    first = start.exact if start is not None else None
    both = (False, True)
    nadirs = [course.nadir(with_support=with_support) for with_support in both]
    rows = [
        (translate("counts", "lowest"), *(_value(nadir) for nadir in nadirs)),
        (translate("counts", "day of the lowest"), *(_day(nadir, first) for nadir in nadirs)),
    ]
    for limit in low_limits(test, version):
        head = translate("counts", "days below {limit}").format(limit=_shown(limit))
        rows.append((head, *(_below(course, limit, with_support=one) for one in both)))
    back = recovery_limit(test, version)
    head = translate("counts", "recovery to {limit} or more").format(limit=_shown(back))
    rows.append((head, *(_recovery(course, back, with_support=one) for one in both)))
    return rows


def _value(nadir: Count | None) -> str:
    return MISSING if nadir is None else nadir.signed.mark + _shown(nadir.value)


def _day(nadir: Count | None, first: date | None) -> str:
    if nadir is None or first is None:
        return MISSING
    words = translate("counts", "day {day}, {date}")
    return words.format(day=nadir.day, date=day_words(first + timedelta(days=nadir.day - 1)))


def _below(course: CountCourse, limit: Decimal, *, with_support: bool) -> str:
    if course.low(limit, with_support=with_support) is Certainty.POSSIBLE:
        return _cannot_tell()
    below = course.days_below(limit, with_support=with_support)
    return f"{below.days}+" if below.is_least else str(below.days)


def _cannot_tell() -> str:
    return translate("counts", "cannot tell, by the sign of a count")


def _recovery(course: CountCourse, limit: Decimal, *, with_support: bool) -> str:
    nadir = course.nadir(with_support=with_support)
    if nadir is None:
        return MISSING
    low = course.low(limit, with_support=with_support)
    if low is Certainty.POSSIBLE:
        return _cannot_tell()
    if low is Certainty.NO:
        return translate("counts", "never below it")
    day = course.recovery(limit, with_support=with_support)
    if day is None:
        return translate("counts", "not recovered")
    one = translate("counts", "day {day}, 1 day after the lowest")
    many = translate("counts", "day {day}, {count} days after the lowest")
    return one_or_many(day - nadir.day, one, many, day=day)


def _shown(value: Decimal) -> str:
    return f"{localised(value.normalize()):f}"
