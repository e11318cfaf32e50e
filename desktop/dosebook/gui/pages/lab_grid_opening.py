"""Opens the grid of results, after asking whose it is where nobody is shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.pages.lab_grid_dialog import LabGridDialog
from dosebook.gui.session import Session


def ask_lab_grid(
    session: Session, shown: str, window: QWidget, open_record: Callable[[str, str], None] | None = None
) -> LabGridDialog | None:
    """Open the grid of the participant with the uid ``shown``, else of one that a person chooses; None without."""
    data = session.data
    found = data.find(shown)
    person = found if isinstance(found, Participant) else _ask_whose(data, window)
    if person is None:
        return None
    dialog = LabGridDialog(session, person, window, open_record)
    dialog.open()
    return dialog


def _ask_whose(data: StudyData, window: QWidget) -> Participant | None:
    """Let a person choose a participant; the only one needs no question."""
    people = data.participants
    if not people:
        dialogs.tell(window, translate("window", "No participant is recorded yet. Enter one first."))
        return None
    if len(people) == 1:
        return people[0]
    question = translate("window", "Whose results are to be entered?")
    lines = [(person.uid, person.participant_id) for person in people]
    accept = translate("window", "Open the grid")
    answer = dialogs.choose_line(window, question, lines, accept=accept, is_first_usual=False)
    return next((person for person in people if person.uid == answer), None)
