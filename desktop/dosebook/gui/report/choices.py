"""What a person chooses of a report: cut-off, cohorts, edition and the text of the medical monitor."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dosebook.actions.make_report import ReportRequest, ReportStatus, default_request
from dosebook.actions.report_request import PageSize, time_of
from dosebook.domain.errors import DosebookError
from dosebook.domain.number_entry import read_count
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.records import Cohort, CutOff, ReportIssue
from dosebook.domain.regimen_words import cohort_name, cohort_title
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, language_code, translate
from dosebook.forms.fields import Choice
from dosebook.gui import theme
from dosebook.gui.files.question import note_label
from dosebook.gui.form.button_row import ButtonRow
from dosebook.gui.form.date_editor import DateEditor
from dosebook.gui.form.editor import Around
from dosebook.gui.form.long_text_editor import GrowingText
from dosebook.gui.report.edition_choices import EditionChoices
from dosebook.languages import LANGUAGES

_PAPERS: Mapping[PageSize, str] = MappingProxyType(
    {
        "A4": QT_TRANSLATE_NOOP("report_dialog", "A4"),
        "Letter": QT_TRANSLATE_NOOP("report_dialog", "US Letter"),
    }
)


@dataclass(frozen=True, slots=True)
class Taken:
    """A cut-off that was recorded: where it stands in the ledger, and what belongs to it."""

    cut_off: CutOff
    day: date
    position: int
    time: datetime

    @property
    def words(self) -> str:
        """How a person recognises it."""
        words = translate("report_dialog", "To {day}, taken {time}")
        time = f"{day_words(self.time.date())} {self.time:%H:%M} UTC"
        return words.format(time=time, day=day_words(self.day))


class ReportChoices(QWidget):
    """The choices of one report; ``changed`` tells that a person made another one."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Begin empty; ``show_study`` fills it."""
        super().__init__(parent)
        self._today = today
        self._taken: list[Taken] = []
        self._last_entry: date | None = None
        self._cohorts: tuple[str, ...] = ()
        self.position = QComboBox(self)
        self.position.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.day = DateEditor(variables(CutOff)["day"])
        self.day_trouble = QLabel(self)
        self.under_review = QComboBox(self)
        self.under_review.setSizeAdjustPolicy(self.position.sizeAdjustPolicy())
        self.cohorts = ButtonRow(multiple=True)
        self.number = QLineEdit(self)
        self.paper = QComboBox(self)
        self.language = QComboBox(self)
        self.text = GrowingText()
        self.edition = EditionChoices(self)
        self._sections: tuple[str, ...] = ()
        self._status = QButtonGroup(self)
        self._lay_out()
        self._connect()

    def show_study(self, data: StudyData, last_entry: date) -> None:
        """Offer what ``data`` holds and propose the newest recorded cut-off, else the day of the last entry."""
        self._last_entry = last_entry
        self._sections = data.study.report_sections
        with QSignalBlocker(self):
            self._taken = [taken for item in reversed(data.cut_offs) if (taken := taken_of(item))]
            self._fill_position()
            self._fill_cohorts(data)
            self._propose(default_request(data))

    def update_study(self, data: StudyData) -> None:
        """Offer what ``data`` holds now; what was chosen stays chosen."""
        taken, reviewed = self.chosen_cut_off(), self.under_review.currentData()
        self._sections = data.study.report_sections
        known, kept = set(self._cohorts), set(self.cohorts.values())
        self._taken = [found for item in reversed(data.cut_offs) if (found := taken_of(item))]
        self._fill_position()
        self._fill_cohorts(data)
        # A cohort that is new since then is in the report, as it would be in a report opened now.
        self.cohorts.set_values([uid for uid in self._cohorts if uid in kept or uid not in known])
        with QSignalBlocker(self.position), QSignalBlocker(self.under_review):
            self.position.setCurrentIndex(0 if taken is None else self._place_of(taken.cut_off.uid))
            self.under_review.setCurrentIndex(max(0, self.under_review.findData(reviewed)))

    def choose_cut_off(self, uid: str) -> None:
        """Choose a recorded cut-off, with what belongs to it; this never counts as a change."""
        with QSignalBlocker(self):
            self.position.setCurrentIndex(self._place_of(uid))

    def request(self) -> ReportRequest | None:
        """Return what was chosen; None while the day or the number is not understood."""
        day, number = self.chosen_day(), self._chosen_number()
        if day is None or number is False:
            return None
        taken = self.chosen_cut_off()
        request = ReportRequest(
            day=day,
            cohorts=self._chosen_cohorts(),
            under_review=self.under_review.currentData(),
            status=list(ReportStatus)[max(0, self._status.checkedId())],
            number=number or None,
            position=taken.position if taken else None,
            medical_monitor_text=self.text.toPlainText().strip(),
            page_size=self.paper.currentData(),
            sections=self._sections,
            profile=self.edition.profile(),
            language=self.language.currentData(),
            password=self.edition.password.text(),
        )
        return with_time_of(request, taken)

    def chosen_day(self) -> date | None:
        """Return the day of the cut-off; None while it is no whole date."""
        value = self.day.value()
        return value.exact if isinstance(value, PartialDate) else None

    def chosen_cut_off(self) -> Taken | None:
        """Return the recorded cut-off whose position is chosen; None for everything entered so far."""
        index = self.position.currentData()
        return None if index is None else self._taken[index]

    def problem(self) -> str:
        """Return why there is no request, as a sentence; empty when all is understood."""
        if self.chosen_day() is None:
            whole = translate("report_dialog", "The report needs a whole date, for example 15 Aug 2018.")
            return self.day.problem() or whole
        if self._chosen_number() is False:
            return translate("report_dialog", "The number of the report is a whole number from 1, or empty.")
        return ""

    def show_next_number(self, number: int) -> None:
        """Show the number that a report without a typed one gets."""
        self.number.setPlaceholderText(str(number))

    def _lay_out(self) -> None:
        known = variables(CutOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        self._add(column, translate("report_dialog", "&Entries"), self.position)
        self._add(column, _mnemonic(known["day"].label), self.day)
        self.day_trouble.setWordWrap(True)
        theme.mark(self.day_trouble, "error")
        self.day_trouble.hide()
        column.addWidget(self.day_trouble)
        self._add(column, _mnemonic(known["cohort"].label), self.under_review)
        self._add(column, translate("report_dialog", "Co&horts reported"), self.cohorts)
        column.addSpacing(theme.XS)
        column.addWidget(QLabel(variables(ReportIssue)["status"].label, self))
        column.addLayout(self._status_row())
        self._add(column, _mnemonic(known["medical_monitor_text"].label), self.text)
        note = translate("report_dialog", "Printed on the decision page as typed, and kept with the cut-off.")
        column.addWidget(note_label(note, self))
        self._add(column, translate("report_dialog", "&Language of the report"), self.language)
        column.addWidget(self.edition)
        self.day.set_words(known["day"].label, "")
        self.cohorts.set_words(translate("report_dialog", "Cohorts reported"), "")

    def _add(self, column: QVBoxLayout, words: str, editor: QWidget) -> None:
        """Add ``editor`` below its label: the column is too narrow for both in a row."""
        label = QLabel(words, self)
        label.setBuddy(editor)
        editor.setAccessibleName(words.replace("&", ""))
        column.addSpacing(theme.XS)
        column.addWidget(label)
        column.addWidget(editor)

    def _status_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        for place, status in enumerate(ReportStatus):
            button = QRadioButton(f"&{status.label}", self)
            button.setChecked(status is ReportStatus.DRAFT)
            self._status.addButton(button, place)
            row.addWidget(button)
        label = QLabel(translate("report_dialog", "N&umber"), self)
        label.setBuddy(self.number)
        self.number.setMaximumWidth(self.fontMetrics().averageCharWidth() * 6)
        self.number.setToolTip(variables(ReportIssue)["number"].label)
        paper = QLabel(translate("report_dialog", "&Paper"), self)
        paper.setBuddy(self.paper)
        self.paper.setAccessibleName(translate("report_dialog", "Paper"))
        self.number.setAccessibleName(variables(ReportIssue)["number"].label)
        for size, words in _PAPERS.items():
            self.paper.addItem(translate("report_dialog", words), size)
        for code, own_name in LANGUAGES.items():
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(self.language.findData(language_code()))
        row.addWidget(label)
        row.addWidget(self.number)
        row.addWidget(paper)
        row.addWidget(self.paper)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.position.currentIndexChanged.connect(self._follow_position)
        self.day.changed.connect(self._tell)
        self.day.line.editingFinished.connect(self.day.settle)
        self.under_review.currentIndexChanged.connect(self._tell)
        self.cohorts.pressed.connect(self._tell)
        self._status.idToggled.connect(lambda _id, is_on: self._tell() if is_on else None)
        self.number.textEdited.connect(self._tell)
        self.paper.currentIndexChanged.connect(self._tell)
        self.language.currentIndexChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        self.edition.changed.connect(self._tell)

    def _tell(self) -> None:
        is_wrong = bool(self.day.text().strip()) and self.chosen_day() is None
        self.day_trouble.setText(self.problem() if is_wrong else "")
        self.day_trouble.setVisible(is_wrong)
        self.changed.emit()

    def _fill_position(self) -> None:
        with QSignalBlocker(self.position):
            self.position.clear()
            self.position.addItem(translate("report_dialog", "Everything entered so far"), None)
            for index, taken in enumerate(self._taken):
                self.position.addItem(taken.words, index)

    def _fill_cohorts(self, data: StudyData) -> None:
        self._cohorts = tuple(cohort.uid for cohort in data.cohorts)
        self.cohorts.set_choices([Choice(cohort.uid, _short_name(cohort)) for cohort in data.cohorts])
        self.cohorts.set_values(self._cohorts)
        with QSignalBlocker(self.under_review):
            self.under_review.clear()
            self.under_review.addItem(translate("report_dialog", "None"), None)
            for cohort in data.cohorts:
                self.under_review.addItem(cohort_title(cohort, data.study), cohort.uid)

    def _propose(self, request: ReportRequest) -> None:
        places = {(taken.position, taken.time): place for place, taken in enumerate(self._taken)}
        place = places.get((request.position or 0, request.report_time or datetime.min))
        with QSignalBlocker(self.position):
            self.position.setCurrentIndex(0 if place is None else place + 1)
        self._show(request.day or self._last_entry, request.under_review, request.medical_monitor_text)

    def _show(self, day: date | None, under_review: str | None, text: str) -> None:
        self.day.look(Around(today=self._today()))
        with QSignalBlocker(self.under_review), QSignalBlocker(self.text):
            self.day.set_value(None if day is None else PartialDate.of(day))
            self.under_review.setCurrentIndex(max(0, self.under_review.findData(under_review)))
            self.text.setPlainText(text)

    def _follow_position(self) -> None:
        """Show the day, the cohort and the text that belong to a recorded cut-off once it is chosen."""
        taken = self.chosen_cut_off()
        if taken is not None:
            self._show(taken.day, taken.cut_off.cohort, taken.cut_off.medical_monitor_text)
        self._tell()

    def _chosen_cohorts(self) -> tuple[str, ...]:
        chosen = tuple(str(uid) for uid in self.cohorts.values())
        return () if len(chosen) == len(self._cohorts) else chosen

    def _place_of(self, uid: str) -> int:
        return next((n for n, taken in enumerate(self._taken, start=1) if taken.cut_off.uid == uid), 0)

    def _chosen_number(self) -> int | bool:
        """Return the typed number, 0 for none, False for one that is not understood."""
        typed = self.number.text().strip()
        if not typed:
            return 0
        try:
            number = read_count(typed)
        except DosebookError:
            return False
        return number if number > 0 else False


def taken_of(cut_off: CutOff) -> Taken | None:
    """Return a recorded cut-off that is fully known; None for one that is not."""
    day, time = cut_off.day.exact if cut_off.day else None, time_of(cut_off)
    if day is None or time is None or cut_off.position is None:
        return None
    return Taken(cut_off, day, cut_off.position, time)


def with_time_of(request: ReportRequest, taken: Taken | None) -> ReportRequest:
    """Return ``request`` with the time of ``taken`` where it is still that very cut-off, else untimed."""
    if taken is None:
        return request
    asked = (request.day, request.under_review, request.medical_monitor_text)
    recorded = (taken.day, taken.cut_off.cohort, taken.cut_off.medical_monitor_text)
    return replace(request, report_time=taken.time) if asked == recorded else request


def _short_name(cohort: Cohort) -> str:
    return cohort_name(cohort) if cohort.number is None else str(cohort.number)


def _mnemonic(label: str) -> str:
    return "&" + label.replace("&", "&&")
