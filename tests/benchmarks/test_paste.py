"""A block of 5,000 rows pasted into the grid of results, against splitting the same text with the csv module.

From the text to what a person sees of it, painted: tests and units found, every cell read, the bad ones named.
Then the good values go into the file in one save, once confirmed; before that nothing does.
"""

import csv
import io
import random
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from builders import cohort, participant, study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Person, Save
from dosebook.forms.lab_grid.names import lab_test_called, split_unit
from dosebook.gui import dialogs
from dosebook.gui.pages.lab_grid_dialog import LabGridDialog
from dosebook.gui.session import Session
from dosebook.runtime.paths import Paths

ROWS, BAD = 5_000, 30
ROUNDS = 9
MOST_TIMES_SPLITTING = 5.0
_HEADS = (
    "Date",
    *("PLT (10^9/L)", "ANC (10^9/L)", "Hb (g/dL)", "WBC (10^9/L)", "Lymph (10^9/L)", "Creatinine (mg/dL)"),
    *("ALT (U/L)", "AST (U/L)", "Bilirubin (mg/dL)", "ALP (U/L)", "Sodium (mmol/L)", "Potassium (mmol/L)"),
)
_NO_VALUES = ("haemolysed", "-4.1", "1,234", "12.5.3", "see note", "1 234", "<", "n/a")


def _block() -> tuple[str, set[tuple[int, int]]]:
    """Return the text of a printout of made-up values, and which of its cells (row, column) are bad."""
    chance = random.Random(131)
    first = date(2010, 1, 1)
    rows = [
        [(first + timedelta(days=number)).isoformat(), *(f"{chance.uniform(0, 400):.1f}" for _ in _HEADS[1:])]
        for number in range(ROWS)
    ]
    bad = {(row, 1 + place % 12) for place, row in enumerate(chance.sample(range(ROWS), BAD))}
    for place, (row, column) in enumerate(sorted(bad)):
        rows[row][column] = _NO_VALUES[place % len(_NO_VALUES)]
    return "\n".join("\t".join(row) for row in [list(_HEADS), *rows]), bad


def _session(folder: Path) -> Session:
    context = Context(folder / "profile", Person("Ann Archer"))
    first = Save("first", context.person, (Create(study()), Create(cohort()), Create(participant())))
    worker = StudyWorker.create(folder / "paste.dosebook", context, first)
    return Session(worker, context, Paths(folder / "profile"), context.person, QApplication.instance())


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def test_a_preview_of_5000_rows_costs_at_most_five_times_splitting_them(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, bad = _block()
    session = _session(tmp_path)
    split, shown = [], []
    for _round in range(ROUNDS):
        dialog = _open(qtbot, session)
        split.append(_seconds(lambda: list(csv.reader(io.StringIO(text), delimiter="\t"))))
        shown.append(_seconds(lambda dialog=dialog: _show(dialog, text)))  # type: ignore[misc]
        _assert_each_is_named(dialog, bad)
        if _round < ROUNDS - 1:
            _forget(dialog)
    ratio = median(shown) / median(split)
    sys.stdout.write(
        f"\npaste of {ROWS} rows: preview {median(shown) * 1000:.0f} ms, csv module "
        f"{median(split) * 1000:.0f} ms, {ratio:.2f} × (at most {MOST_TIMES_SPLITTING})\n"
    )
    _assert_saved_whole_or_not_at_all(qtbot, monkeypatch, session, dialog)
    _forget(dialog)
    closed: list[bool] = []
    session.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed), timeout=60_000)
    assert ratio <= MOST_TIMES_SPLITTING


def _assert_each_is_named(dialog: LabGridDialog, bad: set[tuple[int, int]]) -> None:
    tests = dialog.grid.tests
    found = {(one.row, tests[one.column]) for one in dialog.reading.problems}
    assert found == {(row, lab_test_called(split_unit(_HEADS[column])[0])) for row, column in bad}
    named = [dialog.problems.item(row).text() for row in range(dialog.problems.count())]
    assert len(named) == BAD
    for words, (row, _column) in zip(named, sorted(bad), strict=True):
        assert words.startswith(f"Row {row + 1}, ")


def _assert_saved_whole_or_not_at_all(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, session: Session, dialog: LabGridDialog
) -> None:
    position, saved = session.data.position, []
    session.changed.connect(saved.append)
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: False)
    dialog.save_partly()
    assert session.data.position == position, "not confirmed: nothing is saved"
    monkeypatch.setattr(dialogs, "ask", lambda *_asked, **_more: True)
    dialog.save_partly()
    qtbot.waitUntil(lambda: bool(saved), timeout=300_000)
    assert len(saved) == 1, "one save"
    assert len(session.data.results) == ROWS * (len(_HEADS) - 1) - BAD
    assert len([row for row in dialog.grid.rows if row.day]) == BAD, "the rows to mend stay"


class _Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Paint
        return False


def _open(qtbot: Any, session: Session) -> LabGridDialog:
    dialog = LabGridDialog(session, session.data.participants[0], None)  # type: ignore[arg-type]
    with qtbot.waitExposed(dialog):
        dialog.open()
    QApplication.processEvents()
    return dialog


def _show(dialog: LabGridDialog, text: str) -> None:
    """Paste and see it."""
    paints = _Paints(dialog)
    dialog.grid.viewport().installEventFilter(paints)
    dialog.paste(text)
    QApplication.processEvents()
    assert paints.count
    assert dialog.reading.count == ROWS * (len(_HEADS) - 1) - BAD


def _forget(dialog: LabGridDialog) -> None:
    dialog.grid.cells.keep_rows(())
    dialog.close()
