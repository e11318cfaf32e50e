"""The lists of dose decisions: the rule, the clauses of the DLT definition, each advice given."""

from dosebook.domain.dlt_clause_words import clause_sentence
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.list_spec import ListSpec
from dosebook.forms.lists.columns import code_column, date_column, number_column, text_column

ESCALATION_DESIGN_LIST = ListSpec(
    columns=(
        code_column(QT_TRANSLATE_NOOP("lists", "Rule"), "rule"),
        code_column(QT_TRANSLATE_NOOP("lists", "Dose axis"), "dose_axis"),
        number_column(QT_TRANSLATE_NOOP("lists", "Target"), "target_rate"),
    )
)

DLT_CLAUSE_LIST = ListSpec(
    columns=(
        number_column(QT_TRANSLATE_NOOP("lists", "No."), "number"),
        text_column(
            QT_TRANSLATE_NOOP("lists", "Clause"), lambda clause, _data: clause_sentence(clause), search=True
        ),
    )
)


def _after(advice: DoseDecision, data: StudyData) -> str:
    found = data.find(advice.cohort)
    return cohort_name(found) if isinstance(found, Cohort) else ""


def _advice_words(advice: DoseDecision) -> str:
    # What tells it again knows the rules, which no other list needs.
    from dosebook.forms.retold import retold

    return retold(advice.advice)


DOSE_DECISION_LIST = ListSpec(
    columns=(
        date_column(QT_TRANSLATE_NOOP("lists", "Data to"), "day"),
        text_column(QT_TRANSLATE_NOOP("lists", "After cohort"), _after),
        text_column(QT_TRANSLATE_NOOP("lists", "Advice"), lambda advice, _data: _advice_words(advice)),
        code_column(QT_TRANSLATE_NOOP("lists", "Decided"), "outcome"),
        text_column(QT_TRANSLATE_NOOP("lists", "Dose decided"), lambda advice, _data: advice.decided_dose),
    ),
    newest_first=True,
)
