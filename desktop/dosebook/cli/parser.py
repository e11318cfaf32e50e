"""What every command of the command line shares: how it complains, and the options that many have."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from dosebook.cli.saying import complain, say
from dosebook.domain.words import translate
from dosebook.languages import LANGUAGES

USAGE_STATUS = 2
PROFILE_OPTION, LANGUAGE_OPTION = "--profile", "--language"

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction["Parser"]  # noqa: SLF001 - argparse has no public name for it


class Parser(argparse.ArgumentParser):
    """Says what was not understood and where the help is, and ends with ``USAGE_STATUS``; prints as ``say`` does."""

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


def add_command(commands: "Subcommands", name: str, words: str) -> Parser:
    """Add the command ``name``, which does what ``words`` say, with the options of all."""
    parser = commands.add_parser(name, help=words, description=words)
    add_general(parser)
    return parser


def add_general(parser: argparse.ArgumentParser) -> None:
    """Add the options of every command."""
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


def add_study(parser: argparse.ArgumentParser) -> None:
    """Add the study file that a command is about."""
    parser.add_argument("study", metavar="FILE", type=Path, help=translate("cli", "the study file"))


def add_output(parser: Parser, words: str) -> None:
    """Add ``-o``, the file to write, which ``words`` describe."""
    parser.add_argument("-o", dest="output", metavar="OUT", type=Path, required=True, help=words)
