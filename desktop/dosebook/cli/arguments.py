"""What can be typed after ``dosebook``, and what it means."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dosebook import __version__
from dosebook.cli.parser import LANGUAGE_OPTION, PROFILE_OPTION, Parser, add_general
from dosebook.cli.printing_arguments import (
    add_casebook,
    add_figures,
    add_report,
    add_report_slides,
    add_report_tables,
    add_sae_form,
    add_verify,
)
from dosebook.cli.program_arguments import (
    CALC,
    PLAN,
    add_calc,
    add_manual,
    add_pictures,
    add_plan,
    add_qualify,
)
from dosebook.cli.study_arguments import (
    add_backup,
    add_check,
    add_ctcae_version,
    add_demo,
    add_dictionary,
    add_export,
    add_import,
    add_load_ctcae,
)
from dosebook.domain.words import translate

if TYPE_CHECKING:
    from dosebook.cli.parser import Subcommands

WINDOW = "window"


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what was asked: ``command`` with its own values; SystemExit after help, version or an error.

    The first word that is no option is a command, or else the study to open a window on.
    """
    first = _first_plain(words)
    parser, commands = _parser(first)
    if first in commands:
        return parser.parse_args(list(words))
    window = Parser(prog="dosebook", add_help=False)
    add_general(window)
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


def _parser(asked: str) -> tuple[Parser, frozenset[str]]:
    parser = Parser(
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
    add_general(parser)
    commands = parser.add_subparsers(
        dest="command",
        prog="dosebook",
        metavar="COMMAND",
        title=translate("cli", "commands"),
        parser_class=Parser,
    )
    for add in _IN_ORDER:
        add(commands)
    add_calc(commands, is_asked=asked == CALC)
    add_plan(commands, is_asked=asked == PLAN)
    return parser, frozenset(commands.choices)


_IN_ORDER: tuple[Callable[["Subcommands"], None], ...] = (
    add_demo,
    add_report,
    add_report_tables,
    add_report_slides,
    add_verify,
    add_check,
    add_backup,
    add_export,
    add_dictionary,
    add_casebook,
    add_sae_form,
    add_figures,
    add_import,
    add_load_ctcae,
    add_ctcae_version,
    add_pictures,
    add_manual,
    add_qualify,
)
"""The commands as the help lists them; behind these come the two that load what they compute with."""
