"""The worst grade of every participant in every week, with what nobody confirmed shown as not known."""

from functools import partial

from dosebook.domain.records import AdverseEvent, Participant
from dosebook.domain.summary.weekly_grades import Week, Weeks, WeekState, weekly_grades
from dosebook.domain.words import translate
from dosebook.drawing.charts.heat_map import CellState, HeatCell, HeatRow, HeatWords, heat_map
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import (
    Chart,
    in_parts,
    nobody_treated,
    nothing,
    sentences,
    share_words,
)
from dosebook.drawing.study_charts.event_grades import event_words, group_name
from dosebook.drawing.study_charts.scope import Scope

MOST_WEEKS = 26
MOST_ROWS = 54
"""Rows, those that name a cohort too, that find room on a page."""
_STATES = {
    WeekState.EVENT: CellState.GRADE,
    WeekState.NONE: CellState.NONE,
    WeekState.NOT_KNOWN: CellState.UNKNOWN,
    WeekState.OVER: CellState.OVER,
}


def week_map(scope: Scope) -> tuple[Chart, ...]:
    """Return the weeks of all participants, in as many figures as pages need."""
    title = translate("charts", "Highest grade in each week from the first fraction on")
    if not scope.people:
        return nobody_treated(title)
    known = [
        (group_name(group, scope), weeks)
        for group in scope.by_cohort
        for person in group.participants
        if (weeks := weekly_grades(scope.data, person, scope.day)) is not None
    ]
    if not known:
        return nothing(title, translate("charts", "Of nobody the day of the first fraction is known."))
    note = _note(scope, [weeks for _, weeks in known])
    rows = [
        HeatRow(
            weeks.participant.participant_id,
            name,
            tuple(_cell(week, weeks.participant, scope) for week in weeks.weeks[:MOST_WEEKS]),
            (Participant.kind, weeks.participant.uid),
        )
        for name, weeks in known
    ]
    columns = max(_last_week(row) for row in rows)
    words = HeatWords(
        translate("charts", "Week"),
        translate("charts", "grade {grade}"),
        translate("charts", "confirmed: no event"),
        translate("charts", "not known: nothing confirmed, or an event whose days are not known"),
        translate("charts", "event without a grade"),
    )
    parts = in_parts(rows, lambda row: row.group, MOST_ROWS)

    def draw(part: tuple[HeatRow, ...], width: float) -> Drawing:
        return heat_map(part, words, columns=columns, width=width, alt_text=f"{title}. {note}")

    return tuple(
        Chart(title if part is parts[0] else "", partial(draw, part), note if part is parts[-1] else "")
        for part in parts
    )


def _last_week(row: HeatRow) -> int:
    """Return the last week of which anything is to be shown; weeks in which everything was over need no room."""
    return max(
        (place for place, cell in enumerate(row.cells, start=1) if cell.state is not CellState.OVER),
        default=1,
    )


def _cell(week: Week, person: Participant, scope: Scope) -> HeatCell:
    state = _STATES[week.state]
    place = translate("charts", "{participant}, week {week}").format(
        participant=person.participant_id, week=week.number
    )
    if week.event is None:
        words = {
            CellState.NONE: translate("charts", "{place}: no event, confirmed"),
            CellState.UNKNOWN: translate("charts", "{place}: not known"),
        }
        return HeatCell(state, tooltip=words.get(state, "{place}").format(place=place))
    told = translate("charts", "{event}; grade {grade} in week {week}").format(
        event=event_words(week.event, scope), grade=week.grade or "–", week=week.number
    )
    return HeatCell(state, week.grade, (AdverseEvent.kind, week.event.uid), told)


def _note(scope: Scope, known: list[Weeks]) -> str:
    there = {weeks.participant.uid for weeks in known}
    without = [
        (person.participant_id, translate("charts", "day of the first fraction not known"))
        for person in scope.people
        if person.uid not in there
    ]
    lost = sum(weeks.not_placed for weeks in known)
    not_placed = translate("charts", "Events without a certain day, and so without a cell: {number}.").format(
        number=lost
    )
    later = any(week.state is not WeekState.OVER for weeks in known for week in weeks.weeks[MOST_WEEKS:])
    cut = translate("charts", "Weeks after {most} are not shown.").format(most=MOST_WEEKS)
    return sentences(
        share_words(len(known), len(scope.people), without),
        translate(
            "charts",
            "An event counts on days on which it certainly was there, at the grade of its course where one is recorded, "
            "else at its highest grade throughout.",
        ),
        not_placed if lost else "",
        cut if later else "",
    )
