"""What a duplicate, a template or a copy may hold: never what only the source can say, on any form."""

from dataclasses import dataclass, replace
from datetime import time
from decimal import Decimal
from typing import Any

import pytest

from builders import event, on, study_data, transfusion
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import Attribution, TransfusionProduct, YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.record import Record as RecordBase
from dosebook.domain.records import RECORD_TYPES, AdverseEvent, ParticipantUid, Record, Transfusion
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.variable import ValueKind, Variable, variable, variables
from dosebook.forms.carrying import carried_over, common_events, record_before
from dosebook.forms.catalogue import FORMS

MAY_BE_CARRIED = {
    "cohort": {"protocol_version"},
    "participant": {"site", "cohort", "protocol_version"},
    "dose": {"participant", "determination", "route"},
    "adverse_event": {
        "participant",
        "reported_term",
        "ctcae_version",
        "ctcae_term",
        "system_organ_class",
    },
    "sae_report": {"participant", "event"},
    "dlt_assessment": {"participant"},
    "transfusion": {"participant", "product", "indication", "count_before_unit"},
    "hospital_stay": {"participant"},
    "medication": {"participant", "drug", "role", "indication"},
    "deviation": {"participant", "category", "description"},
    "result": {"participant", "test", "unit", "laboratory"},
    "reference_range": {"laboratory", "test", "unit", "sex"},
    "response": {"participant", "evaluator"},
    "dmc_review": {"members", "chair"},
    "dlt_clause": {"clause_kind", "scope", "terms", "except_terms", "complication_terms", "product", "test"},
    "planned_visit": {"anchor", "cohorts", "assessments"},
    "visit": {"participant", "planned"},
    "check_switch": {"check_id"},
}
"""Of each form all that may be copied; whoever adds to it has thought about it twice."""

NEVER = {
    *("grade", "grade_changes", "least_grade", "attribution", "serious", "seriousness_criteria", "narrative"),
    *("judgement", "concerns", "clause", "rationale", "outcome", "action_taken", "ongoing", "evaluability"),
    *("recommendation", "sponsor_decision", "extravasation", "confirmed", "expectedness"),
    *("assessed_by", "assessed_on", "assessed_items", "directive_by", "determined_by", "reported_by"),
    *("participant_id", "number", "fraction", "status", "dose_text"),
}
NEVER_KINDS = set(ValueKind) - {ValueKind.TEXT, ValueKind.TEXTS, ValueKind.CODE, ValueKind.CODES}


def _some(known: Variable) -> Any:
    codes = tuple(known.codes or ())
    values = {
        ValueKind.TEXT: "x",
        ValueKind.TEXTS: ("x",),
        ValueKind.INTEGER: 3,
        ValueKind.NUMBER: Decimal("12.50"),
        ValueKind.MEASUREMENT: Measurement("<0.2"),
        ValueKind.DATE: on("2018-06-09"),
        ValueKind.TIME: time(9, 40),
        ValueKind.CODE: codes[-1] if codes else None,
        ValueKind.CODES: codes[:1],
        ValueKind.FRACTIONS: (PlannedFraction(Decimal("12.5")),),
        ValueKind.GRADE_CHANGES: (GradeChange(on("2018-06-09"), 3),),
        ValueKind.ABSENCES: (Absence("grade", AbsenceReason.UNKNOWN),),
    }
    return values[known.kind]


@pytest.mark.parametrize("record_type", RECORD_TYPES, ids=lambda record_type: record_type.kind)
def test_of_a_record_filled_to_the_brim_only_what_is_declared_is_carried(record_type: type[Record]) -> None:
    known = variables(record_type)
    full = record_type(uid="full", **{name: _some(one) for name, one in known.items()})
    blank = record_type(uid="new")
    copied = carried_over(full, blank)
    found = {name for name in known if getattr(copied, name) != getattr(blank, name)}
    assert found == MAY_BE_CARRIED.get(record_type.kind, set())
    assert copied.uid == "new"
    assert not found & NEVER
    assert not {known[name].kind for name in found} & NEVER_KINDS


def test_every_form_has_fields_that_are_asked_about() -> None:
    assert set(MAY_BE_CARRIED) <= set(FORMS)


def test_an_amount_cannot_even_be_declared_as_carried() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Wrong(RecordBase):
        amount: Decimal | None = variable("Amount", carried=True)

    with pytest.raises(TypeError, match="never carried"):
        variables(Wrong)


def test_templates_are_the_terms_used_most_and_nothing_else() -> None:
    said = {"grade": 3, "serious": YesNo.YES, "attribution": next(iter(Attribution))}
    data = study_data(
        event("a", reported_term="tired", **said),
        event("b", ctcae_term="Nausea", reported_term="felt sick", **said),
        event("c", "01-02", ctcae_term="Nausea", reported_term="queasy", **said),
        event("d", ctcae_term="", reported_term="not coded"),
    )
    first, second = common_events(data)
    assert (first.ctcae_term, first.reported_term) == ("Nausea", "queasy")
    assert second.ctcae_term == "Fatigue"
    empty = AdverseEvent(uid="")
    terms = {"reported_term": "", "ctcae_term": "", "system_organ_class": ""}
    assert replace(first, **terms) == empty
    assert first.participant is None


def test_the_record_before_is_the_participants_own_where_there_is_one() -> None:
    product = TransfusionProduct.PLATELETS
    data = study_data(
        transfusion("a", "01-01", product=product),
        transfusion("b", "01-02", product=product),
        transfusion("c", "01-01", product=product),
    )

    def before(uid: str, participant: str | None) -> str | None:
        found = record_before(Transfusion, uid, ParticipantUid(participant) if participant else None, data)
        return found.uid if found is not None else None

    assert before("new", "p01-02") == "b"
    assert before("new", None) == "c"
    assert before("new", "p01-09") == "c"
    assert before("c", "p01-01") == "a"
    assert before("a", "p01-01") is None
