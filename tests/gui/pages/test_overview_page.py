"""Overview: the figures with whom they are about, the ladder, the reviews, what is missing; all of it leads on."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import cohort, dose, on, participant, result, study
from dosebook.domain.changes import Create
from dosebook.domain.codelists import LabTest, LabUnit
from dosebook.domain.summary.review_summary import last_review, next_review
from dosebook.domain.summary.study_summary import study_summary
from dosebook.forms.finding import Finding, Severity
from dosebook.gui import theme
from dosebook.gui.pages.overview_missing import common_sentence, matters
from dosebook.gui.pages.overview_page import OverviewPage
from dosebook.gui.session import Session
from dosebook.gui.theme_colours import DARK, LIGHT
from gui.pages.story import story

TODAY = date(2026, 11, 24)
MakeSession = Callable[..., Session]


@pytest.fixture
def page(session_of: MakeSession, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> OverviewPage:
    session = session_of(*story())
    monkeypatch.setattr(session, "today", lambda: TODAY)
    return shown(OverviewPage(session), qtbot)


def shown(page: OverviewPage, qtbot: Any) -> OverviewPage:
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    qtbot.waitExposed(page)
    page.activate()
    return page


def test_the_figures_name_whom_they_are_about(page: OverviewPage) -> None:
    assert page.enrolled.number.text() == "4 of 8 planned"
    assert page.dlts.number.text() == "1 of 1 evaluable"
    assert page.dlts.people.targets == (("participant", "p02-01", ""),)
    assert page.serious.number.text() == "1"
    assert page.serious.people.targets == (("participant", "p02-01", ""),)
    assert page.deaths.people.targets == (("participant", "p01-01", ""),)
    assert page.pending.number.text() == "1"
    assert "02-03 (61 d left)" in page.pending.people.text()


def test_whom_nobody_judged_is_named_beside_the_dlts_and_not_counted(
    session_of: MakeSession, qtbot: Any
) -> None:
    count = result("n", value="40", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-02-20"))
    page = shown(OverviewPage(session_of(study(), cohort(), participant(), dose(), count)), qtbot)
    assert page.dlts.number.text() == "0 of 0 evaluable"
    assert page.dlts.people.text().startswith("Not yet judged: ")
    assert page.dlts.people.targets == (("participant", "p01-01", ""),)
    assert "no DLT window is open. Not yet judged: 1." in page.next_review.text()


def test_a_figure_leads_to_the_participant(page: OverviewPage, qtbot: Any) -> None:
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page.deaths.people.linkActivated.emit("0")
    assert wanted.args == ["participant", "p01-01"]


def test_a_figure_is_reached_by_keyboard(page: OverviewPage, qtbot: Any) -> None:
    page.deaths.people.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.deaths.people, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.keyClick(page.deaths.people, Qt.Key.Key_Return)
    assert wanted.args == ["participant", "p01-01"]


def test_the_ladder_leads_to_cohorts_and_participants(page: OverviewPage, qtbot: Any) -> None:
    for record in (("cohort", "c2"), ("participant", "p02-03")):
        with qtbot.waitSignal(page.record_wanted) as wanted:
            place = page.ladder.area_of(record).center()
            qtbot.mouseClick(page.ladder, Qt.MouseButton.LeftButton, pos=place)
        assert tuple(wanted.args) == record


def test_the_keyboard_begins_on_the_ladder(page: OverviewPage, qtbot: Any) -> None:
    assert page.ladder.hasFocus()
    qtbot.keyClick(page.ladder, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.keyClick(page.ladder, Qt.Key.Key_Return)
    assert wanted.args == ["participant", "p02-01"]


def test_the_reviews_say_what_was_and_what_comes(page: OverviewPage) -> None:
    assert page.last_review.targets == (("dmc_review", "v1", ""),)
    assert "the sponsor has not decided yet" in page.last_review.text()
    assert page.next_review.targets == (("cohort", "c2", ""),)
    assert "1 pending; the last DLT window ends on 24 Jan 2027" in page.next_review.text()


def test_what_is_missing_leads_to_the_field(page: OverviewPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: bool(page.matters.labels))
    label = next(label for label in page.matters.labels if any(target[2] for target in label.targets))
    number = next(at for at, target in enumerate(label.targets) if target[2])
    with qtbot.waitSignal(page.field_wanted) as wanted:
        label.linkActivated.emit(str(number))
    assert tuple(wanted.args) == label.targets[number]


def test_the_page_follows_the_study(page: OverviewPage, qtbot: Any) -> None:
    from builders import participant

    page.session.save(
        (Create(participant("02-09", 2)),), on_saved=lambda _saved: None, on_failed=lambda error: None
    )
    qtbot.waitUntil(lambda: page.enrolled.number.text() == "5 of 8 planned")
    assert not page.ladder.area_of(("participant", "p02-09")).isEmpty()


def test_a_hidden_page_is_brought_up_to_date_when_shown(page: OverviewPage, qtbot: Any) -> None:
    from builders import participant

    page.hide()
    with qtbot.waitSignal(page.session.changed):
        page.session.save(
            (Create(participant("02-09", 2)),), on_saved=lambda _saved: None, on_failed=lambda error: None
        )
    page.show()
    page.activate()
    assert page.enrolled.number.text() == "5 of 8 planned"


def test_an_empty_study_says_what_belongs_here(session_of: MakeSession, qtbot: Any) -> None:
    page = shown(OverviewPage(session_of(study())), qtbot)
    assert page.enrolled.number.text() == "0"
    assert page.dlts.number.text() == "0 of 0 evaluable"
    assert page.no_cohorts.isVisible()
    assert not page.ladder.isVisible()
    assert "none recorded yet" in page.last_review.text()


@pytest.mark.parametrize(
    ("width", "wanted"), [(1300, Qt.Orientation.Horizontal), (600, Qt.Orientation.Vertical)]
)
def test_the_halves_stand_below_each_other_where_it_is_narrow(
    page: OverviewPage, qtbot: Any, width: int, wanted: Qt.Orientation
) -> None:
    page.resize(width, 640)
    qtbot.waitUntil(lambda: page.splitter.orientation() is wanted)
    assert page.splitter.orientation() is wanted


def test_what_people_typed_is_shown_as_typed(session_of: MakeSession, qtbot: Any) -> None:
    from builders import cohort, dose, participant

    odd = participant("<b>07</b> & co", death_date=None)
    records = (study(), cohort(), odd, dose("<b>07</b> & co", date="2026-11-20"))
    page = shown(OverviewPage(session_of(*records)), qtbot)
    assert "&lt;b&gt;07&lt;/b&gt; &amp; co" in page.pending.people.text()


def test_links_follow_the_theme(page: OverviewPage, qapp: QApplication, qtbot: Any) -> None:
    assert LIGHT.accent in page.deaths.people.text()
    qapp.setPalette(theme.palette_of(DARK))
    try:
        qtbot.waitUntil(lambda: DARK.accent in page.deaths.people.text())
    finally:
        qapp.setPalette(theme.palette_of(LIGHT))


class TestCounting:
    """What the page says, without a window."""

    def test_a_screen_failure_is_not_enrolled(self) -> None:
        from builders import cohort, participant, study_data
        from dosebook.domain.codelists import YesNo

        data = study_data(cohort(), participant(), participant("01-02", screen_failure=YesNo.YES))
        assert study_summary(data, TODAY).enrolled == 1

    def test_a_review_without_a_result_is_the_next_one(self) -> None:
        from builders import on, study_data
        from dosebook.domain.records import DmcReview

        coming = DmcReview(uid="v2", number=2, meeting_date=on("2026-12-01"), cohorts=("c2",))
        data = study_data(story(), coming)
        assert last_review(data).uid == "v1"
        found = next_review(data, TODAY)
        assert found is not None
        assert found.review is not None
        assert (found.review.uid, found.cohort and found.cohort.uid) == ("v2", "c2")

    def test_nothing_waits_where_every_dosed_cohort_was_reviewed(self) -> None:
        from builders import study_data

        records = [
            record for record in story() if getattr(record, "participant", "") not in {"p02-01", "p02-03"}
        ]
        assert next_review(study_data(records), TODAY) is None


class TestMatters:
    """Findings by what they say."""

    def test_sentences_that_differ_share_their_words(self) -> None:
        messages = [
            "Fraction 2 was due by 3 Jan 2018 and is not recorded.",
            "Fraction 1 was due by 4 May 2018 and is not recorded.",
        ]
        assert common_sentence(messages) == "Fraction … was due by … 2018 and is not recorded."
        assert common_sentence(["Same.", "Same."]) == "Same."
        assert common_sentence(["One thing.", "Another matter."]) == "…"
        assert common_sentence(["Due by May 2018 now.", "Due by 2018 now."]) == "Due by … 2018 now."
        assert common_sentence(["a b", "a b c"]) == "a b …"

    def test_what_is_missing_comes_first_and_each_record_once(self) -> None:
        from builders import study_data

        data = study_data(story())
        findings = {
            "e1": (Finding("event.odd", "grade", "Odd.", Severity.WARNS, "e1"),),
            "p02-01": (Finding("missing.sex", "sex", "No sex.", Severity.WARNS, "p02-01"),),
            "p02-02": (Finding("missing.sex", "sex", "No sex.", Severity.WARNS, "p02-02"),),
            "gone": (Finding("missing.sex", "sex", "No sex.", Severity.WARNS, "gone"),),
        }
        found = matters(findings, data)
        assert [matter.check_id for matter in found] == ["missing.sex", "event.odd"]
        assert [place.words for place in found[0].places] == ["02-01", "02-02"]
        assert found[1].places[0].words.startswith("02-01 · Platelet count decreased")
