"""What a set-up comes to, in words: what the new study will hold, and what is still open."""

from collections.abc import Iterator, Sequence

from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.records import Cohort, PlannedVisit, Record, Study
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.spec import findings, values_of
from dosebook.forms.study_form import STUDY_FORM

NEEDED = ("agent", "dose_unit", "dose_basis", "ctcae_version", "dlt_window_days", "dlt_definition")
"""Without these the report has nothing to count, or nothing to count it by."""


def will_hold(study: Study, others: Sequence[Record]) -> tuple[str, ...]:
    """Return a line for each thing that the study begins with."""
    return tuple(_lines(study, others))


def still_open(study: Study) -> tuple[str, ...]:
    """Return a sentence for each important field that is empty, and for all else that may be wrong."""
    known = variables(Study)
    empty = [name for name in NEEDED if getattr(study, name) in (None, "")]
    words = translate("set_up", "“{label}” is empty.")
    lines = [words.format(label=known[name].label) for name in empty]
    found = findings(STUDY_FORM, values_of(study), StudyData.of([study]), study.uid)
    return (*lines, *(one.message for one in found if one.field not in empty))


def _lines(study: Study, records: Sequence[Record]) -> Iterator[str]:
    yield " · ".join(filter(None, (study.protocol_number, study.short_title)))
    cohorts = [one for one in records if isinstance(one, Cohort)]
    if not cohorts:
        yield translate("set_up", "No cohorts yet; they are entered on the page Cohorts.")
    yield from (cohort_title(one, study) for one in cohorts)
    for design in (one for one in records if isinstance(one, EscalationDesign)):
        rule = design.rule.label if design.rule is not None else ""
        yield translate("set_up", "Escalation rule: {rule}").format(rule=rule)
    if study.ctcae_version is not None:
        yield translate("set_up", "Events are graded by {version}").format(version=study.ctcae_version.label)
    if study.dlt_window_days is not None:
        yield translate("set_up", "DLT window: {days} days").format(days=study.dlt_window_days)
    clauses = sum(isinstance(one, DltClause) for one in records)
    if clauses:
        words = translate("set_up", "DLT definition with {count} clauses, each to be checked and changed")
        yield words.format(count=clauses)
    visits = sum(isinstance(one, PlannedVisit) for one in records)
    if visits:
        words = translate("set_up", "Schedule of {count} visits, each to be checked and changed")
        yield words.format(count=visits)
