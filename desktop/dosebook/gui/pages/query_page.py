"""Queries: the questions about recorded values, each a key away from its field, and the warnings switched off."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from dosebook.domain.queries import mostly_accepted
from dosebook.domain.query_record import CheckSwitch, Query
from dosebook.domain.records import Record
from dosebook.domain.words import translate
from dosebook.gui.icons import icon
from dosebook.gui.link_label import LinkLabel
from dosebook.gui.page import Page
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.session import Session


class QueryPage(RecordPage):
    """The queries with their answers; a query is asked from the field it is about, so none is begun here.

    The second list holds the warnings that the study lead switched off; those that people mostly accept as
    recorded are proposed for it.
    """

    new_record = Page.new_record
    duplicate_record = Page.duplicate_record
    ask_query = Page.ask_query
    answer_finding = Page.answer_finding

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the queries, the oldest first."""
        super().__init__(session, (Query.kind, CheckSwitch.kind), parent)
        self.field_button = QPushButton(icon("right"), translate("window", "&Go to the field"), self)
        self.proposals = LinkLabel(parent=self)
        self.new_button.hide()
        self.field_button.clicked.connect(self.go_to_field)
        self.head.addWidget(self.field_button)
        layout = self._left.layout()
        if isinstance(layout, QBoxLayout):
            layout.addWidget(self.proposals)
        self.proposals.followed.connect(lambda _kind, check_id, _field: self.switch_off(check_id))
        self.panel.table.chosen.connect(lambda _uid: self._look())
        session.changed.connect(lambda _kinds: self._look())
        self._look()

    def switch_off(self, check_id: str) -> None:
        """Begin to switch off this warning; the reason is for the study lead to give."""
        proposed = CheckSwitch(uid="", check_id=check_id)
        self.panel.leave(
            lambda: self._go(CheckSwitch.kind, lambda: self.panels[CheckSwitch.kind].new(None, proposed))
        )

    def go_to_field(self) -> None:
        """Show the record that the chosen query is about, with the keyboard in the field."""
        query = self._query()
        subject = self.session.data.find(query.subject) if query is not None else None
        if query is None or not isinstance(subject, Record):
            return
        if query.field:
            self.field_wanted.emit(subject.kind, subject.uid, query.field)
        else:
            self.record_wanted.emit(subject.kind, subject.uid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+N begins to switch a warning off where those are listed."""
        is_new = event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_new and self.panel.kind == CheckSwitch.kind:
            self._new_here()
        else:
            super().keyPressEvent(event)

    def _new_here(self) -> None:
        self.panels[CheckSwitch.kind].new()

    def _show_panel(self, kind: str) -> None:
        super()._show_panel(kind)
        if hasattr(self, "field_button"):
            self.field_button.setVisible(kind == Query.kind)
        if kind == Query.kind:
            self.new_button.hide()

    def _query(self) -> Query | None:
        found = self.session.data.find(self.panel.table.uid or self.panel.uid)
        return found if isinstance(found, Query) else None

    def _look(self) -> None:
        query = self._query()
        self.field_button.setEnabled(query is None or self.session.data.find(query.subject) is not None)
        data = self.session.data
        asked_in_vain = [one for one in mostly_accepted(data) if one[0].check_id not in data.checks_off]
        self.proposals.setVisible(bool(asked_in_vain))
        words = translate("window", "“{text}” was right as recorded in {count} of the last 10. ")
        parts: list[tuple[str, tuple[str, str, str] | None]] = []
        for found, count in asked_in_vain:
            parts.append((words.format(text=found.text, count=count), None))
            parts.append(
                (translate("window", "Switch this warning off…"), (CheckSwitch.kind, found.check_id, ""))
            )
            parts.append(("  ", None))
        self.proposals.set_parts(parts)
