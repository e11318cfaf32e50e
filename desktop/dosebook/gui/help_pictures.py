"""The pictures of the help: taken of this very program by a process of its own, kept in the profile until it changes.

So the package stays small, nothing is fetched, and no picture is older than the program that it shows.
"""

import shutil
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtGui import QColor

import dosebook
from dosebook import __version__
from dosebook.gui import theme
from dosebook.gui.pages.catalogue import PAGES
from dosebook.gui.pictures import FORM
from dosebook.qualification.own_program import own_program
from dosebook.runtime.atomic_file import private_folder
from dosebook.runtime.paths import PROFILE_VARIABLE, Paths

_BEGIN_AFTER_MS = 600
_FOLDER = "help pictures"
_OF_TOPIC = {"first_steps": "start", "report": "report"}


class HelpPictures(QObject):
    """Finds the picture of a topic, and lets those that are missing be taken behind; a failure only leaves them out."""

    arrived = Signal(str)
    """The name of a picture that is there from now on."""

    _process: QProcess | None

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        """Look in the profile; nothing is started before ``want``."""
        super().__init__(parent)
        look = "dark" if QColor(theme.colours().window).lightness() < 128 else "light"
        self._look, self._all = look, paths.profile / _FOLDER
        self.folder = self._all / program_mark() / look
        self._wanted, self._process = "", None
        self._soon = QTimer(self, singleShot=True, interval=_BEGIN_AFTER_MS)
        self._soon.timeout.connect(self._begin)
        self._scratch: str | None = None

    def find(self, name: str) -> Path | None:
        """Return the file of a picture, where it was taken."""
        file = self.folder / f"{name}.png"
        return file if file.is_file() else None

    def want(self, topic: str) -> None:
        """Have all that is missing taken, that of ``topic`` first; asked again while that goes on, nothing happens."""
        self._wanted = topic
        if self._process is None and name_of(topic) and self.find(name_of(topic)) is None:
            # Who only looks a word up is gone before a process would have begun.
            self._soon.start()

    def stop(self) -> None:
        """End what is going on; what was taken stays."""
        self._soon.stop()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(2000)
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None

    def _begin(self) -> None:
        if self._process is not None:
            return
        try:
            self._throw_old_away()
            private_folder(self.folder)
            self._scratch = tempfile.mkdtemp(prefix="dosebook-")
        except OSError:
            return  # the help is read without pictures
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_QPA_PLATFORM", "offscreen")
        environment.insert(PROFILE_VARIABLE, self._scratch)
        process.setProcessEnvironment(environment)
        program, *words = own_program()
        asked = ["manual", "-o", str(self.folder), "--help-look", self._look, "--help-first", self._wanted]
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.start(program, [*words, *asked])

    def _hear(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            name = bytes(process.readLine().data()).decode("utf-8", "replace").strip()
            if self.find(name) is not None:
                self.arrived.emit(name)

    def _throw_old_away(self) -> None:
        if self._all.is_dir():
            for folder in self._all.iterdir():
                if folder != self.folder.parent:
                    shutil.rmtree(folder, ignore_errors=True)


def name_of(topic: str) -> str:
    """Return the name of the picture of a topic, empty for one that has none."""
    return _OF_TOPIC.get(topic) or (topic if any(page.key == topic for page in PAGES) else "")


def form_name_of(topic: str) -> str:
    """Return the name of the picture of the form of a topic."""
    return f"{topic}{FORM}"


def program_mark() -> str:
    """Return a name for the program as it is now: another version or another file of it has another one."""
    files = [Path(sys.executable)]
    if not getattr(sys, "frozen", False):
        files = sorted(Path(dosebook.__file__).parent.rglob("*.py"))
    newest = 0
    for file in files:
        with suppress(OSError):
            newest = max(newest, file.stat().st_mtime_ns)
    return f"{__version__}-{sha256(f'{len(files)} {newest}'.encode()).hexdigest()[:12]}"
