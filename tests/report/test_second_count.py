"""Every number of every table is counted a second time from the study file, by SQL and by other means."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dosebook.domain.changes import Amend, Create, Save, Void
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document
from dosebook.report.build import EarlierCutOff, build
from dosebook.report.contents import all_sections
from dosebook.store.study_file import StudyFile
from report.nasty import KINDS, Nasty, amended, nasty
from report.reading import settings
from report.second import ELSEWHERE, RECOUNTS, disagreements, named_tables
from report.second.rows import File
from store.making import ANN, fixed_context

QUICK = range(len(KINDS))
SLOW = range(len(KINDS), len(KINDS) + 200)
"""The quick suite looks at a study of every kind; ``make test-slow`` at 200 more, most of them large."""
WITHOUT_TABLES = {"form", "profiles", "about", "figures"}
"""Sections to write on, of figures, and of words."""
TESTS = Path(__file__).parent.parent


@dataclass(frozen=True)
class Entered:
    """A study file, and a copy of it as it was at the last review, if there was one."""

    path: Path
    before: Path | None = None
    position: int = 0


def entered(folder: Path, study: Nasty) -> Entered:
    """Enter the records in a study file: most at once, and the late ones after the earlier review."""
    path = folder / "nasty.dosebook"
    first = tuple(Create(one) for one in study.records if one.uid not in study.later)
    file = StudyFile.create(path, fixed_context(folder), Save("first", ANN, first))
    found = Entered(path)
    if study.then is not None:
        file.close()
        shutil.copyfile(path, folder / "before.dosebook")
        file = StudyFile.open(path, fixed_context(folder))
        found = Entered(path, folder / "before.dosebook", file.head.position)
    changes = [
        *(Create(one) for one in study.records if one.uid in study.later),
        *(Amend(one, 1) for one in amended(study) if one.uid not in study.later),
        *(Void(uid, 1) for uid in study.voided if uid not in study.later),
    ]
    if changes:
        file.save(Save("second", ANN, tuple(changes), "corrected"))
    file.close()
    return found


def reported(folder: Path, study: Nasty, files: Entered) -> Document:
    """Return the report as the program makes it."""
    file = StudyFile.open(files.path, fixed_context(folder))
    now, then = file.read(), file.read(files.position) if study.then else None
    file.close()
    earlier = EarlierCutOff(then, study.then) if then is not None and study.then else None
    asked = settings(study.day, study.under_review, cohorts=study.cohorts, sections=all_sections())
    return build(now, asked, earlier)[0]


def found_wrong(folder: Path, study: Nasty) -> Iterator[str]:
    files = entered(folder, study)
    file = File(files.path, study.day, study.cohorts)
    then = hindsight = None
    if files.before is not None and study.then is not None:
        then, hindsight = File(files.before, study.then), File(files.path, study.then)
    yield from disagreements(reported(folder, study, files), file, study.under_review, then, hindsight)


@pytest.mark.parametrize("seed", QUICK)
def test_a_report_says_what_its_file_adds_up_to(seed: int, tmp_path: Path) -> None:
    assert not list(found_wrong(tmp_path, nasty(seed))), nasty(seed).kind


@pytest.mark.slow
@pytest.mark.parametrize("seed", SLOW)
def test_many_reports_say_what_their_files_add_up_to(seed: int, tmp_path: Path) -> None:
    assert not list(found_wrong(tmp_path, nasty(seed))), nasty(seed).kind


def test_every_table_of_every_section_has_a_second_count() -> None:
    data = [nasty(seed) for seed in (*range(4), list(KINDS).index("reviewed before"))]
    found = [named for study in data for named in named_tables(_as_entered(study))]
    names = {name for name, _ in found}
    assert {name for name in names if name not in RECOUNTS and name not in ELSEWHERE} == set()
    with_tables = {name.split(": ")[0] for name in (*names, *ELSEWHERE)}
    assert with_tables | WITHOUT_TABLES == set(all_sections())


def _as_entered(study: Nasty) -> Document:
    data = StudyData.of(study.records, position=1, head="f" * 64)
    asked = settings(study.day, study.under_review, sections=all_sections())
    return build(data, asked, EarlierCutOff(data, study.then) if study.then else None)[0]


def test_quick_and_slow_studies_are_enough_and_hold_every_kind() -> None:
    assert len({*QUICK, *SLOW}) >= 200
    assert {nasty(seed).kind for seed in QUICK} == set(KINDS)


def test_what_is_tested_elsewhere_is_there() -> None:
    for test in ELSEWHERE.values():
        assert (TESTS / test).is_file(), test
    assert not set(ELSEWHERE) & set(RECOUNTS)
