"""Laboratory grades, row by row, by the criteria of the version that each row names."""

from decimal import Decimal, InvalidOperation

from dosebook.domain.codelists import CtcaeVersion
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_grading import LabGrade, lab_grade
from dosebook.domain.lab_sample import LabSample
from dosebook.domain.words import translate
from dosebook.forms.lab_criteria_table import criteria_rows
from dosebook.interchange.calc.csv_table import Cells, CsvTable, TableRefused, with_results

COLUMNS = ("ctcae_version", "term", "direction", "value", "unit", "lln", "uln", "baseline")
RESULTS = ("grade", "grade_low", "grade_high", "question", "reason")

_COMPARATORS = ("<=", ">=", "<", ">")


def lab_grades(table: CsvTable) -> CsvTable:
    """Add the grade to rows of ``COLUMNS``: empty where nothing can be graded, with the reason.

    ``baseline_range_flag`` (HIGH, LOW, NORMAL or a word of ``high_flags``) and
    ``pct_change_from_baseline`` are used where the table has them. An empty unit is read as the unit of
    the limit where a criterion is a multiple of a limit.
    """
    return with_results(table, RESULTS, _grade)


def _grade(cells: Cells) -> Cells:
    version = read_version(cells["ctcae_version"])
    found = lab_grade(criteria_rows(version, cells["term"].strip()), _direction(cells), _sample(cells))
    return {
        "grade": _number_text(found.grade),
        "grade_low": _number_text(found.low),
        "grade_high": _number_text(found.high),
        "question": " ".join(question.label for question in found.questions),
        "reason": _reason(found),
    }


def read_version(text: str) -> CtcaeVersion:
    """Return the version that ``5.0`` or ``v5.0`` names; raises TableRefused."""
    plain = text.strip().casefold().removeprefix("ctcae").strip().removeprefix("v")
    for version in CtcaeVersion:
        if version.value == plain or version.value.removesuffix(".0") == plain:
            return version
    known = ", ".join(version.value for version in CtcaeVersion)
    words = translate("calc", "“{text}” is no CTCAE version. Known are {known}.")
    raise TableRefused(words.format(text=text, known=known))


def _direction(cells: Cells) -> Direction:
    for direction in Direction:
        if direction.value == cells["direction"].strip().casefold():
            return direction
    words = translate("calc", "“{text}” in column {column} is neither low nor high.")
    raise TableRefused(words.format(text=cells["direction"], column="direction"))


def _sample(cells: Cells) -> LabSample:
    comparator, number = _value(cells["value"])
    flag = cells.get("baseline_range_flag", "").strip().upper()
    high = {"HIGH", cells.get("high_flags", "").strip().upper()} - {""}
    return LabSample(
        number=number,
        unit=cells["unit"].strip(),
        lower=_decimal(cells, "lln"),
        upper=_decimal(cells, "uln"),
        baseline=_decimal(cells, "baseline"),
        change=_decimal(cells, "pct_change_from_baseline"),
        comparator=comparator,
        baseline_is_high=flag in high if flag else None,
        baseline_is_low=flag == "LOW" if flag else None,
        unit_may_lack=True,
    )


def _value(text: str) -> tuple[str, Decimal | None]:
    plain = text.strip().replace("≤", "<=").replace("≥", ">=")
    comparator = next((sign for sign in _COMPARATORS if plain.startswith(sign)), "")
    return comparator, _decimal({"value": plain.removeprefix(comparator)}, "value")


def _decimal(cells: Cells, name: str) -> Decimal | None:
    text = cells.get(name, "").strip()
    if not text or text.upper() == "NA":
        return None
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        words = translate("calc", "“{text}” in column {column} is no number.")
        raise TableRefused(words.format(text=text, column=name)) from error
    if not number.is_finite():
        words = translate("calc", "“{text}” in column {column} is no number.")
        raise TableRefused(words.format(text=text, column=name))
    return number


def _number_text(number: int | None) -> str:
    return "" if number is None else str(number)


def _reason(found: LabGrade) -> str:
    return "; ".join(reason.label for reason in found.reasons)
