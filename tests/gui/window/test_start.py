"""The start of the program: quick, with nothing loaded that the first painted list does without."""

import subprocess
import sys
from pathlib import Path

from dosebook.domain.changes import Person
from dosebook.runtime.paths import Paths
from dosebook.runtime.settings import Settings, write_settings

HEAVY = ("reportlab", "numpy", "openpyxl", "pypdfium2", "PIL", "defusedxml")

LATER = (
    # What sqlite-utils has for its command line, and what only forms, checks, dialogs and reports need.
    "click", "dateutil", "logging.handlers", "subprocess", "xml.etree", "zoneinfo",
    "PySide6.QtPrintSupport", "PySide6.QtNetwork",
    "dosebook.cli", "dosebook.demo", "dosebook.interchange", "dosebook.numerics", "dosebook.report",
    "dosebook.actions.make_report", "dosebook.actions.read_audit_trail",
    "dosebook.domain.ctcae", "dosebook.domain.dlt_rules", "dosebook.domain.escalation",
    "dosebook.domain.lab_criteria", "dosebook.domain.planning", "dosebook.domain.summary",
    "dosebook.forms.catalogue", "dosebook.forms.checks", "dosebook.forms.ctcae_tables", "dosebook.forms.missing",
    "dosebook.forms.spec", "dosebook.forms.study_findings",
    "dosebook.gui.files.question", "dosebook.gui.form.form_view", "dosebook.gui.form.record_pane",
    "dosebook.gui.pages.overview_page", "dosebook.gui.report", "dosebook.gui.start_page",
)  # fmt: skip
"""Modules that are loaded after the first painted list, or never."""

FIRST_LIST = """
import os, sys
from pathlib import Path
from dosebook import app
from dosebook.gui.main_window import MainWindow
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

class FirstList(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.parent().model().rowCount():
            print(*sys.modules, flush=True)
            os._exit(0)
        return False

def shown(window, session, page):
    show_session(window, session, page)
    for table in window.view.page.findChildren(QTableView):
        table.viewport().installEventFilter(FirstList(table))

show_study, show_session = MainWindow.show_study, MainWindow._show_session
MainWindow._show_session = shown
MainWindow.show_study = lambda window, study: show_study(window, study, "cohorts")
app.run_window(Path(sys.argv[1]), Path(sys.argv[2]))
"""

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from dosebook import app
from dosebook.domain.changes import Person
from dosebook.gui.main_window import MainWindow
from dosebook.runtime.paths import find_paths

program = app.make_program()
window = MainWindow(find_paths())
window.set_person(Person("Ann"))
painted = []

def look():
    if window.view is not None and window.view.page is not None and not window.view.page.grab().isNull():
        if window.view.page.key == "today":
            window.view.show_page("adverse_events")
            return
        painted.append(window.view.page.key)
        print(*sorted(set(name.partition(".")[0] for name in sys.modules) & set(sys.argv[2].split(","))))
        timer.stop()
        window.preferences.finish()
        window.close()

timer = QTimer(); timer.timeout.connect(look); timer.start(20)
window.show()
window.open_path(Path(sys.argv[1]))
QTimer.singleShot(30000, lambda: sys.exit("nothing was painted"))
program.exec()
sys.exit(0 if painted == ["adverse_events"] else "no list was painted")
"""


def test_what_is_loaded_by_the_first_painted_list(study_file: Path, tmp_path: Path) -> None:
    profile = tmp_path / "named"
    write_settings(Paths(profile).settings, Settings().with_person(Person("Ann")))
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_LIST, str(study_file), str(profile)],
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert ran.returncode == 0, ran.stderr
    loaded = ran.stdout.split()
    assert "dosebook.gui.table.record_table" in loaded
    assert [
        name for name in loaded if any(name == later or name.startswith(f"{later}.") for later in LATER)
    ] == []


COLLECTS_AGAIN = """
import gc, os, sys, threading
from pathlib import Path
from dosebook.__main__ import load_app
app = load_app()
from PySide6.QtCore import QTimer
assert not gc.isenabled()
app._STARTED_AFTER_MS = 10
make_program = app.make_program
kept = []

class Ring:
    def __init__(self):
        self.itself = self

    def __del__(self):
        here = threading.current_thread() is threading.main_thread()
        os._exit(0 if here and not gc.isenabled() else 9)

def made():
    program = make_program()
    Ring()
    timer = QTimer(program, interval=20)
    timer.timeout.connect(lambda: kept.extend([] for _number in range(1000)))
    timer.start()
    return program

app.make_program = made
app.run_window(None, Path(sys.argv[1]))
"""


def test_garbage_is_looked_for_in_the_thread_of_the_window_once_it_is_there(tmp_path: Path) -> None:
    write_settings(Paths(tmp_path).settings, Settings().with_person(Person("Ann")))
    command = [sys.executable, "-c", COLLECTS_AGAIN, str(tmp_path)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert ran.returncode == 0, ran.stderr


def test_a_list_loads_no_report_and_no_workbook(study_file: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(study_file), ",".join(HEAVY)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == []
