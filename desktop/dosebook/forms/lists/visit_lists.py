"""The lists of the schedule of assessments, of recorded visits, and of the warnings that a study does without."""

from decimal import Decimal

from dosebook.domain.localised import localised
from dosebook.domain.records import CheckSwitch, Cohort, PlannedVisit, Visit
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.list_spec import ListColumn, ListSpec
from dosebook.forms.lists.columns import (
    code_column,
    date_column,
    number_column,
    number_key,
    participant_column,
    text_column,
)
from dosebook.forms.record_words import MISSING


def _day(visit: PlannedVisit, _data: StudyData) -> str:
    return MISSING if visit.day is None else f"{localised(visit.day):f}".replace("-", "−")


def _window(visit: PlannedVisit, _data: StudyData) -> str:
    return f"−{visit.days_early or 0}/+{visit.days_late or 0}"


def _cohorts(visit: PlannedVisit, data: StudyData) -> str:
    found = [data.find(uid) for uid in visit.cohorts]
    named = ", ".join(cohort_name(one) for one in found if isinstance(one, Cohort))
    return named or translate("lists", "all")


def _expected(visit: PlannedVisit, _data: StudyData) -> str:
    return ", ".join(one.label for one in visit.assessments)


PLANNED_VISIT_LIST = ListSpec(
    columns=(
        number_column(QT_TRANSLATE_NOOP("lists", "No."), "number"),
        text_column(QT_TRANSLATE_NOOP("lists", "Visit"), lambda visit, _data: visit.name),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Day"),
            _day,
            lambda visit, _data: number_key(visit.day if visit.day is not None else Decimal(0)),
            align="right",
        ),
        text_column(QT_TRANSLATE_NOOP("lists", "Window"), _window),
        code_column(QT_TRANSLATE_NOOP("lists", "Counted from"), "anchor"),
        text_column(QT_TRANSLATE_NOOP("lists", "Cohorts"), _cohorts),
        text_column(QT_TRANSLATE_NOOP("lists", "Expected"), _expected),
    )
)


def _planned(visit: Visit, data: StudyData) -> str:
    found = data.find(visit.planned)
    return found.name if isinstance(found, PlannedVisit) else ""


def _not_done(visit: Visit, _data: StudyData) -> str:
    return ", ".join(one.label for one in visit.not_done)


VISIT_LIST = ListSpec(
    columns=(
        participant_column(),
        text_column(QT_TRANSLATE_NOOP("lists", "Visit"), _planned),
        date_column(QT_TRANSLATE_NOOP("lists", "Date"), "date"),
        code_column(QT_TRANSLATE_NOOP("lists", "Took place"), "occurred"),
        text_column(QT_TRANSLATE_NOOP("lists", "Not done"), _not_done),
        code_column(QT_TRANSLATE_NOOP("lists", "Reason"), "reason"),
    )
)


def _warning(switch: CheckSwitch, _data: StudyData) -> str:
    from dosebook.forms.warnings import warning_words

    return warning_words(switch.check_id)


CHECK_SWITCH_LIST = ListSpec(
    columns=(
        date_column(QT_TRANSLATE_NOOP("lists", "Decided on"), "decided_on"),
        text_column(QT_TRANSLATE_NOOP("lists", "Decided by"), lambda switch, _data: switch.decided_by),
        text_column(QT_TRANSLATE_NOOP("lists", "Warning"), _warning),
        text_column(QT_TRANSLATE_NOOP("lists", "Reason"), lambda switch, _data: switch.reason),
    ),
    newest_first=True,
)
