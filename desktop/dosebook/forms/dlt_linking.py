"""What a click on a proposal writes into a DLT assessment: the events and the clause, never the answer."""

from typing import Any

from dosebook.domain.dlt_candidates import DltCandidate
from dosebook.domain.records import AdverseEvent, Dose
from dosebook.domain.study_data import StudyData
from dosebook.forms.fields import Values

LINKED = ("concerns", "clause")
"""The only variables that a proposal may fill; the judgement is no part of it."""


def linked(values: Values, candidate: DltCandidate, data: StudyData) -> dict[str, Any]:
    """Return the values of ``LINKED`` with the candidate added to what is there already."""
    concerns = tuple(values.get("concerns") or ())
    shown = [uid for uid in candidate.records if isinstance(data.find(uid), AdverseEvent | Dose)]
    clause = str(values.get("clause") or "").strip()
    if candidate.title not in clause:
        clause = f"{clause} {candidate.title}".strip()
    return {"concerns": tuple(dict.fromkeys((*concerns, *shown))), "clause": clause}


def is_linked(values: Values, candidate: DltCandidate, data: StudyData) -> bool:
    """Whether the assessment names the candidate already."""
    after = linked(values, candidate, data)
    return all(tuple(values.get(name) or ()) == tuple(after[name]) for name in LINKED)
