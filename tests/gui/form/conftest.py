"""A study with a session, and forms on it, closed behind the test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from builders import cohort, dose, event, participant, study
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.changes import Create, Person, Save
from dosebook.domain.codelists import AttributionScale
from dosebook.domain.records import Record
from dosebook.gui import theme
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.session import Session
from dosebook.runtime.paths import Paths
from gui.form.making import ANN, Form

MakeForm = Callable[..., Form]


@pytest.fixture
def records() -> tuple[Record, ...]:
    """What the study holds before the test."""
    return (
        study(attribution_scale=AttributionScale.CTEP, protocol_versions=("1.0", "2.0")),
        cohort(1, "15.625", "15.625"),
        participant("01-01"),
        participant("01-02"),
        dose("01-01"),
        event("e1", reported_term="tired"),
    )


@pytest.fixture
def paths(own_profile: Path) -> Paths:
    return Paths(own_profile)


@pytest.fixture
def worker(
    qapp: QApplication, tmp_path: Path, paths: Paths, records: tuple[Record, ...]
) -> Iterator[StudyWorker]:
    first = Save("first", ANN, tuple(Create(record) for record in records))
    found = StudyWorker.create(tmp_path / "trial.dosebook", Context(paths.profile, ANN), first)
    yield found
    found.close().result(20)


@pytest.fixture
def session(qapp: QApplication, worker: StudyWorker, paths: Paths) -> Iterator[Session]:
    theme.apply_theme(qapp, "light")
    found = Session(worker, worker.context, paths, Person("Ann Archer", "Coordinator"))
    yield found
    found.deleteLater()


@pytest.fixture
def make_form(qtbot: Any, session: Session) -> Iterator[MakeForm]:
    """Return a function that shows the pane of a kind of record and gives the keyboard to its form."""
    made: list[RecordPane] = []

    def make(kind: str, uid: str | None = None, **more: Any) -> Form:
        pane = RecordPane(session, kind)
        made.append(pane)
        theme.dress(pane)
        pane.resize(560, 760)
        pane.show()
        qtbot.waitExposed(pane)
        with qtbot.waitActive(pane):
            pane.activateWindow()
        if uid is None:
            pane.show_new(**more)
        else:
            pane.show_record(uid)
        return Form(pane, qtbot)

    yield make
    for pane in made:
        pane.drafts.discard()
        pane.close()
        pane.deleteLater()
