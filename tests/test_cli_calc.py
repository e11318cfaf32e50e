"""``dosebook calc`` as a statistician types it."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest


def _dosebook(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dosebook", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_decision_table_is_written_and_named(tmp_path: Path) -> None:
    out = tmp_path / "table.csv"
    ran = _dosebook("calc", "decision-table", "--rule", "boin", "--target", "0.3", "--max-n", "3", "-o", out)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert str(out) in ran.stdout
    with out.open(newline="") as lines:
        letters = [row["decision"] for row in csv.DictReader(lines) if row["n"] == "3"]
    assert letters == ["E", "S", "D", "DE"]


def test_rows_are_computed_and_a_bad_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("formula,height_cm,weight_kg\nMosteller,160,60\n")
    ran = _dosebook("calc", "bsa", tmp_path / "in.csv", "-o", tmp_path / "out.csv")
    assert ran.returncode == 0
    assert (tmp_path / "out.csv").read_text().splitlines()[1] == "Mosteller,160,60,1.632993"
    (tmp_path / "in.csv").write_text("formula,height_cm,weight_kg\nMosteller,160,\n")
    ran = _dosebook("calc", "bsa", tmp_path / "in.csv", "-o", tmp_path / "never.csv")
    assert ran.returncode == 1
    assert "Line 2" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "never.csv").exists()


def test_margins_and_cut_off_change_the_table(tmp_path: Path) -> None:
    usual, wide = tmp_path / "usual.csv", tmp_path / "wide.csv"
    words = ("calc", "decision-table", "--rule", "keyboard", "--target", "0.3")
    assert _dosebook(*words, "-o", usual).returncode == 0
    assert _dosebook(*words, "--margin-above", "0.1", "--eliminate-from", "3", "-o", wide).returncode == 0
    assert usual.read_text() != wide.read_text()


def test_help_names_every_calculator() -> None:
    ran = _dosebook("calc", "--help")
    assert ran.returncode == 0
    for name in ("bsa", "decay", "fractions", "lab-grades", "ctcae-search", "three-plus-three", "crm", "blrm", "skeleton", "mtd",
                 "decision-table", "boin-boundaries"):  # fmt: skip
        assert name in ran.stdout


def test_a_table_never_takes_the_place_of_a_study(tmp_path: Path) -> None:
    from dosebook.interchange.calc.csv_table import TableRefused, write_result

    study = tmp_path / "trial.dosebook"
    study.write_bytes(b"SQLite format 3\0 and a study")
    with pytest.raises(TableRefused, match="is a study or another database"):
        write_result(study, b"a,b\n")
    assert study.read_bytes() == b"SQLite format 3\0 and a study"
