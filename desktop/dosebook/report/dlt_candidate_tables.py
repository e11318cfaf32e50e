"""The clauses of the DLT definition, and what they propose beside what a person judged, as tables."""

from dosebook.domain.dlt_adjudication import (
    Adjudication,
    adjudications,
    judged_without_candidate,
    standing_words,
)
from dosebook.domain.dlt_clause_words import OPEN, clause_sentence, window_sentence
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.report.blocks import Block, Column, Note, Row, RowKind, Run, Table
from dosebook.report.format import MISSING
from dosebook.report.frame import Frame


def definition_blocks(frame: Frame) -> tuple[Block, ...]:
    """Return the clauses as sentences; a sentence that there are none, where there are none."""
    clauses = frame.data.dlt_clauses
    if not clauses:
        return (_no_clauses(),)
    columns = (
        Column(translate("report", "Clause"), "right", 0.6),
        Column(translate("report", "What it says"), weight=5),
        Column(translate("report", "Note"), weight=2.4),
    )
    rows = tuple(
        Row((str(one.number or OPEN), clause_sentence(one) or MISSING, one.note or MISSING))
        for one in clauses
    )
    window = window_sentence(frame.study)
    return (
        Table(
            columns,
            rows,
            "",
            title=translate("report", "The DLT definition as clauses"),
            notes=(window,) if window else (),
        ),
    )


def _no_clauses() -> Note:
    return Note(translate("report", "No clauses of the DLT definition are recorded, so nothing is proposed."))


def candidate_blocks(frame: Frame) -> tuple[Block, ...]:
    """Return what the clauses propose at the cut-off, with its evidence, beside the judgement of a person."""
    if not frame.data.dlt_clauses:
        return (_no_clauses(),)
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Clause"), "right", 0.6),
        Column(translate("report", "Met"), weight=0.9),
        Column(translate("report", "Evidence"), weight=4.4),
        Column(translate("report", "Judged by a person"), weight=1.7),
    )
    rows: list[Row] = []
    for cohort in frame.cohorts:
        found = _of_cohort(frame, cohort)
        if found:
            rows.append(Row((cohort_name(cohort), *[""] * 4), RowKind.GROUP))
        rows += found
    return (
        Table(
            columns,
            tuple(rows),
            translate("report", "The clauses propose nothing up to the cut-off."),
            title=translate("report", "What the clauses propose, beside what was judged"),
            notes=(_note(),),
        ),
    )


def _of_cohort(frame: Frame, cohort: Cohort) -> list[Row]:
    unproposed = {person.uid for person in judged_without_candidate(frame.data, frame.day)}
    rows = []
    for person in frame.data.in_cohort(cohort.uid):
        rows += [_row(frame, person, one) for one in adjudications(person, frame.data, frame.day)]
        if person.uid in unproposed:
            rows.append(_unproposed_row(frame, person))
    return rows


def _row(frame: Frame, person: Participant, one: Adjudication) -> Row:
    candidate = one.candidate
    words = standing_words(one)
    return Row(
        (
            frame.participant_id(person.uid),
            str(candidate.clause.number or OPEN),
            candidate.certainty.label,
            candidate.evidence,
            (Run(words, bold=True),) if one.differs or one.is_open else words,
        ),
        indent=1,
    )


def _unproposed_row(frame: Frame, person: Participant) -> Row:
    words = translate("report", "judged yes, although no clause proposes it")
    return Row(
        (frame.participant_id(person.uid), MISSING, MISSING, MISSING, (Run(words, bold=True),)), indent=1
    )


def _note() -> str:
    return translate(
        "report",
        "Met: certain where the records meet the clause whatever is missing; possible where dates, grades, days at a "
        "grade or attributions leave it open. The program proposes; only the judgement of a person is counted. In bold: "
        "what is not judged, and where the two differ.",
    )
