"""Opening a study from a window: in the background, with a question for each way in which it can fail."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dosebook.actions.find_backups import FoundBackup, find_backups
from dosebook.actions.open_study import (
    Context,
    NotAStudy,
    OlderCopy,
    StudyDamaged,
    StudyInUse,
    StudyWorker,
    open_study,
)
from dosebook.actions.view_copy import view_copy
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import Job
from dosebook.gui.files.in_use import AGAIN, TAKE_OVER, VIEW
from dosebook.gui.files.question import ask_question
from dosebook.gui.files.refusals import ACCEPT_OLDER, ANOTHER, RESTORE, VIEW_BACKUP, refusal_question
from dosebook.gui.files.restoring import Restoration
from dosebook.gui.files.study_filter import study_filter
from dosebook.gui.files.waiting import WaitStopped, wait_for

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
    _OpenFlow(window, path, context, on_open, on_give_up).open()


class _OpenFlow(QObject):
    """One person's way to one open study: attempts, refusals and what was decided about them."""

    def __init__(
        self, window: QWidget, path: Path, context: Context, on_open: OnOpen, on_give_up: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._path, self._context = window, path, context
        self._on_open, self._on_give_up = on_open, on_give_up

    def open(self, **wishes: Any) -> None:
        """Try to open the file as it is wished."""
        self._wait(
            open_study(self._path, self._context, **wishes),
            translate("files", "Opening {file}…"),
            lambda error: self._ask_after(error, may_view=True),
        )

    def _view(self, path: Path) -> None:
        self._wait(
            view_copy(path, self._context),
            translate("files", "Copying {file} to look at it…"),
            lambda error: self._ask_after(error, may_view=False),
        )

    def _wait(
        self, future: "Future[StudyWorker]", words: str, on_failed: Callable[[BaseException], None]
    ) -> None:
        words = words.format(file=self._path.name)
        wait_for(future, self._window, words, self._opened, on_failed, on_late=_close)

    def _opened(self, study: StudyWorker) -> None:
        self._on_open(study)
        self.deleteLater()

    def _give_up(self) -> None:
        self._on_give_up()
        self.deleteLater()

    def _ask_after(self, error: BaseException, *, may_view: bool) -> None:
        if isinstance(error, WaitStopped):
            self._give_up()
        elif isinstance(error, StudyDamaged | NotAStudy):
            self._look_for_backups(error, may_view=may_view)
        else:
            self._ask(error, (), may_view=may_view)

    def _look_for_backups(self, error: BaseException, *, may_view: bool) -> None:
        path, second = self._path, self._context.second_backup_folder
        job = Job(lambda _progress: find_backups(path, second), self)
        job.succeeded.connect(lambda backups: self._ask(error, backups, may_view=may_view))
        job.failed.connect(lambda _error: self._ask(error, (), may_view=may_view))
        job.start()

    def _ask(self, error: BaseException, backups: Sequence[FoundBackup], *, may_view: bool) -> None:
        question = refusal_question(self._window, error, backups=backups, may_view=may_view)
        if question is None:
            dialogs.show_error(self._window, error)
            self._give_up()
            return
        question.decided.connect(lambda choice, reason: self._go_on(choice, reason, error, backups))
        ask_question(question)

    def _go_on(self, choice: str, reason: str, error: BaseException, backups: Sequence[FoundBackup]) -> None:
        if choice == AGAIN:
            self.open()
        elif choice == VIEW:
            self._view(self._path)
        elif choice == VIEW_BACKUP:
            self._view(backups[0].path)
        elif choice == TAKE_OVER and isinstance(error, StudyInUse):
            self.open(take_over_reason=reason, watch=error.watch)
        elif choice == ACCEPT_OLDER and isinstance(error, OlderCopy):
            self.open(accept_older_reason=reason)
        elif choice == RESTORE:
            self._restore(backups, error)
        elif choice == ANOTHER:
            self._choose_another()
        else:
            self._give_up()

    def _restore(self, backups: Sequence[FoundBackup], error: BaseException) -> None:
        restoration = Restoration(self._window, self._path, self._context, self._opened)
        restoration.ask(backups, lambda: self._ask(error, backups, may_view=False))

    def _choose_another(self) -> None:
        title = translate("files", "Open a study")
        chosen = dialogs.open_file(self._window, title, study_filter(), self._path.parent)
        if chosen is None:
            self._give_up()
            return
        self._path = chosen
        self.open()
