"""What the menus do: one method per act. Dialogs are loaded when they are asked for, to start quickly."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from dosebook import __version__
from dosebook.domain.words import translate
from dosebook.gui import dialogs, theme
from dosebook.gui.menus import key_words
from dosebook.gui.page import Page
from dosebook.gui.person_dialog import ask_person
from dosebook.gui.session import Session

if TYPE_CHECKING:
    from dosebook.gui.main_window import MainWindow

_EDITS = frozenset({"undo", "redo", "cut", "copy", "paste", "selectAll"})
_PAGE_ACTS = frozenset({"save", "revert", "void_record", "duplicate_record", "show_history", "new_record"})


class WindowActs:
    """The acts of one window, by the keys of ``menus``."""

    def __init__(self, window: "MainWindow") -> None:
        """Act on ``window``."""
        self._window = window
        self._acts: dict[str, Callable[[], None]] = {
            "new_study": self._new_study,
            "open_study": self._open_study,
            "open_demo": self._open_demo,
            "close_study": lambda: window.close_study(lambda: None),
            "back_up": self._back_up,
            "restore": self._restore,
            "settings": self._settings,
            "person": self._person,
            "quit": lambda: _ignore(window.close()),
            "find": self._find,
            "record_before": lambda: self._step(-1),
            "record_after": lambda: self._step(1),
            "report": self._report,
            "reports_made": self._reports_made,
            "check_study": self._check_study,
            "load_ctcae": self._load_ctcae,
            "keys": self._keys,
            "about": self._about,
        }

    def perform(self, key: str) -> None:
        """Do one act."""
        name, _colon, rest = key.partition(":")
        if name == "page" and self._window.view is not None:
            self._window.view.show_page(rest)
        elif name == "theme":
            self._choose_theme(rest)
        elif name == "recent":
            self._window.open_path(Path(rest))
        elif name in _EDITS:
            self._edit(name)
        elif name in _PAGE_ACTS:
            self._on_page(name)
        elif name in self._acts:
            self._acts[name]()

    def _page(self) -> Page | None:
        view = self._window.view
        return view.page if view is not None else None

    def _on_page(self, act: str) -> None:
        page = self._page()
        if page is not None:
            getattr(page, act)()

    def _step(self, delta: int) -> None:
        page = self._page()
        if page is not None:
            page.step(delta)

    def _edit(self, act: str) -> None:
        # The text editor with the keyboard; Qt's editors all name these acts alike.
        editor = getattr(QApplication.focusWidget(), act, None)
        if callable(editor):
            editor()

    def _choose_theme(self, name: str) -> None:
        preferences = self._window.preferences
        preferences.change(replace(preferences.settings, theme=name))
        program = QApplication.instance()
        if isinstance(program, QApplication):
            theme.apply_theme(program, name)

    def _person(self) -> None:
        ask_person(self._window.preferences.settings.person, self._window, self._window.set_person)

    def _session(self) -> Session | None:
        return self._window.session

    def _new_study(self) -> None:
        pass

    def _open_study(self) -> None:
        from dosebook.gui.files.study_filter import study_filter

        recent = self._window.preferences.settings.recent_studies
        folder = Path(recent[0]).parent if recent else Path.home()
        title = translate("window", "Open study")
        path = dialogs.open_file(self._window, title, study_filter(), folder)
        if path is not None:
            self._window.open_path(path)

    def _open_demo(self) -> None:
        pass

    def _back_up(self) -> None:
        pass

    def _restore(self) -> None:
        pass

    def _settings(self) -> None:
        pass

    def _find(self) -> None:
        pass

    def _report(self) -> None:
        pass

    def _reports_made(self) -> None:
        view = self._window.view
        if view is not None:
            view.show_page("dmc_reviews")

    def _check_study(self) -> None:
        pass

    def _load_ctcae(self) -> None:
        pass

    def _keys(self) -> None:
        lines = [f"{keys}    {words}" for words, keys in key_words().items()]
        dialogs.tell(self._window, "\n".join(lines), title=translate("window", "Keys"))

    def _about(self) -> None:
        words = translate(
            "window",
            "Dosebook {version}\n\nRecords early-phase dose-escalation trials and prints the safety summary "
            "that the committee decides on. Free software under the Apache License 2.0.",
        )
        dialogs.tell(self._window, words.format(version=__version__))


def _ignore(_result: object) -> None:
    pass
