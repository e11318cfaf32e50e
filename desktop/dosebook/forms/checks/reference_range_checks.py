"""What may be wrong with a laboratory's reference range."""

from collections.abc import Iterator

from dosebook.domain.lab_terms import TERMS_OF
from dosebook.domain.lab_unit_factors import factor_for_terms
from dosebook.domain.records import ReferenceRange
from dosebook.domain.reference_ranges import overlap, ranges_of
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, before, date_checks
from dosebook.forms.finding import EditCheck
from dosebook.forms.lab_units import UNITS_OF
from dosebook.forms.normal_range_words import printed_words, time_words
from dosebook.forms.situation import Situation


def _is_backwards(one: ReferenceRange, _: Situation) -> bool:
    return one.low is not None and one.high is not None and one.high < one.low


def _ages_backwards(one: ReferenceRange, _: Situation) -> bool:
    return one.age_from is not None and one.age_to is not None and one.age_to < one.age_from


def _unit_does_not_fit(one: ReferenceRange, _: Situation) -> bool:
    return one.test is not None and one.unit is not None and one.unit not in UNITS_OF[one.test]


def _overlaps(one: ReferenceRange, situation: Situation) -> Iterator[Compared]:
    """Compare with each other range that could be asked for the same value."""
    for other in ranges_of(one.laboratory, one.test, situation.data):
        if other.uid != one.uid and _is_same_unit(one, other):
            said = ", ".join(part for part in (printed_words(other), time_words(other)) if part)
            yield Compared(overlap(one, other), {"other": said})


def _is_same_unit(one: ReferenceRange, other: ReferenceRange) -> bool:
    """Whether both stand beside the same values; a laboratory may print a test in two units."""
    if one.unit is None or other.unit is None or one.test is None:
        return one.unit is other.unit
    terms = [term for _direction, term in TERMS_OF.get(one.test, ())]
    return factor_for_terms(terms, one.unit.value, other.unit.value) == 1


REFERENCE_RANGE_CHECKS = (
    EditCheck(
        "reference_range.no_unit",
        "unit",
        QT_TRANSLATE_NOOP("findings", "The range has no unit, so no value can be compared with it."),
        lambda one, _: one.unit is None,
    ),
    EditCheck(
        "reference_range.unit_does_not_fit",
        "unit",
        QT_TRANSLATE_NOOP("findings", "This unit does not fit the test."),
        _unit_does_not_fit,
    ),
    EditCheck(
        "reference_range.no_limits",
        "low",
        QT_TRANSLATE_NOOP("findings", "Neither end of the range is recorded."),
        lambda one, _: one.low is None and one.high is None,
    ),
    EditCheck(
        "reference_range.backwards",
        "high",
        QT_TRANSLATE_NOOP("findings", "The reference range ends below its beginning."),
        _is_backwards,
    ),
    EditCheck(
        "reference_range.ages_backwards",
        "age_to",
        QT_TRANSLATE_NOOP("findings", "The ages end below their beginning, so the range applies to nobody."),
        _ages_backwards,
    ),
    *date_checks(
        "reference_range.dates_backwards",
        "valid_to",
        QT_TRANSLATE_NOOP("findings", "The range ends before it begins, so it applies on no day."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the range ends ({stop}) before it begins ({start}): the day is not known.",
        ),
        lambda one, _: [before(one.valid_to, one.valid_from, stop=one.valid_to, start=one.valid_from)],
    ),
    *date_checks(
        "reference_range.overlaps",
        "valid_from",
        QT_TRANSLATE_NOOP(
            "findings",
            "Another range of this laboratory and test applies on the same days: {other}. "
            "Values of these days are not graded by either.",
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether another range of this laboratory and test applies on the same days: {other}. "
            "Give the exact dates.",
        ),
        _overlaps,
    ),
)
