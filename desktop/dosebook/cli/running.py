"""Runs a command and turns every failure into one sentence and an exit status."""

import argparse
from collections.abc import Callable

from dosebook.actions.open_study import (
    NotAStudy,
    StudyDamaged,
    StudyInUse,
    StudyNotReadable,
    StudyOfOtherBuild,
    StudyTooNew,
)
from dosebook.cli.commands import COMMANDS
from dosebook.cli.entries import UnclearEntry
from dosebook.cli.saying import complain, silence
from dosebook.cli.workplace import NOT_DONE, Workplace
from dosebook.domain.date_entry import UnreadableDate
from dosebook.domain.errors import DosebookError
from dosebook.domain.planning.refusals import PlanRefused, PlanUnreadable, UnknownFormat
from dosebook.domain.time_entry import UnreadableTime
from dosebook.domain.words import translate
from dosebook.report.refusals import UnknownSection
from dosebook.runtime.log import log_failure, start_log
from dosebook.runtime.paths import Paths, find_paths

NOT_UNDERSTOOD, IN_USE, PROGRAM_FAILED, STOPPED = 2, 3, 70, 130

_STATUS: tuple[tuple[type[DosebookError], int], ...] = (
    (StudyInUse, IN_USE),
    (NotAStudy, NOT_UNDERSTOOD),
    (StudyNotReadable, NOT_UNDERSTOOD),
    (StudyTooNew, NOT_UNDERSTOOD),
    (StudyOfOtherBuild, NOT_UNDERSTOOD),
    (UnclearEntry, NOT_UNDERSTOOD),
    (UnreadableDate, NOT_UNDERSTOOD),
    (UnreadableTime, NOT_UNDERSTOOD),
    (PlanUnreadable, NOT_UNDERSTOOD),
    (PlanRefused, NOT_UNDERSTOOD),
    (UnknownFormat, NOT_UNDERSTOOD),
    (UnknownSection, NOT_UNDERSTOOD),
)


def run(asked: argparse.Namespace) -> int:
    """Do what was asked on the command line and return the exit status; nothing is ever raised."""
    paths = find_paths(getattr(asked, "profile", None))
    return guarded(lambda: COMMANDS[asked.command](asked, Workplace.at(paths)), paths)


def guarded(work: Callable[[], int], paths: Paths) -> int:
    """Return the exit status of ``work``, or say in one sentence why there is none of its own."""
    start_log(paths.log)
    try:
        return work()
    except DosebookError as error:
        return _failed(error)
    except BrokenPipeError:
        silence()  # whoever reads along has seen enough, as in "dosebook check FILE | head"
        return STOPPED
    except KeyboardInterrupt:
        complain(translate("cli", "Stopped. What was being written is there whole or not at all."))
        return STOPPED
    except Exception as error:
        return _crashed(error, paths)


def _failed(error: DosebookError) -> int:
    complain(str(error))
    if isinstance(error, StudyDamaged):
        for finding in error.findings:
            complain(f"- {finding}")
    return next((status for kind, status in _STATUS if isinstance(error, kind)), NOT_DONE)


def _crashed(error: Exception, paths: Paths) -> int:
    log_failure(error)
    words = translate(
        "cli",
        "Dosebook failed unexpectedly ({kind}). What was saved before is safe. Send {log} to whoever looks after "
        "Dosebook; it holds no recorded value.",
    )
    complain(words.format(kind=type(error).__name__, log=paths.log))
    return PROGRAM_FAILED
