"""Exposure counted a second time, with fractions in place of decimals."""

import json
from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise

from dosebook.domain.codelists import DoseChange, DoseChangeReason, FractionStatus
from report.second.events import marked
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, number, whole
from report.second.words import DASH, OPEN, Cell, named, or_dash, printed

Of = Callable[[list[Row]], Fraction | None]
MCI = Fraction(37)
FORMULAS: dict[str, Callable[[float, float], float]] = {
    "MOSTELLER": lambda cm, kg: (cm * kg / 3600) ** 0.5,
    "DU BOIS": lambda cm, kg: 0.007184 * cm**0.725 * kg**0.425,
    "HAYCOCK": lambda cm, kg: 0.024265 * cm**0.3964 * kg**0.5378,
}


def area(file: File, dose: Row) -> Fraction | None:
    """Return the body surface of a dose: typed, or by the formula, rounded and capped as the study says."""
    study, typed = file.study, number(dose["bsa_typed"])
    if typed is not None:
        return typed
    height, weight = number(dose["height_cm"]), number(dose["weight_kg"])
    if not height or not weight or not study["bsa_formula"]:
        return None
    found = Fraction(f"{FORMULAS[study['bsa_formula']](float(height), float(weight)):.10f}")
    if study["bsa_decimals"] is not None:
        found = Fraction(printed(found, study["bsa_decimals"]))
    cap = number(study["bsa_cap"])
    return min(found, cap) if cap else found


def total(parts: Iterable[Fraction | None]) -> Fraction | None:
    found = list(parts)
    return None if None in found or not found else sum((one for one in found if one is not None), Fraction(0))


def over(part: Fraction | None, whole: Fraction | None) -> Fraction | None:
    return None if part is None or not whole else part / whole


def given(dose: Row) -> Fraction | None:
    return number(dose["administered_amount"])


def prescribed(dose: Row) -> Fraction | None:
    return number(dose["prescribed_amount"])


def per_m2(file: File) -> Of:
    return lambda doses: total(over(given(one), area(file, one)) for one in doses)


def per_kg(doses: list[Row]) -> Fraction | None:
    return total(over(given(one), number(one["weight_kg"])) for one in doses)


def all_given(doses: list[Row]) -> Fraction | None:
    return total(map(given, doses))


def all_prescribed(doses: list[Row]) -> Fraction | None:
    return total(map(prescribed, doses))


def percent(doses: list[Row]) -> Fraction | None:
    found = over(all_given(doses), all_prescribed(doses))
    return None if found is None else found * 100


def in_unit(file: File, amount: Fraction | None, unit: str) -> Fraction | None:
    if amount is None or file.study["dose_unit"] == unit:
        return amount
    return amount * MCI if unit == "MBq" else amount / MCI


def mean(file: File, people: list[Row], of: Of) -> tuple[Fraction | None, int]:
    found = [value for one in people if (value := of(file.given(one["uid"]))) is not None]
    return (sum(found) / len(found) if found else None), len(found)


def radioactive(file: File) -> bool:
    return file.study["dose_unit"] in {"mCi", "MBq"}


def planned(cohort: Row) -> Fraction:
    return sum((Fraction(one[0]) for one in json.loads(cohort["fractions"])), Fraction(0))


def fraction_number(place: int) -> Of:
    def of(doses: list[Row]) -> Fraction | None:
        found = [given(one) for one in doses if one["fraction"] == place]
        return found[0] if found else None

    return of


@recounts("exposure: What was planned, prescribed and given")
def means(asked: Asked) -> Rows:
    file = asked.file
    unit = file.study["dose_unit"] or ""
    most = max((len(json.loads(one["fractions"])) for one in file.dosed), default=1)
    measures: list[tuple[str, Of, int]] = [(f"Prescribed, {unit}", all_prescribed, 2)]
    if radioactive(file):
        measures += [
            ("Given, mCi", lambda doses: in_unit(file, all_given(doses), "mCi"), 2),
            ("Given, MBq", lambda doses: in_unit(file, all_given(doses), "MBq"), 0),
        ]
    else:
        measures.append((f"Given, {unit}", all_given, 2))
    if most > 1:
        measures += [
            (f"Given in fraction {place}, {unit}", fraction_number(place), 2) for place in range(1, most + 1)
        ]
    measures += [
        (f"Given per m², {unit}/m²", per_m2(file), 2),
        (f"Given per kg, {unit}/kg", per_kg, 3),
        ("Given against prescribed, %", percent, 1),
        ("BSA at fraction 1, m²", lambda doses: area(file, doses[0]) if doses else None, 2),
    ]
    if not file.dosed:
        return []
    rows: Rows = [[OPEN, *(printed(planned(one), 2) for one in file.dosed)]]
    for label, of, decimals in measures:
        cells = []
        for _, people in file.by_cohort:
            value, measured = mean(file, people, of)
            cells.append(
                printed(value, decimals) + ("" if measured in {0, len(people)} else f" (n = {measured})")
            )
        rows.append([label, *cells])
    amounts = [mean(file, people, all_given)[0] for _, people in file.by_cohort]
    rows.append([OPEN, DASH, *(printed(change(*pair), 1, signed=True) for pair in pairwise(amounts))])
    kilos = [mean(file, people, per_kg)[0] for _, people in file.by_cohort]
    rows.append([OPEN, DASH, *(printed(change(*pair), 1, signed=True) for pair in pairwise(kilos))])
    return rows


def change(before: Fraction | None, after: Fraction | None) -> Fraction | None:
    found = over(after, before)
    return None if found is None else (found - 1) * 100


@recounts("exposure: Each fraction, given or not")
def each_fraction(asked: Asked) -> Rows:
    file = asked.file
    is_hot = radioactive(file)
    rows: Rows = []
    for cohort, people in file.by_cohort:
        rows.append([named(cohort), *[""] * (10 if is_hot else 9)])
        for one in people:
            rows += _fractions(file, cohort, one, is_hot=is_hot)
    return rows


def _other(file: File, amount: Fraction | None, *, is_hot: bool) -> list[Cell]:
    if not is_hot:
        return []
    is_mci = file.study["dose_unit"] == "mCi"
    return [printed(in_unit(file, amount, "MBq" if is_mci else "mCi"), 0 if is_mci else 2)]


def _fractions(file: File, cohort: Row, person: Row, *, is_hot: bool) -> Rows:
    received = file.given(person["uid"])
    names = {row["uid"] for row in received}
    others = sorted(
        (row for row in file.of("dose", person["uid"]) if row["uid"] not in names),
        key=lambda row: row["fraction"] or 0,
    )
    rows: Rows = []
    for row in received:
        amount = given(row)
        rows.append(
            [
                person["participant_id"],
                or_dash(row["fraction"] or None),
                marked(file, row, row["date"]) if row["date"] else DASH,
                printed(area(file, row), 2),
                or_dash(row["planned_dose"]),
                printed(prescribed(row), 2),
                printed(amount, 2),
                *_other(file, amount, is_hot=is_hot),
                printed(over(amount, area(file, row)), 2),
                printed(percent([row]), 1),
                _departure(row) or DASH,
            ]
        )
    for row in others:
        day = row["date"] or row["planned_date"]
        rows.append(
            [
                person["participant_id"],
                or_dash(row["fraction"] or None),
                OPEN if day else DASH,
                DASH,
                or_dash(row["planned_dose"]),
                printed(prescribed(row), 2),
                *[DASH] * (4 if is_hot else 3),
                _departure(row) or DASH,
            ]
        )
    rows.sort(key=lambda cells: 0 if cells[1] == DASH else int(str(cells[1])))
    if len(rows) > 1:
        amount = all_given(received)
        rows.append(
            [
                person["participant_id"],
                "all",
                *[""] * 3,
                printed(all_prescribed(received), 2),
                printed(amount, 2),
                *_other(file, amount, is_hot=is_hot),
                printed(per_m2(file)(received), 2),
                printed(percent(received), 1),
                f"{len(received)} of {len(json.loads(cohort['fractions']))} given",
            ]
        )
    return rows


def _departure(row: Row) -> str:
    if row["status"] not in {None, "GIVEN"}:
        return FractionStatus(row["status"]).label
    return DoseChange(row["change"]).label if row["change"] not in {None, "AS PLANNED"} else ""


@recounts("exposure: Departures from the plan")
def departures(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for cohort in file.cohorts:
        for one in file.people:
            if one["cohort"] != cohort["uid"]:
                continue
            for row in sorted(file.of("dose", one["uid"]), key=lambda row: row["fraction"] or 0):
                words = [
                    row[name]
                    for name in ("change_note", "interruptions", "user_direction", "safety_officer_word")
                ]
                is_odd = _departure(row) or row["extravasation"] == "Y" or row["bsa_typed"] is not None
                if is_odd or any(words):
                    why = DoseChangeReason(row["change_reason"]).label if row["change_reason"] else DASH
                    rows.append([one["participant_id"], or_dash(row["fraction"] or None), OPEN, why, OPEN])
    return rows


@recounts("exposure: Activity before use, left over and net")
def readings(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for _, people in file.by_cohort:
        for one in people:
            for row in file.given(one["uid"]):
                if row["determination"] is not None:
                    net = _net(file, row)
                    rows.append(
                        [
                            one["participant_id"],
                            or_dash(row["fraction"] or None),
                            OPEN,
                            *(printed(value, 2) for value in net),
                            printed(given(row), 2),
                            OPEN,
                        ]
                    )
    return rows


def _net(file: File, row: Row) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Return the activity before use, left over and net, each at the start of the infusion."""
    start = _hours(row["date"], row["start_time"])
    half_life = float(file.study["half_life_days"] or 0) * 24

    def at_start(amount: Fraction | None, hours: float | None) -> Fraction | None:
        if amount is None or hours is None or start is None or not half_life:
            return None
        return Fraction(float(amount) * 2.0 ** ((hours - start) / half_life))

    name = "calibration" if row["determination"] == "DECAY CORRECTION" else "assay"
    before = at_start(number(row[f"{name}_amount"]), _hours(row[f"{name}_date"], row[f"{name}_time"]))
    parts = [number(row[f"residual_{where}"]) for where in ("vial", "syringe", "line")]
    there = [one for one in parts if one is not None]
    left = sum(there, Fraction(0)) if there and start is not None else None
    if left:
        left = at_start(left, _hours(row["residual_date"] or row["date"], row["residual_time"]))
    return before, left, (before - left if before is not None and left is not None else None)


def _hours(day: str | None, clock: str | None) -> float | None:
    found = whole(day)
    if found is None or not clock:
        return None
    hours, minutes = clock.split(":")
    return found.toordinal() * 24 + int(hours) + int(minutes) / 60
