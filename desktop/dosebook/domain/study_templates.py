"""Set-ups to begin a study with: what is usual in three kinds of trial, never a dose and never a result.

A template fills fields that a person then reads against the protocol. It says so in the study's
``assumptions``, which every report prints until somebody has cleared that text.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any

from dosebook.domain.codelists import (
    AttributionScale,
    BsaFormula,
    CohortStatus,
    Coverage,
    CtcaeVersion,
    DoseBasis,
    DoseUnit,
    TrialPhase,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.decision_codelists import DoseAxis, EscalationRule
from dosebook.domain.dlt_clause_words import clause_sentence
from dosebook.domain.dlt_templates import DltTemplate, template_clauses
from dosebook.domain.records import Cohort, DltClause, EscalationDesign, PlannedVisit, Record, Study
from dosebook.domain.regimen import PlannedFraction, total_dose
from dosebook.domain.visits.templates import ScheduleTemplate
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

_CHECK = QT_TRANSLATE_NOOP(
    "template",
    "Begun with the set-up “{title}” of Dosebook. Until this sentence is taken out, nobody has confirmed that the "
    "DLT definition, its window and the escalation rule are those of the protocol.",
)
_WINDOW_DAYS, _LATE_WINDOW_DAYS = 28, 56
_TARGET = Decimal("0.3")
_USUAL_COHORT = 3


class StudyTemplate(Enum):
    """The set-ups to begin with."""

    EMPTY = QT_TRANSLATE_NOOP("template", "An empty study")
    HAEMATOLOGY = QT_TRANSLATE_NOOP("template", "3+3 in haematology")
    SOLID_TUMOUR = QT_TRANSLATE_NOOP("template", "BOIN in solid tumours")
    RADIOPHARMACEUTICAL = QT_TRANSLATE_NOOP("template", "Radiopharmaceutical in fractions")

    @property
    def title(self) -> str:
        """The name of the set-up, in the language of the program."""
        return translate("template", self.value)

    @property
    def sentence(self) -> str:
        """What it fills, in the language of the program."""
        return translate("template", _SENTENCES[self])


_SENTENCES: Mapping[StudyTemplate, str] = MappingProxyType(
    {
        StudyTemplate.EMPTY: QT_TRANSLATE_NOOP("template", "Nothing is filled in."),
        StudyTemplate.HAEMATOLOGY: QT_TRANSLATE_NOOP(
            "template",
            "A flat dose in mg, cohorts of 3 to 6 by the 3+3 rule, a DLT window of 28 days, a DLT definition for "
            "diseases of the marrow.",
        ),
        StudyTemplate.SOLID_TUMOUR: QT_TRANSLATE_NOOP(
            "template",
            "A flat dose in mg, cohorts of 3 by the BOIN rule with a target DLT rate of 30 %, a DLT window of "
            "28 days, a DLT definition for solid tumours.",
        ),
        StudyTemplate.RADIOPHARMACEUTICAL: QT_TRANSLATE_NOOP(
            "template",
            "Activity in mCi per m² of body surface (Mosteller), two fractions a week apart, the 3+3 rule, a DLT "
            "window of 56 days, a DLT definition for low counts that come late.",
        ),
    }
)


_THREE_PLUS_THREE = QT_TRANSLATE_NOOP(
    "template",
    "3+3. With no DLT among 3 evaluable participants the next dose follows. With 1 among 3 the cohort is completed "
    "to 6, and the next dose follows if there is still only 1. With 2 or more the dose is too high.",
)
_RULES: Mapping[StudyTemplate, str] = MappingProxyType(
    {
        StudyTemplate.HAEMATOLOGY: _THREE_PLUS_THREE,
        StudyTemplate.SOLID_TUMOUR: QT_TRANSLATE_NOOP(
            "template",
            "BOIN (Liu and Yuan 2015) with a target DLT rate of 30 % and the usual limits. No dose is skipped.",
        ),
        StudyTemplate.RADIOPHARMACEUTICAL: _THREE_PLUS_THREE,
    }
)


@dataclass(frozen=True, slots=True)
class CohortPlan:
    """One cohort as the set-up asks for it; ``dose`` is that of each fraction, in the unit of the study."""

    dose: Decimal
    fractions: int = 1
    days_apart: int = 0
    participants: int | None = None

    def cohort(self, uid: str, number: int) -> Cohort:
        """Return the planned cohort; fraction k is on day 1 + (k − 1) × days apart."""
        fractions = tuple(
            PlannedFraction(self.dose, 1 + place * self.days_apart) for place in range(self.fractions)
        )
        return Cohort(
            uid=uid,
            number=number,
            planned_participants=self.participants,
            fractions=fractions,
            status=CohortStatus.PLANNED,
        )


@dataclass(frozen=True, slots=True)
class CohortHabit:
    """How the cohorts of a set-up usually look; it has no dose, since only a protocol has doses."""

    fractions: int = 1
    days_apart: int = 0
    participants: int = _USUAL_COHORT


@dataclass(frozen=True, slots=True)
class StudySetUp:
    """All that a new study begins with."""

    study: Mapping[str, Any]
    cohorts: tuple[CohortPlan, ...] = ()
    design: EscalationDesign | None = None
    clauses: tuple[DltClause, ...] = ()
    visits: tuple[PlannedVisit, ...] = ()
    others: tuple[Record, ...] = field(default=())
    """Further records without references, each with its uid."""

    def records(self, new_uid: Callable[[], str]) -> tuple[Study, tuple[Record, ...]]:
        """Return the study, and the other records to create with it."""
        study = Study(uid=new_uid(), **self.study)
        if study.planned_cohorts is None and self.cohorts:
            study = replace(study, planned_cohorts=len(self.cohorts))
        cohorts = tuple(one.cohort(new_uid(), number) for number, one in enumerate(self.cohorts, start=1))
        designs = (_fitted(self.design, cohorts, new_uid()),) if self.design is not None else ()
        clauses = tuple(replace(one, uid=new_uid()) for one in self.clauses)
        visits = tuple(replace(one, uid=new_uid()) for one in self.visits)
        return study, (*cohorts, *designs, *clauses, *visits, *self.others)


def _fitted(design: EscalationDesign, cohorts: Sequence[Cohort], uid: str) -> EscalationDesign:
    """Return the rule with the dose levels and the size of these cohorts."""
    levels = sorted({total_dose(one.fractions) for one in cohorts})
    sizes = [one.planned_participants for one in cohorts if one.planned_participants]
    return replace(
        design,
        uid=uid,
        dose_levels=tuple(format(level, "f") for level in levels),
        cohort_size=min(sizes) if sizes else design.cohort_size,
    )


def template_values(template: StudyTemplate) -> dict[str, Any]:
    """Return the variables of the study that the set-up fills."""
    common: dict[str, Any] = {"coverage": Coverage.ALL_PARTICIPANTS}
    if template is StudyTemplate.EMPTY:
        return {}
    common |= {
        "phase": TrialPhase.PHASE_1,
        "attribution_scale": AttributionScale.CTEP,
        "dlt_window_anchor": WindowAnchor.FIRST_FRACTION,
        "assumptions": translate("template", _CHECK).format(title=template.title),
        "escalation_rule": template_rule_words(template),
    }
    if template is StudyTemplate.RADIOPHARMACEUTICAL:
        return common | {
            "dose_unit": DoseUnit.MCI,
            "dose_basis": DoseBasis.PER_M2,
            "bsa_formula": BsaFormula.MOSTELLER,
            "dlt_window_days": _LATE_WINDOW_DAYS,
            "nadir_from_day": 29,
            "nadir_to_day": _LATE_WINDOW_DAYS,
        }
    return common | {
        "dose_unit": DoseUnit.MG,
        "dose_basis": DoseBasis.FLAT,
        "dlt_window_days": _WINDOW_DAYS,
    }


def template_rule_words(template: StudyTemplate) -> str:
    """Return the escalation rule of the set-up in words, as the study prints it."""
    marked = _RULES.get(template)
    return translate("template", marked) if marked else ""


def template_habit(template: StudyTemplate) -> CohortHabit:
    """Return how the cohorts of the set-up usually look."""
    if template is StudyTemplate.RADIOPHARMACEUTICAL:
        return CohortHabit(fractions=2, days_apart=7)
    return CohortHabit()


def template_schedule(template: StudyTemplate) -> ScheduleTemplate | None:
    """Return the schedule of assessments that is usual in the set-up."""
    if template is StudyTemplate.EMPTY:
        return None
    is_late = template is StudyTemplate.RADIOPHARMACEUTICAL
    return ScheduleTemplate.LATE_COUNTS if is_late else ScheduleTemplate.CYCLE


def template_design(template: StudyTemplate) -> EscalationDesign | None:
    """Return the escalation rule of the set-up, without uid or dose levels."""
    if template is StudyTemplate.EMPTY:
        return None
    common = EscalationDesign(
        uid="",
        dose_axis=DoseAxis.TOTAL_PLANNED,
        cohort_size=_USUAL_COHORT,
        no_skipping=YesNo.YES,
        note=translate("template", "From the set-up “{title}”; to be checked against the protocol.").format(
            title=template.title
        ),
    )
    if template is StudyTemplate.SOLID_TUMOUR:
        return replace(common, rule=EscalationRule.BOIN, target_rate=_TARGET)
    return replace(
        common,
        rule=EscalationRule.THREE_PLUS_THREE,
        allows_de_escalation=YesNo.YES,
        expands_last=YesNo.YES,
    )


def template_definition(template: StudyTemplate, version: CtcaeVersion | None) -> tuple[DltClause, ...]:
    """Return the clauses of the set-up's DLT definition, without uids, in the terms of a CTCAE version."""
    kind = _DEFINITIONS.get(template)
    return template_clauses(kind, version, lambda: "") if kind is not None else ()


def definition_words(clauses: Sequence[DltClause]) -> str:
    """Return a DLT definition in words: a line for each clause, numbered (a), (b) and so on."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "\n".join(
        f"({letters[place % len(letters)]}) {clause_sentence(clause)}" for place, clause in enumerate(clauses)
    )


_DEFINITIONS: Mapping[StudyTemplate, DltTemplate] = MappingProxyType(
    {
        StudyTemplate.HAEMATOLOGY: DltTemplate.HAEMATOLOGY,
        StudyTemplate.SOLID_TUMOUR: DltTemplate.SOLID_TUMOUR,
        StudyTemplate.RADIOPHARMACEUTICAL: DltTemplate.RADIOPHARMACEUTICAL,
    }
)
