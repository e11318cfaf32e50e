"""A value and a reason why there is none are never kept together; the words are those of the field."""

from dataclasses import replace
from decimal import Decimal

import pytest

from builders import cohort, dose, event, on, participant, result, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import (
    absent_values,
    is_without_value,
    own_answer,
    without_contradiction,
)
from dosebook.domain.encoding import decode_record, encode_record
from dosebook.domain.records import RECORD_TYPES, AdverseEvent, Participant, Record
from dosebook.domain.summary.absence_summary import absence_counts
from dosebook.domain.variable import ABSENCES, variables
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Severity
from dosebook.forms.lists.catalogue import LISTS
from dosebook.forms.missing import MISSING_CHECKS, Case, missing_findings
from dosebook.forms.record_words import field_words, value_words
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings
from dosebook.interchange.export.table import variable_cell
from forms.checks.all_cases import CASES

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


def test_the_reasons_read_as_words_and_are_exported_as_words() -> None:
    variable, data = variables(AdverseEvent)[ABSENCES], study_data()
    assert value_words(variable, SAID, data) == "Action taken with study treatment: Unknown; Grade: Not done"
    assert variable_cell(variable, SAID, data) == "action_taken: Unknown; grade: Not done"


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_a_record_of_which_values_may_be_absent_can_say_so(record_type: type[Record]) -> None:
    known = variables(record_type)
    assert any(one.may_be_absent for one in known.values()) is (ABSENCES in known)
    assert not (record_type.never_absent and ABSENCES in known)
    assert not [one.name for one in known.values() if one.absent and one.never_absent]


def _asked() -> set[tuple[type[Record], str]]:
    """Every variable that a check asks for: it fires where the variable is empty, or asks what is missing around."""
    checks = {check.check_id: check for form in FORMS.values() for check in form.edit_checks}
    found = {(Participant, check.field) for check in MISSING_CHECKS if check.field is not None}
    for check_id, case in CASES.items():
        field = checks[check_id].field
        if field is not None and is_without_value(getattr(case.wrong, field)):
            found.add((type(case.wrong), field))
    return found  # type: ignore[return-value]


def test_whatever_a_check_asks_for_may_be_absent_or_its_declaration_says_why_not() -> None:
    asked = _asked()
    assert len(asked) > 80
    left = [
        (record_type.kind, name)
        for record_type, name in asked
        for variable in (variables(record_type)[name],)
        if not (variable.absent or variable.never_absent or record_type.never_absent)
    ]
    assert sorted(left) == []


@pytest.mark.parametrize(
    ("record_type", "name"),
    [
        (record_type, name)
        for record_type in RECORD_TYPES
        for name, variable in variables(record_type).items()
        if variable.absent
    ],
)
def test_what_is_absent_is_asked_for_no_more(record_type: type[Record], name: str) -> None:
    """Each reason counts, by what the record says of it or by an answer of the variable's own."""
    variable = variables(record_type)[name]
    for reason in variable.absent:
        own = own_answer(variable, reason)
        said = {name: own} if own is not None else {ABSENCES: (Absence(name, reason),)}
        record = record_type(uid="x", **said)  # type: ignore[arg-type]
        found = record_findings(FORMS[record_type.kind], record, Situation(study_data(record)))
        assert not [
            one.message
            for one in found
            if one.field == name and one.severity is Severity.WARNS and "empty" in one.message
        ]


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


def test_a_list_says_why_there_is_no_value() -> None:
    said = (Absence("attribution", AbsenceReason.UNKNOWN), Absence("grade", AbsenceReason.NOT_DONE))
    unsure = event("e", grade=None, attribution=None, absences=said)
    refused = replace(result("r"), value=None, absences=(Absence("value", AbsenceReason.REFUSED),))
    data = study_data(participant(), unsure, refused)
    shown = {column.title: column.text(unsure, data) for column in LISTS["adverse_event"].columns}
    assert (shown["Grade"], shown["Attribution"], shown["Serious"]) == ("Not done", "Unknown", "–")
    assert "Refused" in [column.text(refused, data) for column in LISTS["result"].columns]
    assert field_words(unsure, "grade", data) == "Not done"


def test_unknown_seriousness_stays_in_sight() -> None:
    unsure = event("e", absences=(Absence("serious", AbsenceReason.UNKNOWN),))
    found = record_findings(FORMS["adverse_event"], unsure, Situation(study_data(participant(), unsure)))
    ids = {one.check_id for one in found}
    assert "adverse_event.seriousness_unknown" in ids
    assert "adverse_event.seriousness_empty" not in ids
