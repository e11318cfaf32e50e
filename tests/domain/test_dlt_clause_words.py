"""Each kind of clause as the sentence that a person compares with the protocol."""

from decimal import Decimal
from typing import Any

import pytest

from dosebook.domain.codelists import CtcaeVersion, LabTest, TransfusionProduct, YesNo
from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clause_words import clause_sentence, clause_title, days_words
from dosebook.domain.dlt_templates import DltTemplate, template_clauses

HAEMATOLOGICAL, NON = ClauseScope.HAEMATOLOGICAL, ClauseScope.NON_HAEMATOLOGICAL


def clause(kind: ClauseKind | None, **said: Any) -> DltClause:
    return DltClause(uid="c", clause_kind=kind, **said)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (clause(ClauseKind.GRADE, least_grade=3, scope=NON), "Grade 3 or higher, anything but blood counts."),
        (clause(ClauseKind.GRADE, least_grade=5), "Grade 5, any event."),
        (clause(ClauseKind.GRADE), "Grade … or higher, any event."),
        (
            clause(
                ClauseKind.GRADE, least_grade=3, scope=NON, except_terms=("Nausea", "Fatigue", "Alopecia")
            ),
            "Grade 3 or higher, anything but blood counts, except Nausea, Fatigue and Alopecia.",
        ),
        (
            clause(
                ClauseKind.GRADE_LASTING,
                least_grade=4,
                scope=HAEMATOLOGICAL,
                longer_than_days=7,
                unless_unrelated=YesNo.YES,
            ),
            "Grade 4 or higher, any blood count, for longer than 7 days; not counted when unrelated.",
        ),
        (
            clause(ClauseKind.GRADE_LASTING, least_grade=4, longer_than_days=1),
            "Grade 4 or higher, any event, for longer than 1 day.",
        ),
        (
            clause(
                ClauseKind.DESPITE_CARE, least_grade=3, scope=ClauseScope.TERMS, terms=("Nausea", "Vomiting")
            ),
            "Grade 3 or higher, Nausea or Vomiting, despite optimal care.",
        ),
        (
            clause(ClauseKind.DESPITE_CARE, least_grade=3, longer_than_days=3),
            "Grade 3 or higher, any event, despite optimal care for longer than 3 days.",
        ),
        (
            clause(
                ClauseKind.COMPLICATION,
                least_grade=4,
                scope=ClauseScope.TERMS,
                terms=("Platelet count decreased",),
                complication_terms=("any hemorrhage",),
                complication_grade=3,
            ),
            "Grade 4 or higher, Platelet count decreased, together with any hemorrhage of grade 3 or higher.",
        ),
        (
            clause(ClauseKind.COMPLICATION, least_grade=4, scope=ClauseScope.TERMS),
            "Grade 4 or higher, …, together with ….",
        ),
        (clause(ClauseKind.TRANSFUSION), "Any blood product transfused."),
        (
            clause(
                ClauseKind.TRANSFUSION,
                product=TransfusionProduct.PLATELETS,
                transfusion_days=3,
                within_days=10,
            ),
            "Platelets transfused on 3 separate days within 10 days.",
        ),
        (
            clause(ClauseKind.TRANSFUSION, product=TransfusionProduct.RED_CELLS, transfusion_days=2),
            "Packed red cells transfused on 2 separate days.",
        ),
        (
            clause(ClauseKind.RELATIVE_TO_BASELINE, test=LabTest.CREATININE, times_baseline=Decimal("1.50")),
            "Creatinine above 1.50 times the baseline.",
        ),
        (
            clause(ClauseKind.RELATIVE_TO_BASELINE, test=LabTest.HAEMOGLOBIN, times_baseline=Decimal("0.5")),
            "Haemoglobin below 0.5 times the baseline.",
        ),
        (clause(ClauseKind.FRACTION_DELAYED), "A fraction omitted because of toxicity."),
        (
            clause(ClauseKind.FRACTION_DELAYED, delayed_days=14),
            "A fraction omitted, or delayed by more than 14 days, because of toxicity.",
        ),
        (
            clause(ClauseKind.PERSISTENT_GRADE_2, scope=NON, longer_than_days=14),
            "Persistent grade 2, anything but blood counts, for longer than 14 days, if it cannot be borne.",
        ),
        (clause(ClauseKind.DEATH), "Death that is not due to the disease."),
        (clause(None), ""),
    ],
)
def test_the_sentence(said: DltClause, sentence: str) -> None:
    assert clause_sentence(said) == sentence


def test_attribution_is_said_only_where_somebody_records_one() -> None:
    given = clause(ClauseKind.TRANSFUSION, unless_unrelated=YesNo.YES)
    assert clause_sentence(given) == "Any blood product transfused."
    assert clause_sentence(clause(ClauseKind.DEATH, unless_unrelated=YesNo.YES)) == (
        "Death that is not due to the disease; not counted when unrelated."
    )


def test_the_title_has_the_number() -> None:
    assert (
        clause_title(clause(ClauseKind.DEATH, number=7)) == "Clause 7: Death that is not due to the disease."
    )
    assert clause_title(clause(ClauseKind.DEATH)).startswith("Clause …: ")
    assert (days_words(1), days_words(0), days_words(40)) == ("1 day", "0 days", "40 days")


@pytest.mark.parametrize("version", CtcaeVersion)
@pytest.mark.parametrize("template", DltTemplate)
def test_a_template_is_complete_numbered_and_known_to_its_version(
    template: DltTemplate, version: CtcaeVersion
) -> None:
    from builders import study, study_data
    from dosebook.forms.dlt_clause_form import DLT_CLAUSE_FORM
    from dosebook.forms.situation import Situation
    from dosebook.forms.spec import record_findings

    uids = iter(range(100))
    clauses = template_clauses(template, version, lambda: f"u{next(uids)}")
    assert [one.number for one in clauses] == list(range(1, len(clauses) + 1))
    assert len({one.uid for one in clauses}) == len(clauses)
    assert not [one for one in clauses if "…" in clause_sentence(one)]
    situation = Situation(study_data(study(ctcae_version=version), clauses))
    assert [record_findings(DLT_CLAUSE_FORM, one, situation) for one in clauses] == [()] * len(clauses)
