"""Words of which some lead to a record, by mouse and by keyboard."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from dosebook.gui import theme

Target = tuple[str, str, str]
"""Kind and uid of a record, and the name of a field of it, or nothing."""
Part = tuple[str, Target | None]
"""Words, and where they lead, if anywhere."""


class LinkLabel(QLabel):
    """A line of parts that wraps; Tab walks its links, Enter follows one."""

    followed = Signal(str, str, str)

    def __init__(self, parts: Sequence[Part] = (), parent: QWidget | None = None) -> None:
        """Show ``parts``."""
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self._targets: list[Target] = []
        self._colour = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.linkActivated.connect(self._follow)
        self.set_parts(parts)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts; what people typed is shown as typed."""
        self._parts, self._targets = parts, []
        self._colour = theme.colours().accent
        text = "".join(self._html(words, target) for words, target in parts)
        self.setText(text)
        self.setAccessibleName("".join(words for words, _target in parts))
        can_focus = Qt.FocusPolicy.StrongFocus if self._targets else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(can_focus)

    @property
    def targets(self) -> tuple[Target, ...]:
        """Where the links lead, in their order."""
        return tuple(self._targets)

    def _html(self, words: str, target: Target | None) -> str:
        shown = escape(words)
        if target is None:
            return shown
        self._targets.append(target)
        return f'<a href="{len(self._targets) - 1}" style="color: {self._colour}">{shown}</a>'

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme; rich text keeps the colour that a link had when it was written."""
        super().changeEvent(event)
        is_look = event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if is_look and hasattr(self, "_colour") and self._colour != theme.colours().accent:
            self.set_parts(self._parts)

    def _follow(self, number: str) -> None:
        self.followed.emit(*self._targets[int(number)])


def listed(links: Sequence[Part], most: int, more: str) -> list[Part]:
    """Return at most ``most`` links with commas between; ``more`` holds ``{count}`` for those left out."""
    parts: list[Part] = []
    for number, link in enumerate(links[:most]):
        if number:
            parts.append((", ", None))
        parts.append(link)
    if len(links) > most:
        parts.append((more.format(count=len(links) - most), None))
    return parts
