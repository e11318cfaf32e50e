"""The lists of what happened: adverse events, DLT assessments, results, responses."""

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.event_attribution import named_attribution_words
from dosebook.domain.records import AdverseEvent, DltAssessment, Result, SaeReport
from dosebook.domain.severity_words import grade_cell
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.list_spec import ListColumn, ListSpec
from dosebook.forms.lists.columns import (
    Key,
    code_column,
    date_column,
    end_column,
    number_key,
    participant_column,
    text_column,
    why,
)
from dosebook.forms.record_words import MISSING, event_term, sae_version_words
from dosebook.forms.sae_words import authority_cell, event_of, sponsor_cell


def _concern(event: AdverseEvent, data: StudyData) -> str:
    """Say whether the participant's judgement concerns this event: a DLT, or nothing judged yet."""
    judged = data.of_participant(DltAssessment, event.participant or "")
    judgement = judged[0].judgement if judged else None
    if judgement in {None, DltJudgement.NOT_YET_JUDGED}:
        return translate("lists", "not judged")
    if judgement is DltJudgement.YES and event.uid in judged[0].concerns:
        return translate("lists", "DLT")
    return translate("lists", "no")


def _grade(event: AdverseEvent) -> str:
    """Return the grade; why there is none; or the severity that another system recorded, in its words."""
    if event.grade is None and event.severity is not None:
        return event.severity.label
    return grade_cell(event, why(event, "grade"))


_GRADE = ListColumn(
    QT_TRANSLATE_NOOP("lists", "Grade"),
    lambda event, _data: _grade(event),
    lambda event, _data: number_key(event.grade),
    align="center",
    grade=True,
)


ADVERSE_EVENT_LIST = ListSpec(
    columns=(
        participant_column(),
        text_column(QT_TRANSLATE_NOOP("lists", "Term"), lambda event, _data: event_term(event)),
        _GRADE,
        date_column(QT_TRANSLATE_NOOP("lists", "Onset"), "onset"),
        # What is judged stands before what is seen in the form anyway: a screen of 1366 shows no more.
        text_column(
            QT_TRANSLATE_NOOP("lists", "Attribution"),
            lambda event, data: named_attribution_words(event, data.study),
        ),
        code_column(QT_TRANSLATE_NOOP("lists", "Serious"), "serious"),
        text_column(QT_TRANSLATE_NOOP("lists", "DLT"), _concern, search=False),
        end_column(QT_TRANSLATE_NOOP("lists", "Ended")),
        code_column(QT_TRANSLATE_NOOP("lists", "Outcome"), "outcome"),
    )
)


def _reported_term(report: SaeReport, data: StudyData) -> str:
    event = event_of(report, data)
    return event_term(event) if event is not None else ""


SAE_REPORT_LIST = ListSpec(
    columns=(
        participant_column(),
        text_column(QT_TRANSLATE_NOOP("lists", "Term"), _reported_term),
        text_column(QT_TRANSLATE_NOOP("lists", "Version"), lambda report, _data: sae_version_words(report)),
        date_column(QT_TRANSLATE_NOOP("lists", "Aware"), "aware_on"),
        text_column(QT_TRANSLATE_NOOP("lists", "To the sponsor"), lambda report, _data: sponsor_cell(report)),
        code_column(QT_TRANSLATE_NOOP("lists", "Expectedness"), "expectedness"),
        text_column(QT_TRANSLATE_NOOP("lists", "To the authority"), authority_cell),
    )
)

DLT_ASSESSMENT_LIST = ListSpec(
    columns=(
        participant_column(),
        code_column(QT_TRANSLATE_NOOP("lists", "DLT"), "judgement"),
        text_column(QT_TRANSLATE_NOOP("lists", "Clause"), lambda judged, _data: judged.clause),
        text_column(QT_TRANSLATE_NOOP("lists", "Judged by"), lambda judged, _data: judged.assessed_by),
        date_column(QT_TRANSLATE_NOOP("lists", "Judged on"), "assessed_on"),
    )
)


def _range_words(result: Result, data: StudyData) -> str:
    # What converts units knows the criteria of CTCAE, which no other list needs.
    from dosebook.domain.reference_ranges import normal_range
    from dosebook.forms.normal_range_words import limit_words

    return limit_words(normal_range(result, data))


def _grade_words(result: Result, data: StudyData) -> str:
    # Grading loads the criteria of CTCAE, which no other list needs.
    from dosebook.forms.lab_grade_words import result_grade_cell

    return result_grade_cell(result, data) or MISSING


def _grade_key(result: Result, data: StudyData) -> Key:
    from dosebook.forms.lab_result_grades import leading_grade

    leader = leading_grade(result, data) if result.value is not None else None
    if leader is None:
        return True, 0, 0
    found = leader.found
    return False, (found.grade or found.low or 0) * 10 + (found.high or 0), found.grade is None


RESULT_LIST = ListSpec(
    columns=(
        participant_column(),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        code_column(QT_TRANSLATE_NOOP("lists", "Test"), "test"),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Grade"),
            _grade_words,
            _grade_key,
            align="center",
            grade=True,
        ),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Value"),
            lambda result, _data: result.value.text if result.value is not None else why(result, "value"),
            lambda result, _data: number_key(result.value.number if result.value is not None else None),
            align="right",
        ),
        code_column(QT_TRANSLATE_NOOP("lists", "Unit"), "unit"),
        text_column(QT_TRANSLATE_NOOP("lists", "Normal"), _range_words, search=False),
    )
)

RESPONSE_LIST = ListSpec(
    columns=(
        participant_column(),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        code_column(QT_TRANSLATE_NOOP("lists", "Response (IMWG)"), "category"),
        code_column(QT_TRANSLATE_NOOP("lists", "Confirmed"), "confirmed"),
        code_column(QT_TRANSLATE_NOOP("lists", "Assessor"), "evaluator"),
        text_column(QT_TRANSLATE_NOOP("lists", "Assessed by"), lambda response, _data: response.assessed_by),
    )
)
