"""The conduct of the study: the ladder of its cohorts, accrual, and the DLT rate of each dose."""

from datetime import date, timedelta
from functools import partial

from dosebook.domain.partial_date import PartialDate
from dosebook.domain.percent_words import percent_words
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.regimen_words import cohort_name, cohort_title
from dosebook.domain.summary.accrual import Accrual, Enrolled, accrual
from dosebook.domain.summary.dlt_rates import DltRate, dlt_rates
from dosebook.domain.words import translate
from dosebook.drawing.charts.accrual_steps import Enrolment, Opening, accrual_steps
from dosebook.drawing.charts.rate_forest import RateRow, rate_forest
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import Chart, nothing, sentences, share_words
from dosebook.drawing.study_charts.scope import Scope
from dosebook.drawing.study_ladder import drawn_ladder, ladder_steps

AFTER_THE_LAST = timedelta(days=90)


def ladder(scope: Scope) -> tuple[Chart, ...]:
    """Return the ladder with a square per participant."""
    title = translate("charts", "Cohorts from the lowest to the highest; a square is a participant")
    if not scope.cohorts:
        return nothing(title, translate("charts", "No cohort is recorded."))

    steps = ladder_steps(
        scope.data, scope.cohorts, scope.day, under_review=scope.under_review, with_counts=True
    )
    return (Chart(title, partial(drawn_ladder, steps)),)


def accrual_chart(scope: Scope) -> tuple[Chart, ...]:
    """Return how many were enrolled by when."""
    title = translate("charts", "Enrolment over time")
    found = accrual(scope.data, scope.cohorts, scope.day)
    if not found.enrolled:
        return nothing(title, translate("charts", "Nobody with a known date was enrolled up to this day."))
    openings = tuple(
        _opening(cohort, cohort.opened_on, scope) for cohort in scope.cohorts if cohort.opened_on
    )
    enrolments = tuple(_enrolment(one) for one in found.enrolled)
    whole = len(found.enrolled) + len(found.undated)
    without = [
        (person.participant_id, translate("charts", "no date of enrolment or first fraction"))
        for person in found.undated
    ]
    share = share_words(
        len(enrolments), whole, without, what=translate("charts", "enrolled participants with a date")
    )
    partly = sum(1 for one in found.enrolled if not one.is_certain)
    note = sentences(
        share,
        translate(
            "charts", "{number} whose day is not known in full stand at the last possible day (open circles)."
        ).format(number=partly)
        if partly
        else "",
        translate("charts", "Where all planned are enrolled, both lines lie on each other.")
        if found.planned and len(enrolments) >= found.planned
        else "",
        translate("charts", "Below: when each cohort was open; filled bars still are.") if openings else "",
    )

    def draw(width: float) -> Drawing:
        planned = translate("charts", "{number} planned in the cohorts opened").format(number=found.planned)
        return accrual_steps(
            enrolments,
            openings,
            until=_until(found, scope),
            planned=found.planned,
            planned_words=planned,
            axis_title=translate("charts", "participants"),
            width=width,
            alt_text=f"{title}. {note}",
        )

    return (Chart(title, draw, note),)


def _until(found: Accrual, scope: Scope) -> date:
    """Return the day up to which enrolment is drawn; years after all cohorts were closed tell nothing."""
    closed = [
        one.closed_on for one in found.cohorts if one.closed_on is not None and not one.closed_on.is_unknown
    ]
    opened = [one for one in found.cohorts if one.opened_on is not None]
    if not closed or len(closed) < len(opened):
        return scope.day
    ends = [*(moment.last for moment in closed), *(one.day for one in found.enrolled)]
    return min(scope.day, max(ends) + AFTER_THE_LAST)


def dlt_forest(scope: Scope) -> tuple[Chart, ...]:
    """Return the DLT rate of each dose with its exact interval."""
    title = translate("charts", "Participants with a DLT among the evaluable, by dose")
    rates = [one for one in dlt_rates(scope.data, scope.cohorts, scope.day) if one.count.treated]
    if scope.is_one_site or not rates:
        why = (
            translate("charts", "One site's participants alone tell no rate of a dose.")
            if scope.is_one_site
            else translate("charts", "Nobody was treated up to this day.")
        )
        return nothing(title, why)
    rows = tuple(_rate_row(one, scope) for one in rates)
    treated, evaluable = (
        sum(values) for values in zip(*((r.count.treated, r.count.evaluable) for r in rates), strict=True)
    )
    pending = sum(one.count.pending for one in rates)
    to_judge = sum(one.count.not_judged for one in rates)
    note = sentences(
        translate("charts", "{evaluable} of {treated} treated participants are evaluable").format(
            evaluable=evaluable, treated=treated
        )
        + (
            translate("charts", "; {pending} pending, {open} not yet judged, {others} not evaluable.").format(
                pending=pending, open=to_judge, others=treated - evaluable - pending - to_judge
            )
            if evaluable < treated
            else "."
        ),
        translate(
            "charts",
            "A square is the observed rate, the line its exact two-sided 95 % interval (Clopper and Pearson).",
        ),
    )
    heads = (
        translate("charts", "treated"),
        translate("charts", "DLT / evaluable"),
        translate("charts", "95 % interval"),
    )

    def draw(width: float) -> Drawing:
        target, words = _target(scope)
        return rate_forest(
            rows,
            heads,
            target=target,
            target_words=words,
            axis_title=translate("charts", "participants with a DLT"),
            width=width,
            alt_text=f"{title}. {note}",
        )

    return (Chart(title, draw, note),)


def _target(scope: Scope) -> tuple[tuple[float, float] | None, str]:
    design = scope.data.escalation_design
    if design is None or design.target_rate is None:
        return None, ""
    if design.target_low is not None and design.target_high is not None:
        low, high = float(design.target_low), float(design.target_high)
        return (low, high), translate("charts", "target {rate}").format(rate=_between(low, high))
    rate = float(design.target_rate)
    return (rate, rate), translate("charts", "target {rate}").format(rate=percent_words(rate))


def _between(low: float, high: float) -> str:
    """Return two shares in percent: ``0 to 60 %``."""
    words = translate("charts", "{low} to {high}")
    return words.format(low=percent_words(low).removesuffix(" %"), high=percent_words(high))


def _rate_row(one: DltRate, scope: Scope) -> RateRow:
    cohort, count = one.cohort, one.count
    label = cohort_title(cohort, scope.data.study) if cohort is not None else translate("charts", "All")
    interval = one.interval
    cells = (
        str(count.treated),
        f"{count.with_dlt}/{count.evaluable}" if count.evaluable else "–",
        _between(interval.low, interval.high) if interval is not None else "–",
    )
    return RateRow(
        label,
        one.share,
        interval.low if interval is not None else None,
        interval.high if interval is not None else None,
        cells,
        cohort is not None and cohort.uid == scope.under_review,
        (Cohort.kind, cohort.uid) if cohort is not None else None,
        translate(
            "charts", "{cohort}: {dlts} of {evaluable} evaluable with a DLT, interval {interval}"
        ).format(cohort=label, dlts=count.with_dlt, evaluable=count.evaluable, interval=cells[2]),
    )


def _enrolment(one: Enrolled) -> Enrolment:
    words = translate("charts", "{participant}, {date}").format(
        participant=one.participant.participant_id, date=PartialDate.of(one.day).words()
    )
    return Enrolment(one.day, one.is_certain, (Participant.kind, one.participant.uid), words)


def _opening(cohort: Cohort, opened: PartialDate | None, scope: Scope) -> Opening:
    first = scope.day if opened is None or opened.is_unknown else min(opened.first, scope.day)
    closed = cohort.closed_on
    last = None if closed is None or closed.is_unknown else min(closed.last, scope.day)
    return Opening(
        cohort_name(cohort),
        first,
        last,
        (Cohort.kind, cohort.uid),
        cohort_title(cohort, scope.data.study),
    )
