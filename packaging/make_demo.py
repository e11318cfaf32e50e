"""``make demo``: the demo study, its report, and the window on it (or pictures where there is no screen)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "demo"
STUDY = FOLDER / "clr131-demo.dosebook"
REPORT = FOLDER / "clr131-demo-dmc-summary.pdf"
PICTURES = FOLDER / "pictures"


def dosebook(*words: str | Path, offscreen: bool = False) -> int:
    """Run the program as a user would; return its exit status."""
    environment = dict(os.environ)
    environment["DOSEBOOK_PROFILE"] = str(FOLDER / "profile")
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(
        [sys.executable, "-m", "dosebook", *map(str, words)], env=environment, check=False
    ).returncode


def has_screen() -> bool:
    """Whether a window can be opened and somebody is there to see it."""
    if os.environ.get("HEADLESS") or os.environ.get("CI"):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def main() -> int:
    """Make the demo anew and show it; the exit status covers every part."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for words in (("demo", STUDY), ("report", STUDY, "-o", REPORT)):
        status = dosebook(*words)
        if status:
            return status
    print(f"The demo study is {STUDY}")
    print(f"Its DMC safety summary is {REPORT}")
    if has_screen():
        return dosebook(STUDY)
    status = dosebook("pictures", STUDY, "-o", PICTURES, offscreen=True)
    if status:
        return status
    print(f"No screen here, so pictures of every page of the program are in {PICTURES}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
