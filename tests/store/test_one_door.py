"""While a study is open, its process opens the file by no other means than the one connection."""

import ast
import subprocess
import sys
from pathlib import Path

from dosebook.store.sqlite import assert_one_library, sqlite3

PACKAGE = Path(__file__).parent.parent.parent / "desktop" / "dosebook"

LIFE_OF_A_STUDY = """
import sys
from pathlib import Path
from dosebook.demo.naming import COORDINATOR
from dosebook.actions.back_up_study import back_up_study
from dosebook.actions.check_study import check_study
from dosebook.actions.load_ctcae import load_ctcae
from dosebook.actions.make_report import default_request, export_report, preview_report
from dosebook.actions.open_study import Context, open_study
from dosebook.actions.view_copy import view_copy
from dosebook.domain.changes import Create, Save
from dosebook.domain.records import Deviation
from dosebook.runtime.paths import Paths
from dosebook.interchange.decision_table_file import read_decision_table
from dosebook.interchange.importing.source import read_source, sheets_of
from dosebook.report.pdf.export import write_pdf
from dosebook.runtime.atomic_file import write_atomically
from dosebook.store.study_file import StudyFile

path, folder = Path(sys.argv[1]), Path(sys.argv[2])
context = Context(folder / "profile", COORDINATOR)
opened = []

def note(event, arguments):
    if event in {"open", "sqlite3.connect", "shutil.copyfile", "os.rename", "os.remove", "os.link"}:
        # The lease and the journal have names of their own.
        opened.extend(event for item in arguments if str(item) in {str(path), str(link), str(csv)})

link = folder / "another name.dosebook"
link.hardlink_to(path)
csv = folder / "table.csv"
csv.hardlink_to(path)
study = open_study(path, context).result()
sys.addaudithook(note)

def refused(work):
    try:
        work()
    except Exception as error:
        print(type(error).__name__)
        return
    raise SystemExit("was not refused")

record = Deviation(uid="d", description="x")
study.submit(lambda file: file.save(Save("c", COORDINATOR, (Create(record),)))).result()
study.submit(lambda file: (file.read(3), file.ledger(limit=3), file.people(), file.beat())).result()
assert check_study(study).result().is_sound
study.submit(lambda file: file.back_up_beside()).result()
back_up_study(study, folder / "copy.dosebook").result()
request = default_request(study.submit(lambda file: file.read()).result())
preview_report(study, request).result()
export_report(study, request, folder / "report.pdf", COORDINATOR).result()
for name in (path, link):
    refused(lambda: open_study(name, context).result())
    refused(lambda: view_copy(name, context).result())
    refused(lambda: back_up_study(study, name).result())
    refused(lambda: export_report(study, request, name, COORDINATOR).result())
    refused(lambda: load_ctcae(name, Paths(folder / "profile")))
    refused(lambda: write_pdf(b"%PDF-1.7", name))
    refused(lambda: write_atomically(name, b"anything"))
    refused(lambda: read_source(name))
    refused(lambda: sheets_of(name))
    refused(lambda: read_decision_table(name))
    refused(lambda: read_decision_table(csv if name == link else name))
assert opened == [], opened
study.close().result()
again = StudyFile.open(link, context)
assert opened, "the hook would have noticed"
assert again.check().is_sound
again.close()
print("done")
"""


def test_in_the_whole_life_of_a_study_nothing_else_opens_its_file(tmp_path: Path) -> None:
    from dosebook.actions.create_demo import create_demo

    create_demo(tmp_path / "trial.dosebook", tmp_path / "profile")
    ran = subprocess.run(
        [sys.executable, "-c", LIFE_OF_A_STUDY, str(tmp_path / "trial.dosebook"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "done"


def _imports(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_one_module_imports_sqlite() -> None:
    libraries = {"sqlite3", "sqlite_utils", "pysqlite3", "apsw", "sqlcipher3"}
    using = [
        file.relative_to(PACKAGE).as_posix() for file in PACKAGE.rglob("*.py") if _imports(file) & libraries
    ]
    assert using == ["store/sqlite.py"]


def test_a_connection_is_made_in_one_place_and_a_copy_in_another() -> None:
    calls = [
        f"{file.relative_to(PACKAGE).as_posix()}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr == "connect"
        and isinstance(node.value, ast.Name)
        and node.value.id == "sqlite3"
    ]
    # connect, connect_to_copy and connect_to_memory, which opens no file; the backup writes its new file.
    assert calls == ["store/backups.py", *["store/connection.py"] * 3]


def test_files_are_read_whole_only_where_no_study_is_open() -> None:
    """Who adds a place says here why it never meets an open study."""
    readers = {
        file.relative_to(PACKAGE).as_posix()
        for file in (PACKAGE / "store").glob("*.py")
        if any(word in file.read_text(encoding="utf-8") for word in (".open(", "copyfile(", "read_bytes("))
    }
    assert readers <= {
        "store/backups.py",  # a copy under another name
        "store/header.py",  # asks whether it is open here first
        "store/lease.py",  # the lease beside the study
        "store/restoring.py",  # the study is closed, its lease held
        "store/study_file.py",  # StudyFile.open
        "store/viewing.py",  # asks lease and header first
        "store/worker.py",  # StudyFile.open
    }


def test_whoever_reads_or_writes_a_chosen_file_asks_first_whether_it_is_open_here() -> None:
    """Files that people choose are read and written in these layers; each module that does it asks."""
    asking = {"is_open_here", "assert_not_open_here"}
    silent = {
        "report/pdf/fonts.py",  # our own fonts
        "interchange/ctcae_texts.py",  # a file of the profile
        "interchange/importing/templates.py",  # files of the program and of the profile
        "interchange/calc/model_cases.py",  # a command that opens no study
    }
    for layer in ("report", "interchange"):
        for file in (PACKAGE / layer).rglob("*.py"):
            name, text = file.relative_to(PACKAGE).as_posix(), file.read_text(encoding="utf-8")
            if any(word in text for word in (".open(", "read_bytes(", "read_text(")) and name not in silent:
                assert any(word in text for word in asking), name


def test_the_standard_library_is_the_only_sqlite_of_the_process() -> None:
    assert_one_library()
    script = (
        "import sys, types; sys.modules['apsw'] = types.ModuleType('apsw')\n"
        "from pathlib import Path; from dosebook.store.connection import connect\n"
        "try: connect(Path(sys.argv[1]), creating=True)\n"
        "except RuntimeError as error: print(error)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, "unused.dosebook"], capture_output=True, text=True, check=True
    )
    assert "a second SQLite library" in ran.stdout
    assert sqlite3.sqlite_version_info >= (3, 38)
