"""A study that was not opened: the question about it, and each way on from there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from dosebook.actions.find_backups import FoundBackup, find_backups
from dosebook.actions.open_study import NotAStudy, OlderCopy, StudyDamaged, StudyInUse, StudyOfOtherBuild
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import Job
from dosebook.gui.files.in_use import AGAIN, TAKE_OVER, VIEW
from dosebook.gui.files.open_flow import OpenFlow
from dosebook.gui.files.question import ask_question
from dosebook.gui.files.refusals import ACCEPT_OLDER, ANOTHER, RESTORE, VIEW_BACKUP, refusal_question
from dosebook.gui.files.restoring import Restoration
from dosebook.gui.files.study_filter import study_filter
from dosebook.gui.files.waiting import WaitStopped


class Refused(QObject):
    """One refusal of one attempt, and what the person decides about it."""

    def __init__(self, flow: OpenFlow, error: BaseException, *, may_view: bool) -> None:
        """Take note of ``error``; ``may_view`` is false once viewing a copy is what failed."""
        super().__init__(flow)
        self._flow, self._error, self._may_view = flow, error, may_view
        self._backups: Sequence[FoundBackup] = ()

    def go_on(self) -> None:
        """Ask what to do, with the backups there are where one may help."""
        if isinstance(self._error, WaitStopped):
            self._flow.give_up()
        elif isinstance(self._error, StudyDamaged | NotAStudy | StudyOfOtherBuild):
            self._look_for_backups()
        else:
            self._ask()

    def _look_for_backups(self) -> None:
        path, second = self._flow.path, self._flow.context.second_backup_folder
        job = Job(lambda _progress: find_backups(path, second), self)
        job.succeeded.connect(self._found)
        job.failed.connect(lambda _error: self._ask())
        job.start()

    def _found(self, backups: Sequence[FoundBackup]) -> None:
        self._backups = backups
        self._ask()

    def _ask(self, *, may_view: bool = True) -> None:
        question = refusal_question(
            self._flow.window, self._error, backups=self._backups, may_view=may_view and self._may_view
        )
        if question is None:
            dialogs.show_error(self._flow.window, self._error)
            self._flow.give_up()
            return
        question.decided.connect(self._decided)
        ask_question(question)

    def _decided(self, choice: str, reason: str) -> None:
        error = self._error
        if choice == AGAIN:
            self._flow.open()
        elif choice == VIEW:
            self._flow.view(self._flow.path)
        elif choice == VIEW_BACKUP:
            self._flow.view(self._backups[0].path)
        elif choice == TAKE_OVER and isinstance(error, StudyInUse):
            self._flow.open(take_over_reason=reason, watch=error.watch)
        elif choice == ACCEPT_OLDER and isinstance(error, OlderCopy):
            self._flow.open(accept_older_reason=reason)
        elif choice == RESTORE:
            self._restore()
        elif choice == ANOTHER:
            self._choose_another()
        else:
            self._flow.give_up()

    def _restore(self) -> None:
        flow = self._flow
        restoration = Restoration(flow.window, flow.path, flow.context, flow.opened)
        restoration.ask(self._backups, lambda: self._ask(may_view=False))

    def _choose_another(self) -> None:
        flow = self._flow
        title = translate("files", "Open a study")
        chosen = dialogs.open_file(flow.window, title, study_filter(), flow.path.parent)
        if chosen is None:
            flow.give_up()
            return
        flow.path = chosen
        flow.open()
