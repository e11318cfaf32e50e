"""Joins it all: the Qt program, the profile, the window, and the pictures of every page."""

import os
import sys
from pathlib import Path

# What the first list needs beside Qt is loaded before Qt: PySide6 reads the source text of every module that
# is imported after it, which takes longer than loading the module.
import dosebook.actions.open_study
import dosebook.actions.save_changes
import dosebook.actions.view_copy
import dosebook.forms.finding
import dosebook.forms.lists.catalogue
import dosebook.forms.lists.list_words
import dosebook.forms.lists.quick_filters
import dosebook.runtime.drafts
import dosebook.runtime.paths
import dosebook.runtime.settings  # noqa: F401 - see above

# isort: split
from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTimer, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from dosebook.domain.words import language_code
from dosebook.gui.crash import watch_for_crashes
from dosebook.gui.garbage import GarbageWatch
from dosebook.gui.icons import icon
from dosebook.gui.main_window import MainWindow
from dosebook.resources import resource
from dosebook.runtime.log import start_log
from dosebook.runtime.paths import find_paths

_STARTED_AFTER_MS = 5000
_HAND_OVER_SECONDS = 0.001
"""How long a look beside the window may go on while the window waits; Python's own 5 ms are felt."""
_FALLBACK_FONTS = ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf")


class Program(QApplication):
    """The Qt program; it hears of a study that the Finder of macOS hands over, which names none when it starts it."""

    study_wanted = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Tell of a study, and leave all else to Qt."""
        study = handed_over(event)
        if study is None:
            return super().event(event)
        self.study_wanted.emit(study)
        return True


def handed_over(event: QEvent) -> Path | None:
    """Return the file that the desktop wants to be opened, if this is such an event."""
    return Path(event.file()) if isinstance(event, QFileOpenEvent) and event.file() else None


def run_window(path: Path | None, profile: Path | None = None) -> int:
    """Show the window, on the study at ``path`` if there is one, until it is closed; return the exit status."""
    paths = find_paths(profile)
    start_log(paths.log)
    program = make_program()
    watch_for_crashes(program)
    window = MainWindow(paths, is_opening=path is not None, is_building_ahead=True)
    if isinstance(program, Program):
        program.study_wanted.connect(window.open_path)
    window.show()
    QTimer.singleShot(_STARTED_AFTER_MS, window, lambda: GarbageWatch(window))
    sys.setswitchinterval(_HAND_OVER_SECONDS)
    if path is not None:
        window.open_path(path)
    else:
        QTimer.singleShot(0, window, lambda: window.with_person(lambda: None))
    return program.exec()


def save_pictures(study: Path, folder: Path) -> int:
    """Save a picture of every page of the program, on a copy of ``study``; 0 when all are there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from dosebook.gui.pictures import take_pictures

    program = make_program()
    failures = take_pictures(program, study, folder)
    for failure in failures:
        print(failure, file=sys.stderr)  # noqa: T201 - called from the command line
    return 1 if failures else 0


def save_manual(target: Path, *, is_card: bool) -> int:
    """Write the manual, or the quick-reference card, as a PDF; 0 when it is there.

    Raises ReportNotWritten when it cannot be put there.
    """
    from dosebook.actions.make_manual import pictured_demo, put_pdf
    from dosebook.gui.manual.card import card_pdf

    program = make_program()
    if is_card:
        put_pdf(card_pdf(), target)
        return 0
    from dosebook.gui.manual.manual import manual_pdf, pictures_in
    from dosebook.gui.pictures import take_pictures

    with pictured_demo() as (study, folder):
        failures = take_pictures(program, study, folder)
        put_pdf(manual_pdf(pictures_in(folder)), target)
    for failure in failures:
        print(failure, file=sys.stderr)  # noqa: T201 - called from the command line
    return 1 if failures else 0


def save_help_pictures(folder: Path, look: str, first: str) -> int:
    """Save the pictures of the help into ``folder``, that of the topic ``first`` first; say the name of each."""
    from dosebook.actions.make_manual import pictured_demo
    from dosebook.gui.pictures import take_help_pictures

    program = make_program()
    if hasattr(os, "nice"):
        os.nice(10)  # nobody waits for it
    with pictured_demo() as (study, _folder):
        failures = take_help_pictures(program, study, folder, look, first)
    return 1 if failures else 0


def run_self_test() -> int:
    """Open the window where nobody sees it, make a study, save, export, read the PDF; 0 when all went well."""
    from dosebook.gui.self_test import self_test

    return self_test(make_program())


def make_program() -> QApplication:
    """Return the Qt program of this process; what Qt says itself is in the language of the program too."""
    found = QApplication.instance()
    program = found if isinstance(found, QApplication) else Program(sys.argv[:1])
    program.setApplicationName("Dosebook")
    program.setApplicationDisplayName("Dosebook")
    program.setDesktopFileName("dosebook")
    program.setWindowIcon(icon("dosebook", "accent"))
    _let_qt_speak(program)
    _assert_fonts(program)
    return program


class _PrintedKeys(QTranslator):
    """Names the control key as Spanish keyboards and the help do; Qt's own catalogue says “Control”."""

    def translate(self, context: str, text: str, _remark: str | None = None, _count: int = -1) -> str | None:
        return "Ctrl" if (context, text) == ("QShortcut", "Ctrl") else None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def _let_qt_speak(program: QApplication) -> None:
    """Give Qt's own buttons and dialogs the words of the program's language."""
    QLocale.setDefault(QLocale(language_code()))
    translator = QTranslator(program)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language_code()}", folder):
        program.installTranslator(translator)
    if language_code() == "es":
        program.installTranslator(_PrintedKeys(program))


def _assert_fonts(program: QApplication) -> None:
    # A bare machine, say one that only makes pictures, may have no font at all.
    if QFontDatabase.families():
        return
    for name in _FALLBACK_FONTS:
        data = resource(f"fonts/{name}").read_bytes()
        QFontDatabase.addApplicationFontFromData(data)
    program.setFont(QFont(QFontDatabase.families()[0], 10))
