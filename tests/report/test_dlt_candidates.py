"""The report shows the definition clause by clause, and what it proposes beside what a person judged."""

from datetime import date

from builders import cohort, dose, event, on, participant, study, study_data
from dosebook.domain.codelists import CohortStatus, DltJudgement
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.dlt_candidates import study_candidates
from dosebook.domain.records import DltAssessment, DltClause, ParticipantUid, Record
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Section, Table, plain
from report.reading import document, section, tables, texts

CUT_OFF = date(2018, 2, 1)
CLAUSES = (
    DltClause(
        uid="k1", number=1, clause_kind=ClauseKind.GRADE, least_grade=3, note="Section 5.2 of the protocol."
    ),
    DltClause(uid="k2", number=2, clause_kind=ClauseKind.DEATH),
)
PEOPLE = ("01-01", "01-02", "01-03", "01-04", "01-05")


def judged(participant_id: str, judgement: DltJudgement) -> DltAssessment:
    return DltAssessment(
        uid=f"j{participant_id}",
        participant=ParticipantUid(f"p{participant_id}"),
        judgement=judgement,
        assessed_by="Dr Hale",
        assessed_on=on("2018-01-31"),
    )


def sick(participant_id: str, grade: int | None, onset: str = "2018-01-12") -> Record:
    return event(f"e{participant_id}", participant_id, ctcae_term="Nausea", grade=grade, onset=on(onset))


def data_of(*clauses: DltClause) -> StudyData:
    """Not judged; judged no; judged yes without an event; an event after the cut-off; a grade that is missing."""
    people = [record for name in PEOPLE for record in (participant(name), dose(name))]
    return study_data(
        study(),
        cohort(1, "31.25", status=CohortStatus.UNDER_REVIEW),
        people,
        sick("01-01", 3),
        sick("01-02", 4),
        judged("01-02", DltJudgement.NO),
        judged("01-03", DltJudgement.YES),
        sick("01-04", 3, "2018-02-02"),
        sick("01-05", None),
        judged("01-05", DltJudgement.NO),
        clauses,
    )


def dlt_section(*clauses: DltClause, key: str = "dlt") -> Section:
    return section(document(data_of(*clauses), CUT_OFF, "c1"), key)


def titled(of: Section, title: str) -> Table:
    return next(table for table in tables(of) if table.title == title)


def cells(table: Table) -> list[tuple[str, ...]]:
    return [tuple(plain(cell) for cell in row.cells) for row in table.rows]


def test_the_definition_stands_there_as_sentences_with_the_window() -> None:
    table = titled(dlt_section(*CLAUSES, key="design"), "The DLT definition as clauses")
    assert cells(table) == [
        ("1", "Grade 3 or higher, any event.", "Section 5.2 of the protocol."),
        ("2", "Death that is not due to the disease.", "–"),
    ]
    assert table.notes == ("Counted within 85 days, of which the day of the first fraction is day 1.",)


def test_each_proposal_stands_beside_the_judgement() -> None:
    table = titled(dlt_section(*CLAUSES), "What the clauses propose, beside what was judged")
    found = cells(table)
    assert found[0][0] == "Cohort 1"
    assert [(row[0], row[1], row[2], row[4]) for row in found[1:]] == [
        ("01-01", "1", "certain", "not yet judged"),
        ("01-02", "1", "certain", "judged no, although the records meet the clause"),
        ("01-03", "–", "–", "judged yes, although no clause proposes it"),
        ("01-05", "1", "possible", "judged no"),
    ]
    assert found[1][3].startswith("Nausea, grade 3, since 12 Jan 2018 (day 4)")
    is_bold = [not isinstance(row.cells[4], str) for row in table.rows]
    assert is_bold == [False, True, True, True, False]


def test_the_table_holds_exactly_the_candidates_at_the_cut_off() -> None:
    data = data_of(*CLAUSES)
    table = titled(dlt_section(*CLAUSES), "What the clauses propose, beside what was judged")
    proposed = [row for row in cells(table) if row[2] in {"certain", "possible"}]
    known = [one for one in study_candidates(data, CUT_OFF) if one.participant != "p01-04"]
    assert len(proposed) == len(known) == 3
    assert "01-04" not in {row[0] for row in cells(table)}


def test_proposals_change_no_count() -> None:
    with_clauses, without = dlt_section(*CLAUSES), dlt_section()
    assert tables(with_clauses)[0] == tables(without)[0]
    assert titled(with_clauses, "Assessment of each participant") == titled(
        without, "Assessment of each participant"
    )


def test_without_clauses_the_section_says_so() -> None:
    said = list(texts(dlt_section()))
    assert "No clauses of the DLT definition are recorded, so nothing is proposed." in said
    assert not [words for words in said if "beside what was judged" in words]


def test_a_definition_that_proposes_nothing_says_so() -> None:
    table = titled(dlt_section(CLAUSES[1]), "What the clauses propose, beside what was judged")
    assert cells(table)[1:] == [("01-03", "–", "–", "–", "judged yes, although no clause proposes it")]
