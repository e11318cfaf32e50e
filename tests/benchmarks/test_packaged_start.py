"""The packaged program starts about as fast as the source tree: both in turn, in one run, to the open window."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

PROGRAM = Path(__file__).parent.parent.parent / "dist" / "dosebook" / "dosebook"
MOST_TIMES_SOURCE = 1.3
ROUNDS = 7


def _seconds(*words: str | Path, profile: Path) -> float:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "DOSEBOOK_PROFILE": str(profile),
        "TMPDIR": str(profile),
    }
    environment["PYTHONPYCACHEPREFIX"] = str(profile / "byte-code")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(
        [*words, "--selftest"], stdout=subprocess.PIPE, env=environment, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "The window is open.\n"
        took = time.perf_counter() - start
        running.kill()
    return took


@pytest.mark.skipif(not PROGRAM.exists(), reason="make app was not run")
def test_the_package_opens_its_window_as_fast_as_the_source_tree(tmp_path: Path) -> None:
    source = (sys.executable, "-m", "dosebook")
    rounds = [
        (_seconds(PROGRAM, profile=tmp_path), _seconds(*source, profile=tmp_path))
        for _round in range(ROUNDS + 1)
    ][1:]
    packaged, bare = (median(one) for one in zip(*rounds, strict=True))
    sys.stdout.write(
        f"window open: packaged {packaged:.2f} s, source {bare:.2f} s, ratio {packaged / bare:.2f}\n"
    )
    assert packaged <= MOST_TIMES_SOURCE * bare
