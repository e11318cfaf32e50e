"""Adverse events by highest grade: bars by term and by cohort, dots by term with the cohorts apart."""

from collections.abc import Iterable
from functools import partial

from dosebook.domain.confirmed_zero import CheckedFor, Unconfirmed, unconfirmed
from dosebook.domain.records import AdverseEvent
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.severity_words import grade_words
from dosebook.domain.study_day import study_day_of
from dosebook.domain.summary.adverse_event_summary import (
    TermRow,
    TreatedGroup,
    by_term,
    grade_at_least,
    term_of,
    worst_events,
)
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.drawing.charts.dot_columns import Dot, DotRow, DotWords, dot_columns
from dosebook.drawing.charts.grade_bars import GradeBar, GradeCell, grade_bars
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import (
    MOST_NAMED,
    Chart,
    nobody_treated,
    nothing,
    sentences,
    share_words,
)
from dosebook.drawing.study_charts.scope import Scope

MOST_TERMS = 14
MOST_COLUMNS = 6
"""Cohorts beside each other of which shares can still be told apart."""
HIGH = 3
_NO_EVENTS = QT_TRANSLATE_NOOP("charts", "No adverse event after the first fraction is recorded.")


def term_bars(scope: Scope) -> tuple[Chart, ...]:
    """Return the most frequent terms with a cell per participant at the highest grade."""
    title = translate("charts", "Adverse events by term, a cell per participant at the highest grade")
    if not scope.people:
        return nobody_treated(title)
    rows = by_term((scope.everybody,))
    if not rows:
        return nothing(title, sentences(translate("charts", _NO_EVENTS), confirmed_words(scope)))
    bars = tuple(_term_bar(row, scope) for row in rows[:MOST_TERMS])
    note = sentences(confirmed_words(scope), _left_out(len(rows)))
    draw = partial(_draw_bars, bars, scope.everybody.treated, f"{title}. {note}")
    return (Chart(title, draw, note),)


def cohort_bars(scope: Scope) -> tuple[Chart, ...]:
    """Return each cohort with a cell per participant at the highest grade of any event."""
    title = translate("charts", "Highest grade of each participant by cohort")
    if not scope.people:
        return nobody_treated(title)
    if not scope.everybody.events:
        return nothing(title, sentences(translate("charts", _NO_EVENTS), confirmed_words(scope)))
    bars = tuple(
        GradeBar(
            group_name(group, scope),
            _cells(group.events, scope),
            _numbers(group.events, group.treated),
            is_bold=group.cohort is not None and group.cohort.uid == scope.under_review,
        )
        for group in scope.columns
    )
    note = sentences(confirmed_words(scope), _not_randomised(scope))
    most = max(group.treated for group in scope.columns)
    return (Chart(title, partial(_draw_bars, bars, most, f"{title}. {note}"), note),)


def term_dots(scope: Scope) -> tuple[Chart, ...]:
    """Return the share of participants with each term by cohort, of any grade and of grade 3 or higher."""
    title = translate("charts", "Share of participants with each event, cohorts apart")
    if not scope.people:
        return nobody_treated(title)
    rows = by_term((scope.everybody,))
    if not rows:
        return nothing(title, sentences(translate("charts", _NO_EVENTS), confirmed_words(scope)))
    columns = scope.columns[-MOST_COLUMNS:]
    dots = tuple(
        DotRow(_term_words(row), tuple(_dot(row.term, group, scope) for group in columns))
        for row in rows[:MOST_TERMS]
    )
    heads = tuple(
        (group_name(group, scope), translate("charts", "N = {treated}").format(treated=group.treated))
        for group in columns
    )
    words = DotWords(
        translate("charts", "any grade"),
        translate("charts", "grade 3 or higher"),
        translate("charts", "participants: any grade (grade 3 or higher)"),
    )
    hidden = len(scope.columns) - len(columns)
    lowest = translate("charts", "Lowest cohorts that are not shown: {number}.").format(number=hidden)
    note = sentences(
        confirmed_words(scope), _left_out(len(rows)), lowest if hidden else "", _not_randomised(scope)
    )

    def draw(width: float) -> Drawing:
        return dot_columns(heads, dots, words, width=width, alt_text=f"{title}. {note}")

    return (Chart(title, draw, note),)


def confirmed_words(scope: Scope) -> str:
    """Say of how many it is confirmed that there are no further events up to the day of the chart."""
    open_ones = unconfirmed(scope.people, CheckedFor.EVENTS, scope.day)
    without = [
        (one.participant.participant_id, _since_words(one, by_day=len(open_ones) <= MOST_NAMED))
        for one in open_ones
    ]
    what = translate("charts", "treated participants have their events confirmed up to the day")
    return share_words(len(scope.people) - len(open_ones), len(scope.people), without, what=what)


def _since_words(one: Unconfirmed, *, by_day: bool) -> str:
    if not by_day:
        return translate("charts", "confirmed to an earlier day or never")
    if one.since is None or one.since.is_unknown:
        return translate("charts", "never confirmed")
    return translate("charts", "confirmed to {day}").format(day=one.since.words())


def event_words(event: AdverseEvent, scope: Scope) -> str:
    """Return an event in a line: participant, term, grade and study day."""
    person = scope.data.find(event.participant)
    day = study_day_of(event.onset, scope.data, event.participant or "")
    words = translate("charts", "{participant}: {term}, {grade}, {day}")
    return words.format(
        participant=person.participant_id if person is not None else "–",
        term=term_of(event) or translate("charts", "not coded"),
        grade=grade_words(event),
        day=translate("charts", "day {day}").format(day=str(day).replace("-", "−"))
        if day is not None
        else translate("charts", "day not known"),
    )


def group_name(group: TreatedGroup, scope: Scope) -> str:
    """Return the name of a cohort, or of one site's participants."""
    if group.cohort is not None:
        return cohort_name(group.cohort)
    return translate("charts", "This site") if scope.is_one_site else translate("charts", "All treated")


def _draw_bars(bars: tuple[GradeBar, ...], most: int, alt_text: str, width: float) -> Drawing:
    heads = (translate("charts", "any"), translate("charts", "≥ 3"))
    return grade_bars(
        bars,
        most=most,
        heads=heads,
        axis_title=translate("charts", "participants; the digit is the highest grade"),
        no_grade=translate("charts", "no grade recorded"),
        width=width,
        alt_text=alt_text,
    )


def _term_bar(row: TermRow, scope: Scope) -> GradeBar:
    events = [event for event in scope.everybody.events if term_of(event) == row.term]
    return GradeBar(_term_words(row), _cells(events, scope), _numbers(events, scope.everybody.treated))


def _term_words(row: TermRow) -> str:
    return row.term or translate("charts", "Not coded")


def _cells(events: Iterable[AdverseEvent], scope: Scope) -> tuple[GradeCell, ...]:
    return tuple(
        GradeCell(event.grade, (event.kind, event.uid), event_words(event, scope))
        for event in worst_events(events)
    )


def _numbers(events: Iterable[AdverseEvent], treated: int) -> tuple[str, str]:
    found = worst_events(events)
    high = sum(1 for event in found if (event.grade or 0) >= HIGH)
    return f"{len(found)}/{treated}", f"{high}/{treated}"


def _dot(term: str, group: TreatedGroup, scope: Scope) -> Dot:
    events = [event for event in group.events if term_of(event) == term]
    worst = worst_events(events)
    high = len({event.participant for event in events if grade_at_least(HIGH)(event)})
    words = translate(
        "charts", "{cohort}: {term} in {any} of {whole}, grade 3 or higher in {high} of {whole}"
    )
    return Dot(
        len(worst),
        high,
        group.treated,
        (AdverseEvent.kind, worst[0].uid) if worst else None,
        words.format(
            cohort=group_name(group, scope), term=term, any=len(worst), high=high, whole=group.treated
        ),
    )


def _left_out(terms: int) -> str:
    if terms <= MOST_TERMS:
        return ""
    words = translate("charts", "The {shown} most frequent of {terms} terms; the others stand in the table.")
    return words.format(shown=MOST_TERMS, terms=terms)


def _not_randomised(scope: Scope) -> str:
    return translate("charts", "The cohorts were not randomised.") if len(scope.columns) > 1 else ""
