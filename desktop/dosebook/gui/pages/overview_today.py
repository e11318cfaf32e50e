"""What needs a person today, at the head of what is missing: each line leads to its field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dosebook.domain.words import translate
from dosebook.forms.query_words import QUERY_IDS
from dosebook.forms.sae_words import AUTHORITY_CLOCK, SPONSOR_CLOCK
from dosebook.forms.worklist import WorkItem, worklist
from dosebook.gui import theme
from dosebook.gui.background import Job
from dosebook.gui.link_label import LinkLabel
from dosebook.gui.pages.overview_parts import section_title
from dosebook.gui.session import Session

SAID_TODAY = (
    QUERY_IDS | {"missing.dlt_judgement", "adverse_event.not_assessed"} | SPONSOR_CLOCK | AUTHORITY_CLOCK
)
"""The findings that this list tells with their clocks; they are not said again among what is missing."""
_SHOWN = 12


class Today(QWidget):
    """The most pressing things, the one whose clock ends first at the top."""

    followed = Signal(str, str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin hidden: while nothing waits, nothing is said."""
        super().__init__(parent)
        self._session = session
        self._shown: tuple[WorkItem, ...] = ()
        self._is_looking, self._is_late = False, False
        self.lines: list[LinkLabel] = []
        self.more = QLabel()
        theme.mark(self.more, "muted")
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.XS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.M)
        layout.setSpacing(theme.XS)
        layout.addWidget(section_title(translate("overview", "What needs me today")))
        layout.addLayout(self._column)
        layout.addWidget(self.more)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether what waits is being worked out."""
        return self._is_looking

    def refresh(self) -> None:
        """Work out beside the window what waits now; one look at a time, the last at the newest data."""
        if self._is_looking:
            self._is_late = True
            return
        self._is_looking, self._is_late = True, False
        data, now = self._session.data, self._session.now()
        job = Job(lambda _progress: worklist(data, now), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._fail)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def _take(self, found: tuple[WorkItem, ...]) -> None:
        self._is_looking = False
        self._show(found)
        if self._is_late:
            self.refresh()

    def _fail(self, error: BaseException) -> None:
        self._is_looking = False
        raise error

    def _show(self, found: tuple[WorkItem, ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        self._clear()
        for item in found[:_SHOWN]:
            target = (item.kind, item.uid, item.field)
            line = LinkLabel([(item.title, target), (f"  {item.sentence}", None)])
            line.followed.connect(self.followed)
            self.lines.append(line)
            self._column.addWidget(line)
        left = len(found) - _SHOWN
        self.more.setText(
            translate("overview", "And {count} more, which wait less urgently.").format(count=left)
        )
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))

    def _clear(self) -> None:
        self.lines = []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
