"""Common DLT definitions as clauses to begin with; each study's protocol has the last word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from dosebook.domain.codelists import CtcaeVersion, YesNo
from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

NEUTROPHILS = "Neutrophil count decreased"
_GUT = ("Nausea", "Vomiting", "Diarrhea")
_BLEEDING = ("any hemorrhage", "Epistaxis")


class DltTemplate(Enum):
    """The definitions to begin with."""

    HAEMATOLOGY = QT_TRANSLATE_NOOP("dlt", "Leukaemia and other diseases of the marrow")
    SOLID_TUMOUR = QT_TRANSLATE_NOOP("dlt", "Solid tumours")
    RADIOPHARMACEUTICAL = QT_TRANSLATE_NOOP("dlt", "Radiopharmaceutical with late low counts")

    @property
    def title(self) -> str:
        """What the definition is for, in the language of the program."""
        return translate("dlt", self.value)


def template_clauses(
    template: DltTemplate, version: CtcaeVersion | None, new_uid: Callable[[], str]
) -> tuple[DltClause, ...]:
    """Return the clauses of a template, numbered from 1, in the terms of a CTCAE version."""
    platelets = "Thrombocytopenia" if version is CtcaeVersion.V6_0 else "Platelet count decreased"
    clauses = _MAKERS[template](_Words(platelets))
    return tuple(replace(one, uid=new_uid(), number=number) for number, one in enumerate(clauses, start=1))


@dataclass(frozen=True, slots=True)
class _Words:
    """The terms that differ between versions."""

    platelets: str


def _named(kind: ClauseKind, *terms: str, grade: int, **said: object) -> DltClause:
    return _clause(kind, scope=ClauseScope.TERMS, terms=terms, least_grade=grade, **said)


def _clause(kind: ClauseKind, **said: object) -> DltClause:
    """Return a clause without uid or number; what is unrelated never counts, where an attribution is recorded."""
    attributed = None if kind is ClauseKind.FRACTION_DELAYED else YesNo.YES
    made = DltClause(uid="", clause_kind=kind, unless_unrelated=attributed)
    return replace(made, **said)  # type: ignore[arg-type] # the names are those of the record


def _haematology(words: _Words) -> tuple[DltClause, ...]:
    spared = (*_GUT, "Fatigue", "Anorexia", "Alopecia", "Febrile neutropenia", "any infection")
    return (
        _named(ClauseKind.GRADE_LASTING, NEUTROPHILS, words.platelets, grade=4, longer_than_days=42),
        _named(
            ClauseKind.COMPLICATION,
            words.platelets,
            grade=3,
            complication_terms=_BLEEDING,
            complication_grade=3,
        ),
        _clause(ClauseKind.GRADE, scope=ClauseScope.NON_HAEMATOLOGICAL, except_terms=spared, least_grade=3),
        _named(ClauseKind.GRADE, "Febrile neutropenia", "any infection", grade=4),
        _named(ClauseKind.DESPITE_CARE, *_GUT, grade=3, longer_than_days=3),
        _named(ClauseKind.GRADE_LASTING, "Fatigue", "Anorexia", grade=3, longer_than_days=7),
        _clause(ClauseKind.PERSISTENT_GRADE_2, scope=ClauseScope.NON_HAEMATOLOGICAL, longer_than_days=14),
        _clause(ClauseKind.FRACTION_DELAYED, delayed_days=14),
        _clause(ClauseKind.DEATH),
    )


def _solid_tumour(words: _Words) -> tuple[DltClause, ...]:
    spared = (*_GUT, "Fatigue", "Alopecia")
    return (
        _named(ClauseKind.GRADE_LASTING, NEUTROPHILS, grade=4, longer_than_days=7),
        _named(ClauseKind.GRADE, "Febrile neutropenia", grade=3),
        _named(ClauseKind.GRADE, words.platelets, grade=4),
        _named(
            ClauseKind.COMPLICATION,
            words.platelets,
            grade=3,
            complication_terms=_BLEEDING,
            complication_grade=2,
        ),
        _clause(ClauseKind.GRADE, scope=ClauseScope.NON_HAEMATOLOGICAL, except_terms=spared, least_grade=3),
        _named(ClauseKind.DESPITE_CARE, *_GUT, grade=3, longer_than_days=3),
        _named(ClauseKind.GRADE_LASTING, "Fatigue", grade=3, longer_than_days=7),
        _clause(ClauseKind.FRACTION_DELAYED, delayed_days=14),
        _clause(ClauseKind.DEATH),
    )


def _radiopharmaceutical(words: _Words) -> tuple[DltClause, ...]:
    fever = ("Fever", "Febrile neutropenia")
    return (
        _named(ClauseKind.GRADE_LASTING, words.platelets, grade=4, longer_than_days=28),
        _named(
            ClauseKind.COMPLICATION,
            words.platelets,
            grade=4,
            complication_terms=_BLEEDING,
            complication_grade=3,
        ),
        _named(ClauseKind.GRADE_LASTING, NEUTROPHILS, grade=4, longer_than_days=21),
        _named(ClauseKind.COMPLICATION, NEUTROPHILS, grade=4, complication_terms=fever),
        _clause(
            ClauseKind.GRADE_LASTING, scope=ClauseScope.NON_HAEMATOLOGICAL, least_grade=3, longer_than_days=7
        ),
        _clause(ClauseKind.FRACTION_DELAYED),
        _clause(ClauseKind.DEATH),
    )


_MAKERS: Mapping[DltTemplate, Callable[[_Words], tuple[DltClause, ...]]] = MappingProxyType(
    {
        DltTemplate.HAEMATOLOGY: _haematology,
        DltTemplate.SOLID_TUMOUR: _solid_tumour,
        DltTemplate.RADIOPHARMACEUTICAL: _radiopharmaceutical,
    }
)
