"""What the menus do: one method per act. Dialogs are loaded when they are asked for, to start quickly."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from dosebook import __version__
from dosebook.domain.changes import Person
from dosebook.domain.records import ReportIssue
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.menus import key_words
from dosebook.gui.page import Page
from dosebook.gui.person_dialog import ask_person

if TYPE_CHECKING:
    from dosebook.gui.main_window import MainWindow

_EDITS = frozenset({"undo", "redo", "cut", "copy", "paste", "selectAll"})
_PAGE_ACTS = frozenset(
    {
        "save",
        "save_and_new",
        "revert",
        "void_record",
        "duplicate_record",
        "show_history",
        "new_record",
        "toggle_voided",
        "ask_query",
        "answer_finding",
        "repeat_last",
        "copy_field",
    }
)


class WindowActs:
    """The acts of one window, by the keys of ``menus``."""

    def __init__(self, window: "MainWindow") -> None:
        """Act on ``window``."""
        self._window = window
        self._acts: dict[str, Callable[[], None]] = {
            "new_study": self._new_study,
            "open_study": self._open_study,
            "open_demo": self._open_demo,
            "close_study": lambda: window.close_study(_nothing),
            "back_up": self._back_up,
            "restore": self._restore,
            "lab_grid": self._lab_grid,
            "lab_events": self._lab_events,
            "ctcae_moves": self._ctcae_moves,
            "event_template": self._event_template,
            "import": self._import,
            "export": self._export,
            "dictionary": self._dictionary,
            "casebook": self._casebook,
            "sae_form": self._sae_form,
            "query_list": self._query_list,
            "missing_forms": self._missing_forms,
            "figures": self._figures,
            "settings": self._settings,
            "person": self._person,
            "quit": lambda: _ignore(window.close()),
            "find": self._find,
            "record_before": lambda: self._step(-1),
            "record_after": lambda: self._step(1),
            "report": self._report,
            "verify_pdf": self._verify_pdf,
            "reports_made": self._reports_made,
            "check_study": self._check_study,
            "load_ctcae": self._load_ctcae,
            "plan_trial": self._plan_trial,
            "help": self._help,
            "keys": self._keys,
            "tour": self._tour,
            "manual": lambda: self._manual(is_card=False),
            "card": lambda: self._manual(is_card=True),
            "qualify": self._qualify,
            "support": self._support,
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

    def _person(self) -> None:
        ask_person(self._person_now(), self._window, self._window.set_person)

    def _person_now(self) -> Person:
        return self._window.preferences.settings.person

    def _folder(self) -> Path:
        recent = self._window.preferences.settings.recent_studies
        return Path(recent[0]).parent if recent else Path.home()

    def _new_study(self) -> None:
        from dosebook.gui.files.new_study import show_new_study

        window = self._window

        def show() -> None:
            show_new_study(
                window, window.context(), self._person_now(), self._folder(), window.exchange_study
            )

        window.leave_study(lambda: window.with_person(show))

    def _open_study(self) -> None:
        from dosebook.gui.files.study_filter import study_filter

        title = translate("window", "Open study")
        path = dialogs.open_file(self._window, title, study_filter(), self._folder())
        if path is not None:
            self._window.open_path(path)

    def _open_demo(self) -> None:
        from dosebook.gui.files.demo import show_demo

        window = self._window

        def show() -> None:
            show_demo(window, window.context(), window.paths, window.show_study)

        window.close_study(lambda: window.with_person(show))

    def _back_up(self) -> None:
        from dosebook.gui.files.backup import show_back_up

        session = self._window.session
        if session is not None:
            show_back_up(session, self._window, self._window.preferences)

    def _restore(self) -> None:
        from dosebook.gui.files.restore import show_restore

        window, session = self._window, self._window.session
        if session is not None:
            window.leave_study(
                lambda: show_restore(session, window, window.drop_study, window.show_study, _nothing)
            )

    def _lab_grid(self) -> None:
        from dosebook.gui.pages.lab_grid_opening import ask_lab_grid

        view = self._window.view
        if view is not None:
            ask_lab_grid(view.session, _participant_of(self._page()), self._window, view.open_record)

    def _lab_events(self) -> None:
        from dosebook.gui.pages.lab_events_dialog import show_lab_events

        view = self._window.view
        if view is not None:
            show_lab_events(view.session, "", self._window, view.open_record)

    def _ctcae_moves(self) -> None:
        from dosebook.gui.files.ctcae_moves_dialog import show_ctcae_moves

        session = self._window.session
        if session is not None:
            show_ctcae_moves(session, self._window)

    def _event_template(self) -> None:
        from dosebook.gui.pages.event_templates import show_event_templates

        view = self._window.view
        if view is not None:
            show_event_templates(view, str(getattr(self._page(), "participant", "") or ""), self._window)

    def _import(self) -> None:
        from dosebook.gui.files.import_flow import show_import

        session = self._window.session
        if session is not None:
            show_import(session, self._window, self._window.preferences)

    def _export(self) -> None:
        from dosebook.gui.files.data_export import show_export

        session = self._window.session
        if session is not None:
            show_export(session, self._window, self._window.preferences)

    def _dictionary(self) -> None:
        from dosebook.gui.files.data_export import show_dictionary

        session = self._window.session
        if session is not None:
            show_dictionary(session, self._window, self._window.preferences)

    def _sae_form(self) -> None:
        from dosebook.gui.files.sae_form import show_sae_form

        session = self._window.session
        if session is not None:
            page = self._page()
            pane = getattr(getattr(page, "panel", None), "pane", None)
            shown = str(getattr(pane, "record_uid", "") or _participant_of(page))
            show_sae_form(session, self._window, self._window.preferences, shown)

    def _casebook(self) -> None:
        from dosebook.gui.files.casebook import show_casebook

        session = self._window.session
        if session is not None:
            show_casebook(session, self._window, self._window.preferences, _participant_of(self._page()))

    def _query_list(self) -> None:
        from dosebook.gui.files.printed_lists import show_query_list

        session = self._window.session
        if session is not None:
            show_query_list(session, self._window, self._window.preferences)

    def _missing_forms(self) -> None:
        from dosebook.gui.files.printed_lists import show_missing_forms

        session = self._window.session
        if session is not None:
            show_missing_forms(session, self._window, self._window.preferences)

    def _figures(self) -> None:
        from dosebook.gui.files.figures import show_save_figures

        session = self._window.session
        if session is not None:
            show_save_figures(session, self._window, self._window.preferences)

    def _settings(self) -> None:
        from dosebook.gui.files.settings_dialog import show_settings

        show_settings(self._window, self._window.preferences)

    def _find(self) -> None:
        view = self._window.view
        if view is not None:
            from dosebook.gui.pages.find_palette import FindPalette

            palette = FindPalette(view.session, self._window.menus.actions, self._window)
            palette.record_wanted.connect(view.open_record)
            palette.pop_up()

    def _report(self) -> None:
        from dosebook.gui.report_dialog import show_report

        window, view = self._window, self._window.view
        if view is not None:
            show_report(view.session, window, window.preferences, view.open_field, view.new_record)

    def _verify_pdf(self) -> None:
        from dosebook.gui.files.verify_pdf import show_verify_pdf

        session = self._window.session
        if session is not None:
            show_verify_pdf(session, self._window, self._window.preferences)

    def _reports_made(self) -> None:
        view = self._window.view
        if view is None:
            return
        issues = view.session.data.report_issues
        if issues:
            view.open_record(ReportIssue.kind, issues[-1].uid)
        else:
            words = translate(
                "window", "No report of this study was made yet. Report, DMC safety summary makes one."
            )
            dialogs.tell(self._window, words)

    def _check_study(self) -> None:
        from dosebook.gui.files.check import show_check

        session = self._window.session
        if session is not None:
            show_check(session, self._window)

    def _load_ctcae(self) -> None:
        from dosebook.gui.files.ctcae_load import show_load_ctcae

        show_load_ctcae(self._window, self._window.paths)

    def _plan_trial(self) -> None:
        from dosebook.gui.planning.plan_dialog import show_plan

        session = self._window.session
        show_plan(self._window, self._window.preferences, session.data if session is not None else None)

    def _help(self) -> None:
        from dosebook.gui.help_dialog import HelpDialog
        from dosebook.gui.help_pictures import HelpPictures

        page, window = self._page(), self._window
        dialog = HelpDialog(
            page.key if page is not None else "first_steps", window, HelpPictures(window.paths, window)
        )
        dialog.open()

    def _keys(self) -> None:
        from dosebook.gui.keys_dialog import KeysDialog

        KeysDialog(key_words(), self._window).open()

    def _tour(self) -> None:
        from dosebook.gui.tour.starting import start_tour

        start_tour(self._window)

    def _manual(self, *, is_card: bool) -> None:
        from dosebook.gui.files.manual import show_manual

        show_manual(self._window, self._window.preferences, self._folder(), is_card=is_card)

    def _qualify(self) -> None:
        from dosebook.gui.files.qualify_dialog import show_qualify

        show_qualify(self._window, self._window.preferences, self._window.paths, self._folder())

    def _support(self) -> None:
        from dosebook.gui.files.support_dialog import show_support

        show_support(self._window)

    def _about(self) -> None:
        words = translate(
            "window",
            "Dosebook {version}\n\nRecords early-phase dose-escalation trials and prints the safety summary "
            "that the committee decides on. Free software under the Apache License 2.0.",
        )
        dialogs.tell(self._window, words.format(version=__version__))


def _ignore(_result: object) -> None:
    pass


def _participant_of(page: Page | None) -> str:
    """Return the uid of the participant that a page is about, empty for none."""
    pane = getattr(getattr(page, "panel", None), "pane", None)
    return str(getattr(page, "participant", "") or getattr(pane, "participant", "") or "")


def _nothing() -> None:
    pass
