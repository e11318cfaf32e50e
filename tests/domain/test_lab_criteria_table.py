"""The carried criteria against a table of others that holds all numeric criteria of the three versions."""

import re

import pytest

from dosebook.domain.codelists import CtcaeVersion, code_of
from dosebook.domain.lab_criteria import Criterion
from dosebook.domain.lab_criteria_rows import CriteriaRow, Direction, read_lab_criteria
from dosebook.domain.lab_criteria_text import read_criterion
from dosebook.domain.lab_unit_spelling import spelt
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.lab_criteria_table import criteria_rows, lab_criteria
from lab_reference import rows

ANY_UNIT = {"any", "xULN", "xBASE", "xULN or xBASE", "pH", "ratio (absolute)", "ms (average QTc)"}
IONISED = "Hypercalcemia (Ionized)", "Hypocalcemia (Ionized)", "Hyperglycemia (Fasting)"

APART = {
    ("v5.0", "Hyponatremia", "asymptomatic"): "whole numbers; the limits of v6.0 leave no gap between them",
    ("v5.0", "Hyponatremia", "symptomatic"): "whole numbers; the limits of v6.0 leave no gap between them",
    ("v6.0", "Creatinine increased", "baseline <LLN (in addition)"): "an addition to the row above it",
}


def test_a_row_that_cannot_be_read_stops_the_reading() -> None:
    head = (
        "versions,term,direction,units,baseline,reading,grade_1,grade_2,grade_3,grade_4,raised,written_in\n"
    )
    for row in (
        "5.0,X,low,g/L,,,10,,,,,",
        "5.0,X,up,g/L,,,,,,,,",
        "7.0,X,low,g/L,,,,,,,,",
        "5.0,X,low,g/L,warm,,,,,,,",
    ):
        with pytest.raises(ValueError, match=r"no interval|is no|not a valid"):
            read_lab_criteria(head + row + "\n")


def test_every_term_with_criteria_is_a_term_of_its_version() -> None:
    for version, term in lab_criteria():
        name = re.sub(r" \((ionized|fasting)\)$", "", term)
        assert ctcae_table(version).exact_term(name), (version, term)


def test_grades_with_criteria_exist_for_their_term() -> None:
    for (version, term), found in lab_criteria().items():
        table = ctcae_table(version)
        name = table.exact_term(re.sub(r" \((ionized|fasting)\)$", "", term))
        known = table.find(name or "")
        assert known is not None
        numeric = {grade for row in found for grade, part in enumerate(row.grades, 1) if part}
        assert numeric <= set(known.grades), (version, term)


def test_each_criterion_of_the_larger_table_is_carried() -> None:
    """Row by row: the same version, term, direction, unit and four grades, open and closed ends included."""
    missing = {
        (row["ctcae_version"], row["ctcae_term"], row["baseline_condition"])
        for row in rows("lab_criteria.csv")
        if row["unit"] != "not numeric" and not _is_carried(row)
    }
    assert missing == set(APART)


def test_terms_without_numbers_have_no_criteria() -> None:
    for row in rows("lab_criteria.csv"):
        if row["unit"] == "not numeric":
            assert criteria_rows(_version(row), row["ctcae_term"]) == ()


def _is_carried(theirs: dict[str, str]) -> bool:
    names = [theirs["ctcae_term"], *(name for name in IONISED if name.startswith(theirs["ctcae_term"] + " "))]
    ours = [one for name in names for one in criteria_rows(_version(theirs), name)]
    return any(_is_same(theirs, one) for one in ours)


def _is_same(theirs: dict[str, str], ours: CriteriaRow) -> bool:
    if ours.direction is not code_of(Direction, theirs["direction"]):
        return False
    unit, is_per_mm3 = theirs["unit"], theirs["unit"] == "/mm3"
    wanted = "10^9/L" if is_per_mm3 else re.sub(r"^.*absolute ", "", unit)
    if unit not in ANY_UNIT and spelt(wanted) not in ours.spelt_units:
        return False
    pairs = [(theirs[f"grade_{grade}"], ours.grades[grade - 1]) for grade in (1, 2, 3, 4)]
    return all(_covers(criterion, _in_our_words(text, is_per_mm3=is_per_mm3)) for text, criterion in pairs)


def _covers(ours: Criterion, text: str | None) -> bool:
    """Whether every way to meet their criterion is one of ours, a condition on top of it allowed."""
    if text is None:
        return ours == ()
    theirs = read_criterion(text)
    return bool(ours) == bool(theirs) and all(any(set(part) <= set(own) for own in ours) for part in theirs)


def _in_our_words(text: str, *, is_per_mm3: bool) -> str | None:
    """Return their text as ours is written; None where it is no number (a grade that only a person gives)."""
    if text == "-":
        return ""
    if ", AND " in text:
        return None
    text = text.split(" on at least ", maxsplit=1)[0].replace(", or ", " or ")
    text = re.sub(r"\b(\d+)\.0\*", r"\1*", text)
    text = re.sub(r"(?<![\d.])1\*", "", text)
    text = re.sub(r"decrease >=75%", "decrease [75, inf)", text)
    text = re.sub(r"change >60(?: from baseline)?", "change (60, inf)", text)
    text = re.sub(r"decrease ([(\[]\d+),(\d+\))%", r"decrease \1, \2", text)
    text = re.sub(r"(?<![\w(\[])<([\d.]+)", r"(-inf, \1)", text)
    text = re.sub(r">=(\d+)", r"[\1, inf)", text)
    text = re.sub(r"(?<![\w(\[])>(\d+)", r"(\1, inf)", text)
    if is_per_mm3:
        text = re.sub(r"\d+", lambda found: f"{int(found[0]) / 1000:g}", text)
    try:
        read_criterion(text)
    except ValueError:
        return None
    return re.sub(r"(\d)\.0+(?!\d)", r"\1", text)


def _version(row: dict[str, str]) -> CtcaeVersion:
    return code_of(CtcaeVersion, row["ctcae_version"].removeprefix("v"))
