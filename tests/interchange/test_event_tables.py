"""The conventions of sponsors: one row for each change of grade, or the worst of each term only."""

import zipfile
from pathlib import Path
from typing import Any

from builders import cohort, event, on, participant, study_data
from dosebook.actions.export_data import export_data
from dosebook.domain.codelists import YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.study_data import StudyData
from dosebook.interchange.export.event_tables import CHANGES, WORST, event_table_entries, event_tables

STEPS = (GradeChange(on("2018-06-03"), 2), GradeChange(on("2018-06-09"), 3), GradeChange(on("2018-07"), 1))
NADIR = event(
    "n",
    ctcae_term="Platelet count decreased",
    grade=3,
    onset=on("2018-06-03"),
    end=on("2018-07-20"),
    serious=YesNo.NO,
    grade_changes=STEPS,
)


def _rows(data: StudyData, kind: str) -> list[dict[str, Any]]:
    table = next(table for table in event_tables(data) if table.kind == kind)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_each_change_has_a_row_with_its_first_and_last_day() -> None:
    rows = _rows(study_data(cohort(), participant(), NADIR), CHANGES)
    assert [(row["change"], row["grade"], row["from"], row["to"]) for row in rows] == [
        (1, 2, "2018-06-03", "2018-06-08"),
        (2, 3, "2018-06-09", None),
        (3, 1, "2018-07", "2018-07-20"),
    ]
    assert {row["record"] for row in rows} == {"n"}
    assert {(row["participant"], row["serious"]) for row in rows} == {("01-01", "N")}


def test_an_event_without_a_course_has_one_row_from_its_onset() -> None:
    (row,) = _rows(study_data(participant(), event("e", grade=2)), CHANGES)
    assert (row["change"], row["grade"], row["from"], row["to"]) == (1, 2, "2018-01-12", None)


def test_the_worst_of_each_term_stands_for_all_of_them() -> None:
    first, second = event("a", grade=1), event("b", grade=2, ctcae_term="fatigue")
    other = event("c", "01-02", grade=1)
    rows = _rows(study_data(participant(), participant("01-02"), first, second, other, NADIR), WORST)
    assert [(row["participant"], row["record"], row["grade"], row["events"]) for row in rows] == [
        ("01-01", "b", 2, 2),
        ("01-02", "c", 1, 1),
        ("01-01", "n", 3, 1),
    ]


def test_the_tables_are_written_with_the_data_and_explained(tmp_path: Path) -> None:
    data = study_data(participant(), NADIR)
    done = export_data(data, tmp_path / "data.zip")
    with zipfile.ZipFile(done.path) as archive:
        assert {f"{CHANGES}.csv", f"{WORST}.csv"} <= set(archive.namelist())
        dictionary = archive.read("data_dictionary.csv").decode("utf-8-sig")
    for entry in event_table_entries(data.study):
        assert entry.label
        assert f",{entry.kind},{entry.name}," in dictionary
    assert done.records == 3, "study, participant and event; what is derived is no record"
