"""What can be typed behind the commands that are about the program itself, or need no study."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from dosebook.cli.parser import add_command, add_output, add_study
from dosebook.domain.words import translate

if TYPE_CHECKING:
    from dosebook.cli.parser import Subcommands

PICTURES = "pictures"
MANUAL = "manual"
CALC = "calc"
PLAN = "plan"


def add_pictures(commands: "Subcommands") -> None:
    """Add ``pictures``."""
    words = translate("cli", "save a picture of every page of the program, without a screen")
    parser = add_command(commands, PICTURES, words)
    add_study(parser)
    parser.add_argument(
        "-o",
        dest="folder",
        metavar="FOLDER",
        type=Path,
        required=True,
        help=translate("cli", "where they go"),
    )


def add_manual(commands: "Subcommands") -> None:
    """Add ``manual``."""
    words = translate("cli", "make the manual as a PDF, with pictures of the program as it is now")
    parser = add_command(commands, MANUAL, words)
    add_output(parser, translate("cli", "the PDF to write"))
    parser.add_argument(
        "--card", action="store_true", help=translate("cli", "the quick-reference card of one page instead")
    )
    # Pictures for the help of the window, which starts this: into the folder that -o names, the wanted page first.
    parser.add_argument("--help-look", choices=("light", "dark"), default="", help=argparse.SUPPRESS)
    parser.add_argument("--help-first", default="", help=argparse.SUPPRESS)


def add_qualify(commands: "Subcommands") -> None:
    """Add ``qualify``."""
    words = translate(
        "cli", "prove this installation: every check with its known answer, as a PDF to sign and JSON"
    )
    parser = add_command(commands, "qualify", words)
    place = translate(
        "cli", "folder where the record goes, and whose disk is looked at; best that of the studies"
    )
    parser.add_argument("-o", dest="folder", metavar="DIR", type=Path, required=True, help=place)
    # What is killed in the middle of its saves, by the check that looks at what is left.
    parser.add_argument("--saving", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--first", type=int, default=0, help=argparse.SUPPRESS)
    # Ends when its input ends: the window that started it wants no more of it, or is gone.
    parser.add_argument("--watched", action="store_true", help=argparse.SUPPRESS)


def add_calc(commands: "Subcommands", *, is_asked: bool) -> None:
    """Add ``calc``."""
    parser = add_command(
        commands, CALC, translate("cli", "compute tables with our own rules, to check our numbers")
    )
    if is_asked:  # whoever opens the window does not wait for the calculators to load
        from dosebook.cli.calculating import add_calculators

        add_calculators(parser)


def add_plan(commands: "Subcommands", *, is_asked: bool) -> None:
    """Add ``plan``."""
    words = translate("cli", "simulate designs of a trial over scenarios, and write how each of them does")
    parser = add_command(commands, PLAN, words)
    if is_asked:
        from dosebook.cli.planning import add_options

        add_options(parser)
