"""The DLT assessment counted a second time: where each participant stands, by the definition in words."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from scipy.stats import beta

from report.second.dosing import planned
from report.second.people import regimen, unit_of_dose
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, known, lo, whole
from report.second.words import DASH, OPEN, Cell, fraction, named, or_dash, printed, shown

COUNTED = {
    "DLT": "DLT",
    "ok": "evaluable",
    "open": "pending",
    "silent": "not yet judged",
    "no": "not evaluable",
    "none": "not dosed",
}


@dataclass(frozen=True)
class Window:
    """The earliest and the latest first day, and how many days."""

    first: date
    last: date
    days: int

    @property
    def earliest_end(self) -> date:
        return self.first + timedelta(days=self.days - 1)

    @property
    def latest_end(self) -> date:
        return self.last + timedelta(days=self.days - 1)

    @property
    def end(self) -> date | None:
        return self.latest_end if self.first == self.last else None


def window(file: File, person: Row) -> Window | None:
    study = file.study
    if study["dlt_window_days"] is None or study["dlt_window_anchor"] is None:
        return None
    given = file.given(person["uid"])
    is_last = study["dlt_window_anchor"] == "LAST FRACTION"
    if not given or not known(given[-1 if is_last else 0]["date"]):
        return None
    dates = [row["date"] for row in given if known(row["date"])]
    anchor = max(dates, key=hi) if is_last else min(dates, key=lo)
    return Window(lo(anchor), hi(anchor), study["dlt_window_days"])


def fates(file: File, person: Row) -> list[str]:
    """Return ``given``, ``toxic``, ``omitted`` or ``open`` for each fraction that was planned."""
    plan = next(
        (json.loads(one["fractions"]) for one in file.every_cohort if one["uid"] == person["cohort"]), []
    )
    doses = file.of("dose", person["uid"])
    given = {row["uid"] for row in file.given(person["uid"])}
    loose = [row for row in doses if row["fraction"] is None]
    found = []
    for place in range(1, len(plan) + 1):
        here = [row for row in doses if row["fraction"] == place]
        if not here and loose:
            here = [loose.pop(0)]
        omitted = [row for row in here if row["status"] == "OMITTED"]
        if any(row["uid"] in given for row in here):
            found.append("given")
        elif omitted:
            found.append("toxic" if omitted[0]["change_reason"] == "ADVERSE EVENT" else "omitted")
        else:
            found.append("open")
    return found


def state(file: File, person: Row) -> str:
    """Return where somebody stands, asked in the order of the definition."""
    judged = {row["judgement"] for row in file.of("dlt_assessment", person["uid"])}
    decided = person["evaluability"] if person["evaluability_reason"] else None
    if not file.given(person["uid"]):
        return "none"
    if "Y" in judged:
        return "DLT"
    if decided == "NOT EVALUABLE" or "NOT EVALUABLE" in judged:
        return "no"
    seen = window(file, person)
    if seen is None:
        return "open"
    silent = "ok" if "N" in judged or file.study["dlt_silence_is_none"] == "Y" else "silent"
    lost = "" if decided == "EVALUABLE" else _lost(file, person, seen)
    if lost:
        return "silent" if lost == "died" and "N" not in judged else "no"
    ends = [person["death_date"], person["new_therapy_date"], person["disposition"]]
    if seen.latest_end > file.day and not any(ends):
        return "open"
    if decided == "EVALUABLE":
        return silent
    parts = fates(file, person)
    return silent if parts and "open" not in parts and _has_nadir(file, person, seen) else "no"


def _lost(file: File, person: Row, seen: Window) -> str:
    """Return why the observation ended before its time; empty where it did not."""
    if "omitted" in fates(file, person):
        return "omitted"
    died = _died(person)
    if died and lo(died) < seen.latest_end:
        return "died"
    return "left" if _ended_inside(person, seen) else ""


def _died(person: Row) -> str | None:
    return person["death_date"] or (
        (person["disposition_date"] or "unk") if person["disposition"] == "DEATH" else None
    )


def _ended_inside(person: Row, seen: Window) -> bool:
    left = person["disposition"] and (person["disposition_date"] or "unk")
    return any(lo(moment) < seen.latest_end for moment in (left, person["new_therapy_date"]) if moment)


def _has_nadir(file: File, person: Row, seen: Window) -> bool:
    first, last = file.study["nadir_from_day"] or 1, file.study["nadir_to_day"] or seen.days
    return any(
        row["test"] in {"PLAT", "NEUT"}
        and row["value"] is not None
        and (day := whole(row["date"])) is not None
        and seen.last + timedelta(days=first - 1) <= day <= seen.first + timedelta(days=last - 1)
        for row in file.of("result", person["uid"])
    )


def states(file: File, cohort: Row) -> list[tuple[Row, str]]:
    return [(one, state(file, one)) for one in file.enrolled(cohort)]


def interval(part: int, of: int) -> str:
    """Return the exact two-sided 95 % interval by the beta distribution."""
    if not of:
        return DASH
    low = float(beta.ppf(0.025, part, of - part + 1)) if part else 0.0
    high = float(beta.ppf(0.975, part + 1, of - part)) if part < of else 1.0
    return " to ".join(printed(Fraction(f"{edge * 100:.9f}")) for edge in (low, high)) + " %"


@dataclass(frozen=True)
class Tally:
    """How many of a cohort stand where."""

    treated: int
    pending: int
    not_judged: int
    not_evaluable: int
    evaluable: int
    with_dlt: int


def tally(file: File, *cohorts: Row) -> Tally:
    found = [one for cohort in cohorts for _, one in states(file, cohort)]
    dlts = found.count("DLT")
    return Tally(
        len(found) - found.count("none"),
        found.count("open"),
        found.count("silent"),
        found.count("no"),
        found.count("ok") + dlts,
        dlts,
    )


@recounts("dlt: DLTs among the evaluable, by cohort")
def by_cohort(asked: Asked) -> Rows:
    file = asked.file
    rows = [_counted(named(one), regimen(one, file.study), tally(file, one)) for one in file.cohorts]
    for dose, cohorts in sorted(levels(file).items()):
        if len(cohorts) > 1:
            *first, last = (or_dash(one["number"]) for one in cohorts)
            words = f"one dose level, {amount_words(file, dose)} (total of all fractions, as planned)"
            rows.append(_counted(f"{', '.join(first)} and {last} together", words, tally(file, *cohorts)))
    if len(file.cohorts) > 1:
        rows.append(_counted("All doses", "all reported cohorts", tally(file, *file.cohorts)))
    return rows


def levels(file: File) -> dict[Fraction, list[Row]]:
    """Return the dosed cohorts by the total that is planned."""
    found: dict[Fraction, list[Row]] = {}
    for one in file.dosed:
        if total := planned(one):
            found.setdefault(total, []).append(one)
    return found


def amount_words(file: File, dose: Fraction) -> str:
    """Return a dose with all its decimals and its unit."""
    return f"{float(dose):.6f}".rstrip("0").rstrip(".") + f" {unit_of_dose(file.study)}".rstrip()


def _counted(name: str, words: str, one: Tally) -> list[Cell]:
    numbers = [one.treated, one.pending, one.not_judged, one.not_evaluable, one.evaluable]
    rate = [fraction(one.with_dlt, one.evaluable), interval(one.with_dlt, one.evaluable)]
    return [name, words, *map(str, numbers), *rate]


@recounts("dlt: Assessment of each participant")
def each(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for cohort in file.cohorts:
        found = states(file, cohort)
        rows += [[named(cohort), *[""] * 5]] if found else []
        for one, where in found:
            seen = window(file, one)
            cells: list[Cell] = [one["participant_id"], COUNTED[where]]
            cells.append(shown(seen.end.isoformat()) if seen and seen.end else DASH)
            rows.append([*cells, OPEN, OPEN, OPEN])
    return rows
