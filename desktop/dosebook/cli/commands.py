"""What each command does; each returns the exit status and raises DosebookError with its sentence."""

import argparse
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from dosebook.actions.open_study import Context, StudyDamaged, StudyNotWritable, StudyWorker, open_study
from dosebook.actions.view_copy import view_copy
from dosebook.cli.entries import read_day, read_moment
from dosebook.cli.saying import complain, say
from dosebook.domain.changes import Person
from dosebook.domain.errors import DosebookError
from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate, within_sentence
from dosebook.runtime.clock import SystemClock
from dosebook.runtime.identity import os_identity
from dosebook.runtime.paths import Paths
from dosebook.runtime.settings import read_settings

if TYPE_CHECKING:
    from dosebook.actions.make_report import ReportRequest
    from dosebook.actions.report_profiles import Profile

DONE, NOT_DONE, NOT_READ = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Workplace:
    """The profile, who is at the computer, and the day."""

    paths: Paths
    person: Person
    context: Context
    today: date

    @classmethod
    def at(cls, paths: Paths) -> "Workplace":
        """Return the workplace of a profile; without a name in it, the user of the computer is named."""
        settings = read_settings(paths.settings)
        person = settings.person
        if not person.name:
            # Kept in the study, so the same in every language.
            person = Person(f"{os_identity().user} (user of this computer)")
        second = Path(settings.second_backup_folder) if settings.second_backup_folder else None
        context = Context(paths.profile, person, second_backup_folder=second)
        return cls(paths, person, context, SystemClock().now_utc().astimezone().date())


@contextmanager
def _opened(path: Path, place: Workplace, *, or_copy: bool = False) -> Iterator[StudyWorker]:
    """Open a study for a while; ``or_copy`` is enough of a file that cannot be written to."""
    try:
        study = open_study(path, place.context).result()
    except StudyNotWritable:
        if not or_copy:
            raise
        study = view_copy(path, place.context).result()
    study.on_notice = complain
    try:
        yield study
    finally:
        study.close().result()


def demo(asked: argparse.Namespace, place: Workplace) -> int:
    """Create the demo study."""
    from dosebook.actions.create_demo import create_demo

    create_demo(asked.study, place.paths.profile)
    words = translate("cli", "Created {file}: the CLR 131 phase 1b study with 20 made-up participants.")
    say(words.format(file=asked.study))
    return DONE


def report(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the DMC safety summary as a PDF."""
    from dosebook.actions.make_report import export_report

    with _opened(asked.study, place) as study:
        request = _request(asked, study, place)
        if asked.ask_password:
            request = replace(request, password=_password())
        made = export_report(study, request, asked.pdf, place.person).result()
    words = translate(
        "cli", "Wrote {file}: DMC safety summary {number} ({status}), data to {day}, {pages} pages."
    )
    settled = made.report.request
    say(
        words.format(
            file=made.path,
            number=made.report.number,
            status=within_sentence(settled.status.label),
            day=day_words(settled.day or place.today),
            pages=made.report.pages,
        )
    )
    return DONE


def _request(asked: argparse.Namespace, study: StudyWorker, place: Workplace) -> "ReportRequest":
    """Return which report was asked for."""
    from dosebook.actions.make_report import ReportStatus, default_request

    day = read_day(asked.cut_off, place.today) if asked.cut_off is not None else None
    moment = read_moment(asked.report_time, place.today) if asked.report_time is not None else None
    data = study.submit(lambda file: file.read()).result()
    request = default_request(data, day=day, cohort_number=asked.cohort)
    return replace(
        request,
        status=ReportStatus.FINAL if asked.final else ReportStatus.DRAFT,
        report_time=moment or request.report_time,
        sections=_sections(asked, request.sections),
        profile=_profile(asked),
    )


def report_tables(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the tables of the report for a spreadsheet."""
    from dosebook.actions.export_report_tables import export_report_tables

    with _opened(asked.study, place, or_copy=True) as study:
        written = export_report_tables(study, _request(asked, study, place), asked.output)
    words = translate("cli", "Wrote {file}: {tables} tables with {rows} rows.")
    say(words.format(file=written.path, tables=written.tables, rows=written.records))
    return DONE


def report_slides(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the decision page as slides."""
    from dosebook.actions.make_slides import make_slides

    with _opened(asked.study, place, or_copy=True) as study:
        request = _request(asked, study, place)
        if asked.ask_password:
            request = replace(request, password=_password())
        pages = make_slides(study, request, asked.output)
    say(translate("cli", "Wrote {file}: {pages} pages.").format(file=asked.output, pages=pages))
    return DONE


def _profile(asked: argparse.Namespace) -> "Profile":
    from dosebook.actions.report_profiles import Profile, Reader

    reader = Reader.OPEN if asked.open else Reader.CLOSED
    return Profile(reader, is_deidentified=asked.deidentified, is_text_cleared=asked.text_cleared)


def _password() -> str:
    """Ask for a password at the terminal, so that it stands neither in the history nor in the list of programs."""
    import getpass

    return getpass.getpass(translate("cli", "Password of the PDF: "))


def verify(asked: argparse.Namespace, place: Workplace) -> int:
    """Say whether a PDF was made from a study file."""
    from dosebook.actions.verify_report import verify_report

    with _opened(asked.study, place, or_copy=True) as study:
        verdict = verify_report(study, asked.pdf, _password() if asked.ask_password else "")
    for sentence in verdict.sentences:
        (say if verdict.is_proven else complain)(sentence)
    return DONE if verdict.is_proven else NOT_DONE


def _sections(asked: argparse.Namespace, kept: tuple[str, ...]) -> tuple[str, ...]:
    from dosebook.actions.report_sections import all_sections

    if asked.all:
        return all_sections()
    if asked.sections is None:
        return kept
    return tuple(name for name in re.split(r"[,;\s]+", asked.sections) if name)


def check(asked: argparse.Namespace, place: Workplace) -> int:
    """Compare a study with its audit trail, and list what is missing or odd in its records."""
    from dosebook.actions.check_study import check_study

    try:
        with _opened(asked.study, place, or_copy=True) as study:
            found = check_study(study).result()
            data = study.submit(lambda file: file.read()).result()
    except StudyDamaged as error:
        complain(str(error))
        _list(error.findings, complain)
        return NOT_DONE
    except StudyNotWritable as error:  # not even a copy could be made, so nothing is known of the file
        complain(str(error))
        return NOT_READ
    if not found.is_sound:
        words = translate("cli", "{file} is damaged or was altered outside Dosebook:")
        complain(words.format(file=asked.study.name))
        _list(found.findings, complain)
        return NOT_DONE
    words = translate(
        "cli", "{file} is sound: {records} records agree with {rows} entries of its audit trail."
    )
    say(words.format(file=asked.study.name, records=found.records, rows=found.ledger_rows))
    say(translate("cli", "The audit trail ends in {head}.").format(head=found.head[:16]))
    _say_findings(data, place.today)
    return DONE


def _say_findings(data: StudyData, today: date) -> None:
    from dosebook.forms.finding import Severity
    from dosebook.forms.record_words import record_title
    from dosebook.forms.study_findings import study_findings

    found: dict[bool, list[str]] = {True: [], False: []}
    for one in study_findings(data, today):
        is_undecided = one.finding.severity is Severity.CANNOT_TELL
        title = record_title(data.find(one.record_uid), data)
        found[is_undecided].append(f"{title}: {one.finding.message}")
    if found[False]:
        say(translate("cli", "To look at in the records ({count}):").format(count=len(found[False])))
        _list(found[False], say)
    else:
        say(translate("cli", "Nothing in the records is missing or odd."))
    if found[True]:
        say(translate("cli", "What the dates leave open ({count}):").format(count=len(found[True])))
        _list(found[True], say)


def _list(lines: Iterable[str], out: Callable[[str], None]) -> None:
    for line in lines:
        out(f"- {line}")


def backup(asked: argparse.Namespace, place: Workplace) -> int:
    """Make a verified copy of a study."""
    from dosebook.actions.back_up_study import back_up_study

    with _opened(asked.study, place) as study:
        made = back_up_study(study, asked.copy.absolute()).result()
    words = translate("cli", "Copied to {file} and checked: {rows} entries of the audit trail.")
    say(words.format(file=asked.copy, rows=made.position))
    return DONE


def export(asked: argparse.Namespace, place: Workplace) -> int:
    """Write all records of a study for analysis."""
    from dosebook.actions.export_data import export_data

    with _opened(asked.study, place, or_copy=True) as study:
        written = export_data(study.submit(lambda file: file.read()).result(), asked.output)
    words = translate("cli", "Wrote {file}: {records} records of {tables} forms, and the data dictionary.")
    say(words.format(file=written.path, records=written.records, tables=written.tables))
    return DONE


def dictionary(asked: argparse.Namespace, place: Workplace) -> int:
    """Write what each exported column means."""
    from dosebook.actions.export_data import export_dictionary

    with _opened(asked.study, place, or_copy=True) as study:
        count = export_dictionary(study.submit(lambda file: file.read()).result(), asked.output)
    say(translate("cli", "Wrote {file}: {count} variables.").format(file=asked.output, count=count))
    return DONE


def casebook(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the forms, blank or as filled in for one participant."""
    from dosebook.actions.make_casebook import make_casebook, participant_with_id

    with _opened(asked.study, place, or_copy=True) as study:
        data = study.submit(lambda file: file.read()).result()
        person = participant_with_id(data, asked.participant) if asked.participant is not None else None
        pages = make_casebook(data, person, asked.output, annotated=asked.annotated)
    say(translate("cli", "Wrote {file}: {pages} pages.").format(file=asked.output, pages=pages))
    return DONE


def sae_form(asked: argparse.Namespace, place: Workplace) -> int:
    """Write one version of the report of a serious event."""
    from dosebook.actions.make_casebook import participant_with_id
    from dosebook.actions.make_sae_form import make_sae_form, sae_report_with

    with _opened(asked.study, place, or_copy=True) as study:
        data = study.submit(lambda file: file.read()).result()
        person = participant_with_id(data, asked.participant)
        report = sae_report_with(data, person.uid, asked.term, asked.follow_up)
        pages = make_sae_form(data, report, asked.output)
    say(translate("cli", "Wrote {file}: {pages} pages.").format(file=asked.output, pages=pages))
    return DONE


def figures(asked: argparse.Namespace, place: Workplace) -> int:
    """Save the figures of a study, as the report at the same cut-off shows them."""
    from dosebook.actions.export_figures import FORMATS, chosen_charts, save_figures, scope_at
    from dosebook.actions.make_report import default_day, default_request
    from dosebook.actions.report_pages import data_at

    charts = chosen_charts(asked.only.split(","))
    formats = FORMATS if asked.format == "both" else (f".{asked.format}",)
    day = read_day(asked.cut_off, place.today) if asked.cut_off is not None else None
    with _opened(asked.study, place, or_copy=True) as study:
        request = default_request(study.submit(lambda file: file.read()).result(), day=day)
        data = data_at(study, request.position).result()
        settled = request.day or default_day(study).result()
    scope = scope_at(data, settled, request.under_review)
    saved = save_figures(scope, asked.folder, charts=charts, formats=formats)
    words = translate("cli", "Wrote {count} pictures into {folder}, data to {day}.")
    say(words.format(count=len(saved.files), folder=saved.folder, day=day_words(settled)))
    if saved.empty:
        say(translate("cli", "Nothing to show yet: {names}.").format(names=", ".join(saved.empty)))
    return DONE


def import_table(asked: argparse.Namespace, place: Workplace) -> int:
    """Bring a table into a study."""
    from dosebook.cli.importing import import_into

    with _opened(asked.study, place) as study:
        return (
            DONE
            if import_into(study, asked, place.person, place.today, place.paths.import_templates)
            else NOT_DONE
        )


def load_ctcae_texts(asked: argparse.Namespace, place: Workplace) -> int:
    """Load the grade texts of a workbook into the profile."""
    from dosebook.actions.load_ctcae import load_ctcae

    try:
        loaded = load_ctcae(asked.workbook, place.paths)
    except OSError as error:
        words = translate("cli", "{file} could not be read ({cause}). Nothing was loaded.")
        cause = error.strerror or type(error).__name__
        raise DosebookError(words.format(file=asked.workbook.name, cause=cause)) from error
    words = translate(
        "cli", "Loaded {version}: {terms} terms, {count} of them with the text of their grades."
    )
    say(words.format(version=loaded.version.label, terms=loaded.terms, count=loaded.with_text))
    return DONE


def ctcae_version(asked: argparse.Namespace, place: Workplace) -> int:
    """Tell or change the CTCAE version of a study."""
    from dosebook.cli.ctcae_version import change_version

    with _opened(asked.study, place) as study:
        return DONE if change_version(study, asked, place.person) else NOT_DONE


def calc(asked: argparse.Namespace, _place: Workplace) -> int:
    """Compute a table with our own rules."""
    from dosebook.cli.calculating import compute

    compute(asked)
    return DONE


def plan(asked: argparse.Namespace, _place: Workplace) -> int:
    """Simulate the designs of a plan."""
    from dosebook.cli.planning import simulate

    simulate(asked)
    return DONE


def qualify(asked: argparse.Namespace, place: Workplace) -> int:
    """Prove this installation."""
    from dosebook.cli.qualifying import qualify_here

    return DONE if qualify_here(asked, place.paths) else NOT_DONE


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Workplace], int]] = MappingProxyType(
    {
        "demo": demo,
        "report": report,
        "report-tables": report_tables,
        "report-slides": report_slides,
        "verify": verify,
        "check": check,
        "backup": backup,
        "export": export,
        "dictionary": dictionary,
        "casebook": casebook,
        "sae-form": sae_form,
        "figures": figures,
        "import": import_table,
        "load-ctcae": load_ctcae_texts,
        "ctcae-version": ctcae_version,
        "calc": calc,
        "plan": plan,
        "qualify": qualify,
    }
)
"""The commands that need no window."""
