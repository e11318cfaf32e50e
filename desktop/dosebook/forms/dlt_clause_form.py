"""The form of one clause of the DLT definition; a kind of clause shows only what it needs, and its sentence."""

from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clause_words import ATTRIBUTED, OF_EVENTS, clause_sentence
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.dlt_clause_checks import DLT_CLAUSE_CHECKS
from dosebook.forms.conditions import Condition, all_of, is_filled, is_one_of
from dosebook.forms.fields import (
    ChoiceField,
    DerivedField,
    IntegerField,
    LongTextField,
    NumberField,
    TextsField,
    Values,
)
from dosebook.forms.spec import FormSection, FormSpec


def _of(*kinds: ClauseKind) -> Condition:
    return is_one_of("clause_kind", *kinds)


_of_events = _of(*OF_EVENTS)
_named = all_of(_of_events, is_one_of("scope", ClauseScope.TERMS))
_not_named = all_of(_of_events, is_one_of("scope", None, *(set(ClauseScope) - {ClauseScope.TERMS})))
_with_grade = _of(*(OF_EVENTS - {ClauseKind.PERSISTENT_GRADE_2}))
_lasting = _of(ClauseKind.GRADE_LASTING, ClauseKind.DESPITE_CARE, ClauseKind.PERSISTENT_GRADE_2)
_complicated = _of(ClauseKind.COMPLICATION)
_transfused = _of(ClauseKind.TRANSFUSION)
_relative = _of(ClauseKind.RELATIVE_TO_BASELINE)
_grades = choices.whole_numbers(1, 5)


def clause_in_words(values: Values, _data: StudyData) -> str:
    """Return the sentence of the clause on the form, open places included."""
    said = {name: values[name] for name in variables(DltClause) if name in values}
    return clause_sentence(DltClause(uid="", **said))


DLT_CLAUSE_FORM = FormSpec(
    record=DltClause,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Clause"),
            (
                IntegerField("number", required=True),
                ChoiceField("clause_kind", width="long"),
                DerivedField(
                    "sentence",
                    label_marked=QT_TRANSLATE_NOOP("forms", "In words"),
                    compute=clause_in_words,
                    shown_when=is_filled("clause_kind"),
                ),
                ChoiceField("scope", shown_when=_of_events, width="long"),
                TextsField("terms", shown_when=_named, width="full"),
                TextsField("except_terms", shown_when=_not_named, width="full"),
                ChoiceField("least_grade", choices=_grades, shown_when=_with_grade),
                IntegerField("longer_than_days", shown_when=_lasting),
                TextsField("complication_terms", shown_when=_complicated, width="full"),
                ChoiceField("complication_grade", choices=_grades, shown_when=_complicated),
                ChoiceField("product", shown_when=_transfused, width="long"),
                IntegerField("transfusion_days", shown_when=_transfused),
                IntegerField("within_days", shown_when=_transfused, beside=True),
                ChoiceField("test", shown_when=_relative, width="long"),
                NumberField("times_baseline", shown_when=_relative),
                IntegerField("delayed_days", shown_when=_of(ClauseKind.FRACTION_DELAYED)),
                ChoiceField("unless_unrelated", shown_when=_of(*ATTRIBUTED)),
                LongTextField("note"),
            ),
        ),
    ),
    edit_checks=DLT_CLAUSE_CHECKS,
)
