"""The normal range of a laboratory result in words: typed or of its laboratory, or why it cannot be told."""

from decimal import Context, Decimal
from typing import Any

from dosebook.domain.localised import localised
from dosebook.domain.records import Result
from dosebook.domain.reference_range_record import RangeSex, ReferenceRange
from dosebook.domain.reference_ranges import UNTOLD, NormalRange, normal_range
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate, within_sentence
from dosebook.forms.fields import Values

_SHOWN = Context(prec=4)
"""A converted limit is shown with so many digits, and compared with all of them."""

_ASKED_BY = (
    "participant",
    "date",
    "test",
    "value",
    "unit",
    "laboratory",
    "reference_low",
    "reference_high",
)


def result_on_form(values: Values) -> Result:
    """Return the result that a form shows, with all that its range and its grade depend on."""
    typed: dict[str, Any] = {name: values[name] for name in _ASKED_BY if values.get(name) is not None}
    return Result(uid="", **typed)


def takes_laboratory_range(values: Values, _data: StudyData) -> bool:
    """Whether a form names a laboratory and types no range of its own."""
    typed = (values.get("reference_low"), values.get("reference_high"))
    return bool(values.get("laboratory")) and typed == (None, None)


def range_on_form(values: Values, data: StudyData) -> str:
    """Return the laboratory's range for the result on a form: ``150–400 ×10⁹/L, Central lab, from 1 Jan 2018``."""
    result = result_on_form(values)
    if result.test is None:
        return ""
    found = normal_range(result, data)
    if found.source is None:
        return why_no_range(found)
    unit = result.unit.label if result.unit is not None else ""
    shown = f"{limit_words(found)} {unit}".rstrip()
    if found.is_converted:
        words = translate("labs", "{range}, converted from {printed}")
        shown = words.format(range=shown, printed=printed_words(found.source))
    return ", ".join([shown, *source_parts(found.source)])


def why_no_range(found: NormalRange) -> str:
    """Return why there is no range, as a sentence without its dot."""
    if found.reason is None:
        return ""
    if found.reason in UNTOLD:
        return translate("labs", "Cannot tell: {reason}").format(reason=found.reason.label)
    return translate("labs", "None: {reason}").format(reason=found.reason.label)


def limit_words(found: NormalRange) -> str:
    """Return ``150–400``, ``up to 40`` or ``from 60``; nothing without a range."""
    low, high = (_number(end, is_converted=found.is_converted) for end in (found.low, found.high))
    return ends_words(low, high)


def limit_word(limit: Decimal | None, found: NormalRange) -> str:
    """Return one end of a range as people read it; nothing where it is open."""
    return _number(limit, is_converted=found.is_converted)


def printed_words(one: ReferenceRange) -> str:
    """Return a range as the laboratory prints it, with its unit."""
    low, high = (_number(end, is_converted=False) for end in (one.low, one.high))
    return " ".join(part for part in (ends_words(low, high), one.unit.label if one.unit else "") if part)


def source_parts(one: ReferenceRange) -> list[str]:
    """Return whose range it is, for whom, and for what time."""
    return [part for part in (one.laboratory, *whom_parts(one), time_words(one)) if part]


def whom_parts(one: ReferenceRange) -> list[str]:
    """Return for whom a range is, where it is not for everybody."""
    sex = within_sentence(one.sex.label) if one.sex is not None and one.sex is not RangeSex.ANY else ""
    return [part for part in (sex, age_words(one)) if part]


def age_words(one: ReferenceRange) -> str:
    """Return the ages for which a range is; nothing for any."""
    low, high = one.age_from, one.age_to
    if low is not None and high is not None:
        return translate("labs", "{low} to {high} years").format(low=low, high=high)
    if low is not None:
        return translate("labs", "{low} years and older").format(low=low)
    return translate("labs", "up to {high} years").format(high=high) if high is not None else ""


def time_words(one: ReferenceRange) -> str:
    """Return from when to when a range is valid; nothing for always."""
    begin, end = one.valid_from, one.valid_to
    if begin is not None and end is not None:
        return translate("labs", "{begin} to {end}").format(begin=begin.words(), end=end.words())
    if begin is not None:
        return translate("labs", "from {begin}").format(begin=begin.words())
    return translate("labs", "to {end}").format(end=end.words()) if end is not None else ""


def ends_words(low: str, high: str) -> str:
    """Return both ends of a range in words, each empty where it is open."""
    if low and high:
        return f"{low}–{high}"
    if high:
        return translate("lists", "up to {high}").format(high=high)
    return translate("lists", "from {low}").format(low=low) if low else ""


def _number(number: Decimal | None, *, is_converted: bool) -> str:
    if number is None:
        return ""
    return f"{localised(_SHOWN.plus(number).normalize()):f}" if is_converted else f"{localised(number):f}"
