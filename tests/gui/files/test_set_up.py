"""A study set up by keys: from a protocol number to cohorts, rule and definition in one save."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.codelists import BsaFormula, CohortStatus, CtcaeVersion, DoseBasis, DoseUnit
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.records import Cohort, DltClause, EscalationDesign
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_templates import StudyTemplate
from dosebook.domain.visits.templates import ScheduleTemplate
from dosebook.gui.files.new_study import NewStudyDialog, show_new_study
from gui.files.dialog_making import ANN, shown

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

Show = Callable[[], NewStudyDialog]


@pytest.fixture
def show(
    qtbot: Any, window: QWidget, context: Context, tmp_path: Path, open_workers: list[StudyWorker]
) -> Iterator[Show]:
    dialogs = []

    def shown_dialog() -> NewStudyDialog:
        show_new_study(window, context, ANN, tmp_path, open_workers.append)
        dialogs.append(shown(NewStudyDialog))
        return dialogs[0]

    yield shown_dialog
    for dialog in dialogs:
        if isValid(dialog):
            dialog.reject()


def _next(qtbot: Any, dialog: NewStudyDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)


def _go_to(qtbot: Any, dialog: NewStudyDialog, step: QWidget) -> None:
    for _ in range(len(dialog.steps.all)):
        if dialog.stack.currentWidget() is step:
            return
        _next(qtbot, dialog)
    assert dialog.stack.currentWidget() is step, dialog.trouble.text()


def _begin(qtbot: Any, dialog: NewStudyDialog, template: StudyTemplate) -> None:
    qtbot.keyClicks(dialog.protocol_number, "RAD-22")
    qtbot.keyClick(dialog.steps.begin.templates[template], Qt.Key.Key_Space)


def _type_cohorts(qtbot: Any, dialog: NewStudyDialog, *doses: str) -> None:
    for place, dose in enumerate(doses):
        qtbot.keyClicks(dialog.steps.cohorts.editor.lines[place][0], dose)


def _created(qtbot: Any, dialog: NewStudyDialog, workers: list[StudyWorker]) -> StudyData:
    qtbot.keyClick(dialog.create_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(workers), timeout=10_000)
    return workers[0].submit(lambda file: file.read()).result(timeout=10)


def test_a_radiopharmaceutical_study_by_keys(qtbot: Any, show: Show, open_workers: list[StudyWorker]) -> None:
    dialog = show()
    steps = dialog.steps
    _begin(qtbot, dialog, StudyTemplate.RADIOPHARMACEUTICAL)
    _go_to(qtbot, dialog, steps.treatment)
    qtbot.keyClicks(steps.treatment.form.main.rows["agent"].editor.target, "CLR 131")
    qtbot.keyClicks(steps.treatment.form.main.rows["radionuclide"].editor.target, "I-131")
    _go_to(qtbot, dialog, steps.cohorts)
    assert steps.cohorts.editor.heads[0].text() == "Dose of a fraction (mCi/m²)"
    _type_cohorts(qtbot, dialog, "6,25", "9.375", "15.625")
    qtbot.keyClicks(steps.cohorts.editor.lines[2][3], "4")
    _go_to(qtbot, dialog, steps.judgement)
    steps.judgement.form.main.rows["ctcae_version"].editor.accept_offer(CtcaeVersion.V6_0)
    _go_to(qtbot, dialog, steps.summary)
    assert "Cohort 3: 2 × 15.625 mCi/m², one week apart" in steps.summary.holds.text()
    assert "Events are graded by CTCAE 6.0" in steps.summary.holds.text()
    assert "DLT window: 56 days" in steps.summary.holds.text()
    assert "half-life is empty" in steps.summary.open.text()
    assert "CTCAE" not in steps.summary.open.text()

    data = _created(qtbot, dialog, open_workers)
    study = data.study
    assert (study.protocol_number, study.agent, study.planned_cohorts) == ("RAD-22", "CLR 131", 3)
    assert (study.dose_unit, study.dose_basis, study.bsa_formula) == (
        DoseUnit.MCI,
        DoseBasis.PER_M2,
        BsaFormula.MOSTELLER,
    )
    cohorts = data.all(Cohort)
    assert [one.number for one in cohorts] == [1, 2, 3]
    assert [(part.dose, part.day) for part in cohorts[0].fractions] == [
        (Decimal("6.25"), 1),
        (Decimal("6.25"), 8),
    ]
    assert [one.planned_participants for one in cohorts] == [3, 3, 4]
    assert {one.status for one in cohorts} == {CohortStatus.PLANNED}
    (design,) = data.all(EscalationDesign)
    assert design.rule is EscalationRule.THREE_PLUS_THREE
    assert [Decimal(level) for level in design.dose_levels] == [
        Decimal("12.5"),
        Decimal("18.75"),
        Decimal("31.25"),
    ]
    clauses = data.all(DltClause)
    assert [one.number for one in clauses] == list(range(1, 8))
    assert clauses[0].terms == ("Thrombocytopenia",), "the term of CTCAE 6.0, chosen a step before"
    assert "Thrombocytopenia" in study.dlt_definition
    assert "nobody has confirmed" in study.assumptions


def test_what_was_typed_stays_when_another_set_up_is_chosen(qtbot: Any, show: Show) -> None:
    dialog = show()
    steps = dialog.steps
    _begin(qtbot, dialog, StudyTemplate.RADIOPHARMACEUTICAL)
    _go_to(qtbot, dialog, steps.toxicity)
    window = steps.toxicity.form.main.rows["dlt_window_days"].editor
    window.target.selectAll()
    qtbot.keyClicks(window.target, "42")
    steps.begin.templates[StudyTemplate.SOLID_TUMOUR].setChecked(True)
    study = steps.study.data.study
    assert study.dlt_window_days == 42, "typed by a person"
    assert (study.dose_unit, study.bsa_formula, study.nadir_from_day) == (DoseUnit.MG, None, None)
    assert "BOIN" in study.escalation_rule


def test_the_schedule_suits_set_up_and_disease_and_a_choice_stays(
    qtbot: Any, show: Show, open_workers: list[StudyWorker]
) -> None:
    dialog = show()
    steps = dialog.steps
    _begin(qtbot, dialog, StudyTemplate.RADIOPHARMACEUTICAL)
    _go_to(qtbot, dialog, steps.schedule)
    assert steps.schedule.template is ScheduleTemplate.LATE_COUNTS
    assert "imaging" in steps.schedule.sentences.text()
    assert "myeloma" not in steps.schedule.sentences.text()
    qtbot.keyClick(steps.schedule.templates[ScheduleTemplate.CYCLE], Qt.Key.Key_Space)
    steps.begin.templates[StudyTemplate.RADIOPHARMACEUTICAL].setChecked(True)
    _go_to(qtbot, dialog, steps.summary)
    assert steps.schedule.template is ScheduleTemplate.CYCLE
    assert "Schedule of 6 visits" in steps.summary.holds.text()
    visits = _created(qtbot, dialog, open_workers).planned_visits
    assert [one.number for one in visits] == [1, 2, 3, 4, 5, 6]
    assert len({one.uid for one in visits}) == 6


def test_in_myeloma_the_schedule_follows_the_marker(qtbot: Any, show: Show) -> None:
    dialog = show()
    steps = dialog.steps
    _begin(qtbot, dialog, StudyTemplate.RADIOPHARMACEUTICAL)
    _go_to(qtbot, dialog, steps.protocol)
    qtbot.keyClicks(steps.protocol.form.main.rows["indication"].editor.target, "Multiple myeloma")
    _go_to(qtbot, dialog, steps.schedule)
    assert "myeloma marker" in steps.schedule.sentences.text()


def test_an_empty_study_gets_no_guess(qtbot: Any, show: Show, open_workers: list[StudyWorker]) -> None:
    dialog = show()
    qtbot.keyClicks(dialog.protocol_number, "X-1")
    _go_to(qtbot, dialog, dialog.steps.summary)
    data = _created(qtbot, dialog, open_workers)
    assert len(data.entries) == 1
    assert data.study.dlt_window_days is None
    assert data.study.assumptions == data.study.dlt_definition == data.study.escalation_rule == ""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (("", "2", "", ""), "Cohort 1 has no dose."),
        (("abc", "", "", ""), "abc"),
        (("0", "", "", ""), "the dose is 0"),
        (("10", "2", "0", ""), "how many days"),
        (("10", "99", "7", ""), "1 to 12 fractions"),
    ],
)
def test_a_line_that_is_not_understood_says_why(
    qtbot: Any, show: Show, line: tuple[str, ...], sentence: str
) -> None:
    dialog = show()
    _begin(qtbot, dialog, StudyTemplate.HAEMATOLOGY)
    cohorts = dialog.steps.cohorts
    _go_to(qtbot, dialog, cohorts)
    for cell, text in zip(cohorts.editor.lines[0], line, strict=True):
        qtbot.keyClicks(cell, text)
    _next(qtbot, dialog)
    assert dialog.stack.currentWidget() is cohorts
    assert sentence in dialog.trouble.text()
    assert sentence in cohorts.trouble.text()


def test_leaving_the_clauses_out_keeps_the_words(
    qtbot: Any, show: Show, open_workers: list[StudyWorker]
) -> None:
    dialog = show()
    _begin(qtbot, dialog, StudyTemplate.SOLID_TUMOUR)
    _go_to(qtbot, dialog, dialog.steps.toxicity)
    qtbot.keyClick(dialog.steps.with_clauses, Qt.Key.Key_Space)
    data = _created(qtbot, dialog, open_workers)
    assert data.all(DltClause) == ()
    assert data.study.dlt_definition.startswith("(a) ")
    (design,) = data.all(EscalationDesign)
    assert (design.rule, design.target_rate) == (EscalationRule.BOIN, Decimal("0.3"))


def test_enter_goes_through_and_back_keeps_the_steps(qtbot: Any, show: Show) -> None:
    dialog = show()
    assert not dialog.next_button.isEnabled(), "a study without a number cannot be found again"
    qtbot.keyClicks(dialog.protocol_number, "X")
    qtbot.keyClick(dialog.protocol_number, Qt.Key.Key_Return)
    assert dialog.stack.currentWidget() is dialog.steps.protocol
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_B, ALT)
    # A button pressed by its letter is seen going down for a moment before it acts.
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.steps.begin)
    assert dialog.protocol_number.text() == "X"
