"""``dosebook`` and ``dosebook-window``: the window, or a command without one."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from dosebook.cli.arguments import WINDOW, language_asked, parse, profile_asked
from dosebook.cli.parser import USAGE_STATUS
from dosebook.cli.program_arguments import MANUAL, PICTURES
from dosebook.cli.saying import complain, prepare_console
from dosebook.domain.words import translate
from dosebook.languages import LANGUAGES, speak
from dosebook.runtime.paths import find_paths
from dosebook.runtime.settings import read_settings
from dosebook.runtime.system_language import chosen_language


def main(words: Sequence[str] | None = None) -> int:
    """Do what was typed after ``dosebook`` and return the exit status."""
    prepare_console()
    typed = sys.argv[1:] if words is None else words
    _speak(typed)
    asked = parse(typed)
    if asked.command == WINDOW and asked.selftest:
        return _self_test(asked)
    if asked.command == WINDOW:
        return _no_window(asked.study) or _window(asked)
    if asked.command == PICTURES:
        return _pictures(asked)
    if asked.command == MANUAL:
        return _manual(asked)
    from dosebook.cli.running import run

    return run(asked)


def main_window() -> int:
    """Open the window for the menus of the system, where no console can show words."""
    _speak(sys.argv[1:])
    asked = parse(sys.argv[1:])
    return _window(asked) if asked.command == WINDOW and not asked.selftest else main()


def _speak(typed: Sequence[str]) -> None:
    """Choose the language before the first word is said: as asked, else as set, else as the system's."""
    asked = language_asked(typed)
    if asked not in LANGUAGES:
        asked = chosen_language(read_settings(find_paths(profile_asked(typed)).settings).language)
    speak(asked)


def _no_window(study: Path | None) -> int:
    """Return the exit status when no window can be opened, after saying why; else 0."""
    if study is not None and not study.exists():
        words = translate(
            "cli", "“{file}” is neither a file nor a command. Type “dosebook --help” to see the commands."
        )
        complain(words.format(file=study))
        return USAGE_STATUS
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        complain(
            translate(
                "cli",
                "There is no screen here to open a window on. “dosebook --help” lists what works without.",
            )
        )
        return 1
    return 0


_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _window(asked: argparse.Namespace) -> int:
    try:
        return int(load_app().run_window(asked.study, getattr(asked, "profile", None)))
    finally:
        gc.enable()


def load_app() -> ModuleType:
    """Return the module that shows the window, without looking for garbage from now on.

    Nothing that is made at the start is garbage, and looking for it takes a fifteenth of the time until the
    first list; ``run_window`` lets Python look again.
    """
    gc.disable()
    return import_module("dosebook.app")


def _pictures(asked: argparse.Namespace) -> int:
    from dosebook.cli.running import guarded

    def save() -> int:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from dosebook.app import save_pictures

        return save_pictures(asked.study, asked.folder)

    return guarded(save, find_paths(getattr(asked, "profile", None)))


def _manual(asked: argparse.Namespace) -> int:
    from dosebook.cli.running import guarded

    def save() -> int:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from dosebook.app import save_help_pictures, save_manual

        if asked.help_look:
            return save_help_pictures(asked.output, asked.help_look, asked.help_first)
        return save_manual(asked.output, is_card=asked.card)

    return guarded(save, find_paths(getattr(asked, "profile", None)))


def _self_test(asked: argparse.Namespace) -> int:
    from dosebook.cli.running import guarded

    def test() -> int:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from dosebook.app import run_self_test

        return run_self_test()

    return guarded(test, find_paths(getattr(asked, "profile", None)))


if __name__ == "__main__":
    sys.exit(main())
