"""Free text in the records: what people typed in their own words, and the records without it.

Whatever is not named here as text that identifies nobody is free text: a variable that is added later is
hidden until somebody names it.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from dosebook.domain.cut_off import Reported
from dosebook.domain.record import Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import translate

R = TypeVar("R", bound=Record)

SHOWN: Mapping[str, frozenset[str] | None] = MappingProxyType(
    {
        "study": None,
        "cohort": frozenset({"protocol_version", "approvals"}),
        "participant": frozenset({"participant_id", "site", "protocol_version"}),
        "adverse_event": frozenset({"ctcae_term", "system_organ_class"}),
        "dlt_assessment": frozenset({"clause"}),
        "dlt_clause": frozenset({"terms", "except_terms", "complication_terms"}),
        "escalation_design": frozenset({"dose_levels", "decision_rows", "skeleton"}),
        "dose_decision": frozenset({"rule_words", "inputs", "advice", "program", "decided_dose"}),
    }
)
"""By kind of record the texts that are coded, numbers, or about the study alone; None means all of them."""

_WITHOUT_A_SIGN = frozenset({"reported_term"})
"""Left out without a word: the coded term stands in its place."""


def hidden_text() -> str:
    """Return what stands in the place of a free text."""
    return translate("report", "(text not shown)")


def is_free_text(kind: str, known: Variable) -> bool:
    """Whether a variable of this kind of record holds what people typed in their own words."""
    if known.kind not in {ValueKind.TEXT, ValueKind.TEXTS} or known.refers_to:
        return False
    shown = SHOWN.get(kind, frozenset())
    return shown is not None and known.name not in shown


def without_free_text(record: R) -> R:
    """Return the record with a sign in place of each free text."""
    changes: dict[str, Any] = {}
    for name, known in variables(type(record)).items():
        if not getattr(record, name) or not is_free_text(record.kind, known):
            continue
        sign = "" if name in _WITHOUT_A_SIGN else hidden_text()
        changes[name] = sign if known.kind is ValueKind.TEXT else ((sign,) if sign else ())
    return replace(record, **changes) if changes else record


def reported_without_free_text(known: Reported) -> Reported:
    """Return what a report knows, with a sign in place of each free text; the counts stay as they are."""
    entries = {
        uid: replace(entry, record=without_free_text(entry.record))
        for uid, entry in known.data.entries.items()
    }
    data = StudyData(MappingProxyType(entries), known.data.position, known.data.head)
    return replace(known, data=data)


def free_texts(data: StudyData) -> frozenset[str]:
    """Return every free text of the records."""
    found: set[str] = set()
    for entry in data.entries.values():
        record = entry.record
        for name, known in variables(type(record)).items():
            if is_free_text(record.kind, known):
                value = getattr(record, name)
                found.update((value,) if isinstance(value, str) else value or ())
    return frozenset(text for text in found if text)
