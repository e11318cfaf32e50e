"""A list of records in the window: filter, table, count; it keeps its place while the study changes."""

from heapq import nlargest

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QStackedLayout, QVBoxLayout, QWidget

from dosebook.domain.localised import localised
from dosebook.domain.words import translate
from dosebook.forms.lists.list_words import LIST_WORDS
from dosebook.forms.lists.quick_filters import LIST_READS
from dosebook.gui import theme
from dosebook.gui.session import Session
from dosebook.gui.table.column_fit import fitted
from dosebook.gui.table.empty_notice import EmptyNotice
from dosebook.gui.table.filter_bar import FilterBar
from dosebook.gui.table.findings_watch import FindingsWatch
from dosebook.gui.table.list_view import ListView
from dosebook.gui.table.record_table_model import CHECKS_COLUMN, RecordTableModel
from dosebook.gui.table.rows_ahead import RowsAhead

_SEEN_AT_ONCE = 12
_FEW = 50
_WIDEST = 34
"""Characters that a column gets at first; wider texts are shortened until somebody pulls it wider."""
_SAMPLED = 1_000
"""Rows of a longer list whose texts are looked at for the widths of the columns."""
_SLACK = 2
_MEASURED = 200
"""Texts of a column that are measured, the longest ones: among thousands the widest is one of them."""


class RecordTable(QWidget):
    """The records of one kind, or those of one participant; ``select`` is silent, a person's choice is not."""

    chosen = Signal(str)
    """The uid that a person moved to."""
    opened = Signal(str)
    """The uid on which a person pressed Enter or double clicked."""
    new_wanted = Signal()

    def __init__(
        self, session: Session, kind: str, parent: QWidget | None = None, *, participant: str | None = None
    ) -> None:
        """Show the records of ``kind`` in the open study."""
        super().__init__(parent)
        self._session, self.kind, self._words = session, kind, LIST_WORDS[kind]
        self._is_stale, self._has_other_findings, self._uid = False, False, ""
        self._measured: dict[int, int] = {}
        self._given: dict[int, int] = {}
        self._is_of_one = participant is not None
        data, today = session.data, session.today()
        rows = RowsAhead.taken(session, kind, data, today) if participant is None else None
        self.model = RecordTableModel(kind, data, self, today=today, participant=participant, rows=rows)
        self.filter_bar = FilterBar(kind, participant=participant)
        self.view = ListView()
        self.view.setAccessibleName(self._words.title)
        self.view.setModel(self.model)
        self.notice, self.count = EmptyNotice(), QLabel()
        theme.mark(self.count, "note")
        self._lay_out()
        self._set_columns()
        self._connect()
        self._refresh()

    @property
    def uid(self) -> str:
        """The uid of the record at which the list stands, empty at none."""
        return self._uid

    def select(self, uid: str | None) -> bool:
        """Stand at this record without telling anybody; False where the filter hides it or it is unknown."""
        self._uid = uid or ""
        row = self.model.row_of(uid)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        if row < 0:
            self.view.clearSelection()
            selection.setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(self.model.index(row, CHECKS_COLUMN + 1), flags)
        selection.blockSignals(False)
        if row >= 0:
            self.view.scrollTo(self.model.index(row, CHECKS_COLUMN + 1))
        self.view.viewport().update()
        return row >= 0

    def step(self, delta: int) -> None:
        """Go to the record before (−1) or after (+1), as a person would."""
        row = self.model.row_of(self._uid) + delta if self._uid else 0
        uid = self.model.uid_at(row)
        if uid is not None:
            self.select(uid)
            self.chosen.emit(uid)

    def wanted_width(self) -> int:
        """Return the width in which every column is seen."""
        columns = theme.ROW_HEIGHT + sum(self._measured.values())
        return columns + self.view.verticalScrollBar().sizeHint().width()

    def first_uid(self) -> str | None:
        """Return the uid of the first record shown."""
        return self.model.uid_at(0)

    def clear_filter(self) -> None:
        """Let everything through again."""
        self.filter_bar.clear()

    def show_voided(self, is_shown: bool) -> None:  # noqa: FBT001 - a state, as in Qt
        """Show voided records too, or hide them."""
        self.filter_bar.voided.setChecked(is_shown)

    def focus_table(self) -> None:
        """Put the keyboard into the table, or where it helps while the table is empty."""
        (self.view if self.model.rowCount() else self.notice.button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring a list up to date that was hidden while the study changed."""
        if self._is_stale:
            self._reload()
        elif self._has_other_findings:
            self._take_findings()
        # What was laid out in between, say for a picture of the whole window, was laid out unseen.
        self._fit_columns()
        super().showEvent(event)

    def _connect(self) -> None:
        self._session.changed.connect(self._study_changed)
        self._watch = FindingsWatch.of(self._session)
        self._watch.found.connect(self._findings_changed)
        self.filter_bar.changed.connect(self._narrow)
        self.filter_bar.down_pressed.connect(self._enter_from_filter)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.opened.connect(self._open)
        self.view.resized.connect(self._fit_columns)
        self.view.step_wanted.connect(self.step)
        self.model.modelReset.connect(lambda: self.select(self._uid))
        self.notice.wanted.connect(self._act_on_notice)

    def _study_changed(self, kinds: frozenset[str]) -> None:
        if not kinds & (LIST_READS.get(self.kind, frozenset()) | {self.kind}):
            return
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _reload(self) -> None:
        self._is_stale = False
        self.model.set_data(self._session.data)
        # A long list has shown how long its texts are; measuring it at each save would be slow.
        if len(self.model.rows.texts) <= _FEW:
            self._widen_columns()
        self._refresh()

    def _refresh(self) -> None:
        self.filter_bar.set_cohorts(self._session.data)
        self.filter_bar.set_voided(self.model.rows.voided)
        self._take_findings()
        self._narrow()

    def _findings_changed(self) -> None:
        if self.isVisible():
            self._take_findings()
        else:
            self._has_other_findings = True

    def _take_findings(self) -> None:
        self._has_other_findings = False
        found = self._watch.findings
        self.model.set_findings(found)
        uids = {entry.record.uid for entry in self.model.rows.entries if not entry.is_voided}
        self.filter_bar.set_warned(frozenset(uids & found.keys()))

    def _narrow(self) -> None:
        wanted = self.filter_bar.wanted
        if wanted != self.model.filter:
            self.model.set_filter(wanted)
        shown, total = self.model.rowCount(), self.model.rows.total(wanted)
        self.count.setText(self._words.count(shown, total) if total else "")
        self._stack.setCurrentWidget(self.view if shown else self.notice)
        self.filter_bar.setVisible(self._needs_filter(total))
        if not total:
            can_make = bool(self._words.new) and not self._session.is_view
            label = translate("lists", "{new}  (Ctrl+N)").format(new=self._words.new_label)
            self.notice.show_words(self._words.empty, label if can_make else "")
        elif not shown:
            label = translate("lists", "Show all {total}").format(total=f"{localised(total):,}")
            self.notice.show_words(translate("lists", "Nothing fits the filter."), label)

    def _needs_filter(self, total: int) -> bool:
        """Whether there is something to narrow; the few records of one participant are seen at once."""
        return bool(self.model.rows.entries) and (not self._is_of_one or total > _SEEN_AT_ONCE)

    def _act_on_notice(self) -> None:
        if self.model.rows.total(self.filter_bar.wanted):
            self.clear_filter()
        else:
            self.new_wanted.emit()

    def _enter_from_filter(self) -> None:
        self.focus_table()
        first = self.first_uid()
        if first is not None and self.model.row_of(self._uid) < 0:
            self.select(first)
            self.chosen.emit(first)

    def _open(self) -> None:
        uid = self._uid or self.first_uid()
        if uid:
            self.opened.emit(uid)

    def _moved(self, current: QModelIndex, _former: QModelIndex) -> None:
        uid = self.model.uid_at(current.row())
        if uid is not None and uid != self._uid:
            self._uid = uid
            self.chosen.emit(uid)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(self.filter_bar)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.count)
        # A stack shows its first widget at once; without a place here it would be a window of its own.
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.notice)

    def _set_columns(self) -> None:
        header = self.view.horizontalHeader()
        header.resizeSection(CHECKS_COLUMN, theme.ROW_HEIGHT)
        header.setSectionResizeMode(CHECKS_COLUMN, QHeaderView.ResizeMode.Fixed)
        self._widen_columns()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)

    def _widen_columns(self) -> None:
        """Make room for what is longer than all that was shown before; a width that a person chose stays."""
        metrics = self.view.fontMetrics()
        rows = self.model.rows.texts.sample(_SAMPLED)
        for place, column in enumerate(self.model.spec.columns):
            shown = nlargest(_MEASURED, {texts[place] for texts in rows}, key=len)
            widest = max((metrics.horizontalAdvance(text[:_WIDEST]) for text in shown), default=0)
            needed = max(widest, metrics.horizontalAdvance(column.title)) + 2 * theme.S + _SLACK
            self._measured[place] = max(needed, self._measured.get(place, 0))
        self._make_room_for_sign()

    def _make_room_for_sign(self) -> None:
        """Let the title of the column by which the list is sorted keep its words before the sign."""
        place = self.model.sorted_by[0]
        if place >= 0:
            words = f"{self.model.spec.columns[place].title} ▾"
            needed = self.view.fontMetrics().horizontalAdvance(words) + 2 * theme.S + _SLACK
            self._measured[place] = max(needed, self._measured[place])
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give each column its width in the list as it is now; one that a person pulled keeps hers."""
        header = self.view.horizontalHeader()
        wanted = list(self._measured.values())
        pulled = [place for place in range(len(wanted) - 1) if self._is_pulled(place)]
        if self.isVisible() and not pulled:
            wanted = fitted([theme.ROW_HEIGHT, *wanted], self.view.viewport().width())[1:]
        for place, width in enumerate(wanted):
            if place not in pulled:
                self._given[place] = width
                header.resizeSection(CHECKS_COLUMN + 1 + place, width)

    def _is_pulled(self, place: int) -> bool:
        """Whether a column has another width than it was given; the last one stretches by itself."""
        is_at = self.view.horizontalHeader().sectionSize(CHECKS_COLUMN + 1 + place)
        return self._given.get(place, is_at) != is_at

    def _sort_by(self, section: int) -> None:
        """Sort by a column; the other way round where it is sorted by it already."""
        column, is_descending = self.model.sorted_by
        is_descending = column == section - 1 and not is_descending
        self.model.sort(
            section, Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        )
        self._make_room_for_sign()
