"""What the program remembers for a person, written behind so that no window waits for it."""

import contextlib
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from dosebook.runtime.log import log_failure
from dosebook.runtime.settings import Settings, read_settings, write_settings


class Preferences(QObject):
    """The settings of the profile; every change is kept at once and written in order."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Read ``file``; whatever is missing there takes its default."""
        super().__init__(parent)
        self._file = file
        self._settings = read_settings(file)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="dosebook-settings")

    @property
    def settings(self) -> Settings:
        """The settings now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Use ``settings`` from now on."""
        if settings == self._settings:
            return
        self._settings = settings
        # The program may be on its way out, and the pool closed; the next start then has older settings.
        with contextlib.suppress(RuntimeError):
            self._writer.submit(write_settings, self._file, settings).add_done_callback(_log_if_failed)
        self.changed.emit(settings)

    def remember(self, name: str, text: str) -> None:
        """Keep a text of the window's own, for example the place of a splitter."""
        window = {**self._settings.window, name: text}
        self.change(replace(self._settings, window=MappingProxyType(window)))

    def recall(self, name: str) -> str:
        """Return what ``remember`` kept; empty when it kept nothing."""
        return self._settings.window.get(name, "")

    def finish(self) -> None:
        """Write what is still to be written; the program ends."""
        self._writer.shutdown(wait=True)


def _log_if_failed(written: "Future[None]") -> None:
    error = written.exception()
    if error is not None:
        log_failure(error)
