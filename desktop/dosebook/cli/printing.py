"""The commands that print: reports, their tables and slides, casebooks, forms, figures."""

import argparse
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from dosebook.actions.open_study import StudyWorker
from dosebook.cli.entries import read_day, read_moment
from dosebook.cli.saying import complain, say
from dosebook.cli.workplace import DONE, NOT_DONE, Workplace, opened
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate, within_sentence

if TYPE_CHECKING:
    from dosebook.actions.make_report import ReportRequest
    from dosebook.actions.report_profiles import Profile


def report(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the DMC safety summary as a PDF."""
    from dosebook.actions.make_report import export_report

    with opened(asked.study, place) as study:
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


def report_tables(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the tables of the report for a spreadsheet."""
    from dosebook.actions.export_report_tables import export_report_tables

    with opened(asked.study, place, or_copy=True) as study:
        written = export_report_tables(study, _request(asked, study, place), asked.output)
    words = translate("cli", "Wrote {file}: {tables} tables with {rows} rows.")
    say(words.format(file=written.path, tables=written.tables, rows=f"{localised(written.records):,}"))
    return DONE


def report_slides(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the decision page as slides."""
    from dosebook.actions.make_slides import make_slides

    with opened(asked.study, place, or_copy=True) as study:
        request = _request(asked, study, place)
        if asked.ask_password:
            request = replace(request, password=_password())
        pages = make_slides(study, request, asked.output)
    say(translate("cli", "Wrote {file}: {pages} pages.").format(file=asked.output, pages=pages))
    return DONE


def verify(asked: argparse.Namespace, place: Workplace) -> int:
    """Say whether a PDF was made from a study file."""
    from dosebook.actions.verify_report import verify_report

    with opened(asked.study, place, or_copy=True) as study:
        verdict = verify_report(study, asked.pdf, _password() if asked.ask_password else "")
    for sentence in verdict.sentences:
        (say if verdict.is_proven else complain)(sentence)
    return DONE if verdict.is_proven else NOT_DONE


def casebook(asked: argparse.Namespace, place: Workplace) -> int:
    """Write the forms, blank or as filled in for one participant."""
    from dosebook.actions.make_casebook import make_casebook, participant_with_id

    with opened(asked.study, place, or_copy=True) as study:
        data = study.submit(lambda file: file.read()).result()
        person = participant_with_id(data, asked.participant) if asked.participant is not None else None
        pages = make_casebook(data, person, asked.output, annotated=asked.annotated)
    say(translate("cli", "Wrote {file}: {pages} pages.").format(file=asked.output, pages=pages))
    return DONE


def sae_form(asked: argparse.Namespace, place: Workplace) -> int:
    """Write one version of the report of a serious event."""
    from dosebook.actions.make_casebook import participant_with_id
    from dosebook.actions.make_sae_form import make_sae_form, sae_report_with

    with opened(asked.study, place, or_copy=True) as study:
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
    with opened(asked.study, place, or_copy=True) as study:
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


def _profile(asked: argparse.Namespace) -> "Profile":
    from dosebook.actions.report_profiles import Profile, Reader

    reader = Reader.OPEN if asked.open else Reader.CLOSED
    return Profile(reader, is_deidentified=asked.deidentified, is_text_cleared=asked.text_cleared)


def _sections(asked: argparse.Namespace, kept: tuple[str, ...]) -> tuple[str, ...]:
    from dosebook.actions.report_sections import all_sections

    if asked.all:
        return all_sections()
    if asked.sections is None:
        return kept
    return tuple(name for name in re.split(r"[,;\s]+", asked.sections) if name)


def _password() -> str:
    """Ask for a password at the terminal, so that it stands neither in the history nor in the list of programs."""
    import getpass

    return getpass.getpass(translate("cli", "Password of the PDF: "))
