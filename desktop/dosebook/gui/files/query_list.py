"""Report, List of queries…: all queries on paper, the open ones with their age first."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.print_queries import print_queries
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.files.data_export import PLACE
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session


def show_query_list(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask where the list goes, write it, and say so."""
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    suggested = folder / f"{session.path.stem} {translate('files', 'queries')}.pdf"
    title = translate("files", "List of queries")
    target = dialogs.save_file(window, title, "PDF (*.pdf)", suggested)
    if target is None:
        return
    preferences.remember(PLACE, str(target.parent))
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
    data, today = session.data, session.today()
    words = translate("files", "The list of queries with {pages} pages was written to {path}.")
    wait_for_job(
        lambda _progress: print_queries(data, today, path),
        window,
        translate("files", "Writing {file}…").format(file=path.name),
        lambda pages: dialogs.tell(window, words.format(pages=pages, path=path)),
        lambda error: dialogs.show_error(window, error),
    )
