"""What a study that was just begun needs next, until its first dose; then its work tells by itself."""

from dataclasses import dataclass

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Cohort, Dose, Participant, Study
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.set_up_words import NEEDED


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is missing, in words, and the record to go to; without a uid a new one of this kind is begun."""

    words: str
    label: str
    kind: str
    uid: str = ""
    field: str = ""


def next_step(data: StudyData) -> NextStep | None:
    """Return the next step of a study in which nothing was given yet."""
    if data.doses:
        return None
    missing = next((name for name in NEEDED if getattr(data.study, name) in (None, "")), "")
    if missing:
        words = translate(
            "next_step", "The study is not fully described yet. Its report counts by what stands there."
        )
        return NextStep(
            words, translate("next_step", "Describe the study"), Study.kind, data.study.uid, missing
        )
    if not data.cohorts:
        words = translate(
            "next_step", "No cohort is planned yet. A cohort is a dose and how many participants get it."
        )
        return NextStep(words, translate("next_step", "Plan the first cohort"), Cohort.kind)
    if all(one.status in {None, CohortStatus.PLANNED} for one in data.cohorts):
        first = data.cohorts[0]
        words = translate(
            "next_step",
            "No cohort is open yet. {cohort} opens with its protocol version, its approvals and its first day.",
        )
        label = translate("next_step", "Open {cohort}")
        name = cohort_name(first)
        return NextStep(
            words.format(cohort=name), label.format(cohort=name), Cohort.kind, first.uid, "protocol_version"
        )
    if not data.participants:
        words = translate(
            "next_step", "No participant is entered yet. Everybody who gave consent belongs there."
        )
        return NextStep(words, translate("next_step", "Enter the first participant"), Participant.kind)
    words = translate("next_step", "Nothing was given yet. With the first dose the DLT window begins.")
    return NextStep(words, translate("next_step", "Enter the first dose"), Dose.kind)
