"""The findings of the whole study, worked out beside the window and shared by every list."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from dosebook.domain.study_data import StudyData
from dosebook.forms.finding import Finding
from dosebook.gui.background import Job
from dosebook.gui.session import Session

_FIRST_LOOK_AFTER_MS = 100
Findings = Mapping[str, tuple[Finding, ...]]


class FindingsWatch(QObject):
    """Keeps ``findings`` (by the uid of the record) up to date with the study; asked for by ``of``."""

    found = Signal()

    def __init__(self, session: Session) -> None:
        """Look in a thread beside the window, for the first time when the window had a moment to be painted."""
        super().__init__(session)
        self.findings: Findings = MappingProxyType({})
        self._session = session
        self._is_looking, self._is_late = False, False
        session.changed.connect(self._look)
        QTimer.singleShot(_FIRST_LOOK_AFTER_MS, self, self._look)

    @classmethod
    def of(cls, session: Session) -> "FindingsWatch":
        """Return the one watch of an open study."""
        known = session.findChild(cls)
        return known if known is not None else cls(session)

    def _look(self) -> None:
        # One look at a time: after several saves in a row only the newest data is looked at again.
        if self._is_looking:
            self._is_late = True
            return
        self._is_looking, self._is_late = True, False
        data, today = self._session.data, self._session.today()
        job = Job(lambda _progress: by_record(data, today), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._fail)
        job.succeeded.connect(job.deleteLater)
        job.start()

    def _take(self, findings: Findings) -> None:
        self.findings = findings
        self._is_looking = False
        self.found.emit()
        if self._is_late:
            self._look()

    def _fail(self, error: BaseException) -> None:
        self._is_looking = False
        raise error


def by_record(data: StudyData, today: date) -> Findings:
    """Return the findings of a study by the uid of the record that each leads to."""
    # Loads every form and its checks, which the first painted list does without.
    from dosebook.forms.study_findings import study_findings

    found: dict[str, list[Finding]] = {}
    for item in study_findings(data, today):
        found.setdefault(item.record_uid, []).append(item.finding)
    return MappingProxyType({uid: tuple(findings) for uid, findings in found.items()})
