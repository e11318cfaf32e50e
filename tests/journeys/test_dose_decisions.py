"""From an empty study by keys: the rule, a dose, what happened, the judgement, and the advice after each of them.

BOIN with target 0.30 (Liu and Yuan 2015): 0/1 escalates, 1/2 de-escalates, 1/3 stays.
"""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.gui.main_window import MainWindow
from dosebook.gui.pages.decision_page import DecisionPage
from dosebook.gui.report_dialog import ReportDialog
from dosebook.gui.session import Session
from journeys.opening import say_who
from journeys.typist import Answer, Typist

pytestmark = [
    pytest.mark.journey,
    pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$"),
]
Form = tuple[tuple[str, Answer], ...]

STUDY: Form = (
    ("Unit of the dose", "mCi"),
    ("Dose is planned", "per m² of body surface"),
    ("DLT window", "28"),
    ("DLT window counts from", "First fraction"),
    ("CTCAE version", "CTCAE 4.03"),
    ("This file holds", "All participants of the study"),
)
RULE: Form = (
    ("Rule", "BOIN"),
    ("Dose axis", "Total of all fractions, as planned"),
    ("Participants per cohort", "3"),
    ("Target DLT rate", "0.30"),
)
FIRST_COHORT: Form = (
    ("Cohort number", "1"),
    ("Planned participants", "3"),
    ("Regimen, fraction 1, Dose", "10"),
    ("Protocol version", "1.0"),
    ("Approvals", "Ethics committee"),
    ("Status", "Open to enrolment"),
    ("Opened on", "2 Jan 2018"),
)
SECOND_COHORT: Form = (("Cohort number", "2"), ("Regimen, fraction 1, Dose", "20"), ("Status", "Planned"))
STARTS = {"01": "9 Jan 2018", "02": "16 Jan 2018", "03": "23 Jan 2018"}
COUNTED = {"01": "23 Jan 2018", "02": "30 Jan 2018", "03": "6 Feb 2018"}
JUDGED = {"01": "6 Feb 2018", "02": "13 Feb 2018", "03": "20 Feb 2018"}


def participant(name: str) -> Form:
    return (("Participant ID", name), ("Cohort", "Cohort 1"), ("Enrolment", STARTS[name]))


def dose(name: str) -> Form:
    return (
        ("Participant", name),
        ("Given", "Given"),
        ("Date given", STARTS[name]),
        ("Administered amount", "20"),
    )


def count(name: str) -> Form:
    return (
        ("Participant", name),
        ("Date", COUNTED[name]),
        ("Test", "Platelets"),
        ("Value", "12"),
        ("Unit", "×10⁹/L"),
    )


def event(name: str, judgement: str) -> Form:
    return (
        ("Participant", name),
        ("Reported term", "low platelets"),
        ("CTCAE term", "low platelets\n"),
        ("Grade", "4"),
        ("Onset", COUNTED[name]),
        ("Dose-limiting toxicity", judgement),
        ("Rationale", "As the definition says."),
        ("Judged by", "Dr Okafor"),
        ("Judged on", JUDGED[name]),
    )


DECISION: Form = (
    ("What was decided", "Decided otherwise"),
    ("Dose decided", "Stop at 10 mCi/m²"),
    ("Reason for deciding otherwise", "A grade 4 in one of three is too much here."),
    ("Decided by", "Dr Okafor"),
    ("Decided on", "1 Mar 2018"),
)


def test_dose_decisions(window: MainWindow, typist: Typist, tmp_path: Path, say: Any) -> None:
    journey = Journey(window, typist)
    say_who(typist, "Ines Ferrer")
    journey.make_study(tmp_path / "study.dosebook")
    journey.set_up_the_rule()
    journey.enter("Cohorts", FIRST_COHORT, SECOND_COHORT)
    assert journey.advice() == "The rule would begin at dose level 1 (10 mCi/m²)."
    said = []
    for name, judgement in (("01", "No"), ("02", "Yes"), ("03", "No")):
        journey.enter("Participants", participant(name))
        journey.enter("Doses", dose(name))
        journey.enter("Results", count(name))
        journey.enter("Adverse events", event(name, judgement))
        said.append((journey.advice(), journey.reasons().split(" (BOIN")[0]))
    assert said == [
        (
            "The rule would escalate to dose level 2 (20 mCi/m²).",
            "0/1 with DLT at dose level 1: escalate",
        ),
        ("The rule would stay at dose level 1 (10 mCi/m²).", "1/2 with DLT at dose level 1: de-escalate"),
        (
            "The rule would stay at dose level 1 (10 mCi/m²).",
            "1/3 with DLT at dose level 1: stay at this dose",
        ),
    ]
    journey.keep_and_decide()
    pages = " ".join(journey.make_report(tmp_path / "summary.pdf"))
    say(f"three participants and a dose decision were entered with {typist.keys_pressed} keys")
    assert "The rule would stay at dose level 1 (10 mCi/m²). 1/3 with DLT at dose level 1" in pages
    assert "Decided otherwise. Stop at 10 mCi/m². A grade 4 in one of three is too much here" in pages
    assert "Dr Okafor, 1 Mar 2018" in pages
    assert "In the order of treatment (a dose level, then N without and T with a DLT): 1NTN" in pages


class Journey:
    """The way through the program, each step as a person at the keyboard takes it."""

    def __init__(self, window: MainWindow, typist: Typist) -> None:
        self.window, self.typist = window, typist

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def page(self) -> DecisionPage:
        page = self.window.view.page if self.window.view is not None else None
        assert isinstance(page, DecisionPage)
        return page

    def make_study(self, path: Path) -> None:
        typist = self.typist
        typist.press("Ctrl+Shift+N")
        typist.fill((("Protocol number", "J-5"), ("Short title", "Dose decisions by keys")))
        typist.go("File")
        typist.press("Ctrl+A")
        typist.write(str(path))
        typist.press("Alt+C")
        typist.wait(lambda: self.window.view is not None)
        typist.fill(STUDY)
        self.save()

    def set_up_the_rule(self) -> None:
        """The page says that there is no rule; the keyboard stands on the button that begins one."""
        assert self.advice() == "No rule yet"
        assert self.typist.name() == "Set up the escalation rule…"
        self.typist.press("Space")
        self.typist.fill(RULE)
        self.save()

    def enter(self, page: str, *forms: Form) -> None:
        self.go_to(page)
        for form in forms:
            self.typist.press("Ctrl+N")
            self.typist.go(form[0][0], key="Shift+Tab")
            self.typist.fill(form)
            self.save()

    def advice(self) -> str:
        """Go to the page, to the tab of the advice, and read its first words once the rule has answered."""
        self.go_to("Dose decisions")
        self.page.tabs.setCurrentIndex(0)
        view, position = self.page.advice, self.session.data.position
        self.typist.wait(lambda: view.room is not None and view.room.position == position)
        return view.headline.text()

    def reasons(self) -> str:
        return self.page.advice.reasons.text()

    def keep_and_decide(self) -> None:
        typist = self.typist
        self.advice()
        typist.go("Keep this advice")
        typist.press("Space")
        typist.wait(lambda: self.session.data.dose_decisions and self.page.pane is not None)
        typist.wait(lambda: typist.name().startswith("What was decided"))
        before = self.session.data.position
        typist.fill(DECISION)
        typist.press("Ctrl+S")
        assert typist.name().startswith("Reason for the change")
        typist.press("2", "Return")
        typist.wait(lambda: self.session.data.position > before and not self.session.has_unsaved)
        (kept,) = self.session.data.dose_decisions
        assert kept.outcome is AdviceOutcome.OVERRIDDEN

    def make_report(self, path: Path) -> list[str]:
        typist = self.typist
        typist.press("Ctrl+P")
        typist.go("Data to")
        typist.press("Ctrl+A")
        typist.write("1 Mar 2027")
        typist.fill((("Cohort under review", "Cohort 1: 1 × 10 mCi/m²"),))
        dialog = self.window.findChild(ReportDialog)
        typist.wait(lambda: not dialog.run.is_busy)

        def name_file() -> None:
            typist.press("Ctrl+A")
            typist.write(str(path))
            typist.press("Return")

        with typist.answering(name_file, box=QFileDialog):
            typist.press("Ctrl+S")
        typist.wait(lambda: path.exists() and not dialog.run.is_busy)
        typist.press("Esc")
        return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]

    def go_to(self, page: str) -> None:
        """Find a page by its name."""
        self.typist.press("Ctrl+F")
        self.typist.write(page)
        self.typist.press("Return")

    def save(self) -> None:
        before = self.session.data.position
        self.typist.press("Ctrl+S")
        self.typist.wait(lambda: self.session.data.position > before and not self.session.has_unsaved)
