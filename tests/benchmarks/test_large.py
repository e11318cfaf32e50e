"""A study of 200 participants, 60,000 results and 5,000 events in the window, against an empty one and Qt alone.

Whole processes, as in test_start.py: both kinds in turn, with byte code of their own that the first round writes.
Measured is the time of the processor, of all threads for opening and of the window's for a page.

A page is measured from the click until the window has done all that it does for it: the list and the form beside it,
the figure, the answer of the rule, the entries read from the file. It is visited for the first time in the order of the
navigation and, in a process of its own, in the opposite order; the slower one counts. By then the looks of the opened
study are done and the window has made ahead what it makes while nobody waits (``gui/build_ahead.py``). What a visit
before that costs is said for the page of participants, amid all this.

Qt alone does the same work: it fills as many empty tables of the same shape, and shows beside them as many plain labels,
lines and buttons with the same texts in the same places under the same style sheet (``bare_page.py``). Most pages are
more than a table; a form of a hundred fields has none. What the largest table takes by itself is said as well.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from benchmarks.large_study import write_empty_study, write_large_study
from benchmarks.large_window import CONTENT, page_keys
from dosebook.domain.changes import Person
from dosebook.runtime.paths import Paths
from dosebook.runtime.settings import Settings, write_settings
from dosebook.store.lease import lease_path

ROUNDS = 5
MOST_TIMES_EMPTY = 2.0
MOST_TIMES_BARE = 3.0
MOST_MEGABYTES = 400
OPENED_WITH = ("today", "adverse_events")
"""The page that a study opens with, and the one with the longest list that is there at once."""


def _measured(wanted: str, said: str, study: Path, folder: Path) -> dict[str, Any]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "byte_code"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    script = Path(__file__).with_name("large_window.py")
    command = [sys.executable, str(script), wanted, said, str(study), str(folder / "profile")]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=600)
    assert ran.returncode == 0, ran.stderr
    # The process ends in the middle of its work; the next one shall not begin by taking the study over.
    lease_path(study).unlink()
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the large study and the empty one."""
    folder = tmp_path_factory.mktemp("large")
    profile = folder / "profile"
    write_settings(Paths(profile).settings, Settings().with_person(Person("M. Ito", "Coordinator")))
    write_large_study(folder / "large.dosebook", profile)
    write_empty_study(folder / "empty.dosebook", profile)
    return folder


@pytest.mark.parametrize("page", OPENED_WITH)
def test_a_large_study_opens_nearly_as_soon_as_an_empty_one(page: str, folder: Path) -> None:
    large, empty = folder / "large.dosebook", folder / "empty.dosebook"
    opened: dict[Path, list[dict[str, float]]] = {large: [], empty: []}
    for _round in range(ROUNDS + 1):
        for study, times in opened.items():
            times.append(_measured("open", page, study, folder))
    # The first round writes the byte code.
    seconds = {study: median(one["seconds"] for one in times[1:]) for study, times in opened.items()}
    filled = {study: median(one["filled"] for one in times[1:]) for study, times in opened.items()}
    ratio = seconds[large] / seconds[empty]
    sys.stdout.write(
        f"\nopening with {page}: large {seconds[large] * 1000:.0f} ms, empty {seconds[empty] * 1000:.0f} ms, "
        f"{ratio:.2f} × (at most {MOST_TIMES_EMPTY}); all of the page is there after "
        f"{filled[large] * 1000:.0f} and {filled[empty] * 1000:.0f} ms of all threads\n"
    )
    assert ratio <= MOST_TIMES_EMPTY


def test_every_page_turns_quickly_when_first_visited_and_again_in_little_memory(folder: Path) -> None:
    large = folder / "large.dosebook"
    # Whatever is loaded for the first time writes its byte code.
    _measured("early", "participants", large, folder)
    orders = [_measured("pages", order, large, folder) for order in ("there", "back")]
    early = _measured("early", "participants", large, folder)["first"]
    slow = []
    for key in page_keys():
        first = max(
            (one["first"][key] for one in orders if key in one["first"]), key=lambda one: one["whole"]
        )
        again = max(one["again"][key] for one in orders)
        plain, table = (min(one[kind][key] for one in orders) for kind in ("plain", "table"))
        slow += [key] * (max(first["whole"], again) > MOST_TIMES_BARE * plain)
        said = CONTENT.get(key, "the list, and the form beside it")
        sys.stdout.write(
            f"\n{key}: {said}: {_ms(first['whole'])} ({first['whole'] / plain:.1f} ×), "
            f"again {_ms(again)} ({again / plain:.1f} ×), Qt alone {_ms(plain)}; its largest table alone {_ms(table)}. "
            f"First seen after {_ms(first['seen'])}, by the clock {_ms(first['wall'])}; the longest step after it "
            f"{_ms(first['longest'])}; all there {_ms(first['filled'])} after the click"
        )
    megabytes = max(one["megabytes"] for one in orders)
    sys.stdout.write(
        f"\nparticipants a second after opening, amid the looks: {_ms(early['seen'])}, by the clock "
        f"{_ms(early['wall'])}\npeak of memory: {megabytes:.0f} MB (below {MOST_MEGABYTES})\n"
    )
    assert megabytes < MOST_MEGABYTES
    assert not slow


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"
