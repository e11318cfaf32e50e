"""The escalation rule: one form, since a study has one rule; its decision table can be loaded from a file."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dosebook.actions.load_decision_table import load_decision_table, table_changes, table_reason
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import EscalationDesign
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.session import Session


class RuleView(QWidget):
    """The form of the rule, and the button that loads a decision table into it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the rule of the open study, if there is one."""
        super().__init__(parent)
        self.session = session
        self.pane = RecordPane(session, EscalationDesign.kind)
        self.pane.kind_words.hide()
        self.pane.save_new_button.hide()
        self.load_button = QPushButton(translate("decisions", "Load a decision table…"))
        self.load_button.setToolTip(
            translate(
                "decisions", "From a CSV file or an Excel workbook; a table with a bad cell is not used."
            )
        )
        self.load_button.clicked.connect(lambda _checked: self.ask_for_table())
        row = QHBoxLayout()
        row.setContentsMargins(theme.L, theme.S, theme.L, 0)
        row.addWidget(self.load_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.pane, 1)
        self.load_button.setVisible(not session.is_view)
        session.changed.connect(lambda _kinds: self.show_rule())
        self.show_rule()

    def show_rule(self) -> None:
        """Show the saved rule, unless one is being typed."""
        design = self.session.data.escalation_design
        if design is not None and self.pane.record_uid != design.uid and not self.pane.is_dirty:
            self.pane.show_record(design.uid)

    def begin(self) -> None:
        """Put the keyboard into the form; a study without a rule begins one."""
        self.show_rule()
        if self.pane.record_uid is None and not self.session.is_view:
            self.pane.show_new()
        if self.pane.record_uid is not None:
            self.pane.form.focus_first()

    def ask_for_table(self) -> None:
        """Let a person choose the file of a decision table."""
        tables, everything = translate("files", "Tables"), translate("files", "All files")
        filters = f"{tables} (*.csv *.xlsx);;{everything} (*)"
        chosen = dialogs.open_file(
            self, translate("decisions", "Load a decision table"), filters, Path.home()
        )
        if chosen is not None:
            self.pane.leave(lambda: self.load_table(chosen))

    def load_table(self, path: Path) -> None:
        """Read ``path`` beside the window, show what it holds, and make it the rule once a person agrees."""
        wait_for_job(
            lambda _progress: load_decision_table(path),
            self,
            translate("files", "Reading {file}…").format(file=path.name),
            lambda rows: self._agree(path, rows),
            lambda error: dialogs.show_error(self, _readable(path, error)),
        )

    def _agree(self, path: Path, rows: tuple[str, ...]) -> None:
        question = translate(
            "decisions", "Use the decision table in {file} as the rule of the study? It has {count} cells."
        ).format(file=path.name, count=len(rows))
        if not dialogs.ask(
            self,
            question,
            accept=translate("decisions", "Use the table"),
            refuse=translate("decisions", "Leave the rule as it is"),
            details=", ".join(rows),
        ):
            return
        changes = table_changes(rows, self.session.data, self.session.new_uid())
        if changes:
            self.session.save(
                changes,
                reason=table_reason(path.name),
                on_saved=lambda _saved: self.show_rule(),
                on_failed=lambda error: dialogs.show_error(self, error),
            )


def _readable(path: Path, error: BaseException) -> BaseException:
    if not isinstance(error, OSError):
        return error
    words = translate("files", "{file} could not be read ({cause}). Nothing was loaded. Choose another file.")
    return DosebookError(words.format(file=path.name, cause=error.strerror or type(error).__name__))
