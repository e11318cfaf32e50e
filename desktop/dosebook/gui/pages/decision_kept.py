"""The advice that was kept: a list with its form, in which people say what they decided."""

from PySide6.QtWidgets import QWidget

from dosebook.domain.records import DoseDecision
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.pages.record_panel import RecordPanel
from dosebook.gui.session import Session


class KeptAdvice(RecordPage):
    """An advice is computed and kept, never typed; so there is no new one here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the advice kept in the open study."""
        super().__init__(session, (DoseDecision.kind,), parent)
        # The tab above says what the list is.
        self.heading.hide()

    def new_record(self, kind: str | None = None, participant: str | None = None) -> None:
        """Begin nothing: an advice comes from the rule."""

    def duplicate_record(self) -> None:
        """Copy nothing: an advice comes from the rule."""

    def _make_panel(self, kind: str) -> RecordPanel:
        panel = super()._make_panel(kind)
        panel.table.new_wanted.disconnect(panel.new)
        return panel

    def _show_panel(self, kind: str) -> None:
        super()._show_panel(kind)
        self.new_button.hide()
        pane = self.panels[kind].pane
        if pane is not None:
            pane.save_new_button.hide()
