"""File, Back up…: a verified copy where the person wants it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.back_up_study import Backup, back_up_study
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.study_filter import study_filter, with_study_ending
from dosebook.gui.files.waiting import wait_for
from dosebook.gui.files.words import entries_words, local_moment_words
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

PLACE = "backup_folder"
"""The name under which the folder of the last backup is remembered."""


def show_back_up(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask where the copy goes, make it, and say what is in it; the folder is remembered for next time."""
    title = translate("files", "Back up the study")
    chosen = dialogs.save_file(
        window, title, study_filter(), suggested_backup(session, preferences.recall(PLACE))
    )
    if chosen is None:
        return
    target = with_study_ending(chosen)

    def done(backup: Backup) -> None:
        preferences.remember(PLACE, str(target.parent))
        dialogs.tell(window, backed_up_words(backup))

    words = translate("files", "Making and checking the backup {file}…").format(file=target.name)
    wait_for(
        back_up_study(session.worker, target),
        window,
        words,
        done,
        lambda error: dialogs.show_error(window, error),
    )


def suggested_backup(session: Session, place: str) -> Path:
    """Return a name with today's day in the folder of the last backup, else beside the study."""
    folder = Path(place) if place else session.path.parent
    return folder / f"{session.path.stem} {session.now():%Y-%m-%d %H%M}.dosebook"


def backed_up_words(backup: Backup) -> str:
    """Return what a finished backup holds, in words."""
    return translate(
        "files",
        "The study was backed up and the copy checked: {entries} of the audit trail, made {moment}, in {path}.",
    ).format(
        entries=entries_words(backup.position),
        moment=local_moment_words(backup.made_at),
        path=backup.path,
    )
