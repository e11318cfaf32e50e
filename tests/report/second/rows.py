"""A study file read by SQL alone and told as of a day: dates, texts and numbers as the file holds them.

Nothing of the program that reads, dates, selects, counts or words is used here, so that what it does can
be compared with it. Rows are plain dictionaries; a date is its text (``2018``, ``2018-08``, ``unk``).
"""

import json
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from dosebook.store.sqlite import sqlite3

Row = dict[str, Any]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DATE_OF = {"transfusion": "date", "result": "date", "response": "date", "dmc_review": "meeting_date"}


@cache
def lo(moment: str) -> date:
    """Return the first day that a date may be."""
    if moment == "unk":
        return date.min
    parts = [int(part) for part in moment.split("-")]
    return date(*[*parts, 1, 1][:3])


@cache
def hi(moment: str) -> date:
    """Return the last day that a date may be."""
    if moment == "unk":
        return date.max
    parts = [int(part) for part in moment.split("-")]
    if len(parts) < 2:
        parts.append(12)
    if len(parts) < 3:
        parts.append(monthrange(*parts)[1])
    return date(*parts)


@cache
def whole(moment: str | None) -> date | None:
    """Return a date known to the day."""
    return lo(moment) if moment is not None and len(moment) == 10 else None


def known(moment: str | None) -> bool:
    """Tell whether anything of a date is known."""
    return moment is not None and moment != "unk"


def is_after(moment: str | None, day: date) -> bool:
    """Tell whether a date lies after the day, whatever is not known of it."""
    return moment is not None and lo(moment) > day


def number(text: str | None) -> Fraction | None:
    """Return a stored number."""
    return None if text is None else Fraction(text)


class File:
    """The rows of a study file that nobody voided, as known at the end of ``day``."""

    def __init__(self, path: Path, day: date, cohorts: tuple[str, ...] = ()) -> None:
        self.day = day
        self._read(path)
        self.study: Row = self.all["study"][0]
        self.one_site = self.study["coverage"] == "ONE SITE"
        every = sorted(self.all["cohort"], key=lambda one: (one["number"] is None, one["number"] or 0))
        self.every_cohort = every
        self.cohorts = [one for one in every if not cohorts or one["uid"] in cohorts]
        self._leave_out_what_came_later()
        self._by_person: dict[str, dict[str | None, list[Row]]] = {}

    def _read(self, path: Path) -> None:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        names = [
            found[0]
            for found in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if any(column[1] == "voided" for column in connection.execute(f'PRAGMA table_info("{found[0]}")'))
        ]
        self.all: dict[str, list[Row]] = {
            name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}" WHERE voided = 0')]
            for name in names
        }
        entries = connection.execute("SELECT record_uid, seq FROM ledger WHERE operation = 'I'")
        first = dict(entries.fetchall())
        connection.close()
        for rows in self.all.values():
            rows.sort(key=lambda row: first[row["uid"]])

    def _leave_out_what_came_later(self) -> None:
        entered, day = self.all, self.day
        self._deaths = {row["uid"]: self._death_as_entered(row) for row in entered["participant"]}
        self.people = [
            self._person(row)
            for row in sorted(entered["participant"], key=lambda row: str(row["participant_id"]))
            if self._is_known(row)
        ]
        here = {row["uid"] for row in self.people}
        self.rows: dict[str, list[Row]] = {}
        for name in (
            "dose",
            "adverse_event",
            "dlt_assessment",
            "transfusion",
            "medication",
            "hospital_stay",
            "result",
            "response",
        ):
            self.rows[name] = [
                row
                for row in entered[name]
                if row["participant"] in here | {None} and not is_after(_dating(name, row), day)
            ]
        self.rows["dmc_review"] = [
            row for row in entered["dmc_review"] if not is_after(row["meeting_date"], day)
        ]
        self.rows["adverse_event"] = [self._event(row) for row in self.rows["adverse_event"]]

    def _is_known(self, person: Row) -> bool:
        dates = [person["consent_date"], person["enrolment_date"]]
        dates += [row["date"] for row in self.all["dose"] if row["participant"] == person["uid"]]
        found = [moment for moment in dates if known(moment)]
        return not found or any(lo(moment) <= self.day for moment in found)

    def _death_as_entered(self, person: Row) -> str | None:
        if person["death_date"]:
            return str(person["death_date"])
        if person["disposition"] == "DEATH":
            return str(person["disposition_date"] or "unk")
        return self._fatal([row for row in self.all["adverse_event"] if row["participant"] == person["uid"]])

    @staticmethod
    def _fatal(events: Iterable[Row]) -> str | None:
        fatal = [row for row in events if row["grade"] == 5 or row["outcome"] == "FATAL"]
        ends = [row["end"] for row in fatal if row["end"]]
        return ends[0] if ends else "unk" if fatal else None

    def _person(self, row: Row) -> Row:
        row = dict(row)
        if is_after(row["disposition_date"], self.day) or (
            is_after(row["death_date"], self.day) and row["disposition"] == "DEATH"
        ):
            row |= {"disposition": None, "disposition_date": None}
        if is_after(row["death_date"], self.day):
            row |= {"death_date": None, "death_cause": None, "death_cause_text": ""}
        if is_after(row["new_therapy_date"], self.day):
            row["new_therapy_date"] = None
        if is_after(row["evaluability_date"], self.day):
            row |= {"evaluability": None, "evaluability_reason": "", "evaluability_by": ""}
        return row

    def _event(self, row: Row) -> Row:
        row = dict(row)
        row["criteria"] = json.loads(row["seriousness_criteria"])
        if is_after(row["end"], self.day):
            row |= {"end": None, "ongoing": "Y", "outcome": "NOT RECOVERED/NOT RESOLVED"}
        if is_after(self._deaths.get(row["participant"]), self.day):
            row["criteria"] = [one for one in row["criteria"] if one != "AESDTH"]
            if row["grade"] == 5:
                row["grade"] = None
            if row["outcome"] == "FATAL":
                row |= {"outcome": "NOT RECOVERED/NOT RESOLVED", "end": None, "ongoing": "Y"}
        return row

    def of(self, table: str, person: str | None) -> list[Row]:
        """Return the rows of a table that belong to somebody, in the order of entry."""
        if table not in self._by_person:
            found: dict[str | None, list[Row]] = {}
            for row in self.rows[table]:
                found.setdefault(row["participant"], []).append(row)
            self._by_person[table] = found
        return self._by_person[table].get(person, [])

    # Who was treated, and when.

    def given(self, person: str) -> list[Row]:
        """Return the fractions given to somebody, by number."""
        found = [
            row
            for row in self.of("dose", person)
            if row["status"] == "GIVEN" or (row["status"] is None and row["administered_amount"] is not None)
        ]
        return sorted(
            found, key=lambda row: (row["fraction"] or 0, lo(row["date"]) if row["date"] else date.max)
        )

    def start(self, person: str) -> str | None:
        """Return the date of the first fraction as recorded."""
        dates = [row["date"] for row in self.given(person) if row["date"]]
        return min([moment for moment in dates if known(moment)] or dates, key=lo, default=None)

    def day_1(self, person: str) -> date | None:
        """Return the day of the first fraction where it is known."""
        return whole(self.start(person))

    def before_day_1(self, person: str, moment: str | None) -> bool:
        """Tell whether something certainly came before the first fraction."""
        start = self.start(person)
        return known(start) and known(moment) and hi(str(moment)) < lo(str(start))

    def study_day(self, person: str, moment: str | None) -> int | None:
        """Return the study day, without a day 0."""
        start, day = self.day_1(person), whole(moment)
        if start is None or day is None:
            return None
        return (day - start).days + (1 if day >= start else 0)

    def treated(self, cohort: Row) -> list[Row]:
        """Return the treated of a cohort."""
        return [one for one in self.people if one["cohort"] == cohort["uid"] and self.given(one["uid"])]

    @property
    def dosed(self) -> list[Row]:
        """The cohorts in which somebody was treated."""
        return [one for one in self.cohorts if self.treated(one)]

    @property
    def by_cohort(self) -> list[tuple[Row, list[Row]]]:
        """Each dosed cohort with its treated participants."""
        return [(one, self.treated(one)) for one in self.dosed]

    @property
    def everybody(self) -> list[Row]:
        """All treated participants of reported cohorts."""
        return [one for _, people in self.by_cohort for one in people]

    @property
    def groups(self) -> list[list[Row]]:
        """The columns of a table of counts."""
        return (
            [self.everybody] if self.one_site else [*(people for _, people in self.by_cohort), self.everybody]
        )

    def enrolled(self, cohort: Row) -> list[Row]:
        """Return who is in a cohort and did not fail screening; whoever was dosed did not."""
        return [
            one
            for one in self.people
            if one["cohort"] == cohort["uid"] and (one["screen_failure"] != "Y" or self.given(one["uid"]))
        ]

    def reported(self, person: str | None) -> bool:
        """Tell whether somebody belongs to a reported cohort or to none."""
        found = [one["cohort"] for one in self.people if one["uid"] == person]
        return not found or found[0] is None or found[0] in {one["uid"] for one in self.cohorts}

    def death(self, person: Row) -> str | None:
        """Return when somebody died as known on the day; ``unk`` where only that is known."""
        if person["death_date"]:
            return str(person["death_date"])
        if person["disposition"] == "DEATH":
            return str(person["disposition_date"] or "unk")
        return self._fatal(self.of("adverse_event", person["uid"]))

    def emergent(self, people: Iterable[Row]) -> list[Row]:
        """Return the events of treated participants that did not certainly begin before treatment."""
        return [
            event
            for one in people
            for event in self.of("adverse_event", one["uid"])
            if self.start(one["uid"]) is not None and not self.before_day_1(one["uid"], event["onset"])
        ]

    def cohort_before(self, cohort: Row) -> Row | None:
        """Return the dosed cohort before this one."""
        return next((one for one in reversed(self.dosed) if one["number"] < cohort["number"]), None)


def _dating(table: str, row: Row) -> str | None:
    if table == "dose":
        if row["status"] == "SCHEDULED":
            return None
        return row["date"] or row["planned_date"] if row["status"] == "OMITTED" else row["date"]
    if table == "adverse_event":
        return str(row["onset"]) if row["onset"] else None
    if table == "medication":
        return str(row["start"]) if row["start"] else None
    if table == "hospital_stay":
        return str(row["admitted"]) if row["admitted"] else None
    if table == "dlt_assessment":
        is_judged = row["judgement"] not in {None, "NOT YET JUDGED"}
        return row["assessed_on"] if is_judged else None
    return row[DATE_OF[table]] or None
