"""Planning as an action: nothing is computed from a plan with faults, and results are files that can be checked."""

import csv
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from dosebook.actions.plan_trial import (
    PlanRefused,
    UnknownFormat,
    export_plan,
    read_plan,
    save_plan,
    simulate_plan,
)
from dosebook.domain.decision_codelists import EscalationRule
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.refusals import PlanUnreadable
from dosebook.domain.planning.result_tables import share_words
from dosebook.domain.planning.scenario import Scenario
from dosebook.interchange.calc.csv_table import TableRefused

PLAN = Plan(
    "Phase 1 of X-1",
    (
        PlannedDesign("Three", EscalationDesign(uid="a", rule=EscalationRule.THREE_PLUS_THREE)),
        PlannedDesign("BOIN 30", EscalationDesign(uid="b", rule=EscalationRule.BOIN)),
    ),
    (Scenario("Steep", (0.05, 0.3, 0.6)), Scenario("Toxic", (0.5, 0.6, 0.7))),
    trials=200,
    doses=("10", "20", "40"),
)


class _Clock:
    def now_utc(self) -> datetime:
        return datetime(2018, 8, 12, 9, 14, tzinfo=UTC)

    def utc_offset_minutes(self) -> int:
        return 0

    def monotonic(self) -> float:
        return 0.0


def _quietly(_done: int, _total: int) -> None:
    pass


@pytest.fixture(scope="module")
def result() -> PlanResult:
    return simulate_plan(PLAN, _quietly)


def test_a_plan_with_faults_is_refused_before_anything_is_simulated() -> None:
    def never(_done: int, _total: int) -> None:
        raise AssertionError

    with pytest.raises(PlanRefused, match="Simulated trials"):
        simulate_plan(replace(PLAN, trials=0), never)


def test_a_person_who_stops_it_is_heard() -> None:
    class Enough(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        simulate_plan(PLAN, stop)


def test_the_csv_holds_every_result_with_its_error(result: PlanResult, tmp_path: Path) -> None:
    path = tmp_path / "plan.CSV"
    export_plan(result, path)
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [(row["scenario"], row["design"]) for row in rows] == [
        ("Steep", "Three"), ("Steep", "BOIN 30"), ("Toxic", "Three"), ("Toxic", "BOIN 30")
    ]  # fmt: skip
    for row, one in zip(rows, result.found, strict=True):
        shares = [float(row[f"selected_{name}"]) for name in ("none", 1, 2, 3)]
        assert sum(shares) == pytest.approx(1, abs=1e-5)
        assert [round(share * 200) for share in shares] == list(one.selected)
        assert float(row["participants"]) == pytest.approx(
            sum(float(row[f"participants_{level}"]) for level in (1, 2, 3)), abs=1e-5
        )
        assert float(row["correct_se"]) == pytest.approx(one.correct.error, abs=1e-6)
    assert [row["right_dose"] for row in rows] == ["2", "2", "", ""]
    assert rows[0]["rule"].startswith("3+3")
    assert rows[1]["rule"].startswith("BOIN")


def test_the_csv_has_the_duration_where_participants_arrive(tmp_path: Path) -> None:
    export_plan(simulate_plan(replace(PLAN, arrivals=2.0), _quietly), tmp_path / "timed.csv")
    with (tmp_path / "timed.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert all(float(row["duration"]) > float(row["duration_se"]) > 0 for row in rows)


def test_the_pdf_says_results_protocol_text_and_decisions(result: PlanResult, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    export_plan(result, path, _Clock())
    text = _text(path)
    for one in result.found:
        assert share_words(one.correct) in text
    for words in ("Phase 1 of X-1", "seed 1", "made 12 Aug 2018 09:14 UTC", "beginning at dose 1 (10)"):
        assert words in text
    assert "no dose is right" in text
    assert "DE" in text.split()
    again = tmp_path / "again.pdf"
    export_plan(result, again, _Clock())
    assert again.read_bytes() == path.read_bytes()


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def test_another_ending_is_refused_and_writes_nothing(result: PlanResult, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match=r"plan\.docx"):
        export_plan(result, tmp_path / "plan.docx")
    assert not list(tmp_path.glob("plan*"))


def test_a_plan_is_saved_and_read(tmp_path: Path) -> None:
    save_plan(PLAN, tmp_path / "plan.json")
    again = read_plan(tmp_path / "plan.json")
    assert (again.scenarios, again.doses, again.trials) == (PLAN.scenarios, PLAN.doses, PLAN.trials)
    assert simulate_plan(again, _quietly).found == simulate_plan(PLAN, _quietly).found
    with pytest.raises(TableRefused):
        save_plan(PLAN, tmp_path / "nowhere" / "plan.json")


def test_a_design_may_name_its_decision_table_as_a_file(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("DLTs,3\n0,E\n1,S\n2,D\n3,DU\n", encoding="utf-8")
    plan = {
        "designs": [{"rule": "DECISION TABLE", "decision_table": "table.csv"}],
        "scenarios": [{"rates": [0.1, 0.4]}],
    }
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(plan), encoding="utf-8")
    assert read_plan(path).designs[0].design.decision_rows == ("0/3 E", "1/3 S", "2/3 D", "3/3 DU")
    (tmp_path / "table.csv").unlink()
    with pytest.raises(PlanUnreadable, match=r"table\.csv cannot be read"):
        read_plan(path)


def test_numpy_is_loaded_by_the_simulation_and_not_before() -> None:
    script = (
        "import sys\n"
        "from dosebook.actions.plan_trial import simulate_plan\n"
        "before = 'numpy' in sys.modules\n"
        "from dosebook.domain.decision_codelists import EscalationRule\n"
        "from dosebook.domain.escalation_design_record import EscalationDesign\n"
        "from dosebook.domain.planning.plan import Plan, PlannedDesign\n"
        "from dosebook.domain.planning.scenario import Scenario\n"
        "design = PlannedDesign('B', EscalationDesign(uid='b', rule=EscalationRule.BOIN))\n"
        "simulate_plan(Plan('P', (design,), (Scenario('s', (0.1, 0.3)),), trials=5), lambda d, t: None)\n"
        "print(before, 'numpy' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True"]
