"""Whatever people type into any field: printed as typed, whole, inside the page, and never as markup."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from functools import cache
from io import BytesIO
from itertools import chain
from typing import Any

import pypdf
import pypdfium2
import pytest

import builders
from dosebook.domain.codelists import (
    CohortStatus,
    DeathCause,
    Disposition,
    DltJudgement,
    DoseChange,
    Evaluability,
    LabTest,
    LabUnit,
    ResponseCategory,
    SeriousnessCriterion,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.decision_codelists import AdviceOutcome, ClauseKind, ClauseScope, DoseAxis
from dosebook.domain.records import (
    RECORD_TYPES,
    CutOff,
    Deviation,
    DltAssessment,
    DltClause,
    DmcReview,
    DoseDecision,
    EscalationDesign,
    Medication,
    ParticipantUid,
    Record,
    ReportIssue,
    Study,
)
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import ValueKind, variables
from dosebook.report.blocks import Document, Section, Table
from dosebook.report.pdf.document import render
from dosebook.report.pdf.style import MARGIN
from dosebook.report.pdf.tables import MOST_EMPTY
from report.reading import document, texts

DAY = date(2018, 8, 15)
ELSEWHERE = (CutOff.kind, ReportIssue.kind)
HOSTILE = "<b>{mark} & <unknown> <0.5 <img src='x'/> &amp; Ωμέγα Привет Ünïcödé ≥² \x07 中 \u202e end{mark}"
SHOWN = HOSTILE.replace("\x07", "[U+0007]").replace("中", "[U+4E2D]").replace("\u202e", "[U+202E]")
NOT_PRINTED = {
    "study.radionuclide",
    "study.site_name",
    "study.report_sections",
    "cohort.note",
    "participant.site",
    "dose.directive_by",
    "dose.determined_by",
    "dose.lot",
    "adverse_event.treatment_note",
    "adverse_event.assessed_by",
    "transfusion.note",
    "medication.drug",
    "medication.dose_text",
    "medication.indication",
    "deviation.description",
    "result.laboratory",
    "result.note",
    "response.assessed_by",
    "response.note",
    "dmc_review.sponsor_decided_by",
}
"""Texts that this summary does not show; every other one must be found in it."""


def records() -> Iterator[Record]:
    """Return one record of each kind at least, so that every text may be printed."""
    person, on = ParticipantUid("p05-01"), builders.on
    yield builders.study()
    yield builders.cohort(4, "31.25", status=CohortStatus.CLEARED)
    yield builders.cohort(5, "31.25", status=CohortStatus.UNDER_REVIEW)
    yield builders.participant(
        "05-01",
        5,
        disposition=Disposition.DEATH,
        death_date=on("2018-03-01"),
        death_cause=DeathCause.OTHER,
        evaluability=Evaluability.NOT_EVALUABLE,
    )
    yield builders.participant("05-02", 5, replaces=person)
    yield builders.participant("05-03", None, screen_failure=YesNo.YES)
    yield builders.dose("05-01", change=DoseChange.DELAYED, bsa_typed=builders.Decimal(2))
    yield builders.event("e1", "05-01", grade=4, seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,))
    yield DltAssessment(uid="j", participant=person, judgement=DltJudgement.NO, concerns=("e1", "d05-01-1"))
    yield builders.transfusion("t", "05-01", product=TransfusionProduct.PLATELETS, date=on("2018-02-09"))
    yield Medication(uid="m", participant=person)
    yield Deviation(uid="v", participant=person)
    for number, day in enumerate(("2018-01-05", "2018-02-20")):
        said: dict[str, Any] = {"test": LabTest.M_PROTEIN, "unit": LabUnit.G_DL, "date": on(day)}
        yield builders.result(f"r{number}", "05-01", str(3 - number), **said)
    yield builders.response("q", "05-01", category=ResponseCategory.SD, date=on("2018-02-20"))
    yield DltClause(
        uid="k1", number=1, clause_kind=ClauseKind.COMPLICATION, scope=ClauseScope.TERMS, least_grade=1
    )
    yield DltClause(uid="k2", number=2, clause_kind=ClauseKind.DEATH)
    yield EscalationDesign(uid="rule", dose_axis=DoseAxis.TOTAL_PLANNED)
    yield DoseDecision(uid="advice", day=on("2018-03-01"), outcome=AdviceOutcome.OVERRIDDEN)
    yield DmcReview(uid="d", number=4, meeting_date=on("2017-12-01"), cohorts=("c4",))


def typed_everywhere(text: str, *, only_long: bool = False) -> tuple[StudyData, set[str]]:
    """Return the study with ``text`` in each of its (long) text fields, marked, and those fields."""
    made, names = [], set()
    for record in records():
        values: dict[str, Any] = {}
        for name, variable in variables(type(record)).items():
            if variable.refers_to or variable.kind not in {ValueKind.TEXT, ValueKind.TEXTS}:
                continue
            if only_long and not variable.is_long:
                continue
            field = f"{record.kind}.{name}"
            names.add(field)
            marked = text.replace("{mark}", mark_of(field))
            if name == "participant_id":
                marked = f"{record.uid} {marked}"
            values[name] = (marked,) if variable.kind is ValueKind.TEXTS else marked
        made.append(replace(record, **values))
    return StudyData.of(made, position=1, head="aa"), names


@cache
def all_fields() -> tuple[str, ...]:
    return tuple(f"{kind.kind}.{field.name}" for kind in RECORD_TYPES for field in fields(kind))


def mark_of(field: str) -> str:
    """Return a mark that no other field has: letters only, so that no line break divides a number."""
    number = all_fields().index(field)
    return "Q" + chr(65 + number // 26) + chr(97 + number % 26) + "q"


def squeezed(text: str) -> str:
    return "".join(text.split())


def printed(of: Document, **said: Any) -> tuple[bytes, str]:
    pdf = render(of, **said).pdf
    return pdf, "".join(squeezed(page.extract_text()) for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def outside_the_margins(pdf: bytes) -> list[str]:
    """Return every character that lies outside the text area of its page, by two points or more."""
    document_ = pypdfium2.PdfDocument(pdf)
    found = []
    for number in range(len(document_)):
        page = document_[number]
        width, height = page.get_size()
        textpage = page.get_textpage()
        for index in range(textpage.count_chars()):
            left, bottom, right, top = textpage.get_charbox(index)
            is_inside = (
                left >= MARGIN - 2 and right <= width - MARGIN + 2 and bottom >= 20 and top <= height - 20
            )
            if right > left and not is_inside:
                found.append(
                    f"page {number + 1}: {textpage.get_text_range(index, 1)!r} at {left:.0f}, {bottom:.0f}"
                )
        textpage.close()
    document_.close()
    return found


def test_every_field_is_printed_as_typed_or_known_not_to_be_printed() -> None:
    data, names = typed_everywhere(HOSTILE)
    made = document(data, DAY, "c5", medical_monitor_text=HOSTILE.replace("{mark}", "Monitor"))
    pdf, text = printed(made)
    found = {field for field in names if squeezed(SHOWN.replace("{mark}", mark_of(field))) in text}
    assert names - found == NOT_PRINTED
    assert squeezed(SHOWN.replace("{mark}", "Monitor")) in text
    assert "areprintedastheircodepoints:U+0007,U+202E,U+4E2D." in text
    assert outside_the_margins(pdf) == []
    for trap in (b"/URI", b"/JavaScript", b"/Launch"):
        assert trap not in pdf


def test_nothing_that_a_section_says_is_lost_on_the_way_to_the_page() -> None:
    data, _ = typed_everywhere(HOSTILE)
    made = document(data, DAY, "c5")
    _, text = printed(made)
    for section in map(_with_the_heads_shown, made.sections):
        for said in chain.from_iterable(_apart(text) for text in texts(section)):
            shown = said.replace("\x07", "[U+0007]").replace("中", "[U+4E2D]").replace("\u202e", "[U+202E]")
            assert squeezed(shown) in text or _is_divided(shown, text), said[:200]


def _with_the_heads_shown(section: Section) -> Section:
    """Return the section without the heads that a table of many columns and no rows does not print."""
    blocks = (
        replace(one, columns=one.columns[:1])
        if isinstance(one, Table) and not one.rows and len(one.columns) > MOST_EMPTY
        else one
        for one in section.blocks
    )
    return replace(section, blocks=tuple(blocks))


def _apart(text: str) -> list[str]:
    """Return the label and the text of a fact, which stand side by side, as two."""
    label, colon, rest = text.partition(": ")
    return [label, rest] if colon and len(label) < 30 and "Q" not in label else [text]


def _is_divided(shown: str, text: str) -> bool:
    """Whether a text that runs over pages or over cells side by side is there word by word."""
    return all(squeezed(word) in text for word in shown.split() if len(word) < 40)


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_10_000_characters_in_every_long_field_are_printed_whole(page_size: str) -> None:
    words = " ".join(f"{{mark}}{number}" for number in range(1300))
    data, names = typed_everywhere(words, only_long=True)
    assert len(words.replace("{mark}", "QAaq")) > 10_000
    pdf, text = printed(document(data, DAY, "c5"), page_size=page_size)
    for field in names - NOT_PRINTED:
        lost = [number for number in range(1300) if f"{mark_of(field)}{number}" not in text]
        assert not lost, field
    assert outside_the_margins(pdf) == []


def test_300_characters_without_a_space_stay_on_the_page() -> None:
    data, names = typed_everywhere("{mark}" + "W" * 300 + "{mark}")
    pdf, text = printed(document(data, DAY, "c5"))
    for field in names - NOT_PRINTED:
        assert text.count(mark_of(field)) >= 2, field
    assert outside_the_margins(pdf) == []


def test_a_study_record_alone_with_hostile_words_heads_every_page() -> None:
    study = Study(uid="study", protocol_number="<b>&", short_title="<i>Ω中", synthetic=YesNo.YES)
    _, text = printed(document(StudyData.of([study]), DAY))
    assert "<i>Ω[U+4E2D]·<b>&" in text
