"""Blood counts and laboratory shifts counted a second time."""

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction
from statistics import median

from report.second.dlt import window
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, is_after, known, lo, number, whole
from report.second.words import DASH, Cell, bounded, count, ends, fraction, middle, middle_of, named, printed

TESTS = {"PLAT": "Platelets, ×10⁹/L", "NEUT": "Neutrophils, ×10⁹/L", "HGB": "Haemoglobin, g/dL"}
BACK = {"PLAT": "75", "NEUT": "1.5", "HGB": "10"}
LOW = {"PLAT": ("50", "25"), "NEUT": ("1", "0.5"), "HGB": ("8",)}
FACTOR = {"10^9/L": "1", "10^3/uL": "1", "g/dL": "1", "g/L": "0.1", "mmol/L": "1.6114"}
LONG = ("pegfilgrastim", "lipegfilgrastim", "neulasta", "lonquex")
Point = tuple[int, Fraction, Fraction, bool, bool]
"""Study day, the most and the least it may be, and whether support may have raised it as lowest, and as a recovery."""
DAY, MOST, LEAST, RAISED, RAISED_LATER = range(5)


def course(file: File, person: Row, test: str) -> list[Point]:
    start = file.day_1(person["uid"])
    found = []
    for row in file.of("result", person["uid"]):
        day = whole(row["date"])
        if row["test"] != test or start is None or day is None:
            continue
        if day > start and row["value"] is not None and row["unit"] in FACTOR:
            least, most = ends(row["value"], Fraction(FACTOR[row["unit"]]))
            raised = [_is_raised(file, person, test, day, is_recovery=one) for one in (False, True)]
            found.append(((day - start).days + 1, most, least, *raised))
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
            is_long = any(name in row["drug"].lower() for name in LONG)
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
        self.seen = [one for one in points if with_support or not one[RAISED]]
        self.lowest = min(self.seen, key=lambda one: (one[MOST], one[LEAST], one[DAY]), default=None)

    def is_low(self, limit: Fraction) -> bool:
        """Tell whether some count was below a limit whatever its sign leaves open."""
        return any(one[MOST] < limit for one in self.seen)

    def may_be_low(self, limit: Fraction) -> bool:
        """Tell whether no count was below for certain, but one perhaps."""
        return not self.is_low(limit) and any(one[LEAST] < limit for one in self.seen)

    def below(self, limit: Fraction) -> tuple[int, bool]:
        """Return the days below a limit, and whether they went on."""
        told = [one for one in self.seen if one[MOST] < limit or one[LEAST] >= limit]
        days, begin = 0, None
        for place, one in enumerate(told):
            is_low = one[MOST] < limit
            if is_low and begin is None:
                begin = one[DAY]
            if not is_low and begin is not None:
                days, begin = days + one[DAY] - begin, None
            if is_low and place == len(told) - 1 and begin is not None:
                return days + one[DAY] + 1 - begin, True
        return days, False

    def recovered(self, limit: Fraction) -> int | None:
        """Return the day of the first of two good counts in a row after the lowest."""
        row: list[int] = []
        for one in self.every:
            if self.lowest is None or one[DAY] <= self.lowest[DAY]:
                continue
            if one[LEAST] < limit:
                row = []
            elif self.with_support or not one[RAISED_LATER]:
                row.append(one[DAY])
            if len(row) == 2:
                return row[0]
        return None


@recounts("haematology: Without counts that support may have raised")
def without_support(asked: Asked) -> Rows:
    return _summary(asked.file, with_support=False)


@recounts("counts: All counts, those after support too")
def all_counts(asked: Asked) -> Rows:
    return _summary(asked.file, with_support=True)


def _summary(file: File, *, with_support: bool) -> Rows:
    rows: Rows = []
    for test, title in TESTS.items():
        groups = [
            [
                (one, Counts(points, with_support=with_support))
                for one in people
                if (points := course(file, one, test))
            ]
            for people in file.groups
        ]
        rows += [[title, *[""] * len(groups)], *_lines(file, test, groups)]
        if not with_support and file.study["nadir_from_day"] and file.study["nadir_to_day"]:
            rows += _unseen(file, test)
    return rows if file.everybody else []


def _unseen(file: File, test: str) -> Rows:
    """Count whose lowest may be unseen, and who is low or may be."""
    gone, low = [], []
    for people in file.groups:
        unseen = [one for one in people if _may_be_unseen(file, one, test)]
        either = [one for one in people if one in unseen or _is_low(file, one, test)]
        gone.append(count(len(unseen), len(people)))
        low.append(count(len(either), len(people)))
    return [["lowest may be unseen", *gone], [f"below {LOW[test][0]}, or may be", *low]]


def _is_low(file: File, person: Row, test: str) -> bool:
    return Counts(course(file, person, test), with_support=False).is_low(Fraction(LOW[test][0]))


def _may_be_unseen(file: File, person: Row, test: str) -> bool:
    start, days, study = file.day_1(person["uid"]), window(file, person), file.study
    if start is None or days is None or days.first != days.last:
        return False
    first = days.first + timedelta(days=study["nadir_from_day"] - 1)
    last = min(days.first + timedelta(days=study["nadir_to_day"] - 1), _left(file, person))
    if first > last:
        return False
    counted = {start + timedelta(days=point[0] - 1) for point in course(file, person, test)}
    empty = longest = 0
    for place in range((last - first).days + 1):
        empty = 0 if first + timedelta(days=place) in counted else empty + 1
        longest = max(longest, empty)
    return longest >= 14 or not any(first <= day <= last for day in counted)


def _left(file: File, person: Row) -> date:
    ends = [file.death(person), person["disposition_date"]]
    return min([file.day, *(lo(str(one)) for one in ends if known(one))])


def _from_last(file: File, person: Row, day: int) -> int | None:
    dates = [whole(row["date"]) for row in file.given(person["uid"])]
    start = file.day_1(person["uid"])
    if start is None or None in dates:
        return None
    apart = (start + timedelta(days=day - 1) - max(one for one in dates if one)).days
    return apart + 1 if apart >= 0 else apart


def _lines(file: File, test: str, known_groups: list[list[tuple[Row, Counts]]]) -> Rows:
    decimals, back = (0 if test == "PLAT" else 1), Fraction(BACK[test])
    treated = [len(people) for people in file.groups]
    groups = [[counts for _, counts in group] for group in known_groups]
    from_last = [
        [day for one, counts in group if counts.lowest and (day := _from_last(file, one, counts.lowest[0]))]
        for group in known_groups
    ]
    lowest = [[one.lowest for one in group if one.lowest] for group in groups]
    rows: Rows = [
        ["participants with a count", *map(count, map(len, lowest), treated)],
        [
            "lowest, median (range)",
            *(middle_of([(one[LEAST], one[MOST]) for one in these], decimals) for these in lowest),
        ],
        [
            "study day of the lowest, median (range)",
            *(middle([Fraction(one[0]) for one in these]) for these in lowest),
        ],
        [
            "counted from the last fraction, median (range)",
            *(middle([Fraction(day) for day in these]) for these in from_last),
        ],
    ]
    for text in LOW[test]:
        limit = Fraction(text)
        having = [[one for one in group if one.is_low(limit)] for group in groups]
        rows += [
            [f"below {text}", *map(count, map(len, having), map(len, lowest))],
            [
                f"days below {text}, median (range)",
                *(_days([one.below(limit) for one in these]) for these in having),
            ],
        ]
    low = [[one for one in group if one.is_low(back)] for group in groups]
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
    least = min(found.every, key=lambda one: (one[MOST], one[LEAST]), default=None)
    if found.lowest is None:
        return [DASH if least is None else f"{DASH} ({_plain(least)})", *[DASH] * 3]
    limit, back_at = Fraction(LOW[test][0]), Fraction(BACK[test])
    days, is_open = found.below(limit)
    back = found.recovered(back_at)
    words = str(back) if back else "not recovered"
    if not found.is_low(back_at):
        words = "cannot tell" if found.may_be_low(back_at) else "never low"
    day = str(found.lowest[0])
    after = _from_last(file, person, found.lowest[0])
    if after is not None and len(file.given(person["uid"])) > 1:
        day += f" ({printed(after)})"
    value = _plain(found.lowest)
    if least is not None and least[MOST] < found.lowest[MOST]:
        value += f" ({_plain(least)})"
    below = "cannot tell" if found.may_be_low(limit) else f"{days}{'+' if is_open else ''}"
    return [value, day, below, words]


@recounts("haematology: Counts of grade N not shown to be over")
def open_grade_4(asked: Asked) -> Rows:
    file, rows = asked.file, []
    for one in file.everybody:
        for test in ("PLAT", "NEUT"):
            points, limit = course(file, one, test), Fraction(LOW[test][1])
            low = [point for point in points if point[MOST] < limit]
            doubtful = [point for point in points if point[LEAST] < limit]
            later = points[points.index(doubtful[-1]) + 1 :] if low else []
            if not low or sum(not point[RAISED_LATER] for point in later) > 1:
                continue
            worst = min(low, key=lambda point: (point[MOST], point[DAY]))
            why = (
                "the last count is still grade 4"
                if not later and doubtful[-1] == low[-1]
                else "the last count may be grade 4, by its sign"
                if not later
                else "later counts only after support"
                if all(point[RAISED_LATER] for point in later)
                else "one count above the limit, not yet a second"
            )
            died = file.death(one)
            day = file.study_day(one["uid"], died) if died else None
            ended = DASH if died is None else f"day {DASH if day is None else printed(day)}"
            places = [f"{_plain(point)} ({point[DAY]})" for point in (worst, points[-1])]
            rows.append([one["participant_id"], TESTS[test], str(low[0][0]), *places, why, ended])
    return rows


@recounts("haematology: Counts received of those expected, by week")
def by_week(asked: Asked) -> Rows:
    file = asked.file
    days = file.study["dlt_window_days"]
    weeks = min(13, -(-(days - 1) // 7)) if days else 12
    cells = [[_of_week(file, people, week) for week in range(weeks)] for people in file.groups]
    used = [week for week in range(weeks) if cells[-1][week][1]]
    total = "This site" if file.one_site else "Total"
    titles = [*([] if file.one_site else [named(one) for one, _ in file.by_cohort]), total]
    return (
        [
            [title, *(fraction(*these[week]) for week in used)]
            for title, these in zip(titles, cells, strict=True)
        ]
        if used
        else []
    )


def _of_week(file: File, people: list[Row], week: int) -> tuple[int, int]:
    received = expected = 0
    for one in people:
        start = file.day_1(one["uid"])
        if start is None or start + timedelta(days=7 * week + 7) > _left(file, one):
            continue
        for test in TESTS:
            expected += 1
            received += any(7 * week < point[0] - 1 <= 7 * week + 7 for point in course(file, one, test))
    return received, expected


def _plain(point: Point) -> str:
    return bounded(point[LEAST], point[MOST], None)


# Shifts by the limits of CTCAE 4.03: of platelets, neutrophils and haemoglobin, each below its lower limit.

LIMITS = {"PLAT": ("75", "50", "25"), "NEUT": ("1.5", "1", "0.5"), "HGB": ("10", "8")}


def grade(row: Row) -> int | None:
    """Return the grade that a value certainly has; without the lower limit, grade 0 and 1 are not told apart."""
    if row["value"] is None or row["unit"] not in FACTOR:
        return None
    factor = Fraction(FACTOR[row["unit"]])
    value, lower = ends(row["value"], factor)[1], number(row["reference_low"])
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


@recounts("shifts: Highest grade after the first fraction, by test and direction")
def highest(asked: Asked) -> Rows:
    file, rows = asked.file, []
    for test, title in TESTS.items():
        groups = [
            [
                after
                for one in people
                if (shift := _shift(file, one, test)) and (after := shift[1]) is not None
            ]
            for people in file.groups
        ]
        if any(groups[-1]):
            cells = [
                f"{sum(one > 0 for one in these)} ({sum(one > 2 for one in these)})" if these else DASH
                for these in groups
            ]
            rows.append([f"{title.split(',')[0]}, low", *cells, str(len(groups[-1]))])
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
