"""The first study as the manual has it: its numbered steps are read and taken, one after the other, by keys alone.

The time is that of the keystroke-level model of Card, Moran and Newell (Communications of the ACM 23 (1980) 396–410).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.study_data import StudyData
from dosebook.gui.main_window import MainWindow
from dosebook.gui.report_dialog import ReportDialog
from dosebook.languages import LANGUAGES
from dosebook.resources import resource
from journeys.typist import Typist

KEY_SECONDS, MIND_SECONDS = 0.28, 1.35
"""K of an average non-secretary typist, and M before each field and each command."""
RESPONSE_SECONDS, REPORT_SECONDS = 1.0, 15.0
"""What the program may take for each command, and for the pages of the report."""
WORDS_A_MINUTE = 180
"""How fast the manual is read, slowly."""
LIMIT_SECONDS = 600

TOKENS = re.compile(
    r"(?:name the file|die Datei|le fichier|el archivo) `(?P<file>[^`]+)`|\*(?P<field>[^*]+)\* `(?P<answer>[^`]+)`|`(?P<key>[^`]+)`"
)


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered step of the chapter: its title, and all of its text."""

    title: str
    text: str


def chapter(language: str = "") -> str:
    return resource(f"help/{language}/first_study.md".replace("//", "/")).read_text(encoding="utf-8")


def steps(language: str = "") -> list[Step]:
    found = []
    items = re.split(r"^\d+\. ", chapter(language), flags=re.MULTILINE)[1:]
    for number, item in enumerate(items, start=1):
        text = " ".join(item.partition("\n\n")[0].split())
        title = re.match(r"\*\*(.+?)\.?\*\*", text)
        assert title is not None, f"step {number} has no title"
        found.append(Step(title[1], text.replace(title[0], "")))
    return found


def _one(records: tuple[Any, ...]) -> Any:
    (record,) = records
    return record


STUDY_AFTER: dict[str, Callable[[StudyData], object]] = {
    "Make the file": lambda data: (
        (data.study.agent, len(data.cohorts), len(data.planned_visits) > 0) == ("AB-123", 2, True)
    ),
    "Open the first cohort": lambda data: data.cohorts[0].status is CohortStatus.OPEN,
    "Enter a participant": lambda data: _one(data.participants).participant_id == "01-01",
    "Enter the first dose": lambda data: _one(data.doses).administered_amount == 10,
    "Enter an event": lambda data: _one(data.adverse_events).ctcae_term == "Fatigue",
    "Make the report": lambda data: len(data.report_issues) == 1,
}
"""What a step that saves has brought into the study."""


class Reader:
    """Somebody who does what the manual says, word for word."""

    def __init__(self, window: MainWindow, typist: Typist, folder: Path) -> None:
        self.window, self.typist, self.folder = window, typist, folder
        self.seconds, self.commands, self.fields = 0.0, 0, 0

    def take(self, step: Step) -> None:
        tokens = list(TOKENS.finditer(step.text))
        assert tokens, f"nothing is done in {step.title!r}"
        for place, token in enumerate(tokens):
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            if token["field"]:
                self._fill(token["field"], token["answer"])
            elif token["file"] is None:
                self._press(token["key"], following["file"] if following is not None else None)

    def time(self) -> float:
        """Return the seconds that the model gives for all that was done, and for reading the chapter."""
        reading = len(chapter().split()) / WORDS_A_MINUTE * 60
        thinking = (self.fields + self.commands) * MIND_SECONDS
        typing = self.typist.keys_pressed * KEY_SECONDS
        return reading + thinking + typing + self.commands * RESPONSE_SECONDS + REPORT_SECONDS

    def _fill(self, label: str, answer: str) -> None:
        self.fields += 1
        typist = self.typist
        if label == "Begin with":
            while not isinstance(typist.here(), QRadioButton):
                typist.press("Tab")
            while typist.name() != answer:
                typist.press("Down")
            return
        typist.go(label)
        typist.answer(answer)
        if label == "CTCAE term":
            typist.press("Return")

    def _press(self, key: str, file: str | None) -> None:
        self.commands += 1
        typist = self.typist
        if file is None:
            typist.press(key)
        else:
            dialog = self.window.findChild(ReportDialog)
            typist.wait(lambda: dialog.built is not None and not dialog.run.is_busy)
            with typist.answering(lambda: self._name(file), box=QFileDialog):
                typist.press(key)
            typist.wait(lambda: (self.folder / file).exists() and not dialog.run.is_busy)
            return
        typist.wait(self._is_quiet)

    def _name(self, file: str) -> None:
        self.typist.press("Ctrl+A")
        self.typist.write(str(self.folder / file))
        self.typist.press("Return")

    def _is_quiet(self) -> bool:
        QApplication.processEvents()
        session = self.window.session
        return session is None or session.state.kind != "saving"


def test_every_step_says_what_to_press_or_to_type() -> None:
    found = steps()
    assert len(found) >= 10
    for step in found:
        assert TOKENS.search(step.text), step.title
    assert set(STUDY_AFTER) <= {step.title for step in found}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_the_chapter_asks_for_the_same_in_every_language(code: str) -> None:
    def shapes(language: str) -> list[list[str]]:
        return [[token.lastgroup or "" for token in TOKENS.finditer(step.text)] for step in steps(language)]

    assert shapes(code) == shapes("")


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$")
@pytest.mark.journey
def test_from_an_empty_computer_to_the_first_report(
    window: MainWindow, typist: Typist, tmp_path: Path, say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    reader = Reader(window, typist, tmp_path)
    for step in steps():
        reader.take(step)
        check = STUDY_AFTER.get(step.title)
        if check is not None:
            typist.wait(lambda: window.session is not None and window.view is not None)
            assert window.session is not None
            data = window.session
            typist.wait(lambda data=data, check=check: check(data.data))
    text = " ".join(
        " ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "first report.pdf").pages
    )
    for words in ("My first study", "01-01", "Fatigue", "Cohort 1"):
        assert words in text
    seconds = reader.time()
    say(
        f"first study: {typist.keys_pressed} keys, no click, {reader.fields} fields, {reader.commands} commands, "
        f"{seconds / 60:.1f} min by the keystroke-level model"
    )
    assert seconds <= LIMIT_SECONDS
    typist.press("Esc")
