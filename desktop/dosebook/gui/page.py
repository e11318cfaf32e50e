"""What every page of an open study can do; the main window knows pages by this only."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft


class Page(QWidget):
    """One page of the window. Its ``key``, ``title`` and ``kinds`` come from the catalogue of pages."""

    record_wanted = Signal(str, str)
    """(kind, uid): go to that record, on whichever page it lives."""
    new_wanted = Signal(str, object)
    """(kind, participant uid or None): make a new record on its page."""

    page_wanted = Signal(str)
    """The key of another page to go to."""
    field_wanted = Signal(str, str, str)
    """(kind, uid, name of a field): go to that record and put the keyboard into the field."""

    key: str = ""
    title: str = ""
    kinds: frozenset[str] = frozenset()
    is_seen: bool = False
    """Whether the page was turned to; one that was only made ahead keeps up with the study when it is seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Stand on the open study."""
        super().__init__(parent)
        self.session = session

    @property
    def is_busy(self) -> bool:
        """Whether what the page says is still being worked out beside it."""
        return False

    def prepare(self) -> Iterator[None]:
        """Make what the page shows first, in short steps; where it is seen before, it does so by itself."""
        yield from ()

    def activate(self) -> None:
        """Take note that the page is shown now; a page puts the keyboard where work begins."""

    def forgo_keyboard(self) -> None:
        """Put the keyboard nowhere later, though ``activate`` waits for something: somebody else has it now."""

    def open_record(self, kind: str, uid: str) -> None:
        """Show this record, which is of one of the page's kinds."""

    def new_record(self, kind: str | None = None, participant: str | None = None) -> None:
        """Begin a new record; of the kind the page shows when none is said."""

    def show_form(self) -> None:
        """Let the form be seen, where something else of the record is shown before it."""

    def save(self) -> None:
        """Save what the form of the page holds."""

    def save_and_new(self) -> None:
        """Save what the form of the page holds, then begin another record of the same participant."""

    def step(self, delta: int) -> None:
        """Go to the record before (−1) or after (+1)."""

    def revert(self) -> None:
        """Take back what was typed since the last save."""

    def void_record(self) -> None:
        """Mark the shown record as void, with a reason."""

    def duplicate_record(self) -> None:
        """Begin a new record like the shown one."""

    def copy_field(self) -> None:
        """Take the field that has the keyboard over from the record before."""

    def repeat_last(self) -> None:
        """Fill the form with what may be carried from the record before."""

    def show_history(self) -> None:
        """Show who changed the shown record, and when."""

    def ask_query(self) -> None:
        """Ask a question about the field that has the keyboard."""

    def answer_finding(self) -> None:
        """Answer the query, or accept the finding, at the field that has the keyboard."""

    def toggle_voided(self) -> None:
        """Show voided records in the list too, or hide them again."""

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""

    @classmethod
    def offers(cls, act: str) -> bool:
        """Return whether the page does something for an act of the Record menu, say ``save``."""
        return getattr(cls, act) is not getattr(Page, act)

    def leave(self, then: Callable[[], None]) -> None:
        """Ask about typing that is not saved, then call ``then``; not at all when the person stays."""
        then()
