"""All treated participants as swimmers, in as many figures as pages need."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.death import day_of_death
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, DltAssessment, Participant
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.summary.response_summary import counted_responses
from dosebook.domain.treatment import first_dose_date, fractions_given
from dosebook.domain.words import translate
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import (
    Chart,
    in_parts,
    nobody_treated,
    nothing,
    sentences,
    share_words,
)
from dosebook.drawing.study_charts.event_grades import group_name
from dosebook.drawing.study_charts.scope import Scope
from dosebook.drawing.swimmer import Swim, SwimMark, SwimSign, swimmer

MOST_ROWS, MOST_ROWS_TURNED = 54, 34
"""Rows, those that name a cohort too, that find room on an upright page and on one on its side."""
Marks = Callable[[Scope, Participant, date], Iterator[SwimMark]]


def swimmers(scope: Scope, *, is_turned: bool = False) -> tuple[Chart, ...]:
    """Return the figures with fractions, DLTs and serious events; nothing where nobody's first day is known."""
    title = translate("charts", "From the first fraction to the last day known")
    reading = translate("charts", "A DLT stands at the day of its event.")
    return _charts(scope, title, reading, _marks, MOST_ROWS_TURNED if is_turned else MOST_ROWS)


def response_swimmers(scope: Scope, *, is_turned: bool = False) -> tuple[Chart, ...]:
    """Return the figures with fractions and responses; nothing where nobody's response has a day."""
    title = translate("charts", "Responses of each participant from the first fraction on")
    assessed = [one for one in scope.people if any(True for _ in _dated_responses(one, scope))]
    if scope.people and not assessed:
        return nothing(title, translate("charts", "No response with a full date is recorded."))
    share = share_words(
        len(assessed),
        len(scope.people),
        what=translate("charts", "treated participants have a dated response"),
    )
    reading = translate(
        "charts",
        "{share} Letters stand where the response changed; nothing after a new anti-myeloma therapy is shown.",
    )
    most = MOST_ROWS_TURNED if is_turned else MOST_ROWS
    return _charts(scope, title, reading.format(share=share), _response_marks, most)


def _charts(scope: Scope, title: str, reading: str, marks: Marks, most: int) -> tuple[Chart, ...]:
    if not scope.people:
        return nobody_treated(title)
    swims = _all_swims(scope, marks)
    if not swims:
        return nothing(title, translate("charts", "Of nobody the day of the first fraction is known."))
    there = {swim.label for swim in swims}
    without = [
        (person.participant_id, translate("charts", "day of the first fraction not known"))
        for person in scope.people
        if person.participant_id not in there
    ]
    note = sentences(
        share_words(len(swims), len(scope.people), without),
        translate(
            "charts",
            "A bar ends at death, else at the end of participation or the last contact, whichever was later, up to the cut-off.",
        ),
        reading,
    )
    high = max(swim.last_day for swim in swims)
    parts = in_parts(swims, lambda swim: swim.group, most)

    def draw(part: tuple[Swim, ...], width: float) -> Drawing:
        return swimmer(part, high=high, width=width, alt_text=f"{title}. {note}")

    return tuple(
        Chart(title if part is parts[0] else "", partial(draw, part), note if part is parts[-1] else "")
        for part in parts
    )


def _all_swims(scope: Scope, marks: Marks) -> tuple[Swim, ...]:
    """Return a bar for each treated participant whose first day is known, cohort by cohort."""
    found = []
    for group in scope.by_cohort:
        name = group_name(group, scope)
        for person in group.participants:
            first = first_dose_date(scope.data, person.uid)
            if first is not None and first.exact is not None:
                found.append(_swim(scope, person, first.exact, name, marks))
    return tuple(found)


def _swim(scope: Scope, person: Participant, first: date, group: str, marks_of: Marks) -> Swim:
    known = [person.disposition_date, person.last_contact]
    died = day_of_death(person, scope.data)
    if died is not None and not died.is_unknown:
        known = [died]
    known += [dose.date for dose in fractions_given(scope.data, person.uid)]
    ends = [moment.last for moment in known if moment is not None and not moment.is_unknown]
    last = max(0, (min(scope.day, max(ends)) - first).days)
    has_left = person.disposition is not None or died is not None
    marks = [*marks_of(scope, person, first), *([] if has_left else [SwimMark(last, SwimSign.ONGOING)])]
    inside = tuple(mark for mark in marks if 0 <= mark.day <= last)
    return Swim(person.participant_id, group, last, inside, (Participant.kind, person.uid))


def _fractions(scope: Scope, person: Participant, first: date) -> Iterator[SwimMark]:
    for dose in fractions_given(scope.data, person.uid):
        if dose.date is not None and dose.date.exact is not None:
            yield SwimMark((dose.date.exact - first).days, SwimSign.FRACTION)


def _death(scope: Scope, person: Participant, first: date) -> Iterator[SwimMark]:
    died = day_of_death(person, scope.data)
    if died is not None and died.exact is not None:
        yield SwimMark((died.exact - first).days, SwimSign.DEATH)


def _response_marks(scope: Scope, person: Participant, first: date) -> Iterator[SwimMark]:
    yield from _fractions(scope, person, first)
    before = ""
    for day, category in sorted(_dated_responses(person, scope)):
        yield SwimMark((day - first).days, SwimSign.RESPONSE, category if category != before else "")
        before = category
    yield from _death(scope, person, first)


def _dated_responses(person: Participant, scope: Scope) -> Iterator[tuple[date, str]]:
    for response in counted_responses(scope.data, person):
        day = response.date.exact if response.date is not None else None
        if day is not None and response.category is not None:
            yield day, response.category.value


def _marks(scope: Scope, person: Participant, first: date) -> Iterator[SwimMark]:
    def on(moment: PartialDate | None, sign: SwimSign) -> Iterator[SwimMark]:
        if moment is not None and moment.exact is not None:
            yield SwimMark((moment.exact - first).days, sign)

    yield from _fractions(scope, person, first)
    events = scope.data.of_participant(AdverseEvent, person.uid)
    judged = [
        one
        for one in scope.data.of_participant(DltAssessment, person.uid)
        if one.judgement is DltJudgement.YES
    ]
    concerned = {uid for one in judged for uid in one.concerns}
    for event in events:
        if event.uid in concerned:
            yield from on(event.onset, SwimSign.DLT)
        elif is_serious(event):
            yield from on(event.onset, SwimSign.SERIOUS)
    yield from _death(scope, person, first)
