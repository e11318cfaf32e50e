"""What can be typed after ``dosebook``, and what it means."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from dosebook import __version__
from dosebook.cli.saying import complain, say
from dosebook.domain.words import translate
from dosebook.languages import LANGUAGES

WINDOW = "window"
PICTURES = "pictures"
MANUAL = "manual"
CALC = "calc"
PLAN = "plan"
USAGE_STATUS = 2
PROFILE_OPTION, LANGUAGE_OPTION = "--profile", "--language"

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction["_Parser"]  # noqa: SLF001 - argparse has no public name for it


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        complain(f"{self.prog}: {message}")
        complain(
            translate("cli", "Type “{program} --help” to see what it understands.").format(program=self.prog)
        )
        raise SystemExit(USAGE_STATUS)

    def _print_message(self, message: str, file: object = None) -> None:
        del file
        if message:
            say(message.rstrip("\n"))


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what was asked: ``command`` with its own values; SystemExit after help, version or an error.

    The first word that is no option is a command, or else the study to open a window on.
    """
    first = _first_plain(words)
    parser, commands = _parser(first)
    if first in commands:
        return parser.parse_args(list(words))
    window = _Parser(prog="dosebook", add_help=False)
    _add_general(window)
    window.add_argument("-h", "--help", action="store_true")
    window.add_argument("--version", action="version", version=f"Dosebook {__version__}")
    window.add_argument("--selftest", action="store_true", help=argparse.SUPPRESS)
    window.add_argument("study", metavar="FILE", type=Path, nargs="?")
    asked = window.parse_args(list(words))
    if asked.help:
        parser.print_help()
        raise SystemExit(0)
    asked.command = WINDOW
    return asked


def language_asked(words: Sequence[str]) -> str:
    """Return what stands behind ``--language``, before the words are understood; empty for nothing."""
    for place, word in enumerate(words):
        name, _sign, value = word.partition("=")
        if name == LANGUAGE_OPTION:
            return value or "".join(words[place + 1 : place + 2])
    return ""


def profile_asked(words: Sequence[str]) -> Path | None:
    """Return the folder behind ``--profile``, before the words are understood."""
    for place, word in enumerate(words):
        name, _sign, value = word.partition("=")
        if name == PROFILE_OPTION and (value or words[place + 1 : place + 2]):
            return Path(value or words[place + 1])
    return None


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands, whose words the manual page is made from."""
    return _parser("")[0]


def _first_plain(words: Sequence[str]) -> str:
    is_value = False
    for word in words:
        if not word.startswith("-") and not is_value:
            return word
        is_value = word in {PROFILE_OPTION, LANGUAGE_OPTION}
    return ""


def _add_general(parser: argparse.ArgumentParser) -> None:
    # Suppressed, so that it may stand before or behind the command.
    parser.add_argument(
        PROFILE_OPTION,
        metavar="FOLDER",
        type=Path,
        default=argparse.SUPPRESS,
        help=translate("cli", "folder for your settings, drafts and log, instead of the usual one"),
    )
    parser.add_argument(
        LANGUAGE_OPTION,
        choices=tuple(LANGUAGES),
        default=argparse.SUPPRESS,
        help=translate(
            "cli", "language of the words and of what is written, instead of the one in the settings"
        ),
    )


def _parser(asked: str) -> tuple[_Parser, frozenset[str]]:
    parser = _Parser(
        prog="dosebook",
        usage="dosebook [FILE]\n       dosebook COMMAND …",
        description=translate(
            "cli",
            "Dosebook records a dose-escalation study and prints the safety summary for its committee. "
            "Without a command it opens its window, on FILE if one is named.",
        ),
        epilog=translate(
            "cli",
            "The exit status is 0 when it was done, 1 when it could not be done or the study is damaged or "
            "altered, 2 when the command or the file was not understood, 3 when the study is open elsewhere, "
            "70 when Dosebook itself failed.",
        ),
    )
    parser.add_argument("--version", action="version", version=f"Dosebook {__version__}")
    _add_general(parser)
    commands = parser.add_subparsers(
        dest="command",
        prog="dosebook",
        metavar="COMMAND",
        title=translate("cli", "commands"),
        parser_class=_Parser,
    )
    _add_demo(commands)
    _add_report(commands)
    _add_report_tables(commands)
    _add_report_slides(commands)
    _add_verify(commands)
    _add_check(commands)
    _add_backup(commands)
    _add_export(commands)
    _add_dictionary(commands)
    _add_casebook(commands)
    _add_sae_form(commands)
    _add_figures(commands)
    _add_import(commands)
    _add_load_ctcae(commands)
    _add_ctcae_version(commands)
    _add_pictures(commands)
    _add_manual(commands)
    _add_qualify(commands)
    _add_calc(commands, is_asked=asked == CALC)
    _add_plan(commands, is_asked=asked == PLAN)
    return parser, frozenset(commands.choices)


def _add(commands: "Subcommands", name: str, words: str) -> _Parser:
    parser = commands.add_parser(name, help=words, description=words)
    _add_general(parser)
    return parser


def _add_study(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", metavar="FILE", type=Path, help=translate("cli", "the study file"))


def _add_demo(commands: "Subcommands") -> None:
    words = translate("cli", "create the demo study, with made-up participants, as a new file")
    parser = _add(commands, "demo", words)
    parser.add_argument("study", metavar="FILE", type=Path, help=translate("cli", "the file to create"))


def _add_report(commands: "Subcommands") -> None:
    parser = _add(commands, "report", translate("cli", "write the DMC safety summary of a study as a PDF"))
    _add_study(parser)
    parser.add_argument(
        "-o", dest="pdf", metavar="PDF", type=Path, required=True, help=translate("cli", "where the PDF goes")
    )
    _add_which_report(parser)
    _add_password(parser)


def _add_report_tables(commands: "Subcommands") -> None:
    words = translate(
        "cli", "write the tables of the DMC safety summary as an Excel workbook or as CSV files"
    )
    parser = _add(commands, "report-tables", words)
    _add_study(parser)
    _add_output(parser, translate("cli", "the file to write: .xlsx, or .zip for CSV files"))
    _add_which_report(parser)


def _add_report_slides(commands: "Subcommands") -> None:
    words = translate("cli", "write the decision page of the DMC safety summary as slides, a PDF")
    parser = _add(commands, "report-slides", words)
    _add_study(parser)
    _add_output(parser, translate("cli", "the PDF to write"))
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


def _add_verify(commands: "Subcommands") -> None:
    words = translate("cli", "say whether a PDF was made from a study file, by laying it out again")
    parser = _add(commands, "verify", words)
    parser.add_argument("pdf", metavar="PDF", type=Path, help=translate("cli", "the safety summary"))
    _add_study(parser)
    parser.add_argument(
        "--ask-password", action="store_true", help=translate("cli", "ask for the password of the PDF")
    )


def _add_check(commands: "Subcommands") -> None:
    words = translate("cli", "compare a study with its audit trail and list what is missing or odd in it")
    _add_study(_add(commands, "check", words))


def _add_backup(commands: "Subcommands") -> None:
    parser = _add(commands, "backup", translate("cli", "make a verified copy of a study"))
    _add_study(parser)
    parser.add_argument("copy", metavar="COPY", type=Path, help=translate("cli", "the new file"))


def _add_export(commands: "Subcommands") -> None:
    words = translate("cli", "write all records as an Excel workbook or as CSV files, for analysis")
    parser = _add(commands, "export", words)
    _add_study(parser)
    _add_output(parser, translate("cli", "the file to write: .xlsx, or .zip for CSV files"))


def _add_dictionary(commands: "Subcommands") -> None:
    parser = _add(commands, "dictionary", translate("cli", "write what each exported column means"))
    _add_study(parser)
    _add_output(parser, translate("cli", "the file to write: .pdf, .csv or .xlsx"))


def _add_casebook(commands: "Subcommands") -> None:
    words = translate("cli", "write the forms as a PDF: blank, or those of one participant as filled in")
    parser = _add(commands, "casebook", words)
    _add_study(parser)
    _add_output(parser, translate("cli", "the PDF to write"))
    parser.add_argument(
        "--participant", metavar="ID", help=translate("cli", "whose records; without it the forms are blank")
    )
    parser.add_argument(
        "--annotated", action="store_true", help=translate("cli", "print the CDISC name of each field")
    )


def _add_sae_form(commands: "Subcommands") -> None:
    words = translate("cli", "write the form of a serious adverse event as a PDF")
    parser = _add(commands, "sae-form", words)
    _add_study(parser)
    _add_output(parser, translate("cli", "the PDF to write"))
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


def _add_figures(commands: "Subcommands") -> None:
    parser = _add(commands, "figures", translate("cli", "save the figures of a study as pictures"))
    _add_study(parser)
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


def _add_import(commands: "Subcommands") -> None:
    words = translate("cli", "bring a CSV or Excel table into a study: all of it in one save, or nothing")
    parser = _add(commands, "import", words)
    _add_study(parser)
    parser.add_argument("table", metavar="TABLE", type=Path, help=translate("cli", "the CSV or Excel file"))
    parser.add_argument(
        "--form", metavar="NAME", help=translate("cli", "what its rows are, such as adverse_event or result")
    )
    parser.add_argument(
        "--template",
        metavar="NAME",
        help=translate(
            "cli", "a template of the program or one that was kept, such as “SDTM AE (adverse events)”"
        ),
    )
    parser.add_argument(
        "--keep-template",
        metavar="NAME",
        help=translate("cli", "keep how the columns were matched under a name"),
    )
    parser.add_argument(
        "--mapping",
        metavar="JSON",
        type=Path,
        help=translate("cli", "a template that says which column is what"),
    )
    parser.add_argument(
        "--sheet", metavar="NAME", help=translate("cli", "sheet of a workbook; else the first")
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("cli", "only say what would be imported")
    )
    parser.add_argument(
        "--skip-rejected",
        action="store_true",
        help=translate("cli", "import the rows that can be, though others cannot"),
    )
    parser.add_argument(
        "--rejected", metavar="CSV", type=Path, help=translate("cli", "where the rejected cells are listed")
    )


def _add_output(parser: _Parser, words: str) -> None:
    parser.add_argument("-o", dest="output", metavar="OUT", type=Path, required=True, help=words)


def _add_load_ctcae(commands: "Subcommands") -> None:
    words = translate("cli", "load the CTCAE grade texts from a workbook as the NCI publishes it")
    parser = _add(commands, "load-ctcae", words)
    parser.add_argument("workbook", metavar="XLSX", type=Path, help=translate("cli", "the workbook"))


def _add_ctcae_version(commands: "Subcommands") -> None:
    words = translate("cli", "tell what another CTCAE version does to each event, and change to it")
    parser = _add(commands, "ctcae-version", words)
    _add_study(parser)
    parser.add_argument(
        "--to",
        metavar="VERSION",
        choices=("4.03", "5.0", "6.0"),
        help=translate("cli", "let the study grade by this version: 4.03, 5.0 or 6.0"),
    )
    parser.add_argument(
        "--move",
        action="store_true",
        help=translate("cli", "take the events along whose term and grade the version has; grades stay"),
    )


def _add_pictures(commands: "Subcommands") -> None:
    words = translate("cli", "save a picture of every page of the program, without a screen")
    parser = _add(commands, PICTURES, words)
    _add_study(parser)
    parser.add_argument(
        "-o",
        dest="folder",
        metavar="FOLDER",
        type=Path,
        required=True,
        help=translate("cli", "where they go"),
    )


def _add_manual(commands: "Subcommands") -> None:
    words = translate("cli", "make the manual as a PDF, with pictures of the program as it is now")
    parser = _add(commands, MANUAL, words)
    _add_output(parser, translate("cli", "the PDF to write"))
    parser.add_argument(
        "--card", action="store_true", help=translate("cli", "the quick-reference card of one page instead")
    )
    # Pictures for the help of the window, which starts this: into the folder that -o names, the wanted page first.
    parser.add_argument("--help-look", choices=("light", "dark"), default="", help=argparse.SUPPRESS)
    parser.add_argument("--help-first", default="", help=argparse.SUPPRESS)


def _add_qualify(commands: "Subcommands") -> None:
    words = translate(
        "cli", "prove this installation: every check with its known answer, as a PDF to sign and JSON"
    )
    parser = _add(commands, "qualify", words)
    place = translate(
        "cli", "folder where the record goes, and whose disk is looked at; best that of the studies"
    )
    parser.add_argument("-o", dest="folder", metavar="DIR", type=Path, required=True, help=place)
    # What is killed in the middle of its saves, by the check that looks at what is left.
    parser.add_argument("--saving", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--first", type=int, default=0, help=argparse.SUPPRESS)
    # Ends when its input ends: the window that started it wants no more of it, or is gone.
    parser.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)


def _add_calc(commands: "Subcommands", *, is_asked: bool) -> None:
    parser = _add(commands, CALC, translate("cli", "compute tables with our own rules, to check our numbers"))
    if is_asked:  # whoever opens the window does not wait for the calculators to load
        from dosebook.cli.calculating import add_calculators

        add_calculators(parser)


def _add_plan(commands: "Subcommands", *, is_asked: bool) -> None:
    words = translate("cli", "simulate designs of a trial over scenarios, and write how each of them does")
    parser = _add(commands, PLAN, words)
    if is_asked:
        from dosebook.cli.planning import add_options

        add_options(parser)
