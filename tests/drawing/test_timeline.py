"""One participant's timeline: what is drawn where, what cannot be told, and that all of it can be read."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import cohort, dose, event, on, participant, response, result, study, study_data, transfusion
from dosebook.domain.codelists import (
    Disposition,
    DltJudgement,
    FractionStatus,
    LabTest,
    LabUnit,
    MedicationRole,
    ResponseCategory,
    TransfusionProduct,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import (
    AdverseEvent,
    DltAssessment,
    HospitalStay,
    Medication,
    ParticipantUid,
    Record,
)
from dosebook.domain.study_data import StudyData
from dosebook.drawing.palette import GRADE_COLOURS
from dosebook.drawing.participant_timeline import participant_timeline
from dosebook.drawing.shapes import Drawing, Group, Line, Polygon
from dosebook.drawing.timeline import timeline
from dosebook.drawing.timeline_parts import Bar, Heading, Lane, Panel, Timeline
from drawing.shape_walk import box, groups, outside, overlapping, plain, words_of

TODAY = date(2018, 3, 1)


def data_of(*records: Record, **said: object) -> StudyData:
    return study_data(
        study(dlt_window_anchor=WindowAnchor.LAST_FRACTION), cohort(), participant(**said), records
    )


def content_of(*records: Record, **said: object) -> Timeline:
    return participant_timeline(data_of(*records, **said), "p01-01", TODAY)


def drawn(*records: Record, width: float = 490.0, **said: object) -> Drawing:
    return timeline(content_of(*records, **said), width=width)


def group_of(drawing: Drawing, uid: str) -> Group:
    return next(group for group in groups(drawing) if group.record and group.record[1] == uid)


def bar_of(content: Timeline, uid: str) -> Bar:
    bars = [item for strip in content.strips if isinstance(strip, Lane) for item in strip.items]
    return next(item for item in bars if isinstance(item, Bar) and item.record == ("adverse_event", uid))


def dashes(group: Group) -> list[Line]:
    return [shape for shape in plain([group]) if isinstance(shape, Line) and shape.dash]


def platelets(*pairs: tuple[str, str], unit: LabUnit = LabUnit.TEN9_L) -> list[Record]:
    return [
        result(f"r{day}", value=value, test=LabTest.PLATELETS, unit=unit, date=on(day))
        for day, value in pairs
    ]


def test_the_window_bar_reaches_from_its_anchor_to_its_last_day() -> None:
    content = content_of(dose(), dose(fraction=2, date="2018-01-16"))
    assert content.window == (7, 91)
    assert content.window_words == "Day 52; DLT window to day 92 (10 Apr 2018), 85 days from fraction 2"
    assert content.window_words in words_of(timeline(content))
    assert content.high >= 91


def test_doses_carry_their_activity_and_open_their_record() -> None:
    drawing = drawn(dose(), dose(fraction=2, date="2018-01-16", administered_amount=Decimal("12.275")))
    columns = [group_of(drawing, uid) for uid in ("d01-01-1", "d01-01-2")]
    heights = [
        box(shape)[3] - box(shape)[1]
        for column in columns
        for shape in column.shapes
        if isinstance(shape, Polygon)
    ]
    assert heights[0] == pytest.approx(2 * heights[1])
    assert {"24.6", "12.3", "mCi"} <= set(words_of(drawing))
    assert "Fraction 2: 12.3 mCi, 16 Jan 2018 (day 8)" in columns[1].tooltip


def test_an_omitted_fraction_is_said() -> None:
    omitted = dose(fraction=2, status=FractionStatus.OMITTED, administered_amount=None, date="2018-01-16")
    assert "omitted" in words_of(drawn(dose(), omitted))


def test_an_event_lies_on_its_days_with_digit_and_colour() -> None:
    drawing = drawn(dose(), event("e", grade=4, onset=on("2018-01-29"), end=on("2018-02-18")))
    group = group_of(drawing, "e")
    dosed = box(group_of(drawing, "d01-01-1"))
    bar = next(shape for shape in group.shapes if isinstance(shape, Polygon))
    assert bar.fill == GRADE_COLOURS[4]
    assert box(bar)[0] > dosed[2]
    assert [text for text in words_of(drawing) if text == "4"]
    assert not dashes(group)
    assert group.tooltip.startswith("Fatigue, grade 4; 29 Jan 2018 (day 21) to 18 Feb 2018 (day 41)")


def stepped(*steps: tuple[str, int], **said: Any) -> AdverseEvent:
    """An event of grade 3 from 9 Jan to 20 Feb with this course."""
    changes = tuple(GradeChange(on(since), grade) for since, grade in steps)
    usual = {"grade": 3, "onset": on("2018-01-09"), "end": on("2018-02-20"), "grade_changes": changes}
    return event("e", **(usual | said))


def filled(group: Group) -> list[tuple[str, float, float]]:
    """The coloured parts of a bar from left to right: colour, left, right."""
    bars = [shape for shape in group.shapes if isinstance(shape, Polygon) and len(shape.points) == 4]
    found = [(bar.fill or "", box(bar)[0], box(bar)[2]) for bar in bars if bar.fill in GRADE_COLOURS.values()]
    return sorted(found, key=lambda part: part[1])


def test_the_grades_of_an_event_lie_side_by_side() -> None:
    drawing = drawn(dose(), stepped(("2018-01-09", 2), ("2018-01-23", 3), ("2018-02-06", 1)))
    group = group_of(drawing, "e")
    parts = filled(group)
    assert [colour for colour, _, _ in parts] == [GRADE_COLOURS[grade] for grade in (2, 3, 1)]
    assert parts[0][2] == pytest.approx(parts[1][1])
    assert parts[1][2] == pytest.approx(parts[2][1])
    assert parts[0][2] - parts[0][1] == pytest.approx(parts[1][2] - parts[1][1]), "14 days each"
    assert [text for text in words_of(Drawing(490, 10, (group,))) if text.isdecimal()] == ["2", "3", "1"]
    assert "grade 3 from 23 Jan 2018 (day 15)" in group.tooltip


def test_between_two_grades_a_day_that_is_not_known_has_no_colour() -> None:
    group = group_of(drawn(dose(), stepped(("2018-01-09", 2), ("2018-02", 3))), "e")
    assert [colour for colour, _, _ in filled(group)] == [GRADE_COLOURS[2]]
    assert words_of(Drawing(490, 10, (group,))) == ["2", "2–3"], "either of them"
    early = filled(group_of(drawn(dose(), stepped(("2018-01-09", 2), ("2018-01", 3))), "e"))
    assert [colour for colour, _, _ in early] == [GRADE_COLOURS[3]]


def test_a_course_out_of_order_leaves_the_worst_grade() -> None:
    parts = filled(group_of(drawn(dose(), stepped(("2018-01-23", 2), ("2018-01-09", 3))), "e"))
    assert [colour for colour, _, _ in parts] == [GRADE_COLOURS[3]]


def test_what_goes_on_has_an_arrow_and_reaches_the_edge() -> None:
    drawing = drawn(dose(), event("e", ongoing=YesNo.YES))
    arrows = [
        shape
        for shape in group_of(drawing, "e").shapes
        if isinstance(shape, Polygon) and len(shape.points) == 3
    ]
    assert len(arrows) == 1
    assert "ongoing" in words_of(drawing)


def test_partial_dates_are_soft_and_only_the_certain_days_are_filled() -> None:
    content = content_of(dose(), event("e", onset=on("2018-02"), end=on("2018-03-20")))
    bar = bar_of(content, "e")
    assert (bar.earliest, bar.begin, bar.finish, bar.latest) == (23, 50, 70, 70)
    group = group_of(timeline(content), "e")
    soft = dashes(group)
    fills = [shape for shape in group.shapes if isinstance(shape, Polygon) and shape.fill == GRADE_COLOURS[1]]
    assert soft
    assert min(box(line)[0] for line in soft) < box(fills[0])[0]


def test_an_end_that_nobody_recorded_is_soft_not_ongoing() -> None:
    drawing = drawn(dose(), event("e"))
    assert dashes(group_of(drawing, "e"))
    assert "ongoing" not in words_of(drawing)
    assert "end not recorded" in group_of(drawing, "e").tooltip


@pytest.mark.parametrize("onset", [None, PartialDate()])
def test_an_undated_event_is_drawn_over_all_days_and_says_so(onset: PartialDate | None) -> None:
    drawing = drawn(dose(), event("e", onset=onset, grade=3))
    group = group_of(drawing, "e")
    assert dashes(group)
    assert "undated" in words_of(drawing)
    left, _, right, _ = box(Group(tuple(dashes(group))))
    assert right - left > 300


def test_a_fatal_event_ends_with_the_death() -> None:
    content = content_of(
        dose(),
        event("e", grade=5, onset=on("2018-02-01")),
        death_date=on("2018-02-08"),
        disposition=Disposition.DEATH,
    )
    assert bar_of(content, "e").latest == 30
    assert "died" in words_of(timeline(content))


def test_a_death_that_only_the_end_of_participation_tells_is_drawn() -> None:
    data = data_of(dose(), disposition=Disposition.DEATH, disposition_date=on("2018-02-08"))
    assert "died" in words_of(timeline(participant_timeline(data, "p01-01", TODAY)))


def test_serious_and_dlt_stand_behind_the_bar() -> None:
    judged = DltAssessment(
        uid="j", participant=ParticipantUid("p01-01"), judgement=DltJudgement.YES, concerns=("e",)
    )
    drawing = drawn(dose(), event("e", serious=YesNo.YES, end=on("2018-01-20")), judged)
    assert "S DLT" in words_of(drawing)
    assert "serious" in words_of(drawing)


def test_one_term_has_one_lane_and_the_highest_grade_comes_first() -> None:
    content = content_of(
        dose(),
        event("a", end=on("2018-01-14")),
        event("b", grade=2, onset=on("2018-02-01"), end=on("2018-02-04")),
        event("c", ctcae_term="Anemia", grade=3, end=on("2018-01-20")),
    )
    lanes = [strip for strip in content.strips if isinstance(strip, Lane)]
    assert [lane.label for lane in lanes] == ["Anemia", "Fatigue"]
    assert len(lanes[1].items) == 2


def test_empty_lanes_are_left_out() -> None:
    assert [type(strip).__name__ for strip in content_of(dose()).strips] == ["Columns"]


def test_products_have_signs_of_their_own() -> None:
    drawing = drawn(
        dose(),
        transfusion("t1", product=TransfusionProduct.PLATELETS, date=on("2018-02-01")),
        transfusion("t2", product=TransfusionProduct.RED_CELLS, date=on("2018-02-01")),
    )
    assert type(group_of(drawing, "t1").shapes[0]) is not type(group_of(drawing, "t2").shapes[0])
    assert {"platelets given", "red cells given"} <= set(words_of(drawing))


def test_counts_have_thresholds_and_name_the_lowest_value() -> None:
    drawing = drawn(dose(), *platelets(("2018-01-09", "160"), ("2018-02-06", "18"), ("2018-03-01", "90")))
    assert {"gr 3 <50", "gr 4 <25", "160", "18", "90"} <= set(words_of(drawing))
    low, high = box(group_of(drawing, "r2018-02-06")), box(group_of(drawing, "r2018-01-09"))
    assert low[1] < high[1]


def test_a_count_of_0_can_be_drawn() -> None:
    drawing = drawn(dose(), *platelets(("2018-01-09", "0"), ("2018-02-06", "18")))
    assert not outside(drawing)


def test_units_are_brought_together_and_what_cannot_be_is_counted() -> None:
    records = [
        result("h1", value="110", test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_L, date=on("2018-01-09")),
        result("h2", value="9.5", test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_DL, date=on("2018-01-19")),
        result("h3", value="9.5", test=LabTest.HAEMOGLOBIN, unit=LabUnit.G_DL, date=None),
    ]
    content = content_of(dose(), *records)
    (panel,) = [strip for strip in content.strips if isinstance(strip, Panel)]
    assert sorted(point.value for point in panel.points) == pytest.approx([9.5, 11.0])
    assert [point.shown for point in panel.points] == ["11.0", "9.5"]
    assert "1 in the lists" in content.notes[0]


def test_a_value_below_the_limit_of_measurement_is_hollow() -> None:
    m_protein = result("m", value="<0.2", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-01-19"))
    drawing = drawn(dose(), m_protein)
    assert "<0.2" in words_of(drawing)


def test_responses_are_letters() -> None:
    drawing = drawn(dose(), response("q", category=ResponseCategory.MR, date=on("2018-03-01")))
    assert "MR" in words_of(drawing)
    assert group_of(drawing, "q").tooltip == "Minimal response (MR), 1 Mar 2018 (day 52)"


def test_who_was_not_dosed_is_counted_from_the_first_date() -> None:
    content = content_of(event("e", onset=on("2017-12-11")), consent_date=on("2017-12-01"))
    assert content.window is None
    assert content.axis_title == "day; day 1 = 1 Dec 2017, no dated fraction yet"
    assert bar_of(content, "e").earliest == 10


def test_nothing_recorded_is_said_in_words() -> None:
    drawing = drawn(consent_date=None)
    assert words_of(drawing) == ["Nothing is recorded yet that a timeline could show."]
    assert not groups(drawing)


def test_a_first_fraction_known_by_its_month_only_still_has_a_timeline() -> None:
    content = content_of(dose(date="2018-01"), event("e", onset=on("2018-02-01"), end=on("2018-02-02")))
    assert content.axis_title == "day; the first fraction is known only as Jan 2018"
    assert not outside(timeline(content))


def test_an_old_story_gets_no_empty_years_up_to_today() -> None:
    content = participant_timeline(data_of(dose()), "p01-01", date(2026, 1, 1))
    assert content.today is None
    assert content.high < 100


def whole_story() -> list[Record]:
    days = ("2018-01-09", "2018-01-23", "2018-02-06", "2018-02-13", "2018-02-20", "2018-03-06")
    return [
        dose(),
        dose(fraction=2, date="2018-01-16"),
        *platelets(*zip(days, ("160", "90", "18", "12", "44", "88"), strict=True)),
        *[transfusion(f"t{day}", product=TransfusionProduct.PLATELETS, date=on(day)) for day in days],
        *[event(f"e{day}", grade=1 + at % 5, onset=on(day)) for at, day in enumerate(days)],
        event(
            "long", ctcae_term="Infections and infestations - Other, specify", onset=None, serious=YesNo.YES
        ),
        *[response(f"q{day}", category=ResponseCategory.SD, date=on(day)) for day in days],
    ]


@pytest.mark.parametrize("width", [400, 490, 800, 1400])
def test_nothing_meets_or_leaves_the_drawing(width: float) -> None:
    drawing = drawn(*whole_story(), width=width, last_contact=on("2018-04-30"))
    assert not outside(drawing)
    assert not overlapping(drawing)


def test_every_dated_record_is_there_once() -> None:
    story = whole_story()
    shown = [group.record[1] for group in groups(drawn(*story)) if group.record]
    assert sorted(shown) == sorted(record.uid for record in story)


DATES = st.one_of(
    st.dates(date(2018, 1, 1), date(2018, 6, 30)).map(PartialDate.of),
    st.sampled_from([None, PartialDate(), on("2018"), on("2018-02"), on("2016-05-04")]),
)


@st.composite
def stories(draw: st.DrawFn) -> list[Record]:
    def some(make: st.SearchStrategy[Record]) -> Iterator[Record]:
        return iter(draw(st.lists(make, max_size=8)))

    number = iter(range(1000))
    events = st.builds(
        lambda term, grade, onset, end, ongoing, serious, course: event(
            f"e{next(number)}",
            ctcae_term=term,
            grade=grade,
            onset=onset,
            end=end,
            ongoing=ongoing,
            serious=serious,
            grade_changes=tuple(GradeChange(since, step) for since, step in course),
        ),
        st.sampled_from(["Anemia", "Fatigue", "", "Infections and infestations - Other, specify"]),
        st.sampled_from([None, 1, 2, 3, 4, 5]),
        DATES,
        DATES,
        st.sampled_from([None, YesNo.YES, YesNo.NO]),
        st.sampled_from([None, YesNo.YES]),
        st.lists(st.tuples(DATES.map(lambda known: known or PartialDate()), st.integers(1, 5)), max_size=4),
    )
    given = st.builds(
        lambda product, day: transfusion(f"t{next(number)}", product=product, date=day),
        st.sampled_from([None, *TransfusionProduct]),
        DATES,
    )
    counts = st.builds(
        lambda test, value, day: result(
            f"r{next(number)}", value=value, test=test, unit=LabUnit.TEN9_L, date=day
        ),
        st.sampled_from([LabTest.PLATELETS, LabTest.NEUTROPHILS]),
        st.sampled_from(["0", "<0.1", "3", "18", "250", "1200"]),
        DATES,
    )
    return [dose(), *some(events), *some(given), *some(counts)]


def test_several_changes_on_unknown_days_write_their_grades_once() -> None:
    """Found by the law below: three grades of unknown days lay over each other."""
    unknown = tuple(GradeChange(PartialDate(), 1) for _ in range(3))
    drawing = drawn(dose(), event("e", ctcae_term="Anemia", onset=on("2018-04-01"), grade_changes=unknown))
    assert not overlapping(drawing)


def test_the_last_value_ends_before_the_words_of_the_thresholds() -> None:
    """Found by the law below: a value at the right edge lay over the word of a grade."""
    said = {"test": LabTest.NEUTROPHILS, "unit": LabUnit.TEN9_L}
    values = (("a", "1200", "2018"), ("b", "0", "2018-01-01"), ("c", "<0.1", "2018-05-01"))
    counts = [result(uid, value=value, date=on(day), **said) for uid, value, day in values]
    assert not overlapping(drawn(dose(), *counts))


def test_support_has_lanes_without_a_grade() -> None:
    drug = Medication(
        uid="m",
        participant=ParticipantUid("p01-01"),
        drug="Filgrastim",
        role=MedicationRole.GROWTH_FACTOR,
        start=on("2018-02-10"),
        end=on("2018-02-14"),
    )
    stay = HospitalStay(uid="h", participant=ParticipantUid("p01-01"), admitted=on("2018-02-10"))
    drawing = drawn(dose(), drug, stay)
    assert {"Other support", "Growth factor (G-CSF)", "In hospital"} <= set(words_of(drawing))
    assert "?" not in words_of(drawing)
    by_uid = {group.record[1]: group for group in groups(drawing) if group.record}
    assert by_uid["m"].tooltip == "Filgrastim, 10 Feb 2018 (day 33) to 14 Feb 2018 (day 37)"
    assert by_uid["h"].tooltip.endswith("to end not recorded")


@settings(max_examples=120, deadline=None)
@given(stories())
def test_whatever_is_recorded_can_be_drawn_and_read(story: list[Record]) -> None:
    drawing = drawn(*story)
    assert not outside(drawing)
    assert not overlapping(drawing)
    shown = [group.record[1] for group in groups(drawing) if group.record]
    assert len(shown) == len(set(shown))
    assert {record.uid for record in story if record.kind == "adverse_event"} <= set(shown)


def test_headings_have_something_below_them() -> None:
    strips = content_of(*whole_story()).strips
    for at, strip in enumerate(strips):
        if isinstance(strip, Heading):
            assert not isinstance(strips[at + 1], Heading)
