"""Supportive care and activity counted a second time."""

from datetime import date, timedelta
from fractions import Fraction

from dosebook.domain.codelists import (
    LabUnit,
    MeasurableBy,
    MedicationRole,
    ResponseCategory,
    TransfusionProduct,
)
from report.second.events import mark, marked
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, known, lo, number, whole
from report.second.words import (
    DASH,
    FAR,
    Cell,
    Ends,
    bounded,
    count,
    ends,
    fraction,
    mean_change,
    median_change,
    middle,
    named,
    printed,
    shown,
    spread,
)

SHOWN = ("PLATELETS", "PACKED RED CELLS")
GROWTH = ("GROWTH FACTOR", "THROMBOPOIETIN AGONIST", "ERYTHROPOIETIN")
BEST_FIRST = ("SCR", "CR", "VGPR", "PR", "MR", "SD", "PD")


def transfusions(file: File, person: Row, product: str) -> list[Row]:
    """Return what somebody got of a product since the first fraction."""
    if file.start(person["uid"]) is None:
        return []
    return [
        row
        for row in file.of("transfusion", person["uid"])
        if row["product"] == product and not file.before_day_1(person["uid"], row["date"])
    ]


def days_of(rows: list[Row]) -> int:
    """Count the days: each known date once, each unknown one apart."""
    return len({row["date"] for row in rows if whole(row["date"])}) + sum(
        1 for row in rows if not whole(row["date"])
    )


def amount(rows: list[Row]) -> str:
    total = sum((Fraction(row["adult_doses"]) for row in rows if row["adult_doses"] is not None), Fraction(0))
    without = sum(1 for row in rows if row["adult_doses"] is None)
    text = printed(total, 0 if total.denominator == 1 else 1)
    return f"{text} (+{without})" if without else text


def first_day(file: File, person: Row, rows: list[Row]) -> int | None:
    start, days = file.day_1(person["uid"]), [day for row in rows if (day := whole(row["date"]))]
    return (min(days) - start).days + 1 if start and days else None


@recounts("support: Supportive care by cohort")
def by_cohort(asked: Asked) -> Rows:
    file, groups = asked.file, asked.file.groups
    if not file.everybody:
        return []
    blank = [""] * len(groups)
    rows: Rows = []
    given = {row["product"] for row in file.rows["transfusion"]}
    for product in [one for one in TransfusionProduct if one.value in SHOWN or one.value in given]:
        found = [[(one, transfusions(file, one, product.value)) for one in people] for people in groups]
        having = [sum(1 for _, these in group if these) for group in found]
        days = [sum(days_of(these) for _, these in group) for group in found]
        firsts = [[first_day(file, *pair) for pair in group] for group in found]
        rows += [
            [product.label, *blank],
            [
                "participants with at least one",
                *(
                    count(some, len(people)) + mark(file, some, people, "transfusions")
                    for some, people in zip(having, groups, strict=True)
                ),
            ],
            ["episodes (transfusion days)", *map(str, days)],
            [
                "episodes per participant",
                *(printed(Fraction(some, len(people)), 2) for some, people in zip(days, groups, strict=True)),
            ],
            [
                "adult doses" if product.value == "PLATELETS" else "units",
                *(amount([row for _, these in group for row in these]) for group in found),
            ],
            [
                "first transfusion, study day",
                *(spread([Fraction(day) for day in these if day is not None]) for these in firsts),
            ],
        ]
    free = [[free_days(file, one) for one in people] for people in groups]
    rows.append(
        ["Longest transfusion-free interval, days: median (range)", *(_told(these) for these in free)]
    )
    rows.append(["Medications", *blank])
    for role in (*GROWTH, "ANTI-INFECTIVE"):
        having = [sum(1 for one in people if _received(file, one, role)) for people in groups]
        cells = [count(some, len(people)) for some, people in zip(having, groups, strict=True)]
        rows.append([MedicationRole(role).label, *cells])
    stays = [[hospital(file, one) for one in people] for people in groups]
    rows += [
        ["Stays in hospital", *blank],
        [
            "participants with at least one",
            *(count(sum(1 for one in these if one[0]), len(these)) for these in stays),
        ],
        ["stays", *(str(sum(one[0] for one in these)) for these in stays)],
        ["days in hospital", *(_days(*(sum(one[at] for one in these) for at in (1, 2))) for these in stays)],
    ]
    return rows


def _days(days: int, untold: int) -> str:
    return f"{days} (+{untold})" if untold else str(days)


def _told(found: list[int | None]) -> str:
    days = [Fraction(one) for one in found if one is not None]
    return middle(days) + (f", of {len(days)}" if 0 < len(days) < len(found) else "")


def free_days(file: File, person: Row) -> int | None:
    """Return the longest run of days without platelets or red cells, by walking from day to day."""
    start = file.day_1(person["uid"])
    given = [row for product in SHOWN for row in transfusions(file, person, product)]
    if start is None or any(whole(row["date"]) is None for row in given):
        return None
    ends = [hi(str(moment)) for moment in (file.death(person), person["last_contact"]) if known(moment)]
    last, taken = max(start, min([file.day, *ends])), {whole(row["date"]) for row in given}
    longest = run = 0
    for passed in range((last - start).days + 1):
        run = 0 if start + timedelta(days=passed) in taken else run + 1
        longest = max(longest, run)
    return longest


def hospital(file: File, person: Row) -> tuple[int, int, int]:
    """Return the stays since the first fraction, the days in them, and how many stays do not tell theirs."""
    stays = [row for row in file.of("hospital_stay", person["uid"]) if not _over(file, person, row)]
    days: set[date] = set()
    untold = 0
    start = file.start(person["uid"])
    for row in stays:
        end = row["discharged"] if row["discharged"] and lo(row["discharged"]) <= file.day else None
        first, last = whole(row["admitted"]), whole(end)
        is_open = row["ongoing"] == "Y" if row["discharged"] is None else end is None
        if is_open and first is not None:
            ends = [hi(str(one)) for one in (file.death(person), person["last_contact"]) if known(one)]
            last = max(first, min([file.day, *ends]))
        if first is None or last is None:
            untold += 1
            continue
        days |= {first + timedelta(days=passed) for passed in range((min(last, file.day) - first).days + 1)}
    return len(stays), len([day for day in days if not start or day >= lo(start)]), untold


def _over(file: File, person: Row, row: Row) -> bool:
    end = row["discharged"] if row["discharged"] and lo(row["discharged"]) <= file.day else None
    return file.before_day_1(person["uid"], end)


def _received(file: File, person: Row, role: str) -> bool:
    return any(
        row["role"] == role
        and not file.before_day_1(person["uid"], row["end"] if _ended(file, row) else None)
        for row in file.of("medication", person["uid"])
    )


def _ended(file: File, row: Row) -> bool:
    return known(row["end"]) and lo(row["end"]) <= file.day


@recounts("support: Supportive care of each treated participant")
def each(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for cohort, people in file.by_cohort:
        rows.append([named(cohort), *[""] * 10])
        for one in people:
            cells: list[Cell] = []
            for product in SHOWN:
                found = transfusions(file, one, product)
                days = days_of(found)
                first = first_day(file, one, found)
                cells += [f"{days}{mark(file, days, [one], 'transfusions')}", amount(found), printed(first)]
            cells.append(printed(free_days(file, one)))
            for roles in (GROWTH, ("ANTI-INFECTIVE",)):
                cells.append("yes" if any(_received(file, one, role) for role in roles) else DASH)
            rows.append([one["participant_id"], *cells, _days(*hospital(file, one)[1:])])
    return rows


# Activity.


def _counts(person: Row, moment: str | None) -> bool:
    new = person["new_therapy_date"]
    return not known(new) or not known(moment) or hi(new) >= lo(str(moment))


def best(file: File, person: Row) -> Row | None:
    order = [one.value for one in ResponseCategory]
    counted = [
        row for row in file.of("response", person["uid"]) if row["category"] and _counts(person, row["date"])
    ]
    return min(
        counted,
        key=lambda row: (order.index(row["category"]), row["date"] is None, row["date"] or ""),
        default=None,
    )


Change = tuple[Fraction, Ends, str]


def change(file: File, person: Row) -> Change | None:
    """Return baseline, the ends of the best value, and unit of the serum M-protein of those measurable by it."""
    if person["measurable_by"] not in {"SERUM M-PROTEIN", None}:
        return None
    rows = [row for row in file.of("result", person["uid"]) if row["test"] == "MCPROT" and row["value"]]
    return _change(file, person, [(row["date"], ends(row["value"]), row["unit"]) for row in rows])


def light_chains(file: File, person: Row) -> Change | None:
    """Return the same of the difference of free light chains, of those measurable by them."""
    if person["measurable_by"] != "FLC":
        return None
    rows = file.of("result", person["uid"])
    kappa = {(row["date"], row["unit"]): row["value"] for row in rows if row["test"] == "KLCFR"}
    pairs = [
        (row["date"], _apart(kappa[row["date"], row["unit"]], row["value"]), row["unit"])
        for row in rows
        if row["test"] == "LLCFR" and (row["date"], row["unit"]) in kappa
    ]
    return _change(file, person, [pair for pair in pairs if pair[1] is not None])


def _apart(one: str, other: str) -> Ends | None:
    """Return the ends of the difference; a lower chain below its limit counts as the limit."""
    low, high = sorted((one, other), key=lambda text: Fraction(text.lstrip("<>=")))
    if high[0] == "<" or low[0] == ">":
        return None
    at = Fraction(low.lstrip("<>="))
    return ends(high)[0] - at, min(ends(high)[1] - at, FAR)


def _change(file: File, person: Row, found: list[tuple[str, Ends, str]]) -> Change | None:
    start, new = file.day_1(person["uid"]), person["new_therapy_date"]
    limit = hi(new) if known(new) else date.max
    points = sorted((hi(day), lo(day), value, unit) for day, value, unit in found if known(day) and unit)
    if start is None:
        return None
    before = [point for point in points if point[0] <= start]
    after = [point for point in points if start < point[1] <= limit]
    if not before or not after or any(point[3] != before[-1][3] for point in after):
        return None
    least, most = before[-1][2]
    if least != most or most <= 0:
        return None
    return most, lowest([point[2] for point in after]), before[-1][3]


def lowest(values: list[Ends]) -> Ends:
    """Return the value that certainly is lowest."""
    return min(values, key=lambda one: (one[1], one[0]))


def percent(found: Change) -> Ends:
    low, high = ((end - found[0]) / found[0] * 100 for end in found[1])
    return (-FAR if found[1][0] == -FAR else low), (FAR if found[1][1] == FAR else high)


def percents(file: File, people: list[Row]) -> list[Ends]:
    return [percent(found) for one in people if (found := change(file, one))]


def at_least(file: File, people: list[Row], category: str) -> int:
    better = {
        one.value
        for one in list(ResponseCategory)[: [*(c.value for c in ResponseCategory)].index(category) + 1]
    }
    return sum(1 for one in people if (found := best(file, one)) and found["category"] in better)


@recounts("activity: Best response and change of M-protein")
def activity(asked: Asked) -> Rows:
    file, groups = asked.file, asked.file.groups
    if not file.everybody:
        return []
    rows: Rows = [
        [f"{name} or better", *(count(at_least(file, people, name), len(people)) for people in groups)]
        for name in ("PR", "MR", "SD")
    ]
    found = [[best(file, one) for one in people] for people in groups]
    for category in ResponseCategory:
        numbers = [sum(1 for one in these if one and one["category"] == category.value) for these in found]
        if numbers[-1]:
            rows.append([category.label, *map(count, numbers, map(len, groups))])
    rows.append(["no response recorded", *(count(these.count(None), len(these)) for these in found)])
    changes = [percents(file, people) for people in groups]
    rows += [
        ["Best change of serum M-protein up to the cut-off, %", *[""] * len(groups)],
        ["mean", *(mean_change(these) for these in changes)],
        ["median", *(median_change(these) for these in changes)],
        [
            "measurable",
            *(f"{len(these)}/{len(people)}" for these, people in zip(changes, groups, strict=True)),
        ],
    ]
    return rows


@recounts("activity: Each treated participant")
def each_activity(asked: Asked) -> Rows:
    file = asked.file
    rows: Rows = []
    for cohort, people in file.by_cohort:
        rows.append([named(cohort), *[""] * 7])
        for one in people:
            found, serum, chains = best(file, one), change(file, one), light_chains(file, one)
            measured = serum or chains
            marker: list[Cell] = [
                MeasurableBy(one["measurable_by"]).label if one["measurable_by"] else DASH,
                *[DASH] * 3,
            ]
            if measured:
                unit = LabUnit(measured[2]).label
                marker = [
                    "Serum M-protein" if serum else "Light chain difference",
                    f"{printed(measured[0], 2)} {unit}",
                    f"{bounded(*measured[1], 2)} {unit}",
                    bounded(*percent(measured), 1, signed=True),
                ]
            rows.append(
                [
                    one["participant_id"],
                    ResponseCategory(found["category"]).label if found else "none recorded",
                    marked(file, found, found["date"]) if found else DASH,
                    {"Y": "Yes", "N": "No", None: DASH}[found["confirmed"]] if found else DASH,
                    *marker,
                ]
            )
    return rows


__all__ = ["fraction", "number", "shown"]
