"""Cohorts side by side, page 1 and the reviews counted a second time."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from dosebook.domain.codelists import Determination
from report.second.dlt import window
from report.second.events import graded, marked, no_grade, related, serious
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, known, lo
from report.second.support import change, days_of, lowest, percent, transfusions
from report.second.words import (
    DASH,
    OPEN,
    Ends,
    count,
    ends,
    fraction,
    mean_change,
    median_change,
    or_dash,
    printed,
    shown,
)

Span = tuple[date, date] | None


def span(file: File, person: Row) -> Span:
    """Return day 1 and the last day observed: of the window, the cut-off, death or last contact."""
    seen = window(file, person)
    if seen is None or seen.end is None:
        return None
    start = file.day_1(person["uid"]) or seen.first
    ends = [hi(str(moment)) for moment in (file.death(person), person["last_contact"]) if known(moment)]
    return start, max(start, min([seen.end, file.day, *ends]))


def inside(moment: str | None, of: Span) -> bool:
    return of is None or not known(moment) or (lo(str(moment)) <= of[1] and hi(str(moment)) >= of[0])


class Same:
    """What happened to the treated of a cohort in the days that are compared."""

    def __init__(self, file: File, cohort: Row) -> None:
        self.people = file.treated(cohort)
        self.spans = [span(file, one) for one in self.people]
        pairs = list(zip(self.people, self.spans, strict=True))
        self.events = [
            row for one, seen in pairs for row in file.emergent([one]) if inside(row["onset"], seen)
        ]
        self.days = {
            product: [
                days_of([row for row in transfusions(file, one, product) if inside(row["date"], seen)])
                for one, seen in pairs
            ]
            for product in ("PLATELETS", "PACKED RED CELLS")
        }
        self.observed = sum((last - first).days + 1 for first, last in filter(None, self.spans))

    def people_with(self, test: Callable[[Row], bool]) -> int:
        return len({row["participant"] for row in self.events if test(row)})

    def having(self, product: str) -> int:
        return sum(1 for one in self.days[product] if one)


def _pair(asked: Asked) -> list[Same]:
    return [Same(asked.file, one) for one in (asked.before, asked.cohort) if one is not None]


@recounts("comparison: Both cohorts over the same days")
def comparison(asked: Asked) -> Rows:
    pair = _pair(asked)

    def people(label: str, number: Callable[[Same], int]) -> list[str]:
        return [label, *(count(number(one), len(one.people)) for one in pair)]

    def plain(label: str, number: Callable[[Same], int]) -> list[str]:
        return [label, *(str(number(one)) for one in pair)]

    return [
        ["Participants with at least one", "", ""],
        people("serious event", lambda one: one.people_with(serious)),
        people("any event", lambda one: one.people_with(lambda row: True)),
        people("event of grade 3 or higher", lambda one: one.people_with(graded(3))),
        people("event of grade 4 or higher", lambda one: one.people_with(graded(4))),
        people(
            "related event of grade 3 or higher",
            lambda one: one.people_with(lambda row: related(row) and graded(3)(row)),
        ),
        people("platelet transfusion", lambda one: one.having("PLATELETS")),
        people("red cell transfusion", lambda one: one.having("PACKED RED CELLS")),
        *_no_grade(pair),
        ["Numbers", "", ""],
        plain("Serious events", lambda one: sum(map(serious, one.events))),
        plain("Platelet transfusion days", lambda one: sum(one.days["PLATELETS"])),
        plain("Red cell transfusion days", lambda one: sum(one.days["PACKED RED CELLS"])),
        plain("Participant-days observed", lambda one: one.observed),
        plain("Participants whose window is not known", lambda one: one.spans.count(None)),
    ]


def _no_grade(pair: Sequence[Same]) -> Rows:
    numbers = [one.people_with(no_grade) for one in pair]
    cells = (count(number, len(one.people)) for number, one in zip(numbers, pair, strict=True))
    return [["event without a grade", *cells]] if any(numbers) else []


@recounts("decision: Against cohort N, day N to the end of the DLT window, not randomised")
def page_one(asked: Asked) -> Rows:
    pair = _pair(asked)
    lines = (
        ("serious event", serious),
        ("event of grade 3 or higher", graded(3)),
        ("event of grade 4 or higher", graded(4)),
    )
    rows: Rows = [
        [label, *(count(one.people_with(test), len(one.people)) for one in pair)] for label, test in lines
    ]
    rows += _no_grade(pair)
    for label, product in (("platelet", "PLATELETS"), ("red cell", "PACKED RED CELLS")):
        cells = [f"{sum(one.days[product])} in {one.having(product)}/{len(one.people)}" for one in pair]
        rows.append([f"{label} transfusion days, in participants", *cells])
    return [*rows, ["participant-days observed", *(str(one.observed) for one in pair)]]


@recounts("support: Transfusion days over the same days")
def transfusions_over_the_same_days(asked: Asked) -> Rows:
    every = [Same(asked.file, one) for one in asked.file.dosed]
    rows: Rows = []
    for label, product in (("Platelet", "PLATELETS"), ("Red cell", "PACKED RED CELLS")):
        days = [sum(one.days[product]) for one in every]
        each = [printed(Fraction(some, len(one.people)), 2) for some, one in zip(days, every, strict=True)]
        rows += [
            [f"{label} transfusion days", *map(str, days)],
            [f"{label} transfusion days per participant", *each],
        ]
    return [*rows, ["Participant-days observed", *(str(one.observed) for one in every)]]


@recounts("activity: M-protein over the same days")
def m_protein_over_the_same_days(asked: Asked) -> Rows:
    file = asked.file
    every = [Same(file, one) for one in file.dosed]
    falls = [[_best_inside(file, *pair) for pair in zip(one.people, one.spans, strict=True)] for one in every]
    known_falls = [[fall for fall in these if fall is not None] for these in falls]
    # A mean that signs leave open is compared with none.
    means = [
        None
        if not these or any(low != high for low, high in these)
        else Fraction(sum(low for low, _ in these), len(these))
        for these in known_falls
    ]
    pairs = list(pairwise(means))
    return [
        ["Best change of serum M-protein, mean, %", *map(mean_change, known_falls)],
        ["median, %", *map(median_change, known_falls)],
        [
            "measurable",
            *(f"{len(some)}/{len(these)}" for some, these in zip(known_falls, falls, strict=True)),
        ],
        [
            "mean less that of the cohort before, points",
            DASH,
            *(DASH if None in pair else printed(pair[1] - pair[0], 1, signed=True) for pair in pairs),
        ],
        [
            "times the mean fall of the cohort before",
            DASH,
            *(
                printed(pair[1] / pair[0], 2) if all(one is not None and one < 0 for one in pair) else DASH
                for pair in pairs
            ),
        ],
        ["Participant-days observed", *(str(one.observed) for one in every)],
    ]


def _best_inside(file: File, person: Row, seen: Span) -> Ends | None:
    """Return the best change among the values that certainly lie in the days compared."""
    if seen is None or change(file, person) is None:
        return None
    start, new = file.day_1(person["uid"]), person["new_therapy_date"]
    baseline = change(file, person)[0]
    found = [
        ends(row["value"])
        for row in file.of("result", person["uid"])
        if row["test"] == "MCPROT"
        and row["value"]
        and row["unit"]
        and known(row["date"])
        and lo(row["date"]) > start
        and lo(row["date"]) <= (hi(new) if known(new) else date.max)
        and seen[0] <= lo(row["date"])
        and hi(row["date"]) <= seen[1]
    ]
    return percent((baseline, lowest(found), "")) if found else None


@recounts("reviews: Recommendations, decisions and what was opened")
def reviews(asked: Asked) -> Rows:
    file = asked.file
    numbers = {one["uid"]: one["number"] for one in file.all["cohort"]}
    return [
        [
            or_dash(row["number"]),
            marked(file, row, row["meeting_date"]),
            shown(row["cut_off"]),
            ", ".join(str(numbers[uid]) for uid in json.loads(row["cohorts"]) if uid in numbers) or DASH,
            Determination(row["determination"]).label if row["determination"] else DASH,
            OPEN,
            OPEN,
            OPEN,
        ]
        for row in sorted(file.rows["dmc_review"], key=lambda row: row["number"] or 0)
    ]


@recounts("reviews: Members, quorum and conflicts of interest")
def meetings(asked: Asked) -> Rows:
    return [
        [
            or_dash(row["number"]),
            OPEN if row["report"] else "not recorded",
            row["members"] or "not recorded",
            row["chair"] or "not recorded",
            {"Y": "Yes", "N": "No"}.get(row["quorum"], "not recorded"),
            row["conflicts"] or "not recorded",
        ]
        for row in sorted(asked.file.rows["dmc_review"], key=lambda row: row["number"] or 0)
    ]


__all__ = ["fraction"]
