"""Each participant of the demo holds what was proposed: doses, counts, grades, transfusions, response."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from dosebook.domain.codelists import LabTest, TransfusionProduct, YesNo
from dosebook.domain.exposure import participant_exposure
from dosebook.domain.m_protein import MarkerChange, light_chain_change, m_protein_change
from dosebook.domain.records import AdverseEvent, Participant, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.response_summary import best_response
from dosebook.domain.summary.supportive_care_summary import transfusion_count

Rows = Sequence[Mapping[str, str]]


def pairs(data: StudyData, rows: Rows) -> list[tuple[Participant, Mapping[str, str]]]:
    by_id = {person.participant_id: person for person in data.participants}
    assert len(rows) == 20 == len(by_id)
    return [(by_id[row["participant_id"]], row) for row in rows]


def series(data: StudyData, person: Participant, test: LabTest, first: date) -> list[tuple[int, Decimal]]:
    found = []
    for result in data.of_participant(Result, person.uid):
        if result.test is test:
            assert result.date is not None
            assert result.value is not None
            days = (result.date.first - first).days
            found.append((days + 1 if days >= 0 else days, result.value.number))
    return sorted(found)


def test_doses(demo_data: StudyData, proposal: Rows) -> None:
    for person, row in pairs(demo_data, proposal):
        given = participant_exposure(demo_data, person)
        dates = [one.dose.date.iso for one in given.fractions if one.dose.date is not None]
        assert dates == [day for day in (row["fraction_1_date"], row["fraction_2_date"]) if day]
        assert given.administered == Decimal(row["administered_mci_total"])
        assert (person.sex, person.age, person.prior_lines) == (
            row["sex"],
            int(row["age_years"]),
            int(row["prior_lines"]),
        )


@pytest.mark.parametrize(
    ("test", "value", "day"),
    [
        (LabTest.PLATELETS, "platelets_nadir_10e9_l", "platelets_nadir_study_day"),
        (LabTest.NEUTROPHILS, "neutrophils_nadir_10e9_l", "neutrophils_nadir_study_day"),
        (LabTest.HAEMOGLOBIN, "hemoglobin_nadir_g_dl", None),
    ],
)
def test_nadirs(demo_data: StudyData, proposal: Rows, test: LabTest, value: str, day: str | None) -> None:
    for person, row in pairs(demo_data, proposal):
        points = series(demo_data, person, test, date.fromisoformat(row["fraction_1_date"]))
        lowest = min(number for _, number in points)
        assert lowest == Decimal(row[value]), person.participant_id
        if day is not None:
            assert [one for one, number in points if number == lowest] == [int(row[day])], (
                person.participant_id
            )


def test_platelets_begin_at_the_baseline(demo_data: StudyData, proposal: Rows) -> None:
    for person, row in pairs(demo_data, proposal):
        points = series(demo_data, person, LabTest.PLATELETS, date.fromisoformat(row["fraction_1_date"]))
        assert points[0] == (1, Decimal(row["platelets_baseline_10e9_l"]))


def test_events_have_the_proposed_grades(demo_data: StudyData, proposal: Rows) -> None:
    for person, row in pairs(demo_data, proposal):
        events = demo_data.of_participant(AdverseEvent, person.uid)
        grades = sorted((event.grade for event in events if event.grade is not None), reverse=True)
        assert ";".join(map(str, grades)) == row["ae_grades"]
        for term, column in (
            ("Platelet count decreased", "max_platelet_grade_v4_03"),
            ("Neutrophil count decreased", "max_neutrophil_grade_v4_03"),
            ("Anemia", "max_anemia_grade_v4_03"),
        ):
            assert [event.grade for event in events if event.ctcae_term == term] == [int(row[column])]


def test_serious_events(demo_data: StudyData, proposal: Rows) -> None:
    for person, row in pairs(demo_data, proposal):
        first = date.fromisoformat(row["fraction_1_date"])
        events = demo_data.of_participant(AdverseEvent, person.uid)
        serious = [
            (event.ctcae_term, str(event.grade), str((event.onset.first - first).days + 1))
            for event in events
            if event.serious is YesNo.YES and event.onset is not None
        ]
        proposed = (row["serious_event_term"], row["serious_event_grade"], row["serious_event_onset_day"])
        assert serious == ([proposed] if proposed[0] else [])


def test_transfusions(demo_data: StudyData, proposal: Rows) -> None:
    for person, row in pairs(demo_data, proposal):
        counts = [
            transfusion_count(demo_data, person.uid, product).days
            for product in (TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS)
        ]
        assert counts == [int(row["platelet_transfusion_episodes"]), int(row["prbc_transfusion_episodes"])]


def test_response_and_marker(demo_data: StudyData, proposal: Rows) -> None:
    for person, row in pairs(demo_data, proposal):
        best = best_response(demo_data, person)
        assert best is not None
        assert best.category == row["imwg_best_response"]
        is_serum = bool(row["m_protein_best_percent_change"])
        change = (m_protein_change if is_serum else light_chain_change)(demo_data, person)
        assert isinstance(change, MarkerChange), person.participant_id
        percent = change.percent.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
        proposed = row["m_protein_best_percent_change"] or row["dflc_best_percent_change"]
        assert percent == Decimal(proposed), person.participant_id
