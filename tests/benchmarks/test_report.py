"""A report, from opening the file to the finished PDF, against laying out the same finished blocks.

Each file is measured in a process of its own, whole and layout in turn, so that the peak of memory is
that of making a report and a slow moment of the computer hits both. The two large files are made into a report once
each, from which all that is asked of them is taken: on a quiet computer that is about four minutes.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dosebook.actions.create_demo import create_demo
from dosebook.domain.changes import Create, Save
from dosebook.store.context import Context
from dosebook.store.creating import create_study_file
from report.made_up import CUT_OFF, made_up
from store.making import ANN

MOST_AGAINST_LAYOUT = 1.5
MOST_MEGABYTES = 500
MOST_FOR_TEN_TIMES_THE_EVENTS = 12
MOST_FOR_A_FIRST_LOOK = 0.5
PARTICIPANTS = 1000


@dataclass(frozen=True)
class Measured:
    """Seconds and megabytes of one file; the parts only where they were measured."""

    whole: float
    first: float
    peak: float
    layout: float = 0.0
    blocks: float = 0.0
    stream: float = 0.0
    long_table: float = 0.0


def measure(path: Path, profile: Path, *, rounds: int = 0, day: str = "") -> Measured:
    """Measure in a fresh process and say what was found; without ``rounds`` the whole alone, once."""
    script = Path(__file__).with_name("report_process.py")
    command = [sys.executable, str(script), str(path), str(profile), str(rounds), day]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    measured = Measured(**json.loads(found.stdout))
    sys.stdout.write(
        f"\n{path.stem}: whole {measured.whole:.2f} s, first pages after {measured.first:.2f} s, "
        f"{measured.first / measured.whole:.2f} of the whole; peak {measured.peak:.0f} MB\n"
    )
    if rounds:
        sys.stdout.write(
            f"layout {measured.layout:.2f} s, {measured.whole / measured.layout:.2f} times; blocks "
            f"{measured.blocks:.2f} s, file and the rest {measured.whole - measured.layout - measured.blocks:.2f} s; "
            f"listing alone {measured.stream:.2f} s, by ReportLab's LongTable {measured.long_table:.2f} s\n"
        )
    return measured


def big_study(folder: Path, events: int) -> Path:
    """Write the file of a made-up study with so many events."""
    path = folder / f"{events} events.dosebook"
    records = made_up(PARTICIPANTS, events).records
    save = Save("all", ANN, tuple(Create(record) for record in records))
    create_study_file(path, Context(folder / "profile", ANN), save)
    return path


def test_the_demo_report_costs_little_more_than_its_layout(tmp_path: Path) -> None:
    path = tmp_path / "demo.dosebook"
    create_demo(path, tmp_path / "profile")
    measured = measure(path, tmp_path / "profile", rounds=9)
    assert measured.whole <= MOST_AGAINST_LAYOUT * measured.layout
    assert measured.peak < MOST_MEGABYTES
    assert measured.first <= MOST_FOR_A_FIRST_LOOK * measured.whole


def test_a_large_study_grows_evenly_and_shows_its_first_pages_early(tmp_path: Path) -> None:
    day = CUT_OFF.isoformat()
    small = measure(big_study(tmp_path, 5_000), tmp_path / "profile", day=day)
    assert small.first <= MOST_FOR_A_FIRST_LOOK * small.whole
    large = measure(big_study(tmp_path, 50_000), tmp_path / "profile", day=day)
    sys.stdout.write(f"ten times the events: {large.whole / small.whole:.1f} times the time\n")
    assert large.peak < MOST_MEGABYTES
    assert large.whole <= MOST_FOR_TEN_TIMES_THE_EVENTS * small.whole
