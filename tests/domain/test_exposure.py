"""Exposure: the published means of cohorts 4 and 5, and what a total leaves open."""

from decimal import Decimal

import pytest

from builders import cohort, dose, participant, study, study_data
from dosebook.domain.codelists import DoseBasis
from dosebook.domain.exposure import (
    CohortExposure,
    body_size_accounts_for_it,
    cohort_exposure,
    participant_exposure,
    percent_change,
    surface_of,
)
from dosebook.domain.records import Dose
from dosebook.domain.study_data import StudyData

# height cm, weight kg, prescribed per fraction, given in fractions 1 and 2 (mCi): made-up participants
# that together give the published means of 55.29 and 65.15 mCi
COHORT_4 = {
    "04-01": ("158", "60", "50.63", ["50.41"]),
    "04-02": ("163", "66", "54.06", ["54.38"]),
    "04-03": ("172", "68", "56.25", ["56.02"]),
    "04-04": ("176", "76", "60.31", ["60.35"]),
}
COHORT_5 = {
    "05-01": ("178", "92", "33.28", ["33.10", "33.42"]),
    "05-02": ("175", "89", "32.50", ["32.61", "32.35"]),
    "05-03": ("168", "85", "31.09", ["31.20", "30.94"]),
    "05-04": ("181", "91", "33.44", ["33.52", "33.46"]),
}


def _doses(people: dict[str, tuple[str, str, str, list[str]]]) -> list[Dose]:
    return [
        dose(
            who,
            number,
            f"2018-01-{2 + 7 * number:02d}",
            height_cm=Decimal(height),
            weight_kg=Decimal(weight),
            prescribed_amount=Decimal(prescribed),
            administered_amount=Decimal(amount),
        )
        for who, (height, weight, prescribed, given) in people.items()
        for number, amount in enumerate(given, start=1)
    ]


@pytest.fixture
def trial() -> StudyData:
    people = [participant(who, int(who[:2])) for who in (*COHORT_4, *COHORT_5)]
    return study_data(
        cohort(4, "31.25"), cohort(5, "15.625", "15.625"), people, _doses(COHORT_4), _doses(COHORT_5)
    )


def cohorts(data: StudyData) -> tuple[CohortExposure, CohortExposure]:
    first, second = (cohort_exposure(data, item) for item in data.cohorts)
    return first, second


def test_the_published_means_and_their_change(trial: StudyData) -> None:
    fourth, fifth = (found.mean(lambda exposure: exposure.administered_mci) for found in cohorts(trial))
    assert (fourth.value, fifth.value) == (Decimal("55.29"), Decimal("65.15"))
    change = percent_change(fourth.value, fifth.value)
    assert change is not None
    assert round(change, 1) == Decimal("17.8")


def test_what_the_published_means_hide(trial: StudyData) -> None:
    fourth, fifth = cohorts(trial)
    assert fourth.planned_total == fifth.planned_total == Decimal("31.250")
    surfaces = [found.mean(lambda exposure: exposure.surface).value for found in (fourth, fifth)]
    assert [round(value, 2) for value in surfaces if value] == [Decimal("1.77"), Decimal("2.09")]
    per_kg = [found.mean(lambda exposure: exposure.per_kg).value or 0 for found in (fourth, fifth)]
    assert per_kg[0] > per_kg[1]
    assert body_size_accounts_for_it(fourth, fifth)


def test_a_total_with_a_missing_part_is_no_total(trial: StudyData) -> None:
    person = participant("05-09", 5)
    data = study_data(
        cohort(5, "15.625", "15.625"), person, dose("05-09"), dose("05-09", 2, administered_amount=None)
    )
    exposure = participant_exposure(data, person)
    assert exposure.administered is None
    mean = cohort_exposure(data, data.cohorts[0]).mean(lambda found: found.administered_mci)
    assert (mean.value, mean.measured, mean.treated) == (None, 0, 1)


def test_body_size_is_not_said_when_the_given_amounts_are_off() -> None:
    def trial_of(
        given: str, basis: DoseBasis = DoseBasis.PER_M2, area: str = "1.6"
    ) -> tuple[CohortExposure, CohortExposure]:
        people = [participant("04-01", 4), participant("05-01", 5)]
        doses = [
            dose(
                who,
                prescribed_amount=Decimal(50),
                administered_amount=Decimal(amount),
                bsa_typed=Decimal(size),
            )
            for who, amount, size in (("04-01", "50", "1.6"), ("05-01", given, area))
        ]
        data = study_data(study(dose_basis=basis), cohort(4, "31.25"), cohort(5, "31.25"), people, doses)
        return cohorts(data)

    assert body_size_accounts_for_it(*trial_of("51"))
    assert not body_size_accounts_for_it(*trial_of("51.1"))
    assert not body_size_accounts_for_it(*trial_of("50", DoseBasis.FLAT))
    assert not body_size_accounts_for_it(*trial_of("50", area="1.5")), "33.33 per m² was not the plan"


def test_a_typed_area_wins_and_says_that_it_was_typed() -> None:
    typed = dose(bsa_typed=Decimal("1.9"), height_cm=Decimal(170), weight_kg=Decimal(75))
    surface = surface_of(typed, study())
    assert surface is not None
    assert (surface.area, surface.formula) == (Decimal("1.9"), None)
    assert surface_of(dose(height_cm=Decimal(170)), study()) is None


def test_both_units_of_activity_are_given() -> None:
    person = participant()
    exposure = participant_exposure(
        study_data(cohort(), person, dose(administered_amount=Decimal("65.15"))), person
    )
    assert exposure.administered_mbq == Decimal("2410.55")


@pytest.mark.parametrize(
    ("cap", "decimals", "area", "is_capped"),
    [
        (None, None, "1.9720265944", False),
        (None, 2, "1.97", False),
        ("1.9", None, "1.9", True),
        ("2", 1, "2.0", False),
    ],
)
def test_an_area_is_rounded_then_capped_as_the_study_says(
    cap: str | None, decimals: int | None, area: str, *, is_capped: bool
) -> None:
    """175 cm and 80 kg: √(175 × 80 / 3600) m²."""
    rules = study(bsa_cap=Decimal(cap) if cap else None, bsa_decimals=decimals)
    found = surface_of(dose(height_cm=Decimal(175), weight_kg=Decimal(80)), rules)
    assert found is not None
    assert (found.area, found.is_capped) == (Decimal(area), is_capped)


def test_a_typed_area_is_neither_rounded_nor_capped() -> None:
    found = surface_of(dose(bsa_typed=Decimal("2.345")), study(bsa_cap=Decimal(2), bsa_decimals=1))
    assert found is not None
    assert (found.area, found.formula, found.is_capped) == (Decimal("2.345"), None, False)
