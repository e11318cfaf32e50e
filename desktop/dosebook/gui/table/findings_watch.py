"""The findings of the whole study, worked out beside the window and shared by every list."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal

from dosebook.domain.study_data import StudyData
from dosebook.forms.finding import Finding
from dosebook.gui.latest_look import LatestLook
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
        self._newest = LatestLook(self._prepare, self)
        self._newest.found.connect(self._take)
        session.changed.connect(lambda _kinds: self._newest.look())
        QTimer.singleShot(_FIRST_LOOK_AFTER_MS, self._newest, self._newest.look)

    @classmethod
    def of(cls, session: Session) -> "FindingsWatch":
        """Return the one watch of an open study."""
        known = session.findChild(cls)
        return known if known is not None else cls(session)

    def _prepare(self) -> Callable[[], object]:
        data, today = self._session.data, self._session.today()
        return lambda: by_record(data, today)

    def _take(self, findings: Findings) -> None:
        self.findings = findings
        self.found.emit()


def by_record(data: StudyData, today: date) -> Findings:
    """Return the findings of a study by the uid of the record that each leads to."""
    # Loads every form and its checks, which the first painted list does without.
    from dosebook.forms.study_findings import study_findings

    found: dict[str, list[Finding]] = {}
    for item in study_findings(data, today):
        found.setdefault(item.record_uid, []).append(item.finding)
    return MappingProxyType({uid: tuple(findings) for uid, findings in found.items()})
