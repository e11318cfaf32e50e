"""The menu bar as data: every act of the window stands here once, with its words and its key."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.gui.icons import icon
from dosebook.gui.key_names import spoken_key
from dosebook.gui.page import Page
from dosebook.gui.pages.catalogue import PAGES
from dosebook.runtime.settings import THEMES

Need = Literal["nothing", "study", "writable", "page"]
"""What an act needs to be possible: an open study, one that can be saved in, a page that does it."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act; its ``key`` is what ``perform`` is called with, and for the need ``page`` a method of Page."""

    key: str
    words_marked: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    need: Need = "nothing"
    starts_group: bool = False

    @property
    def words(self) -> str:
        """The words in the language of the program."""
        return translate("menu", self.words_marked)


FILE = (
    Act("new_study", QT_TRANSLATE_NOOP("menu", "&New study…"), ("Ctrl+Shift+N",), "new"),
    Act("open_study", QT_TRANSLATE_NOOP("menu", "&Open study…"), ("Ctrl+O",), "open"),
    Act("open_recent", QT_TRANSLATE_NOOP("menu", "Open &recent")),
    Act("open_demo", QT_TRANSLATE_NOOP("menu", "Open the &demo study"), (), "demo"),
    Act("close_study", QT_TRANSLATE_NOOP("menu", "&Close study"), ("Ctrl+W",), "", "study"),
    Act(
        "back_up",
        QT_TRANSLATE_NOOP("menu", "&Back up…"),
        ("Ctrl+Shift+B",),
        "backup",
        "study",
        starts_group=True,
    ),
    Act("restore", QT_TRANSLATE_NOOP("menu", "&Restore…"), (), "restore", "writable"),
    Act("import", QT_TRANSLATE_NOOP("menu", "&Import a table…"), (), "", "writable"),
    Act("export", QT_TRANSLATE_NOOP("menu", "&Export data…"), ("Ctrl+E",), "", "study"),
    Act("settings", QT_TRANSLATE_NOOP("menu", "&Settings…"), ("Ctrl+,",), "settings", starts_group=True),
    Act("person", QT_TRANSLATE_NOOP("menu", "&Who is at this computer…"), (), "participant"),
    Act("quit", QT_TRANSLATE_NOOP("menu", "&Quit"), ("Ctrl+Q",), starts_group=True),
)
EDIT = (
    Act("undo", QT_TRANSLATE_NOOP("menu", "&Undo"), ("Ctrl+Z",)),
    Act("redo", QT_TRANSLATE_NOOP("menu", "&Redo"), ("Ctrl+Shift+Z",)),
    Act("cut", QT_TRANSLATE_NOOP("menu", "Cu&t"), ("Ctrl+X",), starts_group=True),
    Act("copy", QT_TRANSLATE_NOOP("menu", "&Copy"), ("Ctrl+C",)),
    Act("paste", QT_TRANSLATE_NOOP("menu", "&Paste"), ("Ctrl+V",)),
    Act("selectAll", QT_TRANSLATE_NOOP("menu", "Select &all"), ("Ctrl+A",)),
    Act(
        "find",
        QT_TRANSLATE_NOOP("menu", "&Find participant, event, page…"),
        ("Ctrl+F", "Ctrl+K"),
        "find",
        "study",
        starts_group=True,
    ),
)
RECORD = (
    Act("new_record", QT_TRANSLATE_NOOP("menu", "&New record"), ("Ctrl+N",), "new", "page"),
    Act("lab_grid", QT_TRANSLATE_NOOP("menu", "Results in a &grid…"), ("Ctrl+G",), "", "writable"),
    Act("lab_events", QT_TRANSLATE_NOOP("menu", "&Events by the results…"), ("Ctrl+Shift+E",), "", "study"),
    Act("event_template", QT_TRANSLATE_NOOP("menu", "New &common event…"), ("Ctrl+T",), "", "writable"),
    Act("duplicate_record", QT_TRANSLATE_NOOP("menu", "&Duplicate"), ("Ctrl+D",), "duplicate", "page"),
    Act("repeat_last", QT_TRANSLATE_NOOP("menu", "Repeat the &last record"), ("Ctrl+L",), "", "page"),
    Act(
        "copy_field",
        QT_TRANSLATE_NOOP("menu", "Copy the &field from the record before"),
        ("Ctrl+B",),
        "",
        "page",
    ),
    Act("save", QT_TRANSLATE_NOOP("menu", "&Save"), ("Ctrl+S",), "save", "page", starts_group=True),
    Act("save_and_new", QT_TRANSLATE_NOOP("menu", "Save and begin an&other"), ("Ctrl+Shift+S",), "", "page"),
    Act("revert", QT_TRANSLATE_NOOP("menu", "Take &back typing"), ("Ctrl+Shift+R",), "revert", "page"),
    Act(
        "record_before",
        QT_TRANSLATE_NOOP("menu", "Record &before"),
        ("Ctrl+Up",),
        "up",
        "page",
        starts_group=True,
    ),
    Act("record_after", QT_TRANSLATE_NOOP("menu", "Record &after"), ("Ctrl+Down",), "down", "page"),
    Act(
        "show_history",
        QT_TRANSLATE_NOOP("menu", "&History of the record"),
        ("Ctrl+H",),
        "history",
        "page",
        starts_group=True,
    ),
    Act(
        "ask_query", QT_TRANSLATE_NOOP("menu", "&Ask about the field…"), ("Ctrl+Shift+Q",), "queries", "page"
    ),
    Act(
        "answer_finding",
        QT_TRANSLATE_NOOP("menu", "Ans&wer or accept at the field…"),
        ("Ctrl+Shift+K",),
        "",
        "page",
    ),
    Act("void_record", QT_TRANSLATE_NOOP("menu", "&Void record…"), ("Ctrl+Shift+V",), "void", "page"),
)
VIEW = (
    Act(
        "toggle_voided",
        QT_TRANSLATE_NOOP("menu", "Show or hide &voided records"),
        need="page",
        starts_group=True,
    ),
)
REPORT = (
    Act("report", QT_TRANSLATE_NOOP("menu", "&DMC safety summary…"), ("Ctrl+P",), "report", "study"),
    Act("verify_pdf", QT_TRANSLATE_NOOP("menu", "Check a &PDF…"), (), "check", "study"),
    Act("reports_made", QT_TRANSLATE_NOOP("menu", "&Reports made"), (), "", "study"),
    Act("figures", QT_TRANSLATE_NOOP("menu", "All &figures…"), (), "charts", "study"),
    Act("casebook", QT_TRANSLATE_NOOP("menu", "&Casebook…"), (), "", "study", starts_group=True),
    Act("query_list", QT_TRANSLATE_NOOP("menu", "List of &queries…"), (), "queries", "study"),
    Act("missing_forms", QT_TRANSLATE_NOOP("menu", "&Missing and expected forms…"), (), "visits", "study"),
    Act("sae_form", QT_TRANSLATE_NOOP("menu", "&SAE form…"), (), "", "study"),
    Act("dictionary", QT_TRANSLATE_NOOP("menu", "Data d&ictionary…"), (), "", "study"),
)
TOOLS = (
    Act("check_study", QT_TRANSLATE_NOOP("menu", "&Check study…"), (), "check", "study"),
    Act("ctcae_moves", QT_TRANSLATE_NOOP("menu", "Events of another CTCAE &version…"), (), "", "writable"),
    Act("load_ctcae", QT_TRANSLATE_NOOP("menu", "&Load CTCAE texts…")),
    Act("plan_trial", QT_TRANSLATE_NOOP("menu", "&Plan a trial…"), starts_group=True),
)
HELP = (
    Act("help", QT_TRANSLATE_NOOP("menu", "&Help for this page"), ("F1",), "help"),
    Act("keys", QT_TRANSLATE_NOOP("menu", "&Keys"), ("Shift+F1",)),
    Act("tour", QT_TRANSLATE_NOOP("menu", "&Tour of the demo study"), (), "demo"),
    Act("manual", QT_TRANSLATE_NOOP("menu", "&Manual as a PDF…"), starts_group=True),
    Act("card", QT_TRANSLATE_NOOP("menu", "Quick-&reference card…")),
    Act("qualify", QT_TRANSLATE_NOOP("menu", "&Qualify this installation…"), (), "check", starts_group=True),
    Act("support", QT_TRANSLATE_NOOP("menu", "Save a report for &support…")),
    Act("about", QT_TRANSLATE_NOOP("menu", "&About Dosebook")),
)
MENUS: tuple[tuple[str, tuple[Act, ...]], ...] = (
    (QT_TRANSLATE_NOOP("menu", "&File"), FILE),
    (QT_TRANSLATE_NOOP("menu", "&Edit"), EDIT),
    (QT_TRANSLATE_NOOP("menu", "&Record"), RECORD),
    (QT_TRANSLATE_NOOP("menu", "&View"), VIEW),
    (QT_TRANSLATE_NOOP("menu", "Re&port"), REPORT),
    (QT_TRANSLATE_NOOP("menu", "&Tools"), TOOLS),
    (QT_TRANSLATE_NOOP("menu", "&Help"), HELP),
)
_STEPS = {"record_before": "step", "record_after": "step"}
_THEME_WORDS = {
    "system": QT_TRANSLATE_NOOP("menu", "As the &system"),
    "light": QT_TRANSLATE_NOOP("menu", "&Light"),
    "dark": QT_TRANSLATE_NOOP("menu", "&Dark"),
    "contrast": QT_TRANSLATE_NOOP("menu", "High &contrast"),
}


class Menus:
    """The menus of one window: what can be done now, and the recent studies."""

    def __init__(self, window: QMainWindow, perform: Callable[[str], None]) -> None:
        """Build the menu bar; ``perform`` gets ``act``, ``page:key``, ``theme:name`` or ``recent:path``."""
        self._window, self._perform = window, perform
        self.actions: dict[str, QAction] = {}
        self.recent = QMenu(translate("menu", "Open &recent"), window)
        bar = window.menuBar()
        for title, acts in MENUS:
            menu = bar.addMenu(translate("menu", title))
            if acts is VIEW:
                self._fill_view(menu)
            for act in acts:
                self._add(menu, act)
        self._needs = {act.key: act.need for _title, acts in MENUS for act in acts}

    def show_recent(self, studies: Sequence[str]) -> None:
        """List the recent studies."""
        self.recent.clear()
        for study in studies:
            path = Path(study)
            action = self.recent.addAction(f"{path.stem}  ({path.parent})".replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, study=study: self._perform(f"recent:{study}"))
        self.recent.setEnabled(bool(studies))

    def allow(self, page: Page | None, *, has_study: bool, is_view: bool) -> None:
        """Enable what is possible now."""
        possible = {
            "nothing": True,
            "study": has_study,
            "writable": has_study and not is_view,
        }
        for key, need in self._needs.items():
            if key in self.actions:
                self.actions[key].setEnabled(
                    _offers(page, key, is_view=is_view) if need == "page" else possible[need]
                )
        for spec in PAGES:
            self.actions[f"page:{spec.key}"].setEnabled(has_study)

    def show_theme(self, name: str) -> None:
        """Tick the theme that is chosen."""
        self.actions[f"theme:{name}"].setChecked(True)

    def _add(self, menu: QMenu, act: Act) -> None:
        if act.starts_group:
            menu.addSeparator()
        if act.key == "open_recent":
            menu.addMenu(self.recent)
            return
        action = self._action(menu, act.key, act.words, act.keys)
        if act.icon:
            action.setIcon(icon(act.icon))
        if act.key == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)

    def _action(self, menu: QMenu, key: str, words: str, keys: Sequence[str] = ()) -> QAction:
        action = menu.addAction(words)
        action.setShortcuts([QKeySequence(item) for item in keys])
        action.triggered.connect(lambda _checked=False: self._perform(key))
        self.actions[key] = action
        return action

    def _fill_view(self, menu: QMenu) -> None:
        for number, page in enumerate(PAGES, start=1):
            keys = (f"Alt+{number}",) if number < 10 else ()
            action = self._action(menu, f"page:{page.key}", page.title, keys)
            action.setIcon(icon(page.icon))
        menu.addSeparator()
        group = QActionGroup(self._window)
        for name in THEMES:
            action = self._action(menu, f"theme:{name}", translate("menu", _THEME_WORDS[name]))
            action.setCheckable(True)
            group.addAction(action)


_WRITES = frozenset(
    {
        "new_record",
        "duplicate_record",
        "save",
        "save_and_new",
        "revert",
        "void_record",
        "ask_query",
        "answer_finding",
        "repeat_last",
        "copy_field",
    }
)


def _offers(page: Page | None, act: str, *, is_view: bool) -> bool:
    if page is None or (is_view and act in _WRITES):
        return False
    return page.offers(_STEPS.get(act, act))


def key_words() -> Mapping[str, str]:
    """Return the keys of all acts that have one, by the words of the act, in the order of the menus."""
    found: dict[str, str] = {}
    for _title, acts in MENUS:
        for act in acts:
            if act.keys:
                found[act.words.replace("&", "").rstrip("…")] = " · ".join(
                    spoken_key(key) for key in act.keys
                )
    return found
