"""The manual page of the command, made from the same words as ``dosebook --help``."""

import argparse
from collections.abc import Iterator

from dosebook import __version__
from dosebook.cli.arguments import command_parser

_STATIC = r"""
.SH FILES
.TP
.I *.dosebook
A study: one SQLite file with its audit trail. Beside it lies a folder with its backups.
.TP
.I ~/.local/share/dosebook
Settings, drafts of what was being typed, and the log.
.SH ENVIRONMENT
.TP
.B DOSEBOOK_PROFILE
A folder for settings, drafts and log, instead of the usual one.
.SH COPYRIGHT
Apache License 2.0. The licences of what comes with it are in
.IR /opt/dosebook/THIRD-PARTY-LICENCES.txt .
"""


def manual_page() -> str:
    """Return the page in the language of man."""
    parser = command_parser()
    lines = [
        f'.TH DOSEBOOK 1 "" "Dosebook {__version__}" "User Commands"',
        ".SH NAME",
        "dosebook \\- records a dose\\-escalation study and prints the safety summary for its committee",
        ".SH SYNOPSIS",
        ".B dosebook",
        "[\\fB\\-\\-profile\\fR \\fIFOLDER\\fR] [\\fB\\-\\-language\\fR \\fICODE\\fR] [\\fIFILE\\fR]",
        ".br",
        ".B dosebook",
        "\\fICOMMAND\\fR \\fR[\\fIargument\\fR]...",
        ".SH DESCRIPTION",
        _plain(parser.description or ""),
        ".SH COMMANDS",
        *_commands(parser),
        ".SH EXIT STATUS",
        _plain(parser.epilog or ""),
        _STATIC.strip(),
    ]
    return "\n".join(lines) + "\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                usage = " ".join(command.format_usage().removeprefix("usage:").split())
                yield from (
                    ".TP",
                    f"\\fB{_plain(usage)}\\fR",
                    f"{_plain(_sentence(command.description or name))}",
                )


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:].rstrip('.')}."


def _plain(words: str) -> str:
    """Return the text so that man prints it as it is."""
    return words.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").lstrip(".'")
