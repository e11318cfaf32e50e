"""Report, Casebook…: the forms on paper, blank or as filled in for one participant."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.make_casebook import make_casebook, participant_with_id
from dosebook.domain.errors import DosebookError
from dosebook.domain.records import Participant
from dosebook.domain.words import one_or_many, translate
from dosebook.gui import dialogs
from dosebook.gui.files.data_export import PLACE
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session


def show_casebook(session: Session, window: QWidget, preferences: Preferences, shown: str) -> None:
    """Ask whose casebook it is (``shown``: the uid of the participant in view) and where it goes; write it."""
    whose = _ask_whose(session, window, shown)
    if whose is None:
        return
    person = whose if isinstance(whose, Participant) else None
    title = translate("files", "Casebook")
    target = dialogs.save_file(window, title, "PDF (*.pdf)", _suggested(session, preferences, person))
    if target is None:
        return
    preferences.remember(PLACE, str(target.parent))
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
    data = session.data
    one = translate("files", "The casebook with 1 page was written to {path}.")
    many = translate("files", "The casebook with {count} pages was written to {path}.")
    wait_for_job(
        lambda _progress: make_casebook(data, person, path, annotated=person is None),
        window,
        translate("files", "Writing {file}…").format(file=path.name),
        lambda pages: dialogs.tell(window, one_or_many(pages, one, many, path=path)),
        lambda error: dialogs.show_error(window, error),
    )


def _ask_whose(session: Session, window: QWidget, shown: str) -> Participant | str | None:
    """Return the participant, or an empty text for blank forms; None when cancelled or not found."""
    in_view = session.data.find(shown)
    choices = [
        ("other", translate("files", "Another participant…")),
        ("blank", translate("files", "Blank forms")),
    ]
    if isinstance(in_view, Participant):
        choices.insert(0, ("shown", in_view.participant_id))
    answer = dialogs.choose(window, translate("files", "Whose casebook should be made?"), choices)
    if answer == "shown" and isinstance(in_view, Participant):
        return in_view
    if answer != "other":
        return "" if answer == "blank" else None
    label, accept = translate("files", "Participant ID"), translate("files", "Make the casebook")
    question = translate("files", "Type the ID of the participant.")
    typed = dialogs.ask_text(window, question, label=label, accept=accept, minimum=1)
    try:
        return participant_with_id(session.data, typed) if typed is not None else None
    except DosebookError as error:
        dialogs.show_error(window, error)
        return None


def _suggested(session: Session, preferences: Preferences, person: Participant | None) -> Path:
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    whose = person.participant_id if person is not None else translate("files", "blank")
    safe = "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in whose)
    casebook = translate("files", "casebook")
    return folder / f"{session.path.stem} {casebook} {safe}.pdf"
