"""Qualify an installation: carry out every check at a folder, and leave the record of it there."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate
from dosebook.qualification.checking import Check, Outcome, Stage, bench, carry_out
from dosebook.qualification.network_watch import start_watching
from dosebook.qualification.record import Qualification, as_json, document
from dosebook.runtime.atomic_file import write_atomically

OnOutcome = Callable[[int, int, Outcome], None]
"""Hears of each check: how many are done, how many there are, and how it ended."""

Plan = tuple[tuple[Stage, tuple[Check, ...]], ...]


class NotQualified(DosebookError):
    """No record could be made; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Record:
    """Where the record lies and what it says."""

    pdf: Path
    json: Path
    qualification: Qualification


def all_checks() -> Plan:
    """Return every check in its order; the connections are looked at when all else was done."""
    from dosebook.qualification.counting_checks import COUNTING_CHECKS
    from dosebook.qualification.entry_checks import ENTRY_CHECKS
    from dosebook.qualification.installation_checks import INSTALLATION_CHECKS
    from dosebook.qualification.performance_checks import performance_checks
    from dosebook.qualification.report_checks import NETWORK_CHECK, REPORT_CHECKS
    from dosebook.qualification.rule_checks import RULE_CHECKS
    from dosebook.qualification.store_checks import STORE_CHECKS
    from dosebook.qualification.work_checks import WORK_CHECKS

    operation = (*ENTRY_CHECKS, *COUNTING_CHECKS, *RULE_CHECKS, *STORE_CHECKS, *REPORT_CHECKS, *WORK_CHECKS)
    return (
        (Stage.INSTALLATION, INSTALLATION_CHECKS),
        (Stage.OPERATION, tuple(sorted(operation, key=lambda check: check.requirement))),
        (Stage.PERFORMANCE, (*performance_checks(), NETWORK_CHECK)),
    )


def qualify(folder: Path, profile: Path, on_outcome: OnOutcome, plan: Plan | None = None) -> Record:
    """Carry out all checks (or those of ``plan``) at ``folder`` and write PDF and JSON there.

    ``profile`` is the folder of the person's settings, which is only looked at. What ``on_outcome`` raises
    stops the work and passes through, and nothing is left behind. Raises NotQualified.
    """
    start_watching()
    plan = plan or all_checks()
    started, before = datetime.now(UTC), time.monotonic()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        outcomes = _carried_out(folder, profile, on_outcome, plan)
    except OSError as error:
        words = translate("qualification", "{folder} cannot be used ({cause}). Choose another folder.")
        raise NotQualified(
            words.format(folder=folder, cause=error.strerror or type(error).__name__)
        ) from error
    made = Qualification(outcomes, folder.absolute(), started, time.monotonic() - before)
    return _written(made)


def _carried_out(folder: Path, profile: Path, on_outcome: OnOutcome, plan: Plan) -> tuple[Outcome, ...]:
    total = sum(len(checks) for _stage, checks in plan)
    outcomes: list[Outcome] = []
    with bench(folder, profile) as at:
        for stage, checks in plan:
            for number, check in enumerate(checks, start=1):
                outcome = carry_out(check, f"{stage.value}-{number:02d}", stage, at)
                outcomes.append(outcome)
                on_outcome(len(outcomes), total, outcome)
    return tuple(outcomes)


def _written(made: Qualification) -> Record:
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf

    name = f"dosebook-qualification {made.started:%Y-%m-%d %H-%M-%S}"
    pdf, json = made.folder / f"{name}.pdf", made.folder / f"{name}.json"
    try:
        write_atomically(json, as_json(made).encode("utf-8"))
        write_pdf(render(document(made)).pdf, pdf)
    except OSError as error:
        with suppress(OSError):
            json.unlink()
        words = translate("qualification", "The record could not be written ({cause}).")
        raise NotQualified(words.format(cause=error.strerror or type(error).__name__)) from error
    return Record(pdf, json, made)
