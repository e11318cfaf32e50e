"""``dosebook plan``: simulate the designs of a plan and write what was found."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from dosebook.cli.saying import complain, say
from dosebook.domain.words import translate

EXAMPLE = """\
{
  "title": "Phase 1 of X-1",
  "target": 0.3, "participants": 36, "cohort_size": 3, "starting_level": 1,
  "trials": 2000, "seed": 1,
  "doses": [12.5, 18.75, 25, 31.25],
  "designs": [
    {"name": "3+3", "rule": "3+3", "allows_de_escalation": true},
    {"name": "BOIN", "rule": "BOIN"},
    {"name": "CRM", "rule": "CRM", "skeleton": [0.1, 0.2, 0.3, 0.4],
     "no_skipping": true, "stopping_rate": 0.3}
  ],
  "scenarios": [{"name": "Steep", "rates": [0.05, 0.15, 0.30, 0.50]}]
}"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be said after ``plan``."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n\n".join(
        (
            translate(
                "cli",
                "PLAN looks like this. Instead of a list, scenarios can be “usual”: one with each dose right\n"
                "and one with every dose too toxic. Rules are 3+3, BOIN, KEYBOARD, MTPI, MTPI-2,\n"
                "DECISION TABLE (decision_rows: [“0/3 E”, …], or decision_table: a CSV or Excel file), CRM\n"
                "and BLRM, with arrivals (per DLT window) also ROLLING SIX, TITE-BOIN and TITE-CRM. A design\n"
                "takes the other settings of the escalation rule by their names, and from the plan what it\n"
                "leaves out; 3+3 and ROLLING SIX end a trial by themselves, whatever its size in the plan.",
            ),
            EXAMPLE,
            translate(
                "cli",
                "The CSV has a row for each design in each scenario; a column …_se is the Monte Carlo standard\n"
                "error of the one before it. The PDF has figures, text for the protocol and decision tables.",
            ),
        )
    )
    parser.add_argument("plan", metavar="PLAN", type=Path, help=translate("cli", "the plan, a JSON file"))
    parser.add_argument(
        "-o",
        dest="target_file",
        metavar="OUT",
        type=Path,
        required=True,
        help=translate("cli", "where the results go; the ending .csv or .pdf says as what"),
    )
    parser.add_argument(
        "--trials", metavar="N", type=int, help=translate("cli", "simulated trials, instead of the plan's")
    )
    parser.add_argument("--seed", metavar="N", type=int, help=translate("cli", "seed, instead of the plan's"))


def simulate(asked: argparse.Namespace) -> None:
    """Simulate what was asked and say where it lies; raises DosebookError."""
    from dosebook.actions import plan_trial

    plan_trial.assert_format(asked.target_file)
    plan = plan_trial.read_plan(asked.plan)
    if asked.trials is not None:
        plan = replace(plan, trials=asked.trials)
    if asked.seed is not None:
        plan = replace(plan, seed=asked.seed)
    result = plan_trial.simulate_plan(plan, _Percent())
    plan_trial.export_plan(result, asked.target_file)
    words = translate(
        "cli",
        "Wrote {file}. Designs: {designs}; scenarios: {scenarios}; trials of each: {trials}; seed: {seed}.",
    )
    say(
        words.format(
            file=asked.target_file,
            designs=len(plan.designs),
            scenarios=len(plan.scenarios),
            trials=plan.trials,
            seed=plan.seed,
        )
    )


class _Percent:
    """Says every tenth part of the work to a person who waits at a console, and nothing to a file."""

    def __init__(self) -> None:
        self._said = 0
        self._is_watched = sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        tenth = done * 10 // max(1, total)
        if self._is_watched and tenth > self._said:
            self._said = tenth
            complain(translate("cli", "{percent} % of the trials").format(percent=tenth * 10))
