"""Each number of the tables is counted a second time, from the records and by other means."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import pairwise
from math import isqrt
from statistics import median

import pytest
from scipy.stats import beta

from dosebook.domain.codelists import (
    ActionTaken,
    AssessedItem,
    MedicationRole,
    ResponseCategory,
    TransfusionProduct,
)
from dosebook.domain.records import AdverseEvent, Dose, Participant
from dosebook.report.blocks import Document, Table
from report.made_up import CUT_OFF, MadeUp, made_up
from report.reading import document, rows, section, tables
from report.recount import RELATED, Recount, count, is_serious, printed

SEEDS = range(1, 9)


@cache
def study(seed: int) -> MadeUp:
    return made_up(seed=seed)


@cache
def report(seed: int) -> Document:
    return document(study(seed).data, CUT_OFF, study(seed).under_review)


@cache
def recount(seed: int) -> Recount:
    return Recount(study(seed).records, CUT_OFF)


def without_marks(cells: tuple[str, ...]) -> list[str]:
    return [cell.replace(" §", "") for cell in cells]


EVENT_LINES: dict[str, Callable[[AdverseEvent], bool]] = {
    "any event": lambda event: True,
    "related event": lambda event: event.attribution in RELATED,
    "grade 3 or higher": lambda event: (event.grade or 0) >= 3,
    "related, grade 3 or higher": lambda event: event.attribution in RELATED and (event.grade or 0) >= 3,
    "grade 4 or higher": lambda event: (event.grade or 0) >= 4,
    "grade 4, no end recorded": lambda event: event.grade == 4 and event.end is None,
    "serious event": is_serious,
    "related serious event": lambda event: is_serious(event) and event.attribution in RELATED,
    "fatal event (grade 5)": lambda event: event.grade == 5,
    "event that reduced or delayed a dose": lambda event: (
        event.action_taken in {ActionTaken.REDUCED, ActionTaken.INTERRUPTED, ActionTaken.RATE_REDUCED}
    ),
    "event that ended study treatment": lambda event: event.action_taken is ActionTaken.WITHDRAWN,
    "event not fully assessed by an investigator": lambda event: (
        event.assessed_by == "" or len(set(event.assessed_items)) < len(AssessedItem)
    ),
}


@pytest.mark.parametrize("seed", SEEDS)
def test_the_event_overview(seed: int) -> None:
    again, found = recount(seed), rows(tables(section(report(seed), "events"))[0])
    groups = again.groups()
    without = {"event without a grade": lambda event: event.grade is None}
    for label, test in {**EVENT_LINES, **without}.items():
        expected = [count(again.with_event(people, test), len(people)) for people in groups]
        assert without_marks(found["Participants with at least one", label]) == expected, label
    for label, test in (("all", "any event"), ("grade 3 or higher",) * 2, ("serious", "serious event")):
        numbers = [
            sum(1 for event in again.emergent(people) if EVENT_LINES[test](event)) for people in groups
        ]
        assert list(found["Events", label]) == [str(number) for number in numbers]
    lines = {label for group, label in found if group == "Participants with at least one" and label}
    assert lines == {*EVENT_LINES, "event without a grade"}


@pytest.mark.parametrize("seed", SEEDS)
def test_events_by_class_and_term(seed: int) -> None:
    again = recount(seed)
    every, related = tables(section(report(seed), "event-terms"))
    by_grade = tables(section(report(seed), "event-grades"))
    _compare_terms(every, again, lambda event: True, "{any} ({high})")
    _compare_terms(related, again, EVENT_LINES["related, grade 3 or higher"], "{any}")
    groups = again.groups()[:-1]
    assert [table.title for table in by_grade] == [
        "Cohort 5",
        *(f"Cohort {number}" for number in range(1, 5)),
    ]
    for table, people in zip(by_grade, [groups[-1], *groups[:-1]], strict=True):
        _compare_grades(table, again, people)


def _name(event: AdverseEvent) -> tuple[str, str]:
    return event.system_organ_class or "No class recorded", event.ctcae_term or event.reported_term


def _named(
    organ_class: str, term: str, test: Callable[[AdverseEvent], bool]
) -> Callable[[AdverseEvent], bool]:
    """Return the test for the events of a class, or of one of its terms."""
    return lambda event: test(event) and _name(event)[0] == organ_class and term in {"", _name(event)[1]}


def _compare_terms(table: Table, again: Recount, test: Callable[[AdverseEvent], bool], cell: str) -> None:
    found, groups = rows(table), again.groups()
    names = {_name(event) for event in again.emergent(groups[-1]) if test(event)}
    assert set(found) == names | {(name, "") for name, _ in names}
    for (organ_class, term), cells in found.items():
        grades = [again.highest(people, _named(organ_class, term, test)) for people in groups]
        expected = [
            cell.format(any=len(reached), high=sum(1 for grade in reached if grade >= 3)) if reached else "–"
            for reached in grades
        ]
        assert list(cells) == expected


def _compare_grades(table: Table, again: Recount, people: list[Participant]) -> None:
    found = rows(table)
    assert {name for name in found if name[1]} == {_name(event) for event in again.emergent(people)}
    for (organ_class, term), cells in found.items():
        reached = again.highest(people, _named(organ_class, term, lambda event: True))
        numbers = [
            sum(1 for grade in reached if grade in {1, 2}),
            *(reached.count(grade) for grade in (3, 4, 5, 0)),
            len(reached),
        ]
        assert list(cells) == [str(number) if number else "–" for number in numbers]


@pytest.mark.parametrize("seed", SEEDS)
def test_supportive_care(seed: int) -> None:
    again, found = recount(seed), rows(tables(section(report(seed), "support"))[0])
    groups = again.groups()
    for product in (TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS, TransfusionProduct.PLASMA):
        days = [[again.transfusion_days(one.uid, product) for one in people] for people in groups]
        group = product.label
        having = [count(sum(1 for number in these if number), len(these)) for these in days]
        assert without_marks(found[group, "participants with at least one"]) == having
        assert list(found[group, "episodes (transfusion days)"]) == [str(sum(these)) for these in days]
        means = [printed(Fraction(sum(these), len(these)), 2) for these in days]
        assert list(found[group, "episodes per participant"]) == means
    for role in (MedicationRole.GROWTH_FACTOR, MedicationRole.THROMBOPOIETIN, MedicationRole.ERYTHROPOIETIN):
        having = [
            count(
                len(
                    {
                        one.participant
                        for one in again.medications
                        if one.role is role
                        and one.participant in {person.uid for person in people}
                        and (one.end is None or one.end.last >= again.first_day(one.participant or ""))
                    }
                ),
                len(people),
            )
            for people in groups
        ]
        assert list(found["Medications", role.label]) == having


@pytest.mark.parametrize("seed", SEEDS)
def test_response_and_m_protein(seed: int) -> None:
    again, found = recount(seed), rows(tables(section(report(seed), "activity"))[0])
    groups, order = again.groups(), list(ResponseCategory)
    for category in (ResponseCategory.PR, ResponseCategory.MR, ResponseCategory.SD):
        better = set(order[: order.index(category) + 1])
        expected = [
            count(sum(1 for one in people if again.best(one) in better), len(people)) for people in groups
        ]
        assert list(found["", f"{category.value} or better"]) == expected
    none = [count(sum(1 for one in people if again.best(one) is None), len(people)) for people in groups]
    assert list(found["", "no response recorded"]) == none
    changes = [
        [change for one in people if (change := again.m_protein(one)) is not None] for people in groups
    ]
    group = "Best change of serum M-protein up to the cut-off, %"
    assert list(found[group, "mean"]) == [
        printed(sum(these) / len(these) if these else None, 1, signed=True) for these in changes
    ]
    medians = [printed(median(these) if these else None, 1, signed=True) for these in changes]
    assert list(found[group, "median"]) == medians
    measured = [f"{len(these)}/{len(people)}" for these, people in zip(changes, groups, strict=True)]
    assert list(found[group, "measurable"]) == measured


def _area(dose: Dose) -> Fraction | None:
    """Mosteller: the square root of height in cm times weight in kg over 3600, to 20 digits."""
    if dose.height_cm is None or dose.weight_kg is None:
        return None
    return Fraction(isqrt(int(dose.height_cm * dose.weight_kg * 10**40) // 3600), 10**20)


def _given(dose: Dose) -> Fraction | None:
    return None if dose.administered_amount is None else Fraction(dose.administered_amount)


def _over(part: Fraction | None, whole: Fraction | None) -> Fraction | None:
    return None if part is None or whole is None else part / whole


@pytest.mark.parametrize("seed", SEEDS)
def test_exposure(seed: int) -> None:
    again, found = recount(seed), rows(tables(section(report(seed), "exposure"))[0])
    groups = again.groups()[:-1]
    measures: dict[str, tuple[Callable[[Dose], Fraction | None], int]] = {
        "Prescribed, mCi": (
            lambda dose: None if dose.prescribed_amount is None else Fraction(dose.prescribed_amount),
            2,
        ),
        "Given, mCi": (_given, 2),
        "Given, MBq": (lambda dose: _over(_given(dose), Fraction(1, 37)), 0),
        "Given per m², mCi/m²": (lambda dose: _over(_given(dose), _area(dose)), 2),
        "Given per kg, mCi/kg": (
            lambda dose: _over(_given(dose), None if dose.weight_kg is None else Fraction(dose.weight_kg)),
            3,
        ),
    }
    for label, (of, decimals) in measures.items():
        expected = []
        for people in groups:
            mean, measured = again.mean(people, of)
            shown = printed(mean, decimals)
            expected.append(shown if measured in {0, len(people)} else f"{shown} (n = {measured})")
        assert list(found["", label]) == expected, label
    means = [again.mean(people, _given)[0] for people in groups]
    changes = [
        printed((after / before - 1) * 100, 1, signed=True) if before and after else "–"
        for before, after in pairwise(means)
    ]
    assert list(found["", "Given against the cohort before, %"]) == ["–", *changes]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_comparison_over_the_same_days(seed: int) -> None:
    again, found = recount(seed), rows(tables(section(report(seed), "comparison"))[0])
    groups = again.groups()[-3:-1]

    def events(people: list[Participant]) -> list[AdverseEvent]:
        last = {one.uid: again.last_observed(one) for one in people}
        return [
            event
            for event in again.emergent(people)
            if event.onset is None or event.onset.first <= last[event.participant or ""]
        ]

    people_lines = {
        "serious event": "serious event",
        "any event": "any event",
        "event of grade 3 or higher": "grade 3 or higher",
        "event of grade 4 or higher": "grade 4 or higher",
        "related event of grade 3 or higher": "related, grade 3 or higher",
    }
    for label, line in people_lines.items():
        having = [
            count(
                len({event.participant for event in events(people) if EVENT_LINES[line](event)}), len(people)
            )
            for people in groups
        ]
        assert list(found["Participants with at least one", label]) == having
    observed = [
        str(sum((again.last_observed(one) - again.first_day(one.uid)).days + 1 for one in people))
        for people in groups
    ]
    assert list(found["Numbers", "Participant-days observed"]) == observed
    serious = [str(sum(1 for event in events(people) if is_serious(event))) for people in groups]
    assert list(found["Numbers", "Serious events"]) == serious
    lines = (
        (TransfusionProduct.PLATELETS, "platelet transfusion", "Platelet transfusion days"),
        (TransfusionProduct.RED_CELLS, "red cell transfusion", "Red cell transfusion days"),
    )
    for product, having_label, days_label in lines:
        days = [
            [again.transfusion_days(one.uid, product, again.last_observed(one)) for one in people]
            for people in groups
        ]
        assert list(found["Numbers", days_label]) == [str(sum(these)) for these in days]
        having = [count(sum(1 for number in these if number), len(these)) for these in days]
        assert list(found["Participants with at least one", having_label]) == having


@pytest.mark.parametrize("seed", SEEDS)
def test_dose_limiting_toxicity(seed: int) -> None:
    again = recount(seed)
    counts, assessed = (rows(table) for table in tables(section(report(seed), "dlt")))
    for cohort in again.cohorts:
        cells = counts["", f"Cohort {cohort.number}"]
        people = again.treated(cohort.uid)
        with_dlt = sum(1 for one in people if again.judgements.get(one.uid) == "Y")
        states = [
            row[0] for (group, label), row in assessed.items() if group == f"Cohort {cohort.number}" and label
        ]
        evaluable = states.count("evaluable") + states.count("DLT")
        assert cells[1:7] == (
            str(len(people)),
            str(states.count("pending")),
            str(states.count("not yet judged")),
            str(states.count("not evaluable")),
            str(evaluable),
            f"{with_dlt}/{evaluable}" if evaluable else "–",
        )
        assert states.count("DLT") == with_dlt
        assert len(states) - states.count("not dosed") == len(people)
        low = beta.ppf(0.025, with_dlt, evaluable - with_dlt + 1) if with_dlt else 0.0
        high = beta.ppf(0.975, with_dlt + 1, evaluable - with_dlt) if with_dlt < evaluable else 1.0
        percents = [Fraction(f"{float(edge) * 100:.9f}") for edge in (low, high)]
        interval = f"{printed(percents[0], 0)} to {printed(percents[1], 0)} %"
        assert cells[7] == (interval if evaluable else "–")


@pytest.mark.parametrize("seed", SEEDS)
def test_baseline_and_disposition(seed: int) -> None:
    again = recount(seed)
    groups = again.groups()
    baseline = rows(tables(section(report(seed), "baseline"))[0])
    values: dict[str, Callable[[Participant], int | None]] = {
        "Age, years": lambda one: one.age,
        "Prior lines of therapy": lambda one: one.prior_lines,
        "ECOG": lambda one: one.ecog,
    }
    for label, of in values.items():
        for cell, people in zip(baseline["", label], groups, strict=True):
            known = [value for one in people if (value := of(one)) is not None]
            ends = "–".join(dict.fromkeys((str(min(known)), str(max(known))))) if known else ""
            mean = f"{printed(Fraction(sum(known), len(known)), 1)} ({ends})" if known else "–"
            assert cell == (mean if len(known) in {0, len(people)} else f"{mean}, n = {len(known)}")
    left = rows(tables(section(report(seed), "disposition"))[0])
    on_study = [count(sum(1 for one in people if one.disposition is None), len(people)) for people in groups]
    assert list(left["", "On the study at the cut-off"]) == on_study
    reasons = {one.disposition.label for one in groups[-1] if one.disposition}
    assert {label for _, label in left} == reasons | {"On the study at the cut-off", "Died"}
    for reason in reasons:
        having = [
            count(
                sum(1 for one in people if one.disposition and one.disposition.label == reason), len(people)
            )
            for people in groups
        ]
        assert list(left["", reason]) == having


@pytest.mark.parametrize("seed", SEEDS)
def test_every_known_event_is_listed_once(seed: int) -> None:
    again = recount(seed)
    listed = [str(row.cells[2]) for row in tables(section(report(seed), "listing"))[0].rows]
    assert sorted(listed) == sorted(event.reported_term for event in again.events)
    serious = tables(section(report(seed), "serious"))[0]
    assert len(serious.rows) == sum(1 for event in again.events if is_serious(event))


def test_the_made_up_studies_hold_what_can_go_wrong() -> None:
    again = [recount(seed) for seed in SEEDS]
    entered = [len(study(seed).data.adverse_events) for seed in SEEDS]
    assert any(len(one.events) < number for one, number in zip(again, entered, strict=True))
    assert any(person.death_date for one in again for person in one.people)
    assert any(not one.given(person.uid) for one in again for person in one.people)
    assert any(event.grade == 5 for one in again for event in one.events)
    assert {"Y", "N", "NOT EVALUABLE"} & {str(item) for one in again for item in one.judgements.values()}
    assert date(2017, 8, 15) == CUT_OFF
