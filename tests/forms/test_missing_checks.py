"""Each question about what is missing around a participant fires on its own gap, and is silent without it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from builders import cohort, dose, event, on, participant, result, study, study_data
from dosebook.domain.codelists import DltJudgement, LabTest, LabUnit, Sex, YesNo
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.records import CutOff, DltAssessment, ParticipantUid, Record
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Severity
from dosebook.forms.missing import MISSING_CHECKS
from dosebook.forms.study_findings import study_findings

STUDY = study(nadir_from_day=29, nadir_to_day=64)
CUT_OFF = date(2018, 4, 20)
WHOLE: dict[str, Any] = {
    "sex": Sex.FEMALE,
    "age": 61,
    "events_checked_to": on("2018-04-20"),
    "serious_checked_to": on("2018-04-20"),
    "transfusions_checked_to": on("2018-04-20"),
    "last_contact": on("2018-04-20"),
}
JUDGED = DltAssessment(
    uid="j",
    participant=ParticipantUid("p01-01"),
    judgement=DltJudgement.NO,
    assessed_by="Dr Hale",
    assessed_on=on("2018-04-05"),
)
COUNTS = tuple(
    result(test.name, value="90", test=test, unit=LabUnit.TEN9_L, date=on("2018-02-20"))
    for test in (LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN)
)
CLAUSE = DltClause(uid="dc", number=1, clause_kind=ClauseKind.GRADE, least_grade=3)
GRAVE = event("e", ctcae_term="Nausea", grade=3, onset=on("2018-01-20"), end=on("2018-01-24"))


@dataclass(frozen=True)
class Gap:
    """What is changed in a participant about whom nothing is missing, on the day ``today``."""

    person: dict[str, Any] = field(default_factory=dict)
    without: tuple[Record, ...] = ()
    more: tuple[Record, ...] = ()
    fractions: int = 1
    first: str = "2018-01-09"
    today: date = date(2018, 4, 25)


GAPS: dict[str, Gap] = {
    "missing.consent": Gap({"consent_date": None}),
    "missing.eligibility": Gap({"eligible": None}),
    "missing.cohort": Gap({"cohort": None}),
    "missing.sex": Gap({"sex": None}),
    "missing.age": Gap({"age": None}),
    "missing.fraction": Gap(fractions=2),
    "missing.fraction_cannot_tell": Gap(fractions=2, first="2018-01", today=date(2018, 1, 20)),
    "missing.nadir_count": Gap(without=COUNTS),
    "missing.dlt_judgement": Gap(without=(JUDGED,)),
    "missing.dlt_candidate": Gap(without=(JUDGED,), more=(CLAUSE, GRAVE)),
    "missing.decision": Gap(without=COUNTS),
    "missing.events_checked": Gap({"events_checked_to": on("2018-04-19")}),
    "missing.serious_checked": Gap({"serious_checked_to": None}),
    "missing.transfusions_checked": Gap({"transfusions_checked_to": on("2018-04-19")}),
    "missing.last_contact": Gap({"last_contact": None}),
    "missing.recent_contact": Gap({"last_contact": on("2018-03-25")}),
    "missing.recent_contact_cannot_tell": Gap({"last_contact": on("2018-03")}),
}
"""``missing.dlt_since`` compares moments of entry; its own test stands with the adjudication."""


def _found(gap: Gap) -> dict[str, str]:
    records = [STUDY, cohort(1, *["12.5"] * gap.fractions), participant(**(WHOLE | gap.person))]
    records.append(dose(date=gap.first))
    records += [one for one in (*COUNTS, JUDGED) if one not in gap.without]
    records += [*gap.more, CutOff(uid="co", day=on(CUT_OFF.isoformat()))]
    found = study_findings(study_data(*records), gap.today)
    return {
        one.finding.check_id: one.finding.message
        for one in found
        if one.finding.check_id.startswith("missing.")
    }


def test_around_a_whole_participant_nothing_is_missing() -> None:
    assert _found(Gap()) == {}


@pytest.mark.parametrize("check", GAPS)
def test_a_gap_is_told_in_a_sentence(check: str) -> None:
    found = _found(GAPS[check])
    assert found[check].endswith(".")
    assert not set("{}") & set(found[check])


def test_every_question_has_a_gap() -> None:
    assert {check.check_id for check in MISSING_CHECKS} == set(GAPS) | {"missing.dlt_since"}


def test_contact_is_asked_about_from_the_31st_day_on() -> None:
    heard = {"last_contact": on("2018-03-26")}
    assert "missing.recent_contact" not in _found(Gap(heard, today=date(2018, 4, 25)))
    assert "missing.recent_contact" in _found(Gap(heard, today=date(2018, 4, 26)))
    in_march = {"last_contact": on("2018-03")}
    assert _found(Gap(in_march, today=date(2018, 4, 25))).keys() == {"missing.recent_contact_cannot_tell"}
    assert "missing.recent_contact" in _found(Gap(in_march, today=date(2018, 5, 1)))


@pytest.mark.parametrize(("failed", "asked"), [(YesNo.YES, False), (YesNo.NO, True)])
def test_of_whom_screening_failed_neither_sex_nor_age_is_asked(failed: YesNo, *, asked: bool) -> None:
    person = participant(sex=None, age=None, screen_failure=failed)
    found = study_findings(study_data(STUDY, cohort(), person), CUT_OFF)
    ids = {one.finding.check_id for one in found}
    assert ({"missing.sex", "missing.age"} <= ids) is asked
    assert (not {"missing.sex", "missing.age"} & ids) is not asked


MAY_INTERRUPT: tuple[Callable[[str], bool], ...] = (
    lambda check: check.startswith(("dose.", "dosage.", "dlt_", "sae_report.")),
    lambda check: check.startswith("adverse_event.") and "serious" in check,
    lambda check: "nadir" in check,
)


def test_only_dlt_dose_serious_event_and_nadir_findings_interrupt_a_save() -> None:
    checks = [check for form in FORMS.values() for check in form.edit_checks]
    asking = {check.check_id for check in checks if check.severity is Severity.INTERRUPTS}
    assert asking
    assert {check for check in asking if not any(may(check) for may in MAY_INTERRUPT)} == set()
    assert len(checks) + len(MISSING_CHECKS) >= 60
