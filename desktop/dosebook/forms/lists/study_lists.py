"""The lists of the study itself: cohorts and participants."""

from dosebook.domain.codelists import DltJudgement, FractionStatus
from dosebook.domain.death import day_of_death
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Cohort, DltAssessment, Dose, Participant
from dosebook.domain.regimen_words import regimen_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening, first_dose_date, fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.list_spec import ListColumn, ListSpec
from dosebook.forms.lists.columns import (
    code_column,
    date_column,
    date_key,
    number_column,
    number_key,
    text_column,
)
from dosebook.forms.record_words import MISSING, date_words, label_of


def _enrolled(cohort: Cohort, data: StudyData) -> int:
    return len(data.in_cohort(cohort.uid))


def _enrolled_words(cohort: Cohort, data: StudyData) -> str:
    planned = cohort.planned_participants
    enrolled = _enrolled(cohort, data)
    return f"{enrolled}/{planned}" if planned is not None else str(enrolled)


COHORT_LIST = ListSpec(
    columns=(
        number_column(QT_TRANSLATE_NOOP("lists", "Cohort"), "number"),
        text_column(
            QT_TRANSLATE_NOOP("lists", "Regimen"),
            lambda cohort, data: regimen_words(cohort.fractions, data.study),
        ),
        code_column(QT_TRANSLATE_NOOP("lists", "Status"), "status"),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Participants"),
            _enrolled_words,
            lambda cohort, data: number_key(_enrolled(cohort, data)),
            align="right",
        ),
        date_column(QT_TRANSLATE_NOOP("lists", "Opened"), "opened_on"),
    )
)


def _cohort_number(person: Participant, data: StudyData) -> int | None:
    cohort = data.find(person.cohort)
    return cohort.number if isinstance(cohort, Cohort) else None


def participant_status(person: Participant, data: StudyData) -> str:
    """Return where a participant stands, in words: the last thing that happened first."""
    died = day_of_death(person, data)
    if died is not None:
        words = translate("lists", "Died") if died.is_unknown else translate("lists", "Died {date}")
        return words.format(date=died.words())
    if person.disposition is not None:
        return person.disposition.label
    if failed_screening(person, data):
        return translate("lists", "Screen failure")
    if fractions_given(data, person.uid):
        return translate("lists", "Treated")
    return _before_treatment(person)


def _before_treatment(person: Participant) -> str:
    if person.enrolment_date is not None:
        return translate("lists", "Enrolled, not yet treated")
    if person.consent_date is not None:
        return translate("lists", "In screening")
    return translate("lists", "No consent recorded")


def fractions_words(person: Participant, data: StudyData) -> str:
    """Return the fractions given out of those planned: ``2/2``; omitted ones are named."""
    given = len(fractions_given(data, person.uid))
    cohort = data.find(person.cohort)
    planned = len(cohort.fractions) if isinstance(cohort, Cohort) else 0
    omitted = sum(
        1 for dose in data.of_participant(Dose, person.uid) if dose.status is FractionStatus.OMITTED
    )
    words = f"{given}/{planned}" if planned else str(given)
    if omitted:
        return translate("lists", "{given}, {omitted} omitted").format(given=words, omitted=omitted)
    return words


def _judgement(person: Participant, data: StudyData) -> DltJudgement | None:
    judged = data.of_participant(DltAssessment, person.uid)
    return judged[0].judgement if judged else None


def _judgement_words(person: Participant, data: StudyData) -> str:
    if not fractions_given(data, person.uid):
        return ""
    return label_of(_judgement(person, data) or DltJudgement.NOT_YET_JUDGED)


def _first_dose(person: Participant, data: StudyData) -> PartialDate | None:
    return first_dose_date(data, person.uid)


PARTICIPANT_LIST = ListSpec(
    columns=(
        text_column(QT_TRANSLATE_NOOP("lists", "ID"), lambda person, _data: person.participant_id),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "Cohort"),
            lambda person, data: (
                str(number) if (number := _cohort_number(person, data)) is not None else MISSING
            ),
            lambda person, data: number_key(_cohort_number(person, data)),
            align="right",
        ),
        text_column(QT_TRANSLATE_NOOP("lists", "Status"), participant_status),
        ListColumn(
            QT_TRANSLATE_NOOP("lists", "First dose"),
            lambda person, data: date_words(_first_dose(person, data)) or MISSING,
            lambda person, data: date_key(_first_dose(person, data)),
        ),
        text_column(QT_TRANSLATE_NOOP("lists", "Fractions"), fractions_words, search=False),
        text_column(QT_TRANSLATE_NOOP("lists", "DLT"), _judgement_words, search=False),
        date_column(QT_TRANSLATE_NOOP("lists", "Last contact"), "last_contact"),
    )
)
