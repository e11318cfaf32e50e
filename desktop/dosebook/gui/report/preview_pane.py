"""The preview with its bar: which page, how large, and whether it still shows what was chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from dosebook.actions.make_report import BuiltReport
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.key_names import spoken_key
from dosebook.gui.report.contents_list import ContentsList
from dosebook.gui.report.pages_view import ZOOM_STEP, PagesView


class PreviewPane(QWidget):
    """Shows a built report; ``refresh_wanted`` tells that a person wants to see the present choices."""

    refresh_wanted = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a report."""
        super().__init__(parent)
        self.pages = PagesView(self)
        self.contents = ContentsList(self)
        self.contents.page_wanted.connect(self.pages.go_to)
        self.pages.page_changed.connect(self._show_page)
        self.pages.contents_known.connect(self.contents.show_sections)
        self.pages.failed.connect(self.failed)
        self.page_label = QLabel(self)
        self.page_label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.stale = QLabel(self)
        self.stale.setWordWrap(True)
        theme.mark(self.stale, "warning")
        self.stale.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addLayout(self._bar())
        column.addWidget(self.stale)
        halves = QSplitter(self)
        halves.addWidget(self.contents)
        halves.addWidget(self.pages)
        halves.setStretchFactor(0, 0)
        halves.setStretchFactor(1, 1)
        halves.setSizes([self.contents.sizeHint().width(), self.pages.sizeHint().width()])
        column.addWidget(halves, 1)
        self._show_page(0, 0)

    def show_report(self, report: BuiltReport) -> None:
        """Show ``report``."""
        self.say_stale("")
        self.pages.show_report(report)

    def show_first(self, report: BuiltReport) -> None:
        """Show the first pages of a report that is still being laid out, unless a later page is in view."""
        if self.pages.page <= report.pages:
            self.pages.show_report(report)

    def say_stale(self, words: str) -> None:
        """Say why the preview does not show the present choices; empty words say that it does."""
        self.stale.setText(words)
        self.stale.setVisible(bool(words))

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.XS)
        row.addWidget(self.page_label)
        row.addStretch(1)
        smaller, larger = translate("report_dialog", "Smaller"), translate("report_dialog", "Larger")
        self._add(row, "−", smaller, QKeySequence("Ctrl+-"), lambda: self.pages.zoom_by(1 / ZOOM_STEP))
        self._add(row, "+", larger, QKeySequence("Ctrl++"), lambda: self.pages.zoom_by(ZOOM_STEP))
        fit = translate("report_dialog", "Fit width")
        self._add(row, fit, fit, QKeySequence("Ctrl+0"), self.pages.fit_width)
        refresh = translate("report_dialog", "Refresh")
        self._add(row, refresh, refresh, QKeySequence("F5"), self.refresh_wanted.emit)
        return row

    def _add(
        self, row: QHBoxLayout, words: str, name: str, key: QKeySequence, act: Callable[[], None]
    ) -> None:
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({spoken_key(key)})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.mark(button, "quiet")
        button.clicked.connect(lambda _checked=False: act())
        shortcut = QShortcut(key, self, context=Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)
        row.addWidget(button)

    def _show_page(self, page: int, pages: int) -> None:
        words = translate("report_dialog", "Page {page} of {pages}")
        self.page_label.setText(words.format(page=page, pages=pages) if pages else "")
        if pages:
            self.contents.follow(page)
