"""The rows of a long list, worked out beside the window before the list is made: ten thousands of rows take a while."""

from datetime import date

from PySide6.QtCore import QObject

from dosebook.domain.study_data import StudyData
from dosebook.forms.lists.catalogue import LISTS
from dosebook.gui.background import Job
from dosebook.gui.session import Session
from dosebook.gui.table.list_rows import ListRows
from dosebook.runtime.log import log_failure

LONG = 5_000
"""Rows of a list from which it is long."""
_SAMPLED = 1_000
"""As many texts as a list looks at for the widths of its columns."""


class RowsAhead(QObject):
    """Holds rows until a list takes them; those of older data are nobody's any more."""

    def __init__(self, session: Session, kind: str) -> None:
        """Begin to work out the rows of ``kind``."""
        super().__init__(session)
        self.kind = kind
        self.rows: ListRows | None = None
        self.is_busy = True
        data, today = session.data, session.today()
        job = Job(lambda _progress: _made(kind, data, today), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._fail)
        job.start()

    @classmethod
    def taken(cls, session: QObject, kind: str, data: StudyData, today: date) -> ListRows | None:
        """Return the rows of ``kind`` in ``data`` and forget them; None where there are none ready."""
        for one in session.findChildren(cls):
            if one.kind == kind:
                one.deleteLater()
                if one.rows is not None and one.rows.data is data and one.rows.today == today:
                    return one.rows
        return None

    def _take(self, rows: ListRows) -> None:
        self.rows, self.is_busy = rows, False

    def _fail(self, error: BaseException) -> None:
        # The list works them out itself, and the error shows itself there.
        self.is_busy = False
        log_failure(error)


def _made(kind: str, data: StudyData, today: date) -> ListRows:
    rows, spec = ListRows(kind, data, today), LISTS[kind]
    rows.ordered(spec.default_sort, is_descending=spec.newest_first)
    rows.texts.sample(_SAMPLED)
    return rows
