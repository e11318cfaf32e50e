"""The form of a participant's DLT assessment, and the same fields as the companion of an event."""

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.records import DltAssessment, Record
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.dlt_assessment_checks import DLT_ASSESSMENT_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_one_of
from dosebook.forms.fields import (
    ChoiceField,
    DateField,
    Field,
    LongTextField,
    ReferenceField,
    ReferencesField,
    TextField,
    Values,
)
from dosebook.forms.spec import CompanionSpec, FormSection, FormSpec

_judged = any_of(
    is_one_of("judgement", DltJudgement.YES, DltJudgement.NO, DltJudgement.NOT_EVALUABLE),
    is_filled("concerns", "clause", "rationale", "assessed_by", "assessed_on"),
)
_is_dlt = any_of(is_one_of("judgement", DltJudgement.YES), is_filled("clause"))

_JUDGEMENT: tuple[Field, ...] = (
    ChoiceField("judgement", width="long"),
    ReferencesField("concerns", choices=choices.events_and_doses, shown_when=_judged),
    TextField("clause", choices=choices.dlt_clauses, shown_when=_is_dlt, width="full"),
    LongTextField("rationale", shown_when=_judged),
    TextField("assessed_by", choices=choices.investigators, shown_when=_judged),
    DateField("assessed_on", shown_when=_judged, beside=True),
)

DLT_ASSESSMENT_FORM = FormSpec(
    record=DltAssessment,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Whose"),
            (ReferenceField("participant", required=True, choices=choices.participants, width="medium"),),
        ),
        FormSection(QT_TRANSLATE_NOOP("forms", "Judgement"), _JUDGEMENT),
    ),
    edit_checks=DLT_ASSESSMENT_CHECKS,
)


def saved_assessment(values: Values, data: StudyData) -> Record | None:
    """Return the saved DLT assessment of the participant on a form."""
    found = data.of_participant(DltAssessment, values.get("participant") or "")
    return found[0] if found else None


DLT_COMPANION = CompanionSpec(
    kind=DltAssessment.kind,
    title_marked=QT_TRANSLATE_NOOP("forms", "DLT assessment of this participant"),
    fields=_JUDGEMENT,
    find=saved_assessment,
)
