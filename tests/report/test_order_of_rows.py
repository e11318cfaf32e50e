"""Rows in the order in which they are read, and nothing said twice."""

import builders
from dosebook.domain.codelists import DltJudgement, DoseChange, FractionStatus
from dosebook.domain.records import DltAssessment, ParticipantUid
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Note, Table, plain
from report.reading import document, section, tables
from report.test_contents import DAY


def test_a_fraction_left_out_stands_between_those_given() -> None:
    omitted = {"status": FractionStatus.OMITTED, "change": DoseChange.OMITTED, "administered_amount": None}
    records = (
        builders.study(),
        builders.cohort(1, "15", "15", "15", days=(1, 8, 15)),
        builders.participant("01-01"),
        builders.dose("01-01", 3, "2018-01-23"),
        builders.dose("01-01", 2, "2018-01-16", **omitted),
        builders.dose("01-01", 1, "2018-01-09"),
    )
    of = section(document(StudyData.of(records), DAY, "c1"), "exposure")
    each = next(table for table in tables(of) if table.title == "Each fraction, given or not")
    assert [plain(row.cells[1]) for row in each.rows if plain(row.cells[0]) == "01-01"] == [
        "1",
        "2",
        "3",
        "all",
    ]


def test_the_rationale_of_who_was_judged_not_evaluable_is_said_once() -> None:
    judged = DltAssessment(
        uid="j",
        participant=ParticipantUid("p01-01"),
        judgement=DltJudgement.NOT_EVALUABLE,
        rationale="Left for another site",
    )
    records = (
        builders.study(),
        builders.cohort(1),
        builders.participant("01-01"),
        builders.dose("01-01", 1, "2018-01-09"),
        judged,
    )
    of = section(document(StudyData.of(records), DAY, "c1"), "dlt")
    each = next(table for table in tables(of) if table.title == "Assessment of each participant")
    (reason,) = [plain(row.cells[-1]) for row in each.rows if plain(row.cells[0]) == "01-01"]
    assert reason.count("Left for another site") == 1


def test_the_mark_of_page_1_is_explained_before_its_table() -> None:
    people = [builders.participant(f"0{number}-01", number) for number in (1, 2)]
    doses = [builders.dose(f"0{number}-01", 1, f"201{6 + number}-01-09") for number in (1, 2)]
    records = (builders.study(), builders.cohort(1), builders.cohort(2, "25"), *people, *doses)
    of = section(document(StudyData.of(records), DAY, "c2"), "decision")
    kinds = [type(block) for block in of.blocks]
    assert kinds.index(Note) < kinds.index(Table)
