"""The grade of a laboratory result in words: for the form, for a list, for a finding."""

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.count_support import PRODUCT_OF
from dosebook.domain.lab_grading import LabGrade
from dosebook.domain.lab_questions import LabQuestion
from dosebook.domain.lab_terms import reported_term
from dosebook.domain.lab_unit_spelling import spelt
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Result, Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.fields import Values
from dosebook.forms.lab_result_grades import TermGrade, leading_grade, result_grades
from dosebook.forms.normal_range_words import result_on_form

_ANSWERED_WITHIN = 3
"""Days after a value in which a transfusion is told beside it."""


def grade_on_form(values: Values, data: StudyData) -> str:
    """Return what the criteria say of the value on a result form, as it is typed."""
    return result_grade_words(result_on_form(values), data)


def result_grade_words(result: Result, data: StudyData) -> str:
    """Return what the criteria say of a result in full, empty where there is nothing to say."""
    if result.test is None or result.value is None:
        return ""
    if data.study.ctcae_version is None:
        return translate("labs", "Not gradable: the study has no CTCAE version")
    if result.test is LabTest.CALCIUM:
        return translate(
            "labs", "Not gradable: the criteria ask for calcium corrected for albumin, or ionised"
        )
    grades = result_grades(result, data)
    if not grades:
        words = translate("labs", "No grades in numbers for this test in {version}")
        return words.format(version=data.study.ctcae_version.label)
    abnormal = [one for one in grades if one.found.grade or one.found.low]
    telling = abnormal or [one for one in grades if one.found.grade != 0 or one.found.is_range]
    if not telling:
        return translate("labs", "Grade 0")
    said = "; ".join(map(_words, telling))
    asks = any(LabQuestion.TRANSFUSION in one.found.questions for one in telling)
    return " ".join(part for part in (said, _transfusion_words(result, data) if asks else "") if part)


def _transfusion_words(result: Result, data: StudyData) -> str:
    """Say which transfusion followed the value: whether it was indicated for it, a person decides."""
    day = result.date.exact if result.date is not None else None
    if day is None or result.test is None:
        return ""
    for one in data.of_participant(Transfusion, result.participant or ""):
        given = one.date.exact if one.date is not None else None
        if one.product is None or one.product is not PRODUCT_OF.get(result.test) or given is None:
            continue
        if 0 <= (given - day).days <= _ANSWERED_WITHIN:
            words = translate("labs", "A transfusion was given on {day}: {product}.")
            return words.format(day=day_words(given), product=one.product.label)
    return ""


def result_grade_cell(result: Result, data: StudyData) -> str:
    """Return the grade in a cell: a digit, ``1–2`` where a person must say, ``?`` where it cannot be graded."""
    leader = leading_grade(result, data) if result.value is not None else None
    if leader is None:
        return ""
    return grade_digits(leader.found)


def value_with_unit(result: Result) -> str:
    """Return the value as typed, with its unit and the name of the test: ``Platelets 23 ×10⁹/L``."""
    parts = [
        result.test.label if result.test is not None else "",
        result.value.text if result.value is not None else "",
        result.unit.label if result.unit is not None else "",
    ]
    return " ".join(part for part in parts if part)


def grade_digits(found: LabGrade) -> str:
    """Return the grade in digits: ``2``, ``1–2``, ``?``, or ``≥3 ?`` where only the least is known.

    A grade that the number gives stands alone, though a transfusion or an admission could lift it.
    """
    if found.grade is None:
        return f"≥{found.low} ?" if found.low else "?"
    is_open = found.low != found.grade or bool(found.reasons) or (found.is_range and not found.grade)
    return f"{found.low}–{found.high}" if is_open else str(found.grade)


def _words(one: TermGrade) -> str:
    found, term = one.found, reported_term(one.term)
    reasons = ", ".join(reason.label for reason in found.reasons)
    if found.grade is None:
        return _ungraded(found, term, reasons)
    if found.is_range:
        words = translate("labs", "Grade {low} to {high}: {term}")
        said = words.format(low=found.low, high=found.high, term=term)
    else:
        said = translate("labs", "Grade {grade}: {term}").format(grade=found.grade, term=term)
    if found.converted is not None:
        said += f" ({localised(found.converted.normalize()):f} {_unit_label(found.converted_unit)})"
    if reasons:
        said += ", " + reasons
    return (
        " ".join([f"{said}.", *(question.label for question in found.questions)]) if found.questions else said
    )


def _ungraded(found: LabGrade, term: str, reasons: str) -> str:
    if found.low:
        words = translate("labs", "At least grade {low}: {term}; not gradable: {reasons}")
        return words.format(low=found.low, term=term, reasons=reasons)
    return translate("labs", "Not gradable: {reasons} ({term})").format(reasons=reasons, term=term)


def _unit_label(unit: str) -> str:
    return next((known.label for known in LabUnit if spelt(known.value) == unit), unit)
