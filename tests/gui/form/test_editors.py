"""Every editor, by real keys: what is typed, what it means, and what cannot be read."""

from datetime import time, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QStyle

from builders import on
from dosebook.domain.codelists import AssessedItem, Attribution, CohortStatus, LabTest, YesNo, YesNoUnknown
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.regimen import PlannedFraction
from gui.form.conftest import MakeForm
from gui.form.making import CONTROL


def test_text_is_taken_without_the_blanks_around_it(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.type_in("reported_term", "  low platelets ")
    assert form.value("reported_term") == "low platelets"


def test_enter_makes_a_line_in_long_text_and_goes_on_elsewhere(make_form: MakeForm) -> None:
    form = make_form("deviation")
    form.go("description")
    form.keys("one")
    form.enter()
    form.keys("two")
    assert form.value("description") == "one\ntwo"
    form.go("date")
    form.enter()
    assert form.here() == "category"


def test_texts_are_separated_by_semicolons(make_form: MakeForm) -> None:
    form = make_form("study", "study")
    form.go("protocol_versions")
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys("1.0; 1.1 ;2.0;")
    assert form.value("protocol_versions") == ("1.0", "1.1", "2.0")


@pytest.mark.parametrize(
    ("kind", "name", "typed", "expected"),
    [
        ("cohort", "planned_participants", "4", 4),
        ("dose", "planned_dose", "15,6250", Decimal("15.6250")),
        ("dose", "start_time", "1405", time(14, 5)),
        ("result", "value", "<0,2", Measurement("<0,2")),
    ],
)
def test_numbers_and_times_are_read_as_typed(
    make_form: MakeForm, kind: str, name: str, typed: str, expected: object
) -> None:
    form = make_form(kind)
    form.type_in(name, typed)
    assert str(form.value(name)) == str(expected)
    assert form.row(name).editor.problem() == ""


@pytest.mark.parametrize(
    ("kind", "name", "typed"),
    [
        ("cohort", "planned_participants", "4.5"),
        ("dose", "planned_dose", "15,625"),
        ("dose", "start_time", "25:00"),
        ("result", "value", "many"),
        ("dose", "date", "31 Jun 2018"),
    ],
)
def test_what_cannot_be_read_stays_and_says_so_once_left(
    make_form: MakeForm, kind: str, name: str, typed: str
) -> None:
    form = make_form(kind)
    form.go(name)
    form.keys(typed)
    assert form.row(name).findings.words == ""
    form.tab()
    assert form.row(name).editor.text() == typed
    assert form.row(name).findings.words == form.row(name).editor.problem() != ""
    assert form.row(name).findings.isVisible()


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("12 Aug 2018", "2018-08-12"),
        ("12.8.18", "2018-08-12"),
        ("2018-08", "2018-08"),
        ("Aug 2018", "2018-08"),
        ("2018", "2018"),
        ("unk", "unk"),
    ],
)
def test_dates_as_people_write_them(make_form: MakeForm, typed: str, iso: str) -> None:
    form = make_form("adverse_event")
    form.type_in("onset", typed)
    assert form.value("onset") == PartialDate.from_iso(iso)
    assert form.row("onset").editor.text() == PartialDate.from_iso(iso).words()


def test_today_is_the_day_of_the_session(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.type_in("onset", "today")
    assert form.value("onset") == PartialDate.of(form.pane.session.today())


def test_a_date_shows_what_was_understood_and_the_study_day(make_form: MakeForm) -> None:
    form = make_form("adverse_event", participant="p01-01")
    form.go("onset")
    form.keys("12.1.18")
    assert form.row("onset").editor.understood.text() == "→ 12 Jan 2018, day 4"  # type: ignore[attr-defined]
    form.tab()
    assert form.row("onset").editor.understood.text() == "day 4"  # type: ignore[attr-defined]


def test_two_readings_of_a_date_are_asked_and_never_guessed(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("onset")
    form.keys("3/4/18")
    assert form.value("onset") is None
    form.tab()
    assert form.here() == "onset", "Tab goes to the two dates"
    labels = [button.text() for button in form.row("onset").editor.which.buttons]  # type: ignore[attr-defined]
    assert labels == ["3 Apr 2018", "4 Mar 2018"]
    form.keys("2")
    assert form.value("onset") == on("2018-03-04")
    assert form.row("onset").editor.text() == "4 Mar 2018"


def test_an_unanswered_date_blocks_the_save(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    form.go("onset")
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys("3/4/18")
    form.save()
    assert "may mean two days" in form.pane.notice.words.text()
    assert form.pane.is_dirty
    form.keys("1")
    assert form.value("onset") == on("2018-04-03"), "the keyboard went to the question"


def test_buttons_take_letters_digits_arrows_and_delete(make_form: MakeForm) -> None:
    form = make_form("dose")
    form.go("extravasation")
    form.keys("n")
    assert form.value("extravasation") is YesNoUnknown.NO
    form.keys("3")
    assert form.value("extravasation") is YesNoUnknown.UNKNOWN
    form.key(Qt.Key.Key_Left)
    form.key(Qt.Key.Key_Space)
    assert form.value("extravasation") is YesNoUnknown.NO
    form.key(Qt.Key.Key_Delete)
    assert form.value("extravasation") is None


def test_a_row_of_buttons_is_one_stop_of_tab(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("ongoing")
    form.tab()
    assert form.here() == "end"


def test_a_list_takes_the_first_letters_and_delete(make_form: MakeForm) -> None:
    form = make_form("cohort", "c1")
    form.go("status")
    form.keys("clo")
    assert form.value("status") is CohortStatus.CLOSED
    form.key(Qt.Key.Key_Delete)
    assert form.value("status") is None


def test_more_than_twelve_are_found_by_typing(make_form: MakeForm) -> None:
    form = make_form("result")
    form.go("test")
    form.keys("light")
    editor = form.row("test").editor.line  # type: ignore[attr-defined]
    assert editor.hits.isVisible()
    assert editor.hits.count() == 2
    form.key(Qt.Key.Key_Down)
    form.enter()
    assert form.value("test") is LabTest.FREE_LAMBDA
    assert form.here() == "value", "Enter takes the hit and goes on"


def test_a_choice_may_be_typed_to_its_end(make_form: MakeForm) -> None:
    form = make_form("result")
    form.go("test")
    form.keys("Serum M-protein")
    assert form.row("test").editor.text() == "Serum M-protein"
    form.tab()
    assert form.value("test") is LabTest.M_PROTEIN


def test_a_text_that_fits_several_choices_is_no_choice(make_form: MakeForm) -> None:
    form = make_form("result")
    form.type_in("test", "light")
    assert form.value("test") is None
    assert "fits several choices" in form.row("test").findings.words


def test_a_participant_is_found_without_the_hyphen(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.type_in("participant", "0102")
    assert form.value("participant") == "p01-02"
    assert form.row("participant").editor.text() == "01-02"


def test_the_hits_stay_with_their_line_when_the_form_moves(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.pane.resize(480, 420)
    form.go("ctcae_term")
    form.keys("plat")
    editor = form.row("ctcae_term").editor
    bar = form.pane.form.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    QApplication.processEvents()
    hits, line = editor.hits, editor.line  # type: ignore[attr-defined]
    assert hits.isVisible()
    assert hits.y() == line.mapTo(form.pane, line.rect().bottomLeft()).y() + 1


def test_the_list_of_choices_opens_by_down(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("participant")
    form.key(Qt.Key.Key_Down)
    hits = form.row("participant").editor.hits  # type: ignore[attr-defined]
    assert hits.isVisible()
    form.key(Qt.Key.Key_Escape)
    assert not hits.isVisible()
    assert form.value("participant") is None


def test_suggestions_never_hinder_another_name(make_form: MakeForm) -> None:
    form = make_form("participant", "p01-01")
    form.type_in("site", "Berlin")
    assert form.value("site") == "Berlin"


def test_several_boxes_are_ticked_by_digit_and_letter(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("assessed_items")
    form.keys("1s")
    assert form.value("assessed_items") == (AssessedItem.GRADE, AssessedItem.SERIOUSNESS)
    form.keys("1")
    assert form.value("assessed_items") == (AssessedItem.SERIOUSNESS,)


def test_other_records_are_ticked_by_space(make_form: MakeForm) -> None:
    form = make_form("dmc_review")
    form.go("cohorts")
    form.key(Qt.Key.Key_Space)
    assert form.value("cohorts") == ("c1",)
    lines = form.row("cohorts").editor.target
    assert isinstance(lines, QListWidget)
    box = lines.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, lines)
    assert lines.visualItemRect(lines.item(0)).height() > box, "no box is cut by the next line"


def test_a_regimen_grows_line_by_line(make_form: MakeForm) -> None:
    form = make_form("cohort")
    form.go("fractions")
    for cell in ("18.75", "1", "0", "0", "18.75", "8", "1", "2"):
        form.keys(cell)
        form.tab()
    assert form.value("fractions") == (
        PlannedFraction(Decimal("18.75"), 1, 0, 0),
        PlannedFraction(Decimal("18.75"), 8, 1, 2),
    )
    assert "37.50 mCi/m² in all" in form.row("regimen_words").editor.label.text()  # type: ignore[attr-defined]
    form.enter()
    assert form.here() != "fractions", "Enter leaves the grid from its empty line"


def test_the_course_of_an_event_is_typed_from_its_onset_on(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.type_in("onset", "3.6.18")
    form.type_in("grade_changes", "2")
    for typed in ("", "3", "9.6.18", "1"):
        form.keys(typed)
        form.tab()
    form.keys("jul 2018")
    assert form.value("grade_changes") == (
        GradeChange(on("2018-06-03"), 2),
        GradeChange(on("2018-06-09"), 3),
        GradeChange(on("2018-07"), 1),
    )
    form.tab()
    assert form.here() == "grade_changes", "an empty line waits for the next grade"
    form.enter()
    assert form.here() != "grade_changes", "Enter leaves the grid from its empty line"
    shown = [[cell.text() for cell in line] for line in form.row("grade_changes").editor.lines]  # type: ignore[attr-defined]
    assert shown == [["2", "3 Jun 2018"], ["3", "9 Jun 2018"], ["1", "Jul 2018"], ["", ""]]


@pytest.mark.parametrize(
    ("grade", "day", "sentence"),
    [
        ("2", "", "Line 1 has no day."),
        (" ", "9 jun 2018", "Line 1 has no grade."),
        ("6", "9 jun 2018", "“6” is no grade. Grades are 1, 2, 3, 4 and 5."),
        ("2", "8/6/2018", "“8/6/2018” may be 8 Jun 2018 or 6 Aug 2018. Write the month as a word."),
    ],
)
def test_a_line_of_a_course_that_cannot_be_read_says_why(
    make_form: MakeForm, grade: str, day: str, sentence: str
) -> None:
    form = make_form("adverse_event")
    form.type_in("grade_changes", grade)
    form.keys(day)
    assert form.row("grade_changes").editor.problem() == sentence
    assert form.value("grade_changes") == ()


def test_a_fraction_without_a_day_is_named(make_form: MakeForm) -> None:
    form = make_form("cohort")
    form.go("fractions")
    for cell in ("18.75", "", "", "", "18.75"):
        form.keys(cell)
        form.tab()
    assert form.row("fractions").editor.problem() == "Fraction 2 has no day."


def test_a_term_is_found_by_plain_words_and_gives_its_class_and_grades(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("ctcae_term")
    form.keys("low plat")
    form.enter()
    assert form.value("ctcae_term") == "Platelet count decreased"
    assert form.value("system_organ_class") == "Investigations"
    form.go("grade")
    labels = [button.text() for button in form.row("grade").editor.row.buttons]  # type: ignore[attr-defined]
    assert labels == ["1", "2", "3", "4"]
    form.keys("5")
    assert form.value("grade") is None
    form.keys("4")
    assert form.value("grade") == 4


def test_down_in_the_empty_field_shows_the_terms_of_the_study(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("ctcae_term")
    form.key(Qt.Key.Key_Down)
    assert form.row("ctcae_term").editor.hits.marked() is None  # type: ignore[attr-defined]
    form.key(Qt.Key.Key_Down)
    form.enter()
    assert form.value("ctcae_term") == "Fatigue", "the term of the one event in the study"


def test_a_term_is_written_as_its_version_spells_it(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.type_in("ctcae_term", "platelet count DECREASED")
    assert form.value("ctcae_term") == "Platelet count decreased"


def test_a_grade_that_the_term_has_not_stays_in_sight_and_blocks(make_form: MakeForm) -> None:
    form = make_form("adverse_event", "e1")
    form.go("grade")
    form.keys("3")
    form.go("ctcae_term")
    form.key(Qt.Key.Key_A, CONTROL)
    form.keys("Alopecia")
    form.tab()
    assert [button.text() for button in form.row("grade").editor.row.buttons if button.isChecked()] == ["3"]  # type: ignore[attr-defined]
    form.save()
    assert form.pane.notice.isVisible()
    assert form.row("grade").findings.words


def test_what_does_not_apply_is_hidden_but_never_while_filled(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    assert form.row("end").isVisible()
    form.go("end")
    form.keys("2018")
    form.go("ongoing")
    form.keys("y")
    assert form.row("end").isVisible()
    form.go("end")
    form.key(Qt.Key.Key_A, CONTROL)
    form.key(Qt.Key.Key_Delete)
    assert not form.row("end").isVisible()


def test_the_scale_of_the_study_is_offered(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("attribution")
    form.keys("po")
    assert form.value("attribution") is Attribution.POSSIBLE


def test_letters_typed_in_one_go_are_one_word(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    form.go("attribution")
    form.keys("pp")
    assert form.value("attribution") is Attribution.PROBABLE, "the same letter again goes on to the next"
    form.key(Qt.Key.Key_Delete)
    form.keys("possible")
    assert form.value("attribution") is Attribution.POSSIBLE
    form.key(Qt.Key.Key_Delete)
    form.keys("pr")
    assert form.value("attribution") is Attribution.PROBABLE


def test_an_offer_is_taken_by_control_and_space_only(make_form: MakeForm) -> None:
    form = make_form("dose", participant="p01-01")
    row = form.row("planned_dose")
    assert "15.625: regimen of Cohort 1. Ctrl+Space accepts it." in row.offer.text()
    form.go("planned_dose")
    form.tab()
    assert form.value("planned_dose") is None
    form.go("planned_dose")
    form.key(Qt.Key.Key_Space, CONTROL)
    assert form.value("planned_dose") == Decimal("15.625")
    assert row.editor.text() == "15.625"
    assert not row.offer.isVisible()


def test_below_the_form_stands_what_belongs_into_the_field(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    view = form.pane.form
    form.go("ctcae_term")
    assert view.about.text() == (
        "Plain words, such as low platelets. Down: the usual ones.  ·  Example: low platelets  ·  CDISC: AEDECOD"
    )
    QApplication.processEvents()
    below = form.row("grade").y()
    form.tab()
    assert view.about.text().startswith("The worst grade that the event had.")
    QApplication.processEvents()
    assert form.row("grade").y() == below, "nothing moves when another text comes"
    assert view.viewport().geometry().bottom() <= view.about.y(), "it covers no field"


def test_a_yes_shows_the_fields_below(make_form: MakeForm) -> None:
    form = make_form("adverse_event")
    assert not form.row("seriousness_criteria").isVisible()
    form.go("serious")
    form.keys("y")
    assert form.value("serious") is YesNo.YES
    assert form.row("seriousness_criteria").isVisible()


def test_a_clock_that_runs_says_what_is_left(make_form: MakeForm) -> None:
    form = make_form("sae_report", participant="p01-01")
    now = form.pane.session.now()
    form.type_in("aware_on", "today")
    form.type_in("aware_at", f"{now:%H:%M}")
    due = PartialDate.of(now.date() + timedelta(days=1)).words()
    shown = form.row("sponsor_clock").editor.label.text()  # type: ignore[attr-defined]
    assert shown.startswith(f"due {due} {now:%H:%M}, 2")
    assert shown.endswith(" h left")
    form.type_in("sent_on", "today")
    shown = form.row("sponsor_clock").editor.label.text()  # type: ignore[attr-defined]
    assert shown == f"done in time, was due {due} {now:%H:%M}"
