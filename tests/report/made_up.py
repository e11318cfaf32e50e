"""A study with all that goes wrong in real ones, made up from a seed: the same on every run.

Dates are partial or missing, values are missing, people die, leave, fail screening or are replaced,
and some of everything is dated after the cut-off.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import builders
from dosebook.domain.codelists import (
    ActionTaken,
    AssessedItem,
    Attribution,
    CohortStatus,
    DeathCause,
    Disposition,
    DltJudgement,
    DoseChange,
    DoseChangeReason,
    EventOutcome,
    FractionStatus,
    LabTest,
    LabUnit,
    MeasurableBy,
    MedicationRole,
    ResponseCategory,
    SeriousnessCriterion,
    Sex,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import DltAssessment, HospitalStay, Medication, ParticipantUid, Record
from dosebook.domain.study_data import StudyData

CUT_OFF = date(2017, 8, 15)
CLASSES = {
    "Investigations": ("Platelet count decreased", "Neutrophil count decreased", "Weight loss"),
    "Blood and lymphatic system disorders": ("Anemia", "Febrile neutropenia"),
    "Gastrointestinal disorders": ("Nausea", "Vomiting", "Diarrhea", "Constipation"),
    "General disorders and administration site conditions": ("Fatigue", "Fever", "Edema limbs"),
    "Infections and infestations": ("Lung infection", "Sepsis"),
    "": ("",),
}
Regimens = tuple[tuple[str, ...], ...]
REGIMENS: Regimens = (("12.5",), ("18.75",), ("25",), ("31.25",), ("15.625", "15.625"), ("18.75", "18.75"))
"""The doses of each cohort; the last is planned only, and the one before it is under review."""


@dataclass(frozen=True)
class MadeUp:
    """The records of a made-up study and the uid of its cohort under review."""

    records: tuple[Record, ...]
    under_review: str

    @property
    def data(self) -> StudyData:
        """The study as entered."""
        return StudyData.of(self.records, position=len(self.records), head="f" * 64)


def made_up(
    participants: int = 24, events: int = 150, seed: int = 5, regimens: Regimens = REGIMENS
) -> MadeUp:
    """Return a study with so many participants in all but the last of the cohorts and about so many events."""
    chance = Random(seed)
    records: list[Record] = [builders.study(nadir_from_day=22, nadir_to_day=64, synthetic=YesNo.YES)]
    treated = len(regimens) - 1
    for number, doses in enumerate(regimens, start=1):
        is_open = number <= treated
        status = CohortStatus.CLEARED if number < treated else CohortStatus.UNDER_REVIEW
        opened = builders.on(f"{2012 + number}-01-05") if is_open else None
        said: dict[str, Any] = {"status": status if is_open else CohortStatus.PLANNED, "opened_on": opened}
        records.append(builders.cohort(number, *doses, **said))
    for index in range(participants):
        cohort = 1 + index * treated // participants
        records += _person(chance, index, cohort, regimens[cohort - 1])
    people = [one.uid[1:] for one in records if one.kind == "participant"]
    starts = {one.participant[1:]: one.date for one in records if one.kind == "dose" and one.fraction == 1}  # type: ignore[attr-defined]
    records += [_event(chance, number, chance.choice(people), starts) for number in range(events)]
    return MadeUp(tuple(records), f"c{treated}")


def _person(chance: Random, index: int, cohort: int, regimen: tuple[str, ...]) -> Iterator[Record]:
    name = f"{cohort:02d}-{index:03d}"
    start = date(2012 + cohort, 2, 1) + timedelta(days=chance.randrange(200))
    if chance.random() < 0.05:
        yield builders.participant(
            name, None, screen_failure=YesNo.YES, screen_failure_reason="Low platelets", consent_date=None
        )
        return
    left = start + timedelta(days=chance.randrange(40, 400)) if chance.random() < 0.5 else None
    died = left if left and chance.random() < 0.3 else None
    yield builders.participant(
        name,
        cohort,
        sex=chance.choice([*Sex][:2]),
        age=chance.choice([None, *range(45, 80)]),
        ecog=chance.choice([None, 0, 1, 2]),
        prior_lines=chance.choice([None, 2, 3, 5, 8]),
        measurable_by=chance.choice([MeasurableBy.SERUM_M_PROTEIN, MeasurableBy.FREE_LIGHT_CHAINS]),
        consent_date=PartialDate.of(start - timedelta(days=20)),
        enrolment_date=PartialDate.of(start - timedelta(days=3)),
        disposition=chance.choice([*Disposition]) if left else None,
        disposition_date=PartialDate.of(left) if left else None,
        death_date=PartialDate.of(died) if died else None,
        death_cause=chance.choice([*DeathCause]) if died else None,
        last_contact=_about(chance, start + timedelta(days=chance.randrange(30, 200))),
        events_checked_to=_about(chance, start + timedelta(days=chance.randrange(30, 500))),
        serious_checked_to=_about(chance, start + timedelta(days=chance.randrange(30, 500))),
        transfusions_checked_to=_about(chance, start + timedelta(days=chance.randrange(30, 500))),
        new_therapy_date=PartialDate.of(start + timedelta(days=70)) if chance.random() < 0.15 else None,
    )
    yield from _doses(chance, name, regimen, start)
    yield from _care(chance, name, start)
    yield from _activity(chance, name, start)
    if chance.random() < 0.8:
        yield DltAssessment(
            uid=f"j{name}",
            participant=ParticipantUid(f"p{name}"),
            judgement=chance.choice([*DltJudgement, DltJudgement.NO, DltJudgement.NO]),
            assessed_on=PartialDate.of(start + timedelta(days=90)),
            assessed_by="Dr Ito",
            rationale="As the definition says",
        )


def _doses(chance: Random, name: str, regimen: tuple[str, ...], start: date) -> Iterator[Record]:
    if chance.random() < 0.04:
        return
    height, weight = Decimal(chance.randrange(150, 190)), Decimal(chance.randrange(50, 100))
    for number, dose in enumerate(regimen, start=1):
        said: dict[str, Any] = {"height_cm": height, "weight_kg": weight, "planned_dose": Decimal(dose)}
        day = (start + timedelta(days=7 * (number - 1))).isoformat()
        if number == 2 and chance.random() < 0.3:
            reason = chance.choice([*DoseChangeReason])
            said |= {"status": FractionStatus.OMITTED, "change": DoseChange.OMITTED, "change_reason": reason}
            said |= {"administered_amount": None}
        else:
            amount = (Decimal(dose) * Decimal(chance.randrange(160, 220)) / 100).quantize(Decimal("0.01"))
            said |= {"prescribed_amount": amount, "administered_amount": amount + Decimal("0.13")}
        if chance.random() < 0.05:
            said["weight_kg"] = None
        yield builders.dose(name, number, day, **said)


def _care(chance: Random, name: str, start: date) -> Iterator[Record]:
    for number in range(chance.randrange(5)):
        day = start + timedelta(days=chance.randrange(-5, 200))
        yield builders.transfusion(
            f"t{name}-{number}",
            name,
            product=chance.choice([*TransfusionProduct][:3]),
            date=_about(chance, day),
            adult_doses=chance.choice([None, Decimal(1), Decimal(2), Decimal("0.5")]),
        )
    if chance.random() < 0.3:
        role = chance.choice([*MedicationRole])
        stop = PartialDate.of(start - timedelta(days=2)) if chance.random() < 0.3 else None
        person = ParticipantUid(f"p{name}")
        yield Medication(uid=f"m{name}", participant=person, drug="drug", role=role, end=stop)
    yield from _stays(Random(f"stays {name} {start}"), name, start)


def _stays(chance: Random, name: str, start: date) -> Iterator[Record]:
    """Draws of its own, so that the other records of a seed stay as they are."""
    for number in range(chance.choice([0, 0, 1, 2])):
        first = start + timedelta(days=chance.randrange(-12, 150))
        last = first + timedelta(days=chance.randrange(12)) if chance.random() < 0.8 else None
        yield HospitalStay(
            uid=f"h{name}-{number}",
            participant=ParticipantUid(f"p{name}"),
            admitted=_about(chance, first),
            discharged=PartialDate.of(last) if last else None,
        )


def _activity(chance: Random, name: str, start: date) -> Iterator[Record]:
    for number, day in enumerate((-10, 0, 30, 64, 120)):
        value = f"{chance.randrange(5, 50) / 10}"
        when = PartialDate.of(start + timedelta(days=day))
        if chance.random() < 0.9:
            said: dict[str, Any] = {"test": LabTest.M_PROTEIN, "unit": LabUnit.G_DL, "date": when}
            yield builders.result(f"r{name}-{number}", name, value, **said)
        counts: dict[str, Any] = {"test": LabTest.PLATELETS, "unit": LabUnit.TEN9_L, "date": when}
        yield builders.result(f"l{name}-{number}", name, value, **counts)
    for number in range(chance.randrange(3)):
        when = PartialDate.of(start + timedelta(days=50 + 40 * number))
        yield builders.response(
            f"q{name}-{number}", name, date=when, category=chance.choice([*ResponseCategory])
        )


def _event(chance: Random, number: int, name: str, starts: dict[str, PartialDate | None]) -> Record:
    organ_class = chance.choice([*CLASSES])
    start = starts.get(name)
    first = start.first if start else date(2016, 5, 1)
    onset = first + timedelta(days=chance.randrange(-20, 220))
    is_serious = chance.random() < 0.12
    end = onset + timedelta(days=chance.randrange(1, 120)) if chance.random() < 0.8 else None
    return builders.event(
        f"e{number}",
        name,
        reported_term=f"reported as {number}",
        ctcae_term=chance.choice(CLASSES[organ_class]),
        system_organ_class=organ_class,
        grade=chance.choice([None, 1, 1, 1, 2, 2, 2, 3, 3, 4]) if chance.random() < 0.99 else 5,
        onset=_about(chance, onset),
        end=PartialDate.of(end) if end else None,
        ongoing=None if end else chance.choice([None, YesNo.YES]),
        serious=chance.choice([YesNo.YES, None]) if is_serious else chance.choice([YesNo.NO, None]),
        seriousness_criteria=(chance.choice([*SeriousnessCriterion]),) if is_serious else (),
        attribution=chance.choice([None, *Attribution]),
        action_taken=chance.choice([None, *ActionTaken]),
        outcome=chance.choice([None, EventOutcome.RECOVERED, EventOutcome.NOT_RECOVERED]),
        assessed_by=chance.choice(["", "Dr Ito"]),
        assessed_items=tuple(AssessedItem) if chance.random() < 0.7 else (),
        narrative="The story of the event. " * chance.randrange(8) if is_serious else "",
    )


def _about(chance: Random, day: date) -> PartialDate | None:
    """Return the day, mostly known, sometimes to the month or the year only, sometimes not recorded."""
    known = PartialDate.of(day)
    choices = (known, PartialDate(day.year, day.month), PartialDate(day.year), PartialDate(), None)
    return chance.choices(choices, weights=(90, 4, 2, 2, 2))[0]
