"""The editor of a date: takes what people write, says what it understood, asks which is the month."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from dosebook.domain.date_entry import DateAmbiguous, UnreadableDate, read_date
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant
from dosebook.domain.study_day import study_day_of
from dosebook.domain.variable import Variable
from dosebook.domain.words import translate
from dosebook.forms.fields import Choice
from dosebook.gui import theme
from dosebook.gui.form.button_row import ButtonRow
from dosebook.gui.form.editor import Around
from dosebook.gui.form.line_editors import LineEditor

_LETTERS = 14


class DateEditor(LineEditor):
    """A date as far as it is known, with what was understood and the study day beside it."""

    def __init__(self, variable: Variable) -> None:
        """Edit the date that ``variable`` is."""
        super().__init__(variable, self._read_date)
        self.line.setFixedWidth(self.width_of(_LETTERS))
        self.understood = QLabel()
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.mark(self.understood, "muted")
        self.which = ButtonRow(by_number=True)
        self.which.pressed.connect(self._choose)
        self.which.hide()
        self.box.setStretch(0, 2)
        self.box.setAlignment(self.line, Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(self.understood, 1)
        self.box.addWidget(self.which, 1)

    def set_value(self, value: Any) -> None:
        """Show the date as people read it."""
        super().set_value(value.words() if value is not None else None)
        self._filled = value
        self._tell()

    def accept_offer(self, value: Any) -> None:
        """Take ``value`` as if it had been typed."""
        super().accept_offer(value.words())
        self._tell()

    def restore(self, text: str) -> None:
        """Show a text that a draft kept."""
        super().restore(text)
        self._tell()

    def edited(self) -> None:
        """Say at once what the text means."""
        self._tell()
        super().edited()

    def look(self, around: Around) -> None:
        """Count the study day anew."""
        super().look(around)
        self._tell()

    def arrive(self) -> None:
        """Go to the question which date is meant, where there is one."""
        if self.which.isVisible():
            self.which.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().arrive()

    def settle(self) -> None:
        """Write the date out as it was understood, once the keyboard has left."""
        value = self.value()
        if isinstance(value, PartialDate) and self.line.text() != value.words():
            with QSignalBlocker(self.line):
                self.line.setText(value.words())
            self._tell()

    def set_letters(self, letters: int) -> None:
        """A date is as wide as a date, whatever the form says."""

    def least_width(self) -> int:
        """Return the width of a date and its study day."""
        return self.width_of(_LETTERS + 8)

    def _read_date(self, text: str) -> PartialDate:
        found = read_date(text, self.around.today)
        if isinstance(found, DateAmbiguous):
            raise UnreadableDate(
                translate("forms", "“{typed}” may mean two days. Choose one: press 1 or 2.").format(
                    typed=text.strip()
                )
            )
        return found.date

    def _tell(self) -> None:
        """Show what the text means, or the two dates that it may mean."""
        both = self._both()
        if both:
            self.which.set_choices([Choice(date, date.words()) for date in both])
            self.which.set_values(())
            self.which.set_words(translate("forms", "Which date is meant"), "")
        self.which.setVisible(bool(both))
        self.understood.setVisible(not both)
        self.understood.setText("" if both else self._meaning())
        self.understood.setToolTip(self.understood.text())

    def _both(self) -> tuple[PartialDate, ...]:
        text = self.line.text()
        if text == self._filled_text or not text.strip():
            return ()
        try:
            found = read_date(text, self.around.today)
        except UnreadableDate:
            return ()
        return (found.first, found.second) if isinstance(found, DateAmbiguous) else ()

    def _meaning(self) -> str:
        value = self.value()
        if value is None:
            return ""
        words = [] if value.words() == self.line.text().strip() else [f"→ {value.words()}"]
        if (day := self._study_day(value)) is not None:
            words.append(translate("forms", "day {day}").format(day=str(day).replace("-", "−")))
        return ", ".join(words)

    def _study_day(self, value: PartialDate) -> int | None:
        values, data = self.around.values, self.around.data
        uid = values.get("participant")
        if uid is None and "participant_id" in values:
            own = [one.uid for one in data.all(Participant) if one.participant_id == values["participant_id"]]
            uid = own[0] if own else None
        return study_day_of(value, data, uid) if uid else None

    def _choose(self) -> None:
        chosen = self.which.values()
        if chosen:
            self.line.setText(chosen[0].words())
            self.line.setFocus()
            self.line.end(False)
            self._tell()
            self.changed.emit()
