"""The command line as a person uses it: each command, and a sentence and a status for each way to fail."""

import os
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from dosebook import __version__
from dosebook.actions.create_demo import create_demo


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo study to copy from."""
    folder = tmp_path_factory.mktemp("master")
    create_demo(folder / "demo.dosebook", folder / "profile")
    return folder / "demo.dosebook"


@pytest.fixture
def study(master: Path, tmp_path: Path) -> Path:
    """A demo study of the test's own."""
    path = tmp_path / "study.dosebook"
    path.write_bytes(master.read_bytes())
    return path


def dosebook(
    *words: str | Path, encoding: str = "utf-8", **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the program without any display."""
    environment = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}
    }
    environment |= {"PYTHONIOENCODING": encoding, **variables}
    ran = subprocess.run(
        [sys.executable, "-m", "dosebook", *map(str, words)],
        capture_output=True,
        env=environment,
        check=False,
        encoding=encoding,
        timeout=120,
    )
    assert "Traceback" not in ran.stderr
    return ran


def refused(ran: subprocess.CompletedProcess[str], status: int) -> str:
    """Return what the program said on refusing: one sentence or two, and nothing on the other stream."""
    assert (ran.returncode, ran.stdout) == (status, "")
    return ran.stderr.strip()


NEEDS_PERSON = 1


def test_version() -> None:
    assert dosebook("--version").stdout.strip() == f"Dosebook {__version__}"


def test_help_names_every_command_in_plain_words() -> None:
    words = dosebook("--help").stdout
    for command in (
        "demo",
        "report",
        "check",
        "backup",
        "export",
        "dictionary",
        "casebook",
        "sae-form",
        "load-ctcae",
        "pictures",
    ):
        assert re.search(rf"^\s+{command}\s+\w+", words, re.MULTILINE)
        assert dosebook(command, "--help").stdout.startswith(f"usage: dosebook {command}")


def test_demo_is_created_once(tmp_path: Path) -> None:
    path = tmp_path / "new.dosebook"
    made = dosebook("demo", path)
    assert made.returncode == 0
    assert "20 made-up participants" in made.stdout
    before = path.read_bytes()
    assert "There is already a file called new.dosebook. It was left as it is" in refused(
        dosebook("demo", path), 1
    )
    assert path.read_bytes() == before


def test_report_is_written_for_the_newest_cut_off(study: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "report.pdf"
    ran = dosebook("report", study, "-o", pdf)
    assert ran.returncode == 0, ran.stderr
    assert "data to 15 Aug 2018" in ran.stdout
    pages = PdfReader(pdf).pages
    assert f"{len(pages)} pages" in ran.stdout
    first = pages[1].extract_text()
    assert "synthetic" in first
    assert "made 20 Aug 2018 09:14 UTC" in first
    assert "+17.8 %" in first


def test_report_of_an_earlier_cut_off_and_of_another_cohort(study: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "report.pdf"
    ran = dosebook(
        "report", study, "-o", pdf, "--cut-off", "1 sep 2017", "--cohort", "4", "--final",
        "--report-time", "5 Sep 2017 10:00",
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "(final), data to 1 Sep 2017" in ran.stdout
    first = PdfReader(pdf).pages[1].extract_text()
    assert "made 5 Sep 2017 10:00 UTC" in first
    assert "Cohort 4: 1 × 31.25 mCi/m²" in first
    assert "Cohort 5" not in first


def test_report_has_the_sections_asked_for(study: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "report.pdf"
    assert dosebook("report", study, "-o", pdf, "--sections", "H,about").returncode == 0
    outline = [str(item.title) for item in PdfReader(pdf).outline if not isinstance(item, list)]
    assert outline[1:] == ["1. Dose-limiting toxicity", "2. How to read this report"]
    assert "no section “Z”" in refused(dosebook("report", study, "-o", pdf, "--sections", "Z"), 2)


def test_the_same_report_has_the_same_bytes(study: Path, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert dosebook("report", study, "-o", tmp_path / name).returncode == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("--cohort", "9"), 1, "The study has no cohort 9. Its cohorts are 1, 2, 3, 4, 5, 6."),
        (("--cut-off", "3/4/18"), 2, "can mean 3 Apr 2018 or 4 Mar 2018. Write the month as a word."),
        (("--cut-off", "30 Feb 2018"), 2, "30 Feb 2018 does not exist. Feb 2018 has 28 days."),
        (("--cut-off", "Aug 2018"), 2, "is no single day"),
        (("--cut-off", "soon"), 2, "was not understood as a date"),
        (("--report-time", "20 Aug 2018"), 2, "is no moment. Write a day and a time in UTC"),
        (("--report-time", "20 Aug 2018 25:00"), 2, "was not understood as a time"),
        (("--cohort", "five"), 2, "invalid int value"),
    ],
)
def test_report_refuses_what_it_cannot_mean(
    study: Path, tmp_path: Path, words: tuple[str, ...], status: int, sentence: str
) -> None:
    assert sentence in refused(dosebook("report", study, "-o", tmp_path / "report.pdf", *words), status)
    assert not (tmp_path / "report.pdf").exists()


def test_report_to_a_place_that_cannot_be_written(study: Path, tmp_path: Path) -> None:
    said = refused(dosebook("report", study, "-o", tmp_path / "nowhere" / "report.pdf"), 1)
    assert "that folder does not exist" in said
    assert "is a folder" in refused(dosebook("report", study, "-o", tmp_path), 1)


def test_check_of_a_sound_study_lists_what_is_missing(study: Path) -> None:
    ran = dosebook("check", study)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "study.dosebook is sound" in ran.stdout
    assert "05-04: Transfusions are not confirmed as complete up to the cut-off of 15 Aug 2018." in ran.stdout
    assert "05-02 · Fatigue, grade 1" in ran.stdout


def test_check_of_an_altered_study(study: Path) -> None:
    connection = sqlite3.connect(study)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("UPDATE dose SET administered_amount = '1' WHERE fraction = 2")
    connection.commit()
    connection.close()
    said = refused(dosebook("check", study), 1)
    assert "altered outside Dosebook" in said
    assert "\n- " in said


def test_check_of_a_damaged_study(study: Path) -> None:
    content = bytearray(study.read_bytes())
    content[4096 : len(content) // 2] = bytes(len(content) // 2 - 4096)
    study.write_bytes(content)
    assert "damaged" in refused(dosebook("check", study), 1)


@pytest.mark.parametrize("command", ["check", "report", "backup", "pictures"])
def test_what_is_no_study_is_named(tmp_path: Path, command: str) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear committee", encoding="utf-8")
    last = {
        "report": ("-o", tmp_path / "x.pdf"),
        "backup": (tmp_path / "x",),
        "pictures": ("-o", tmp_path / "x"),
    }
    said = refused(dosebook(command, path, *last.get(command, ())), 2)
    assert "letter.txt is not a Dosebook study" in said
    assert path.read_text(encoding="utf-8") == "Dear committee"


def test_a_study_that_is_not_there(tmp_path: Path) -> None:
    assert "gone.dosebook" in refused(dosebook("check", tmp_path / "gone.dosebook"), 2)


@pytest.fixture
def held(study: Path, tmp_path: Path) -> Iterator[Path]:
    """A study that another process has open."""
    script = (
        "import sys; from pathlib import Path; from dosebook.store.context import Context;"
        "from dosebook.domain.changes import Person; from dosebook.store.study_file import StudyFile;"
        "StudyFile.open(Path(sys.argv[1]), Context(Path(sys.argv[2]), Person('Ann Baker')));"
        "print('open', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(study), str(tmp_path / "other")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    yield study
    holder.communicate("")


@pytest.mark.parametrize("command", ["check", "report", "backup"])
def test_a_study_in_use_names_who_has_it(held: Path, tmp_path: Path, command: str) -> None:
    last = {"report": ("-o", tmp_path / "x.pdf"), "backup": (tmp_path / "x.dosebook",)}
    said = refused(dosebook(command, held, *last.get(command, ())), 3)
    assert "study.dosebook is open on computer" in said
    assert "Ann Baker" in said


def test_a_file_that_cannot_be_read_has_a_status_of_its_own(tmp_path: Path) -> None:
    """0 sound, 1 damaged or altered, 2 cannot be read, 3 in use."""
    for name in (f"{'a' * 300}.dosebook", "circle.dosebook"):
        path = tmp_path / name
        if name.startswith("c"):
            path.symlink_to(path)
        assert "cannot be read" in refused(dosebook("check", path), 2)
    assert "is a folder" in refused(dosebook("check", tmp_path), 2)


def test_a_check_that_cannot_be_made_does_not_call_the_file_damaged(
    study: Path, own_profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from dosebook.__main__ import main

    monkeypatch.setattr("dosebook.store.opening.os.access", lambda *_said: False)
    own_profile.write_text("a file where the profile should be")
    assert main(["check", str(study)]) == 2
    assert "could not be copied to look at it" in capsys.readouterr().err


def test_an_older_copy_is_altered_and_says_what_it_lacks(study: Path, tmp_path: Path) -> None:
    older = study.read_bytes()
    assert dosebook("report", study, "-o", tmp_path / "report.pdf").returncode == 0
    study.write_bytes(older)
    said = refused(dosebook("check", study), 1)
    assert "older than what this computer last saw" in said
    assert "accept it with a reason" in said


def test_whoever_does_not_listen_hears_no_complaint(study: Path) -> None:
    """As in ``dosebook check FILE | head``."""
    command = [sys.executable, "-m", "dosebook", "check", str(study)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as checking:
        assert checking.stdout is not None
        assert checking.stderr is not None
        checking.stdout.close()
        assert checking.stderr.read() == ""
        assert checking.wait(60) == 130


def test_a_report_never_replaces_a_study(study: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.dosebook"
    other.write_bytes(study.read_bytes())
    before = (study.read_bytes(), other.read_bytes())
    assert "is the open study itself" in refused(dosebook("report", study, "-o", study), 1)
    assert "it is no PDF. It was left as it is" in refused(dosebook("report", study, "-o", other), 1)
    assert (study.read_bytes(), other.read_bytes()) == before


def test_no_report_of_an_altered_study(study: Path, tmp_path: Path) -> None:
    content = study.read_bytes()
    at = content.rindex(b"Fatigue")
    study.write_bytes(content[:at] + b"fatigue" + content[at + 7 :])
    said = refused(dosebook("report", study, "-o", tmp_path / "report.pdf"), 1)
    assert "altered" in said or "did not pass its check" in said
    assert not (tmp_path / "report.pdf").exists()


def test_backup_is_a_study_that_passes_its_check(study: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.dosebook"
    assert dosebook("backup", study, copy).returncode == 0
    assert "copy.dosebook is sound" in dosebook("check", copy).stdout
    assert "already a file called copy.dosebook" in refused(dosebook("backup", study, copy), 1)


def test_the_data_come_out_as_a_workbook_and_as_csv_files(study: Path, tmp_path: Path) -> None:
    before = study.read_bytes()
    for name in ("data.xlsx", "data.zip"):
        ran = dosebook("export", study, "-o", tmp_path / name)
        assert ran.returncode == 0
        assert re.search(r"records of \d+ forms, and the data dictionary", ran.stdout)
        assert zipfile.is_zipfile(tmp_path / name)
    with zipfile.ZipFile(tmp_path / "data.zip") as archive:
        rows = archive.read("dose.csv").decode("utf-8-sig").splitlines()
    assert len(rows) == 1 + 24
    assert dosebook("check", study).returncode == 0
    assert len(before) == study.stat().st_size


def test_the_dictionary_is_written_as_a_pdf(study: Path, tmp_path: Path) -> None:
    assert dosebook("dictionary", study, "-o", tmp_path / "d.pdf").returncode == 0
    words = " ".join(page.extract_text() for page in PdfReader(tmp_path / "d.pdf").pages)
    assert "administered_amount" in words
    assert "EXDOSE" in words


def test_a_casebook_is_written_blank_or_of_a_participant(study: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "casebook.pdf"
    assert dosebook("casebook", study, "-o", pdf, "--annotated").returncode == 0
    assert "RFICDTC" in PdfReader(pdf).pages[0].extract_text()
    assert dosebook("casebook", study, "-o", pdf, "--participant", "05-03").returncode == 0
    assert "Casebook of 05-03" in PdfReader(pdf).pages[0].extract_text()
    said = refused(dosebook("casebook", study, "-o", pdf, "--participant", "09-09"), 1)
    assert said == "There is no participant 09-09 in this study."


def test_figures_are_saved_as_pictures(study: Path, tmp_path: Path) -> None:
    folder = tmp_path / "figures"
    said = dosebook("figures", study, "-o", folder, "--only", "waterfall,ladder", "--format", "svg")
    assert refused(said, 1).startswith("There is no figure “waterfall”. There are: ladder, accrual,")
    said = dosebook("figures", study, "-o", folder, "--only", "best-changes,ladder", "--format", "svg")
    assert said.stdout.startswith(f"Wrote 2 pictures into {folder}, data to 15 Aug 2018.")
    assert {path.name for path in folder.iterdir()} == {"best-changes.svg", "ladder.svg"}
    assert "18 of 20 treated participants with data" in (folder / "best-changes.svg").read_text("utf-8")


def test_the_form_of_a_serious_event_is_written(study: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "sae.pdf"
    assert dosebook("sae-form", study, "-o", pdf, "--participant", "05-03").returncode == 0
    assert "Lung infection, initial" in PdfReader(pdf).pages[0].extract_text()
    asked = ("--participant", "05-03", "--term", "lung infection", "--follow-up", "1")
    assert dosebook("sae-form", study, "-o", pdf, *asked).returncode == 0
    assert "follow-up 1" in PdfReader(pdf).pages[0].extract_text()
    said = refused(dosebook("sae-form", study, "-o", pdf, "--participant", "05-01"), 1)
    assert said == "There is no such SAE report in this study."


def test_a_table_is_imported_in_one_save_or_not_at_all(study: Path, tmp_path: Path) -> None:
    good, bad, listed = tmp_path / "good.csv", tmp_path / "bad.csv", tmp_path / "rejected.csv"
    good.write_text(
        "USUBJID,AETERM,AEDECOD,AETOXGR,AESTDTC\n05-01,sick,Nausea,1,2018-01-12\n", encoding="utf-8"
    )
    bad.write_text(good.read_text(encoding="utf-8") + "09-09,sick,Nausea,7,?!\n", encoding="utf-8")
    before = dosebook("check", study).stdout.splitlines()[0]
    ran = dosebook("import", study, bad, "--form", "adverse_event", "--rejected", listed)
    assert ran.returncode == 1
    assert "line 3, USUBJID: There is no participant 09-09." in ran.stderr
    assert "Nothing was imported." in ran.stderr
    assert len(listed.read_text(encoding="utf-8-sig").splitlines()) == 3
    assert dosebook("check", study).stdout.splitlines()[0] == before
    dry = dosebook(
        "import", study, good, "--form", "adverse_event", "--dry-run", "--keep-template", "Our EDC"
    )
    assert "1 rows, 1 can be imported" in dry.stdout
    again = dosebook("import", study, good, "--template", "Our EDC", "--dry-run")
    assert "1 rows, 1 can be imported" in again.stdout
    unknown = refused(dosebook("import", study, good, "--template", "Theirs"), 1)
    assert unknown.startswith("There is no template “Theirs”. There are: SDTM DM (participants); ")
    assert unknown.endswith("; Our EDC.")
    assert dosebook("import", study, good, "--form", "adverse_event").returncode == 0
    skipped = dosebook("import", study, bad, "--form", "adverse_event", "--skip-rejected")
    assert "Imported 1 records in one save." in skipped.stdout
    checked = dosebook("check", study)
    assert checked.returncode == 0
    with sqlite3.connect(study) as file:
        (reason,) = file.execute("SELECT reason FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
    assert reason.startswith("Imported 1 rows of bad.csv, SHA-256 ")


def test_an_export_of_an_unknown_kind_is_refused(study: Path, tmp_path: Path) -> None:
    said = refused(dosebook("export", study, "-o", tmp_path / "data.txt"), 1)
    assert said == "data.txt must end in .xlsx or .zip, which says what is written."
    assert not (tmp_path / "data.txt").exists()


def test_another_ctcae_version_is_listed_event_by_event_and_takes_along_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "own.dosebook"
    dosebook("demo", path)
    changed = dosebook("ctcae-version", path, "--to", "6.0", "--move")
    first = changed.stdout.splitlines()[0]
    assert first.startswith("The study grades by CTCAE 6.0. Events of another version: ")
    count = int(first.rstrip(".").rsplit(" ", 1)[1])
    assert re.search(r"Moved (\d+) events in one save; their grades stay\.$", changed.stdout.strip())
    left = dosebook("ctcae-version", path)
    assert left.returncode == changed.returncode == NEEDS_PERSON
    moved = int(re.findall(r"Moved (\d+)", changed.stdout)[0])
    assert f"Events of another version: {count - moved}." in left.stdout
    assert 0 < moved < count
    assert "No such term: choose one." in left.stdout


def test_load_ctcae_refuses_what_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "terms.xlsx"
    path.write_text("no workbook", encoding="utf-8")
    assert "terms.xlsx" in refused(dosebook("load-ctcae", path), 1)
    assert "terms2.xlsx" in refused(dosebook("load-ctcae", tmp_path / "terms2.xlsx"), 1)


def test_a_word_that_is_no_command_and_no_file() -> None:
    assert "“repot” is neither a file nor a command" in refused(dosebook("repot"), 2)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a screen")
def test_without_a_screen_the_window_is_not_tried(study: Path) -> None:
    assert "no screen here" in refused(dosebook(study, WAYLAND_DISPLAY=""), 1)


class _Window:
    """Stands in for the window, which these tests do not open."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path | None, Path | None]] = []

    def run_window(self, path: Path | None, profile: Path | None) -> int:
        self.asked.append((path, profile))
        return 0


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> _Window:
    window = _Window()
    monkeypatch.setitem(sys.modules, "dosebook.app", window)
    return window


def test_a_study_opens_the_window_on_it(window: _Window, study: Path, tmp_path: Path) -> None:
    from dosebook.__main__ import main

    assert main([str(study)]) == 0
    assert main(["--profile", str(tmp_path), str(study)]) == 0
    assert main([]) == 0
    assert window.asked == [(study, None), (study, tmp_path), (None, None)]


def test_the_launcher_of_the_menus_leaves_a_missing_file_to_the_window(
    window: _Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dosebook.__main__ import main_window

    monkeypatch.setattr(sys, "argv", ["dosebook-window", str(tmp_path / "gone.dosebook")])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main_window() == 0
    assert window.asked == [(tmp_path / "gone.dosebook", None)]


def test_check_is_content_with_a_copy_of_what_cannot_be_written(
    study: Path, own_profile: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from dosebook.__main__ import main

    monkeypatch.setattr("dosebook.store.opening.os.access", lambda *_said: False)
    assert main(["check", str(study)]) == 0
    assert "study.dosebook is sound" in capsys.readouterr().out
    assert main(["backup", str(study), str(study.with_name("copy"))]) == 1
    assert "cannot be written to" in capsys.readouterr().err
    assert not list((own_profile / "copies").iterdir())


def test_missing_words_are_asked_for() -> None:
    said = refused(dosebook("report"), 2)
    assert "FILE, -o" in said
    assert "dosebook report --help" in said


def test_the_profile_may_stand_before_or_behind_the_command(tmp_path: Path) -> None:
    assert dosebook("--profile", tmp_path / "p1", "demo", tmp_path / "a.dosebook").returncode == 0
    assert dosebook("demo", tmp_path / "b.dosebook", "--profile", tmp_path / "p2").returncode == 0
    assert (tmp_path / "p1" / "anchors").is_dir()
    assert (tmp_path / "p2" / "anchors").is_dir()


def test_the_person_of_the_profile_made_the_report(study: Path, tmp_path: Path, own_profile: Path) -> None:
    from dosebook.runtime.settings import Settings, write_settings
    from dosebook.store.context import Context
    from dosebook.store.study_file import StudyFile

    assert dosebook("report", study, "-o", tmp_path / "one.pdf").returncode == 0
    write_settings(
        own_profile / "settings.json", Settings(person_name="Ann Baker", person_role="Coordinator")
    )
    assert dosebook("report", study, "-o", tmp_path / "two.pdf").returncode == 0
    file = StudyFile.open(study, Context(own_profile))
    try:
        names = [row.person.name for row in file.ledger() if row.kind == "report_issue"]
    finally:
        file.close()
    assert names[0] == "Ann Baker"
    assert names[1].endswith("(user of this computer)")


def test_a_console_with_few_characters_does_not_stop_it(study: Path) -> None:
    ran = dosebook("check", study, encoding="cp437")
    assert ran.returncode == 0
    assert "05-02" in ran.stdout
    assert "neither a file nor a command" in refused(dosebook("repot", encoding="ascii"), 2)


def test_an_unexpected_error_is_one_sentence_and_a_line_in_the_log(
    tmp_path: Path, study: Path, own_profile: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import dosebook.actions.check_study as acting\n"
        "def fail(_study): raise ZeroDivisionError('a name that somebody typed')\n"
        "acting.check_study = fail\n",
        encoding="utf-8",
    )
    ran = dosebook("check", study, PYTHONPATH=str(tmp_path))
    assert "failed unexpectedly (ZeroDivisionError)" in refused(ran, 70)
    log = (own_profile / "dosebook.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError at" in log
    assert "somebody typed" not in log


def test_no_command_loads_qt() -> None:
    script = (
        "import sys, dosebook.__main__, dosebook.cli.running, dosebook.actions.make_report, "
        "dosebook.actions.create_demo, dosebook.actions.back_up_study, dosebook.actions.check_study\n"
        "print(sorted(set(sys.modules) & {'PySide6', 'shiboken6', 'reportlab', 'numpy'}))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
