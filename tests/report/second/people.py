"""Cohorts, participants and their baseline counted a second time."""

import json
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from dosebook.domain.codelists import (
    Code,
    CohortStatus,
    DiseaseStage,
    Disposition,
    Ethnicity,
    MeasurableBy,
    Race,
    Sex,
)
from report.second.dosing import area
from report.second.events import age
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, is_after, known
from report.second.words import DASH, OPEN, Cell, count, fraction, named, or_dash, printed, shown

APART = {1: "one day", 7: "one week", 14: "two weeks", 21: "three weeks", 28: "four weeks"}
UNITS = {"/m2": "/m²", "/kg": "/kg", "flat": "", None: ""}


def unit_of_dose(study: Row) -> str:
    return f"{study['dose_unit']}{UNITS[study['dose_basis']]}" if study["dose_unit"] else ""


def regimen(cohort: Row, study: Row) -> str:
    """Return ``2 × 15.625 mCi/m², one week apart``."""
    parts = sorted((day, dose) for dose, day, *_ in json.loads(cohort["fractions"]))
    unit = unit_of_dose(study)
    if not parts:
        return DASH
    if len({dose for _, dose in parts}) > 1:
        return ", ".join(f"{dose} {unit} on day {day}" for day, dose in parts)
    text = f"{len(parts)} × {parts[0][1]} {unit}"
    gaps = {after[0] - before[0] for before, after in pairwise(parts)}
    if not gaps:
        return text
    if len(gaps) > 1 or gaps == {0}:
        return f"{text}, on days {', '.join(str(day) for day, _ in parts)}"
    (gap,) = gaps
    return f"{text}, {APART.get(gap, f'{gap} days')} apart"


@recounts("design: Cohorts")
def cohorts(asked: Asked) -> Rows:
    file = asked.file
    return [
        [
            named(one),
            regimen(one, file.study),
            _status(file, one),
            OPEN,
            shown(None if is_after(one["opened_on"], file.day) else one["opened_on"]),
            or_dash(one["planned_participants"]),
            str(len(file.enrolled(one))),
            str(len(file.treated(one))),
        ]
        for one in file.cohorts
    ]


def _status(file: File, cohort: Row) -> Cell:
    """Return the status where nothing about the cohort is dated after the day."""
    dates = [cohort["opened_on"], cohort["closed_on"]]
    dates += [row["meeting_date"] for row in file.all["dmc_review"] if cohort["uid"] in row["cohorts"]]
    if any(is_after(moment, file.day) for moment in dates):
        return OPEN
    return CohortStatus(cohort["status"]).label if cohort["status"] else DASH


@recounts("disposition: Where the treated participants stand")
def disposition(asked: Asked) -> Rows:
    file, groups = asked.file, asked.file.groups
    if not file.everybody:
        return []

    def line(label: str, test: Callable[[Row], bool]) -> list[Cell]:
        return [label, *(count(sum(map(test, people)), len(people)) for people in groups)]

    reasons = {Disposition(one["disposition"]) for one in file.everybody if one["disposition"]}
    return [
        line("On the study at the cut-off", lambda one: one["disposition"] is None),
        *(
            line(why.label, lambda one, why=why: one["disposition"] == why.value)  # type: ignore[misc]
            for why in sorted(reasons, key=lambda why: why.label)
        ),
        line("Died", lambda one: file.death(one) is not None),
    ]


@recounts("disposition: Replacements")
def replaced(asked: Asked) -> Rows:
    file = asked.file
    ids = {one["uid"]: one["participant_id"] for one in file.people}
    pairs = [
        (ids[one["replaces"]], one["participant_id"])
        for one in file.people
        if one["replaces"] in ids and one["replaces"] != one["uid"] and file.reported(one["uid"])
    ]
    return [[*pair, OPEN, OPEN] for pair in sorted(pairs)]


@recounts("disposition: Each enrolled participant")
def each_enrolled(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for cohort in file.cohorts:
        people = file.enrolled(cohort)
        rows += [[named(cohort), *[""] * 6]] if people else []
        rows += [_enrolled(file, one) for one in people]
    return rows


def _enrolled(file: File, one: Row) -> list[Cell]:
    counts = [
        row["date"]
        for row in file.of("result", one["uid"])
        if row["test"] in {"PLAT", "NEUT"} and row["value"] is not None and known(row["date"])
    ]
    start = file.start(one["uid"])
    is_late = is_after(one["last_contact"], file.day)
    return [
        one["participant_id"],
        shown(one["enrolment_date"]),
        shown(start) if start else "not dosed",
        shown(max(counts, key=hi)) if counts else DASH,
        "after the cut-off" if is_late else shown(one["last_contact"]),
        Disposition(one["disposition"]).label if one["disposition"] else "On the study",
        shown(one["disposition_date"]),
    ]


@recounts("baseline: Baseline of the treated participants")
def baseline(asked: Asked) -> Rows:
    file, groups = asked.file, asked.file.groups
    if not file.everybody:
        return []
    rows: Rows = []
    measures: tuple[tuple[str, Callable[[Row], Fraction | int | None], int], ...] = (
        ("Age, years", age, 1),
        ("Prior lines of therapy", lambda one: one["prior_lines"], 1),
        ("ECOG", lambda one: one["ecog"], 1),
        ("BSA at fraction 1, m²", lambda one: area(file, file.given(one["uid"])[0]), 2),
    )
    for label, of, decimals in measures:
        rows.append([label, *(_mean([of(one) for one in people], decimals) for people in groups)])
    codes: tuple[tuple[str, str, type[Code]], ...] = (
        ("Sex", "sex", Sex),
        ("Race", "race", Race),
        ("Ethnicity", "ethnicity", Ethnicity),
        ("Disease stage", "disease_stage", DiseaseStage),
    )
    for title, column, kind in codes:
        rows.append([title, *[""] * len(groups)])
        found = {one[column] for one in file.everybody}
        values = sorted((one for one in found if one), key=lambda one, kind=kind: kind(one).label)  # type: ignore[misc]
        for value in [*values, *([None] if None in found else [])]:
            numbers = [
                fraction(sum(one[column] == value for one in people), len(people)) for people in groups
            ]
            rows.append([kind(value).label if value else "not recorded", *numbers])
    return rows


def _mean(values: list[Fraction | int | None], decimals: int) -> str:
    there = [Fraction(value) for value in values if value is not None]
    if not there:
        return DASH
    edge = 0 if all(value.denominator == 1 for value in there) else decimals
    ends = "–".join(dict.fromkeys(printed(one, edge) for one in (min(there), max(there))))
    text = f"{printed(sum(there) / len(there), decimals)} ({ends})"
    return text if len(there) == len(values) else f"{text}, n = {len(there)}"


@recounts("baseline: Each treated participant")
def each_baseline(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for cohort, people in file.by_cohort:
        rows.append([named(cohort), *[""] * 7])
        rows += [
            [
                one["participant_id"],
                Sex(one["sex"]).label if one["sex"] else DASH,
                or_dash(age(one)),
                or_dash(one["ecog"]),
                DiseaseStage(one["disease_stage"]).label if one["disease_stage"] else DASH,
                or_dash(one["prior_lines"]),
                MeasurableBy(one["measurable_by"]).label if one["measurable_by"] else DASH,
                printed(area(file, file.given(one["uid"])[0]), 2),
            ]
            for one in people
        ]
    return rows
