"""Studies and pages for the tests of the window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from builders import cohort, participant, study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Change, Create, Person, Save
from dosebook.gui import dialogs
from dosebook.gui.page import Page
from dosebook.gui.pages.catalogue import PAGES, PageSpec
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft

ANN = Person("Ann Archer", "Coordinator")


def made_study(path: Path, context: Context) -> StudyWorker:
    """Return a new open study with a cohort and a participant."""
    first: tuple[Change, ...] = (Create(study()), Create(cohort()), Create(participant()))
    return StudyWorker.create(path, context, Save("first", ANN, first))


class PlainPage(Page):
    """A page with one editor, which notes what it is asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.asked: list[object] = []
        self.editor = QLineEdit()
        self.editor.setAccessibleName("note")
        self.editor.textChanged.connect(lambda text: session.set_unsaved(self, bool(text)))
        QVBoxLayout(self).addWidget(self.editor)

    def activate(self) -> None:
        self.editor.setFocus()

    def open_record(self, kind: str, uid: str) -> None:
        self.asked.append((kind, uid))

    def new_record(self, kind: str | None = None, participant: str | None = None) -> None:
        self.asked.append(("new", kind, participant))

    def save(self) -> None:
        self.asked.append("save")

    def save_and_new(self) -> None:
        self.asked.append("save and new")

    def repeat_last(self) -> None:
        self.asked.append("repeat")

    def copy_field(self) -> None:
        self.asked.append("copy field")

    def step(self, delta: int) -> None:
        self.asked.append(delta)

    def show_draft(self, draft: Draft) -> None:
        self.asked.append(draft)

    def leave(self, then: Callable[[], None]) -> None:
        if not self.editor.text() or dialogs.ask(self, "Leave?", accept="Discard", refuse="Stay"):
            self.editor.clear()
            then()


def plain_pages() -> tuple[PageSpec, ...]:
    """Return the pages of the program, each made plain."""
    return tuple(replace(page, make=PlainPage) for page in PAGES)
