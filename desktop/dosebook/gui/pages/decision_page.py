"""Dose decisions: the advice, the rule that it comes from, and what was kept and decided."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from dosebook.domain.records import DltClause, DoseDecision, EscalationDesign
from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.pages.decision_advice import AdviceView
from dosebook.gui.pages.decision_kept import KeptAdvice
from dosebook.gui.pages.decision_rule import RuleView
from dosebook.gui.pages.tabbed_page import TabbedPage
from dosebook.gui.session import Session
from dosebook.runtime.drafts import Draft

ADVICE, RULE, KEPT = range(3)


class DecisionPage(TabbedPage):
    """Three tabs; the rule and the kept advice are made when they are first shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the advice."""
        super().__init__(session, parent)
        self.advice = AdviceView(session)
        self._rule: RuleView | None = None
        self._kept: KeptAdvice | None = None
        self._lay_out()
        self.advice.rule_wanted.connect(lambda: self._go(RULE))
        self.advice.definition_wanted.connect(self._open_definition)
        self.advice.kept_wanted.connect(lambda uid: self.open_record(DoseDecision.kind, uid))
        self.advice.field_wanted.connect(self.field_wanted)

    @property
    def is_busy(self) -> bool:
        """Whether the rule has not answered yet."""
        return self.advice.room is None

    @property
    def rule(self) -> RuleView:
        """The form of the rule."""
        if self._rule is None:
            self._rule = RuleView(self.session)
            self._fill(RULE, self._rule)
        return self._rule

    @property
    def kept(self) -> KeptAdvice:
        """The list of the kept advice."""
        if self._kept is None:
            self._kept = KeptAdvice(self.session)
            self._kept.record_wanted.connect(self.record_wanted)
            self._fill(KEPT, self._kept)
        return self._kept

    @property
    def pane(self) -> RecordPane | None:
        """The form that is shown, if one is."""
        place = self._stack.currentIndex()
        if place == RULE:
            return self.rule.pane
        return self.kept.panel.pane if place == KEPT else None

    def prepare(self) -> Iterator[None]:
        """Ask the rule, where it was not asked yet."""
        self.advice.ask_ahead()
        yield

    def activate(self) -> None:
        """Put the keyboard where work begins."""
        place = self._stack.currentIndex()
        if place == RULE:
            self.rule.begin()
        elif place == KEPT:
            self.kept.activate()
        else:
            self.advice.take_keyboard()

    def forgo_keyboard(self) -> None:
        """Leave the keyboard where it is."""
        self.advice.forgo_keyboard()

    def open_record(self, kind: str, uid: str) -> None:
        """Show the rule, or an advice that was kept."""
        if kind == EscalationDesign.kind:
            self._go(RULE)
        else:
            self._go(KEPT, lambda: self.kept.open_record(kind, uid))

    def new_record(self, kind: str | None = None, participant: str | None = None) -> None:  # noqa: ARG002 - asked alike
        """Begin the rule, where the study has none."""
        if kind in {None, EscalationDesign.kind}:
            self._go(RULE)

    def show_draft(self, draft: Draft) -> None:
        """Bring back what was being typed when the program ended."""
        if draft.kind == EscalationDesign.kind:
            self._go(RULE, lambda: self.rule.pane.show_draft(draft))
        else:
            self._go(KEPT, lambda: self.kept.show_draft(draft))

    def step(self, delta: int) -> None:
        """Go to the kept advice before or after."""
        if self._stack.currentIndex() == KEPT:
            self.kept.step(delta)

    def toggle_voided(self) -> None:
        """Show voided advice in the list, or hide it."""
        if self._stack.currentIndex() == KEPT:
            self.kept.toggle_voided()

    def _open_definition(self) -> None:
        clauses = self.session.data.dlt_clauses
        if clauses:
            self.record_wanted.emit(DltClause.kind, clauses[0].uid)
        else:
            self.new_wanted.emit(DltClause.kind, None)

    def _show_place(self, place: int) -> None:
        _ = self.rule if place == RULE else self.kept if place == KEPT else self.advice
        super()._show_place(place)

    def _fill(self, place: int, content: QWidget) -> None:
        room = self._stack.widget(place)
        if room is not None:
            layout = QVBoxLayout(room)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(content)

    def _lay_out(self) -> None:
        title = QLabel(translate("decisions", "Dose decisions"))
        theme.mark(title, "title")
        self._add_tabs(
            (
                translate("decisions", "Advice"),
                translate("decisions", "Escalation rule"),
                translate("decisions", "Kept advice"),
            )
        )
        self._stack.addWidget(self.advice)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(QWidget())
        head = QHBoxLayout()
        head.setContentsMargins(theme.L, theme.M, theme.L, theme.S)
        head.setSpacing(theme.XL)
        head.addWidget(title)
        head.addWidget(self.tabs)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
