"""Help, Save a report for support…: read what would be sent, then save it as one file."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from dosebook.actions.support_report import SupportFile, support_files, write_support_report
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme

if TYPE_CHECKING:
    from dosebook.gui.main_window import MainWindow

SUGGESTED_NAME = "dosebook-support.zip"


class SupportDialog(QDialog):
    """The files of the report beside the text of one; nothing leaves before Save, and then to a file only."""

    def __init__(self, files: Sequence[SupportFile], folder: Path, parent: QWidget | None) -> None:
        """Show ``files``; the report goes to ``folder`` unless another is chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.dress(self)
        self.setProperty("outlivesStudy", True)
        self.setWindowTitle(translate("support", "Report for support"))
        self._files, self._folder = tuple(files), folder
        self.list = QListWidget()
        self.list.setAccessibleName(translate("support", "Files of the report"))
        self.list.addItems([file.name for file in files])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("support", "Text of the file"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.save_button = QPushButton(translate("support", "&Save…"))
        self._lay_out()
        self.list.currentRowChanged.connect(lambda row: self.text.setPlainText(self._files[row].text))
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        note = QLabel(
            translate(
                "support",
                "This is all that the report holds: versions, settings, counts of records and places in the program. "
                "It holds nothing that was entered and no name. Dosebook sends nothing: save the file, and send it "
                "yourself.",
            )
        )
        note.setWordWrap(True)
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        parts.setSizes([24 * letter, 76 * letter])
        theme.mark(self.save_button, "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        close = QPushButton(translate("support", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(note)
        column.addWidget(parts, 1)
        column.addLayout(row)
        self.resize(104 * letter, 26 * self.fontMetrics().height())

    def _save(self) -> None:
        title = translate("support", "Report for support")
        suggested = self._folder / SUGGESTED_NAME
        path = dialogs.save_file(self, title, translate("support", "Zip file (*.zip)"), suggested)
        if path is None:
            return
        target = path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")
        try:
            write_support_report(self._files, target)
        except OSError as error:
            words = translate("support", "The report could not be saved as {path} ({cause}).")
            dialogs.tell(self, words.format(path=target, cause=error.strerror or type(error).__name__))
            return
        dialogs.tell(self, translate("support", "Saved as {path}").format(path=target))
        self.accept()


def show_support(parent: QWidget | None = None, failure: str = "") -> None:
    """Gather the report of the window that is open and show it; ``failure`` says what just went wrong."""
    window = _main_window()
    if window is None:
        return
    session = window.session
    files = support_files(
        window.paths,
        window.preferences.settings,
        screen_facts(),
        session.data if session is not None else None,
        failure,
    )
    SupportDialog(files, Path.home(), parent or window).open()


def screen_facts() -> Mapping[str, str]:
    """Return what Qt knows of the screen, the type and the language."""
    program = QApplication.font()
    facts = {
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "font": f"{program.family()} {program.pointSizeF():g} pt",
        "dark": "yes" if theme.is_dark() else "no",
        "right_to_left": "yes" if QGuiApplication.isRightToLeft() else "no",
    }
    for number, screen in enumerate(QGuiApplication.screens(), start=1):
        size = screen.geometry()
        facts[f"screen_{number}"] = f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}"
    return facts


def _main_window() -> "MainWindow | None":
    from dosebook.gui.main_window import MainWindow

    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)), None)
