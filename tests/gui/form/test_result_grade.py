"""The grade of a result stands on the form while its value is typed, and follows every key."""

from PySide6.QtCore import Qt

from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.gui.form.shown_words import ShownWords
from gui.form.conftest import MakeForm
from gui.form.making import Form


def grade_shown(form: Form) -> str:
    editor = form.row("grade_words").editor
    assert isinstance(editor, ShownWords)
    return editor.label.text()


def typed(make_form: MakeForm, test: str) -> Form:
    form = make_form("result")
    form.go("participant")
    form.keys("0101")
    form.enter()
    form.type_in("date", "12 aug 2018")
    form.go("test")
    form.keys(test)
    form.enter()
    return form


def test_the_grade_follows_each_key(make_form: MakeForm) -> None:
    form = typed(make_form, "platelets")
    assert form.value("test") is LabTest.PLATELETS
    assert grade_shown(form) == "–"
    form.go("value")
    form.keys("2")
    assert grade_shown(form) == "Not gradable: no unit (Platelet count decreased)"
    form.keys("4")
    form.tab()
    form.keys("1")
    assert form.value("unit") is LabUnit.TEN9_L
    form.go("value")
    form.key(Qt.Key.Key_End)
    form.keys("0")
    assert grade_shown(form) == "Not gradable: no lower limit of normal (Platelet count decreased)"
    form.type_in("reference_low", "150")
    assert grade_shown(form) == "Grade 0"


def test_a_new_test_is_found_by_its_name_with_its_units(make_form: MakeForm) -> None:
    form = typed(make_form, "potassium")
    assert form.value("test") is LabTest.POTASSIUM
    form.go("value")
    form.keys("3.2")
    form.tab()
    form.keys("mm")
    assert form.value("unit") is LabUnit.MMOL_L
    form.type_in("reference_low", "3.5")
    assert grade_shown(form) == (
        "Grade 1 to 3: Hypokalemia. Are there symptoms, or is an intervention indicated? "
        "Is hospital admission indicated?"
    )
