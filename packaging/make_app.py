"""``make app``: the program as a folder under dist/, and a trial run of it as a user would."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from dosebook.languages import LANGUAGES
from dosebook.qualification.program_files import LIST_NAME, folder_digests
from inside import write_beside

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "dosebook"
PROGRAM = FOLDER / ("dosebook.exe" if sys.platform == "win32" else "dosebook")

WITHOUT_NUMPY = os.environ.get("WITHOUT_NUMPY") == "1"
"""A smaller folder, which simulates no trials; see the specification."""

PLAN = """
{"trials": 50, "designs": [{"rule": "BOIN"}, {"rule": "CRM", "skeleton": [0.1, 0.3]}],
 "scenarios": [{"rates": [0.1, 0.3]}]}
"""
"""Enough to see that the frozen program has its numerics."""


def build() -> None:
    """Make the folder anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(FOLDER.parent)]
    spec = ROOT / "packaging" / "dosebook.spec"
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        *words,
        "--workpath",
        str(ROOT / "build" / "app"),
        str(spec),
    ]
    subprocess.run(command, check=True, cwd=ROOT)


def finish() -> None:
    """Add the licences, the bill of materials and, last, the list of digests that a qualification compares."""
    _strip_python()
    if sys.platform == "win32":  # the installer names it as the picture of study files
        shutil.copyfile(ROOT / "build" / "icons" / "study.ico", FOLDER / "study.ico")
    write_beside(FOLDER)
    lines = [f"{digest}  {name}\n" for name, digest in folder_digests(FOLDER)]
    (FOLDER / LIST_NAME).write_text("".join(lines), encoding="utf-8")


def _strip_python() -> None:
    """Take the names for debuggers out of Python's own libraries, which many builds of Python leave in."""
    if sys.platform != "linux" or shutil.which("strip") is None:
        return
    inner = FOLDER / "_internal"
    for path in (*inner.glob("libpython3*.so*"), *inner.glob("python3*/lib-dynload/*.so")):
        if not path.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def try_out(program: Path) -> None:
    """Run the frozen program away from the checkout: demo, check, report, backup, pictures of the window."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        study, pdf = folder / "trial.dosebook", folder / "trial.pdf"
        plan = folder / "plan.json"
        plan.write_text(PLAN, encoding="utf-8")
        environment = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"DOSEBOOK_PROFILE": str(folder / "profile"), "QT_QPA_PLATFORM": "offscreen"}
        for words in (
            ("--selftest",),
            ("--version",),
            ("demo", study),
            ("check", study),
            *(("check", "--language", language, study) for language in LANGUAGES),
            ("report", study, "-o", pdf),
            ("backup", study, folder / "copy.dosebook"),
            ("pictures", study, "-o", folder / "pictures"),
            *(() if WITHOUT_NUMPY else (("plan", plan, "-o", folder / "plan.csv"),)),
            ("qualify", "-o", folder / "qualified"),
        ):
            subprocess.run([program, *map(str, words)], check=True, cwd=folder, env=environment, timeout=300)
        if not pdf.read_bytes().startswith(b"%PDF") or not list((folder / "pictures").glob("*.png")):
            raise SystemExit("the frozen program ran, but its report or its pictures are missing")


def main() -> int:
    """Build, finish, try out, say where it lies and how large it is."""
    build()
    finish()
    try_out(PROGRAM)
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"The program is in {FOLDER}: {size / 1e6:.0f} MB. It starts with {PROGRAM.name}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
