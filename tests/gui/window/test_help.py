"""The help: a topic for every page, every field of every form explained, found by its words, offline."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from dosebook.domain.variable import variables
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import DerivedField, FollowingField
from dosebook.gui.help_dialog import HelpDialog
from dosebook.gui.help_texts import found_topics, topics
from dosebook.gui.main_window import MainWindow
from dosebook.gui.menus import key_words
from dosebook.gui.pages.catalogue import PAGES


def test_every_page_has_a_topic_with_words_of_its_own() -> None:
    known = {topic.key: topic for topic in topics()}
    for page in PAGES:
        assert len(known[page.key].markdown) > 200, page.key
    assert len({topic.title for topic in known.values()}) == len(known)


@pytest.mark.parametrize("kind", [kind for page in PAGES for kind in page.kinds if kind in FORMS])
def test_every_field_that_is_typed_stands_in_the_help_of_its_page(kind: str) -> None:
    page = next(page for page in PAGES if kind in page.kinds)
    text = next(topic for topic in topics() if topic.key == page.key).markdown
    known = variables(FORMS[kind].record)
    for field in FORMS[kind].fields:
        if not isinstance(field, DerivedField | FollowingField):
            assert f"| {known[field.name].label} |" in text.replace("\\", "")


def test_the_keys_that_the_help_names_are_those_of_the_menus() -> None:
    keys = {key for joined in key_words().values() for key in joined.split(" · ")}
    text = " ".join(topic.markdown for topic in topics())
    for key in ("Ctrl+N", "Ctrl+S", "Ctrl+G"):
        assert key in text
        assert key in keys


def test_topics_are_found_by_all_words_and_the_title_comes_first() -> None:
    found = found_topics(topics(), "doses")
    assert found[0].title == "Doses"
    both = found_topics(topics(), "half-life mCi")
    assert {"Doses", "Study"} & {topic.title for topic in both}
    assert found_topics(topics(), "xylophone") == ()


def test_f1_opens_the_help_of_the_page(qtbot: Any, open_window: MainWindow) -> None:
    view = open_window.view
    assert view is not None
    view.show_page("doses")
    qtbot.keyClick(open_window, Qt.Key.Key_F1)
    dialog = open_window.findChild(HelpDialog)
    assert dialog.topic is not None
    assert dialog.topic.title == "Doses"
    assert "Body surface area" in dialog.text.toPlainText()
    qtbot.keyClicks(dialog.search, "nadir expected")
    assert dialog.list.count() >= 2
    qtbot.keyClicks(dialog.search, " xylophone")
    assert dialog.list.count() == 0
    assert dialog.text.toPlainText().startswith("Nothing in the help says that")
    dialog.close()
