"""The courses of the demo's low platelets in the cohort under review, as its counts show them."""

from dosebook.demo.days import study_day
from dosebook.demo.tables import COUNTS, Row, rows_of
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit
from dosebook.domain.dlt_clauses.blood_counts import limit_of
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate

COHORT_PREFIX, TERM = "05-", "Platelet count decreased"


def grade_course(person: Row, event: Row) -> tuple[GradeChange, ...]:
    """Return a step for each count with another grade than the one before, while the event went on."""
    if not event["participant"].startswith(COHORT_PREFIX) or event["ctcae_term"] != TERM:
        return ()
    last = int(event["end_day"]) - 1 if event["end_day"] else None
    steps: list[GradeChange] = []
    for row in rows_of(COUNTS, event["participant"]):
        day = int(row["day"])
        if not row["platelets"] or day < int(event["onset_day"]) or (last is not None and day > last):
            continue
        grade = _grade(row["platelets"])
        if not steps or steps[-1].grade != grade:
            steps.append(GradeChange(PartialDate.of(study_day(person, day)), grade))
    return tuple(steps)


def _grade(count: str) -> int:
    """Return the grade of a count that is below normal."""
    number = Measurement(count).number
    for grade in (4, 3, 2):
        limit = limit_of(CtcaeVersion.V4_03, LabTest.PLATELETS, grade, LabUnit.TEN9_L)
        if limit is not None and number < limit:
            return grade
    return 1
