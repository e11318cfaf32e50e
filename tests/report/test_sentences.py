"""Each generated sentence is built anew from the cells of the table beside it: none can say anything else."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

import pytest

from dosebook.domain.study_data import StudyData
from dosebook.report.blocks import Document, KeyFigures, Prose, RowKind, Section, Table, plain
from report.nasty import KINDS, Nasty, nasty
from report.reading import Cells, document, rows, section, tables

KIND = pytest.mark.parametrize("seed", range(len(KINDS)), ids=list(KINDS))
DASH = "–"


def book(study: Nasty) -> Document:
    voided = set(study.voided)
    records = [one for one in study.records if one.uid not in voided]
    data = StudyData.of(records, position=1, head="f" * 64)
    return document(data, study.day, study.under_review, cohorts=study.cohorts)


def table(of: Section, title: str) -> Table | None:
    found = next((one for one in tables(of) if one.title == title), None)
    return found if found and found.rows else None


def sentences(of: Section) -> list[str]:
    return [plain(block.text) for block in of.blocks if isinstance(block, Prose)]


def fraction_of(cell: str) -> str:
    """Return ``1/6`` of ``1/6 (17 %) §``."""
    return cell.split(" ", maxsplit=1)[0]


def parts(cell: str) -> list[str]:
    return fraction_of(cell).split("/")


def value(cell: str) -> str:
    """Return the mean without how many it is of."""
    return cell.split(" (n", maxsplit=1)[0]


def number(text: str) -> Fraction:
    return Fraction(text.replace("−", "-").replace("+", ""))


def heads(of: Table) -> list[str]:
    return [column.title.split("\n")[0] for column in of.columns]


# What each section must say, from its tables alone.


def comparison(of: Section) -> Iterator[str]:
    found = table(of, "Both cohorts over the same days")
    if found is None:
        return
    before, after = map(str.lower, heads(found)[1:])
    said = rows(found)
    days = said["Numbers", "Participant-days observed"]
    yield (
        f"{after.capitalize()} beside {before}, over the same days: day 1 to the end of the DLT window, "
        f"{days[1]} and {days[0]} participant-days; not randomised."
    )
    for what, people in (
        ("Serious events", "serious event"),
        ("Platelet transfusion days", "platelet transfusion"),
        ("Red cell transfusion days", "red cell transfusion"),
    ):
        counts, having = said["Numbers", what], said["Participants with at least one", people]
        told = [parts(cell) for cell in having]
        yield (
            f"{what}: {counts[1]} in {told[1][0]} of {told[1][1]} participants of {after} ({days[1]} participant-days), "
            f"{counts[0]} in {told[0][0]} of {told[0][1]} of {before} ({days[0]} participant-days); not randomised."
        )


def exposure(of: Section, unit: str) -> Iterator[str]:
    found = table(of, "What was planned, prescribed and given")
    if found is None or found.emphasised is None or found.emphasised < 2:
        return
    after, before = found.emphasised - 1, found.emphasised - 2
    names = [name.lower() for name in heads(found)[1:]]
    said = {label: cells for (_, label), cells in rows(found).items()}
    amounts = said[f"Given, {unit}"]
    change = said["Given against the cohort before, %"][after]
    if change == DASH:
        return
    low, high = value(amounts[before]), value(amounts[after])
    moved = {"+": "rose", "−": "fell"}.get(change[0], "")
    yield (
        f"The mean total given {moved} by {change[1:]} %, from {low} {unit} in {names[before]} to {high} {unit} in "
        f"{names[after]}."
        if moved
        else f"The mean total given stayed within 0.1 %: {low} {unit} in {names[before]} and {high} {unit} in {names[after]}."
    )
    (dose,) = (label.removeprefix("Planned, ") for label in said if label.startswith("Planned, "))
    cells = [
        (value(said[label][before]), value(said[label][after]))
        for label in (
            f"Planned, {dose}",
            f"Given per m², {unit}/m²",
            f"Given per kg, {unit}/kg",
            "BSA at fraction 1, m²",
        )
    ]
    planned, area, kilo, size = cells
    kilos = said["Given per kg against the cohort before, %"][after]
    yield (
        f"{heads(found)[1:][before]}, then {names[after]}: planned {planned[0]} and {planned[1]} {dose}; given per m² "
        f"{area[0]} and {area[1]}, given per kg {kilo[0]} and {kilo[1]} {unit}/kg ({kilos} %); mean BSA {size[0]} and "
        f"{size[1]} m²."
    )


def dlt(of: Section) -> Iterator[str]:
    found = table(of, "DLTs among the evaluable, by cohort")
    if found is not None:
        last = [plain(cell) for cell in found.rows[-1].cells]
        dlts = 0 if last[7] == DASH else parts(last[7])[0]
        silent = f" Not yet judged: {last[4]}." if last[4] != "0" else ""
        yield f"{dlts} of {last[6]} evaluable participants of all reported cohorts had a DLT.{silent}"


def events(of: Section) -> Iterator[str]:
    found = table(of, "Participants and events")
    if found is not None:
        said = {key: cells[-1] for key, cells in rows(found).items()}
        people = "Participants with at least one"
        any_one, grade_3, serious = (
            fraction_of(said[people, label]) for label in ("any event", "grade 3 or higher", "serious event")
        )
        yield (
            f"Events: {said['Events', 'all']}, in {any_one} treated participants. With one of grade 3 or higher: {grade_3}. "
            f"With a serious one: {serious}.{_ungraded(said)}"
        )


def _ungraded(said: dict[tuple[str, str], str]) -> str:
    """Return what follows the lead where the table has a line of events without a grade."""
    label = "event without a grade"
    count = said.get(("Events", label))
    if count is None:
        return ""
    people = parts(said["Participants with at least one", label])[0]
    words_only = said.get(("Events", "of these, severity in words only"), "0")
    return (
        f" Events without a grade: {count}, participants with one: {people}, with a severity in words only: {words_only}. "
        "No count of grades holds them; they may be of any grade."
    )


def terms(of: Section) -> Iterator[str]:
    found = next((one for one in tables(of) if one.rows), None)
    if found is not None:
        lines = [[plain(cell) for cell in row.cells] for row in found.rows if row.kind is RowKind.BODY]
        treated = found.columns[-1].title.split(" = ")[1]
        most = max(int(fraction_of(cells[-1])) for cells in lines)
        named = [cells[0] for cells in lines if int(fraction_of(cells[-1])) == most]
        told = f"The most frequent are {', '.join(named)}, each in"
        if len(named) == 1:
            told = f"The most frequent is {named[0]}, in"
        elif len(named) > 3:
            told = f"Had by most are {len(named)} of them, each by"
        yield f"Terms recorded: {len(lines)}. {told} {most}/{treated} participants."


def shifts(of: Section) -> Iterator[str]:
    (found,) = (one for one in tables(of) if one.title.startswith("Highest grade after the first fraction"))
    lines = [[plain(cell) for cell in row.cells] for row in found.rows]
    high = [
        f"{name[:1].lower() + name[1:]} {count}/{known}"
        for name, count, known in ((cells[0], cells[-2].split("(")[1][:-1], cells[-1]) for cells in lines)
        if count != "0"
    ]
    yield (
        f"Grade 3 or more after the first fraction: {'; '.join(high)}."
        if high
        else "No value after the first fraction was certainly of grade 3 or more."
    )


def serious(of: Section) -> Iterator[str]:
    lines = {one.title: [[plain(cell) for cell in row.cells] for row in one.rows] for one in tables(of)}
    events = lines["Serious adverse events"]
    people = {cells[0] for cells in events}
    yield f"Serious events: {len(events)}. Participants with one: {len(people)}. Deaths: {len(lines['Deaths'])}."


def disposition(of: Section) -> Iterator[str]:
    found = table(of, "Where the treated participants stand")
    if found is not None:
        said = {label: parts(cells[-1]) for (_, label), cells in rows(found).items()}
        here, treated = said["On the study at the cut-off"]
        yield (
            f"Treated participants: {treated}. Ended participation by the cut-off: {int(treated) - int(here)}/{treated}. "
            f"Died: {said['Died'][0]}."
        )


def baseline(of: Section) -> Iterator[str]:
    found = table(of, "Baseline of the treated participants")
    if found is not None:
        said = {label: cells[-1] for (group, label), cells in rows(found).items() if not group}
        treated = found.columns[-1].title.split(" = ")[1]
        ages, lines = (_range(said[label]) for label in ("Age, years", "Prior lines of therapy"))
        yield f"Treated participants: {treated}, aged {ages}. Prior lines of therapy: {lines}."


def _range(cell: str) -> str:
    found = re.search(r"\((.*)\)", cell)
    return found.group(1).replace("–", " to ") if found else cell


def support(of: Section) -> Iterator[str]:
    found = table(of, "Supportive care by cohort")
    if found is not None:
        said = rows(found)
        platelets, red_cells = (
            fraction_of(said[product, "participants with at least one"][-1])
            for product in ("Platelets", "Packed red cells")
        )
        yield (
            f"Since the first fraction {platelets} treated participants had a platelet transfusion, {red_cells} a transfusion "
            "of red cells."
        )
    found = table(of, "Transfusion days over the same days")
    if found is not None and found.emphasised is not None:
        yield _same_days(found, found.emphasised - 1)


def _same_days(found: Table, place: int) -> str:
    said = {label: cells for (_, label), cells in rows(found).items()}
    days = said["Participant-days observed"]
    treated = [int(column.title.split(" = ")[1]) for column in found.columns[1:]]
    seen = [Fraction(int(some), of) for some, of in zip(days, treated, strict=True)]
    told = []
    for name, row in (("platelets", "Platelet"), ("packed red cells", "Red cell")):
        means = said[f"{row} transfusion days per participant"]
        exact = [
            Fraction(int(some), of) for some, of in zip(said[f"{row} transfusion days"], treated, strict=True)
        ]
        earlier = _spread(means[:place])
        fewer = exact[place] < min(exact[:place]) and seen[place] >= min(seen[:place])
        told.append(
            f"{name} {means[place]}"
            + (
                f", fewer than in any earlier cohort ({earlier})"
                if fewer
                else f" (earlier cohorts {earlier})"
            )
        )
    return (
        f"Transfusion days per participant of {heads(found)[1:][place].lower()}: {'; '.join(told)}. Over the same days, day 1 to the "
        f"end of the DLT window: {days[place]} participant-days, {_spread(days[:place])} in earlier cohorts. Not randomised."
    )


def _spread(cells: Cells) -> str:
    ordered = sorted(cells, key=number)
    return ordered[0] if ordered[0] == ordered[-1] else f"{ordered[0]} to {ordered[-1]}"


def activity(of: Section) -> Iterator[str]:
    found = table(of, "Best response and change of M-protein")
    if found is not None:
        place = found.emphasised - 1 if found.emphasised is not None else -1
        name = heads(found)[1:][place] if found.emphasised is not None else "All treated participants"
        said = {label: cells[place] for (group, label), cells in rows(found).items() if not group}
        rates = (
            f"{category} or better {fraction_of(said[f'{category} or better'])}"
            for category in ("PR", "MR", "SD")
        )
        yield f"{name}: {', '.join(rates)}."
    same = table(of, "M-protein over the same days")
    if same is not None and same.emphasised is not None and same.emphasised > 1:
        yield from _marker_against_previous(same, same.emphasised - 1)


def _marker_against_previous(found: Table, place: int) -> Iterator[str]:
    said = {label: cells for (_, label), cells in rows(found).items()}
    mean, middle = said["Best change of serum M-protein, mean, %"], said["median, %"]
    ratio = said["times the mean fall of the cohort before"][place]
    if ratio == DASH:
        return
    points = said["mean less that of the cohort before, points"][place].lstrip("+−")
    names, measured = [name.lower() for name in heads(found)[1:]], said["measurable"]
    days = said["Participant-days observed"]
    yield (
        f"The mean best change of M-protein was {mean[place]} % in {names[place]} ({measured[place]} measurable) and "
        f"{mean[place - 1]} % in {names[place - 1]} ({measured[place - 1]} measurable): {ratio} times as much, a difference of "
        f"{points} percentage points; the medians were {middle[place]} and {middle[place - 1]} %. Over the same days, day 1 "
        f"to the end of the DLT window: {days[place]} and {days[place - 1]} participant-days; not randomised."
    )


def haematology(of: Section) -> Iterator[str]:
    found = table(of, "Without counts that support may have raised")
    if found is not None:
        said = {
            label: cells[-1] for (group, label), cells in rows(found).items() if group.startswith("Platelets")
        }
        low, back = said["below 75 at any time"], said["of these recovered to 75 or more"]
        yield (
            f"Platelets fell below 75 ×10⁹/L in {fraction_of(low)} treated participants with a count; "
            f"{0 if back == DASH else parts(back)[0]} of them recovered without support."
        )


def design(of: Section) -> Iterator[str]:
    found = table(of, "Cohorts")
    if found is not None:
        dosed = sum(plain(row.cells[-1]) != "0" for row in found.rows)
        yield f"{dosed} of {{all}} have been dosed."


def reviews(of: Section) -> Iterator[str]:
    found = table(of, "Recommendations, decisions and what was opened")
    held = len(found.rows) if found else 0
    yield {
        0: "The committee has not met before, as far as recorded.",
        1: "The committee has met once, on {date}.",
    }.get(held, f"The committee has met {held} times; the last meeting was on {{date}}.")


def listing(of: Section) -> Iterator[str]:
    (found,) = tables(of)
    yield f"All {len(found.rows)} recorded events, also those before treatment, by participant and onset."


SAYS: dict[str, Callable[[Section], Iterator[str]]] = {
    "comparison": comparison,
    "dlt": dlt,
    "events": events,
    "event-terms": terms,
    "shifts": shifts,
    "serious": serious,
    "disposition": disposition,
    "baseline": baseline,
    "support": support,
    "activity": activity,
    "haematology": haematology,
    "design": design,
    "reviews": reviews,
    "listing": listing,
}


def is_said(expected: str, said: list[str]) -> bool:
    """Tell whether a sentence is there, any words standing in the place of ``{…}``."""
    pattern = re.sub(r"\\\{\w+\\\}", ".+", re.escape(expected))
    return any(re.fullmatch(pattern, one) for one in said)


@KIND
def test_no_sentence_can_say_anything_but_its_table(seed: int) -> None:
    study = nasty(seed)
    made = book(study)
    for key, says in SAYS.items():
        of = section(made, key)
        for expected in says(of):
            assert is_said(expected, sentences(of)), (key, expected, sentences(of))
    unit = {"in MBq": "MBq", "in mg": "mg"}.get(study.kind, "mCi")
    of = section(made, "exposure")
    for expected in exposure(of, unit):
        assert is_said(expected, sentences(of)), (expected, sentences(of))
    _numbers_that_follow(made)


def _numbers_that_follow(made: Document) -> None:
    """Check the numbers that are computed from unrounded ones: they must be possible for the rounded ones."""
    tenth = Fraction(1, 20)
    for one in sentences(section(made, "activity")):
        found = re.search(
            r"was (\S+) % in .* and (\S+) % in .*: (\S+) times as much, a difference of (\S+) perc", one
        )
        if found:
            after, before, ratio, points = map(number, found.groups())
            assert abs(abs(after - before) - points) <= 3 * tenth
            low, high = sorted(
                (
                    (abs(after) - tenth) / (abs(before) + tenth),
                    (abs(after) + tenth) / max(abs(before) - tenth, tenth),
                )
            )
            assert low - tenth <= ratio <= high + tenth


@KIND
def test_page_1_and_every_comparison_of_cohorts_say_what_they_must(seed: int) -> None:
    made = book(nasty(seed))
    for of in made.sections:
        for one in sentences(of):
            assert "p =" not in one.lower()
            assert "p-value" not in one.lower()
            if (
                of.key in {"comparison", "support", "activity"}
                and len(set(re.findall(r"[Cc]ohort \d+", one))) > 1
            ):
                assert "not randomised" in one.lower()
    page = section(made, "decision")
    figures = [block for block in page.blocks if isinstance(block, KeyFigures)]
    if figures:
        treated, _, pending, *_ = (figure.value for figure in figures[0].figures)
        lead = sentences(page)[0]
        assert lead.startswith(("Nobody", "No ")) or f"{treated} treated" in lead
        assert not lead.startswith("Not complete") or f"{pending} pending" in lead
