"""Sections on request, each counted again by hand: frequent events, deviations, intensity, the illustration."""

import math
from datetime import date
from decimal import Decimal

import pytest

import builders
from dosebook.domain.codelists import DeviationCategory
from dosebook.domain.records import Deviation, ParticipantUid
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Figure, RowKind, plain
from drawing.shape_walk import words_of
from report.made_up import CUT_OFF, made_up
from report.reading import document, rows, section, tables, texts

DAY = date(2018, 8, 15)


def plain_study() -> StudyData:
    """Twelve participants in two cohorts, all dosed, with events whose counts are seen at a glance."""
    people = [f"{1 + index // 6:02d}-{index:02d}" for index in range(12)]
    return builders.study_data(
        builders.study(),
        builders.cohort(1, "12.5"),
        builders.cohort(2, "15.625", "15.625"),
        [builders.participant(one, int(one[:2])) for one in people],
        [builders.dose(one, 1) for one in people],
        [builders.event(f"f{one}", one, grade=1 + place % 4) for place, one in enumerate(people[:5])],
        [builders.event(f"n{one}", one, ctcae_term="Nausea", grade=3) for one in people[4:6]],
        builders.event("again", people[0], grade=4),
        builders.event("once", people[0], ctcae_term="Cough", grade=1),
    )


def test_frequent_terms_stand_by_how_many_had_them_and_rare_ones_are_left_out() -> None:
    made = section(document(plain_study(), DAY, "c2", sections=("frequent",)), "frequent")
    frequent, grave = tables(made)
    # Fatigue: five of cohort 1, whose grades are 4 (twice), 2, 3, 4 and 1; nausea: one of each half of it.
    assert [[plain(cell) for cell in row.cells] for row in frequent.rows] == [
        ["Fatigue", "5 (3)", "–", "5 (3)"],
        ["Nausea", "2 (2)", "–", "2 (2)"],
    ]
    assert [[plain(cell) for cell in row.cells] for row in grave.rows] == [
        ["Fatigue", "3", "–", "3"],
        ["Nausea", "2", "–", "2"],
    ]
    assert "at least 2 of 12 treated" in frequent.notes[0]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_frequent_terms_agree_with_a_plain_loop(seed: int) -> None:
    study = made_up(seed=seed)
    made = document(study.data, CUT_OFF, study.under_review, sections=("frequent", "events"))
    frequent, grave = tables(section(made, "frequent"))
    listed = tables(
        section(document(study.data, CUT_OFF, study.under_review, sections=("event-terms",)), "event-terms")
    )
    by_class = {
        plain(row.cells[0]): [plain(cell) for cell in row.cells[1:]]
        for row in listed[0].rows
        if row.kind is not RowKind.GROUP
    }
    for row in frequent.rows:
        assert by_class[plain(row.cells[0])] == [plain(cell) for cell in row.cells[1:]]
    totals = [int(plain(row.cells[-1]).split()[0]) for row in frequent.rows]
    assert totals == sorted(totals, reverse=True)
    terms = {plain(row.cells[0]) for row in grave.rows}
    assert terms == {term for term, cells in by_class.items() if "(0)" not in cells[-1]}


def deviation(uid: str, who: str, category: DeviationCategory | None, day: str) -> Deviation:
    return Deviation(
        uid=uid,
        participant=ParticipantUid(f"p{who}"),
        category=category,
        date=builders.on(day),
        description=f"What happened, {uid}",
    )


def test_deviations_by_category_and_each_of_them() -> None:
    dosing, other = list(DeviationCategory)[:2]
    study = builders.study_data(
        *(entry.record for entry in plain_study().entries.values()),
        deviation("a", "01-00", dosing, "2018-01-09"),
        deviation("b", "01-00", dosing, "2018-01-16"),
        deviation("c", "02-06", other, "2018-01-10"),
        deviation("d", "02-07", None, "2018-01-11"),
    )
    by_category, each = tables(section(document(study, DAY, "c2", sections=("deviations",)), "deviations"))
    assert rows(by_category) == {
        ("", dosing.label): ("1/6 (2)", "0/6 (0)", "1/12 (2)"),
        ("", other.label): ("0/6 (0)", "1/6 (1)", "1/12 (1)"),
        ("", "no category recorded"): ("0/6 (0)", "1/6 (1)", "1/12 (1)"),
        ("", "Any"): ("1/6 (2)", "2/6 (2)", "3/12 (4)"),
    }
    assert [plain(row.cells[0]) for row in each.rows] == ["01-00", "01-00", "02-06", "02-07"]
    assert [plain(row.cells[2]) for row in each.rows] == ["1", "8", "2", "3"]


def test_dose_intensity_counts_a_late_fraction_and_one_that_was_left_out() -> None:
    """Two halves of 15.625 a week apart; an area of 2 m² makes 31.25 mCi of each."""
    half = {"administered_amount": Decimal("31.25"), "bsa_typed": Decimal(2)}
    study = builders.study_data(
        builders.study(),
        builders.cohort(1, "15.625", "15.625"),
        [builders.participant(one) for one in ("01-01", "01-02", "01-03")],
        builders.dose("01-01", 1, "2018-01-09", **half),
        builders.dose("01-01", 2, "2018-01-16", **half),
        builders.dose("01-02", 1, "2018-01-09", **half),
        builders.dose("01-02", 2, "2018-01-23", **half),
        builders.dose("01-03", 1, "2018-01-09", **half),
    )
    made = section(document(study, DAY, "c1", sections=("intensity",)), "intensity")
    table = next(one for one in tables(made) if one.title == "Intervals and dose intensity")
    assert rows(table) == {
        ("Cohort 1", ""): ("", "", "", "", ""),
        ("Cohort 1", "01-01"): ("2/2", "7", "7", "100.0", "100.0"),
        # All of it in 14 + 7 days where 7 + 7 were planned: 14 / 21.
        ("Cohort 1", "01-02"): ("2/2", "14", "7", "100.0", "66.7"),
        # Half of it; what was left out does not shorten the time: 50 · 14 / 14.
        ("Cohort 1", "01-03"): ("1/2", "0", "7", "50.0", "50.0"),
    }


def test_the_illustration_shows_what_is_true() -> None:
    """The same area to infinity, less within a window, and a lower peak; worked out by hand for 4 days."""
    half = {"administered_amount": Decimal(32), "bsa_typed": Decimal(2)}
    study = builders.study_data(
        builders.study(),
        builders.cohort(1, "15.625", "15.625"),
        builders.participant(),
        builders.dose("01-01", 1, "2018-01-09", **half),
        builders.dose("01-01", 2, "2018-01-16", **half),
    )
    made = section(document(study, DAY, "c1", sections=("illustration",)), "illustration")
    (table,) = tables(made)
    cells = rows(table)["", "4"]
    rate = math.log(2) / 4
    left = 2 ** (-7 / 4)
    assert cells[0] == "64.00"
    assert cells[1] == f"{32 * (1 + left):.2f}"
    assert cells[2] == f"{100 * (1 + left) / 2:.0f} %"
    assert cells[3] == f"{64 / rate:.1f}"
    assert cells[4] == f"{64 / rate * (1 - 2 ** (-14 / 4)) / 14:.2f}"
    split = 32 / rate * (1 - 2 ** (-14 / 4)) + 32 / rate * (1 - 2 ** (-7 / 4))
    assert cells[5] == f"{split / 14:.2f}"
    for row in rows(table).values():
        assert float(row[1]) < float(row[0])
        assert float(row[5]) < float(row[4])
    words = " ".join(texts(made))
    assert "not dosimetry" in words
    assert "neither a concentration in serum nor a dose to marrow" in words
    assert "The effective half-life of the agent is not recorded" in words


def test_a_single_dose_is_not_illustrated() -> None:
    made = document(plain_study(), DAY, "c1", sections=("illustration", "about"))
    assert [one.key for one in made.sections] == ["cover", "about"]


def test_the_illustration_goes_by_the_half_life_of_the_study_where_one_is_recorded() -> None:
    study = builders.study_data(
        builders.study(effective_half_life_days=Decimal("5.5")),
        builders.cohort(1, "15.625", "15.625"),
        builders.participant(),
        builders.dose("01-01", 1, "2018-01-09", administered_amount=Decimal(32)),
    )
    made = section(document(study, DAY, "c1", sections=("illustration",)), "illustration")
    assert [label for _, label in rows(tables(made)[0])] == ["5.5"]
    assert "The effective half-life is that of the study, 5.5 days." in " ".join(texts(made))
    (figure,) = [block for block in made.blocks if isinstance(block, Figure)]
    assert "illustration, not dosimetry" in figure.title
    assert "half-life 5.5 d" in words_of(figure.drawing)
