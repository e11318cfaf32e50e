"""The question that belongs to each reason why a study file was not opened."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dosebook.actions.find_backups import FoundBackup
from dosebook.actions.open_study import (
    NotAStudy,
    OlderCopy,
    StudyDamaged,
    StudyInUse,
    StudyNotReadable,
    StudyNotWritable,
    StudyOfOtherBuild,
    StudyTooNew,
)
from dosebook.domain.words import translate
from dosebook.gui.files.in_use import AGAIN, VIEW, InUseQuestion
from dosebook.gui.files.question import Choice, Question

ACCEPT_OLDER, RESTORE, VIEW_BACKUP, ANOTHER = "accept_older", "restore", "view_backup", "another"


def refusal_question(
    parent: QWidget, error: BaseException, *, backups: Sequence[FoundBackup] = (), may_view: bool = True
) -> Question | None:
    """Return what to ask after ``error``; None where there is nothing to choose.

    ``backups`` are those found for the file, newest first; ``may_view`` is false once viewing a copy is
    what failed.
    """
    if isinstance(error, StudyInUse):
        return InUseQuestion(parent, error, may_view=may_view)
    view = [Choice(VIEW, translate("files", "&View a copy"))] if may_view else []
    if isinstance(error, OlderCopy):
        accept = Choice(ACCEPT_OLDER, translate("files", "&Accept this file"), needs_reason=True)
        title = translate("files", "An older copy of the study")
        return Question(parent, title, str(error), [*view, accept])
    if isinstance(error, StudyDamaged):
        title = translate("files", "The study is damaged")
        return Question(parent, title, str(error), _from_backups(backups), findings=error.findings)
    if isinstance(error, NotAStudy | StudyOfOtherBuild):
        another = Choice(ANOTHER, translate("files", "&Choose another file…"))
        no_study = translate("files", "Not a study")
        other = translate("files", "Written by another build of Dosebook")
        title = no_study if isinstance(error, NotAStudy) else other
        return Question(parent, title, str(error), [another, *_from_backups(backups)])
    if isinstance(error, StudyNotReadable):
        another = Choice(ANOTHER, translate("files", "&Choose another file…"))
        again = Choice(AGAIN, translate("files", "&Try again"))
        return Question(parent, translate("files", "The study cannot be read"), str(error), [another, again])
    if isinstance(error, StudyNotWritable):
        again = Choice(AGAIN, translate("files", "&Try again"))
        title = translate("files", "The study cannot be written to")
        return Question(parent, title, str(error), [*view, again])
    if isinstance(error, StudyTooNew):
        another = Choice(ANOTHER, translate("files", "&Choose another file…"))
        return Question(parent, translate("files", "Written by a newer Dosebook"), str(error), [another])
    return None


def _from_backups(backups: Sequence[FoundBackup]) -> list[Choice]:
    restore = Choice(RESTORE, translate("files", "&Restore a backup…"))
    if not backups:
        return [restore]
    return [restore, Choice(VIEW_BACKUP, translate("files", "&View the newest backup"))]
