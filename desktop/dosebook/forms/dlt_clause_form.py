"""The form of one clause of the DLT definition; a kind of clause shows only what it needs."""

from dosebook.domain.decision_codelists import ClauseKind, ClauseScope
from dosebook.domain.decision_records import DltClause
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.conditions import is_one_of
from dosebook.forms.fields import ChoiceField, IntegerField, LongTextField, NumberField, TextsField
from dosebook.forms.spec import FormSection, FormSpec

_of_events = is_one_of(
    "clause_kind",
    ClauseKind.GRADE,
    ClauseKind.GRADE_LASTING,
    ClauseKind.DESPITE_CARE,
    ClauseKind.COMPLICATION,
    ClauseKind.PERSISTENT_GRADE_2,
)
_with_grade = is_one_of(
    "clause_kind",
    ClauseKind.GRADE,
    ClauseKind.GRADE_LASTING,
    ClauseKind.DESPITE_CARE,
    ClauseKind.COMPLICATION,
    ClauseKind.TRANSFUSION,
)
_lasting = is_one_of(
    "clause_kind", ClauseKind.GRADE_LASTING, ClauseKind.DESPITE_CARE, ClauseKind.PERSISTENT_GRADE_2
)
_complicated = is_one_of("clause_kind", ClauseKind.COMPLICATION)
_transfused = is_one_of("clause_kind", ClauseKind.TRANSFUSION)
_relative = is_one_of("clause_kind", ClauseKind.RELATIVE_TO_BASELINE)
_delayed = is_one_of("clause_kind", ClauseKind.FRACTION_DELAYED)
_named = is_one_of("scope", ClauseScope.TERMS)

DLT_CLAUSE_FORM = FormSpec(
    record=DltClause,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Clause"),
            (
                IntegerField("number", required=True),
                ChoiceField("clause_kind", width="long"),
                ChoiceField("scope", shown_when=_of_events, width="long"),
                TextsField("terms", shown_when=_named),
                TextsField("except_terms", shown_when=_of_events),
                ChoiceField("least_grade", choices=choices.whole_numbers(1, 5), shown_when=_with_grade),
                IntegerField("longer_than_days", shown_when=_lasting),
                TextsField("complication_terms", shown_when=_complicated),
                ChoiceField("product", shown_when=_transfused, width="long"),
                IntegerField("transfusion_days", shown_when=_transfused),
                IntegerField("within_days", shown_when=_transfused, beside=True),
                ChoiceField("test", shown_when=_relative, width="long"),
                NumberField("times_baseline", shown_when=_relative),
                IntegerField("delayed_days", shown_when=_delayed),
                ChoiceField("unless_unrelated"),
                LongTextField("note"),
            ),
        ),
    ),
)
