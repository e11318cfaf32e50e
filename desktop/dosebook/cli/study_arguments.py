"""What can be typed behind the commands that make, check, fill and copy a study."""

from pathlib import Path
from typing import TYPE_CHECKING

from dosebook.cli.parser import add_command, add_output, add_study
from dosebook.domain.words import translate

if TYPE_CHECKING:
    from dosebook.cli.parser import Subcommands


def add_demo(commands: "Subcommands") -> None:
    """Add ``demo``."""
    words = translate("cli", "create the demo study, with made-up participants, as a new file")
    parser = add_command(commands, "demo", words)
    parser.add_argument("study", metavar="FILE", type=Path, help=translate("cli", "the file to create"))


def add_check(commands: "Subcommands") -> None:
    """Add ``check``."""
    words = translate("cli", "compare a study with its audit trail and list what is missing or odd in it")
    add_study(add_command(commands, "check", words))


def add_backup(commands: "Subcommands") -> None:
    """Add ``backup``."""
    parser = add_command(commands, "backup", translate("cli", "make a verified copy of a study"))
    add_study(parser)
    parser.add_argument("copy", metavar="COPY", type=Path, help=translate("cli", "the new file"))


def add_export(commands: "Subcommands") -> None:
    """Add ``export``."""
    words = translate("cli", "write all records as an Excel workbook or as CSV files, for analysis")
    parser = add_command(commands, "export", words)
    add_study(parser)
    add_output(parser, translate("cli", "the file to write: .xlsx, or .zip for CSV files"))


def add_dictionary(commands: "Subcommands") -> None:
    """Add ``dictionary``."""
    parser = add_command(commands, "dictionary", translate("cli", "write what each exported column means"))
    add_study(parser)
    add_output(parser, translate("cli", "the file to write: .pdf, .csv or .xlsx"))


def add_import(commands: "Subcommands") -> None:
    """Add ``import``."""
    words = translate("cli", "bring a CSV or Excel table into a study: all of it in one save, or nothing")
    parser = add_command(commands, "import", words)
    add_study(parser)
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


def add_load_ctcae(commands: "Subcommands") -> None:
    """Add ``load-ctcae``."""
    words = translate("cli", "load the CTCAE grade texts from a workbook as the NCI publishes it")
    parser = add_command(commands, "load-ctcae", words)
    parser.add_argument("workbook", metavar="XLSX", type=Path, help=translate("cli", "the workbook"))


def add_ctcae_version(commands: "Subcommands") -> None:
    """Add ``ctcae-version``."""
    words = translate("cli", "tell what another CTCAE version does to each event, and change to it")
    parser = add_command(commands, "ctcae-version", words)
    add_study(parser)
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
