"""A page of records that proposes templates while the study has none of them yet."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QBoxLayout, QWidget

from dosebook.domain.changes import Create
from dosebook.domain.records import Record
from dosebook.gui import dialogs
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.pages.template_panel import TemplatePanel, TemplateWords
from dosebook.gui.session import Session


class TemplatePage(RecordPage):
    """The list and form of one kind; where the list is empty, templates to begin with stand in its place."""

    def __init__(
        self, session: Session, kind: str, words: TemplateWords, parent: QWidget | None = None
    ) -> None:
        """Show the records of ``kind``, or the templates that ``words`` name."""
        super().__init__(session, (kind,), parent)
        self.templates = TemplatePanel(words, self._sentences)
        self._lay_out_below()
        layout = self._left.layout()
        if isinstance(layout, QBoxLayout):
            layout.addWidget(self.templates, 1)
        self.templates.wanted.connect(self._add)
        session.changed.connect(lambda _kinds: self._look())
        self._look()

    @property
    def is_empty(self) -> bool:
        """Whether the study has no record of the kind and one could be added."""
        return not self._standing() and not self.session.is_view

    def activate(self) -> None:
        """Stand in the list, or on the templates while there is none."""
        super().activate()
        if self.is_empty:
            self.templates.take_keyboard()

    def _standing(self) -> Sequence[Record]:
        """Give the records of the study that are not voided."""
        raise NotImplementedError

    def _sentences(self, template: Enum) -> Sequence[str]:
        """Say what the template would add, a line for each record."""
        raise NotImplementedError

    def _records(self, template: Enum) -> Sequence[Record]:
        """Make the records that the template adds to this study."""
        raise NotImplementedError

    def _lay_out_below(self) -> None:
        """Put what the page shows under its list; nothing, where a page does not say otherwise."""

    def _look(self) -> None:
        self.templates.refresh()
        self.templates.setVisible(self.is_empty)
        self._lists.setVisible(not self.is_empty)

    def _add(self, template: Enum) -> None:
        if not self.is_empty:
            return
        self.templates.add_button.setEnabled(False)

        def saved(_saved: object) -> None:
            self.templates.add_button.setEnabled(True)
            self.panel.show_something()
            self.panel.table.focus_table()

        def failed(error: BaseException) -> None:
            self.templates.add_button.setEnabled(True)
            dialogs.show_error(self, error)

        changes = tuple(Create(record) for record in self._records(template))
        self.session.save(changes, on_saved=saved, on_failed=failed)
