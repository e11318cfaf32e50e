"""The form of one kind of record: it holds values and texts, never the record."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from dosebook.domain.records import RECORD_TYPE_OF, DltAssessment, Record
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Finding
from dosebook.forms.spec import FormSpec
from dosebook.gui import theme
from dosebook.gui.form.about_field import AboutField
from dosebook.gui.form.dlt_proposals import DltProposals
from dosebook.gui.form.editor import GradeTexts
from dosebook.gui.form.field_row import FieldRow
from dosebook.gui.form.fields_panel import FieldsPanel, Rows
from dosebook.gui.form.finding_lines import FindingLines
from dosebook.gui.form.mnemonics import MENUS, with_mnemonics
from dosebook.gui.form.panel_findings import panel_findings
from dosebook.gui.form.scroll_place import ScrollPlace
from dosebook.gui.form.surroundings import Surroundings

_LOOK_AFTER_MS = 200
COMPANION = "companion."
"""Before the names of the companion's fields in a draft."""


def no_grade_texts(_version: Any, _term: str) -> Mapping[int, str]:
    """Return the texts of the grades while none are loaded."""
    return {}


class FormView(QScrollArea):
    """All fields of a record, and of the record that may be saved along with it, in one scrolling form."""

    changed = Signal()
    """A person typed or chose."""
    wanted = Signal(str, object)
    """(deed, finding): a person followed a link beside a finding."""

    def __init__(
        self,
        session: Surroundings,
        spec: FormSpec,
        parent: QWidget | None = None,
        *,
        grade_texts: GradeTexts = no_grade_texts,
        letters_taken: str = MENUS,
        made: Rows | None = None,
    ) -> None:
        """Build the form of ``spec`` for the study of ``session``; no field gets one of ``letters_taken``.

        Rows that are ``made`` already are taken from there.
        """
        super().__init__(parent)
        self.session, self.spec = session, spec
        self._uid = self._companion_uid = ""
        self._visited: set[str] = set()
        self._former: FieldRow | None = None
        self._last: FieldRow | None = None
        self._shows_all, self._is_saved = False, False
        self._extra: tuple[Finding, ...] = ()
        self.main = FieldsPanel(
            spec.record, [(section.title, section.fields) for section in spec.sections], grade_texts, made
        )
        self.main.now = session.now
        self.companion = self._make_companion(grade_texts, made)
        self.proposals = next(
            (DltProposals(panel) for panel in self._panels() if panel.record is DltAssessment), None
        )
        self.general = FindingLines()
        self.about = AboutField(self)
        self._lay_out()
        self._set_mnemonics(letters_taken)
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._timer.timeout.connect(self.show_findings)
        for panel in self._panels():
            panel.changed.connect(self._edited)
        for lines in self._lines():
            lines.wanted.connect(self.wanted)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def values(self) -> dict[str, Any]:
        """Return the values of the record by variable name."""
        return self.main.values()

    def companion_values(self) -> dict[str, Any]:
        """Return the values of the record that is saved along."""
        return self.companion.values() if self.companion is not None else {}

    def fill(self, values: Mapping[str, Any], uid: str, *, is_new: bool) -> None:
        """Show ``values`` of the record ``uid``; of a new one nothing is called missing before its time."""
        self._uid, self._shows_all, self._extra = uid, not is_new, ()
        self._is_saved = not is_new
        self._visited, self._last = set(), None
        # Where the keyboard stands now it was put in the record before; leaving it is no visit to this one.
        self._former = self._here()
        self.main.fill(values, self.session.data, self.session.today())
        # A unit that came with the values takes room.
        self._align()
        self._look_for_proposals()
        self.show_findings()

    def fill_companion(self, values: Mapping[str, Any], uid: str) -> None:
        """Show ``values`` of the record that is saved along."""
        self._companion_uid = uid
        if self.companion is not None:
            self.companion.fill(values, self.session.data, self.session.today())
            self._look_for_proposals()
            self.show_findings()

    def refresh(self) -> None:
        """Take note that the study changed elsewhere."""
        with self._place.kept(self._here()):
            for panel in self._panels():
                panel.refresh(self.session.data)
            self._look_for_proposals()
        self.show_findings()

    def problems(self) -> dict[str, str]:
        """Return a sentence for each field, of either record, whose text is not understood."""
        found = self.main.problems()
        if self.companion is not None:
            found |= {COMPANION + name: words for name, words in self.companion.problems().items()}
        return found

    def findings(self) -> tuple[Finding, ...]:
        """Return all that may be wrong with the record, unreadable texts included."""
        found = panel_findings(self.spec, self.main, self._uid, self.session)
        return (*found, *(one for one in self._extra if one.field in self.main.rows))

    def companion_findings(self) -> tuple[Finding, ...]:
        """Return all that may be wrong with the record that is saved along."""
        if self.companion is None or not self._companion_uid:
            return ()
        spec = FORMS[self.companion.record.kind]
        return panel_findings(spec, self.companion, self._companion_uid, self.session)

    def texts(self) -> dict[str, str]:
        """Return what a draft keeps: all fields as typed, readable or not."""
        texts = self.main.texts()
        if self.companion is not None:
            texts |= {COMPANION + name: text for name, text in self.companion.texts().items()}
        return texts

    def restore(self, texts: Mapping[str, str]) -> None:
        """Show what a draft kept, and all that is to be said of it."""
        self.put_texts(texts)
        self.show_everything()

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Show these texts as they were typed; no field counts as visited by it."""
        own = {name: text for name, text in texts.items() if not name.startswith(COMPANION)}
        self.main.restore(own)
        if self.companion is not None:
            self.companion.restore(
                {
                    name.removeprefix(COMPANION): text
                    for name, text in texts.items()
                    if name.startswith(COMPANION)
                }
            )

    def take_over(self, values: Mapping[str, Any]) -> list[str]:
        """Fill those of these fields that are in sight and empty, as if typed; return their labels."""
        taken = []
        for name, value in values.items():
            row = self.main.rows.get(name)
            is_open = row is not None and row.is_typed and not row.isHidden() and row.editor.isEnabled()
            if row is not None and is_open and row.editor.is_empty():
                row.editor.accept_offer(value)
                row.editor.settle()
                taken.append(row.label_words)
        return taken

    def show_everything(self) -> None:
        """From now on show every finding, also of fields that nobody has been to."""
        self._shows_all = True
        self.show_findings()

    def set_answerable(self, *, can_answer: bool) -> None:
        """Show the links beside findings, or leave them out while there is something unsaved."""
        for lines in self._lines():
            lines.set_answerable(can_answer=can_answer)

    def focus_last(self) -> None:
        """Put the keyboard back into the field in which it was last."""
        if self._last is not None and self._last.isVisible():
            self._last.editor.arrive()
        else:
            self.focus_first()

    def last_place(self) -> tuple[str, str] | None:
        """Return the uid of the record and the name of the field that has, or had last, the keyboard."""
        row = self._here() or self._last
        if row is None:
            return None
        return (self._uid if self._panel_of(row) is self.main else self._companion_uid), row.field.name

    def findings_in_sight(self) -> tuple[Finding, ...]:
        """Return what is said at the field that has, or had last, the keyboard, then what is said below."""
        row = self._here() or self._last
        return (*(row.findings.shown if row is not None else ()), *self.general.shown)

    def show_refusal(self, finding: Finding) -> None:
        """Show what the study file said about a field, until it is changed."""
        self._extra = (finding,)
        self.show_findings()

    def show_findings(self) -> None:
        """Show what may be wrong, each sentence at its field, the rest below the form."""
        self._timer.stop()
        with self._place.kept(self._here()):
            own = self.main.show_findings([one for one in self.findings() if self._is_due(one, self.main)])
            if self.companion is not None:
                panel = self.companion
                own += panel.show_findings(
                    [one for one in self.companion_findings() if self._is_due(one, panel)]
                )
            self.general.show_findings(own)

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field and bring it into sight."""
        panel = self.companion if name.startswith(COMPANION) else self.main
        row = panel.rows.get(name.removeprefix(COMPANION)) if panel is not None else None
        if row is not None:
            self._former = None if row is self._former else self._former
            row.editor.arrive()
            self._place.bring_into_sight(row)

    def focus_first(self) -> None:
        """Put the keyboard into the first field; of a new record into the first that is empty."""
        typed = [row for row in self.main.rows.values() if row.is_typed and not row.isHidden()]
        empty = next((row for row in typed if row.editor.is_empty()), typed[0])
        self.focus_field((typed[0] if self._is_saved else empty).field.name)

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let nobody type."""
        for panel in self._panels():
            for row in panel.rows.values():
                row.editor.setEnabled(not is_read_only or not row.is_typed)
        if self.proposals is not None:
            self.proposals.set_read_only(is_read_only=is_read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next field by Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _COMMANDS:
            self.focusNextPrevChild(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the labels their share of the width."""
        super().resizeEvent(event)
        self._place_about()
        self._align()

    def _panels(self) -> Iterator[FieldsPanel]:
        yield self.main
        if self.companion is not None:
            yield self.companion

    def _lines(self) -> Iterator[FindingLines]:
        yield self.general
        for panel in self._panels():
            yield from (row.findings for row in panel.rows.values())

    def _make_companion(self, grade_texts: GradeTexts, made: Rows | None) -> FieldsPanel | None:
        companion = self.spec.companion
        if companion is None:
            return None
        record: type[Record] = RECORD_TYPE_OF[companion.kind]
        return FieldsPanel(record, [(companion.title, companion.fields)], grade_texts, made)

    def _lay_out(self) -> None:
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(theme.L, 0, theme.L, theme.L)
        column.setSpacing(theme.S)
        column.addWidget(self.main)
        if self.companion is not None:
            column.addWidget(theme.hairline())
            column.addWidget(self.companion)
        if self.proposals is not None:
            column.addWidget(self.proposals)
        column.addWidget(self.general)
        column.addStretch(1)
        self.setWidget(self.body)
        self._place = ScrollPlace(self, self.body, column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _place_about(self) -> None:
        """Keep what belongs into the field below the fields, where it covers none."""
        height = self.about.height_in(self.width())
        if self.viewportMargins().bottom() != height:
            self.setViewportMargins(0, 0, 0, height)
        self.about.setGeometry(0, self.height() - height, self.width(), height)

    def _set_mnemonics(self, taken: str) -> None:
        rows = [row for panel in self._panels() for row in panel.rows.values() if row.is_typed]
        for row, marked in zip(rows, with_mnemonics([row.label_words for row in rows], taken), strict=True):
            row.set_mnemonic(marked)

    def _align(self) -> None:
        # As if the form scrolled: did the places hang on the bar, bar and fields would push each other in
        # and out for ever in a form that is just as high as its room.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * theme.L
        letter = self.fontMetrics().averageCharWidth()
        share = max(round(self.width() * 0.36), 16 * letter)
        widest = max(panel.label_width() for panel in self._panels())
        # Labels wrap sooner where an answer of long words would be cut off behind them.
        left = max(room - max(panel.answer_width() for panel in self._panels()), 16 * letter)
        for panel in self._panels():
            panel.set_label_width(min(widest, share, left, 30 * letter), room)

    def _look_for_proposals(self) -> None:
        if self.proposals is not None:
            whose = self.main.values().get("participant")
            self.proposals.look(whose, self.session.data, self.session.today(), self._uid)

    def _edited(self) -> None:
        self._extra = ()
        self._look_for_proposals()
        self._timer.start()
        self.changed.emit()

    def _is_due(self, finding: Finding, panel: FieldsPanel) -> bool:
        """Say nothing of a field before a person has left it."""
        row = panel.rows.get(finding.field or "")
        if self._shows_all or row is None:
            return True
        key = _key(row, panel)
        here = QApplication.focusWidget()
        return key in self._visited and not (here is not None and row.isAncestorOf(here))

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        before, after = self._row_of(old), self._row_of(new)
        if before is after:
            return
        with self._place.kept(after or self._here()):
            if before is not None:
                if before is not self._former:
                    self._visited.add(_key(before, self._panel_of(before)))
                self._former = None
                before.set_active(is_active=False)
            if after is not None:
                after.set_active(is_active=True)
                self._last = after
                self.about.show_words(after.about)
                self._place_about()
        if before is not None:
            self.show_findings()
        if after is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._place.bring_into_sight(after)

    def _here(self) -> FieldRow | None:
        """Return the row that has the keyboard."""
        return self._row_of(QApplication.focusWidget())

    def _row_of(self, widget: QWidget | None) -> FieldRow | None:
        if widget is None or not self.isAncestorOf(widget):
            return None
        return next((row for panel in self._panels() if (row := panel.row_of(widget))), None)

    def _panel_of(self, row: FieldRow) -> FieldsPanel:
        return next(panel for panel in self._panels() if panel.isAncestorOf(row))


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def _key(row: FieldRow, panel: FieldsPanel) -> str:
    return f"{panel.record.kind}.{row.field.name}"
