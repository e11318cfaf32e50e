"""The form of a serious event on paper: the event, its report, and what bears on it, of nobody else."""

from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from builders import cohort, dose, event, on, participant, result, study, study_data, transfusion
from dosebook.actions.make_sae_form import NoSuchReport, sae_report_with
from dosebook.domain.codelists import (
    Attribution,
    LabTest,
    LabUnit,
    SeriousnessCriterion,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.record import ParticipantUid, RecordUid
from dosebook.domain.records import Medication, SaeReport
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document, Facts, Prose, Table, plain
from dosebook.report.pdf.document import render
from dosebook.report.sae_form import sae_form

MADE = datetime(2018, 2, 20, 9, 14, tzinfo=UTC)
PERSON = ParticipantUid("p01-01")
SEPSIS = event(
    "e",
    ctcae_term="Sepsis",
    reported_term="blood <poisoning>",
    grade=4,
    onset=on("2018-01-20"),
    end=on("2018-01-30"),
    serious=YesNo.YES,
    seriousness_criteria=(SeriousnessCriterion.LIFE_THREATENING,),
    attribution=Attribution.POSSIBLE,
    narrative="Admitted with fever & shock.",
    grade_changes=(GradeChange(on("2018-01-20"), 3), GradeChange(on("2018-01-21"), 4)),
)
INITIAL = SaeReport(
    uid="r",
    participant=PERSON,
    event=RecordUid("e"),
    report_version=SaeReportVersion.INITIAL,
    aware_on=on("2018-01-21"),
    aware_at=time(14, 5),
    sent_on=on("2018-01-22"),
    sent_at=time(16, 5),
    expectedness=Expectedness.UNEXPECTED,
    late_reason="The fax was down.",
)
FOLLOW_UP = SaeReport(
    uid="f",
    participant=PERSON,
    event=RecordUid("e"),
    report_version=SaeReportVersion.FOLLOW_UP,
    follow_up_number=1,
    news="Recovered.",
)


def _data(*more: Any) -> StudyData:
    return study_data(
        study(sponsor="A sponsor"),
        cohort(),
        participant(),
        participant("01-02"),
        dose(weight_kg=Decimal(80)),
        SEPSIS,
        event("other", "01-02", ctcae_term="Nausea"),
        INITIAL,
        FOLLOW_UP,
        *more,
    )


def _facts(document: Document) -> dict[str, str]:
    blocks = [block for section in document.sections for block in section.blocks]
    return {
        fact.label: plain(fact.text) for block in blocks if isinstance(block, Facts) for fact in block.facts
    }


def _rows(document: Document, key: str, number: int = 0) -> list[tuple[str, ...]]:
    section = next(section for section in document.sections if section.key == key)
    table = [block for block in section.blocks if isinstance(block, Table)][number]
    return [tuple(plain(cell) for cell in row.cells) for row in table.rows]


def test_the_form_tells_the_event_its_report_and_its_clocks() -> None:
    document = sae_form(_data(), INITIAL, MADE, "0.1.0")
    facts = _facts(document)
    assert document.title.endswith(": Serious adverse event, 01-01: Sepsis, initial")
    assert facts["Site became aware"] == "21 Jan 2018 14:05"
    assert facts["24-hour clock"] == "done 2 h late, was due 22 Jan 2018 14:05"
    assert facts["7- or 15-day clock"] == "7 days: due 29 Jan 2018"
    assert facts["Reason for a late report"] == "The fax was down."
    assert facts["Onset"] == "20 Jan 2018 (study day 12)"
    assert facts["Days since the last fraction"] == "11"
    assert facts["Course of the grade"] == "grade 3 from 20 Jan 2018; grade 4 from 21 Jan 2018"
    assert facts["Serious because"].count("☒") == 1
    assert "☒ Life-threatening" in facts["Serious because"]
    assert facts["Weight of that day"] == "80 kg"


def test_a_follow_up_says_what_it_adds() -> None:
    document = sae_form(_data(), FOLLOW_UP, MADE, "0.1.0")
    narrative = next(section for section in document.sections if section.key == "narrative")
    told = [plain(block.text) for block in narrative.blocks if isinstance(block, Prose)]
    assert told == ["Admitted with fever & shock.", "What this version adds: Recovered."]
    assert document.title.endswith("follow-up 1")


@pytest.mark.parametrize(
    ("day", "is_near"),
    [
        ("2018-01-05", False),
        ("2018-01-06", True),
        ("2018-02-13", True),
        ("2018-02-14", False),
        ("2018-01", True),
        ("unk", True),
    ],
)
def test_what_may_lie_14_days_around_the_event_bears_on_it(day: str, *, is_near: bool) -> None:
    found = result("x", value="12", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(day))
    given = transfusion("t", product=TransfusionProduct.PLATELETS, date=on(day))
    document = sae_form(_data(found, given), INITIAL, MADE, "0.1.0")
    assert bool(_rows(document, "results")) is is_near
    assert bool(_rows(document, "care", 1)) is is_near


@pytest.mark.parametrize(
    ("start", "end", "is_near"),
    [
        ("2017-05", None, True),
        ("2017-05", "2018-01-06", True),
        ("2017-05", "2018-01-05", False),
        ("2018-02-14", None, False),
    ],
)
def test_what_was_taken_before_the_event_bears_on_it(start: str, end: str | None, *, is_near: bool) -> None:
    drug = Medication(
        uid="m", participant=PERSON, drug="Aspirin", start=on(start), end=on(end) if end else None
    )
    assert bool(_rows(sae_form(_data(drug), INITIAL, MADE, "0.1.0"), "care")) is is_near


def test_others_are_not_named_and_it_becomes_a_pdf() -> None:
    others = result(
        "x", "01-02", value="12", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-01-20")
    )
    document = sae_form(_data(others), INITIAL, MADE, "0.1.0")
    assert _rows(document, "results") == []
    assert render(document).pages >= 1


def test_a_report_is_found_by_participant_term_and_follow_up() -> None:
    data = _data()
    assert sae_report_with(data, PERSON, "", None) == INITIAL
    assert sae_report_with(data, PERSON, "sepsis", 1) == FOLLOW_UP
    for whose, term, number in ((PERSON, "", 2), (PERSON, "Nausea", None), ("p01-02", "", None)):
        with pytest.raises(NoSuchReport, match="no such SAE report"):
            sae_report_with(data, whose, term, number)
    second = event("e2", ctcae_term="Lung infection", serious=YesNo.YES)
    more = SaeReport(uid="r2", participant=PERSON, event=RecordUid("e2"))
    with pytest.raises(NoSuchReport, match="several events: Sepsis, Lung infection"):
        sae_report_with(_data(second, more), PERSON, "", None)
