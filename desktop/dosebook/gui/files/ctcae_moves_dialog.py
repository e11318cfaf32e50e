"""Tools, Events of another CTCAE version…: what becomes of each event, and the terms that a person chooses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from dosebook.actions.move_ctcae_version import CtcaeMove, ctcae_moves, move_changes, move_reason
from dosebook.domain.changes import Amend
from dosebook.domain.severity_words import grade_cell
from dosebook.domain.words import translate
from dosebook.forms.record_words import participant_words
from dosebook.gui import dialogs, theme
from dosebook.gui.files.import_columns import plain_table
from dosebook.gui.files.question import sentence_label
from dosebook.gui.session import Session

_BECOMES = 4


class CtcaeMovesDialog(QDialog):
    """Lists the events; those whose term or grade is gone stay as they are until a person decides."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        """List the events of the open study."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ctcae", "Events of another CTCAE version"))
        self.resize(980, 560)
        self._session = session
        self.moves: tuple[CtcaeMove, ...] = ctcae_moves(session.data)
        self.summary = sentence_label("", self)
        self.table = QTableWidget(len(self.moves), 6)
        self.go = QPushButton(translate("ctcae", "&Move events"))
        theme.mark(self.go, "primary")
        self.go.clicked.connect(self._save)
        close = QPushButton(translate("ctcae", "Close"))
        close.clicked.connect(self.reject)
        self._fill()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self._settle()

    @property
    def chosen(self) -> dict[str, str]:
        """The terms as they are chosen now, by the uid of the event."""
        found = {}
        for row, move in enumerate(self.moves):
            box = self.table.cellWidget(row, _BECOMES)
            if isinstance(box, QComboBox) and box.currentData():
                found[move.event.uid] = str(box.currentData())
        return found

    def _fill(self) -> None:
        heads = [
            translate("ctcae", "Participant"),
            translate("ctcae", "Event"),
            translate("ctcae", "Grade"),
            translate("ctcae", "Version"),
            translate("ctcae", "Becomes"),
            translate("ctcae", "To know"),
        ]
        plain_table(self.table, heads, translate("ctcae", "Events of another CTCAE version"))
        head = self.table.horizontalHeader()
        for place in range(len(heads)):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        self.table.setWordWrap(True)
        last: QWidget = self.table
        for row, move in enumerate(self.moves):
            event = move.event
            version = event.ctcae_version.label if event.ctcae_version is not None else ""
            cells = (
                participant_words(event.participant, self._session.data),
                event.ctcae_term,
                grade_cell(event),
                version,
            )
            for place, words in enumerate(cells):
                self.table.setItem(row, place, QTableWidgetItem(words))
            told = QTableWidgetItem(move.words)
            told.setToolTip(move.words)
            self.table.setItem(row, len(heads) - 1, told)
            box = self._box(move)
            self.table.setCellWidget(row, _BECOMES, box)
            self.table.setRowHeight(row, theme.row_height(self.table))
            QWidget.setTabOrder(last, box)
            last = box

    def _box(self, move: CtcaeMove) -> QComboBox:
        box = QComboBox()
        box.addItem(translate("ctcae", "(stays as it is)"), "")
        for term in move.terms:
            box.addItem(term, term)
        box.setCurrentIndex(0 if move.needs_decision else 1)
        words = translate("ctcae", "What {term} becomes")
        box.setAccessibleName(words.format(term=move.event.ctcae_term))
        box.currentIndexChanged.connect(lambda _place: self._settle())
        return box

    def _changes(self) -> tuple[Amend, ...]:
        wanted = self.chosen
        moves = tuple(move for move in self.moves if move.event.uid in wanted)
        return move_changes(moves, self._session.data, wanted)

    def _settle(self) -> None:
        study = self._session.data.study
        ready = len(self._changes())
        self.go.setEnabled(bool(ready))
        if not self.moves:
            words = translate("ctcae", "Every coded event is graded by the study's version.")
        else:
            words = translate(
                "ctcae",
                "The study grades by {version}; events of another version: {count}. Ready to move: {ready}. "
                "Grades stay as recorded, and the investigator is asked for each grade again.",
            )
        version = study.ctcae_version.label if study.ctcae_version is not None else ""
        self.summary.setText(words.format(version=version, count=len(self.moves), ready=ready))

    def _save(self) -> None:
        changes = self._changes()
        self.go.setEnabled(False)
        window = self.parentWidget()
        words = translate("ctcae", "Events moved in one save: {count}.").format(count=len(changes))

        def done(_saved: object) -> None:
            if isValid(self):
                self.accept()
            dialogs.tell(window, words)

        def failed(error: BaseException) -> None:
            if isValid(self):
                self.go.setEnabled(True)
            dialogs.show_error(self if isValid(self) else window, error)

        reason = move_reason(self._session.data)
        self._session.save(changes, reason=reason, on_saved=done, on_failed=failed)


def show_ctcae_moves(session: Session, window: QWidget | None) -> CtcaeMovesDialog:
    """Open the list of events of another version."""
    dialog = CtcaeMovesDialog(session, window)
    dialog.open()
    return dialog
