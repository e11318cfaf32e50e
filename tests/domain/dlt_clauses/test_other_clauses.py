"""The clauses about transfusions, the baseline, fractions and deaths: each fires, stays silent, says possible."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from builders import dose, on, transfusion
from domain.dlt_clauses.asking import UNRELATED, asked, certainty, clause, count, day, happened
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import (
    DeathCause,
    Disposition,
    DoseChangeReason,
    EventOutcome,
    FractionStatus,
    LabTest,
    LabUnit,
    TransfusionProduct,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.decision_codelists import ClauseKind
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Dose, Transfusion

NO, POSSIBLE, CERTAIN = Certainty.NO, Certainty.POSSIBLE, Certainty.CERTAIN
PLATELETS, RED_CELLS = TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS


def given(
    uid: str, moment: PartialDate | None, product: TransfusionProduct | None = PLATELETS
) -> Transfusion:
    return transfusion(uid, product=product, date=moment)


THREE_IN_TEN = clause(ClauseKind.TRANSFUSION, product=PLATELETS, transfusion_days=3, within_days=10)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((20, 24, 29), CERTAIN),
        ((20, 24, 30), NO),
        ((5, 20, 24, 29), CERTAIN),
        ((20, 20, 24), NO),
        ((83, 85, 86), NO),
        ((84, 85, 83), CERTAIN),
    ],
)
def test_platelets_on_three_days_within_ten(days: tuple[int, ...], expected: Certainty) -> None:
    records = [given(f"t{place}", day(number)) for place, number in enumerate(days)]
    assert certainty(THREE_IN_TEN, *records) is expected


def test_transfusions_of_other_products_do_not_count_and_unknown_days_may() -> None:
    two = (given("t1", day(20)), given("t2", day(24)))
    assert certainty(THREE_IN_TEN, *two, given("t3", day(25), RED_CELLS)) is NO
    assert certainty(THREE_IN_TEN, *two, given("t3", on("2018-01"))) is POSSIBLE
    assert certainty(THREE_IN_TEN, *two, given("t3", None)) is POSSIBLE
    assert certainty(THREE_IN_TEN, *two, given("t3", day(25), None)) is POSSIBLE


def test_any_transfusion_inside_the_window() -> None:
    anything = clause(ClauseKind.TRANSFUSION)
    (found,) = asked(anything, given("t1", day(20), RED_CELLS))
    assert (found.certainty, found.records) == (CERTAIN, ("t1",))
    assert found.evidence == "Packed red cells on 28 Jan 2018 (day 20)."
    assert certainty(anything, given("t1", day(86), RED_CELLS)) is NO
    assert certainty(anything, given("t1", PartialDate.of(day(1).first.replace(day=8)), RED_CELLS)) is NO


TRIPLE = clause(ClauseKind.RELATIVE_TO_BASELINE, test=LabTest.CREATININE, times_baseline=Decimal(3))


def creatinine(number: int, value: str, **said: Any) -> Any:
    return count(number, value, LabTest.CREATININE, unit=said.pop("unit", LabUnit.MG_DL), **said)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("3.0", NO),
        ("3.1", CERTAIN),
        (">2.5", POSSIBLE),
        (">3", CERTAIN),
        (">=3", POSSIBLE),
        ("<4", POSSIBLE),
        ("<2", NO),
    ],
)
def test_above_three_times_the_baseline(value: str, expected: Certainty) -> None:
    assert certainty(TRIPLE, creatinine(1, "1.0"), creatinine(20, value)) is expected


def test_the_baseline_is_the_last_value_before_treatment() -> None:
    earlier = creatinine(1, "2.0", date=on("2017-12-20"), uid="early")
    assert certainty(TRIPLE, earlier, creatinine(20, "3.5")) is NO
    assert certainty(TRIPLE, earlier, creatinine(1, "1.0"), creatinine(20, "3.5")) is CERTAIN


def test_without_a_baseline_or_in_another_unit_nobody_can_tell() -> None:
    (found,) = asked(TRIPLE, creatinine(20, "1.5"), creatinine(27, "1.8"))
    assert (found.certainty, found.records) == (POSSIBLE, ("r-CREAT-27-1.8",))
    assert found.evidence == "Creatinine 1.8 mg/dL on 4 Feb 2018 (day 27); no baseline is recorded."
    assert certainty(TRIPLE, creatinine(1, "88", unit=LabUnit.UMOL_L), creatinine(20, "1.5")) is POSSIBLE


def test_values_outside_the_window_do_not_count_and_vague_ones_may() -> None:
    base = creatinine(1, "1.0")
    assert certainty(TRIPLE, base, creatinine(86, "4")) is NO
    assert certainty(TRIPLE, base, creatinine(20, "4", date=on("2018-04"))) is POSSIBLE


def test_below_half_the_baseline_in_units_that_compare() -> None:
    half = clause(ClauseKind.RELATIVE_TO_BASELINE, test=LabTest.HAEMOGLOBIN, times_baseline=Decimal("0.5"))
    base = count(1, "12", LabTest.HAEMOGLOBIN)
    assert certainty(half, base, count(20, "59", LabTest.HAEMOGLOBIN, unit=LabUnit.G_L)) is CERTAIN
    assert certainty(half, base, count(20, "60", LabTest.HAEMOGLOBIN, unit=LabUnit.G_L)) is NO


OMITTED = clause(ClauseKind.FRACTION_DELAYED)
DELAYED = clause(ClauseKind.FRACTION_DELAYED, delayed_days=14)
"""The regimen has fractions on days 1 and 8; fraction 1 was given on 9 January, so 2 is due on 16 January."""


def omitted(reason: DoseChangeReason | None) -> tuple[Dose, Dose]:
    second = dose(fraction=2, status=FractionStatus.OMITTED, administered_amount=None, change_reason=reason)
    return dose(), replace(second, date=None)


@pytest.mark.parametrize(
    ("reason", "expected"),
    [(DoseChangeReason.TOXICITY, CERTAIN), (None, POSSIBLE), (DoseChangeReason.DRUG_SUPPLY, NO)],
)
def test_a_fraction_omitted(reason: DoseChangeReason | None, expected: Certainty) -> None:
    assert certainty(OMITTED, *omitted(reason)) is expected
    assert certainty(DELAYED, *omitted(reason)) is expected


def test_the_evidence_of_an_omission_names_fraction_day_and_reason() -> None:
    (found,) = asked(OMITTED, *omitted(DoseChangeReason.TOXICITY))
    assert found.records == ("d01-01-2",)
    assert found.evidence == (
        "Fraction 2, due on 16 Jan 2018 (day 8), was omitted; reason: adverse event or low counts."
    )


@pytest.mark.parametrize(
    ("moment", "reason", "expected"),
    [
        ("2018-01-30", DoseChangeReason.TOXICITY, NO),
        ("2018-01-31", DoseChangeReason.TOXICITY, CERTAIN),
        ("2018-01-31", None, POSSIBLE),
        ("2018-01-31", DoseChangeReason.SCHEDULING, NO),
        ("2018-01", DoseChangeReason.TOXICITY, POSSIBLE),
    ],
)
def test_a_fraction_given_late(moment: str, reason: DoseChangeReason | None, expected: Certainty) -> None:
    late = dose(fraction=2, date=moment, change_reason=reason)
    assert certainty(DELAYED, dose(), late) is expected
    assert certainty(OMITTED, dose(), late) is NO


def test_the_planned_date_of_the_record_comes_first() -> None:
    late = dose(
        fraction=2, date="2018-02-10", planned_date=on("2018-02-01"), change_reason=DoseChangeReason.TOXICITY
    )
    assert certainty(DELAYED, dose(), late) is NO


def test_a_fraction_that_does_not_come_may_be_delayed() -> None:
    assert certainty(DELAYED, dose(), on=day(22).first) is NO
    assert certainty(DELAYED, dose(), on=day(23).first) is POSSIBLE
    assert certainty(OMITTED, dose(), on=day(23).first) is NO
    gone = {"disposition": Disposition.WITHDRAWAL_BY_PARTICIPANT, "disposition_date": day(5)}
    assert certainty(DELAYED, dose(), on=day(23).first, person=gone) is NO
    assert certainty(DELAYED, dose(), on=day(23).first, person={"death_date": day(6)}) is NO
    toxic = {"disposition": Disposition.ADVERSE_EVENT, "disposition_date": day(5)}
    assert certainty(DELAYED, dose(), on=day(23).first, person=toxic) is POSSIBLE


def test_a_delay_reaches_into_a_window_that_counts_from_the_late_fraction() -> None:
    rules = {"dlt_window_days": 28, "dlt_window_anchor": WindowAnchor.LAST_FRACTION}
    late = dose(fraction=2, date="2018-03-01", change_reason=DoseChangeReason.TOXICITY)
    assert certainty(DELAYED, dose(), late, rules=rules) is CERTAIN


DEATH = clause(ClauseKind.DEATH)
ATTRIBUTED = clause(ClauseKind.DEATH, unless_unrelated=YesNo.YES)


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (DeathCause.STUDY_TREATMENT, CERTAIN),
        (DeathCause.OTHER, CERTAIN),
        (DeathCause.UNKNOWN, POSSIBLE),
        (None, POSSIBLE),
        (DeathCause.DISEASE, NO),
    ],
)
def test_a_death_not_due_to_the_disease(cause: DeathCause | None, expected: Certainty) -> None:
    assert certainty(DEATH, person={"death_date": day(40), "death_cause": cause}) is expected


@pytest.mark.parametrize(
    ("moment", "expected"),
    [(day(86), NO), (day(85), CERTAIN), (on("2018-04"), POSSIBLE), (PartialDate(), POSSIBLE)],
)
def test_a_death_in_the_window(moment: PartialDate, expected: Certainty) -> None:
    person = {"death_date": moment, "death_cause": DeathCause.OTHER}
    assert certainty(DEATH, person=person) is expected


def test_a_death_that_only_the_disposition_or_an_event_tells() -> None:
    left = {"disposition": Disposition.DEATH, "disposition_date": day(40)}
    assert certainty(DEATH, person=left) is POSSIBLE
    fatal = happened("Sepsis", 5, 30, 33, outcome=EventOutcome.FATAL)
    (found,) = asked(DEATH, fatal)
    assert (found.certainty, found.records) == (POSSIBLE, (fatal.uid,))
    assert found.evidence.startswith("Died on 10 Feb 2018 (day 33); cause: not recorded; Sepsis, grade 5")
    assert certainty(DEATH) is NO


def test_an_unrelated_death_is_left_out_where_the_clause_says_so() -> None:
    person = {"death_date": day(33), "death_cause": DeathCause.OTHER}
    fatal = happened("Sepsis", 5, 30, 33, **UNRELATED)
    assert certainty(DEATH, fatal, person=person) is CERTAIN
    assert certainty(ATTRIBUTED, fatal, person=person) is NO
    assert certainty(ATTRIBUTED, person=person) is POSSIBLE
    treated = person | {"death_cause": DeathCause.STUDY_TREATMENT}
    assert certainty(ATTRIBUTED, person=treated) is CERTAIN
