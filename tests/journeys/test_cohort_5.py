"""All of cohort 5 from an empty profile to the committee's PDF, by keys alone, and read back from the PDF."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QTabBar

from dosebook.gui.main_window import MainWindow
from dosebook.gui.report_dialog import ReportDialog
from dosebook.gui.session import Session
from journeys import cohort_5 as paper
from journeys.typist import Answer, Typist
from page_keys import page_key

_GAP = 24
"""Letters that may stand between two cells of a row: a column that nothing was typed for."""

PAGE_1 = (
    "Cohort 5 by keys · CLR-J5",
    "data to 20 Aug 2018",
    "Cohort 5: 2 × 15.625 mCi/m², one week apart",
    "4 4 0 0 0/4 treated evaluable for DLT pending not evaluable with DLT of evaluable",
    # Nobody of 4: 1 − 0.025^(1/4) = 0.602.
    "95 % interval 0 to 60 %",
    # The last first fraction on 1 May, and 84 days.
    "Complete: 4 treated of 4 planned, every DLT window has closed, the last on 24 Jul 2018.",
    "3+3 read for 4: none of 4 with a DLT allows escalation",
    # Two fractions of 18.75 are 37.50; 37.50 / 31.25 = 1.2.
    "Cohort 6: 2 × 18.75 mCi/m², one week apart; 37.50 mCi/m² in all, +20 %; planned",
    "Nobody: all are evaluable and judged.",
    # From 20 March, the day of the first fraction, which is day 1, to 6 April.
    "1/4: 05-03 Lung infection, grade 3, day 18",
    "fraction 1 given 4/4; fraction 2 given 4/4 (05-03 delayed: drug supply)",
    # (66.52 + 64.96 + 62.14 + 66.98) / 4 = 260.60 / 4
    "mean 65.15 mCi given to 4/4",
    "planned 31.25 mCi/m², given 31.23 per m²; BSA 2.09 m²",
    # −45.0, −38.0 and −21.1 %: their mean is −34.7, the middle one −38.0.
    "PR or better 0/4; MR or better 2/4; SD or better 4/4",
    "mean −34.7 %, median −38.0 % (3/4 measurable)",
    paper.MONITOR,
)

ROWS: tuple[tuple[str, ...], ...] = (
    # Who: enrolled, first fraction, last count, last contact.
    ("05-01", "2 Jan 2018", "9 Jan 2018", "24 Feb 2018", "20 Aug 2018"),
    ("05-02", "6 Feb 2018", "13 Feb 2018", "29 Mar 2018", "20 Aug 2018"),
    ("05-03", "13 Mar 2018", "20 Mar 2018", "7 May 2018", "20 Aug 2018"),
    ("05-04", "24 Apr 2018", "1 May 2018", "17 Jun 2018", "20 Aug 2018"),
    # At baseline: sex, age, ECOG, stage, prior lines, marker, √(height × weight / 3600).
    ("05-01", "Male", "64", "1", "ISS II", "4", "Serum M-protein", "2.13"),
    ("05-02", "Male", "60", "1", "ISS II", "5", "Serum M-protein", "2.08"),
    ("05-03", "Female", "72", "1", "ISS II", "7", "Free light chains only", "1.99"),
    ("05-04", "Male", "67", "1", "ISS II", "4", "Serum M-protein", "2.14"),
    # (4 + 5 + 7 + 4) / 4
    ("Prior lines of therapy", "5.0 (4–7)"),
    # Each fraction: area, planned, planned × area, given, × 37 in MBq, per m², % of what was prescribed.
    ("05-01", "1", "9 Jan 2018", "2.13", "15.625", "33.33", "33.10", "1225", "15.52", "99.3"),
    ("05-01", "2", "16 Jan 2018", "2.13", "15.625", "33.33", "33.42", "1237", "15.67", "100.3"),
    ("05-02", "1", "13 Feb 2018", "2.08", "15.625", "32.50", "32.61", "1207", "15.68", "100.3"),
    ("05-02", "2", "20 Feb 2018", "2.08", "15.625", "32.50", "32.35", "1197", "15.55", "99.5"),
    ("05-03", "1", "20 Mar 2018", "1.99", "15.625", "31.12", "31.20", "1154", "15.67", "100.3"),
    ("05-03", "2", "28 Mar 2018", "1.99", "15.625", "31.12", "30.94", "1145", "15.53", "99.4"),
    ("05-04", "1", "1 May 2018", "2.14", "15.625", "33.42", "33.52", "1240", "15.67", "100.3"),
    ("05-04", "2", "8 May 2018", "2.14", "15.625", "33.42", "33.46", "1238", "15.64", "100.1"),
    ("05-01", "all", "66.66", "66.52"),
    ("05-02", "all", "65.00", "64.96"),
    ("05-03", "all", "62.24", "62.14"),
    ("05-04", "all", "66.84", "66.98"),
    ("05-03", "2", "Delayed", "Drug supply", "The shipment came a day late"),
    # The assessments: the window ends 84 days after the first fraction.
    ("05-01", "evaluable", "3 Apr 2018", "No", "10 Apr 2018", "Dr Okafor"),
    ("05-02", "evaluable", "8 May 2018", "No", "14 May 2018", "Dr Okafor"),
    ("05-03", "evaluable", "12 Jun 2018", "No", "18 Jun 2018", "Dr Okafor"),
    ("05-04", "evaluable", "24 Jul 2018", "No", "30 Jul 2018", "Dr Okafor"),
    ("No event met a", "clause of the definition."),
    # Transfusion days, adult doses, first on study day: platelets, then red cells.
    ("05-01", "0", "0", "–", "1", "1", "52"),
    ("05-02", "0", "0", "–", "0", "0", "–"),
    ("05-03", "2", "2", "49", "1", "1", "53"),
    ("05-04", "0", "0", "–", "0", "0", "–"),
    # Response and marker: (1.76 − 3.20) / 3.20 and so on.
    ("05-01", "Minimal response (MR)", "10 Apr 2018", "Yes", "3.20 g/dL", "1.76 g/dL", "−45.0"),
    ("05-02", "Minimal response (MR)", "15 May 2018", "Yes", "2.50 g/dL", "1.55 g/dL", "−38.0"),
    ("05-03", "Stable disease (SD)", "19 Jun 2018", "Yes", "Free light chains"),
    ("05-04", "Stable disease (SD)", "31 Jul 2018", "Yes", "1.90 g/dL", "1.50 g/dL", "−21.1"),
    # The events as they were coded by typing: reported, grade, onset, study day, end, and what was judged.
    ("05-01", "Platelet count decreased", "thrombocytes low", "3", "12 Feb 2018", "35", "5 Mar 2018", "No"),
    ("05-01", "Fatigue", "feels tired", "2", "Jan 2018", "–", "Mar 2018", "No", "Probable", "Recovered"),
    ("05-02", "Neutrophil count decreased", "neutropenia", "3", "26 Mar 2018", "42", "10 Apr 2018"),
    ("05-03", "Platelet count decreased", "platelets of 9", "4", "28 Apr 2018", "40", "22 May 2018"),
    ("05-03", "Lung infection", "pneumonia", "3", "6 Apr 2018", "18", "17 Apr 2018", "Yes", "Possible"),
    ("05-04", "Nausea", "felt sick", "1", "3 May 2018", "3", "ongoing", "No", "Unlikely", "Not recovered"),
    ("05-03", "Lung infection (pneumonia)", "3", "6 Apr 2018", "day 18", "Hospital admission or longer stay"),
    # The committee: meeting, cut-off, cohorts, determination, recommendation, and what followed.
    ("1", "20 Aug 2018", "15 Aug 2018", "5", "Safe and tolerated", "Escalate to the stated regimen"),
    ("2 × 18.75 mCi/m²", "Platelets twice a week until day 64", "no decision recorded", "Cohort 6"),
)

_NOT_PRINTED_AS_TYPED = {
    "Dose is planned",
    "Physical half-life",
    "Radionuclide",
    "Attribution scale",
    "This file holds",
    "Chair",
    "Members present",
}
"""What the report leaves to the study file, or says in other words; dates and numbers stand in the rows."""


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$")
@pytest.mark.journey
def test_cohort_5(window: MainWindow, typist: Typist, tmp_path: Path, say: Any) -> None:
    journey = Journey(window, typist)
    journey.say_who()
    journey.make_study(tmp_path / "study.dosebook")
    journey.enter("cohort", paper.COHORT)
    journey.enter("participant", *paper.PARTICIPANTS)
    journey.enter("dose", *paper.DOSES)
    journey.enter("adverse_event", *paper.EVENTS)
    journey.enter_dlt_assessment()
    journey.enter("transfusion", *paper.TRANSFUSIONS)
    journey.enter("result", *paper.RESULTS)
    journey.enter("response", *paper.RESPONSES)
    journey.enter_review()
    pages = journey.make_report(tmp_path / "summary.pdf")
    say(f"cohort 5 was entered with {typist.keys_pressed} keys")
    everything = " ".join(pages)
    assert [words for words in PAGE_1 if words not in pages[1]] == []
    assert [row for row in ROWS if not _has_row(everything, row)] == []
    assert paper.NARRATIVE in everything
    assert [word for word in _words_typed() if word not in everything] == []


def _has_row(text: str, cells: tuple[str, ...]) -> bool:
    between = f".{{1,{_GAP}}}?"
    return re.search(r"(?<!\S)" + between.join(map(re.escape, cells)) + r"(?!\w)", text) is not None


def _words_typed() -> Iterator[str]:
    """Yield what was typed of the study and of the review and is printed as it was typed."""
    for label, answer in (*paper.STUDY, *paper.DMC_REVIEW):
        if isinstance(answer, str) and label not in _NOT_PRINTED_AS_TYPED and not answer.isdigit():
            yield answer


class Journey:
    """The way through the program, each step as a person at the keyboard takes it."""

    def __init__(self, window: MainWindow, typist: Typist) -> None:
        self.window, self.typist = window, typist

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    def say_who(self) -> None:
        """Answer the question that the program begins with."""
        self._fill((("Name", paper.NAME), ("Role", paper.ROLE)))
        self.typist.press("Return")

    def make_study(self, path: Path) -> None:
        """Make the study file, then describe the study on its page."""
        typist = self.typist
        typist.press("Ctrl+Shift+N")
        self._fill((("Protocol number", paper.PROTOCOL), ("Short title", paper.SHORT_TITLE)))
        typist.go("File")
        typist.press("Ctrl+A")
        typist.write(str(path))
        typist.press("Alt+C")
        typist.wait(lambda: self.window.view is not None)
        self._fill(paper.STUDY)
        self._save()

    def enter(self, kind: str, *forms: paper.Form) -> None:
        """Type records of one kind on their page, one after the other."""
        self.typist.press(page_key(kind))
        for form in forms:
            self._enter(form)

    def enter_dlt_assessment(self) -> None:
        """Go to the tab beside the adverse events and type the assessment that no event brings along."""
        typist = self.typist
        typist.press(page_key("adverse_event"))
        while not isinstance(typist.here(), QTabBar):
            typist.press("Shift+Tab")
        typist.press("Right")
        self._enter(paper.DLT_ALONE)

    def enter_review(self) -> None:
        """Find the page by its name, type the committee's review, take the cohort that follows from it."""
        typist = self.typist
        typist.press("Ctrl+F")
        typist.write("DMC reviews")
        typist.press("Return")
        self._enter(paper.DMC_REVIEW)
        typist.go("Create Cohort 6")
        typist.press("Space")
        typist.wait(lambda: len(self.session.data.cohorts) == 2)

    def make_report(self, path: Path) -> list[str]:
        """Make the report for the committee and return the text of each page of the file."""
        typist = self.typist
        typist.press("Ctrl+P")
        typist.go("Data to")
        typist.press("Ctrl+A")
        typist.write(paper.CUT_OFF)
        self._fill(
            (
                ("Cohort under review", "Cohort 5: 2 × 15.625 mCi/m², one week apart"),
                ("Text of the medical monitor", paper.MONITOR),
            )
        )
        dialog = self.window.findChild(ReportDialog)
        typist.wait(lambda: not dialog.run.is_busy)
        with typist.answering(lambda: self._name_file(path), box=QFileDialog):
            typist.press("Ctrl+S")
        typist.wait(lambda: path.exists() and not dialog.run.is_busy)
        typist.press("Esc")
        return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]

    def _name_file(self, path: Path) -> None:
        self.typist.press("Ctrl+A")
        self.typist.write(str(path))
        self.typist.press("Return")

    def _enter(self, form: paper.Form) -> None:
        self.typist.press("Ctrl+N")
        # The keyboard stands in the first empty field; what is proposed stands before it.
        self.typist.go(form[0][0], key="Shift+Tab")
        self._fill(form)
        self._save()

    def _fill(self, answers: tuple[tuple[str, Answer], ...]) -> None:
        self.typist.fill(answers)

    def _save(self) -> None:
        before = self.session.data.position
        self.typist.press("Ctrl+S")
        self.typist.wait(lambda: self.session.data.position > before and not self.session.has_unsaved)
