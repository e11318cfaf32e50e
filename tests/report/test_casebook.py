"""Casebooks: every field of every form on paper, every record of one participant and nobody else's."""

from datetime import UTC, datetime
from decimal import Decimal

from builders import cohort, dose, event, on, participant, response, result, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.codelists import LabTest, LabUnit, YesNo
from dosebook.domain.study_agents import TREATMENTS
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.forms.catalogue import FORMS
from dosebook.report.blocks import Document, Section, Table, plain
from dosebook.report.casebook import CasebookSettings, blank_casebook, filled_casebook, is_asked
from dosebook.report.pdf.document import render

SETTINGS = CasebookSettings(datetime(2018, 8, 20, 9, 14, tzinfo=UTC), "0.1.0")
ANNOTATED = CasebookSettings(SETTINGS.made_at, "0.1.0", annotated=True)
PERSON = participant("01-01", enrolment_date=on("2018-01"))


def _data() -> StudyData:
    return study_data(
        study(synthetic=YesNo.YES),
        cohort(),
        PERSON,
        participant("01-02"),
        dose("01-01", height_cm=Decimal(175), weight_kg=Decimal(80)),
        event("late", onset=on("2018-03-01"), reported_term="<b>sick & tired</b>", narrative="α\nβ"),
        event("early", onset=on("2018-01-10"), ctcae_term="Nausea"),
        event("others", "01-02", ctcae_term="Vomiting"),
        result("r", value="<0.20", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-01-09")),
        response("s", date=on("2018-03-01")),
    )


def _section(document: Document, key: str) -> Section:
    return next(section for section in document.sections if section.key == key)


def _tables(section: Section) -> list[Table]:
    return [block for block in section.blocks if isinstance(block, Table)]


def _rows(table: Table) -> list[tuple[str, ...]]:
    return [tuple(plain(cell) for cell in row.cells) for row in table.rows]


def test_a_blank_casebook_has_a_line_for_every_field_that_is_typed() -> None:
    document = blank_casebook(_data(), ANNOTATED)
    for section in document.sections:
        form, known = FORMS[section.key], variables(FORMS[section.key].record)
        typed = [one for one in form.fields if is_asked(one, _data().study)]
        expected = [(known[one.name].label, known[one.name].cdisc or "–") for one in typed]
        printed = [(row[0], row[2]) for row in _rows(_tables(section)[0]) if row[1]]
        assert printed == expected


def test_a_blank_casebook_asks_only_for_treatments_that_the_study_has() -> None:
    fields = {one.name: one for one in FORMS["adverse_event"].fields}
    two = study(other_treatment="Dexamethasone")
    asked = [name for name in TREATMENTS if is_asked(fields[name], two)]
    assert asked == ["attribution", "attribution_other"]
    assert not is_asked(fields["system_organ_class"], two)


def test_choices_are_boxes_to_tick_and_amounts_carry_their_unit() -> None:
    rows = dict(row[:2] for row in _rows(_tables(_section(blank_casebook(_data(), SETTINGS), "dose"))[0]))
    assert rows["Given"] == "☐\u00a0Given\u2003 ☐\u00a0Omitted\u2003 ☐\u00a0Not yet given"
    amount, reasons = rows["Administered amount"].split("\n")
    assert amount.endswith("_ mCi")
    assert reasons == "☐\u00a0Not done\u2003 ☐\u00a0Unknown\u2003 ☐\u00a0Not applicable\u2003 ☐\u00a0Refused"
    assert rows["Date given"].count("/") == 2


def test_a_filled_casebook_says_why_there_is_no_value() -> None:
    said = (Absence("grade", AbsenceReason.NOT_DONE), Absence("attribution", AbsenceReason.UNKNOWN))
    data = study_data(study(), cohort(), PERSON, event("e", grade=None, absences=said))
    section = _section(filled_casebook(data, PERSON, SETTINGS), "adverse_event")
    rows = dict(row[:2] for row in _rows(_tables(section)[0]))
    assert (rows["Grade"], rows["Attribution to study treatment"]) == ("Not done", "Unknown")


def test_a_blank_casebook_names_nobody() -> None:
    words = " ".join(
        cell
        for section in blank_casebook(_data(), SETTINGS).sections
        for row in _rows(_tables(section)[0])
        for cell in row
    )
    assert "01-01" not in words
    assert "Nausea" not in words


def test_a_filled_casebook_holds_the_records_of_its_participant_oldest_first() -> None:
    document = filled_casebook(_data(), PERSON, SETTINGS)
    events = [dict(_rows(table)) for table in _tables(_section(document, "adverse_event"))]
    assert [one["CTCAE term"] for one in events] == ["Nausea", "Fatigue"]
    assert events[1]["Reported term"] == "<b>sick & tired</b>"
    (given,) = (dict(_rows(table)) for table in _tables(_section(document, "dose")))
    assert given["Administered amount"] == "24.55 mCi"
    assert given["Body surface area"] == "1.97 m², Mosteller"
    (person,) = (dict(_rows(table)) for table in _tables(_section(document, "participant")))
    assert person["Enrolment"] == "Jan 2018"
    (results,) = _tables(_section(document, "result"))
    assert _rows(results)[0][:5] == ("9 Jan 2018", "Serum M-protein", "<0.20", "g/dL", "–")
    assert document.sections[-1].key == "signature"


def test_both_casebooks_are_laid_out_whole_and_say_that_participants_are_made_up() -> None:
    for document in (blank_casebook(_data(), ANNOTATED), filled_casebook(_data(), PERSON, SETTINGS)):
        made = render(document)
        assert made.pdf.startswith(b"%PDF-")
        assert made.pages >= 3
        assert document.imprint.marks == ("synthetic participants",)


def test_every_form_about_a_participant_stands_in_the_casebook() -> None:
    shown = {section.title for section in blank_casebook(_data(), SETTINGS).sections}
    about_one = {
        form.record.title_marked
        for kind, form in FORMS.items()
        if "participant" in variables(form.record) and kind != "query"
    }
    assert {"Participant", *about_one} == shown
