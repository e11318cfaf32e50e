"""When a field applies: small questions about the values of the form."""

from collections.abc import Callable
from typing import Any

from dosebook.domain.codelists import Coverage, DoseChange, DoseUnit, FractionStatus, YesNo
from dosebook.domain.study_agents import is_declared
from dosebook.domain.study_data import StudyData
from dosebook.domain.visits.templates import has_myeloma
from dosebook.forms.fields import Values

Condition = Callable[[Values, StudyData], bool]


def is_one_of(name: str, *expected: Any) -> Condition:
    """Whether the value of ``name`` is one of these."""
    return lambda values, _data: values.get(name) in expected


def is_yes(name: str) -> Condition:
    """Whether the answer to ``name`` is yes."""
    return is_one_of(name, YesNo.YES)


def is_filled(*names: str) -> Condition:
    """Whether at least one of these has a value."""
    return lambda values, _data: any(values.get(name) not in {None, "", ()} for name in names)


def is_not_yes(name: str) -> Condition:
    """Whether the answer to ``name`` is anything but yes."""
    return lambda values, _data: values.get(name) is not YesNo.YES


def doses_are_radioactive(values: Values, data: StudyData) -> bool:
    """Whether the study, as on its own form or else as saved, gives amounts of radioactivity."""
    unit = values.get("dose_unit", data.study.dose_unit)
    return unit in {DoseUnit.MCI, DoseUnit.MBQ}


def holds_one_site(values: Values, _data: StudyData) -> bool:
    """Whether the file is said to hold one site's participants only."""
    return values.get("coverage") is Coverage.ONE_SITE


def has_other_treatment(_values: Values, data: StudyData) -> bool:
    """Whether the study names another treatment."""
    return bool(data.study.other_treatment)


def where_myeloma(name: str) -> Condition:
    """Whether a field of myeloma applies: the study is about it or says nothing, or the field is filled all the same."""
    return lambda values, data: (
        not data.study.indication.strip() or has_myeloma(data.study) or values.get(name) is not None
    )


def has_treatment_of(attribution: str) -> Condition:
    """Whether the study names the treatment of an attribution, or something is recorded of it all the same."""
    return lambda values, data: is_declared(attribution, data.study) or values.get(attribution) is not None


def was_not_screen_failure(values: Values, _data: StudyData) -> bool:
    """Whether enrolment applies: no screen failure, or a date of enrolment recorded all the same."""
    return values.get("screen_failure") is not YesNo.YES or values.get("enrolment_date") is not None


def was_or_will_be_given(values: Values, _data: StudyData) -> bool:
    """Whether the fields of a fraction as given apply: it was not omitted, or they are filled all the same."""
    filled = any(values.get(name) is not None for name in ("administered_amount", "date", "start_time"))
    return values.get("status") is not FractionStatus.OMITTED or filled


def departs_from_plan(values: Values, _data: StudyData) -> bool:
    """Whether a fraction needs a reason: omitted, or changed, or a reason is recorded all the same."""
    changed = values.get("change") not in {None, DoseChange.AS_PLANNED}
    recorded = values.get("change_reason") is not None or bool(values.get("change_note"))
    return changed or recorded or values.get("status") is FractionStatus.OMITTED


def is_prepared(values: Values, data: StudyData) -> bool:
    """Whether what is written down about a radioactive dosage applies: the agent is one, and it was not omitted."""
    return doses_are_radioactive(values, data) and was_or_will_be_given(values, data)


def any_of(*conditions: Condition) -> Condition:
    """Whether at least one of the conditions holds."""
    return lambda values, data: any(condition(values, data) for condition in conditions)


def all_of(*conditions: Condition) -> Condition:
    """Whether every one of the conditions holds."""
    return lambda values, data: all(condition(values, data) for condition in conditions)
