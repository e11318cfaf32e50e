"""NumPy is loaded when numbers are asked for, and never by a start, a study file or a command."""

import subprocess
import sys
from pathlib import Path

import pytest

OPEN_A_STUDY = """
import sys
from pathlib import Path
from dosebook.actions.create_demo import create_demo
from dosebook.actions.open_study import Context, open_study
from dosebook.domain.changes import Person

profile, study = Path(sys.argv[1]), Path(sys.argv[2])
create_demo(study, profile)
worker = open_study(study, Context(profile, Person("Ann"))).result()
seen = worker.submit(lambda file: (len(file.read().entries), "numpy" in sys.modules)).result()
worker.close().result()
print(seen[0] > 0, seen[1], "numpy" in sys.modules)
"""

AFTER_NUMPY = """
import numpy, sys
from dosebook.store.sqlite import Database
print(sys.modules["numpy"] is numpy, Database(memory=True).query is not None)
"""


def _run(script: str, *words: str) -> list[str]:
    ran = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.split()


def test_the_study_file_and_its_worker_do_without_numpy(tmp_path: Path) -> None:
    pytest.importorskip("numpy")
    said = _run(OPEN_A_STUDY, str(tmp_path / "profile"), str(tmp_path / "demo.dosebook"))
    assert said == ["True", "False", "False"]


def test_the_store_leaves_a_numpy_alone_that_is_loaded_already() -> None:
    assert _run(AFTER_NUMPY) == ["True", "True"]


def test_sqlite_utils_would_load_numpy_if_nobody_kept_it_away() -> None:
    # If this fails, sqlite-utils has become modest and ``store.sqlite`` may hide less.
    assert _run("import sys, sqlite_utils; print('numpy' in sys.modules)") == ["True"]


WITHOUT_NUMPY = """
import sys
sys.modules["numpy"] = None
from dosebook.actions.plan_trial import NumericsMissing, simulate_plan
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.scenario import Scenario
from dosebook.interchange.export.workbook import workbook_bytes
from dosebook.gui.main_window import MainWindow

rule = EscalationDesign(uid="design", rule=EscalationRule.THREE_PLUS_THREE)
plan = Plan("Q", (PlannedDesign("3+3", rule),), (Scenario("one", (0.25,)),), trials=10, seed=1)
try:
    simulate_plan(plan, lambda _done, _all: None)
except NumericsMissing as missing:
    print(str(missing).split(".")[0].replace(" ", "_"), workbook_bytes is not None, MainWindow is not None)
"""


def test_a_package_without_numpy_says_so_where_trials_are_simulated() -> None:
    said = _run(WITHOUT_NUMPY)
    assert said == [
        "This_package_of_Dosebook_was_built_without_the_part_that_simulates_trials",
        "True",
        "True",
    ]
