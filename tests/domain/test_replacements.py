"""Who may be replaced: never after a DLT or a fraction omitted for toxicity; who was, by whom and why."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from builders import cohort, dose, on, participant, result, study, study_data
from dosebook.domain.codelists import (
    Disposition,
    DltJudgement,
    DoseChangeReason,
    Evaluability,
    FractionStatus,
    LabTest,
    LabUnit,
)
from dosebook.domain.dlt_status import DltState, dlt_status
from dosebook.domain.records import DltAssessment, Dose, ParticipantUid, Record
from dosebook.domain.replacements import (
    MayReplace,
    ReplacementRule,
    may_be_replaced,
    replacements,
    to_be_replaced,
)
from dosebook.domain.study_data import StudyData
from dosebook.forms.participant_form import PARTICIPANT_FORM
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings

ON = date(2018, 6, 1)
LEFT = {"disposition": Disposition.WITHDRAWAL_BY_PARTICIPANT, "disposition_date": on("2018-02-01")}
DECIDED = {"evaluability": Evaluability.NOT_EVALUABLE, "evaluability_reason": "Lost the vial."}
COUNT = result("r", value="40", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-02-20"))
ONE, TWO = dose(), dose(fraction=2, date="2018-01-16")


def omitted(reason: DoseChangeReason) -> Dose:
    second = dose(fraction=2, status=FractionStatus.OMITTED, administered_amount=None, change_reason=reason)
    return replace(second, date=on("2018-01-16"))


def data_of(*records: Record, person: dict[str, Any] | None = None) -> StudyData:
    return study_data(
        study(nadir_from_day=29, nadir_to_day=57),
        cohort(1, "15.625", "15.625"),
        participant(**(person or {})),
        list(records),
    )


def rule(*records: Record, person: dict[str, Any] | None = None, day: date = ON) -> ReplacementRule:
    data = data_of(*records, person=person)
    return may_be_replaced(data.participants[0], data, day)


@pytest.mark.parametrize("person", [{}, LEFT, DECIDED, LEFT | DECIDED])
def test_a_fraction_omitted_for_toxicity_is_never_replaced(person: dict[str, Any]) -> None:
    found = rule(ONE, omitted(DoseChangeReason.TOXICITY), COUNT, person=person)
    assert found.answer is MayReplace.NO
    assert found.reason == "Fraction 2 was omitted because of toxicity; such a participant is never replaced."


def test_a_fraction_omitted_for_toxicity_leaves_the_participant_evaluable() -> None:
    judged = DltAssessment(uid="j", participant=ParticipantUid("p01-01"), judgement=DltJudgement.NO)
    data = data_of(ONE, omitted(DoseChangeReason.TOXICITY), COUNT, judged)
    assert dlt_status("p01-01", data, ON).state is DltState.EVALUABLE


def test_who_left_after_such_an_omission_is_for_a_person_to_decide() -> None:
    found = dlt_status("p01-01", data_of(ONE, omitted(DoseChangeReason.TOXICITY), person=LEFT), ON)
    assert (found.state, found.needs_person) == (DltState.NOT_EVALUABLE, True)
    plain = dlt_status("p01-01", data_of(ONE, TWO, person=LEFT), ON)
    assert (plain.state, plain.needs_person) == (DltState.NOT_EVALUABLE, False)


def test_a_dlt_is_never_replaced() -> None:
    judged = DltAssessment(uid="j", participant=ParticipantUid("p01-01"), judgement=DltJudgement.YES)
    assert rule(ONE, judged, person=LEFT).answer is MayReplace.NO


@pytest.mark.parametrize(
    ("records", "person", "day", "expected"),
    [
        ((ONE, TWO, COUNT), {}, ON, MayReplace.NO),
        ((ONE, TWO), {}, date(2018, 2, 1), MayReplace.NO),
        ((ONE, TWO), {}, ON, MayReplace.PERSON_DECIDES),
        ((ONE, TWO, COUNT), LEFT, ON, MayReplace.YES),
        ((ONE, TWO), DECIDED, ON, MayReplace.YES),
        ((ONE, omitted(DoseChangeReason.DRUG_SUPPLY)), {}, ON, MayReplace.YES),
        ((), {}, ON, MayReplace.YES),
    ],
    ids=["evaluable", "pending", "no count in the nadir", "left", "decided", "drug supply", "not dosed"],
)
def test_the_rules(
    records: tuple[Record, ...], person: dict[str, Any], day: date, expected: MayReplace
) -> None:
    found = rule(*records, person=person, day=day)
    assert found.answer is expected
    assert found.reason


def test_the_list_says_who_by_whom_and_why() -> None:
    second = participant("01-02", replaces=ParticipantUid("p01-01"))
    data = data_of(ONE, second, person=LEFT)
    (found,) = replacements(data, ON)
    assert (found.replaced.participant_id, found.by.participant_id) == ("01-01", "01-02")
    assert found.reason.startswith("Left the study on 1 Feb 2018")
    named = data_of(ONE, second, person=DECIDED)
    assert replacements(named, ON)[0].reason == "Lost the vial."


def test_nobody_replaces_themselves_or_somebody_unknown() -> None:
    own = data_of(person={"replaces": ParticipantUid("p01-01")})
    gone = data_of(person={"replaces": ParticipantUid("nobody")})
    assert replacements(own, ON) == replacements(gone, ON) == ()


def test_who_waits_to_be_replaced() -> None:
    left = data_of(ONE, person=LEFT)
    assert [person.uid for person in to_be_replaced(left, ON)] == ["p01-01"]
    done = data_of(ONE, participant("01-02", replaces=ParticipantUid("p01-01")), person=LEFT)
    assert to_be_replaced(done, ON) == ()
    assert to_be_replaced(data_of(ONE, omitted(DoseChangeReason.TOXICITY), person=LEFT), ON) == ()


@pytest.mark.parametrize(("person", "is_told"), [({}, True), (LEFT, False), (DECIDED, False)])
def test_replacing_who_counts_is_a_finding(person: dict[str, Any], is_told: bool) -> None:
    second = participant("01-02", replaces=ParticipantUid("p01-01"))
    data = data_of(ONE, TWO, COUNT, second, person=person)
    found = record_findings(PARTICIPANT_FORM, second, Situation(data, ON))
    assert ("participant.replaces_evaluable" in {one.check_id for one in found}) is is_told
