"""What can be typed behind the commands that print: reports, casebooks, forms, figures."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from dosebook.cli.parser import add_command, add_output, add_study
from dosebook.domain.words import translate

if TYPE_CHECKING:
    from dosebook.cli.parser import Subcommands


def add_report(commands: "Subcommands") -> None:
    """Add ``report``."""
    parser = add_command(
        commands, "report", translate("cli", "write the DMC safety summary of a study as a PDF")
    )
    add_study(parser)
    parser.add_argument(
        "-o", dest="pdf", metavar="PDF", type=Path, required=True, help=translate("cli", "where the PDF goes")
    )
    _add_which_report(parser)
    _add_password(parser)


def add_report_tables(commands: "Subcommands") -> None:
    """Add ``report-tables``."""
    words = translate(
        "cli", "write the tables of the DMC safety summary as an Excel workbook or as CSV files"
    )
    parser = add_command(commands, "report-tables", words)
    add_study(parser)
    add_output(parser, translate("cli", "the file to write: .xlsx, or .zip for CSV files"))
    _add_which_report(parser)


def add_report_slides(commands: "Subcommands") -> None:
    """Add ``report-slides``."""
    words = translate("cli", "write the decision page of the DMC safety summary as slides, a PDF")
    parser = add_command(commands, "report-slides", words)
    add_study(parser)
    add_output(parser, translate("cli", "the PDF to write"))
    _add_which_report(parser)
    _add_password(parser)


def _add_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ask-password",
        action="store_true",
        help=translate("cli", "ask for a password without which the PDF does not open"),
    )


def _add_which_report(parser: argparse.ArgumentParser) -> None:
    """Add what says of which data, in which sections and for whom a report is."""
    parser.add_argument(
        "--cut-off",
        metavar="DATE",
        help=translate("cli", "data to this day, such as “15 Aug 2018”; else the newest recorded cut-off"),
    )
    parser.add_argument(
        "--cohort",
        metavar="N",
        type=int,
        help=translate("cli", "number of the cohort under review; else the one of the cut-off"),
    )
    parser.add_argument(
        "--report-time",
        metavar="TIME",
        help=translate("cli", "time that the pages carry, in UTC, such as “20 Aug 2018 09:14”"),
    )
    parser.add_argument(
        "--final", action="store_true", help=translate("cli", "mark the report as final instead of draft")
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--sections",
        metavar="A,B,…",
        help=translate("cli", "letters or names of the sections in their order; else those the study keeps"),
    )
    which.add_argument("--all", action="store_true", help=translate("cli", "print every section there is"))

    for_whom = parser.add_argument_group(translate("cli", "for whom it is"))
    for_whom.add_argument(
        "--open",
        action="store_true",
        help=translate("cli", "the open report for the sponsor: nothing of a single cohort or participant"),
    )
    for_whom.add_argument(
        "--deidentified",
        action="store_true",
        help=translate("cli", "participant numbers and study days only, no dates and no free text"),
    )
    for_whom.add_argument(
        "--text-cleared",
        action="store_true",
        help=translate(
            "cli", "print the free text in a de-identified report: somebody has read and cleared it"
        ),
    )


def add_verify(commands: "Subcommands") -> None:
    """Add ``verify``."""
    words = translate("cli", "say whether a PDF was made from a study file, by laying it out again")
    parser = add_command(commands, "verify", words)
    parser.add_argument("pdf", metavar="PDF", type=Path, help=translate("cli", "the safety summary"))
    add_study(parser)
    parser.add_argument(
        "--ask-password", action="store_true", help=translate("cli", "ask for the password of the PDF")
    )


def add_casebook(commands: "Subcommands") -> None:
    """Add ``casebook``."""
    words = translate("cli", "write the forms as a PDF: blank, or those of one participant as filled in")
    parser = add_command(commands, "casebook", words)
    add_study(parser)
    add_output(parser, translate("cli", "the PDF to write"))
    parser.add_argument(
        "--participant", metavar="ID", help=translate("cli", "whose records; without it the forms are blank")
    )
    parser.add_argument(
        "--annotated", action="store_true", help=translate("cli", "print the CDISC name of each field")
    )


def add_sae_form(commands: "Subcommands") -> None:
    """Add ``sae-form``."""
    words = translate("cli", "write the form of a serious adverse event as a PDF")
    parser = add_command(commands, "sae-form", words)
    add_study(parser)
    add_output(parser, translate("cli", "the PDF to write"))
    parser.add_argument(
        "--participant", metavar="ID", required=True, help=translate("cli", "whose event it was")
    )
    parser.add_argument(
        "--term",
        metavar="TERM",
        default="",
        help=translate("cli", "the term of the event; needed where several events were reported"),
    )
    parser.add_argument(
        "--follow-up",
        metavar="N",
        type=int,
        help=translate("cli", "the number of the follow-up; without it the initial report"),
    )


def add_figures(commands: "Subcommands") -> None:
    """Add ``figures``."""
    parser = add_command(commands, "figures", translate("cli", "save the figures of a study as pictures"))
    add_study(parser)
    parser.add_argument(
        "-o",
        dest="folder",
        metavar="FOLDER",
        type=Path,
        required=True,
        help=translate("cli", "where they go"),
    )
    parser.add_argument(
        "--only",
        metavar="NAME,…",
        default="",
        help=translate("cli", "some of them, by the names of their files"),
    )
    parser.add_argument(
        "--format",
        choices=("svg", "png", "both"),
        default="both",
        help=translate("cli", "SVG for print, PNG for slides; else both"),
    )
    parser.add_argument(
        "--cut-off",
        metavar="DATE",
        help=translate("cli", "data to this day, such as “15 Aug 2018”; else the newest recorded cut-off"),
    )
