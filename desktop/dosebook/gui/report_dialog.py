"""Report, DMC safety summary…: choose the cut-off, look at the pages, save, print."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from dosebook.actions.make_report import (
    BuiltReport,
    ReportMade,
    ReportNotMade,
    ReportNotRecorded,
    ReportRequest,
    ReportStatus,
    default_day,
    export_report,
    preview_report,
)
from dosebook.actions.report_pages import data_at, readiness_at
from dosebook.actions.save_changes import WorkerClosed
from dosebook.domain.records import CutOff, DmcReview, ReportIssue
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import Job, deliver, listener
from dosebook.gui.preferences import Preferences
from dosebook.gui.report.choices import ReportChoices
from dosebook.gui.report.file_name import report_file_name
from dosebook.gui.report.more_files import save_slides, save_tables
from dosebook.gui.report.printing import open_in_pdf_program, print_report
from dosebook.gui.report.report_view import ReportView
from dosebook.gui.session import Session

PLACE = "report_folder"
FOLLOW_AFTER_MS = 700
"""So long after the last choice the preview follows."""
_OF_REPORTS = frozenset({CutOff.kind, ReportIssue.kind})


class ReportDialog(ReportView):
    """Stands beside the window, so that a person can mend what is missing and come back."""

    field_wanted = Signal(str, str, str)
    review_wanted = Signal()
    """A person wants to record the review of the newest report that was made."""

    def __init__(self, session: Session, preferences: Preferences, parent: QWidget) -> None:
        """Propose a report of the open study; ``start`` fills the dialog."""
        super().__init__(ReportChoices(session.today), parent)
        self.session, self._preferences = session, preferences
        self._asked: ReportRequest | None = None
        self._built: BuiltReport | None = None
        self._made: ReportMade | None = None
        self._is_changed = False
        self._wanted: Callable[[], None] | None = None
        """What a key asked for while the pages were laid out."""
        self._is_laying_out = False
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_AFTER_MS)
        self._connect()
        self._allow()

    def start(self) -> None:
        """Ask the study for the day of its last entry, then show the first preview."""
        future = default_day(self.session.worker)
        deliver(future, self, self._begin, self._show_failure)

    @property
    def built(self) -> BuiltReport | None:
        """The report in the preview."""
        return self._built

    @property
    def is_stale(self) -> bool:
        """Whether the preview shows something else than what is chosen and entered now."""
        return self._built is None or self._is_changed or self.choices.request() != self._asked

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Lay out what is chosen now, then do ``then``."""
        request = self.choices.request()
        if request is None:
            self.run.say(self.choices.problem(), "error")
        if request is None or self.run.is_busy:
            return
        self._look_for_gaps(request)

        def show(built: BuiltReport) -> None:
            self._asked, self._built, self._is_changed = request, built, False
            self.preview.show_report(built)
            self.choices.show_next_number(built.number)
            self._look_whether_stale()
            words = translate("report_dialog", "{pages} pages, number {number}. Nothing is recorded yet.")
            self.run.say(words.format(pages=built.pages, number=built.number))
            wanted, self._wanted = self._wanted, None
            if then is not None:
                then()
            elif wanted is not None:
                wanted()

        self._is_laying_out, self._wanted = True, None
        on_first = listener(self, self._show_first)
        builder = partial(preview_report, self.session.worker, request, on_first=on_first)
        words = translate("report_dialog", "Laying out the report")
        self.run.build(builder, words, show, self._show_failure)

    def save_as_pdf(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file name and save exactly the pages of the preview, then do ``then``."""
        if self.run.is_busy or self.session.is_view:
            return
        if self.is_stale:
            self.refresh(partial(self.save_as_pdf, then))
            return
        built = self._built
        if built is None or not self._may_be_final(built):
            return
        title = translate("report_dialog", "Save the report")
        filters = translate("report_dialog", "PDF files") + " (*.pdf)"
        target = dialogs.save_file(self, title, filters, self._suggested(built))
        if target is not None:
            is_named = target.suffix.lower() == ".pdf"
            self._export(built, target if is_named else target.with_name(f"{target.name}.pdf"), then)

    def print_pages(self) -> None:
        """Print the pages of the preview; a report is saved before it goes on paper."""
        if self.run.is_busy or self.session.is_view:
            return
        made = self._made
        if made is not None and made.report is self._built and not self.is_stale:
            print_report(made, self, lambda job: self.run.follow_printing(job, self._show_failure))
            return
        question = translate(
            "report_dialog",
            "A report is saved and recorded before it is printed, so that every page on paper can be found again.",
        )
        accept = translate("report_dialog", "Save and print…")
        refuse = translate("report_dialog", "Cancel")
        if dialogs.ask(self, question, accept=accept, refuse=refuse):
            self.save_as_pdf(self.print_pages)

    def save_tables(self) -> None:
        """Save the tables of the pages in the preview for a spreadsheet."""
        self._with_preview(lambda built: save_tables(self.session, built, self._suggested(built), self))

    def save_slides(self) -> None:
        """Save the decision page of the preview as slides."""
        self._with_preview(lambda built: save_slides(self.session, built, self._suggested(built), self))

    def _with_preview(self, act: Callable[[BuiltReport], None]) -> None:
        """Do something with the pages of what is chosen now."""
        if self.run.is_busy:
            return
        if self.is_stale:
            self.refresh(lambda: self._with_preview(act))
        elif self._built is not None:
            act(self._built)

    def _show_first(self, report: object) -> None:
        if isinstance(report, BuiltReport) and self.run.is_busy:
            self.preview.show_first(report)

    def _follow_choices(self) -> None:
        """Lay out what was chosen, once a person pauses; what is not understood waits for more typing."""
        if self._built is None or self.choices.request() in {None, self._asked}:
            return
        if self.run.is_busy:
            self._follow.start()
        else:
            self.refresh()

    def done(self, result: int) -> None:
        """Stop what is under way and close; a report that is being written is finished all the same."""
        self._follow.stop()
        self.run.stop()
        super().done(result)

    def _connect(self) -> None:
        self.choices.changed.connect(self._look_whether_stale)
        self.choices.changed.connect(self._follow.start)
        self._follow.timeout.connect(self._follow_choices)
        self.preview.refresh_wanted.connect(lambda: self.refresh(None))
        self.preview.failed.connect(self._show_failure)
        self.gaps.field_wanted.connect(self.field_wanted)
        self.issued.record_wanted.connect(lambda kind, uid: self.field_wanted.emit(kind, uid, ""))
        self.review_button.clicked.connect(self.review_wanted)
        self.save_button.clicked.connect(lambda: self.save_as_pdf(None))
        self.print_button.clicked.connect(self.print_pages)
        self.open_button.clicked.connect(self._open)
        self.run.busy_changed.connect(self._allow)
        self.session.changed.connect(self._note_save)
        self.session.destroyed.connect(self.close)
        for keys, button in (("Ctrl+S", self.save_button), ("Ctrl+P", self.print_button)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._press, button))
            button.setToolTip(keys)

    def _press(self, button: QPushButton) -> None:
        """Do by a key what a button does, once the pages are laid out, or say why not."""
        if self.session.is_view:
            self.run.say(
                translate("report_dialog", "This copy is only to look at: nothing is saved or printed.")
            )
        elif self.run.is_busy and self._is_laying_out:
            self._wanted = button.click
            is_save = button is self.save_button
            saves = translate("report_dialog", "You are asked for a file name when they are ready.")
            prints = translate("report_dialog", "They are printed when they are ready.")
            self.run.say_next(saves if is_save else prints)
        else:
            button.click()

    def _begin(self, last_entry: date) -> None:
        self.choices.show_study(self.session.data, last_entry)
        self.issued.show_issues(self.session.data)
        self.refresh()

    def _allow(self) -> None:
        if not self.run.is_busy:
            self._is_laying_out = False
        can_write = not self.run.is_busy and not self.session.is_view
        self.save_button.setEnabled(can_write)
        self.print_button.setEnabled(can_write)
        self.review_button.setEnabled(can_write and bool(self.session.data.report_issues))
        self.run.expect_pages(self._built.pages if self._built is not None else 0)
        if self.session.is_view:
            self.setWindowTitle(translate("report_dialog", "DMC safety summary (a copy to look at)"))

    def _show_failure(self, error: BaseException) -> None:
        self.run.say("")
        dialogs.show_error(self, error)

    def _look_whether_stale(self) -> None:
        words = ""
        if self._is_changed:
            words = translate(
                "report_dialog", "The study was changed since this preview. Refresh it with F5."
            )
        elif self._built is not None and self.is_stale:
            words = translate(
                "report_dialog",
                "The preview shows earlier choices. It follows in a moment, or at once with F5.",
            )
        self.preview.say_stale(words)

    def _note_save(self, kinds: frozenset[str]) -> None:
        """Take note of what was saved in the study meanwhile; the ledger's own rows change no report."""
        if not kinds:
            return
        self.choices.update_study(self.session.data)
        self.issued.show_issues(self.session.data)
        if kinds - _OF_REPORTS and self._built is not None and self.choices.chosen_cut_off() is None:
            self._is_changed = True
        self._look_whether_stale()

    def _look_for_gaps(self, request: ReportRequest) -> None:
        day = request.day
        if day is None:
            return

        def look(data: StudyData) -> None:
            job = Job(lambda _progress: readiness_at(data, day), self)
            job.succeeded.connect(self.gaps.show_lines)
            job.failed.connect(self._show_failure)
            job.start()

        try:
            future = data_at(self.session.worker, request.position)
        except WorkerClosed:
            return  # building the preview says so
        deliver(future, self, look, self._show_failure)

    def _may_be_final(self, built: BuiltReport) -> bool:
        if built.request.status is not ReportStatus.FINAL or not self.gaps.count:
            return True
        question = translate(
            "report_dialog",
            "Open on the day of the cut-off: {count}. The report counts what is open. Save it as "
            "final all the same?",
        )
        accept, refuse = translate("report_dialog", "Save as final"), translate("report_dialog", "Go back")
        return dialogs.ask(self, question.format(count=self.gaps.count), accept=accept, refuse=refuse)

    def _suggested(self, built: BuiltReport) -> Path:
        place = self._preferences.recall(PLACE)
        folder = Path(place) if place else self.session.path.parent
        return folder / report_file_name(self.session.data, built)

    def _export(self, built: BuiltReport, target: Path, then: Callable[[], None] | None) -> None:
        # The settled request of the preview: the same day, entries, time and number give the same bytes.
        settled = replace(built.request, number=built.number)
        builder = partial(export_report, self.session.worker, settled, target, self.session.person)

        def done(made: ReportMade) -> None:
            self._adopt(made)
            if then is not None:
                then()

        def failed(error: BaseException) -> None:
            self.run.say(translate("report_dialog", "The report was not saved."), "error")
            if isinstance(error, ReportNotMade | ReportNotRecorded | WorkerClosed):
                dialogs.show_error(self, error)
            elif self._wants_another_name(error):
                self.save_as_pdf(then)

        self.run.build(builder, translate("report_dialog", "Saving the report"), done, failed)

    def _wants_another_name(self, error: BaseException) -> bool:
        accept, refuse = (
            translate("report_dialog", "Choose another name…"),
            translate("report_dialog", "Close"),
        )
        return dialogs.ask(self, str(error), accept=accept, refuse=refuse)

    def _adopt(self, made: ReportMade) -> None:
        """Stand on the cut-off that was recorded, so that the preview and the saved file are one."""
        self._made, self._built = made, made.report
        self._preferences.remember(PLACE, str(made.path.parent))
        self.open_button.show()
        words = translate("report_dialog", "Saved as {path}: {pages} pages, digest {digest}.")
        digest = made.report.digest[:16]
        self.run.say(words.format(path=made.path, pages=made.report.pages, digest=digest), "good")
        self.choices.update_study(made.data)
        self.choices.choose_cut_off(str(made.issue.cut_off))
        self._asked = self.choices.request()
        self._look_whether_stale()
        self.issued.show_issues(made.data)
        self.review_button.setEnabled(not self.session.is_view)
        # The session learns of the new records; whatever lists them shows them then.
        self.session.submit(lambda _file: None, self, lambda _none: None, self._show_failure)

    def _open(self) -> None:
        if self._made is not None:
            open_in_pdf_program(self._made, self)


def show_report(
    session: Session,
    window: QWidget,
    preferences: Preferences,
    field_wanted: Callable[[str, str, str], None],
    new_wanted: Callable[[str], None],
) -> ReportDialog:
    """Show the report dialog of the open study beside ``window``, or raise the one that stands there."""
    for dialog in window.findChildren(ReportDialog):
        if dialog.session is session and dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return dialog
    dialog = ReportDialog(session, preferences, window)
    dialog.field_wanted.connect(field_wanted)
    dialog.review_wanted.connect(lambda: new_wanted(DmcReview.kind))
    dialog.show()
    dialog.start()
    return dialog
