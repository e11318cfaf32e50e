"""The study's common events to begin a new one from: its terms, and nothing that only the source can say."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import translate
from dosebook.forms.carrying import common_events
from dosebook.gui import dialogs
from dosebook.gui.page import Page
from dosebook.gui.pages.catalogue import page_of_kind
from dosebook.gui.pages.record_page import RecordPage
from dosebook.gui.study_view import StudyView


def show_event_templates(view: StudyView, participant: str, window: QWidget) -> QMenu | None:
    """Open the list of common events, each under a digit; ``participant`` is the uid of who is in view, or empty.

    None where the study has no coded event yet; a sentence then says so.
    """
    templates = common_events(view.session.data)
    if not templates:
        words = translate(
            "window", "No event has a CTCAE term yet. The terms used most in this study will stand here."
        )
        dialogs.tell(window, words)
        return None
    menu = QMenu(window)
    menu.setAccessibleName(translate("window", "Common events of this study"))
    for number, template in enumerate(templates, start=1):
        words = f"&{number}  {template.ctcae_term}".replace("&&", "&")
        if template.reported_term and template.reported_term.casefold() != template.ctcae_term.casefold():
            words += f"  ({template.reported_term.replace('&', '&&')})"
        menu.addAction(words, partial(_begin, view, template, participant))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(view.mapToGlobal(QPoint(view.width() // 3, view.height() // 4)))
    return menu


def _begin(view: StudyView, template: AdverseEvent, participant: str) -> None:
    def new(page: Page) -> None:
        if isinstance(page, RecordPage):
            page.new_like(template, participant or None)

    spec = page_of_kind(AdverseEvent.kind)
    if spec is not None:
        view.show_page(spec.key, new)
