"""Words on the console; a console that cannot show a character shows a question mark, and none is silent."""

import io
import sys


def prepare_console() -> None:
    """Let no character stop the program, whatever the encoding of the console is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def silence() -> None:
    """Say nothing any more: nobody listens, and Python would complain about that when it ends."""
    sys.stdout = None


def say(words: str) -> None:
    """Print a line of the answer."""
    if sys.stdout is not None:
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()


def complain(words: str) -> None:
    """Print a line about what went wrong."""
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()
