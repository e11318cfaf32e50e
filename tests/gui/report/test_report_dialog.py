"""The report from choosing to the file: what was looked at is what is saved, and what went wrong is said."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dosebook.actions.make_report import BuiltReport
from dosebook.domain.changes import Create
from dosebook.domain.codelists import ReportStatus
from dosebook.domain.records import Cohort
from dosebook.gui import dialogs
from dosebook.gui.preferences import Preferences
from dosebook.gui.report_dialog import ReportDialog, show_report
from dosebook.gui.session import Session

LONG = 60_000


def _settle(qtbot: Any, dialog: ReportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.run.is_busy, timeout=LONG)


def _answer_save(monkeypatch: pytest.MonkeyPatch, *targets: Path | None) -> list[Path]:
    asked: list[Path] = []
    answers = iter(targets)

    def save_file(_parent: object, _title: str, _filters: str, suggested: Path) -> Path | None:
        asked.append(suggested)
        return next(answers)

    monkeypatch.setattr(dialogs, "save_file", save_file)
    return asked


def _type_day(qtbot: Any, dialog: ReportDialog, text: str) -> None:
    line = dialog.choices.day.line
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_the_proposal_is_the_newest_cut_off_or_the_last_entry(dialog: ReportDialog) -> None:
    request = dialog.choices.request()
    assert request is not None
    assert request.day is not None
    assert request.cohorts == ()
    assert dialog.choices.under_review.currentText().startswith("Cohort 5")
    assert not dialog.is_stale


def test_the_saved_file_is_the_preview_to_the_byte_and_is_recorded(
    qtbot: Any, dialog: ReportDialog, session: Session, tmp_path: Path, monkeypatch: Any
) -> None:
    asked = _answer_save(monkeypatch, tmp_path / "summary")
    before = len(session.data.report_issues)
    previewed = dialog.built
    assert previewed is not None
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    _settle(qtbot, dialog)
    saved = (tmp_path / "summary.pdf").read_bytes()
    assert saved == previewed.pdf
    assert "Cohort 5" in PdfReader(io.BytesIO(saved)).pages[1].extract_text()
    assert f"summary {previewed.number} draft" in asked[0].name
    qtbot.waitUntil(lambda: len(session.data.report_issues) == before + 1, timeout=LONG)
    issue = session.data.report_issues[-1]
    assert issue.file_name == "summary.pdf"
    assert issue.pages == previewed.pages
    assert session.data.find(issue.cut_off).day.exact == previewed.request.day
    assert dialog.issued.topLevelItem(0).text(3) == "summary.pdf"
    assert not dialog.is_stale
    assert dialog.open_button.isVisible()


def test_an_unwritable_place_is_told_and_another_name_works(
    qtbot: Any, dialog: ReportDialog, tmp_path: Path, monkeypatch: Any
) -> None:
    questions: list[str] = []
    monkeypatch.setattr(
        dialogs, "ask", lambda _parent, question, **_words: questions.append(question) or True
    )
    _answer_save(monkeypatch, tmp_path / "no such folder" / "a.pdf", tmp_path / "b.pdf")
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil((tmp_path / "b.pdf").exists, timeout=LONG)
    _settle(qtbot, dialog)
    assert "folder does not exist" in questions[0]
    assert dialog.run.state.text().startswith("Saved as")


def test_a_failed_save_leaves_the_file_that_was_there(
    qtbot: Any, dialog: ReportDialog, session: Session, tmp_path: Path, monkeypatch: Any
) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"%PDF-1.4 an older report")
    questions: list[str] = []
    monkeypatch.setattr(dialogs, "ask", lambda _parent, question, **_words: questions.append(question))
    _answer_save(monkeypatch, target)

    def disk_is_full(_path: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", disk_is_full)
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(questions), timeout=LONG)
    monkeypatch.undo()
    assert "No space left on device" in questions[0]
    assert target.read_bytes() == b"%PDF-1.4 an older report"
    assert dialog.run.state.text() == "The report was not saved."
    assert not [issue for issue in session.data.report_issues if issue.file_name == "a.pdf"]


def test_another_choice_makes_the_preview_stale_until_f5(qtbot: Any, dialog: ReportDialog) -> None:
    first = dialog.built
    _type_day(qtbot, dialog, "31 Mar 2018")
    assert dialog.is_stale
    assert dialog.preview.stale.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.built is not first, timeout=LONG)
    _settle(qtbot, dialog)
    assert not dialog.preview.stale.isVisible()
    assert dialog.built is not None
    text = PdfReader(io.BytesIO(dialog.built.pdf)).pages[1].extract_text()
    assert "data to 31 Mar 2018" in text


def test_the_preview_follows_another_choice_by_itself(qtbot: Any, dialog: ReportDialog) -> None:
    first = dialog.built
    _type_day(qtbot, dialog, "31 Mar 2018")
    qtbot.waitUntil(lambda: dialog.built is not first and not dialog.run.is_busy, timeout=LONG)
    assert not dialog.is_stale
    assert not dialog.preview.stale.isVisible()


def test_first_pages_are_seen_before_the_whole_is_laid_out(qtbot: Any, dialog: ReportDialog) -> None:
    seen: list[BuiltReport] = []
    dialog.preview.show_first = seen.append  # type: ignore[method-assign]
    dialog.refresh()
    qtbot.waitUntil(lambda: bool(seen), timeout=LONG)
    _settle(qtbot, dialog)
    assert dialog.built is not None
    assert 2 <= seen[0].pages <= 4 < dialog.built.pages
    assert seen[0].digest == dialog.built.digest
    text = [PdfReader(io.BytesIO(one.pdf)).pages[1].extract_text() for one in (seen[0], dialog.built)]
    assert text[0].split("page 2 of")[0] == text[1].split("page 2 of")[0]


def test_the_contents_beside_the_pages_lead_to_a_section_and_follow_the_page(
    qtbot: Any, dialog: ReportDialog
) -> None:
    contents, pages = dialog.preview.contents, dialog.preview.pages
    qtbot.waitUntil(lambda: contents.count() > 10, timeout=LONG)
    names = [contents.item(row).text() for row in range(contents.count())]
    place = next(row for row, name in enumerate(names) if name.endswith("Supportive care"))
    contents.setFocus()
    contents.setCurrentRow(place)
    assert f"page {pages.page}" in contents.item(place).toolTip()
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert contents.currentRow() == 0


def test_a_run_says_which_section_it_is_at(qtbot: Any, dialog: ReportDialog) -> None:
    said: set[str] = set()
    dialog.run.state.setText = said.add  # type: ignore[method-assign]
    dialog.refresh()
    _settle(qtbot, dialog)
    assert any(one.endswith("Supportive care…") for one in said)


def test_a_cohort_left_out_is_not_in_the_report(qtbot: Any, dialog: ReportDialog, session: Session) -> None:
    dialog.choices.cohorts.buttons[0].setFocus()
    qtbot.keyClick(dialog.choices.cohorts.buttons[0], Qt.Key.Key_2)
    request = dialog.choices.request()
    assert request is not None
    left_out = {cohort.uid for cohort in session.data.cohorts} - set(request.cohorts)
    assert [session.data.find(uid).number for uid in left_out] == [2]


def test_us_letter_can_be_chosen(qtbot: Any, dialog: ReportDialog) -> None:
    first = dialog.built
    dialog.choices.paper.setFocus()
    qtbot.keyClick(dialog.choices.paper, Qt.Key.Key_Down)
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.built is not first, timeout=LONG)
    assert dialog.built is not None
    assert PdfReader(io.BytesIO(dialog.built.pdf)).pages[0].mediabox.width == 612


def test_a_report_can_be_in_another_language_than_the_program(qtbot: Any, dialog: ReportDialog) -> None:
    first = dialog.built
    dialog.choices.language.setFocus()
    qtbot.keyClicks(dialog.choices.language, "Deutsch")
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.built is not first, timeout=LONG)
    assert dialog.built is not None
    assert PdfReader(io.BytesIO(dialog.built.pdf)).trailer["/Root"]["/Lang"] == "de"


def test_a_half_known_day_is_refused_with_a_sentence(qtbot: Any, dialog: ReportDialog) -> None:
    _type_day(qtbot, dialog, "Mar 2018")
    assert "whole date" in dialog.choices.day_trouble.text()
    qtbot.keyClick(dialog, Qt.Key.Key_F5)
    assert not dialog.run.is_busy
    assert "whole date" in dialog.run.state.text()


def test_what_is_entered_meanwhile_makes_the_preview_stale(
    qtbot: Any, dialog: ReportDialog, session: Session
) -> None:
    dialog.choices.position.setCurrentIndex(0)
    dialog.refresh()
    _settle(qtbot, dialog)
    change = Create(Cohort(uid="c99", number=99))
    session.save((change,), on_saved=lambda _saved: None, on_failed=pytest.fail)
    qtbot.waitUntil(lambda: dialog.is_stale, timeout=5000)
    assert "study was changed" in dialog.preview.stale.text()
    assert dialog.choices.cohorts.buttons[-1].text() == "99"
    assert dialog.choices.cohorts.buttons[-1].isChecked()


def test_a_click_on_what_is_missing_asks_for_the_participant(
    qtbot: Any, dialog: ReportDialog, session: Session, wanted: list[tuple[str, str]]
) -> None:
    qtbot.waitUntil(lambda: dialog.gaps.count > 0, timeout=LONG)
    assert str(dialog.gaps.count) in dialog.gaps.title.text()
    dialog.gaps.list.setCurrentRow(1)
    qtbot.keyClick(dialog.gaps.list, Qt.Key.Key_Return)
    kind, uid = wanted[0]
    assert kind == "participant"
    assert dialog.gaps.list.item(1).text().startswith(session.data.find(uid).participant_id)


def test_a_final_report_with_gaps_is_asked_about(
    qtbot: Any, dialog: ReportDialog, tmp_path: Path, monkeypatch: Any
) -> None:
    questions: list[str] = []
    monkeypatch.setattr(dialogs, "ask", lambda _parent, question, **_words: questions.append(question))
    _answer_save(monkeypatch)
    final = list(ReportStatus).index(ReportStatus.FINAL)
    dialog.choices._status.button(final).click()
    # The preview is brought up to date first, then the question comes.
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(questions), timeout=LONG)
    assert f"Open on the day of the cut-off: {dialog.gaps.count}." in questions[0]
    assert not list(tmp_path.glob("*.pdf"))


def test_stopping_leaves_the_dialog_as_it_was(qtbot: Any, dialog: ReportDialog) -> None:
    first = dialog.built
    dialog.refresh()
    assert dialog.run.is_busy
    assert dialog.run.stop_button.isVisible()
    dialog.run.stop_button.click()
    _settle(qtbot, dialog)
    assert dialog.built is first
    assert "Stopped" in dialog.run.state.text()


def test_saving_by_key_while_pages_are_laid_out_waits_for_them(
    qtbot: Any, dialog: ReportDialog, tmp_path: Path, monkeypatch: Any
) -> None:
    asked = _answer_save(monkeypatch, tmp_path / "summary.pdf")
    dialog.refresh()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not asked
    assert "You are asked for a file name" in dialog.run.state.text()
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)
    _settle(qtbot, dialog)
    assert (tmp_path / "summary.pdf").exists()
    assert len(asked) == 1


def test_saving_by_key_is_forgotten_when_the_pages_are_stopped(
    qtbot: Any, dialog: ReportDialog, monkeypatch: Any
) -> None:
    asked = _answer_save(monkeypatch)
    dialog.refresh()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog.run.stop_button.click()
    _settle(qtbot, dialog)
    dialog.refresh()
    _settle(qtbot, dialog)
    assert not asked


def test_page_keys_turn_pages_and_zoom_keys_zoom(qtbot: Any, dialog: ReportDialog) -> None:
    pages = dialog.preview.pages
    qtbot.waitUntil(lambda: pages.page == 1 and 0 in pages._pictures, timeout=LONG)
    assert dialog.built is not None
    qtbot.waitUntil(lambda: len(pages._places) == dialog.built.pages, timeout=LONG)
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.page == 2
    qtbot.keyClick(pages, Qt.Key.Key_End)
    built = dialog.built
    assert built is not None
    assert pages.page == built.pages
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    before = pages.zoom
    qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom > before
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom == pytest.approx(before)


def test_a_copy_to_look_at_is_previewed_and_not_saved(
    qtbot: Any, session: Session, preferences: Preferences, window: QWidget, monkeypatch: Any
) -> None:
    monkeypatch.setattr(type(session), "is_view", property(lambda _self: True))
    dialog = show_report(session, window, preferences, lambda _kind, _uid, _field: None, lambda _kind: None)
    qtbot.waitUntil(lambda: dialog.built is not None and not dialog.run.is_busy, timeout=LONG)
    assert not dialog.save_button.isEnabled()
    assert not dialog.print_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "only to look at" in dialog.run.state.text()
    assert (
        show_report(session, window, preferences, lambda _kind, _uid, _field: None, lambda _kind: None)
        is dialog
    )
    dialog.close()


def test_the_review_is_recorded_from_the_report_that_was_made(
    qtbot: Any, dialog: ReportDialog, wanted: list[tuple[str, str]]
) -> None:
    assert dialog.review_button.isEnabled() == bool(dialog.session.data.report_issues)
    dialog.review_button.setEnabled(True)
    dialog.review_button.setFocus()
    qtbot.keyClick(dialog.review_button, Qt.Key.Key_Space)
    assert wanted == [("dmc_review", "new")]


def test_printing_saves_first_and_offers_the_pdf_program_without_a_printer(
    qtbot: Any, dialog: ReportDialog, tmp_path: Path, monkeypatch: Any
) -> None:
    questions: list[str] = []
    monkeypatch.setattr(
        dialogs, "ask", lambda _parent, question, **_words: questions.append(question) or len(questions) == 1
    )
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    _answer_save(monkeypatch, tmp_path / "p.pdf")
    qtbot.keyClick(dialog.print_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(questions) == 2, timeout=LONG)
    assert "saved and recorded before it is printed" in questions[0]
    assert "No printer is set up" in questions[1]
    assert (tmp_path / "p.pdf").exists()


def test_pages_are_painted_for_a_printer_in_their_own_size(dialog: ReportDialog, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from dosebook.gui.background import Progress
    from dosebook.gui.report.printing import paint_pages

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    assert dialog.built is not None
    assert paint_pages(dialog.built, printer, range(2), Progress()) == 2
    assert len(PdfReader(tmp_path / "paper.pdf").pages) == 2
