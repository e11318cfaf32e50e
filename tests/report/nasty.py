"""Studies with what goes wrong in real ones, each with one thing that goes wrong above all, made up from a seed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any, TypeGuard

import builders
from dosebook.domain.codelists import (
    BsaFormula,
    Coverage,
    Determination,
    Disposition,
    DltJudgement,
    DoseBasis,
    DoseChange,
    DoseDetermination,
    DoseUnit,
    Ethnicity,
    Evaluability,
    EventOutcome,
    FractionStatus,
    LabTest,
    LabUnit,
    MeasurableBy,
    MedicationRole,
    Race,
    SeriousnessCriterion,
    TransfusionProduct,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    DltAssessment,
    DmcReview,
    Dose,
    HospitalStay,
    Medication,
    Participant,
    ParticipantUid,
    Record,
    Response,
    Result,
    Study,
    Transfusion,
)
from report.made_up import CUT_OFF, made_up

UNITS = {
    LabTest.PLATELETS: (LabUnit.TEN9_L, LabUnit.TEN3_UL),
    LabTest.NEUTROPHILS: (LabUnit.TEN9_L, LabUnit.TEN3_UL),
    LabTest.HAEMOGLOBIN: (LabUnit.G_DL, LabUnit.G_L),
}
LOWER = {LabTest.PLATELETS: "150", LabTest.NEUTROPHILS: "2", LabTest.HAEMOGLOBIN: "12"}


@dataclass(frozen=True)
class Nasty:
    """The records as entered, who of them is voided later, and what the report is asked."""

    kind: str
    records: tuple[Record, ...]
    voided: tuple[str, ...] = ()
    day: date = CUT_OFF
    under_review: str | None = "c5"
    cohorts: tuple[str, ...] = ()
    then: date | None = None
    later: tuple[str, ...] = ()
    """What was entered only after the review that knew the data to ``then``."""


Change = Callable[[Random, list[Record]], list[Record]]


def nasty(seed: int) -> Nasty:
    """Return the study of a seed; each kind comes back with other numbers every ``len(KINDS)`` seeds."""
    kind = list(KINDS)[seed % len(KINDS)]
    chance = Random(seed)
    people, events = SIZES.get(kind, (chance.randrange(5, 12), chance.randrange(15, 60)))
    if seed >= LARGE_FROM:
        people, events = people * 3, events * 3
    records = list(made_up(people, events, seed).records)
    records = [one for record in records for one in richer(chance, record)]
    records = KINDS[kind](chance, [*records, *reviews(chance)])
    asked = ASKED.get(kind)
    return Nasty(kind, tuple(records), **(asked(chance, records) if asked else {}))


def _voided(chance: Random, records: list[Record]) -> dict[str, Any]:
    movable = [one.uid for one in records if isinstance(one, AdverseEvent | Transfusion | Result | Dose)]
    return {"voided": tuple(chance.sample(movable, len(movable) // 3))}


def _reviewed_before(chance: Random, records: list[Record]) -> dict[str, Any]:
    movable = [one.uid for one in records if isinstance(one, AdverseEvent | Transfusion | DltAssessment)]
    return {
        "voided": tuple(chance.sample(movable, len(movable) // 10)),
        "then": date(2016, 9, 1),
        "later": tuple(chance.sample(movable, len(movable) // 4)),
    }


def _while_dying(_chance: Random, records: list[Record]) -> dict[str, Any]:
    """Cut off on the day after the event began that took the longest to kill."""
    lasting = max((one for one in records if _is_fatal(one)), key=_lasts)
    return {"day": lasting.onset.first + timedelta(days=1) if lasting.onset else CUT_OFF}


def amended(study: Nasty) -> tuple[AdverseEvent, ...]:
    """Return events as corrected after an earlier review."""
    events = [one for one in study.records if isinstance(one, AdverseEvent) and one.uid not in study.voided]
    return tuple(replace(one, grade=3, serious=YesNo.YES) for one in events[::7]) if study.then else ()


def _day(chance: Random, moment: PartialDate | None) -> PartialDate | None:
    """Return a date as badly known as dates are."""
    if moment is None or moment.day is None or chance.random() < 0.8:
        return moment
    year, month = moment.year, moment.month
    return chance.choice([PartialDate(year, month), PartialDate(year), PartialDate(), None])


def richer(chance: Random, record: Record) -> Iterator[Record]:
    """Yield a record with more of what a site may enter, and blood counts beside each M-protein."""
    if isinstance(record, Participant):
        yield replace(
            record,
            race=chance.choice([None, *Race]),
            ethnicity=chance.choice([None, *Ethnicity]),
            birth_year=chance.choice([None, 1948, 1955]),
            measurable_by=chance.choice([None, *MeasurableBy, MeasurableBy.SERUM_M_PROTEIN]),
        )
        yield from _counts(chance, record)
    elif isinstance(record, Result) and record.test is LabTest.M_PROTEIN and record.value is not None:
        yield replace(record, value=_signed(f"m{record.uid}", record.value.number))
        for test in (LabTest.FREE_KAPPA, LabTest.FREE_LAMBDA):
            value = _signed(f"f{record.uid}{test.value}", Decimal(chance.randrange(5, 900)))
            yield replace(record, uid=f"{record.uid}{test.value}", test=test, value=value, unit=LabUnit.MG_L)
    elif isinstance(record, Transfusion):
        yield record
        if chance.random() < 0.4:
            yield replace(record, uid=f"{record.uid}b")
    elif isinstance(record, Medication):
        start = PartialDate(2013 + chance.randrange(5), 1 + chance.randrange(12), 1 + chance.randrange(28))
        drug = chance.choice(["Pegfilgrastim", "Neulasta", "filgrastim", "drug"])
        role = chance.choice([record.role or MedicationRole.OTHER, MedicationRole.GROWTH_FACTOR])
        end = record.end if record.end and record.end.first >= start.first else None
        yield replace(record, start=start, drug=drug, role=role, end=end)
    elif not isinstance(record, Result) or record.test is not LabTest.PLATELETS:
        yield record


def _counts(chance: Random, person: Participant) -> Iterator[Record]:
    """Yield counts from before the first fraction, whenever that was, to after the window."""
    if person.consent_date is None or person.consent_date.exact is None:
        return
    first = person.consent_date.exact
    for test, units in UNITS.items():
        low, normal = chance.randrange(2, 90), chance.random() < 0.8
        unit = units[0] if chance.random() < 0.7 else units[1]
        for number, offset in enumerate(range(2, 150, chance.randrange(6, 12))):
            day = offset + chance.randrange(3)
            dip = abs(day - 60) / 60
            whole = Decimal(low + int(150 * dip) + chance.randrange(9))
            value = {
                LabTest.PLATELETS: whole,
                LabTest.NEUTROPHILS: whole / 40,
                LabTest.HAEMOGLOBIN: 6 + whole / 20,
            }[test]
            if unit is LabUnit.G_L:
                value *= 10
            if test is not LabTest.NEUTROPHILS and chance.random() < 0.25:
                yield _support(chance, person, test, first + timedelta(days=day))
            lower = Decimal(LOWER[test]) * (10 if unit is LabUnit.G_L else 1)
            yield Result(
                uid=f"n{person.uid}{test.value}{number}",
                participant=ParticipantUid(person.uid),
                test=test,
                value=_signed(f"{person.uid}{test.value}{number}", value.quantize(Decimal("0.01"))),
                unit=unit,
                date=PartialDate.of(first + timedelta(days=day)),
                reference_low=lower if normal else None,
            )


def _signed(name: str, value: Decimal) -> Measurement:
    """Return a value, now and then with a sign; draws of its own, so that the rest of a seed stays as it is."""
    chance = Random(f"sign {name}")
    sign = chance.choice(("<", "<=", ">", ">=")) if chance.random() < 0.12 else ""
    limits = (Decimal(n) for n in ("25", "50", "75", "0.5", "1", "1.5", "8", "10"))
    near = min(limits, key=lambda limit: abs(limit - value))
    # A sign stands at the end of what a machine measures, often a limit of a grade.
    shown = near if sign and chance.random() < 0.5 else value
    return Measurement(f"{sign}{shown:f}")


def _support(chance: Random, person: Participant, test: LabTest, day: date) -> Record:
    """Return a transfusion so shortly before a count that it may have raised it, or just may not."""
    is_platelets = test is LabTest.PLATELETS
    before = chance.choice((0, 1, 2, 3, 4, 7, 8) if is_platelets else (0, 1, 14, 15))
    return Transfusion(
        uid=f"s{person.uid}{test.value}{day}",
        participant=ParticipantUid(person.uid),
        product=TransfusionProduct.PLATELETS if is_platelets else TransfusionProduct.RED_CELLS,
        date=PartialDate.of(day - timedelta(days=before)),
        adult_doses=Decimal(1),
    )


def reviews(chance: Random) -> Iterator[Record]:
    for number in range(1, chance.randrange(1, 5)):
        yield DmcReview(
            uid=f"v{number}",
            number=number,
            meeting_date=PartialDate(2013 + number, 9, chance.randrange(1, 28)),
            cut_off=PartialDate(2013 + number, 8, 1),
            cohorts=(f"c{number}",),
            determination=chance.choice([*Determination]),
            members=chance.choice(["", "Dr A; Dr B"]),
            quorum=chance.choice([None, *YesNo]),
            conflicts=chance.choice(["", "none"]),
        )


# What goes wrong above all.


def _each(change: Callable[[Random, Any], Record | None], *kinds: type[Record]) -> Change:
    """Return what changes each record of some kinds; None drops it."""

    def changed(chance: Random, records: list[Record]) -> list[Record]:
        found = (change(chance, one) if isinstance(one, kinds) else one for one in records)
        return [one for one in found if one is not None]

    return changed


def _both(*changes: Change) -> Change:
    def changed(chance: Random, records: list[Record]) -> list[Record]:
        for change in changes:
            records = change(chance, records)
        return records

    return changed


def _as_it_is(_chance: Random, records: list[Record]) -> list[Record]:
    return records


def _nobody(_chance: Random, records: list[Record]) -> list[Record]:
    return [one for one in records if isinstance(one, Study | Cohort)]


def _one_person(_chance: Random, records: list[Record]) -> list[Record]:
    people = [one.uid for one in records if isinstance(one, Participant)]
    kept = {people[-1], None}
    return [one for one in records if one.uid in kept or getattr(one, "participant", None) in kept]


def _a_dlt(_chance: Random, one: DltAssessment) -> Record:
    return replace(one, judgement=DltJudgement.YES)


def _empty(_chance: Random, one: Record) -> Record:
    keep = {"uid", "participant", "participant_id", "cohort", "number", "fractions", "fraction"}
    blank = type(one)(uid=one.uid)
    names = [known.name for known in fields(one) if known.name not in keep]
    return replace(one, **{name: getattr(blank, name) for name in names})


def long_words(chance: Random, one: AdverseEvent) -> Record:
    words = f"{chance.choice(['Haemorrhage', 'Überempfindlichkeit', 'Ödem'])} " + "of very long name " * 17
    return replace(one, ctcae_term=words[:300], reported_term=words[:300], narrative="It went on. " * 300)


def _early_death(chance: Random, one: Participant) -> Record:
    if chance.random() < 0.6 or one.consent_date is None or one.consent_date.exact is None:
        return one
    died = PartialDate.of(one.consent_date.exact + timedelta(days=chance.randrange(1, 30)))
    return replace(one, death_date=_day(chance, died), disposition=Disposition.DEATH, disposition_date=died)


def replaced(chance: Random, records: list[Record]) -> list[Record]:
    people = [one.uid for one in records if isinstance(one, Participant)]
    return [
        replace(one, replaces=ParticipantUid(chance.choice(people)))
        if isinstance(one, Participant) and chance.random() < 0.4
        else one
        for one in records
    ]


def partial(chance: Random, one: Any) -> Record:
    said = {
        name: _day(chance, value)
        for name in (known.name for known in fields(one))
        if isinstance(value := getattr(one, name), PartialDate)
    }
    return replace(one, **said)


def _screen_failure(chance: Random, one: Participant) -> Record:
    failed = chance.random() < 0.5
    return replace(one, screen_failure=YesNo.YES, screen_failure_reason="Low counts") if failed else one


def _other_unit(unit: DoseUnit, basis: DoseBasis, **said: Any) -> Change:
    def changed(_chance: Random, one: Study) -> Record:
        return replace(one, dose_unit=unit, dose_basis=basis, **said)

    return _each(changed, Study)


def _unlike_units(chance: Random, one: Transfusion) -> Record:
    amount = chance.choice([None, Decimal("0.25"), Decimal(1), Decimal("1.5"), Decimal(4)])
    return replace(one, product=chance.choice([*TransfusionProduct, None]), adult_doses=amount)


def _odd_dose(chance: Random, one: Dose) -> Record:
    said = chance.choice(
        [
            {},
            {"status": None},
            {
                "status": FractionStatus.SCHEDULED,
                "administered_amount": None,
                "planned_date": one.date,
                "date": None,
            },
            {"administered_amount": None},
            {"bsa_typed": Decimal("1.8"), "bsa_source": "chart"},
            {"fraction": None},
            {"change": DoseChange.REDUCED, "interruptions": "10 minutes"},
        ]
    )
    return replace(one, **said)


def _read_out(chance: Random, one: Dose) -> Record:
    from datetime import time

    if one.administered_amount is None:
        return one
    return replace(
        one,
        determination=chance.choice([*DoseDetermination]),
        assay_amount=one.administered_amount + Decimal("1.25"),
        assay_date=one.date,
        assay_time=time(7, chance.randrange(60)),
        start_time=time(chance.randrange(8, 12), chance.randrange(60)),
        residual_vial=chance.choice([None, Decimal(0), Decimal("0.85")]),
        residual_line=chance.choice([None, Decimal("0.30")]),
        residual_time=time(13, 5),
        calibration_amount=Decimal("60.5"),
        calibration_date=one.date,
        calibration_time=time(12, 0),
    )


def _decided(chance: Random, one: Participant) -> Record:
    decision = chance.choice([None, *Evaluability])
    return replace(
        one,
        evaluability=decision,
        evaluability_reason="Moved away" if decision and chance.random() < 0.8 else "",
        evaluability_date=PartialDate(2016, 5, 2) if decision else None,
    )


def _fatal(chance: Random, one: AdverseEvent) -> Record:
    return one if chance.random() < 0.7 else replace(one, outcome=EventOutcome.FATAL, grade=5)


def _is_fatal(one: Record) -> TypeGuard[AdverseEvent]:
    return isinstance(one, AdverseEvent) and one.outcome is EventOutcome.FATAL


def _lasts(one: AdverseEvent) -> timedelta:
    return one.end.first - one.onset.first if one.end and one.onset and one.onset.exact else timedelta(-1)


def _one_fatal_each(chance: Random, records: list[Record]) -> list[Record]:
    """Let nobody die but of an event that begins long before."""
    longest: dict[str | None, AdverseEvent] = {}
    for one in records:
        if isinstance(one, AdverseEvent):
            known = longest.setdefault(one.participant, one)
            if _lasts(one) > _lasts(known):
                longest[one.participant] = one
    dying = {one.uid for one in longest.values() if chance.random() < 0.7} or {
        max(longest.values(), key=_lasts).uid
    }
    changed: list[Record] = []
    for one in records:
        if isinstance(one, AdverseEvent):
            said: dict[str, Any] = {"grade": 4 if one.grade == 5 else one.grade}
            if one.uid in dying:
                said = {"grade": 5, "outcome": EventOutcome.FATAL}
                said["seriousness_criteria"] = (SeriousnessCriterion.DEATH,)
            changed.append(replace(one, **said))
        elif isinstance(one, Participant):
            changed.append(replace(one, death_date=None, disposition=None, disposition_date=None))
        else:
            changed.append(one)
    return changed


def _uncoded(chance: Random, one: AdverseEvent) -> Record:
    said = chance.choice(
        [{}, {"ctcae_term": ""}, {"system_organ_class": ""}, {"ctcae_term": "", "reported_term": ""}]
    )
    return replace(one, **said)


def _serious(_chance: Random, one: AdverseEvent) -> Record:
    return replace(one, grade=4, seriousness_criteria=(SeriousnessCriterion.LIFE_THREATENING,), end=None)


def _undated_doses(chance: Random, one: Dose) -> Record:
    return replace(one, date=_day(chance, _day(chance, one.date)))


def _forty(chance: Random, records: list[Record]) -> list[Record]:
    """Spread the participants over forty cohorts."""
    found = [one for one in records if not isinstance(one, Cohort)]
    cohorts = [
        builders.cohort(number, str(10 + number), opened_on=PartialDate(2013)) for number in range(1, 41)
    ]
    placed = [
        replace(one, cohort=f"c{chance.randrange(1, 40)}") if isinstance(one, Participant) else one  # type: ignore[arg-type]
        for one in found
    ]
    return [*placed[:1], *cohorts, *placed[1:]]


def _odd_cohorts(chance: Random, records: list[Record]) -> list[Record]:
    """Give cohorts regimens of every shape, and participants to none of them."""
    shapes = (("20",), ("15", "15"), ("10", "20"), ("10", "10", "10"), ())
    changed: list[Record] = []
    for one in records:
        if isinstance(one, Cohort) and one.number:
            doses = chance.choice(shapes)
            fresh = builders.cohort(
                one.number, *(doses or ("1",)), days=chance.choice(((1, 8, 15), (1, 4, 30), (1, 2, 3)))
            )
            changed.append(
                replace(one, fractions=fresh.fractions if doses else (), planned_participants=None)
            )
        elif isinstance(one, Participant) and chance.random() < 0.15:
            changed.append(replace(one, cohort=None))
        else:
            changed.append(one)
    return changed


def _responses_all_undated(chance: Random, one: Response) -> Record:
    return replace(one, date=_day(chance, _day(chance, one.date)))


SIZES = {"forty cohorts": (44, 90), "one participant": (12, 60), "nobody": (6, 5), "long words": (8, 25)}
LARGE_FROM = 100
"""Studies from this seed on are three times as large."""
KINDS: dict[str, Change] = {
    "as it is": _as_it_is,
    "nobody": _nobody,
    "one participant": _one_person,
    "all with a DLT": _each(_a_dlt, DltAssessment),
    "everything missing": _each(
        _empty, Cohort, Participant, Dose, AdverseEvent, Transfusion, Result, Medication, HospitalStay
    ),
    "most missing": _each(_empty, AdverseEvent, Transfusion, Participant),
    "forty cohorts": _forty,
    "long words": _each(long_words, AdverseEvent),
    "deaths before dosing": _each(_early_death, Participant),
    "replaced": replaced,
    "partial dates": _each(
        partial, Participant, AdverseEvent, Transfusion, Response, DltAssessment, Medication, HospitalStay
    ),
    "undated doses": _each(_undated_doses, Dose),
    "voided": _as_it_is,
    "cut-off in the middle": _as_it_is,
    "windows open": _as_it_is,
    "window from the last fraction": _each(
        lambda chance, one: replace(one, dlt_window_anchor=WindowAnchor.LAST_FRACTION), Study
    ),
    "no window": _each(lambda chance, one: replace(one, dlt_window_days=None), Study),
    "unlike transfusions": _each(_unlike_units, Transfusion),
    "in MBq": _other_unit(DoseUnit.MBQ, DoseBasis.PER_KG, bsa_formula=BsaFormula.DU_BOIS, bsa_decimals=2),
    "in mg": _other_unit(DoseUnit.MG, DoseBasis.FLAT, bsa_cap=Decimal("1.9")),
    "screen failures": _each(_screen_failure, Participant),
    "odd doses": _each(_odd_dose, Dose),
    "readings": _both(
        _each(_read_out, Dose),
        _each(lambda chance, one: replace(one, half_life_days=Decimal("8.0252")), Study),
    ),
    "decided by people": _each(_decided, Participant),
    "many deaths": _each(_fatal, AdverseEvent),
    "fatal after the cut-off": _one_fatal_each,
    "not coded": _each(_uncoded, AdverseEvent),
    "all serious": _each(_serious, AdverseEvent),
    "odd cohorts": _odd_cohorts,
    "one site": _each(
        lambda chance, one: replace(one, coverage=Coverage.ONE_SITE, site_name="Site 7"), Study
    ),
    "nobody under review": _as_it_is,
    "some cohorts only": _as_it_is,
    "reviewed before": _as_it_is,
    "undated responses": _each(_responses_all_undated, Response),
}


ASKED: dict[str, Callable[[Random, list[Record]], dict[str, Any]]] = {
    "forty cohorts": lambda chance, records: {"under_review": "c39"},
    "nobody under review": lambda chance, records: {"under_review": None},
    "some cohorts only": lambda chance, records: {"cohorts": ("c2", "c4", "c5")},
    "cut-off in the middle": lambda chance, records: {"day": date(2016, 3, 7), "under_review": "c3"},
    "many deaths": lambda chance, records: {"day": date(2015, 6, 20), "under_review": "c3"},
    "fatal after the cut-off": _while_dying,
    "windows open": lambda chance, records: {"day": date(2017, 4, 20)},
    "voided": _voided,
    "reviewed before": _reviewed_before,
}
"""What is asked of the studies of some kinds other than the usual."""
