"""Performance: a scripted study from entry to the committee's PDF, with answers that were counted by hand."""

import csv
import hashlib
import io
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from dosebook.actions.back_up_study import back_up_study
from dosebook.actions.check_study import check_study
from dosebook.actions.create_study import create_study
from dosebook.actions.export_data import export_data
from dosebook.actions.make_report import ReportMade, ReportRequest, export_report
from dosebook.actions.open_study import open_study
from dosebook.actions.report_pages import texts_of_pages
from dosebook.actions.save_changes import ReasonNeeded, save_changes
from dosebook.actions.verify_report import verify_report
from dosebook.domain.changes import Amend, Create, Save, Void
from dosebook.domain.records import Study
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.qualification.checking import TESTER, Bench, Check, Observed
from dosebook.qualification.made_study import all_records, event_record
from dosebook.store.worker import StudyWorker

CUT_OFF = date(2018, 8, 15)
REPORT_TIME = datetime(2018, 8, 20, 9, 14, tzinfo=UTC)

FIRST_PAGES = 2
"""The cover, and the page of the cohort under review."""

SAID_FIRST = (
    (
        QT_TRANSLATE_NOOP(
            "qualification", "First pages: treated, evaluable, pending and not evaluable in cohort 2; DLTs"
        ),
        "4 3 1 0 1/3",
    ),
    (QT_TRANSLATE_NOOP("qualification", "First pages: the exact interval of 1/3"), "interval 1 to 91 %"),
    (QT_TRANSLATE_NOOP("qualification", "First pages: the cohort under review"), "Cohort 2: 1 × 25 mCi/m²"),
    (QT_TRANSLATE_NOOP("qualification", "First pages: participants with a serious event"), "1/4 (25 %)"),
    (QT_TRANSLATE_NOOP("qualification", "First pages: days of platelet transfusion"), "2 in 1/4"),
    (
        QT_TRANSLATE_NOOP("qualification", "First pages: mean activity, of cohort 2 and of cohort 1"),
        "mean 50.50 mCi given",
    ),
    (
        QT_TRANSLATE_NOOP("qualification", "First pages: the participants are marked as made up"),
        "synthetic participants",
    ),
)
"""What they have to say, to the letter."""


class Script:
    """One pass through the study; each step leaves what the next one needs."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._folder = Path()
        self._study: StudyWorker | None = None
        self._made: ReportMade | None = None
        self._shown: StudyData | None = None
        self._pages: tuple[str, ...] = ()

    def enter(self, at: Bench) -> str:
        """Enter every record in a save of its own, as forms do."""
        self._folder = at.place()
        first, *others = all_records()
        context = at.context(self._folder)
        if not isinstance(first, Study):
            raise TypeError("the first record is the study")
        self._study = create_study(self._folder / "trial.dosebook", context, first, TESTER).result()
        for number, record in enumerate(others):
            save_changes(self._study, Save(f"enter{number}", TESTER, (Create(record),))).result()
        data = self._data()
        return f"{len(data.entries)} records; {len(data.participants)} participants; {len(data.doses)} doses"

    def correct(self, _at: Bench) -> str:
        """Change a grade, with its reason after a try without."""
        graded = event_record(
            "e4", "01-01", "Nausea", 2, "2018-03-07", system_organ_class="Gastrointestinal disorders"
        )
        change = (Amend(graded, 1),)
        try:
            save_changes(self._open(), Save("correct", TESTER, change)).result()
            return "taken without a reason"
        except ReasonNeeded:
            saved = save_changes(self._open(), Save("correct", TESTER, change, "graded again")).result()
        return f"asked for a reason; grade {saved.data.find('e4').grade}"

    def withdraw(self, _at: Bench) -> str:
        """Enter an event twice and void the second one."""
        twice = event_record("e5", "01-01", "Nausea", 2, "2018-03-07")
        save_changes(self._open(), Save("twice", TESTER, (Create(twice),))).result()
        save_changes(self._open(), Save("void", TESTER, (Void("e5", 1),), "entered twice")).result()
        return f"{len(self._data().adverse_events)} events count"

    def report(self, _at: Bench) -> str:
        """Take the cut-off, make the report, and find it on record."""
        request = ReportRequest(day=CUT_OFF, under_review="c2", report_time=REPORT_TIME)
        path = self._folder / "summary.pdf"
        self._made = export_report(self._open(), request, path, TESTER).result()
        self._pages = texts_of_pages(path.read_bytes())
        is_whole = len(self._pages) == self._made.report.pages
        issued = self._made.data.report_issues[-1]
        is_known = issued.digest == self._made.report.digest and issued.digest[:16] in self._pages[0]
        return f"{'whole' if is_whole else 'cut off'}; {'on record' if is_known else 'not on record'}"

    def says(self, words: str) -> Callable[[Bench], str | Observed]:
        """Return a look at the first pages for these words."""

        def look(_at: Bench) -> str | Observed:
            text = " ".join(self._pages[:FIRST_PAGES])
            return words if words in text else Observed.judged(text[:600], is_right=False)

        return look

    def digest(self, _at: Bench) -> str:
        """Compare the file with what the audit trail says of it."""
        if self._made is None:
            return "no report"
        rows = self._open().submit(lambda file: file.ledger(limit=5)).result()
        row = next(one for one in rows if one.record_uid == "report_exported")
        is_same = row.fields["sha256"].new == hashlib.sha256(self._made.path.read_bytes()).hexdigest()
        return "the same" if is_same else "another"

    def prove(self, _at: Bench) -> str:
        """Lay the report out again from the file, and compare; and see that an altered one is found out."""
        if self._made is None:
            return "no report"
        altered = self._folder / "altered.pdf"
        altered.write_bytes(self._made.path.read_bytes() + b"\n%altered\n")
        same = verify_report(self._open(), self._made.path).proof
        return f"{same.value}; altered: {verify_report(self._open(), altered).proof.value}"

    def export(self, _at: Bench) -> str:
        """Export everything and count it in the file."""
        path = self._folder / "data.zip"
        export_data(self._data(), path)
        with zipfile.ZipFile(path) as archive:
            rows = {kind: len(_lines(archive, kind)) - 1 for kind in ("adverse_event", "dose", "participant")}
        return f"{rows['adverse_event']} events; {rows['dose']} doses; {rows['participant']} participants"

    def back_up(self, _at: Bench) -> str:
        """Copy the open study, check it, and close it."""
        made = back_up_study(self._open(), self._folder / "copy.dosebook").result()
        found = check_study(self._open()).result()
        self._open().close().result()
        return f"copied {'whole' if made.position == found.ledger_rows else 'in part'}; {found.is_sound}"

    def reopen(self, at: Bench) -> str:
        """Open the file again: it holds what was shown."""
        again = open_study(self._folder / "trial.dosebook", at.context(self._folder)).result()
        try:
            data = again.submit(lambda file: file.read()).result()
        finally:
            again.close().result()
        return "the same" if self._shown is not None and data.entries == self._shown.entries else "another"

    def _open(self) -> StudyWorker:
        if self._study is None:
            raise RuntimeError("the study could not be made")
        return self._study

    def _data(self) -> StudyData:
        self._shown = self._open().submit(lambda file: file.read()).result()
        return self._shown


def _lines(archive: zipfile.ZipFile, kind: str) -> list[list[str]]:
    text = archive.read(f"{kind}.csv").decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def performance_checks() -> tuple[Check, ...]:
    """Return the steps of a new script, in their order."""
    script = Script()
    said = tuple(Check(title, words, script.says(words)) for title, words in SAID_FIRST)
    return (
        Check(
            QT_TRANSLATE_NOOP("qualification", "Every record entered in a save of its own"),
            "42 records; 7 participants; 7 doses",
            script.enter,
        ),
        Check(
            QT_TRANSLATE_NOOP("qualification", "A grade corrected"),
            "asked for a reason; grade 2",
            script.correct,
        ),
        Check(
            QT_TRANSLATE_NOOP("qualification", "An event entered twice, one voided"),
            "4 events count",
            script.withdraw,
        ),
        Check(
            QT_TRANSLATE_NOOP("qualification", "The safety summary at the cut-off of 15 Aug 2018"),
            "whole; on record",
            script.report,
        ),
        *said,
        Check(
            QT_TRANSLATE_NOOP("qualification", "SHA-256 of the PDF, of the file and in the audit trail"),
            "the same",
            script.digest,
        ),
        Check(
            QT_TRANSLATE_NOOP(
                "qualification", "The PDF laid out again from the file, and one with a byte more"
            ),
            "same bytes; altered: same look",
            script.prove,
            "R-063",
        ),
        Check(
            QT_TRANSLATE_NOOP("qualification", "The exported tables, counted (the voided event is left out)"),
            "4 events; 7 doses; 7 participants",
            script.export,
        ),
        Check(
            QT_TRANSLATE_NOOP("qualification", "A backup, and the check of the study"),
            "copied whole; True",
            script.back_up,
        ),
        Check(
            QT_TRANSLATE_NOOP("qualification", "The study closed and opened again"), "the same", script.reopen
        ),
    )
