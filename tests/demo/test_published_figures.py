"""What the sponsor published comes out of the demo, by the project's summaries and by plain arithmetic."""

import math
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from statistics import mean

import pytest

from dosebook.domain.codelists import ResponseCategory, TransfusionProduct
from dosebook.domain.exposure import (
    CohortExposure,
    body_size_accounts_for_it,
    cohort_exposure,
    percent_change,
)
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.response_summary import marker_summary, response_count
from dosebook.domain.summary.supportive_care_summary import product_summary
from dosebook.domain.treatment import treated_participants

Rows = Sequence[Mapping[str, str]]


def printed(value: Decimal | float | None, places: str) -> str:
    """A figure as printed: half away from zero, once."""
    assert value is not None
    return str(Decimal(value).quantize(Decimal(places), rounding=ROUND_HALF_UP))


def exposure(data: StudyData, number: int) -> CohortExposure:
    return cohort_exposure(data, data.cohorts[number - 1])


def people(data: StudyData, number: int) -> tuple[Participant, ...]:
    return treated_participants(data, data.cohorts[number - 1])


def of_cohort(rows: Rows, number: int) -> list[Mapping[str, str]]:
    return [row for row in rows if row["cohort"] == str(number)]


@pytest.mark.parametrize(("number", "published"), [(4, "55.29"), (5, "65.15")])
def test_mean_total_dose(demo_data: StudyData, proposal: Rows, number: int, published: str) -> None:
    assert (
        printed(exposure(demo_data, number).mean(lambda one: one.administered_mci).value, "0.01") == published
    )
    assert (
        f"{mean(float(row['administered_mci_total']) for row in of_cohort(proposal, number)):.2f}"
        == published
    )


def test_the_mean_rose_by_18_percent(demo_data: StudyData, proposal: Rows) -> None:
    before, after = (
        exposure(demo_data, number).mean(lambda one: one.administered_mci).value for number in (4, 5)
    )
    assert printed(percent_change(before, after), "0.1") == "17.8"
    plain = [mean(float(row["administered_mci_total"]) for row in of_cohort(proposal, n)) for n in (4, 5)]
    assert f"{(plain[1] / plain[0] - 1) * 100:.1f}" == "17.8"


def test_planned_dose_is_the_same_and_body_size_is_not(demo_data: StudyData, proposal: Rows) -> None:
    four, five = exposure(demo_data, 4), exposure(demo_data, 5)
    assert four.planned_total == five.planned_total == Decimal("31.25")
    assert [printed(one.mean(lambda each: each.surface).value, "0.01") for one in (four, five)] == [
        "1.77",
        "2.09",
    ]
    assert body_size_accounts_for_it(four, five)
    areas = [
        mean(
            math.sqrt(float(row["height_cm"]) * float(row["weight_kg"]) / 3600)
            for row in of_cohort(proposal, n)
        )
        for n in (4, 5)
    ]
    assert [f"{area:.2f}" for area in areas] == ["1.77", "2.09"]


def test_given_per_kg_is_lower_in_cohort_5(demo_data: StudyData, proposal: Rows) -> None:
    four, five = (exposure(demo_data, n).mean(lambda one: one.per_kg).value for n in (4, 5))
    assert four is not None
    assert five is not None
    plain = [
        mean(float(row["administered_mci_total"]) / float(row["weight_kg"]) for row in of_cohort(proposal, n))
        for n in (4, 5)
    ]
    assert five < four
    assert [float(four), float(five)] == pytest.approx(plain)


def test_four_participants_with_5_prior_lines_in_cohort_5(demo_data: StudyData, proposal: Rows) -> None:
    lines = [person.prior_lines for person in people(demo_data, 5)]
    assert len(lines) == 4
    assert mean(line for line in lines if line is not None) == 5
    assert mean(int(row["prior_lines"]) for row in of_cohort(proposal, 5)) == 5


def test_two_minimal_responses_and_two_stable(demo_data: StudyData, proposal: Rows) -> None:
    count = response_count(demo_data, people(demo_data, 5))
    assert count.by_category == {ResponseCategory.MR: 2, ResponseCategory.SD: 2}
    assert [
        count.at_least(best) for best in (ResponseCategory.PR, ResponseCategory.MR, ResponseCategory.SD)
    ] == [0, 2, 4]
    assert sorted(row["imwg_best_response"] for row in of_cohort(proposal, 5)) == ["MR", "MR", "SD", "SD"]


@pytest.mark.parametrize(
    ("product", "column"),
    [
        (TransfusionProduct.PLATELETS, "platelet_transfusion_episodes"),
        (TransfusionProduct.RED_CELLS, "prbc_transfusion_episodes"),
    ],
)
def test_fewest_transfusions_in_cohort_5(
    demo_data: StudyData, proposal: Rows, product: TransfusionProduct, column: str
) -> None:
    found = [
        product_summary(demo_data, people(demo_data, n), product).days_per_participant for n in range(1, 6)
    ]
    plain = [Decimal(sum(int(row[column]) for row in of_cohort(proposal, n))) / 4 for n in range(1, 6)]
    assert found == plain
    assert plain[4] < min(plain[:4])


def test_m_protein_fell_about_half_as_much_again(demo_data: StudyData, proposal: Rows) -> None:
    four, five = (marker_summary(demo_data, people(demo_data, n)) for n in (4, 5))
    assert (four.measurable, five.measurable) == (4, 3)
    assert [printed(four.mean, "0.1"), printed(five.mean, "0.1")] == ["-23.4", "-34.7"]
    assert four.mean is not None
    assert five.mean is not None
    assert Decimal("1.4") < five.mean / four.mean < Decimal("1.6")
    plain = [
        mean(
            (float(row["m_protein_best_g_dl"]) / float(row["m_protein_baseline_g_dl"]) - 1) * 100
            for row in of_cohort(proposal, n)
            if row["m_protein_best_g_dl"]
        )
        for n in (4, 5)
    ]
    assert [float(four.mean), float(five.mean)] == pytest.approx(plain)


def test_events_per_participant_in_cohorts_1_to_3(demo_data: StudyData, proposal: Rows) -> None:
    for number, published in ((1, 4.75), (2, 4.25), (3, 7)):
        uids = {person.uid for person in people(demo_data, number)}
        assert sum(event.participant in uids for event in demo_data.adverse_events) / 4 == published
        assert mean(int(row["ae_count"]) for row in of_cohort(proposal, number)) == published
