"""A study that is hard to print, and its book: 60 participants in 12 cohorts with what goes wrong in real studies.

``make hard-book`` prints it, to be looked at page by page in colour and in greyscale.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

import builders
from dosebook.demo.schedule import schedule
from dosebook.domain.codelists import (
    ActionTaken,
    Attribution,
    Determination,
    DeviationCategory,
    LabTest,
    LabUnit,
    YesNo,
)
from dosebook.domain.cut_off import reported
from dosebook.domain.decision_codelists import AdviceOutcome, DoseAxis, EscalationRule
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Deviation, DmcReview, Dose, Participant, Record, Transfusion
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document
from dosebook.report.build import EarlierCutOff, build
from dosebook.report.contents import all_sections
from report import nasty
from report.made_up import Regimens, made_up
from report.reading import settings

COHORTS, PARTICIPANTS, EVENTS, SEED = 12, 60, 600, 7
DAY = date(2024, 9, 20)
"""Of the last cohort some windows are still running."""
REVIEWED = date(2023, 12, 1)
"""The day to which the last review knew the data."""
_ORGANS = (
    (LabTest.ALT, LabUnit.U_L, 40),
    (LabTest.AST, LabUnit.U_L, 40),
    (LabTest.BILIRUBIN, LabUnit.MG_DL, 1),
    (LabTest.ALKALINE_PHOSPHATASE, LabUnit.U_L, 120),
    (LabTest.CREATININE, LabUnit.MG_DL, 1),
    (LabTest.TSH, LabUnit.MIU_L, 4),
)
_MONITOR = (
    "Cohort 12 is not complete: windows are still running. Late marrow suppression was seen in both of the last two "
    "cohorts, and counts after day 60 are few. I ask the committee to look at the dates of the last counts first."
)


def hard_regimens() -> Regimens:
    """Return doses that rise by cohort, every third of them given in two fractions, and one cohort more, planned."""
    totals = [Decimal("6.25") + Decimal("2.5") * number for number in range(COHORTS + 1)]
    return tuple(
        (f"{(one / 2).normalize():f}",) * 2 if place % 3 == 2 else (f"{one.normalize():f}",)
        for place, one in enumerate(totals)
    )


def hard_records() -> tuple[Record, ...]:
    """Return the records of the study, the same ones on every run."""
    chance = Random(SEED)
    made = made_up(PARTICIPANTS, EVENTS, SEED, hard_regimens()).records
    records = [_worse(chance, new) for one in made for new in nasty.richer(chance, one)]
    for one in made:
        if isinstance(one, Dose) and one.fraction == 1 and one.date:
            records += _organs(chance, one)
        if isinstance(one, Participant) and chance.random() < 0.5:
            records.append(_deviation(chance, one))
    records += [_design(), *schedule(), *_reviews(chance)]
    return (*records, *_advice(records))


def hard_document() -> Document:
    """Return the book with every section, read against what the last review knew."""
    records = hard_records()
    data = StudyData.of(records, position=len(records), head="f" * 64)
    chance = Random(SEED)
    late = {
        one.uid for one in records if isinstance(one, AdverseEvent | Transfusion) and chance.random() < 0.1
    }
    then = StudyData.of([one for one in records if one.uid not in late], position=len(records) - len(late))
    asked = settings(DAY, f"c{COHORTS}", sections=all_sections(), medical_monitor_text=_MONITOR)
    return build(data, asked, EarlierCutOff(then, REVIEWED))[0]


def _worse(chance: Random, one: Record) -> Record:
    """Make words long, dates partial, and some participants replacements of others."""
    if isinstance(one, AdverseEvent) and chance.random() < 0.04:
        return nasty.long_words(chance, one)
    if isinstance(one, AdverseEvent | Transfusion) and chance.random() < 0.3:
        return nasty.partial(chance, one)
    if isinstance(one, AdverseEvent) and chance.random() < 0.3:
        likely = (ActionTaken.NOT_CHANGED, Attribution.POSSIBLE)
        return replace(one, action_taken=likely[0], attribution=likely[1])
    if isinstance(one, Participant) and one.cohort and chance.random() < 0.05:
        number = int(one.participant_id.split("-")[1])
        before = f"p{one.participant_id.split('-')[0]}-{number - 1:03d}"
        return replace(one, replaces=before) if number else one  # type: ignore[arg-type]
    return one


def _organs(chance: Random, dose: Dose) -> Iterator[Record]:
    first = dose.date.first if dose.date else DAY
    for test, unit, limit in _ORGANS:
        for day in (-5, 21, 50):
            if chance.random() < 0.85:
                yield builders.result(
                    f"{test.value}{day}{dose.participant}",
                    str(dose.participant)[1:],
                    f"{limit * chance.lognormvariate(-0.3, 0.7):.2f}",
                    test=test,
                    unit=unit,
                    date=PartialDate.of(first + timedelta(days=day)),
                    reference_low=Decimal("0.2"),
                    reference_high=Decimal(limit) if chance.random() < 0.95 else None,
                )


def _deviation(chance: Random, person: Participant) -> Deviation:
    asked = person.consent_date.first if person.consent_date else DAY
    return Deviation(
        uid=f"v{person.uid}",
        participant=person.uid,  # type: ignore[arg-type]
        category=chance.choice([*DeviationCategory, None]),
        date=PartialDate.of(asked + timedelta(days=chance.randrange(90))),
        description="The count was drawn later than the protocol asks for. " * chance.randrange(1, 4),
    )


def _design() -> EscalationDesign:
    totals = [f"{sum(map(Decimal, doses)).normalize():f}" for doses in hard_regimens()]
    return EscalationDesign(
        uid="design",
        rule=EscalationRule.BOIN,
        dose_axis=DoseAxis.TOTAL_PLANNED,
        dose_levels=tuple(totals),
        cohort_size=5,
        target_rate=Decimal("0.3"),
        no_skipping=YesNo.YES,
    )


def _reviews(chance: Random) -> Iterator[DmcReview]:
    for number in range(1, COHORTS):
        yield DmcReview(
            uid=f"w{number}",
            number=number,
            meeting_date=PartialDate(2012 + number, 11, chance.randrange(10, 28)),
            cut_off=PartialDate(2012 + number, 11, 1),
            cohorts=(f"c{number}",),
            determination=chance.choice([*Determination]),
            members="Dr A; Dr B; Dr C" if chance.random() < 0.8 else "",
            quorum=chance.choice([None, *YesNo]),
            conflicts=chance.choice(["", "none", "Dr B: paid by the sponsor until 2015"]),
        )


def _advice(records: list[Record]) -> Iterator[Record]:
    data = StudyData.of(records)
    for number in (4, 8, 11):
        day = date(2012 + number, 11, 1)
        found = advise(reported(data, day).data, day).advice
        if found is not None:
            kept = kept_advice(found, 100 * number, f"advice{number}", "Dosebook 0.1.0")
            outcome = AdviceOutcome.FOLLOWED if number < 8 else AdviceOutcome.OVERRIDDEN
            reason = "" if number < 8 else "The committee asked for more participants at this dose. " * 3
            yield replace(kept, outcome=outcome, reason=reason, decided_by="Dr Brandt")


def main(folder: Path) -> None:
    """Print the book, and a picture of each page in colour and in greyscale."""
    import pypdfium2

    from dosebook.report.pdf.document import render

    folder.mkdir(parents=True, exist_ok=True)
    book = folder / "hard-book.pdf"
    book.write_bytes(render(hard_document()).pdf)
    pdf = pypdfium2.PdfDocument(book)
    for number, page in enumerate(pdf, start=1):
        picture = page.render(scale=1.4).to_pil()
        picture.save(folder / f"page-{number:03d}.png")
        picture.convert("L").save(folder / f"grey-{number:03d}.png")
    sys.stdout.write(f"{len(pdf)} pages: {book}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
