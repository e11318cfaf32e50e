"""Blood counts and laboratory shifts counted a second time."""

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from statistics import median

from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, is_after, known, lo, number, whole
from report.second.words import DASH, Cell, count, middle, named

TESTS = {"PLAT": "Platelets, ×10⁹/L", "NEUT": "Neutrophils, ×10⁹/L", "HGB": "Haemoglobin, g/dL"}
BACK = {"PLAT": "75", "NEUT": "1.5", "HGB": "10"}
LOW = {"PLAT": ("50", "25"), "NEUT": ("1", "0.5"), "HGB": ("8",)}
FACTOR = {"10^9/L": "1", "10^3/uL": "1", "g/dL": "1", "g/L": "0.1", "mmol/L": "1.6114"}
LONG = ("peg", "lipeg", "efpeg", "eflapeg")
Point = tuple[int, Fraction, bool, bool]
"""Study day, value, and whether support may have raised it as a lowest count, and as a recovery."""


def course(file: File, person: Row, test: str) -> list[Point]:
    start = file.day_1(person["uid"])
    found = []
    for row in file.of("result", person["uid"]):
        day = whole(row["date"])
        if row["test"] != test or start is None or day is None:
            continue
        if day > start and row["value"] is not None and row["unit"] in FACTOR:
            value = Fraction(row["value"]) * Fraction(FACTOR[row["unit"]])
            raised = [_is_raised(file, person, test, day, is_recovery=one) for one in (False, True)]
            found.append(((day - start).days + 1, value, *raised))
    return sorted(found)


def _is_raised(file: File, person: Row, test: str, day: date, *, is_recovery: bool) -> bool:
    spans = []
    product = {"PLAT": "PLATELETS", "HGB": "PACKED RED CELLS"}.get(test)
    for row in file.of("transfusion", person["uid"]) if product else []:
        if row["product"] == product and known(row["date"]):
            after = 14 if test == "HGB" else 7 if is_recovery else 3
            spans.append((lo(row["date"]), hi(row["date"]), after))
    for row in file.of("medication", person["uid"]) if test == "NEUT" else []:
        if row["role"] == "GROWTH FACTOR" and known(row["start"]):
            is_long = row["drug"].lower().startswith(LONG)
            spans.append((lo(row["start"]), _last(file, row), 14 if is_long else 7))
    return any(
        (day >= first if is_recovery else day > first)
        and (last == date.max or day <= last + timedelta(days=after))
        for first, last, after in spans
    )


def _last(file: File, row: Row) -> date:
    if is_after(row["end"], file.day):
        return date.max
    if known(row["end"]):
        return hi(row["end"])
    return date.max if row["ongoing"] == "Y" else hi(row["start"])


class Counts:
    """One participant's counts of one test, with or without those that support may have raised."""

    def __init__(self, points: list[Point], *, with_support: bool) -> None:
        self.every = points
        self.with_support = with_support
        self.seen = [one for one in points if with_support or not one[2]]
        self.lowest = min(self.seen, key=lambda one: (one[1], one[0]), default=None)

    def below(self, limit: Fraction) -> tuple[int, bool]:
        """Return the days below a limit, and whether they went on."""
        days, is_open, place = 0, False, 0
        while place < len(self.seen):
            if self.seen[place][1] >= limit:
                place += 1
                continue
            begin = self.seen[place][0]
            while place < len(self.seen) and self.seen[place][1] < limit:
                place += 1
            is_open = place == len(self.seen)
            days += self.seen[-1][0] + 1 - begin if is_open else self.seen[place][0] - begin
        return days, is_open

    def recovered(self, limit: Fraction) -> int | None:
        """Return the day of the first of two good counts in a row after the lowest."""
        telling = [
            one
            for one in self.every
            if self.lowest and one[0] > self.lowest[0] and (self.with_support or one[1] < limit or not one[3])
        ]
        for place in range(len(telling) - 1):
            if min(telling[place][1], telling[place + 1][1]) >= limit:
                return telling[place][0]
        return None


@recounts("haematology: Without counts that support may have raised")
def without_support(asked: Asked) -> Rows:
    return _summary(asked.file, with_support=False)


@recounts("haematology: All counts, those after support too")
def all_counts(asked: Asked) -> Rows:
    return _summary(asked.file, with_support=True)


def _summary(file: File, *, with_support: bool) -> Rows:
    rows: Rows = []
    for test, title in TESTS.items():
        groups = [
            [
                Counts(points, with_support=with_support)
                for one in people
                if (points := course(file, one, test))
            ]
            for people in file.groups
        ]
        rows += [[title, *[""] * len(groups)], *_lines(test, groups, [len(people) for people in file.groups])]
    return rows if file.everybody else []


def _lines(test: str, groups: list[list[Counts]], treated: list[int]) -> Rows:
    decimals, back = (0 if test == "PLAT" else 1), Fraction(BACK[test])
    lowest = [[one.lowest for one in group if one.lowest] for group in groups]
    rows: Rows = [
        ["participants with a count", *map(count, map(len, lowest), treated)],
        ["lowest, median (range)", *(middle([one[1] for one in these], decimals) for these in lowest)],
        [
            "study day of the lowest, median (range)",
            *(middle([Fraction(one[0]) for one in these]) for these in lowest),
        ],
    ]
    for text in LOW[test]:
        limit = Fraction(text)
        having = [[one for one in group if one.lowest and one.lowest[1] < limit] for group in groups]
        rows += [
            [f"below {text}", *map(count, map(len, having), map(len, lowest))],
            [
                f"days below {text}, median (range)",
                *(_days([one.below(limit) for one in these]) for these in having),
            ],
        ]
    low = [[one for one in group if one.lowest and one.lowest[1] < back] for group in groups]
    after = [
        [day - one.lowest[0] for one in these if (day := one.recovered(back)) and one.lowest] for these in low
    ]
    return [
        *rows,
        [f"below {BACK[test]} at any time", *map(count, map(len, low), map(len, lowest))],
        [f"of these recovered to {BACK[test]} or more", *map(count, map(len, after), map(len, low))],
        [
            "days from the lowest to recovery, median (range)",
            *(middle([Fraction(day) for day in these]) for these in after),
        ],
        [
            "not recovered",
            *(
                str(len(these) - len(back_again)) if counted else DASH
                for these, back_again, counted in zip(low, after, lowest, strict=True)
            ),
        ],
    ]


def _days(found: list[tuple[int, bool]]) -> str:
    if not found:
        return DASH
    ends = [f"{days}{'+' if is_open else ''}" for days, is_open in (min(found), max(found))]
    if len(found) == 1:
        return ends[0]
    half = middle([Fraction(median(days for days, _ in found))])
    return f"{half} ({ends[0] if ends[0] == ends[1] else ' to '.join(ends)})"


@recounts("haematology: Each treated participant, without counts that support may have raised")
def each(asked: Asked) -> Rows:
    rows: Rows = []
    for cohort, people in asked.file.by_cohort:
        rows.append([named(cohort), *[""] * 8])
        for one in people:
            cells = [cell for test in ("PLAT", "NEUT") for cell in _cells(asked.file, one, test)]
            rows.append([one["participant_id"], *cells])
    return rows


def _cells(file: File, person: Row, test: str) -> list[Cell]:
    found = Counts(course(file, person, test), with_support=False)
    if found.lowest is None:
        return [DASH] * 4
    days, is_open = found.below(Fraction(LOW[test][0]))
    back = found.recovered(Fraction(BACK[test]))
    words = "never low" if found.lowest[1] >= Fraction(BACK[test]) else str(back) if back else "not recovered"
    return [_plain(found.lowest[1]), str(found.lowest[0]), f"{days}{'+' if is_open else ''}", words]


def _plain(value: Fraction) -> str:
    return f"{float(value):.6f}".rstrip("0").rstrip(".")


# Shifts by the limits of CTCAE 4.03: of platelets, neutrophils and haemoglobin, each below its lower limit.

LIMITS = {"PLAT": ("75", "50", "25"), "NEUT": ("1.5", "1", "0.5"), "HGB": ("10", "8")}


def grade(row: Row) -> int | None:
    """Return the grade that a value certainly has; without the lower limit, grade 0 and 1 are not told apart."""
    if row["value"] is None or row["unit"] not in FACTOR:
        return None
    factor = Fraction(FACTOR[row["unit"]])
    value, lower = Fraction(row["value"]) * factor, number(row["reference_low"])
    beyond = sum(value < Fraction(limit) for limit in LIMITS[row["test"]])
    if beyond:
        return beyond + 1
    return None if lower is None else int(value < lower * factor)


@recounts("shifts: Cohort N", "shifts: All treated", "shifts: This site")
def shifts(asked: Asked) -> Rows:
    file = asked.file
    everybody = asked.cohort is None or asked.table.title != named(asked.cohort)
    people = file.everybody if everybody else file.treated(asked.cohort or {})
    rows: Rows = []
    for test, title in TESTS.items():
        found = Counter(shift for one in people if (shift := _shift(file, one, test)) is not None)
        if not any(one for shift in found for one in shift):
            continue
        rows.append([f"{title.split(',')[0]}, low", *[""] * 7])
        for before in (0, 1, 2, 3, 4, None):
            numbers = [found[before, after] for after in (0, 1, 2, 3, 4, None)]
            if any(numbers):
                head = "no value before" if before is None else f"grade {before}"
                rows.append([head, *(str(one) if one else DASH for one in numbers), str(sum(numbers))])
    return rows


def _shift(file: File, person: Row, test: str) -> tuple[int | None, int | None] | None:
    graded = [(row["date"], grade(row)) for row in file.of("result", person["uid"]) if row["test"] == test]
    if not graded:
        return None
    start = file.day_1(person["uid"])
    before = [
        (hi(day), one) for day, one in graded if start and known(day) and hi(day) <= start and one is not None
    ]
    after = [
        one for day, one in graded if not (start and known(day) and hi(day) <= start) and one is not None
    ]
    return (sorted(before)[-1][1] if before else None), max(after, default=None)
