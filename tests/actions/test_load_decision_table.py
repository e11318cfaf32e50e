"""A decision table from CSV or Excel: both layouts are read, each bad cell is named, nothing is used of a bad one."""

from pathlib import Path

import openpyxl
import pytest

import builders
from domain.escalation.trial import design, trial
from dosebook.actions.load_decision_table import (
    DecisionTableRefused,
    load_decision_table,
    table_changes,
    table_reason,
)
from dosebook.domain.changes import Amend, Create
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation.boin import boin
from dosebook.domain.escalation.interval_design import decision_table
from dosebook.domain.escalation.table_rule import make_table, read_rows

LIST = "n,dlt,decision\n3,0,E\n3,1,S\n3,2,D\n3,3,DU\n"
GRID = [
    ["DLTs", 3, 6],
    [0, "E", "E"],
    [1, "S", "E"],
    [2, "D", "D"],
    [3, "DE", "D"],
    [4, None, "DE"],
    [5, "", "DE"],
    [6, "–", "DE"],
]


def text_file(tmp_path: Path, text: str, name: str = "table.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def workbook(tmp_path: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    path = tmp_path / "table.xlsx"
    book.save(path)
    return path


def refusal(path: Path) -> DecisionTableRefused:
    with pytest.raises(DecisionTableRefused) as refused:
        load_decision_table(path)
    return refused.value


def test_a_list_is_read(tmp_path: Path) -> None:
    wanted = ("0/3 E", "1/3 S", "2/3 D", "3/3 DU")
    assert load_decision_table(text_file(tmp_path, LIST)) == wanted
    semicolons = "Design;Target;N;DLT;Decision\nBOIN;0,3;3;0;e\n;;3;1;S\n;;3;2;D\n\n;;3;3;du\n"
    assert load_decision_table(text_file(tmp_path, semicolons)) == wanted


def test_the_printed_grid_is_read_from_both_kinds_of_file(tmp_path: Path) -> None:
    wanted = (
        *("0/3 E", "1/3 S", "2/3 D", "3/3 DE"),
        *("0/6 E", "1/6 E", "2/6 D", "3/6 D", "4/6 DE", "5/6 DE", "6/6 DE"),
    )
    assert load_decision_table(workbook(tmp_path, GRID)) == wanted
    text = "\n".join(",".join("" if cell is None else str(cell) for cell in row) for row in GRID)
    assert load_decision_table(text_file(tmp_path, text)) == wanted


def test_the_published_table_of_boin_goes_through_a_file_unchanged(tmp_path: Path) -> None:
    published = dict(decision_table(boin(0.3), 18))
    lines = [f"{tally.evaluable},{tally.with_dlt},{letter.value}" for tally, letter in published.items()]
    rows = load_decision_table(text_file(tmp_path, "n,dlt,decision\n" + "\n".join(lines)))
    assert make_table(read_rows(rows)[0]).cells == published


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LIST.replace("3,1,S\n", ""), "The decision table has a gap: no letter for 1/3."),
        (LIST.replace("3,3,DU", "3,4,DU"), "Decision table, row 5: 4 with DLT of 3 cannot be."),
        (LIST.replace("S", "stay"), "Decision table, row 3: “stay” is none of E, S, D, DE and DU."),
        (LIST.replace("3,0,E", "three,0,E"), "Decision table, row 2: “three” is no number of participants."),
        (LIST + "3,0,S\n", "Decision table, row 6: 0/3 stands already at row 2."),
        (
            "DLTs,3,x\n0,E,E\n1,S,S\n2,D,D\n3,DE,D\n",
            "Decision table, cell C1: “x” is no number of participants.",
        ),
        ("DLTs,3\n0,E\nnone,S\n2,D\n3,DE\n", "Decision table, cell A3: “none” is no number of DLTs."),
        ("DLTs,3\n0,E\n1,S\n2,Q\n3,DE\n", "Decision table, cell B4: “Q” is none of E, S, D, DE and DU."),
        ("DLTs,3\n0,E\n1,S\n2,D\n3,DE\n4,D\n", "Decision table, cell B6: 4 with DLT of 3 cannot be."),
        ("DLTs,3\n0,E\n1,S\n2,\n3,DE\n", "The decision table has a gap: no letter for 2/3."),
    ],
)
def test_each_bad_cell_is_named_and_nothing_is_loaded(tmp_path: Path, text: str, words: str) -> None:
    found = refusal(text_file(tmp_path, text))
    assert words in found.findings
    assert "Nothing was loaded" in str(found)


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "is empty"), ("a,b\n1,2\n", "is no decision table"), ("1,2\n3,4\n", "is no decision table")],
)
def test_what_is_no_table_is_refused(tmp_path: Path, text: str, words: str) -> None:
    assert words in str(refusal(text_file(tmp_path, text)))


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    assert "could not be read" in str(refusal(text_file(tmp_path, "no workbook", "table.xlsx")))
    latin = tmp_path / "latin.csv"
    latin.write_bytes("n,dlt,decision\n3,0,É".encode("latin-1"))
    assert "not UTF-8" in str(refusal(latin))


def test_the_table_becomes_the_rule_of_the_study() -> None:
    rows = ("0/3 E", "1/3 S", "2/3 D", "3/3 DU")
    (made,) = table_changes(rows, builders.study_data(), "new")
    assert isinstance(made, Create)
    assert made.record.uid == "new"
    (changed,) = table_changes(rows, trial("1NNN"), "new")
    assert isinstance(changed, Amend)
    assert changed.record == design(rule=EscalationRule.DECISION_TABLE, decision_rows=rows)
    again = trial("1NNN", rule=EscalationRule.DECISION_TABLE, decision_rows=rows)
    assert table_changes(rows, again, "new") == ()
    assert table_reason("t.csv") == "Decision table loaded from t.csv"
