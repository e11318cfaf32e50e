"""The section of dose decisions: the advice on the reported data in words that leave the deciding to people."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import builders
from domain.escalation.trial import day_after, trial
from dosebook.domain.codelists import Coverage
from dosebook.domain.decision_codelists import AdviceOutcome, EscalationRule
from dosebook.domain.escalation.advice import advise
from dosebook.domain.escalation.kept_advice import kept_advice
from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Figure, Section
from report.reading import document, fact, rows, section, tables, texts

NOTATION = "1NNN 2NNT"


def printed(data: StudyData, day: date, key: str = "advice") -> Section:
    return section(document(data, day, "c2"), key)


def of_trial(notation: str = NOTATION, **said: Any) -> Section:
    return printed(trial(notation, **said), day_after(notation))


def test_the_advice_stands_first_and_says_that_people_decide() -> None:
    found = list(texts(of_trial()))
    assert found[0] == "Dose decisions (advice)"
    assert found[1].startswith(
        "The rule would stay at dose level 2 (20 mCi/m²). 1/3 with DLT at dose level 2"
    )
    assert found[2] == "Advice computed from the records as they are. People decide."


def test_rule_axis_day_and_outcomes_are_named() -> None:
    made = of_trial()
    assert fact(made, "Dose axis") == "Total of all fractions, as planned"
    assert fact(made, "Data to") == "5 Mar 2018"
    assert fact(made, "Outcomes").startswith("1NNN 2NNT (a dose level, then N ")
    assert fact(made, "Pending") == "nobody"
    assert fact(made, "Participants per cohort") == "3"


def test_tables_and_figures_are_those_of_the_window() -> None:
    made = of_trial(rule=EscalationRule.BOIN, target_rate=Decimal("0.30"))
    titles = [table.title for table in tables(made)]
    assert titles == [
        "Outcomes by dose level, the dose given last in bold",
        "Look-ahead",
        "Alternatives",
        "Stopping rules",
        "Several rules side by side",
    ]
    assert rows(tables(made)[0])["", "2"] == ("20 mCi/m²", "2", "3", "1/3", "0", "0", "0")
    assert rows(tables(made)[1])["", "0/3"] == ("Escalate to dose level 3 (30 mCi/m²)",)
    assert sum(isinstance(block, Figure) for block in made.blocks) == 2


def test_who_is_pending_and_what_to_consider() -> None:
    made = of_trial("1NNN 2NNP")
    assert fact(made, "Pending") == "21-2: pending to 4 Mar 2018, days left: 6"
    assert "a DLT window is open for 21-2" in fact(made, "To consider")


def test_without_a_rule_or_with_a_bad_one_nothing_is_computed() -> None:
    empty, day = builders.study_data(builders.cohort(2)), date(2018, 3, 5)
    without = list(texts(printed(empty, day)))
    assert without[1] == "No escalation rule is set up, so nothing is computed. Set up the protocol's rule."
    assert "No advice was kept up to the cut-off." in list(texts(printed(empty, day, "advice-kept")))
    bad = of_trial(rule=EscalationRule.BOIN, target_rate=Decimal(3))
    assert "“Target DLT rate” is 3; it lies between 0 and 1." in list(texts(bad))[1]
    assert tables(bad) == []
    assert fact(bad, "Target DLT rate") == "3"


def test_of_one_site_nothing_is_said_about_a_dose() -> None:
    data = trial(NOTATION)
    site = replace(data.study, coverage=Coverage.ONE_SITE)
    records = [entry.record for entry in data.entries.values() if entry.record.kind != "study"]
    whole = document(StudyData.of([site, *records]), day_after(NOTATION), "c2")
    made = section(whole, "advice")
    assert "advice-kept" not in [one.key for one in whole.sections]
    assert "one site only" in list(texts(made))[1]
    assert tables(made) == []


def test_the_advice_kept_is_printed_with_its_inputs_and_what_was_decided() -> None:
    data = trial(NOTATION)
    known = advise(data, day_after("1NNN")).advice
    assert known is not None
    kept = replace(
        kept_advice(known, 41, "k1", "Dosebook 7"),
        outcome=AdviceOutcome.OVERRIDDEN,
        decided_dose="10 mCi/m² again",
        reason="Low counts",
        decided_by="Dr Ito",
        decided_on=builders.on("2018-03-01"),
    )
    records = [entry.record for entry in data.entries.values()]
    made = printed(StudyData.of([*records, kept]), day_after(NOTATION), "advice-kept")
    path, computed = tables(made)[-2:]
    (row,) = path.rows
    assert "Decided otherwise. 10 mCi/m² again. Low counts" in str(row.cells)
    assert "Dr Ito, 1 Mar 2018" in str(row.cells)
    assert computed.rows[0].cells[2] == kept.inputs
    assert str(computed.rows[0].cells[0]).endswith("Dosebook 7, entry 41 of the audit trail")


def test_what_was_decided_after_the_cut_off_is_not_printed() -> None:
    data = trial(NOTATION)
    known = advise(data, day_after("1NNN")).advice
    assert known is not None
    later = replace(
        kept_advice(known, 41, "k1", "Dosebook 7"),
        outcome=AdviceOutcome.FOLLOWED,
        decided_dose="20 mCi/m²",
        decided_on=builders.on("2018-06-01"),
    )
    records = [entry.record for entry in data.entries.values()]
    made = printed(StudyData.of([*records, later]), day_after(NOTATION), "advice-kept")
    assert tables(made)[-2].rows[0].cells[3] == "Not decided yet"


def test_page_1_computes_no_verdict() -> None:
    made = document(trial(NOTATION), day_after(NOTATION), "c2")
    first = "\n".join(texts(section(made, "decision")))
    assert "The rule would" not in first
    assert "Rule as typed" in first
