"""Every check that compares two dates is right or wrong where the dates are sure, and says so where nobody can tell.

Each mistake among the cases is taken with one of its dates less well known. What a check says of a month must then
agree with what it says of every day of that month: wrong if each of them is, silent if none is, else "cannot tell".
"""

import ast
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from builders import cohort, dose, event, on, participant, result, study, study_data
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import CohortStatus, CtcaeVersion, LabTest, LabUnit, ResponseCategory, YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Record
from dosebook.domain.variable import ValueKind, variables
from dosebook.forms import checks
from dosebook.forms.catalogue import FORMS
from dosebook.forms.checks import dates
from dosebook.forms.checks.dates import CANNOT_TELL, DatesSay
from dosebook.forms.finding import EditCheck, Severity, ask
from dosebook.forms.situation import Situation
from forms.checks.all_cases import CASES
from forms.checks.cases_of_care import STABLE
from forms.checks.test_dosage_checks import CASES as CASES_OF_DOSAGES
from forms.checks.test_dosage_checks import SOUND

TODAY = date(2018, 8, 15)
ON_A_MONTH = re.compile(r"\bon (?:(?:[A-Z][a-z]{2} )?\d{4}\b|unknown)")
"""What no sentence says of a date that is no day."""
CHECKS: Mapping[str, EditCheck] = {
    check.check_id: check for form in FORMS.values() for check in form.edit_checks
}
DATE_CHECKS = [
    check.check_id
    for check in CHECKS.values()
    if isinstance(check.fires, DatesSay) and check.fires.at is Certainty.CERTAIN
]
Study = tuple[Record, ...]
"""The record that is asked about, and what is around it."""

PLATELETS = "Platelet count decreased"
V5 = (study(ctcae_version=CtcaeVersion.V5_0, half_life_days=None), participant(), dose())


def _count(uid: str, value: str, day: str) -> Record:
    limits = {"reference_low": 150, "reference_high": 400}
    return result(uid, value=value, test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(day), **limits)


def _low(grade: int, onset: str, end: str | None = None, **said: Any) -> Record:
    return event(
        "e", ctcae_term=PLATELETS, grade=grade, onset=on(onset), end=on(end) if end else None, **said
    )


COURSE = (GradeChange(on("2018-02-02"), 1), GradeChange(on("2018-02-10"), 3))
APART: Mapping[str, Study] = {
    "dose.cohort_not_open": (
        dose(),
        participant(),
        cohort(status=CohortStatus.OPEN, opened_on=on("2018-01-10")),
    ),
    "response.no_baseline": (
        replace(STABLE, category=ResponseCategory.PR),
        participant(),
        dose(),
        result("m", value="2.0", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-01-10")),
    ),
    "adverse_event.results_worse": (
        _low(2, "2018-02-02", "2018-02-20"),
        *V5,
        _count("r", "40", "2018-02-12"),
    ),
    "adverse_event.results_better": (
        _low(3, "2018-02-02", "2018-02-20"),
        *V5,
        _count("r", "60", "2018-02-12"),
    ),
    "adverse_event.results_off_course": (
        _low(3, "2018-02-02", "2018-02-20", grade_changes=COURSE),
        *V5,
        _count("r", "40", "2018-02-08"),
    ),
    "adverse_event.results_before_onset": (_low(3, "2018-02-04"), *V5, _count("r", "40", "2018-02-01")),
    "adverse_event.results_after_end": (
        _low(3, "2018-02-01", "2018-02-05"),
        *V5,
        _count("r", "40", "2018-02-01"),
        _count("s", "30", "2018-02-09"),
    ),
    "adverse_event.results_back": (
        _low(3, "2018-02-01", ongoing=YesNo.YES),
        *V5,
        _count("r", "40", "2018-02-01"),
        _count("s", "155", "2018-02-07"),
    ),
    **{
        check: (
            replace(dose(**SOUND, residual_date=on("2018-01-09")), **mistake),
            study(half_life_days=8),
            participant(),
            cohort(),
        )
        for check, mistake in CASES_OF_DOSAGES.items()
    },
}


def _mistake(check: str) -> Study:
    if check in APART:
        return APART[check]
    case = CASES[check]
    return (case.wrong, *case.around_wrong)


def _says(check: str, records: Study) -> Certainty:
    """What the two halves of a check say together; never both."""
    about, *around = records
    others = [one for one in around if one.uid != about.uid]
    situation = Situation(study_data(*others, about), TODAY)
    certain = ask(CHECKS[check], about, situation)
    other_half = ask(CHECKS[f"{check}{CANNOT_TELL}"], about, situation)
    is_wrong = certain is not None
    for finding in filter(None, (certain, other_half)):
        assert not ON_A_MONTH.search(finding.message), finding.message
    assert not (is_wrong and other_half)
    if other_half is not None:
        assert other_half.severity is Severity.CANNOT_TELL
        assert "annot tell" in other_half.message
        assert not set("{}") & set(other_half.message)
    return Certainty.CERTAIN if is_wrong else Certainty.POSSIBLE if other_half else Certainty.NO


def _with_one_date(check: str, records: Study) -> Iterator[tuple[PartialDate, Any]]:
    """Yield each known date of the records, and what gives the same records with another date in its place."""
    # A value of which the day is not known has no grade of its day, so it is compared with no event.
    told = records[:1] if ".results_" in check else records
    for place, record in enumerate(told):
        for name, variable in variables(type(record)).items():
            value = getattr(record, name)
            if variable.kind is ValueKind.DATE and value is not None and value.is_complete:
                yield value, _replacing(records, place, name, lambda day: day)
            if variable.kind is ValueKind.GRADE_CHANGES:
                for step, change in enumerate(value):
                    yield change.since, _replacing(records, place, name, _step(value, step))


def _step(changes: Sequence[GradeChange], place: int) -> Any:
    return lambda day: (
        *changes[:place],
        replace(changes[place], since=day),
        *changes[place + 1 :],
    )


def _replacing(records: Study, place: int, name: str, value: Any) -> Any:
    return lambda day: (
        *records[:place],
        replace(records[place], **{name: value(day)}),
        *records[place + 1 :],
    )


def test_every_check_of_dates_has_its_two_halves() -> None:
    assert len(DATE_CHECKS) > 40
    assert {f"{check}{CANNOT_TELL}" for check in DATE_CHECKS} <= set(CHECKS)


@pytest.mark.parametrize("check", DATE_CHECKS)
def test_a_month_says_what_all_its_days_say(check: str) -> None:
    records = _mistake(check)
    assert _says(check, records) is Certainty.CERTAIN
    said = []
    for known, put in _with_one_date(check, records):
        assert known.year is not None
        assert known.month is not None
        month = PartialDate(known.year, known.month)
        days = range(1, monthrange(known.year, known.month)[1] + 1)
        of_days = {_says(check, put(PartialDate(known.year, known.month, day))) for day in days}
        expected = of_days.pop() if len(of_days) == 1 else Certainty.POSSIBLE
        assert _says(check, put(month)) is expected, f"{known.words()} by its month"
        said += [expected, _says(check, put(PartialDate(known.year))), _says(check, put(PartialDate()))]
    assert Certainty.POSSIBLE in said, "some date of the mistake decides it"


def test_no_check_compares_dates_by_itself() -> None:
    """Whoever compares bounds of dates, or takes a date only where it is known, leaves something unsaid."""
    here = Path(str(checks.__file__)).parent
    found = {}
    for module in sorted(here.glob("*.py")):
        if module.name == Path(str(dates.__file__)).name:
            continue
        tree = ast.parse(module.read_text(encoding="utf-8"))
        names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        imported = {
            alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "dosebook.domain.partial_date"
            for alias in node.names
        }
        bad = imported - {"PartialDate", "day_words"} | names & {"exact"}
        bad |= {
            ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Compare) and _of_bounds(node)
        }
        if bad:
            found[module.name] = bad
    assert found == {}


def _of_bounds(node: ast.Compare) -> bool:
    sides = [node.left, *node.comparators]
    is_order = any(isinstance(one, ast.Lt | ast.Gt | ast.LtE | ast.GtE) for one in node.ops)
    return is_order and any(
        isinstance(side, ast.Attribute) and side.attr in {"first", "last", "day"} for side in sides
    )
