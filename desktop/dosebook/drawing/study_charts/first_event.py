"""When participants had their first event of grade 3 or higher: the cumulative share by cohort, with those at risk."""

from dosebook.domain.records import AdverseEvent
from dosebook.domain.summary.adverse_event_summary import TreatedGroup
from dosebook.domain.summary.first_grade_3 import Followed, at_risk, followed, incidence
from dosebook.domain.words import one_or_many, translate
from dosebook.drawing.charts.risk_curves import AtRisk, Curve, CurveStep, labels_width, risk_curves, risk_days
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import Chart, nobody_treated, nothing, sentences, share_words
from dosebook.drawing.study_charts.event_grades import event_words, group_name
from dosebook.drawing.study_charts.scope import Scope

MOST_CURVES = 7
LATEST = 182


def first_grade_3(scope: Scope) -> tuple[Chart, ...]:
    """Return a curve for each cohort, the one under review in bold."""
    title = translate("charts", "First event of grade 3 or higher: share of participants by study day")
    if not scope.people:
        return nobody_treated(title)
    groups = scope.columns[-MOST_CURVES:]
    told = [(group, _followed(group, scope)) for group in groups]
    told = [(group, people) for group, people in told if people]
    if not told:
        return nothing(title, translate("charts", "Of nobody the day of the first fraction is known."))
    high = max(min(LATEST, one.day - 1) for _, people in told for one in people)
    curves = tuple(_curve(group, people, scope, high) for group, people in told)
    note = _note(scope, told, len(scope.columns) - len(groups))

    def draw(width: float) -> Drawing:
        words = translate("charts", "At risk")
        labels = labels_width(tuple(curve.label for curve in curves), words)
        days = risk_days(high, width, labels)
        counts = tuple(tuple(at_risk(people, day + 1) for day in days) for _, people in told)
        return risk_curves(
            curves,
            AtRisk(words, counts),
            days,
            high=high,
            labels=labels,
            axis_title=translate("charts", "participants with a first event of grade 3 or higher"),
            day_title=translate("charts", "study day; day 1 is that of the first fraction"),
            width=width,
            alt_text=f"{title}. {note}",
        )

    return (Chart(title, draw, note),)


def _followed(group: TreatedGroup, scope: Scope) -> list[Followed]:
    found = (followed(scope.data, person, scope.day) for person in group.participants)
    return [one for one in found if one is not None]


def _curve(group: TreatedGroup, people: list[Followed], scope: Scope, high: int) -> Curve:
    steps = []
    for step in incidence(people):
        event = step.events[0].event
        steps.append(
            CurveStep(
                step.day - 1,
                100 * step.share,
                (AdverseEvent.kind, event.uid) if event is not None else None,
                "; ".join(event_words(one.event, scope) for one in step.events if one.event is not None),
            )
        )
    left = [one.day - 1 for one in people if one.event is None and not one.died]
    number = group.cohort.number if group.cohort is not None and group.cohort.number else 1
    return Curve(
        group_name(group, scope),
        number - 1,
        tuple(step for step in steps if step.day <= LATEST),
        # Where nobody left, the share can no longer change, and the curve goes on to the end.
        min(LATEST, max(one.day for one in people) - 1) if left else high,
        tuple(day for day in left if day <= LATEST),
        is_bold=group.cohort is not None and group.cohort.uid == scope.under_review,
    )


def _note(scope: Scope, told: list[tuple[TreatedGroup, list[Followed]]], hidden: int) -> str:
    there = {one.participant.uid for _, people in told for one in people}
    shown = {person.uid for group, _ in told for person in group.participants}
    without = [
        (person.participant_id, translate("charts", "day of the first fraction not known"))
        for person in scope.people
        if person.uid not in there and (person.uid in shown or not hidden)
    ]
    one = translate("charts", "The lowest cohort is not shown.")
    lowest = one_or_many(hidden, one, translate("charts", "The {count} lowest cohorts are not shown."))
    apart = translate("charts", "Lines of the same course are drawn a little apart.")
    return sentences(
        share_words(len(there), len(there) + len(without), without),
        lowest if hidden else "",
        apart if len(told) > 1 else "",
        translate(
            "charts",
            "Cumulative incidence (Aalen and Johansen); a death without such an event ends the risk. A small upright line is "
            "somebody no longer followed: up to the day to which events are confirmed, else the last contact. "
            "An onset known in part counts from its first possible day. The cohorts were not randomised.",
        ),
    )
