"""What the pages say: the answers on page 1, what is marked, what one site's file may not say."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest

import builders
from dosebook.domain.codelists import (
    CohortStatus,
    Coverage,
    DeathCause,
    Disposition,
    DltJudgement,
    DoseChange,
    DoseChangeReason,
    Evaluability,
    FractionStatus,
    LabTest,
    LabUnit,
    SeriousnessCriterion,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.records import DltAssessment, Dose, ParticipantUid, Record, Study
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document, Figure, KeyFigures, Table
from dosebook.report.pdf.document import render
from report.made_up import CUT_OFF, made_up
from report.reading import document, fact, rows, section, tables, texts

DAY = date(2018, 8, 15)
SECTIONS = (
    "cover",
    "decision",
    "changes",
    "checks",
    "disposition",
    "baseline",
    "exposure",
    "dlt",
    "events",
    "comparison",
    "event-terms",
    "serious",
    "haematology",
    "shifts",
    "support",
    "activity",
    "advice",
    "form",
    "about",
    "design",
    "reviews",
    "event-grades",
    "counts",
    "labs",
    "advice-kept",
    "intensity",
    "profiles",
    "listing",
)


def judged(name: str, judgement: DltJudgement = DltJudgement.NO) -> DltAssessment:
    on = builders.on("2018-06-01")
    person = ParticipantUid(f"p{name}")
    return DltAssessment(
        uid=f"j{name}", participant=person, judgement=judgement, assessed_by="Dr Ito", assessed_on=on
    )


def counted(name: str) -> Record:
    said: dict[str, Any] = {
        "test": LabTest.PLATELETS,
        "unit": LabUnit.TEN9_L,
        "date": builders.on("2018-02-20"),
    }
    return builders.result(f"n{name}", name, "40", **said)


def two_cohorts(*others: Record, study: Study | None = None) -> StudyData:
    """One participant in cohort 4, two in cohort 5, all evaluable; records of the same uid replace these."""
    records: list[Record] = [
        study or builders.study(escalation_rule="3 + 3", assumptions="assumed here"),
        builders.cohort(4, "31.25", status=CohortStatus.CLEARED, planned_participants=1),
        builders.cohort(5, "15.625", "15.625", planned_participants=2, status=CohortStatus.UNDER_REVIEW),
    ]
    for name, fractions in (("04-01", 1), ("05-01", 2), ("05-02", 2)):
        records += [builders.participant(name, int(name[1])), judged(name), counted(name)]
        for number in range(1, fractions + 1):
            said = {"height_cm": 175, "weight_kg": 80, "planned_dose": 15, "prescribed_amount": 25}
            dose = builders.dose(name, number, f"2018-01-{2 + 7 * number:02d}")
            records.append(replace(dose, **{key: builders.Decimal(value) for key, value in said.items()}))  # type: ignore[attr-defined]
    return StudyData.of({one.uid: one for one in [*records, *others]}.values(), position=9, head="ab" * 32)


def report(
    *others: Record, under_review: str | None = "c5", study: Study | None = None, **said: object
) -> Document:
    return document(two_cohorts(*others, study=study), DAY, under_review, **said)


def first_page(*others: Record, **said: Any) -> str:
    return "\n".join(texts(section(report(*others, **said), "decision")))


def all_text(of: Document) -> str:
    return "\n".join(text for one in of.sections for text in texts(one))


def test_every_section_is_there_in_order_also_of_an_empty_study() -> None:
    for data in (builders.study_data(), made_up().data):
        made = document(data, CUT_OFF)
        # The intensity of doses that nobody was given is left out of the appendix.
        wanted = tuple(key for key in SECTIONS if key != "intensity" or data.doses)
        assert tuple(one.key for one in made.sections) == wanted
        for one in made.sections:
            assert all(table.rows or table.empty_text for table in tables(one))
    assert render(document(builders.study_data(), CUT_OFF)).pages >= 3


@pytest.mark.parametrize(
    "words",
    [
        "Nobody was treated up to the cut-off.",
        "Nobody was replaced.",
        "Screen failures: none recorded.",
        "No cohorts were recorded.",
        "No serious events were recorded.",
        "No death was recorded.",
        "No adverse events were recorded.",
        "No departure from the plan was recorded.",
        "Nobody was enrolled up to the cut-off.",
        "The program finds nothing missing.",
        "No earlier review is recorded.",
        "No earlier review is recorded, so all of this report is new.",
        "There is no dosed cohort before the one under review.",
    ],
)
def test_nothing_is_left_out_when_empty(words: str) -> None:
    assert words in all_text(document(builders.study_data(), CUT_OFF))


def test_page_1_answers_complete_how_many_dlts_and_what_next() -> None:
    page = section(report(builders.cohort(6, "18.75", "18.75", status=CohortStatus.PLANNED)), "decision")
    figures = next(block for block in page.blocks if isinstance(block, KeyFigures)).figures
    assert [one.value for one in figures] == ["2", "2", "0", "0", "0/2"]
    assert "exact two-sided 95 % interval 0 to 84 %" in figures[-1].label
    said = "\n".join(texts(page))
    assert "Complete: 2 treated of 2 planned, every DLT window has closed, the last on 3 Apr 2018." in said
    assert fact(page, "Planned next") == (
        "Cohort 6: 2 × 18.75 mCi/m², one week apart; 37.50 mCi/m² in all, +20 %; planned"
    )
    assert fact(page, "Rule as typed") == (
        "3 + 3. What is assumed stands under Design and cohorts. 0/2 is seen in 44 % of cohorts if one in three has a DLT."
    )
    assert fact(page, "Not counted yet") == "Nobody: all are evaluable and judged."
    assert fact(page, "Fractions") == "fraction 1 given 2/2; fraction 2 given 2/2"


def test_page_1_names_who_is_pending_and_who_had_a_dlt() -> None:
    young = replace(builders.dose("05-02", 1, "2018-08-01"), uid="d05-02-1")
    second = Dose(uid="d05-02-2")
    page = first_page(
        young, second, judged("05-02", DltJudgement.NOT_YET_JUDGED), judged("05-01", DltJudgement.YES)
    )
    assert "Not complete: 2 treated of 2 planned, 1 pending" in page
    assert "05-02: Fraction 2 not given yet; window open, day 15 of 85." in page
    assert "1/1 with DLT of evaluable; exact two-sided 95 % interval 3 to 100 %" in page
    assert "if one in three" not in page


def test_every_place_tells_that_nobody_judged_and_counts_the_participant_for_nothing() -> None:
    """The answer, the reason, the ladder, the table, the slide and the profile are one derivation."""
    made = report(judged("05-02", DltJudgement.NOT_YET_JUDGED))
    page = section(made, "decision")
    figures = next(block for block in page.blocks if isinstance(block, KeyFigures)).figures
    assert [(one.value, one.label) for one in figures][2:4] == [("0", "pending"), ("1", "not yet judged")]
    assert (figures[1].value, figures[-1].value) == ("1", "0/1")
    assert "not yet judged are 1." in first_page(judged("05-02", DltJudgement.NOT_YET_JUDGED))
    reason = "All fractions given, window completed with counts. Not yet judged."
    assert fact(page, "Not counted yet") == f"05-02: {reason}"
    drawings = [block.drawing.alt_text for block in page.blocks if isinstance(block, Figure)]
    assert "one week apart: evaluable, no DLT, not yet judged" in drawings[0]
    counts, each = tables(section(made, "dlt"))[:2]
    assert rows(counts)["", "Cohort 5"][1:6] == ("2", "0", "1", "0", "1")
    assert rows(each)["Cohort 5", "05-02"][0] == "not yet judged"
    assert "not yet judged" in "\n".join(texts(section(made, "profiles")))


def test_silence_counts_as_no_dlt_where_the_protocol_says_so_and_page_1_tells_whom() -> None:
    study = builders.study(dlt_silence_is_none=YesNo.YES)
    page = section(report(judged("05-02", DltJudgement.NOT_YET_JUDGED), study=study), "decision")
    figures = next(block for block in page.blocks if isinstance(block, KeyFigures)).figures
    assert [one.value for one in figures] == ["2", "2", "0", "0", "0/2"]
    assert fact(page, "Not counted yet") == "Nobody judged, which the protocol counts as no DLT: 05-02."


def test_page_1_says_who_died_when_and_of_what() -> None:
    person = builders.participant("05-02", 5)
    in_window = replace(
        person, death_date=builders.on("2018-02-01"), death_cause=DeathCause.OTHER, death_cause_text="<fall>"
    )
    assert "Deaths: 1/2: 05-02 1 Feb 2018, day 24 (in the window; other: <fall>)" in first_page(in_window)
    later = replace(person, disposition=Disposition.DEATH, disposition_date=builders.on("2018-07"))
    assert "Deaths: 1/2: 05-02 Jul 2018, day – (after the window; cause not recorded)" in first_page(later)
    after = replace(person, death_date=builders.on("2018-09-01"), disposition=Disposition.DEATH)
    assert "Deaths: 0/2" in first_page(replace(after, disposition_date=builders.on("2018-09-01")))


def test_who_completed_the_study_did_not_die_on_that_day() -> None:
    completed = replace(
        builders.participant("05-02", 5),
        disposition=Disposition.COMPLETED,
        disposition_date=builders.on("2018-06-01"),
    )
    fatal = builders.event("f", "05-02", grade=5, end=builders.on("2018-07-02"))
    assert "Deaths: 1/2: 05-02 2 Jul 2018" in first_page(completed, fatal)


def test_page_1_lists_serious_and_open_events_and_departures_of_fraction_2() -> None:
    serious = builders.event(
        "s", "05-01", grade=4, seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,)
    )
    omitted = replace(
        builders.dose("05-02", 2),
        status=FractionStatus.OMITTED,
        change=DoseChange.OMITTED,
        change_reason=DoseChangeReason.TOXICITY,
        administered_amount=None,
    )
    page = first_page(serious, omitted)
    assert "Serious events: 1/2: 05-01 Fatigue, grade 4, day 4" in page
    assert "Grade 4 not recovered: 1/2: 05-01 Fatigue, grade 4, day 4" in page
    assert "fraction 2 given 1/2 (05-02 omitted: adverse event or low counts)" in page


def test_an_event_that_ends_after_the_cut_off_is_ongoing_and_one_that_begins_after_it_is_not_known() -> None:
    ends = builders.event("a", "05-01", grade=4, end=builders.on("2018-08-16"), reported_term="ends later")
    begins = builders.event("b", "05-01", onset=builders.on("2018-08-16"), reported_term="begins later")
    said = all_text(report(ends, begins))
    assert "Grade 4 not recovered: 1/2" in said
    assert "ongoing" in said
    assert "begins later" not in said
    assert "Records certainly dated later, and left out: 1." in said


def test_a_zero_that_nobody_confirmed_is_marked_and_explained() -> None:
    confirmed = {name: builders.on("2018-08-15") for name in ("events_checked_to", "serious_checked_to")}
    people = [builders.participant(name, 5, **confirmed) for name in ("05-01", "05-02")]
    assert "Serious events: 0/2\n" in first_page(*people)
    doubtful = replace(people[1], serious_checked_to=builders.on("2018-06-12"))
    page = first_page(people[0], doubtful)
    assert "Serious events: 0/2 §\n" in page
    assert (
        "§ Serious events: none recorded, but not confirmed up to the cut-off: 05-02 (confirmed to 12 Jun 2018)."
        in page
    )
    assert (
        "05-02: No contact since treatment is recorded. Serious events not confirmed since 12 Jun 2018."
        in page
    )


def test_dates_that_may_lie_after_the_cut_off_are_marked_and_counted() -> None:
    possibly = builders.event("a", "05-01", onset=builders.on("2018-08"))
    undated = builders.event("b", "05-01", onset=None)
    said = all_text(report(possibly, undated))
    assert "Aug 2018 †" in said
    assert "– ‡" in said
    assert (
        "† perhaps after the cut-off, since only part of the date is known (1). ‡ no date recorded (1)."
        in said
    )


def test_body_size_accounts_for_it_only_within_2_percent_of_what_was_prescribed() -> None:
    words = "Body size accounts for it"
    heavy = [
        replace(
            builders.dose("05-01", number, f"2018-01-{2 + 7 * number:02d}"),
            administered_amount=builders.Decimal(30),
            bsa_typed=builders.Decimal("1.92"),
        )
        for number in (1, 2)
    ]
    given_as_prescribed = [replace(dose, prescribed_amount=builders.Decimal("29.5")) for dose in heavy]

    def usual(name: str, number: int, area: str) -> Dose:
        said = {"prescribed_amount": builders.Decimal("24.5"), "bsa_typed": builders.Decimal(area)}
        return builders.dose(name, number, **said)

    others = [usual("04-01", 1, "0.7856")]
    rest = [usual("05-02", number, "1.5712") for number in (1, 2)]
    assert words in all_text(report(*given_as_prescribed, *others, *rest))
    too_much = [replace(dose, prescribed_amount=builders.Decimal("27")) for dose in heavy]
    assert words not in all_text(report(*too_much, *others, *rest))


def test_clinical_benefit_is_never_claimed_without_what_it_contains() -> None:
    said = all_text(report())
    assert "PR or better 0/2, MR or better 0/2, SD or better 0/2" in said
    assert said.lower().count("clinical benefit") == said.count("none of them is called clinical benefit")


def test_comparisons_carry_participant_days_and_the_words_not_randomised() -> None:
    made = report(
        builders.transfusion(
            "t", "05-01", product=TransfusionProduct.PLATELETS, date=builders.on("2018-02-09")
        )
    )
    sentences = [text for text in texts(section(made, "comparison")) if "transfusion days:" in text]
    assert len(sentences) == 2
    assert all("participant-days" in one and one.endswith("not randomised.") for one in sentences)
    assert (
        "Platelet transfusion days: 1 in 1 of 2 participants of cohort 5 (170 participant-days)"
        in sentences[0]
    )
    assert "Against cohort 4, day 1 to the end of the DLT window, not randomised" in all_text(made)


def test_one_sites_file_says_so_on_every_page_and_makes_no_statement_about_a_cohort() -> None:
    study = builders.study(coverage=Coverage.ONE_SITE, site_name="Site 03", synthetic=YesNo.YES)
    made = report(builders.event("a", "05-01"), study=study)
    for one in made.sections:
        for block in one.blocks:
            assert not isinstance(block, KeyFigures)
            if isinstance(block, Table):
                heads = " ".join(column.title for column in block.columns)
                assert "Cohort 4" not in heads
                assert "Cohort 5" not in heads
    said = all_text(made)
    for words in (
        "exact two-sided",
        "Exact 95 %",
        "Mean total per participant",
        "Planned next",
        "evaluable participants of",
    ):
        assert words not in said
    for page in pypdf.PdfReader(BytesIO(render(made).pdf)).pages:
        text = " ".join(page.extract_text().split())
        assert "participants of one site only: Site 03" in text
        assert "synthetic participants" in text


def test_chosen_cohorts_are_the_only_ones_and_the_pages_say_so() -> None:
    made = report(cohorts=("c5",))
    assert "04-01" not in all_text(made)
    assert "cohorts 5 only" in made.imprint.marks
    assert "only Cohort 5" in all_text(made)


def test_somebody_treated_in_no_cohort_is_told() -> None:
    said = all_text(report(builders.participant("09-01", None), builders.dose("09-01")))
    assert "Treated in no cohort, so in none of the counts." in said


def test_the_medical_monitor_is_quoted_as_typed() -> None:
    assert "Medical monitor: All <well> & good" in first_page(medical_monitor_text="All <well> & good")


def test_a_contact_after_the_cut_off_is_told_without_its_date() -> None:
    made = report(builders.participant("05-01", 5, last_contact=builders.on("2018-09-03")))
    known = fact(section(made, "decision"), "Last count, last contact")
    assert "05-01: count 20 Feb 2018, contact after the cut-off" in known
    assert "3 Sep 2018" not in all_text(made)


def test_a_cohort_in_which_nobody_was_treated_is_not_full_of_dashes() -> None:
    page = section(report(builders.cohort(6, "18.75", planned_participants=3), under_review="c6"), "decision")
    said = "\n".join(texts(page))
    assert "Not complete: 0 treated of 3 planned, 0 pending." in said
    assert "nobody is evaluable yet" in said
    assert fact(page, "Not counted yet") == "Nobody was enrolled."
    for label in ("Serious events", "Deaths", "Fractions", "Exposure", "Activity"):
        assert fact(page, label) == "Nobody was treated."
    assert not tables(page)


def test_a_full_cohort_with_too_few_evaluable_is_not_called_complete() -> None:
    decided = {
        "evaluability": Evaluability.NOT_EVALUABLE,
        "evaluability_reason": "Left after fraction 1",
        "evaluability_by": "Dr Ito",
        "evaluability_date": builders.on("2018-05-01"),
    }
    said = first_page(builders.participant("05-02", 5, **decided))
    assert (
        "All treated: 2 treated of 2 planned, every DLT window has closed, the last on 3 Apr 2018; evaluable are 1 of 2."
    ) in said
    assert "Complete:" not in said


def test_page_1_names_six_who_are_not_counted_and_how_many_more() -> None:
    names = [f"05-{number:02d}" for number in range(10, 20)]
    more = [record for name in names for record in (builders.participant(name, 5), builders.dose(name))]
    said = fact(section(report(*more), "decision"), "Not counted yet")
    assert said.count("05-1") == 6
    assert said.endswith("4 more under Dose-limiting toxicity.")


def test_nobody_checked_up_to_an_unknown_day() -> None:
    person = builders.participant("05-01", 5, events_checked_to=builders.on("unk"))
    assert "since unknown" not in all_text(report(person))
    assert "05-01 (never)" in all_text(report(person))


def test_the_full_digest_and_the_head_of_the_audit_trail_are_printed() -> None:
    made = report()
    about = section(made, "about")
    assert fact(about, "Head of the audit trail") == "ab" * 32
    assert made.imprint.digest.split()[1] == fact(about, "Digest (SHA-256)")[:16]


def test_the_form_has_every_choice_and_a_line_to_sign() -> None:
    pages = pypdf.PdfReader(BytesIO(render(report()).pdf)).pages
    form = next(" ".join(page.extract_text().split()) for page in pages if "☐" in page.extract_text())
    for words in (
        "Safe and tolerated",
        "Not safe",
        "Cannot determine",
        "Escalate to the stated regimen",
        "Stop the study",
    ):
        assert f"☐ {words}" in form
    assert "Chair: printed name and signature" in form


def test_the_dlt_table_and_the_list_below_it_agree_on_page_1() -> None:
    made = report()
    counts = rows(tables(section(made, "dlt"))[0])
    assert counts["", "Cohort 5"][1:] == ("2", "0", "0", "0", "2", "0/2", "0 to 84 %")


def test_many_cohorts_leave_the_answers_on_the_decision_page_and_the_ladder_after_them() -> None:
    others = [builders.cohort(number, "5", status=CohortStatus.PLANNED) for number in range(6, 16)]
    page = section(report(*others), "decision")
    kinds = [type(block).__name__ for block in page.blocks]
    assert kinds.index("Figure") > max(place for place, kind in enumerate(kinds) if kind == "Facts")
    few = [type(block).__name__ for block in section(report(), "decision").blocks]
    assert few.index("Figure") < few.index("Facts")
    text = pypdf.PdfReader(BytesIO(render(report(*others)).pdf)).pages[1].extract_text()
    for answer in (
        "Complete: 2 treated of 2 planned",
        "DLT rate",
        "Rule as typed",
        "Planned next",
        "Not known yet",
    ):
        assert answer in text


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_page_1_of_an_ordinary_review_is_one_page(page_size: Any) -> None:
    pages = pypdf.PdfReader(BytesIO(render(report(), page_size=page_size).pdf)).pages
    assert "Medical monitor" in pages[1].extract_text()
    assert "To decide" in pages[1].extract_text()
    assert "2. Changed since the last review" in pages[2].extract_text()
