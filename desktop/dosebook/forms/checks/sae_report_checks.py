"""What may be wrong with a report of a serious event, and what is due."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time

from dosebook.domain.certainty import Certainty
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, SaeReport
from dosebook.domain.sae_clock import (
    Deadline,
    authority_days,
    authority_deadline,
    duration_words,
    is_judged_for_authority,
    sponsor_deadline,
)
from dosebook.domain.safety_codelists import SaeReportVersion
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.checks.dates import (
    Compared,
    Moment,
    before,
    date_checks,
    is_moment_before,
    more_days_between,
    words,
)
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation

Answer = Mapping[str, str] | None


def _event(report: SaeReport, situation: Situation) -> AdverseEvent | None:
    found = situation.data.find(report.event)
    return found if isinstance(found, AdverseEvent) else None


def _others(report: SaeReport, situation: Situation) -> Iterator[SaeReport]:
    same = situation.data.sae_reports_by_event.get(report.event or "", ())
    return (other for other in same if other.uid != report.uid) if report.event else iter(())


def _is_initial(report: SaeReport) -> bool:
    return report.report_version is SaeReportVersion.INITIAL


def _authority(report: SaeReport, situation: Situation) -> Deadline | None:
    event = _event(report, situation)
    return authority_deadline(report, event) if event is not None else None


def _is_past(deadline: Deadline, situation: Situation) -> bool:
    """Whether the day of the deadline is over; within that day only a clock can tell."""
    if situation.today is None:
        return False
    return deadline.is_overdue(datetime.combine(situation.today, time(0, 0)))


def _open(
    clock: Callable[[SaeReport, Situation], Deadline | None], *, is_past: bool
) -> Callable[[SaeReport, Situation], Answer]:
    """Return a check of a clock that runs: whether it is still before the end of its day, or past it."""

    def fires(report: SaeReport, situation: Situation) -> Answer:
        deadline = clock(report, situation)
        if deadline is None or deadline.done is not None or _is_past(deadline, situation) is not is_past:
            return None
        event = _event(report, situation)
        days = authority_days(report, event) if event is not None else None
        unsure = event is not None and not is_judged_for_authority(report, event)
        note = translate("findings", ", unless it is expected or unrelated, which is not recorded")
        return {"due": deadline.due_words(), "days": str(days or ""), "unsure": note if unsure else ""}

    return fires


def _sponsor_lateness(report: SaeReport, _: Situation) -> Iterator[Compared]:
    aware, sent = report.aware_on, report.sent_on
    if aware is not None and not aware.is_unknown and not aware.is_complete:
        report = replace(report, aware_on=PartialDate.of(aware.last), aware_at=None)
    return _lateness(report, sponsor_deadline(report), (aware, sent), 1)


def _authority_lateness(report: SaeReport, situation: Situation) -> Iterator[Compared]:
    """The 7 or 15 days count from the day on which the sponsor had the report."""
    event, sent = _event(report, situation), report.sent_on
    days = authority_days(report, event) if event is not None else None
    if event is None or days is None:
        return iter(())
    if sent is not None and not sent.is_unknown:
        report = replace(report, sent_on=PartialDate.of(sent.last))
    return _lateness(report, authority_deadline(report, event), (sent, report.authority_on), days)


def _lateness(
    report: SaeReport, deadline: Deadline | None, between: tuple[Moment, Moment], days: int
) -> Iterator[Compared]:
    """Compare what was done with the latest moment at which it may have been due."""
    start, done = between
    if report.late_reason or start is None or done is None:
        return
    said = {"start": words(start), "done": words(done), "days": str(days)}
    late = deadline.late_by if deadline is not None else None
    if deadline is not None and late is not None:
        yield Compared(Certainty.CERTAIN, {**said, "due": deadline.due_words(), "late": duration_words(late)})
    elif not (start.is_complete and done.is_complete):
        yield Compared(min(more_days_between(start, done, days), Certainty.POSSIBLE), said)


def _sponsor(report: SaeReport, _: Situation) -> Deadline | None:
    return sponsor_deadline(report)


def _not_serious(report: SaeReport, situation: Situation) -> bool:
    event = _event(report, situation)
    return event is not None and not is_serious(event)


def _other_participant(report: SaeReport, situation: Situation) -> bool:
    event = _event(report, situation)
    return event is not None and event.participant != report.participant


def _aware_before_onset(report: SaeReport, situation: Situation) -> Iterator[Compared]:
    event = _event(report, situation)
    if event is not None:
        yield before(report.aware_on, event.onset, aware=report.aware_on, onset=event.onset)


def _sent_before_aware(report: SaeReport, _: Situation) -> Iterator[Compared]:
    is_early = is_moment_before(report.sent_on, report.sent_at, report.aware_on, report.aware_at)
    yield Compared(is_early, {"sent": words(report.sent_on), "aware": words(report.aware_on)})


def _authority_before_aware(report: SaeReport, _: Situation) -> Iterator[Compared]:
    told, aware = report.authority_on, report.aware_on
    yield before(told, aware, told=told, aware=aware)


def _without_initial(report: SaeReport, situation: Situation) -> bool:
    if report.report_version in {None, SaeReportVersion.INITIAL}:
        return False
    return not any(_is_initial(other) for other in _others(report, situation))


def _number_taken(report: SaeReport, situation: Situation) -> Answer:
    number = report.follow_up_number
    if number is None or not any(other.follow_up_number == number for other in _others(report, situation)):
        return None
    return {"number": str(number)}


def _no_initial_report(event: AdverseEvent, situation: Situation) -> bool:
    reports = situation.data.sae_reports_by_event.get(event.uid, ())
    return is_serious(event) and not any(_is_initial(report) for report in reports)


EVENT_REPORT_CHECKS = (
    EditCheck(
        "adverse_event.no_sae_report",
        "serious",
        QT_TRANSLATE_NOOP(
            "findings",
            "The event is serious, but no initial report to the sponsor is recorded. It is due within 24 hours.",
        ),
        _no_initial_report,
    ),
)

SAE_REPORT_CHECKS = (
    EditCheck(
        "missing.sae_sponsor",
        "sent_on",
        QT_TRANSLATE_NOOP("findings", "Not yet recorded as sent to the sponsor, due {due}."),
        _open(_sponsor, is_past=False),
    ),
    EditCheck(
        "sae_report.sponsor_overdue",
        "sent_on",
        QT_TRANSLATE_NOOP("findings", "Was due to the sponsor {due} and is not recorded as sent."),
        _open(_sponsor, is_past=True),
        Severity.INTERRUPTS,
    ),
    *date_checks(
        "sae_report.sponsor_late",
        "late_reason",
        QT_TRANSLATE_NOOP("findings", "Sent to the sponsor {late} late (due {due}). Say why."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the report was sent ({done}) within 24 hours of awareness ({start}): "
            "the day is not known.",
        ),
        _sponsor_lateness,
    ),
    EditCheck(
        "missing.sae_authority",
        "authority_on",
        QT_TRANSLATE_NOOP(
            "findings", "To be reported to the authority within {days} days, by {due}{unsure}."
        ),
        _open(_authority, is_past=False),
    ),
    EditCheck(
        "sae_report.authority_overdue",
        "authority_on",
        QT_TRANSLATE_NOOP(
            "findings",
            "Was to be reported to the authority within {days} days, by {due}{unsure}; nothing is recorded.",
        ),
        _open(_authority, is_past=True),
    ),
    *date_checks(
        "sae_report.authority_late",
        "late_reason",
        QT_TRANSLATE_NOOP("findings", "Reported to the authority after {due}. Say why it was late."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the authority was told ({done}) within {days} days of the report to the sponsor "
            "({start}): the day is not known.",
        ),
        _authority_lateness,
    ),
    EditCheck(
        "sae_report.not_serious",
        "event",
        QT_TRANSLATE_NOOP("findings", "The event is not recorded as serious."),
        _not_serious,
    ),
    EditCheck(
        "sae_report.other_participant",
        "event",
        QT_TRANSLATE_NOOP("findings", "The event is that of another participant."),
        _other_participant,
    ),
    EditCheck(
        "sae_report.no_version",
        "report_version",
        QT_TRANSLATE_NOOP("findings", "Whether this is the initial report or a follow-up is not recorded."),
        lambda report, _: report.report_version is None,
    ),
    EditCheck(
        "sae_report.second_initial",
        "report_version",
        QT_TRANSLATE_NOOP(
            "findings", "The event has an initial report already. What came later is a follow-up."
        ),
        lambda report, situation: _is_initial(report) and any(map(_is_initial, _others(report, situation))),
    ),
    EditCheck(
        "sae_report.without_initial",
        "report_version",
        QT_TRANSLATE_NOOP("findings", "The event has no initial report."),
        _without_initial,
    ),
    EditCheck(
        "sae_report.follow_up_unnumbered",
        "follow_up_number",
        QT_TRANSLATE_NOOP("findings", "The number of the follow-up is empty."),
        lambda report, _: (
            report.report_version is SaeReportVersion.FOLLOW_UP and report.follow_up_number is None
        ),
    ),
    EditCheck(
        "sae_report.number_taken",
        "follow_up_number",
        QT_TRANSLATE_NOOP("findings", "The event has a follow-up {number} already."),
        _number_taken,
    ),
    EditCheck(
        "sae_report.no_awareness",
        "aware_on",
        QT_TRANSLATE_NOOP(
            "findings", "The day on which the site became aware is empty, so no clock can run."
        ),
        lambda report, _: report.aware_on is None,
    ),
    EditCheck(
        "sae_report.no_awareness_time",
        "aware_at",
        QT_TRANSLATE_NOOP(
            "findings", "The time of awareness is empty, so the 24 hours are counted from the end of the day."
        ),
        lambda report, _: (
            report.aware_on is not None and report.aware_on.is_complete and report.aware_at is None
        ),
    ),
    *date_checks(
        "sae_report.aware_before_onset",
        "aware_on",
        QT_TRANSLATE_NOOP(
            "findings", "The site became aware on {aware}, before the onset of the event, {onset}."
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the site became aware ({aware}) before the onset of the event ({onset}): "
            "the day is not known.",
        ),
        _aware_before_onset,
    ),
    *date_checks(
        "sae_report.sent_before_aware",
        "sent_on",
        QT_TRANSLATE_NOOP("findings", "The report was sent before the site became aware."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the report was sent ({sent}) before the site became aware ({aware}): "
            "the day is not known.",
        ),
        _sent_before_aware,
    ),
    *date_checks(
        "sae_report.authority_before_aware",
        "authority_on",
        QT_TRANSLATE_NOOP("findings", "It was reported to the authority before the site became aware."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether it was reported to the authority ({told}) before the site became aware ({aware}): "
            "the day is not known.",
        ),
        _authority_before_aware,
    ),
    EditCheck(
        "sae_report.no_name",
        "reported_by",
        QT_TRANSLATE_NOOP("findings", "Who reported is empty, so nobody has signed the report."),
        lambda report, _: report.sent_on is not None and not report.reported_by,
    ),
    EditCheck(
        "sae_report.no_expectedness",
        "expectedness",
        QT_TRANSLATE_NOOP("findings", "Whether the event is expected is not recorded."),
        lambda report, _: _is_initial(report) and report.expectedness is None,
    ),
)
