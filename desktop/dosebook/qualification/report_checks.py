"""Operation: what is printed and exported, read back as somebody else would read it."""

import hashlib
from datetime import date, time
from functools import cache
from pathlib import Path

from dosebook.actions.create_demo import create_demo
from dosebook.actions.export_data import export_data
from dosebook.actions.import_table import guess_mapping, look_at_import, read_source
from dosebook.actions.make_casebook import make_casebook, participant_with_id
from dosebook.actions.make_report import default_request, export_report, preview_report
from dosebook.actions.make_sae_form import make_sae_form
from dosebook.actions.report_pages import texts_of_pages
from dosebook.domain.records import Record, SaeReport
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.qualification.checking import TESTER, Bench, Check, Observed, Stage, Verdict, carry_out
from dosebook.qualification.made_study import all_records, event_record, on, who
from dosebook.qualification.network_watch import connections
from dosebook.qualification.own_program import start
from dosebook.report.blocks import Document, Imprint, Prose, Section
from dosebook.store.worker import StudyWorker

SELF_TEST_PASSED = "The self-test passed."
"""The last line of ``dosebook --selftest`` where all went well."""

_HOSTILE = "<b>bold & <unknown> <0.5 <img src='x'/> &amp; Ωμέγα Привет ≥² end"
_CHANGED = "Since the data to 1 Sep 2017. New events: 24, serious among them: 1, participants with one: 4. New DLTs: 0"
_PATIENCE_SECONDS = 240


def _texts(pdf: bytes) -> tuple[str, ...]:
    return texts_of_pages(pdf)


def _read(path: Path) -> str:
    return " ".join(_texts(path.read_bytes()))


class _Demo:
    """The demo study with the published figures, and its report."""

    def __init__(self, at: Bench) -> None:
        place = at.place()
        self.path, self.context = place / "demo.dosebook", at.context(place)
        create_demo(self.path, self.context.profile)
        study = StudyWorker.open(self.path, self.context)
        try:
            data = study.submit(lambda file: file.read()).result()
            self.first = preview_report(study, default_request(data)).result()
            self.made = export_report(study, default_request(data), place / "made.pdf", TESTER).result()
            row = study.submit(
                lambda file: next(one for one in file.ledger(limit=5) if one.record_uid == "report_exported")
            ).result()
            self.on_record = str(row.fields["sha256"].new)
        finally:
            study.close().result()
        self.pages = _texts(self.first.pdf)


@cache
def _demo(at_folder: Path) -> _Demo:
    return _Demo(Bench(at_folder, at_folder, at_folder / "demo"))


def _of(at: Bench) -> _Demo:
    folder = at.folder / "demo"
    folder.mkdir(exist_ok=True)
    return _demo(at.folder)


def _changed(at: Bench) -> str:
    # On the page of the cohort under review, which follows the cover.
    page = _of(at).pages[1]
    return _CHANGED if _CHANGED in page else page[-400:]


def _same(at: Bench) -> str:
    return "the same" if _of(at).first.pdf == _of(at).made.report.pdf else "different"


def _marks(at: Bench) -> str:
    demo = _of(at)
    total = len(demo.pages)
    marked = 0
    for number, text in enumerate(demo.pages, start=1):
        marks = (
            f"page {number} of {total}",
            "data to 15 Aug 2018",
            f"digest {demo.first.digest[:16]}",
            "synthetic",
        )
        marked += all(mark in text for mark in marks)
    return f"{total - marked} without"


def _recorded(at: Bench) -> str:
    demo = _of(at)
    digest = hashlib.sha256(demo.made.path.read_bytes()).hexdigest()
    return "the same" if digest == demo.on_record else f"{digest[:16]} and {demo.on_record[:16]}"


def _hostile(_at: Bench) -> str:
    from dosebook.report.pdf.document import render

    imprint = Imprint("Q", "Q", "", "", "", "", "")
    pdf = render(Document("Q", imprint, (Section("q", "Q", (Prose(_HOSTILE),)),))).pdf
    return _HOSTILE if _HOSTILE in " ".join(_texts(pdf)) else _texts(pdf)[0]


def _data(*more: Record) -> StudyData:
    return StudyData.of([*all_records(), *more])


def _sae(at: Bench) -> str:
    report = SaeReport(
        uid="r",
        participant=who("02-02"),
        event=_data().find("e3").uid,
        report_version=SaeReportVersion.INITIAL,
        aware_on=on("2018-06-25"),
        aware_at=time(14, 5),
        expectedness=Expectedness.UNEXPECTED,
    )
    path = at.place() / "sae.pdf"
    make_sae_form(_data(report), report, path)
    text = _read(path)
    return " ".join(word for word in ("02-02", "Sepsis", "02-01", "Nausea") if word in text)


def _casebook(at: Bench) -> str:
    data = _data()
    path = at.place() / "casebook.pdf"
    make_casebook(data, participant_with_id(data, "02-01"), path)
    text = _read(path)
    return " ".join(
        word for word in ("02-01", "49.5", "Platelet count decreased", "02-02", "Sepsis") if word in text
    )


def _export(at: Bench) -> str:
    import openpyxl

    data = _data(event_record("evil", "01-02", "Nausea", 1, "2018-03-20", reported_term="=1+1"))
    path = at.place() / "data.xlsx"
    done = export_data(data, path)
    book = openpyxl.load_workbook(path)
    try:
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    finally:
        book.close()
    formulas = sum(1 for cell in cells if cell.data_type == "f")
    doses = sum(1 for cell in cells if cell.value == 49.5)
    return f"{len(data.entries) - done.records} missing; {formulas} formulas; {doses} × 49.5"


def _import(at: Bench) -> str:
    path = at.place() / "events.csv"
    path.write_text(
        "USUBJID,AETERM,AETOXGR,AESTDTC\n01-01,felt sick,2,2018-03-08\n01-01,fever,9,2018-03-09\n", "utf-8"
    )
    source = read_source(path)
    plan = look_at_import(source, guess_mapping("adverse_event", source.columns), _data(), date(2018, 8, 15))
    return f"{len(plan.records)} to import; rejected: {[(one.line, one.column) for one in plan.rejected]}"


def _window(at: Bench) -> str | Observed:
    with start(("--selftest",), at.place() / "profile", offscreen=True) as running:
        said = running.communicate(timeout=_PATIENCE_SECONDS)[0].strip()
    is_right = running.returncode == 0 and said.endswith(SELF_TEST_PASSED)
    return Observed.judged(SELF_TEST_PASSED if is_right else said[-400:], is_right=is_right)


def _network(_at: Bench) -> str:
    return "; ".join(connections()) or "none"


def _can_fail(at: Bench) -> str:
    def breaks(_at: Bench) -> str:
        raise ValueError("broken")

    wrong = (Check("", "1/3", lambda _at: "1/4"), Check("", "1/3", breaks))
    verdicts = [carry_out(check, "", Stage.OPERATION, at).verdict for check in wrong]
    return " ".join(one.value for one in verdicts) if Verdict.PASSED not in verdicts else "passed"


REPORT_CHECKS = (
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "What the report of the demo study says of its changes, read from the PDF"
        ),
        _CHANGED,
        _changed,
        "R-035",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "The bytes of two reports on the same records"),
        "the same",
        _same,
        "R-036",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A text that looks like markup, read from the PDF"),
        _HOSTILE,
        _hostile,
        "R-037",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Pages without number, cut-off, digest or the mark of made-up participants"
        ),
        "0 without",
        _marks,
        "R-038",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "SHA-256 of an exported report, of the file and on record"),
        "the same",
        _recorded,
        "R-039",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "The form of the sepsis of 02-02: 02-02, Sepsis, and of others 02-01, Nausea"
        ),
        "02-02 Sepsis",
        _sae,
        "R-040",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "The casebook of 02-01: id, dose, event, and of others 02-02, Sepsis"
        ),
        "02-01 49.5 Platelet count decreased",
        _casebook,
        "R-041",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "The workbook of all records, one typed as a formula"),
        "0 missing; 0 formulas; 1 × 49.5",
        _export,
        "R-042",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A table of two events, one with grade 9"),
        "1 to import; rejected: [(3, 'AETOXGR')]",
        _import,
        "R-043",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "The window: opened, a study made, saved, exported and read back"),
        SELF_TEST_PASSED,
        _window,
        "R-059",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A check with a wrong answer, and one that breaks"),
        "failed failed",
        _can_fail,
        "R-060",
    ),
)

NETWORK_CHECK = Check(
    QT_TRANSLATE_NOOP(
        "qualification", "Connections that the program tried to open during this qualification"
    ),
    "none",
    _network,
    "R-058",
)
"""The last check of all."""
