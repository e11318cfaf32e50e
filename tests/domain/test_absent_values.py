"""A value and a reason why there is none are never kept together; the words are those of the field."""

from decimal import Decimal

import pytest

from builders import cohort, dose, event, on, participant, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import absent_label, absent_values, without_contradiction
from dosebook.domain.encoding import decode_record, encode_record
from dosebook.domain.records import RECORD_TYPES, AdverseEvent
from dosebook.domain.summary.absence_summary import absence_counts
from dosebook.domain.variable import ABSENCES, variables
from dosebook.forms.missing import Case, missing_findings
from dosebook.forms.record_words import value_words
from dosebook.interchange.export.table import variable_cell

SAID = (Absence("action_taken", AbsenceReason.UNKNOWN), Absence("grade", AbsenceReason.NOT_DONE))


def test_both_reasons_go_round_through_the_file() -> None:
    one = event("e", grade=None, absences=SAID)
    stored = encode_record(one)
    assert stored[ABSENCES] == '[["action_taken","UNK"],["grade","ND"]]'
    assert decode_record(AdverseEvent, "e", stored) == one


def test_a_value_wins_over_a_reason_and_what_may_not_be_absent_is_not() -> None:
    said = (*SAID, Absence("onset", AbsenceReason.REFUSED))
    one = event("e", grade=3, absences=said)
    assert absent_values(one) == {"action_taken": AbsenceReason.UNKNOWN}
    assert encode_record(one)[ABSENCES] == '[["action_taken","UNK"]]'
    assert without_contradiction(one).absences == SAID[:1]


def test_a_record_written_before_has_none() -> None:
    stored = {name: value for name, value in encode_record(event("e")).items() if name != ABSENCES}
    assert decode_record(AdverseEvent, "e", stored).absences == ()


def test_the_reasons_read_as_words_and_are_exported_as_codes() -> None:
    variable, data = variables(AdverseEvent)[ABSENCES], study_data()
    assert value_words(variable, SAID, data) == "Action taken with study treatment: Unknown; Grade: Not done"
    assert variable_cell(variable, SAID, data) == "action_taken=UNK; grade=ND"


def test_every_variable_that_may_be_absent_has_one_label_and_a_record_that_can_say_so() -> None:
    found = [
        (name, variable.label)
        for record_type in RECORD_TYPES
        for name, variable in variables(record_type).items()
        if variable.may_be_absent and ABSENCES in variables(record_type)
    ]
    marked = sum(one.may_be_absent for kind in RECORD_TYPES for one in variables(kind).values())
    assert len(found) == len(dict(found)) == marked
    assert all(absent_label(name) == label for name, label in found)


@pytest.mark.parametrize("is_said", [True, False])
def test_what_is_said_to_be_absent_is_missing_no_more(*, is_said: bool) -> None:
    said = (Absence("sex", AbsenceReason.REFUSED),) if is_said else ()
    person = participant(sex=None, absences=said)
    day = on("2018-02-01").first
    found = missing_findings(Case(person, study_data(study(), cohort(), person), day, None))
    assert ("missing.sex" in {one.check_id for one in found}) is not is_said


def test_the_absent_values_are_counted_by_field_and_reason() -> None:
    unsure = event("b", grade=None, absences=(Absence("grade", AbsenceReason.REFUSED),))
    events = [event("a", grade=None, absences=SAID), unsure, event("c")]
    stranger = dose(
        "01-02", administered_amount=None, absences=(Absence("administered_amount", SAID[0].reason),)
    )
    given = dose(administered_amount=Decimal(1), absences=stranger.absences)
    data = study_data(participant(), participant("01-02"), *events, stranger, given)
    counts = absence_counts(data, frozenset({"p01-01"}))
    assert [(one.record_type, one.variable.name, dict(one.by_reason), one.records) for one in counts] == [
        (AdverseEvent, "grade", {AbsenceReason.NOT_DONE: 1, AbsenceReason.REFUSED: 1}, 3),
        (AdverseEvent, "action_taken", {AbsenceReason.UNKNOWN: 1}, 3),
    ]
