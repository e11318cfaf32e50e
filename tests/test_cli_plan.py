"""``dosebook plan`` as a statistician types it."""

import csv
import json
import subprocess
import sys
from pathlib import Path

PLAN = {
    "trials": 50,
    "designs": [{"rule": "3+3"}, {"rule": "BOIN"}],
    "scenarios": [{"name": "Steep", "rates": [0.1, 0.3, 0.5]}],
}


def _dosebook(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dosebook", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def _plan(folder: Path, **changes: object) -> Path:
    path = folder / "plan.json"
    path.write_text(json.dumps(PLAN | changes), encoding="utf-8")
    return path


def test_a_plan_is_simulated_and_the_same_seed_repeats_it(tmp_path: Path) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    ran = _dosebook("plan", _plan(tmp_path), "-o", first, "--trials", "80", "--seed", "5")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert f"Wrote {first}. Designs: 2; scenarios: 1; trials of each: 80; seed: 5." in ran.stdout
    assert _dosebook("plan", _plan(tmp_path, seed=5, trials=80), "-o", second).returncode == 0
    assert first.read_bytes() == second.read_bytes()
    with first.open(newline="") as lines:
        assert {row["trials"] for row in csv.DictReader(lines)} == {"80"}


def test_every_fault_has_a_line_and_nothing_is_written(tmp_path: Path) -> None:
    bad = _plan(tmp_path, trials=0, scenarios=[{"name": "Steep", "rates": [0.1, 1.3, 0.5]}])
    ran = _dosebook("plan", bad, "-o", tmp_path / "out.csv")
    assert ran.returncode == 2
    assert "“Simulated trials” is 0" in ran.stderr
    assert "Scenario 1 (“Steep”), dose level 2: 1.3" in ran.stderr
    assert "Scenario 1 (“Steep”), dose level 3: 0.5 is below 1.3" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / "out.csv").exists()


def test_rolling_six_is_simulated_with_arrivals_and_refused_without(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    designs = [{"rule": "Rolling six"}, {"rule": "3+3"}]
    refused = _dosebook("plan", _plan(tmp_path, designs=designs), "-o", target)
    assert refused.returncode == 2
    assert "Design “Rolling six” looks at pending participants: say how many arrive" in refused.stderr
    assert not target.exists()
    ran = _dosebook("plan", _plan(tmp_path, designs=designs, arrivals=4, trials=300), "-o", target)
    assert (ran.returncode, ran.stderr) == (0, "")
    with target.open(newline="") as lines:
        rolling, three = csv.DictReader(lines)
    assert (rolling["design"], rolling["trials"]) == ("Rolling six", "300")
    assert float(rolling["duration"]) < float(three["duration"])
    assert float(rolling["participants"]) > float(three["participants"])


def test_a_name_that_says_no_format_is_refused_before_the_simulation(tmp_path: Path) -> None:
    ran = _dosebook("plan", tmp_path / "none.json", "-o", tmp_path / "out.txt")
    assert ran.returncode == 2
    assert "out.txt must end in .pdf or .csv" in ran.stderr


def test_help_shows_a_plan() -> None:
    ran = _dosebook("plan", "--help")
    assert ran.returncode == 0
    for words in ('"designs"', '"scenarios"', "--seed", ".pdf", "_se", "ROLLING SIX"):
        assert words in ran.stdout
