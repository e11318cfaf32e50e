"""What a record pane is made of: head, form or history, notices, the strip for the reason, buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.gui import theme
from dosebook.gui.form.conflict_view import ConflictView
from dosebook.gui.form.flow_layout import FlowLayout
from dosebook.gui.form.form_view import FormView
from dosebook.gui.form.history_view import HistoryView
from dosebook.gui.form.notice_bar import NoticeBar
from dosebook.gui.form.reason_strip import ReasonStrip
from dosebook.gui.key_names import spoken_key


class PaneLayout(QWidget):
    """The widgets of a record pane in their places; nothing happens here."""

    def __init__(self, form: FormView, parent: QWidget | None = None) -> None:
        """Put ``form`` into the middle."""
        super().__init__(parent)
        self.form = form
        self.kind_words = _words("muted")
        self.title_words = _words("section")
        self.state_words = _words("note")
        self.history = HistoryView()
        self.nothing = _words("muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for page in (self.nothing, form, self.history):
            self.stack.addWidget(page)
        self.notice = NoticeBar()
        self.conflict = ConflictView()
        self.strip = ReasonStrip()
        self.save_button = _button(translate("record", "Save"), spoken_key("Ctrl+S"))
        theme.mark(self.save_button, "primary")
        self.save_new_button = _button(translate("record", "Save and new"), "")
        self.save_new_button.setToolTip(spoken_key("Ctrl+Shift+S"))
        self.revert_button = _button(translate("record", "Revert"), "")
        self.history_button = _button(translate("record", "History"), "")
        self.foot = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.L, theme.S, theme.L, theme.XS)
        head.setSpacing(2)
        head.addWidget(self.kind_words)
        head.addWidget(self.title_words)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.S)
        for button in (self.save_button, self.save_new_button, self.revert_button, self.history_button):
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        foot.setSpacing(theme.XS)
        foot.addWidget(self.state_words)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(theme.hairline())
        column.addWidget(self.stack, 1)
        for part in (self.notice, self.conflict, self.strip):
            column.addWidget(part)
        column.addWidget(theme.hairline())
        column.addWidget(self.foot)


def _button(words: str, keys: str) -> QPushButton:
    button = QPushButton(f"{words}  {keys}" if keys else words)
    button.setAccessibleName(words)
    button.setAutoDefault(False)
    return button


def _words(role: theme.Role) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.mark(label, role)
    return label
