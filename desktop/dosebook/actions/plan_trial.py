"""Plan a trial: simulate designs over scenarios, and put what was found into a file."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from dosebook import __version__
from dosebook.domain.planning.characteristics import PlanResult
from dosebook.domain.planning.plan import Plan
from dosebook.domain.planning.plan_check import rules_of
from dosebook.domain.planning.refusals import NumericsMissing, PlanRefused, PlanUnreadable, UnknownFormat
from dosebook.domain.words import translate
from dosebook.runtime.clock import Clock, SystemClock

__all__ = [
    "FORMATS",
    "NumericsMissing",
    "PlanRefused",
    "UnknownFormat",
    "export_plan",
    "read_plan",
    "save_plan",
    "simulate_plan",
]

OnProgress = Callable[[int, int], None]
FORMATS = (".pdf", ".csv")


def simulate_plan(plan: Plan, on_progress: OnProgress) -> PlanResult:
    """Return how each design does in each scenario; raises PlanRefused or NumericsMissing before anything is computed.

    ``on_progress`` hears of trials done and in all, often; an exception that it raises stops the work and
    passes through.
    """
    rules = rules_of(plan)
    # NumPy is loaded here and not at start-up; a small package may have been built without it.
    try:
        from dosebook.numerics.simulate import simulate
    except ModuleNotFoundError as error:
        raise NumericsMissing from error

    return simulate(plan, rules, on_progress)


def export_plan(result: PlanResult, path: Path, clock: Clock | None = None) -> None:
    """Write the results as PDF or CSV, by the ending of ``path``, whole or not at all.

    Raises UnknownFormat, or a DosebookError that says why the file could not be written.
    """
    assert_format(path)
    if path.suffix.lower() == ".pdf":
        _write_pdf(result, path, (clock or SystemClock()).now_utc())
    else:
        from dosebook.interchange.calc.csv_table import write_table
        from dosebook.interchange.planning.result_csv import result_table

        write_table(path, result_table(result))


def assert_format(path: Path) -> None:
    """Raise UnknownFormat unless the name ends in one of ``FORMATS``; to be asked before a long simulation."""
    if path.suffix.lower() not in FORMATS:
        words = translate("planning", "{file} must end in .pdf or .csv, which says what is written.")
        raise UnknownFormat(words.format(file=path.name))


def _write_pdf(result: PlanResult, path: Path, made_at: datetime) -> None:
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf
    from dosebook.report.planning_document import planning_document

    write_pdf(render(planning_document(result, made_at, __version__)).pdf, path)


def read_plan(path: Path) -> Plan:
    """Return the plan of a JSON file; raises a DosebookError that says where it is none."""
    from dosebook.actions.load_decision_table import load_decision_table
    from dosebook.interchange.planning import plan_json

    def table_of(file: Path) -> tuple[str, ...]:
        try:
            return load_decision_table(file)
        except OSError as error:
            words = translate("planning", "{file} cannot be read: {reason}")
            raise PlanUnreadable(words.format(file=file, reason=error.strerror)) from error

    return plan_json.read_plan(path, table_of)


def save_plan(plan: Plan, path: Path) -> None:
    """Write a plan as JSON, so that it can be read and simulated again; raises a DosebookError."""
    from dosebook.interchange.calc.csv_table import write_result
    from dosebook.interchange.planning import plan_json

    write_result(path, plan_json.plan_json(plan))
