"""The advice at a day: asked for beside the window, said in words, kept as a record."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dosebook.actions.advise_dose import Room, advise_dose
from dosebook.actions.keep_advice import keep_advice
from dosebook.domain.escalation.advice import Advice, AdviceRead
from dosebook.domain.escalation.advice_words import axis_words, inputs_text
from dosebook.domain.escalation.recommendation_words import advisory, headline
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import DoseDecision
from dosebook.domain.words import translate, within_sentence
from dosebook.forms.retold import retold
from dosebook.gui import dialogs, theme
from dosebook.gui.background import Job
from dosebook.gui.link_label import LinkLabel
from dosebook.gui.pages.advice_content import AdviceContent
from dosebook.gui.pages.decision_parts import WarningLines, problem_parts, words_label
from dosebook.gui.pages.overview_parts import scrolled
from dosebook.gui.session import Session


class AdviceView(QWidget):
    """What the room sees; every word of it says that people decide."""

    rule_wanted = Signal()
    definition_wanted = Signal()
    kept_wanted = Signal(str)
    """The uid of an advice that was kept."""
    field_wanted = Signal(str, str, str)
    answered = Signal()
    """The rule has answered, and its answer is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin without an advice; it is asked for when the view is first shown."""
        super().__init__(parent)
        self.session = session
        self.room: Room | None = None
        self._asked = 0
        self._is_stale, self._wants_keyboard = True, False
        self.headline = words_label("title")
        self.reasons, self.rule_words, self.advisory = (
            words_label(),
            words_label("muted"),
            words_label("note"),
        )
        self.problems, self.warnings = LinkLabel(), WarningLines()
        self.days = QComboBox()
        self.keep_button, self.rule_button = QPushButton(), QPushButton()
        self.definition_button = QPushButton(translate("decisions", "DLT definition…"))
        self.content = AdviceContent()
        self._lay_out()
        self._connect()
        self._offer_days()
        self._say_asking()

    @property
    def advice(self) -> Advice | None:
        """The advice that is shown."""
        return self.room.read.advice if self.room is not None else None

    @property
    def day(self) -> date:
        """The day whose records are looked at."""
        chosen = self.days.currentData()
        return chosen if isinstance(chosen, date) else self.session.today()

    def refresh(self) -> None:
        """Ask the rule anew; what is shown stays until the answer is there."""
        self._is_stale = False
        self._asked += 1
        number, data, day = self._asked, self.session.data, self.day
        job = Job(lambda _progress: advise_dose(data, day), self)
        job.succeeded.connect(lambda room: self._show(room, number))
        job.failed.connect(self._fail)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def ask_ahead(self) -> None:
        """Ask the rule, where it was not asked yet."""
        if self._is_stale:
            self.refresh()

    def keep(self) -> None:
        """Keep the advice as a record and go to it; one that was kept already is only shown."""
        room, advice = self.room, self.advice
        if room is None or advice is None:
            return
        former = self._kept_before(advice)
        if former is not None:
            self.kept_wanted.emit(former.uid)
            return
        uid = self.session.new_uid()
        self.keep_button.setEnabled(False)
        self.session.save(
            keep_advice(advice, room.position, uid, self.session.context.program_version),
            on_saved=lambda _saved: self.kept_wanted.emit(uid),
            on_failed=self._not_kept,
        )

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins, as soon as the rule has answered."""
        self._wants_keyboard = self.room is None
        if not self._wants_keyboard:
            button = self.keep_button if self.keep_button.isVisible() else self.rule_button
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def forgo_keyboard(self) -> None:
        """Leave the keyboard where it is once the rule has answered."""
        self._wants_keyboard = False

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out for the width there is, which their own width would not tell."""
        super().resizeEvent(event)
        self.content.arrange(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "content"):
            self.content.arrange(self.width())

    def _show(self, room: Room, number: int) -> None:
        if number != self._asked:
            return
        self.room = room
        self._show_words(room.read)
        self.content.show_room(room)
        self._look()
        if self._wants_keyboard and self.isVisible():
            self.take_keyboard()
        self.answered.emit()

    def _show_words(self, read: AdviceRead) -> None:
        advice = read.advice
        for label in (self.reasons, self.rule_words, self.advisory):
            label.setVisible(advice is not None)
        self.problems.setVisible(advice is None)
        if advice is None:
            design = self.session.data.escalation_design
            self.headline.setText(
                translate("decisions", "Nothing is computed")
                if read.has_rule
                else translate("decisions", "No rule yet")
            )
            self.problems.set_parts(problem_parts(read.problems, design.uid if design is not None else ""))
            self.warnings.show_lines(())
            return
        self.headline.setText(headline(advice.now, advice.levels, advice.current))
        self.reasons.setText(" ".join(advice.now.reasons))
        words = translate("decisions", "{rule}. Dose axis: {axis}. Data to {day}.")
        axis = within_sentence(axis_words(advice))
        self.rule_words.setText(words.format(rule=advice.rule.name, axis=axis, day=day_words(advice.day)))
        self.warnings.show_lines(advice.warnings)

    def _say_asking(self) -> None:
        self.headline.setText(translate("decisions", "Asking the rule…"))
        for label in (self.reasons, self.rule_words, self.problems, self.warnings):
            label.setVisible(False)
        self._look()

    def _look(self) -> None:
        """Bring the buttons up to date."""
        advice = self.advice
        has_rule = self.session.data.escalation_design is not None
        is_kept = advice is not None and self._kept_before(advice) is not None
        self.keep_button.setVisible(advice is not None and (is_kept or not self.session.is_view))
        self.keep_button.setEnabled(advice is not None)
        self.keep_button.setText(
            translate("decisions", "Show the kept advice")
            if is_kept
            else translate("decisions", "Keep this advice")
        )
        self.rule_button.setText(
            translate("decisions", "Escalation rule…")
            if has_rule
            else translate("decisions", "Set up the escalation rule…")
        )
        theme.mark(self.rule_button, "" if has_rule else "primary")

    def _kept_before(self, advice: Advice) -> DoseDecision | None:
        day, inputs = PartialDate.of(advice.day), inputs_text(advice)
        for kept in self.session.data.dose_decisions:
            if (
                kept.day == day
                and retold(kept.inputs) == inputs
                and retold(kept.rule_words) == advice.rule.name
            ):
                return kept
        return None

    def _fail(self, error: BaseException) -> None:
        if self.isVisible():
            dialogs.show_error(self, error)
        else:
            self._is_stale = True

    def _not_kept(self, error: BaseException) -> None:
        self.keep_button.setEnabled(True)
        dialogs.show_error(self, error)

    def _offer_days(self) -> None:
        """Offer today and the days of the cut-offs, keeping what is chosen."""
        chosen = self.days.currentData()
        days = {one.day.exact for one in self.session.data.cut_offs if one.day is not None}
        was_blocked = self.days.blockSignals(True)
        self.days.clear()
        self.days.addItem(translate("decisions", "today, {day}").format(day=day_words(self.session.today())))
        for day in sorted((day for day in days if day is not None), reverse=True):
            self.days.addItem(translate("decisions", "cut-off {day}").format(day=day_words(day)), day)
        self.days.setCurrentIndex(max(0, self.days.findData(chosen)) if chosen is not None else 0)
        self.days.blockSignals(was_blocked)

    def _study_changed(self, _kinds: object) -> None:
        self._offer_days()
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _connect(self) -> None:
        self.session.changed.connect(self._study_changed)
        self.days.currentIndexChanged.connect(lambda _index: self.refresh())
        self.keep_button.clicked.connect(lambda _checked: self.keep())
        self.rule_button.clicked.connect(lambda _checked: self.rule_wanted.emit())
        self.definition_button.clicked.connect(lambda _checked: self.definition_wanted.emit())
        self.problems.followed.connect(self.field_wanted)

    def _lay_out(self) -> None:
        self.advisory.setText(advisory())
        theme.mark(self.keep_button, "primary")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.L, theme.S, theme.L, theme.L)
        column.setSpacing(theme.S)
        words = (self.headline, self.problems, self.reasons, self.rule_words, self.advisory, self.warnings)
        for widget in words:
            column.addWidget(widget)
        column.addLayout(self._buttons())
        column.addWidget(theme.hairline())
        column.addWidget(self.content)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(page))

    def _buttons(self) -> QHBoxLayout:
        label = QLabel(translate("decisions", "Data to"))
        label.setBuddy(self.days)
        self.days.setAccessibleName(translate("decisions", "Data to"))
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for widget in (self.keep_button, self.rule_button, self.definition_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.days)
        return row
