"""How what the definition proposes stands beside what a person judged; a disagreement is shown, never settled here."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import DltJudgement
from dosebook.domain.dlt_candidates import DltCandidate, dlt_candidates
from dosebook.domain.records import DltAssessment, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import treated_participants
from dosebook.domain.words import translate, within_sentence


class Standing(Enum):
    """Whether a person has judged a candidate."""

    NOT_JUDGED = "not judged"
    CAME_LATER = "entered after the judgement"
    JUDGED = "judged"


@dataclass(frozen=True, slots=True)
class Adjudication:
    """One candidate with the judgement of its participant, where there is one."""

    candidate: DltCandidate
    standing: Standing
    assessment: DltAssessment | None

    @property
    def is_open(self) -> bool:
        """Whether a person still has to look at it."""
        return self.standing is not Standing.JUDGED

    @property
    def differs(self) -> bool:
        """Whether the records meet the clause for certain and a person said that there was no DLT."""
        return (
            self.standing is Standing.JUDGED
            and self.candidate.certainty is Certainty.CERTAIN
            and self.assessment is not None
            and self.assessment.judgement is DltJudgement.NO
        )


def adjudications(person: Participant, data: StudyData, day: date) -> tuple[Adjudication, ...]:
    """Return what the definition proposes about a participant, each with how it stands at the end of ``day``."""
    judged = judgement_of(person, data)
    return tuple(
        Adjudication(candidate, _standing(candidate, judged, data), judged)
        for candidate in dlt_candidates(person, data, day)
    )


def judgement_of(person: Participant, data: StudyData) -> DltAssessment | None:
    """Return the assessment in which a person said yes, no or not evaluable."""
    found = data.of_participant(DltAssessment, person.uid)
    answered = [one for one in found if one.judgement not in {None, DltJudgement.NOT_YET_JUDGED}]
    return answered[-1] if answered else None


def judged_without_candidate(data: StudyData, day: date) -> tuple[Participant, ...]:
    """Return those who were judged to have had a DLT although no clause proposes one; none without clauses."""
    if not data.dlt_clauses:
        return ()
    return tuple(
        person
        for person in treated_participants(data)
        if (judged := judgement_of(person, data)) is not None
        and judged.judgement is DltJudgement.YES
        and not dlt_candidates(person, data, day)
    )


def standing_words(adjudication: Adjudication) -> str:
    """Return ``not yet judged``, ``judged no``, or that the two disagree."""
    judged = adjudication.assessment
    if judged is None or judged.judgement is None:
        return translate("dlt", "not yet judged")
    answer = within_sentence(judged.judgement.label)
    if adjudication.standing is Standing.CAME_LATER:
        return translate("dlt", "judged {answer} before this was entered").format(answer=answer)
    if adjudication.differs:
        return translate("dlt", "judged {answer}, although the records meet the clause").format(answer=answer)
    return translate("dlt", "judged {answer}").format(answer=answer)


def _standing(candidate: DltCandidate, judged: DltAssessment | None, data: StudyData) -> Standing:
    if judged is None:
        return Standing.NOT_JUDGED
    if set(candidate.records) & set(judged.concerns):
        return Standing.JUDGED
    return Standing.CAME_LATER if _is_newer(candidate, judged, data) else Standing.JUDGED


def _is_newer(candidate: DltCandidate, judged: DltAssessment, data: StudyData) -> bool:
    """Whether a record of the candidate was first entered after the judgement was last saved.

    A later correction of a record that was there is no new finding.
    """
    since = data.entries[judged.uid].seq
    entries = [data.entries[uid] for uid in candidate.records]
    return any(entry.version == 1 and entry.seq > since for entry in entries)
