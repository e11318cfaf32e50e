"""Responses and DLT assessments of the demo's participants, as a made-up investigator judged them."""

from collections.abc import Sequence
from datetime import timedelta

from dosebook.demo.days import dated, study_day
from dosebook.demo.naming import INVESTIGATOR, participant_uid, uid_of
from dosebook.demo.tables import RESPONSES, Row, rows_of
from dosebook.domain.codelists import Attribution, DltJudgement, Evaluator, ResponseCategory, YesNo, code_of
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, DltAssessment, Response

JUDGED_ON_DAY = 86


def responses(person: Row) -> tuple[tuple[int, Response], ...]:
    """Return a participant's responses, each with its study day."""
    return tuple(
        (
            int(row["day"]),
            Response(
                uid=uid_of("response", row["participant"], row["day"]),
                participant=participant_uid(row["participant"]),
                date=dated(person, row["day"]),
                category=code_of(ResponseCategory, row["category"]),
                confirmed=code_of(YesNo, row["confirmed"]) if row["confirmed"] else None,
                evaluator=Evaluator.INVESTIGATOR,
                assessed_by=INVESTIGATOR,
            ),
        )
        for row in rows_of(RESPONSES, person["participant"])
    )


def dlt_assessment(person: Row, events: Sequence[AdverseEvent]) -> DltAssessment:
    """Return the judgement after the DLT window; nobody in the demo had a DLT."""
    return DltAssessment(
        uid=uid_of("dlt_assessment", person["participant"]),
        participant=participant_uid(person["participant"]),
        judgement=DltJudgement.NO,
        rationale=_rationale(events),
        assessed_by=INVESTIGATOR,
        assessed_on=PartialDate.of(study_day(person, 1) + timedelta(days=JUDGED_ON_DAY - 1)),
    )


def _rationale(events: Sequence[AdverseEvent]) -> str:
    sentences = []
    if any(event.ctcae_term == "Platelet count decreased" and event.grade == 4 for event in events):
        sentences.append(
            "Platelets were below 25 for fewer than 28 days, without bleeding of grade 3 or more."
        )
    if any(event.ctcae_term == "Neutrophil count decreased" and event.grade == 4 for event in events):
        sentences.append("Neutrophils were below 0.5 for fewer than 21 days, without fever.")
    sentences += [
        f"{event.reported_term} of grade {event.grade} was judged {_relation(event)}, so it is no DLT."
        for event in events
        if event.serious is YesNo.YES
    ]
    return " ".join(sentences) or "No toxicity met the definition of a DLT."


def _relation(event: AdverseEvent) -> str:
    return "unrelated" if event.attribution is Attribution.UNRELATED else "unlikely to be related"
