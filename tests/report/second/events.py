"""Adverse events counted a second time."""

from collections.abc import Callable
from datetime import date

from dosebook.domain.codelists import (
    ActionTaken,
    Attribution,
    Disposition,
    EventOutcome,
    SeriousnessCriterion,
    Sex,
)
from report.second.registry import Asked, Rows, recounts
from report.second.rows import File, Row, hi, is_after, known, lo, whole
from report.second.words import DASH, OPEN, Cell, count, named, or_dash, printed, shown

Test = Callable[[Row], bool]
ONE_GROUP = ("Cohort N", "Cohort without number", "This site")
RELATED = {"POSSIBLE", "PROBABLE", "DEFINITE", "POSSIBLY RELATED", "RELATED"}


def serious(row: Row) -> bool:
    return row["serious"] == "Y" or bool(row["criteria"])


def graded(least: int) -> Test:
    return lambda row: (row["grade"] or 0) >= least


def related(row: Row) -> bool:
    return row["attribution"] in RELATED or row["attribution_other"] in RELATED


def open_4(row: Row) -> bool:
    return row["grade"] == 4 and row["end"] is None


LINES: tuple[tuple[str, Test, str], ...] = (
    ("any event", lambda row: True, "events"),
    ("related event", related, "events"),
    ("grade 3 or higher", graded(3), "events"),
    ("related, grade 3 or higher", lambda row: related(row) and (row["grade"] or 0) > 2, "events"),
    ("grade 4 or higher", graded(4), "events"),
    ("grade 4, no end recorded", open_4, "events"),
    ("serious event", serious, "serious"),
    ("related serious event", lambda row: related(row) and serious(row), "serious"),
    ("fatal event (grade 5)", lambda row: row["grade"] == 5, "serious"),
    (
        "event that reduced or delayed a dose",
        lambda row: row["action_taken"] in {"DOSE REDUCED", "DRUG INTERRUPTED", "DOSE RATE REDUCED"},
        "events",
    ),
    ("event that ended study treatment", lambda row: row["action_taken"] == "DRUG WITHDRAWN", "events"),
    (
        "event not fully assessed by an investigator",
        lambda row: not row["assessed_by"] or any(one not in row["assessed_items"] for one in ASSESSED),
        "events",
    ),
)
ASSESSED = ('"GRADE"', '"ATTRIBUTION"', '"SERIOUSNESS"')


def no_grade(row: Row) -> bool:
    return row["grade"] is None


NO_GRADE: tuple[tuple[str, Test, str], ...] = (
    ("event without a grade", no_grade, "events"),
    ("of these, severity in words only", lambda row: no_grade(row) and row["severity"] is not None, "events"),
)
"""Lines that stand there only where there is such an event."""


def is_confirmed(file: File, person: Row, what: str) -> bool:
    """Tell whether somebody checked up to the day, or to the end of participation."""
    checked = person[f"{what}_checked_to"]
    ends = [hi(person[name]) for name in ("death_date", "disposition_date") if known(person[name])]
    return known(checked) and min(lo(checked), file.day) >= min([file.day, *ends])


def mark(file: File, number: int, people: list[Row], what: str) -> str:
    """Return the mark of a zero that nobody confirmed."""
    return " §" if not number and not all(is_confirmed(file, one, what) for one in people) else ""


def with_event(events: list[Row], test: Test) -> int:
    return len({row["participant"] for row in events if test(row)})


@recounts("events: Participants and events")
def overview(asked: Asked) -> Rows:
    file = asked.file
    groups = [(people, file.emergent(people)) for people in file.groups]
    if not file.everybody:
        return []
    blank = [""] * len(groups)
    rows: Rows = [["Participants with at least one", *blank]]
    more = [line for line in NO_GRADE if with_event(groups[-1][1], line[1])]
    for label, test, what in (*LINES, *more):
        numbers = [with_event(events, test) for _, events in groups]
        cells = [
            count(number, len(people)) + mark(file, number, people, what)
            for number, (people, _) in zip(numbers, groups, strict=True)
        ]
        rows.append([label, *cells])
    rows.append(["Events", *blank])
    lines = [("all", LINES[0][1]), ("grade 3 or higher", graded(3)), ("serious", serious)]
    for label, test in (*lines, *((label, test) for label, test, _ in more)):
        rows.append([label, *(str(sum(map(test, events))) for _, events in groups)])
    return rows


def of_class(row: Row) -> str:
    return row["system_organ_class"] or ""


def term(row: Row) -> str:
    return row["ctcae_term"] or row["reported_term"] or ""


def highest(events: list[Row]) -> list[int]:
    people = {row["participant"] for row in events}
    return [max(row["grade"] or 0 for row in events if row["participant"] == one) for one in people]


def _terms(groups: list[list[Row]], cell: Callable[[list[int]], list[str]]) -> Rows:
    def line(of: str, name: str | None) -> tuple[int, list[list[Row]]]:
        chosen = [
            [row for row in events if of_class(row) == of and name in {None, term(row)}] for events in groups
        ]
        return -len({row["participant"] for row in chosen[-1]}), chosen

    rows: Rows = []
    classes = {of_class(row) for events in groups for row in events}
    for _, of in sorted((line(of, None)[0], of) for of in classes):
        names = {term(row) for events in groups for row in events if of_class(row) == of}
        lines = [(of or "No class recorded", line(of, None)[1])]
        lines += [
            (name or "No term recorded", line(of, name)[1])
            for _, _, name in sorted((line(of, name)[0], name or "No term recorded", name) for name in names)
        ]
        rows += [
            [head, *(text for events in chosen for text in cell(highest(events)))] for head, chosen in lines
        ]
    return rows


@recounts("event-terms: All events: participants with any grade (with grade N or higher)")
def all_terms(asked: Asked) -> Rows:
    groups = [asked.file.emergent(people) for people in asked.file.groups]
    return _terms(groups, lambda best: [f"{len(best)} ({sum(one > 2 for one in best)})" if best else DASH])


@recounts("event-terms: Related events of grade N or higher")
def related_terms(asked: Asked) -> Rows:
    groups = [
        [row for row in asked.file.emergent(people) if related(row) and graded(3)(row)]
        for people in asked.file.groups
    ]
    return _terms(groups, lambda best: [str(len(best)) if best else DASH])


@recounts(*(f"{key}: {of}" for key in ("event-terms", "event-grades") for of in ONE_GROUP))
def terms_by_grade(asked: Asked) -> Rows:
    groups = {named(one): people for one, people in asked.file.by_cohort}
    people = groups.get(asked.table.title, asked.file.everybody)

    def cells(best: list[int]) -> list[str]:
        numbers = [sum(one in {1, 2} for one in best), *(best.count(one) for one in (3, 4, 5, 0)), len(best)]
        return [str(one) if one else DASH for one in numbers]

    return _terms([asked.file.emergent(people)], cells)


def marked(file: File, row: Row, moment: str | None, end: str | None = None) -> str:
    """Return a date with the mark of one that is not certain to lie before the cut-off."""
    is_certain = known(end) and hi(str(end)) <= file.day
    if not known(moment):
        return f"{shown(moment)}{'' if is_certain else ' ‡'}"
    return f"{shown(moment)}{'' if is_certain or hi(str(moment)) <= file.day else ' †'}"


def who(file: File, person: str | None) -> str:
    return next((one["participant_id"] for one in file.people if one["uid"] == person), DASH)


def on_day(file: File, person: str | None, moment: str | None) -> str:
    found = file.study_day(person, moment) if person else None
    return printed(found)


def ended(row: Row) -> str:
    return shown(row["end"]) if row["end"] else "ongoing" if row["ongoing"] == "Y" else "no end recorded"


@recounts("listing: All adverse events")
def listing(asked: Asked) -> Rows:
    file = asked.file
    events = [row for row in file.rows["adverse_event"] if file.reported(row["participant"])]
    # Whose onset is not known at all stands last, as one that is not recorded.
    events.sort(
        key=lambda row: (
            who(file, row["participant"]),
            str(lo(row["onset"])) if row["onset"] and lo(row["onset"]) > date.min else "9",
        )
    )
    return [_listed(file, row) for row in events]


def _listed(file: File, row: Row) -> list[Cell]:
    not_assessed = LINES[-1][1](row)
    return [
        who(file, row["participant"]),
        OPEN if row["grade_changes"] != "[]" else row["ctcae_term"] or "not coded",
        or_dash(row["reported_term"]),
        (str(row["grade"]) if row["grade"] else DASH) + (" *" if not_assessed else ""),
        marked(file, row, row["onset"], row["end"]),
        on_day(file, row["participant"], row["onset"]),
        ended(row),
        "Yes" if serious(row) else {"N": "No", None: DASH}[row["serious"]],
        Attribution(row["attribution"]).label if row["attribution"] else DASH,
        ActionTaken(row["action_taken"]).label if row["action_taken"] else DASH,
        EventOutcome(row["outcome"]).label if row["outcome"] else DASH,
    ]


@recounts("serious: Serious adverse events")
def serious_listing(asked: Asked) -> Rows:
    file = asked.file
    events = [row for row in file.rows["adverse_event"] if serious(row) and file.reported(row["participant"])]
    events.sort(
        key=lambda row: (who(file, row["participant"]), str(lo(row["onset"])) if row["onset"] else "")
    )
    told = {row["event"] for row in file.all["sae_report"]}
    return [_serious(file, row, is_reported=row["uid"] in told) for row in events]


def _serious(file: File, row: Row, *, is_reported: bool) -> list[Cell]:
    person = next((one for one in file.people if one["uid"] == row["participant"]), None)
    about = [Sex(person["sex"]).label] if person and person["sex"] else []
    about += [str(years)] if person and (years := age(person)) is not None else []
    judged = [Attribution(row["attribution"]).label] if row["attribution"] else []
    judged += [EventOutcome(row["outcome"]).label] if row["outcome"] else []
    since = since_fraction(file, person, row["onset"]) if person else None
    return [
        f"{who(file, row['participant'])}\n{', '.join(about)}".strip(),
        OPEN,
        str(row["grade"]) if row["grade"] else DASH,
        f"{marked(file, row, row['onset'], row['end'])}\nday {on_day(file, row['participant'], row['onset'])}",
        printed(since),
        ended(row),
        "; ".join(SeriousnessCriterion(one).label for one in row["criteria"]) or DASH,
        "\n".join(judged) or DASH,
        OPEN if is_reported else "no report recorded",
    ]


def age(person: Row) -> int | None:
    """Return the age as recorded, else from the years of consent and birth."""
    consent = person["consent_date"]
    if person["age"] is not None or person["birth_year"] is None or not known(consent):
        return None if person["age"] is None else int(person["age"])
    return int(consent[:4]) - int(person["birth_year"])


@recounts("serious: Left the study early")
def left_early(asked: Asked) -> Rows:
    file = asked.file
    return [
        [
            one["participant_id"],
            shown(one["disposition_date"]),
            on_day(file, one["uid"], one["disposition_date"]),
            Disposition(one["disposition"]).label,
        ]
        for one in file.people
        if one["disposition"] not in {None, "COMPLETED", "DEATH"} and file.reported(one["uid"])
    ]


@recounts("serious: Deaths")
def deaths(asked: Asked) -> Rows:
    file = asked.file
    dead = [one for one in file.people if file.death(one) is not None and file.reported(one["uid"])]
    return [
        [
            one["participant_id"],
            shown(file.death(one)),
            on_day(file, one["uid"], file.death(one)),
            printed(since_fraction(file, one, file.death(one))),
            OPEN,
            OPEN,
        ]
        for one in dead
    ]


def since_fraction(file: File, person: Row, moment: str | None) -> int | None:
    """Return the days from the fraction given last before a date, where all of them are dated to the day."""
    day, dates = whole(moment), [row["date"] for row in file.given(person["uid"])]
    days = [found for one in dates if (found := whole(one)) is not None]
    earlier = [found for found in days if day is not None and found <= day]
    return (day - max(earlier)).days if day and earlier and len(days) == len(dates) else None


__all__ = ["is_after"]
