"""All treated participants as swimmers, in as many figures as pages need."""

from collections.abc import Iterator
from datetime import date

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.death import day_of_death
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, DltAssessment, Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.treatment import first_dose_date, fractions_given
from dosebook.domain.words import translate
from dosebook.drawing.swimmer import Swim, SwimMark, SwimSign, swimmer
from dosebook.report.blocks import Figure
from dosebook.report.frame import Frame

MOST_ON_A_PAGE = 45


def swimmer_figures(frame: Frame) -> tuple[Figure, ...]:
    """Return the figures; none where nobody's first day is known."""
    swims = tuple(_swims(frame))
    if not swims:
        return ()
    title = translate("report", "From the first fraction to the last day known")
    note = translate(
        "report",
        "{shown} of {treated} treated participants, whose first day is known. A bar ends at death, else at the end of "
        "participation or the last contact, whichever was later, up to the cut-off; a DLT stands at the day of its event.",
    ).format(shown=len(swims), treated=frame.everybody.treated)
    high = max(swim.last_day for swim in swims)
    parts = [swims[start : start + MOST_ON_A_PAGE] for start in range(0, len(swims), MOST_ON_A_PAGE)]
    return tuple(
        Figure(
            swimmer(part, high=high, alt_text=title),
            title if number == 0 else "",
            note if number == len(parts) - 1 else "",
        )
        for number, part in enumerate(parts)
    )


def _swims(frame: Frame) -> Iterator[Swim]:
    for group in frame.by_cohort:
        for person in group.participants:
            first = first_dose_date(frame.data, person.uid)
            if first is not None and first.exact is not None:
                name = cohort_name(group.cohort) if group.cohort is not None else ""
                yield _swim(frame, person, first.exact, name)


def _swim(frame: Frame, person: Participant, first: date, group: str) -> Swim:
    known = [person.disposition_date, person.last_contact]
    died = day_of_death(person, frame.data)
    if died is not None and not died.is_unknown:
        known = [died]
    known += [dose.date for dose in fractions_given(frame.data, person.uid)]
    ends = [moment.last for moment in known if moment is not None and not moment.is_unknown]
    last = max(0, (min(frame.day, max(ends)) - first).days)
    has_left = person.disposition is not None or died is not None
    marks = [*_marks(frame, person, first), *([] if has_left else [SwimMark(last, SwimSign.ONGOING)])]
    inside = tuple(mark for mark in marks if 0 <= mark.day <= last)
    return Swim(person.participant_id, group, last, inside, (Participant.kind, person.uid))


def _marks(frame: Frame, person: Participant, first: date) -> Iterator[SwimMark]:
    def on(moment: PartialDate | None, sign: SwimSign) -> Iterator[SwimMark]:
        if moment is not None and moment.exact is not None:
            yield SwimMark((moment.exact - first).days, sign)

    for dose in fractions_given(frame.data, person.uid):
        yield from on(dose.date, SwimSign.FRACTION)
    events = frame.data.of_participant(AdverseEvent, person.uid)
    judged = [
        one
        for one in frame.data.of_participant(DltAssessment, person.uid)
        if one.judgement is DltJudgement.YES
    ]
    concerned = {uid for one in judged for uid in one.concerns}
    for event in events:
        if event.uid in concerned:
            yield from on(event.onset, SwimSign.DLT)
        elif is_serious(event):
            yield from on(event.onset, SwimSign.SERIOUS)
    yield from on(day_of_death(person, frame.data), SwimSign.DEATH)
