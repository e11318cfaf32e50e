"""The audit trail: who did what to which record, when and why; every entry leads to its record."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from dosebook.actions.read_audit_trail import AuditEntry, TrailFilter, TrailPiece, read_people, read_trail
from dosebook.actions.take_value_out import take_value_out
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.page import Page
from dosebook.gui.pages.audit_entry_view import AuditEntryView
from dosebook.gui.pages.audit_trail_filter import AuditTrailFilter
from dosebook.gui.pages.audit_trail_model import AuditTrailModel
from dosebook.gui.pages.taking_out import ask_what_to_take_out
from dosebook.gui.session import Session
from dosebook.gui.table.list_view import ListView

_SCREENFUL = 100
"""Entries that a search goes on for before it waits for somebody to scroll."""
_LONGEST = (
    "28 Aug 2018, 23:59",
    "Dr Maximiliana Field",
    "DLT assessment entered",
    "n" * 30,
    "n" * 28,
    "n" * 8,
)
"""Texts that fit into the columns at first; the last column takes what is left of the list."""


class AuditTrailPage(Page):
    """Reads the trail piece by piece, newest first, as far as somebody scrolls or a search needs."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand on the open study; reading begins when the page is first shown."""
        super().__init__(session, parent)
        self.model = AuditTrailModel(self)
        self.filter = AuditTrailFilter(session)
        self.view, self.count = ListView(), QLabel()
        self.detail = AuditEntryView(is_view=session.is_view)
        self.more = QPushButton(translate("audit", "Stop"))
        self._round, self._is_reading, self._is_stale = 0, False, True
        self._reached: TrailPiece | None = None
        self._enough = 0
        self._lay_out()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether entries are being read: the check of a study that was just opened may hold them up."""
        return self._is_reading

    def prepare(self) -> Iterator[None]:
        """Read the newest entries, where nothing is read yet."""
        if self._is_stale:
            self._start()
        yield

    def activate(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was added while the page was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._start()

    def _connect(self) -> None:
        self.session.changed.connect(self._study_changed)
        self.filter.changed.connect(self._start)
        self.model.more_wanted.connect(self._read_on)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.opened.connect(self._go_to_record)
        self.detail.record_wanted.connect(self.record_wanted)
        self.detail.removal_wanted.connect(self._take_out)
        self.more.clicked.connect(self._stop)

    def _study_changed(self, _kinds: object) -> None:
        if self.isVisible():
            self._start()
        else:
            self._is_stale = True
        if not self.is_seen:
            # Nobody chose that entry: whoever comes first finds the newest.
            self.view.setCurrentIndex(QModelIndex())

    def _start(self) -> None:
        self._is_stale = False
        self._round += 1
        self._reached, self._is_reading = None, False
        self.filter.set_participants(self.session.data)
        self.session.submit(read_people, self, self.filter.set_people, self._fail)
        self._read_on()

    def _read_on(self) -> None:
        if self._is_reading or (self._reached is not None and self._reached.reached is None):
            return
        self._enough = (len(self.model.entries) if self._reached is not None else 0) + _SCREENFUL
        self._read_piece()

    def _read_piece(self) -> None:
        self._is_reading = True
        wanted, number = self.filter.wanted, self._round
        before = self._reached.reached if self._reached is not None else None

        def take(piece: TrailPiece) -> None:
            if number == self._round:
                self._take(piece, wanted)

        self.session.submit(lambda file: read_trail(file, wanted, before), self, take, self._fail)

    def _take(self, piece: TrailPiece, wanted: TrailFilter) -> None:
        chosen = self._entry()
        is_first = self._reached is None
        if is_first:
            self.model.clear()
        self._reached, self._is_reading = piece, False
        self.model.add(piece.entries, has_more=piece.reached is not None)
        if is_first:
            self._choose(chosen.seq if chosen is not None else 0)
        is_searching = piece.reached is not None and len(self.model.entries) < self._enough
        self._tell(piece, is_narrowed=wanted != TrailFilter(), is_searching=is_searching)
        if is_searching:
            self._read_piece()

    def _stop(self) -> None:
        self._round += 1
        self._is_reading = False
        if self._reached is not None:
            self._tell(self._reached, is_narrowed=self.filter.wanted != TrailFilter(), is_searching=False)

    def _fail(self, error: BaseException) -> None:
        self._is_reading = False
        if self.isVisible():
            dialogs.show_error(self, error)
        else:
            self._is_stale = True

    def _tell(self, piece: TrailPiece, *, is_narrowed: bool, is_searching: bool) -> None:
        shown, total = f"{localised(len(self.model.entries)):,}", f"{localised(piece.total):,}"
        if is_narrowed:
            words = translate("audit", "{shown} of {total} entries fit").format(shown=shown, total=total)
        else:
            words = translate("audit", "{shown} of {total} entries").format(shown=shown, total=total)
        if piece.reached_at is not None:
            day = day_words(piece.reached_at.date())
            words = translate("audit", "{count}, back to {day}").format(count=words, day=day)
        if is_searching:
            words = translate("audit", "{count}; looking further back…").format(count=words)
        elif not self.model.entries:
            words = translate("audit", "No entry fits the filter.")
        self.count.setText(words)
        self.more.setVisible(is_searching)

    def _entry(self) -> AuditEntry | None:
        row = self.view.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    def _choose(self, seq: int) -> None:
        rows = [row for row, entry in enumerate(self.model.entries) if entry.seq == seq]
        self.view.setCurrentIndex(self.model.index(rows[0] if rows else 0, 0))
        self.detail.show_entry(self._entry())

    def _moved(self, _current: QModelIndex, _former: QModelIndex) -> None:
        self.detail.show_entry(self._entry())

    def _go_to_record(self) -> None:
        entry = self._entry()
        if entry is not None and entry.kind:
            self.record_wanted.emit(entry.kind, entry.record_uid)

    def _take_out(self, entry: AuditEntry) -> None:
        asked = ask_what_to_take_out(self, entry)
        if asked is None:
            return
        field, reason = asked
        command, person = self.session.new_uid(), self.session.person
        self.session.submit(
            lambda file: take_value_out(file, command, person, entry.seq, field, reason),
            self,
            lambda saved: self._tell_notices(saved.notices),
            self._fail,
        )

    def _tell_notices(self, notices: tuple[str, ...]) -> None:
        for notice in notices:
            self.session.noticed.emit(notice)

    def _lay_out(self) -> None:
        title = QLabel(translate("window", "Audit trail"))
        theme.mark(title, "title")
        theme.mark(self.count, "note")
        theme.mark(self.more, "link")
        self.more.hide()
        self.view.setModel(self.model)
        self.view.setAccessibleName(title.text())
        for column, text in enumerate(_LONGEST):
            self.view.setColumnWidth(column, self.view.fontMetrics().horizontalAdvance(text) + theme.XL)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addWidget(self.more)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        layout.setSpacing(theme.S)
        layout.addWidget(title)
        layout.addWidget(self.filter)
        layout.addWidget(split, 1)
        layout.addLayout(foot)
