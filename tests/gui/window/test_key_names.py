"""In Spanish the control key has one name in menus, on buttons and in the help: the one printed on keyboards."""

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from dosebook import app
from dosebook.domain.words import spoken
from dosebook.gui.key_names import spoken_key
from dosebook.languages import help_text, language


@pytest.mark.parametrize(("code", "name"), [("es", "Ctrl"), ("fr", "Ctrl"), ("de", "Strg")])
def test_a_key_is_named_in_the_window_as_in_the_help(qapp: QApplication, code: str, name: str) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = [QTranslator(qapp)]
    assert translators[0].load(f"qtbase_{code}", folder)
    with spoken(language(code)):
        assert f"{name}+" in help_text("first_study")
        if code == "es":
            translators.append(app._PrintedKeys(qapp))
        for one in translators:
            qapp.installTranslator(one)
        try:
            assert spoken_key("Ctrl+S") == f"{name}+S"
            box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
            assert box.button(QDialogButtonBox.StandardButton.Close).text() not in {"Close", ""}
        finally:
            for one in translators:
                qapp.removeTranslator(one)
