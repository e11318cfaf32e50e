"""Opening a study from a window, in the background; what to do when it is refused is loaded then."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dosebook.actions.open_study import Context, StudyWorker, open_study
from dosebook.actions.view_copy import view_copy
from dosebook.domain.words import translate
from dosebook.gui.files.waiting import wait_for

OnOpen = Callable[[StudyWorker], None]


def _nothing() -> None:
    pass


def _close(study: StudyWorker) -> None:
    study.close()


def open_study_in_window(
    window: QWidget,
    path: Path,
    context: Context,
    on_open: OnOpen,
    on_give_up: Callable[[], None] = _nothing,
) -> None:
    """Open ``path`` and hand the study to ``on_open``; ask above ``window`` about whatever stands in the way.

    ``on_give_up`` is called when the person leaves it at that. Nothing is called once ``window`` is gone.
    """
    OpenFlow(window, path, context, on_open, on_give_up).open()


class OpenFlow(QObject):
    """One person's way to one open study: its attempts, until one gives a study or the person gives up."""

    def __init__(
        self, window: QWidget, path: Path, context: Context, on_open: OnOpen, on_give_up: Callable[[], None]
    ) -> None:
        """Prepare to open ``path``."""
        super().__init__(window)
        self.window, self.path, self.context = window, path, context
        self._on_open, self._on_give_up = on_open, on_give_up

    def open(self, **wishes: Any) -> None:
        """Try to open the file as it is wished."""
        self._wait(
            open_study(self.path, self.context, **wishes),
            translate("files", "Opening {file}…"),
            lambda error: self._refused(error, may_view=True),
        )

    def view(self, path: Path) -> None:
        """Open a copy of ``path`` to look at."""
        self._wait(
            view_copy(path, self.context),
            translate("files", "Copying {file} to look at it…"),
            lambda error: self._refused(error, may_view=False),
        )

    def opened(self, study: StudyWorker) -> None:
        """Hand over the open study."""
        self._on_open(study)
        self.deleteLater()

    def give_up(self) -> None:
        """Leave it at that."""
        self._on_give_up()
        self.deleteLater()

    def _wait(
        self, future: "Future[StudyWorker]", words: str, on_failed: Callable[[BaseException], None]
    ) -> None:
        words = words.format(file=self.path.name)
        wait_for(future, self.window, words, self.opened, on_failed, on_late=_close)

    def _refused(self, error: BaseException, *, may_view: bool) -> None:
        from dosebook.gui.files.refused import Refused

        Refused(self, error, may_view=may_view).go_on()
