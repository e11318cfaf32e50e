"""Lists on paper: queries with their age, and the forms that are missing or expected."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.print_missing_forms import print_missing_forms
from dosebook.actions.print_queries import print_queries
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import one_or_many, translate
from dosebook.gui import dialogs
from dosebook.gui.files.data_export import PLACE
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session

Print = Callable[[StudyData, date, Path], int]


def show_query_list(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask where the list of queries goes, write it, and say so."""
    _show(session, window, preferences, translate("files", "List of queries"), print_queries)


def show_missing_forms(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask where the list of missing and expected forms goes, write it, and say so."""
    _show(session, window, preferences, translate("files", "Missing and expected forms"), print_missing_forms)


def _show(session: Session, window: QWidget, preferences: Preferences, title: str, write: Print) -> None:
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    suggested = folder / f"{session.path.stem} {title.lower()}.pdf"
    target = dialogs.save_file(window, title, "PDF (*.pdf)", suggested)
    if target is None:
        return
    preferences.remember(PLACE, str(target.parent))
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
    data, today = session.data, session.today()
    one = translate("files", "{title} with 1 page was written to {path}.")
    many = translate("files", "{title} with {count} pages was written to {path}.")
    wait_for_job(
        lambda _progress: write(data, today, path),
        window,
        translate("files", "Writing {file}…").format(file=path.name),
        lambda pages: dialogs.tell(window, one_or_many(pages, one, many, title=title, path=path)),
        lambda error: dialogs.show_error(window, error),
    )
