"""What needs a person today, the most pressing first: each item is one sentence and the field it leads to."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from dosebook.domain.absent_values import reason_words
from dosebook.domain.codelists import YesNo
from dosebook.domain.date_words import with_dates
from dosebook.domain.dlt_window import DltWindow
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.queries import days_open, is_check_settled, open_queries, participant_of
from dosebook.domain.records import AdverseEvent, DltAssessment, Dose, Record, Response, Result, SaeReport
from dosebook.domain.sae_clock import authority_deadline, sponsor_deadline
from dosebook.domain.severity_words import grade_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import is_radioactive
from dosebook.domain.treatment import was_given
from dosebook.domain.words import first_small, translate
from dosebook.forms.lab_event_offers import LabEventOffer, all_lab_event_offers
from dosebook.forms.lab_event_words import offers_in_short
from dosebook.forms.missing import Case
from dosebook.forms.nadir_alarm import overdue_count
from dosebook.forms.record_words import date_words, participant_words, record_title
from dosebook.forms.sae_words import event_of
from dosebook.forms.visit_work import counts_are_planned, nadir_days, visit_work
from dosebook.forms.work_item import WorkItem, WorkSort, about

__all__ = ["WorkItem", "WorkSort", "worklist"]

SOON_DAYS = 7
"""A DLT window that ends within this many days is on the list."""
_NOT_ASSESSED = "adverse_event.not_assessed"
_NO_REPORT = "adverse_event.no_sae_report"


def worklist(data: StudyData, now: datetime) -> tuple[WorkItem, ...]:
    """Return everything that waits for a person at ``now`` (site time), by its clock."""
    found = [item for look in _LOOKS for item in look(data, now)]
    return tuple(sorted(found, key=lambda item: item.place))


def _sae_clocks(data: StudyData, now: datetime) -> Iterator[WorkItem]:
    for report in data.sae_reports:
        event = event_of(report, data)
        clocks = (
            (
                sponsor_deadline(report),
                translate("worklist", "SAE report to the sponsor: {clock}."),
                "sent_on",
            ),
            (
                authority_deadline(report, event) if event is not None else None,
                translate("worklist", "SAE report to the authority: {clock}."),
                "authority_on",
            ),
        )
        for deadline, words, field in clocks:
            if deadline is not None and deadline.done is None:
                sentence = words.format(clock=deadline.words(now))
                title = record_title(report, data)
                yield WorkItem(
                    WorkSort.SERIOUS, title, sentence, report.kind, report.uid, field, due=deadline.due
                )


def _unreported(data: StudyData, _now: datetime) -> Iterator[WorkItem]:
    """A serious event of which nobody wrote a report has no clock yet, and that is the worst."""
    words = translate("worklist", "Serious, and no SAE report begins its clock: {event}.")
    for event in data.adverse_events:
        is_told = bool(data.sae_reports_by_event.get(event.uid))
        if event.serious is not YesNo.YES or is_told or is_check_settled(event.uid, _NO_REPORT, data):
            continue
        title, since = participant_words(event.participant, data), _day(event.onset)
        sentence = words.format(event=_event(event))
        yield WorkItem(WorkSort.SERIOUS, title, sentence, event.kind, event.uid, "serious", since=since)


def _dlt_windows(data: StudyData, now: datetime) -> Iterator[WorkItem]:
    for person in data.participants:
        case = Case(person, data, now.date(), None)
        window = case.status.window
        if window is not None:
            yield from _window_end(case, window)
            if not case.has_left:
                yield from _nadir_count(case, window)


def _window_end(case: Case, window: DltWindow) -> Iterator[WorkItem]:
    left = case.status.days_left
    if case.status.is_judged:
        return
    if window.is_certainly_over(case.today):
        words = translate("worklist", "The DLT window ended on {day}; nobody has judged yet.")
    elif left is not None and left <= SOON_DAYS:
        words = translate("worklist", "The DLT window ends on {day}, days left: {count}.")
    else:
        return
    sentence = words.format(day=day_words(window.latest_end), count=left)
    yield about(WorkSort.DLT, case.person, sentence, window.latest_end)


def _nadir_count(case: Case, window: DltWindow) -> Iterator[WorkItem]:
    """A count that should have been taken by now, while the days of the expected nadir last."""
    nadir = nadir_days(case.person, case.data, case.today)
    overdue = overdue_count(case.person, case.data, case.today, window)
    if overdue is None or nadir is None or counts_are_planned(case.person, case.data, case.today, nadir):
        return
    yield about(WorkSort.NADIR, case.person, *overdue)


def _open_queries(data: StudyData, now: datetime) -> Iterator[WorkItem]:
    for query in open_queries(data):
        subject = data.find(query.subject)
        if not isinstance(subject, Record):
            continue
        age, person = days_open(query, now.date()), participant_of(query, data)
        words = translate("worklist", "Open query, days since it was asked: {count}. {text}")
        if age is None:
            words = translate("worklist", "Open query. {text}")
        title = person.participant_id if person is not None else record_title(subject, data)
        since = query.asked_on.exact if query.asked_on is not None else None
        sentence = words.format(count=age, text=query.text)
        yield WorkItem(WorkSort.QUERY, title, sentence, subject.kind, subject.uid, query.field, since=since)


def _lab_events(data: StudyData, _now: datetime) -> Iterator[WorkItem]:
    """One line for each participant; the page of the participant and a menu list them all."""
    found: dict[str, list[LabEventOffer]] = {}
    for offer in all_lab_event_offers(data):
        found.setdefault(offer.event.participant or "", []).append(offer)
    words = translate("worklist", "By the results, not recorded as events: {events}.")
    for participant, offers in found.items():
        first = min(offers, key=lambda one: one.first.day)
        yield WorkItem(
            WorkSort.LAB_EVENT,
            participant_words(participant, data),
            words.format(events=offers_in_short(tuple(offers))),
            Result.kind,
            first.first.result.uid,
            "value",
            since=first.first.day,
        )


def _unsigned(data: StudyData, _now: datetime) -> Iterator[WorkItem]:
    """What a person has to put a name to: events, judgements about a DLT, responses."""
    event_words = translate("worklist", "No investigator has assessed {event}.")
    for event in data.adverse_events:
        if not event.assessed_by.strip():
            yield from _signing(
                event, _NOT_ASSESSED, event_words.format(event=_event(event)), event.onset, data
            )
    judged_words = translate("worklist", "Nobody has signed the judgement about a DLT: {judgement}.")
    for judged in data.dlt_assessments:
        if judged.judgement is not None and not judged.assessed_by.strip():
            sentence = judged_words.format(judgement=first_small(judged.judgement.label))
            yield from _signing(judged, "dlt_assessment.without_name", sentence, judged.assessed_on, data)
    response_words = translate("worklist", "Nobody has signed the response of {date}: {category}.")
    for response in data.responses:
        is_signed = response.assessed_by.strip() or reason_words(response, "assessed_by")
        if response.category is not None and not is_signed:
            sentence = with_dates(
                response_words, date=date_words(response.date), category=first_small(response.category.label)
            )
            yield from _signing(response, "response.no_assessor", sentence, response.date, data)


def _unsigned_papers(data: StudyData, _now: datetime) -> Iterator[WorkItem]:
    """What somebody signs on paper: the written directive of a radioactive dose, the report of a serious event."""
    dose_words = translate(
        "worklist", "Nobody has signed the written directive of fraction {fraction}, given {date}."
    )
    for dose in data.doses if is_radioactive(data.study) else ():
        if was_given(dose) and not dose.directive_by.strip():
            sentence = with_dates(
                dose_words, fraction=dose.fraction or "–", date=date_words(dose.date) or "–"
            )
            yield from _signing(dose, "dose.no_directive", sentence, dose.date, data, field="directive_by")
    report_words = translate("worklist", "Nobody has signed the SAE report that was sent on {date}.")
    for report in data.sae_reports:
        if report.sent_on is not None and not report.reported_by.strip():
            sentence = with_dates(report_words, date=report.sent_on)
            yield from _signing(
                report, "sae_report.no_name", sentence, report.sent_on, data, field="reported_by"
            )


def _signing(
    record: AdverseEvent | DltAssessment | Response | Dose | SaeReport,
    check_id: str,
    sentence: str,
    since: PartialDate | None,
    data: StudyData,
    *,
    field: str = "assessed_by",
) -> Iterator[WorkItem]:
    if not is_check_settled(record.uid, check_id, data):
        title = participant_words(record.participant, data)
        yield WorkItem(WorkSort.UNSIGNED, title, sentence, record.kind, record.uid, field, since=_day(since))


def _sponsor(data: StudyData, _now: datetime) -> Iterator[WorkItem]:
    for review in data.dmc_reviews:
        if review.recommendation is None or review.sponsor_decision is not None:
            continue
        words = translate("worklist", "The sponsor has not decided on the committee's recommendation.")
        yield WorkItem(
            WorkSort.SPONSOR,
            record_title(review, data),
            words,
            review.kind,
            review.uid,
            "sponsor_decision",
            since=_day(review.meeting_date),
        )


def _event(event: AdverseEvent) -> str:
    onset = date_words(event.onset)
    grade = grade_words(event) if event.grade or event.severity else ""
    return ", ".join(part for part in (event.term, grade, onset) if part)


def _day(moment: PartialDate | None) -> date | None:
    return moment.first if moment is not None and not moment.is_unknown else None


_LOOKS: tuple[Callable[[StudyData, datetime], Iterator[WorkItem]], ...] = (
    _sae_clocks,
    _unreported,
    visit_work,
    _dlt_windows,
    _open_queries,
    _lab_events,
    _unsigned,
    _unsigned_papers,
    _sponsor,
)
