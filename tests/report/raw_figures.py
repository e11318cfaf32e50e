"""The figures of the demo's report computed a second time from the raw rows of its file, by plain Python.

Nothing of the program is used but the connection: no records, no dates, no rules.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction
from math import isqrt
from pathlib import Path
from statistics import median
from typing import Any

from dosebook.store.sqlite import sqlite3

Row = dict[str, Any]
RELATED = {"POSSIBLE", "PROBABLE", "DEFINITE"}
BEST_FIRST = ("SCR", "CR", "VGPR", "PR", "MR", "SD", "PD")
WINDOW = 85
TABLES = (
    "cohort",
    "participant",
    "dose",
    "adverse_event",
    "dlt_assessment",
    "transfusion",
    "result",
    "response",
)


def root(square: Fraction) -> Fraction:
    """Return a square root to 20 digits."""
    return Fraction(isqrt(square.numerator * 10**40 // square.denominator), 10**20)


class RawStudy:
    """The rows of a study file up to a day, by cohort number."""

    def __init__(self, path: Path, day: str) -> None:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        self.day = day
        self._tables = {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} WHERE voided = 0")]
            for name in TABLES
        }
        connection.close()
        self.doses: dict[str, list[Row]] = {}
        for dose in sorted(self.rows("dose", "date"), key=lambda row: row["fraction"]):
            if dose["status"] == "GIVEN":
                self.doses.setdefault(dose["participant"], []).append(dose)
        number_of = {row["uid"]: row["number"] for row in self._tables["cohort"]}
        self.people: dict[int, list[Row]] = {}
        for person in sorted(self._tables["participant"], key=lambda row: row["participant_id"]):
            if person["uid"] in self.doses:
                self.people.setdefault(number_of[person["cohort"]], []).append(person)

    def rows(self, table: str, day_column: str) -> list[Row]:
        """Return the rows dated on or before the day."""
        return [row for row in self._tables[table] if row[day_column] and row[day_column] <= self.day]

    def first_day(self, person: str) -> str:
        """Return the day of the first fraction."""
        return min(str(dose["date"]) for dose in self.doses[person])

    def each(self, cohort: int, of: Callable[[str], Fraction]) -> list[Fraction]:
        """Return a number for each treated participant."""
        return [of(person["uid"]) for person in self.people[cohort]]

    def mean(self, cohort: int, of: Callable[[str], Fraction]) -> Fraction:
        """Return the mean over the treated participants."""
        numbers = self.each(cohort, of)
        return sum(numbers, Fraction(0)) / len(numbers)

    # Exposure, each a sum over the fractions of one participant.

    def given(self, person: str) -> Fraction:
        return sum((Fraction(dose["administered_amount"]) for dose in self.doses[person]), Fraction(0))

    def prescribed(self, person: str) -> Fraction:
        return sum((Fraction(dose["prescribed_amount"]) for dose in self.doses[person]), Fraction(0))

    def planned(self, person: str) -> Fraction:
        return sum((Fraction(dose["planned_dose"]) for dose in self.doses[person]), Fraction(0))

    def per_m2(self, person: str) -> Fraction:
        return sum(
            (Fraction(dose["administered_amount"]) / area(dose) for dose in self.doses[person]), Fraction(0)
        )

    def per_kg(self, person: str) -> Fraction:
        parts = (
            Fraction(dose["administered_amount"]) / Fraction(dose["weight_kg"]) for dose in self.doses[person]
        )
        return sum(parts, Fraction(0))

    def surface(self, person: str) -> Fraction:
        return area(self.doses[person][0])

    # Events of treated participants since the first fraction.

    def events(self, cohort: int, test: Callable[[Row], bool] = lambda row: True) -> list[Row]:
        people = {person["uid"] for person in self.people[cohort]}
        return [
            row
            for row in self.rows("adverse_event", "onset")
            if row["participant"] in people
            and row["onset"] >= self.first_day(row["participant"])
            and test(row)
        ]

    def with_event(self, cohort: int, test: Callable[[Row], bool]) -> int:
        return len({row["participant"] for row in self.events(cohort, test)})

    def dlts(self, cohort: int) -> int:
        people = {person["uid"] for person in self.people[cohort]}
        judged = self.rows("dlt_assessment", "assessed_on")
        return sum(1 for row in judged if row["participant"] in people and row["judgement"] == "Y")

    # Transfusions.

    def days(self, cohort: int, product: str) -> list[int]:
        """Return the transfusion days of each treated participant since the first fraction."""
        return [
            len(
                {
                    row["date"]
                    for row in self.rows("transfusion", "date")
                    if row["participant"] == person["uid"]
                    and row["product"] == product
                    and row["date"] >= self.first_day(person["uid"])
                }
            )
            for person in self.people[cohort]
        ]

    # Activity.

    def at_least(self, cohort: int, category: str) -> int:
        """Count the participants whose best response is this or better."""
        best = [
            min(
                BEST_FIRST.index(row["category"])
                for row in self.rows("response", "date")
                if row["participant"] == person["uid"]
            )
            for person in self.people[cohort]
        ]
        return sum(1 for place in best if place <= BEST_FIRST.index(category))

    def m_protein(self, cohort: int) -> list[Fraction]:
        """Return the best change in percent of those measured by serum M-protein."""
        changes = []
        for person in self.people[cohort]:
            if person["measurable_by"] != "SERUM M-PROTEIN":
                continue
            values = sorted(
                (row["date"], Fraction(row["value"]))
                for row in self.rows("result", "date")
                if row["participant"] == person["uid"] and row["test"] == "MCPROT"
            )
            first = self.first_day(person["uid"])
            before = [value for day, value in values if day <= first][-1]
            best = min(value for day, value in values if day > first)
            changes.append((best - before) / before * 100)
        return changes

    def shifts(self, cohort: int, test: str, limits: tuple[str, ...]) -> Counter[tuple[int, int]]:
        """Count the grades of the last value before treatment and of the lowest after; ``limits`` from grade 2 on."""
        counts: Counter[tuple[int, int]] = Counter()
        for person in self.people[cohort]:
            first = self.first_day(person["uid"])
            rows = sorted(
                (row["date"], Fraction(row["value"]), Fraction(row["reference_low"]))
                for row in self.rows("result", "date")
                if row["participant"] == person["uid"] and row["test"] == test
            )
            graded = [
                (day, sum(value < limit for limit in (low, *map(Fraction, limits))))
                for day, value, low in rows
            ]
            before = [grade for day, grade in graded if day <= first][-1]
            counts[before, max(grade for day, grade in graded if day > first)] += 1
        return counts

    def participant_days(self, cohort: int) -> int:
        """Return the days from day 1 to the end of the window, the cut-off, death or last contact."""
        total = 0
        for person in self.people[cohort]:
            first = date.fromisoformat(self.first_day(person["uid"]))
            ends = [first + timedelta(days=WINDOW - 1), date.fromisoformat(self.day)]
            ends += [
                date.fromisoformat(person[name]) for name in ("death_date", "last_contact") if person[name]
            ]
            total += (min(ends) - first).days + 1
        return total

    def regimen(self, cohort: int) -> list[Fraction]:
        """Return the planned dose of each fraction."""
        (row,) = (row for row in self._tables["cohort"] if row["number"] == cohort)
        return [Fraction(fraction[0]) for fraction in json.loads(row["fractions"])]


def area(dose: Row) -> Fraction:
    """Mosteller: the square root of height in cm times weight in kg over 3600."""
    return root(Fraction(dose["height_cm"]) * Fraction(dose["weight_kg"]) / 3600)


def middle(numbers: Iterable[Fraction]) -> Fraction:
    """Return the median."""
    return Fraction(median(numbers))
