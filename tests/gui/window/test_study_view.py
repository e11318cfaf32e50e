"""The counts beside the pages are those of the newest data, whichever thread is faster."""

from collections import Counter
from pathlib import Path

from dosebook.domain.records import AdverseEvent
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session
from dosebook.gui.study_view import StudyView


def test_a_count_that_took_longer_does_not_replace_a_newer_one(session: Session, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json")
    view = StudyView(session, preferences)
    view._show_counts((5, Counter({AdverseEvent.kind: 3})))
    view._show_counts((4, Counter({AdverseEvent.kind: 7})))
    key = next(spec.key for spec in view.specs if AdverseEvent.kind in spec.kinds)
    assert view.navigation.count_of(key) == 3
    view._show_counts((6, Counter()))
    assert view.navigation.count_of(key) == 0
    preferences.finish()
    view.deleteLater()
