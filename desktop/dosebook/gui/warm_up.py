"""Loads what the pages need, module by module while nobody waits; the first visit of a page finds it there.

Each step takes a few milliseconds. What takes longer, NumPy and ReportLab, is left to the acts that need it.
"""

import sys
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_BEGIN_AFTER_MS, _EVERY_MS = 700, 30

MODULES = (
    "dosebook.gui.table.record_table",
    "dosebook.gui.figure_view",
    "dosebook.gui.pages.overview_page",
    "dosebook.gui.form.editor",
    "dosebook.gui.form.choice_editors",
    "dosebook.gui.form.making",
    "dosebook.gui.form.form_view",
    "dosebook.gui.form.pane_layout",
    "dosebook.gui.form.record_pane",
    "dosebook.gui.pages.record_page",
    "dosebook.drawing.participant_timeline",
    "dosebook.gui.pages.participant_page",
    "dosebook.forms.lab_event_words",
    "dosebook.gui.pages.visits_page",
    "dosebook.gui.pages.query_page",
    "dosebook.gui.pages.study_page",
    "dosebook.gui.pages.audit_trail_page",
    "dosebook.gui.pages.schedule_page",
    "dosebook.drawing.study_charts.conduct",
    "dosebook.drawing.study_charts.counts",
    "dosebook.drawing.study_charts.myeloma",
    "dosebook.drawing.study_charts.swimmers",
    "dosebook.gui.pages.charts_page",
    "dosebook.domain.escalation.advice",
    "dosebook.domain.escalation.look_ahead",
    "dosebook.domain.escalation.advice_tables",
    "dosebook.gui.pages.decision_page",
    "dosebook.gui.pages.dlt_definition_page",
)
"""In an order in which none brings many others along."""


class WarmUp(QObject):
    """Loads ``MODULES`` one after the other, once the window had a moment."""

    def __init__(self, parent: QObject) -> None:
        """Begin soon; nothing more happens once ``parent`` is gone."""
        super().__init__(parent)
        self._waiting = [name for name in MODULES if name not in sys.modules]
        self._timer = QTimer(self, interval=_BEGIN_AFTER_MS)
        self._timer.timeout.connect(self._load_next)
        if self._waiting:
            self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether everything is loaded."""
        return not self._waiting

    def _load_next(self) -> None:
        self._timer.setInterval(_EVERY_MS)
        import_module(self._waiting.pop(0))
        if not self._waiting:
            self._timer.stop()
