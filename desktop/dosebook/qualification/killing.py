"""A program that saves without end, in a process of its own, and is killed in the middle of it."""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from dosebook.domain.study_data import StudyData
from dosebook.qualification.checking import TESTER, Bench, creating
from dosebook.qualification.made_study import cohort_record, event_record, participant_record, study_record
from dosebook.qualification.own_program import start
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile

KILLS = 5
EVENTS = 5
"""Events of one save: all of them are there, or none."""

SAVES_BEFORE = 3
_MOMENTS = (0.0, 0.003, 0.007, 0.011, 0.017)
"""Seconds after a save was told at which the program is killed: some of them hit the next one."""


def save_without_end(path: Path, profile: Path, first: int, tell: Callable[[str], None]) -> None:
    """Save events until somebody kills this process; ``tell`` hears of each save when it is done."""
    study = StudyFile.open(path, Context(profile, TESTER))
    number = first
    while True:
        events = [
            event_record(f"s{number}-{one}", "01-01", "Nausea", 1, "2018-06-20") for one in range(EVENTS)
        ]
        study.save(creating(f"save{number}", *events))
        tell(f"saved {number}")
        number += 1


def kill_while_saving(at: Bench) -> str:
    """Return what was found after several kills: promised saves that are lost, and saves that are there in part."""
    with at.study(study_record(), cohort_record(1, "12.5"), participant_record("01-01", 1)) as study:
        path, profile = study.path, study.context.profile
    promised: set[int] = set()
    lost, halves, is_sound, number = 0, 0, True, 0
    for moment in _MOMENTS:
        promised |= _killed_after(path, profile, number, moment)
        opened = StudyFile.open(path, at.context(path.parent))
        try:
            is_sound = is_sound and opened.check().is_sound
            there = _saves(opened.read())
        finally:
            opened.close()
        lost += sum(1 for save in promised if save not in there)
        halves += sum(1 for count in there.values() if count != EVENTS)
        number = max([*promised, *there], default=0) + 1
    if len(promised) < KILLS * SAVES_BEFORE:
        return f"only {len(promised)} saves were told"
    return f"{KILLS} kills; {lost} lost; {halves} half saved; {'sound' if is_sound else 'damaged'}"


def _killed_after(path: Path, profile: Path, number: int, moment: float) -> set[int]:
    told: set[int] = set()
    with start(("qualify", "-o", path.parent, "--saving", path, "--first", str(number)), profile) as running:
        try:
            for line in running.stdout or ():
                if line.startswith("saved "):
                    told.add(int(line.split()[1]))
                if len(told) >= SAVES_BEFORE:
                    time.sleep(moment)
                    break
        finally:
            running.kill()
        rest = running.stdout.read() if running.stdout is not None else ""
    # What it told before it died counts as promised too; a line that was cut off does not.
    for line in rest.splitlines(keepends=True):
        if line.startswith("saved ") and line.endswith("\n"):
            told.add(int(line.split()[1]))
    return told


def _saves(data: StudyData) -> Counter[int]:
    uids = [uid for uid in data.entries if uid.startswith("s") and "-" in uid]
    return Counter(int(uid[1:].partition("-")[0]) for uid in uids)
