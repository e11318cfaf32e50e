"""The start of the program: quick, with nothing loaded that only a report or a workbook needs."""

import subprocess
import sys
from pathlib import Path

HEAVY = ("reportlab", "numpy", "openpyxl", "pypdfium2", "PIL", "defusedxml")

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
        if window.view.page.key == "overview":
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


def test_the_first_painted_list_loads_no_report_and_no_workbook(study_file: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(study_file), ",".join(HEAVY)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == []
