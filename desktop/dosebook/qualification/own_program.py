"""The program itself as a process of its own: what only another process can show, and the window."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def own_program() -> tuple[str, ...]:
    """Return the words that start this program's commands in another process."""
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "dosebook")
    # The program with a window has no console on Windows; its neighbour in the folder has.
    here = Path(sys.executable)
    return (str(here.with_name(f"dosebook{here.suffix}")),)


def start(words: Sequence[str | Path], profile: Path, *, offscreen: bool = False) -> "subprocess.Popen[str]":
    """Start a command with a profile of its own; its output is to be read."""
    environment = dict(os.environ, DOSEBOOK_PROFILE=str(profile), PYTHONIOENCODING="utf-8")
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.Popen(  # noqa: S603 - this program, with words of its own
        [*own_program(), *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
