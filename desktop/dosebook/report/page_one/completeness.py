"""Is the cohort complete, who is not counted yet, and by which rule and towards what it is judged."""

from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_status import DltCount, DltStatus
from dosebook.domain.exposure import percent_change
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Cohort
from dosebook.domain.regimen import total_dose
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_units import dose_unit
from dosebook.domain.words import translate, within_sentence
from dosebook.report.format import as_sentence, format_number, format_signed
from dosebook.report.frame import Frame

ONE_IN_THREE = 1 / 3
MOST_LISTED = 6


def completeness(frame: Frame, cohort: Cohort) -> str:
    """Say how many were treated of those planned, and whether every window has closed."""
    count = frame.dlts(cohort)
    if cohort.planned_participants is None:
        treated = translate("report", "{treated} treated; no number is planned").format(treated=count.treated)
    else:
        treated = translate("report", "{treated} treated of {planned} planned").format(
            treated=count.treated, planned=cohort.planned_participants
        )
    planned = cohort.planned_participants
    is_over = count.treated and not count.pending and (planned is None or count.treated >= planned)
    if is_over and count.not_judged:
        words = translate(
            "report", "All treated: {treated}, every DLT window has closed{last}; not yet judged are {open}."
        )
        return words.format(treated=treated, last=_last_window(frame, cohort), open=count.not_judged)
    if is_over and planned is not None and count.evaluable < planned:
        words = translate(
            "report",
            "All treated: {treated}, every DLT window has closed{last}; evaluable are {evaluable} of {planned}.",
        )
        last = _last_window(frame, cohort)
        return words.format(treated=treated, last=last, evaluable=count.evaluable, planned=planned)
    if is_over:
        words = translate("report", "Complete: {treated}, every DLT window has closed{last}.")
        return words.format(treated=treated, last=_last_window(frame, cohort))
    words = translate("report", "Not complete: {treated}, {pending} pending{days}{judged}.")
    judged = translate("report", ", {number} not yet judged").format(number=count.not_judged)
    return words.format(
        treated=treated,
        pending=count.pending,
        days=_days_left(frame, cohort),
        judged=judged if count.not_judged else "",
    )


def _last_window(frame: Frame, cohort: Cohort) -> str:
    if frame.profile.is_deidentified:
        return ""
    ends = [status.window.latest_end for status in frame.statuses(cohort) if status.window is not None]
    return translate("report", ", the last on {day}").format(day=day_words(max(ends))) if ends else ""


def _days_left(frame: Frame, cohort: Cohort) -> str:
    left = [
        translate("report", "{participant}, days left: {days}").format(
            participant=frame.participant_id(status.participant), days=status.days_left
        )
        for status in frame.statuses(cohort)
        if status.state is DltState.PENDING and status.days_left
    ]
    return f" ({'; '.join(left)})" if left else ""


def not_counted(frame: Frame, cohort: Cohort) -> str:
    """Name everybody who is not counted yet, with the reason, and those counted whom nobody judged."""
    states = {DltState.PENDING, DltState.NOT_JUDGED, DltState.NOT_EVALUABLE, DltState.NOT_DOSED}
    statuses = frame.statuses(cohort)
    words = [_reason(frame, status) for status in statuses if status.state in states]
    unjudged = [
        frame.participant_id(status.participant)
        for status in statuses
        if status.state is DltState.EVALUABLE and not status.is_judged
    ]
    if unjudged:
        sentence = translate("report", "Nobody judged, which the protocol counts as no DLT: {who}.")
        words.insert(0, sentence.format(who=", ".join(unjudged)))
    if not statuses:
        return translate("report", "Nobody was enrolled.")
    if len(words) > MOST_LISTED:
        more = translate("report", "{number} more under Dose-limiting toxicity.")
        words[MOST_LISTED:] = [more.format(number=len(words) - MOST_LISTED)]
    return " ".join(words) or translate("report", "Nobody: all are evaluable and judged.")


def _reason(frame: Frame, status: DltStatus) -> str:
    return as_sentence(f"{frame.participant_id(status.participant)}: {status.reason}")


def rule(frame: Frame, count: DltCount) -> str:
    """Return the rule as typed, and how often so few DLTs are seen of a dose that is too toxic."""
    typed = frame.study.escalation_rule.strip() or translate("report", "No rule is recorded.")
    typed += "" if typed.endswith((".", "!", "?")) else "."
    if frame.study.assumptions:
        typed += " " + translate("report", "What is assumed stands under Design and cohorts.")
    if count.with_dlt or not count.evaluable:
        return typed
    seen = translate("report", "0/{evaluable} is seen in {percent} % of cohorts if one in three has a DLT.")
    percent = format_number(100 * (1 - ONE_IN_THREE) ** count.evaluable)
    return f"{typed} {seen.format(evaluable=count.evaluable, percent=percent)}"


def _none_recorded(frame: Frame) -> str:
    planned, recorded = frame.study.planned_cohorts or 0, len(frame.data.cohorts)
    if planned <= recorded:
        return translate("report", "No further cohort is planned.")
    words = translate(
        "report",
        "{planned} cohorts are planned and {recorded} recorded; the regimen of the next is not recorded.",
    )
    return words.format(planned=planned, recorded=recorded)


def planned_next(frame: Frame, cohort: Cohort) -> str:
    """Return the next planned cohort and how much more it gives in total."""
    later = [
        one
        for one in frame.data.cohorts
        if one.number is not None and cohort.number is not None and one.number > cohort.number
    ]
    if not later:
        return _none_recorded(frame)
    following = later[0]
    change = percent_change(total_dose(cohort.fractions), total_dose(following.fractions))
    words = translate("report", "{title}; {total} {unit} in all, {change} %")
    text = words.format(
        title=cohort_title(following, frame.study),
        total=format_number(total_dose(following.fractions), 2),
        unit=dose_unit(frame.study),
        change=format_signed(change, 0),
    )
    return f"{text}; {within_sentence(following.status.label)}" if following.status else text
