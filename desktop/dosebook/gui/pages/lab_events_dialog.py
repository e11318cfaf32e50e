"""Adverse events that the results suggest: ticked ones are entered in one save, the others stay asked about."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dosebook.actions.enter_lab_events import enter_lab_events, refuse_lab_events
from dosebook.actions.save_changes import SaveUncertain
from dosebook.domain.changes import Amend, Change
from dosebook.domain.records import Result
from dosebook.domain.words import translate
from dosebook.forms.asking import Asker
from dosebook.forms.lab_event_offers import LabEventOffer, all_lab_event_offers, lab_event_offers
from dosebook.forms.lab_event_words import evidence_words, offer_grade, offer_words, participant_of_offer
from dosebook.gui import dialogs, theme
from dosebook.gui.directions import IsolatingDelegate
from dosebook.gui.files.fitted import give_height
from dosebook.gui.files.question import sentence_label
from dosebook.gui.form.reason_strip import ReasonStrip
from dosebook.gui.session import Session

Opened = Callable[[str, str], None]
_TICK, _WHO, _TERM, _GRADE, _VALUE, _WHAT = range(6)


class LabEventsDialog(QDialog):
    """One line for each event that the results suggest and nobody recorded or refused."""

    def __init__(
        self, session: Session, participant: str, open_record: Opened, parent: QWidget | None
    ) -> None:
        """Show what is suggested about the participant with this uid, about everybody where it is empty."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("window", "Events by the results"))
        self.resize(1080, 440)
        self.session, self._participant, self._open_record = session, participant, open_record
        self.offers: tuple[LabEventOffer, ...] = ()
        self._changes: tuple[Change, ...] = ()
        self._reason = ""
        self._is_saving = self._is_in_doubt = False
        self.table = QTreeWidget()
        self.table.setItemDelegate(IsolatingDelegate(self.table))
        self.nothing = QLabel(translate("window", "No result suggests an event that is not recorded."))
        self.details = sentence_label("", self)
        self.strip = ReasonStrip()
        self.enter_button = QPushButton(translate("window", "&Enter the ticked  Ctrl+S"))
        self.refuse_button = QPushButton(translate("window", "&Not an event…"))
        self.open_button = QPushButton(translate("window", "&Open the result"))
        self._lay_out()
        self.look()
        session.changed.connect(self._look_again)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def ticked(self) -> tuple[LabEventOffer, ...]:
        """The offers that a person ticked."""
        return tuple(
            offer
            for number, offer in enumerate(self.offers)
            if (item := self.table.topLevelItem(number)) is not None
            and item.checkState(_TICK) is Qt.CheckState.Checked
        )

    def look(self) -> None:
        """Show what the results suggest now; what was ticked and still stands stays ticked."""
        data = self.session.data
        found = lab_event_offers(self._participant, data) if self._participant else all_lab_event_offers(data)
        former = {_key(offer) for offer in self.ticked}
        self.offers = found
        self.table.clear()
        for offer in found:
            self.table.addTopLevelItem(self._item(offer, is_ticked=_key(offer) in former))
        if (first := self.table.topLevelItem(0)) is not None:
            self.table.setCurrentItem(first)
        self._look_closer()
        self.nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        self._look_at_ticks()

    def enter(self) -> None:
        """Enter what is ticked; a change of a saved event asks for its reason first."""
        if self._is_in_doubt:
            # Other changes have other uids: what may be in the file already is sent as it was.
            self._send(self._reason)
            return
        if self._is_saving or not self.ticked or self.session.is_view:
            return
        self._changes = enter_lab_events(self.ticked, self.session.data, self.session.new_uid)
        if any(isinstance(change, Amend) for change in self._changes):
            self.strip.ask(translate("window", "An event that is saved gets a longer course."))
        else:
            self._send("")

    def refuse(self) -> None:
        """Ask why the ticked values are no events, and keep the answer beside them."""
        if self._is_saving or self._is_in_doubt or not self.ticked or self.session.is_view:
            return
        reason = dialogs.ask_text(
            self,
            translate("window", "Why is it not an adverse event?"),
            label=translate("window", "Reason"),
            accept=translate("window", "Keep without an event"),
        )
        if reason:
            asker = Asker(self.session.person.name, self.session.today())
            data, new_uid = self.session.data, self.session.new_uid
            self._changes = refuse_lab_events(self.ticked, reason, data, asker, new_uid)
            self._send(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter what is ticked by Ctrl+S."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.enter()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, though not while something is on its way to the file."""
        if not self._is_saving:
            super().reject()

    def _look_again(self, _kinds: object) -> None:
        """Look again after a save; a method, which Qt lets go with the dialog, as it does no lambda."""
        self.look()

    def _send(self, reason: str) -> None:
        self._reason = reason
        self.strip.hide()
        self._wait(is_saving=True)
        self.session.save(
            self._changes, reason=reason, on_saved=lambda _saved: self._saved(), on_failed=self._failed
        )

    def _saved(self) -> None:
        self._wait(is_saving=False)
        if not self.offers:
            self.accept()

    def _failed(self, error: BaseException) -> None:
        self._wait(is_saving=False, is_in_doubt=isinstance(error, SaveUncertain))
        dialogs.show_error(self, error)

    def _wait(self, *, is_saving: bool, is_in_doubt: bool = False) -> None:
        self._is_saving, self._is_in_doubt = is_saving, is_in_doubt
        self.table.setEnabled(not is_saving and not is_in_doubt)
        self._look_at_ticks()

    def _look_at_ticks(self) -> None:
        can_save = bool(self.ticked) and not self._is_saving and not self.session.is_view
        self.enter_button.setEnabled(can_save)
        self.refuse_button.setEnabled(can_save and not self._is_in_doubt)
        self.open_button.setEnabled(bool(self.offers))

    def _item(self, offer: LabEventOffer, *, is_ticked: bool) -> QTreeWidgetItem:
        texts = {
            _WHO: participant_of_offer(offer, self.session.data),
            _TERM: offer.event.ctcae_term,
            _GRADE: offer_grade(offer),
            _VALUE: evidence_words(offer),
            _WHAT: offer_words(offer),
        }
        item = QTreeWidgetItem([texts.get(column, "") for column in range(6)])
        item.setCheckState(_TICK, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        item.setTextAlignment(_GRADE, Qt.AlignmentFlag.AlignCenter)
        give_height(item, self.table)
        return item

    def _look_closer(self) -> None:
        """Say in full what the current line would enter; a long course has no room in the line."""
        place = self.table.currentIndex().row()
        shown = self.offers[place : place + 1] if place >= 0 else ()
        self.details.setText(" ".join(map(offer_words, shown)))

    def _go_to_result(self) -> None:
        place = self.table.currentIndex().row()
        if 0 <= place < len(self.offers):
            offer = self.offers[place]
            self.reject()
            saved = offer.saved
            self._open_record(*((saved.kind, saved.uid) if saved else (Result.kind, offer.first.result.uid)))

    def _lay_out(self) -> None:
        table = self.table
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setAccessibleName(translate("window", "Events that the results suggest"))
        table.setHeaderLabels(
            [
                "",
                translate("window", "Participant"),
                translate("window", "CTCAE term"),
                translate("window", "Grade"),
                translate("window", "First value"),
                translate("window", "What would be entered"),
            ]
        )
        head = table.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        table.itemChanged.connect(lambda _item, _column: self._look_at_ticks())
        table.currentItemChanged.connect(lambda _now, _before: self._look_closer())
        hint = QLabel(
            translate(
                "window",
                "Space ticks a line. Term, grade, onset and course are entered as the values have them; attribution, "
                "seriousness, outcome, end and DLT stay empty for the investigator.",
            )
        )
        hint.setWordWrap(True)
        theme.mark(hint, "muted")
        theme.mark(self.nothing, "muted")
        self.strip.given.connect(self._send)
        self.strip.cancelled.connect(lambda: table.setFocus(Qt.FocusReason.OtherFocusReason))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(hint)
        column.addWidget(table, 1)
        column.addWidget(self.details)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.strip)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(translate("window", "Close"))
        for button, act in (
            (self.enter_button, self.enter),
            (self.refuse_button, self.refuse),
            (self.open_button, self._go_to_result),
            (close, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
        theme.mark(self.enter_button, "primary")
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.open_button)
        row.addStretch(1)
        for button in (self.enter_button, self.refuse_button, close):
            row.addWidget(button)
        return row


def _key(offer: LabEventOffer) -> tuple[str, str, str]:
    saved = offer.saved.uid if offer.saved is not None else ""
    return str(offer.event.participant), f"{saved}{offer.event.ctcae_term}", offer.first.result.uid


def show_lab_events(
    session: Session, participant: str, window: QWidget | None, open_record: Opened
) -> LabEventsDialog:
    """Open the list of events that the results suggest."""
    dialog = LabEventsDialog(session, participant, open_record, window)
    dialog.open()
    return dialog
