"""The lists around a review: DMC reviews, data cut-offs, reports made, and the study itself."""

from dosebook.domain.records import Cohort, CutOff, DmcReview, ReportIssue
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.list_spec import ListColumn, ListSpec
from dosebook.forms.lists.columns import (
    code_column,
    date_column,
    number_column,
    number_key,
    text_column,
    text_key,
)
from dosebook.forms.record_words import MISSING, date_words, moment_words


def _reviewed(review: DmcReview, data: StudyData) -> list[Cohort]:
    found = [data.find(uid) for uid in review.cohorts]
    return [cohort for cohort in found if isinstance(cohort, Cohort)]


def _reviewed_words(review: DmcReview, data: StudyData) -> str:
    return ", ".join(str(cohort.number) for cohort in _reviewed(review, data) if cohort.number is not None)


def _highest_reviewed(review: DmcReview, data: StudyData) -> int | None:
    return max((cohort.number or 0 for cohort in _reviewed(review, data)), default=None)


def _cohort_words(cut_off: CutOff, data: StudyData) -> str:
    cohort = data.find(cut_off.cohort)
    return cohort_name(cohort) if isinstance(cohort, Cohort) else ""


def _issued_day(issue: ReportIssue, data: StudyData) -> str:
    cut_off = data.find(issue.cut_off)
    return date_words(cut_off.day) if isinstance(cut_off, CutOff) else ""


DMC_REVIEW_LIST = ListSpec(
    columns=(
        number_column(QT_TRANSLATE_NOOP("lists", "Review"), "number"),
        date_column(QT_TRANSLATE_NOOP("lists", "Meeting"), "meeting_date"),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Cohorts"),
            lambda review, data: _reviewed_words(review, data) or MISSING,
            lambda review, data: number_key(_highest_reviewed(review, data)),
        ),
        code_column(QT_TRANSLATE_NOOP("lists", "Determination"), "determination"),
        code_column(QT_TRANSLATE_NOOP("lists", "Recommendation"), "recommendation"),
        code_column(QT_TRANSLATE_NOOP("lists", "Sponsor's decision"), "sponsor_decision"),
    )
)

CUT_OFF_LIST = ListSpec(
    columns=(
        date_column(QT_TRANSLATE_NOOP("lists", "Data to"), "day"),
        text_column(QT_TRANSLATE_NOOP("lists", "Cohort"), _cohort_words),
        number_column(QT_TRANSLATE_NOOP("lists", "Position"), "position"),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Taken at (UTC)"),
            lambda cut_off, _data: moment_words(cut_off.report_time) or MISSING,
            lambda cut_off, _data: text_key(cut_off.report_time),
        ),
    ),
    newest_first=True,
)

REPORT_ISSUE_LIST = ListSpec(
    columns=(
        number_column(QT_TRANSLATE_NOOP("lists", "Report"), "number"),
        code_column(QT_TRANSLATE_NOOP("lists", "Status"), "status"),
        text_column(QT_TRANSLATE_NOOP("lists", "Data to"), _issued_day),
        number_column(QT_TRANSLATE_NOOP("lists", "Pages"), "pages"),
        text_column(QT_TRANSLATE_NOOP("lists", "File"), lambda issue, _data: issue.file_name),
        text_column(QT_TRANSLATE_NOOP("lists", "Digest"), lambda issue, _data: issue.digest),
    ),
    newest_first=True,
)


STUDY_LIST = ListSpec(
    columns=(
        text_column(QT_TRANSLATE_NOOP("lists", "Protocol"), lambda study, _data: study.protocol_number),
        text_column(QT_TRANSLATE_NOOP("lists", "Short title"), lambda study, _data: study.short_title),
        text_column(QT_TRANSLATE_NOOP("lists", "Sponsor"), lambda study, _data: study.sponsor),
    )
)
