"""Page 1: is the cohort complete, how many DLTs among evaluable, was it safe, what is not known."""

from dosebook.domain.codelists import Disposition, DoseChange, FractionStatus, ResponseCategory
from dosebook.domain.confirmed_zero import CheckedFor
from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.exact_interval import clopper_pearson
from dosebook.domain.exposure import percent_change
from dosebook.domain.records import Cohort, Dose, Participant, Result
from dosebook.domain.regimen_words import cohort_name, cohort_title, regimen_words
from dosebook.domain.study_units import amount_unit, dose_unit
from dosebook.domain.summary.adverse_event_summary import is_open_grade_4, is_serious
from dosebook.domain.summary.response_summary import marker_summary, response_count
from dosebook.domain.treatment import was_given
from dosebook.domain.words import translate
from dosebook.report.blocks import (
    Block,
    Fact,
    Facts,
    KeyFigure,
    KeyFigures,
    Note,
    Prose,
    Run,
    Section,
)
from dosebook.report.format import (
    MISSING,
    format_date,
    format_fraction,
    format_interval,
    format_number,
    format_signed,
)
from dosebook.report.frame import Frame
from dosebook.report.ladder_figure import ladder_figure

KEY = "decision"
LAST_COUNT_WORDS = 6


def section(frame: Frame) -> Section:
    """Return the page on which the committee decides."""
    cohort = frame.under_review
    if cohort is None:
        text = translate(
            "report", "No cohort was chosen for review, so this page makes no statement about one."
        )
        return Section(KEY, translate("report", "Summary"), (Prose(text), ladder_figure(frame)))
    title = cohort_title(cohort, frame.study)
    if frame.is_one_site:
        words = translate(
            "report",
            "This file holds the participants of one site only ({site}). Nothing on these pages is a statement "
            "about the whole cohort.",
        )
        lead: tuple[Block, ...] = (
            Prose((Run(words.format(site=frame.study.site_name or MISSING), bold=True),)),
        )
        title = translate("report", "{cohort} (one site only)").format(cohort=title)
    else:
        lead = (_key_figures(frame, cohort),)
    facts = Facts(tuple(_facts(frame, cohort)))
    people = frame.treated(cohort)
    notes = [
        note
        for what in (CheckedFor.SERIOUS_EVENTS, CheckedFor.EVENTS)
        if (note := frame.unconfirmed_note(people, what))
    ]
    blocks: list[Block] = [*lead, ladder_figure(frame), facts, *(Note(note) for note in dict.fromkeys(notes))]
    return Section(KEY, title, tuple(blocks))


def _key_figures(frame: Frame, cohort: Cohort) -> KeyFigures:
    count = frame.dlts(cohort)
    interval = clopper_pearson(count.with_dlt, count.evaluable)
    exact = format_interval(interval.low, interval.high) if count.evaluable else MISSING
    label = translate("report", "with DLT of evaluable; exact two-sided 95 % interval {interval}")
    return KeyFigures(
        (
            KeyFigure(str(count.treated), translate("report", "treated")),
            KeyFigure(str(count.evaluable), translate("report", "evaluable for DLT")),
            KeyFigure(str(count.pending), translate("report", "pending")),
            KeyFigure(str(count.not_evaluable), translate("report", "not evaluable")),
            KeyFigure(format_fraction(count.with_dlt, count.evaluable), label.format(interval=exact)),
        )
    )


def _facts(frame: Frame, cohort: Cohort) -> list[Fact]:
    people = frame.treated(cohort)
    facts = [
        Fact(translate("report", "Rule as typed"), _rule(frame)),
        Fact(translate("report", "Not counted yet"), _open_states(frame, cohort)),
        Fact(translate("report", "Serious events"), _serious(frame, people)),
        Fact(translate("report", "Deaths"), _deaths(frame, people)),
        Fact(translate("report", "Discontinued"), _discontinued(people)),
        Fact(translate("report", "Grade 4, no end recorded"), _open_grade_4(frame, people)),
        Fact(translate("report", "Fractions"), _fractions(frame, cohort, people)),
        Fact(translate("report", "Last count, last contact"), _last_seen(frame, people)),
        Fact(translate("report", "Exposure"), _exposure(frame, cohort)),
        Fact(translate("report", "Activity"), _activity(frame, people)),
        Fact(translate("report", "Missing"), _missing(frame)),
        Fact(
            translate("report", "Medical monitor"),
            frame.medical_monitor_text or translate("report", "No text was entered."),
        ),
    ]
    return facts if not frame.is_one_site else facts[2:]


def _rule(frame: Frame) -> str:
    rule = frame.study.escalation_rule or translate("report", "No rule is recorded.")
    return f"{rule} ({frame.study.assumptions})" if frame.study.assumptions else rule


def _open_states(frame: Frame, cohort: Cohort) -> str:
    states = {DltState.PENDING, DltState.NOT_EVALUABLE, DltState.NOT_DOSED}
    words = [
        f"{frame.participant_id(status.participant)}: {status.reason}"
        for status in frame.statuses(cohort)
        if status.state in states
    ]
    return "; ".join(words) or translate("report", "nobody; all are evaluable")


def _serious(frame: Frame, people: tuple[Participant, ...]) -> str:
    events = [event for group in frame.groups[:-1] for event in group.events if is_serious(event)]
    uids = {one.uid for one in people}
    here = [event for event in events if event.participant in uids]
    number = len({event.participant for event in here})
    if not here:
        return translate("report", "{count} of {treated} participants").format(
            count=frame.zero(0, people, CheckedFor.SERIOUS_EVENTS), treated=len(people)
        )
    listed = "; ".join(
        translate("report", "{participant} {term}, grade {grade}, day {day}").format(
            participant=frame.participant_id(event.participant),
            term=event.ctcae_term or event.reported_term or MISSING,
            grade=event.grade or MISSING,
            day=frame.day_words(event.participant, event.onset),
        )
        for event in here
    )
    words = translate("report", "{number}/{treated} participants: {listed}")
    return words.format(number=number, treated=len(people), listed=listed)


def _deaths(frame: Frame, people: tuple[Participant, ...]) -> str:
    dead = [one for one in people if one.death_date is not None]
    if not dead:
        return translate("report", "0 recorded")
    return "; ".join(_death_words(frame, one) for one in dead)


def _death_words(frame: Frame, participant: Participant) -> str:
    window = dlt_window(participant, frame.data)
    died = participant.death_date
    if window is None or died is None or died.is_unknown:
        where = translate("report", "unknown whether in the window")
    elif died.first > window.latest_end:
        where = translate("report", "after the window")
    elif window.end is not None and died.last <= window.end:
        where = translate("report", "in the window")
    else:
        where = translate("report", "perhaps in the window")
    cause = (
        participant.death_cause.label
        if participant.death_cause
        else translate("report", "cause not recorded")
    )
    return f"{participant.participant_id} {format_date(died)} ({where}; {cause.lower()})"


def _discontinued(people: tuple[Participant, ...]) -> str:
    gone = [one for one in people if one.disposition not in {None, Disposition.COMPLETED}]
    if not gone:
        return translate("report", "0 recorded")
    return "; ".join(
        f"{one.participant_id} {one.disposition.label.lower() if one.disposition else ''} "
        f"({format_date(one.disposition_date)})"
        for one in gone
    )


def _open_grade_4(frame: Frame, people: tuple[Participant, ...]) -> str:
    uids = {one.uid for one in people}
    events = [
        event
        for group in frame.groups[:-1]
        for event in group.events
        if is_open_grade_4(event) and event.participant in uids
    ]
    if not events:
        return translate("report", "0 recorded")
    return "; ".join(
        f"{frame.participant_id(event.participant)} {event.ctcae_term} ({format_date(event.onset)})"
        for event in events
    )


def _fractions(frame: Frame, cohort: Cohort, people: tuple[Participant, ...]) -> str:
    parts = []
    for number in range(1, max(1, len(cohort.fractions)) + 1):
        doses = {one.uid: _fraction(frame, one.uid, number) for one in people}
        given = sum(1 for dose in doses.values() if dose is not None and was_given(dose))
        others = [
            f"{frame.participant_id(uid)} {words}"
            for uid, dose in doses.items()
            if (words := _fraction_words(dose))
        ]
        words = translate("report", "fraction {number} given {count}").format(
            number=number, count=format_fraction(given, len(people))
        )
        parts.append(words + (f" ({', '.join(others)})" if others else ""))
    return "; ".join(parts)


def _fraction_words(dose: Dose | None) -> str:
    """Return how a fraction departed from the plan; empty for one given as planned."""
    if dose is None:
        return translate("report", "not recorded")
    if dose.change is not None and dose.change is not DoseChange.AS_PLANNED:
        return dose.change.label.lower()
    is_given = dose.status in {FractionStatus.GIVEN, None}
    return "" if is_given or dose.status is None else dose.status.label.lower()


def _fraction(frame: Frame, participant: str, number: int) -> Dose | None:
    found = [dose for dose in frame.data.of_participant(Dose, participant) if dose.fraction == number]
    return found[-1] if found else None


def _last_seen(frame: Frame, people: tuple[Participant, ...]) -> str:
    words = translate("report", "{participant} {count}, {contact}")
    return "; ".join(
        words.format(
            participant=one.participant_id,
            count=_last_count(frame, one),
            contact=format_date(one.last_contact),
        )
        for one in people
    )


def _last_count(frame: Frame, participant: Participant) -> str:
    dates = [
        result.date
        for result in frame.data.of_participant(Result, participant.uid)
        if result.date is not None
        and not result.date.is_unknown
        and result.test
        and result.test.value in {"PLAT", "NEUT"}
    ]
    return (
        format_date(max(dates, key=lambda moment: moment.last)) if dates else translate("report", "no count")
    )


def _exposure(frame: Frame, cohort: Cohort) -> str:
    here = frame.exposure(cohort)
    unit, per_area = amount_unit(frame.study), dose_unit(frame.study)
    mean = here.mean(lambda exposure: exposure.administered)
    words = translate(
        "report", "mean {mean} {unit} given (n = {measured}); planned {regimen}, {planned} {per_area} in all"
    )
    text = words.format(
        mean=format_number(mean.value, 2),
        unit=unit,
        measured=format_fraction(mean.measured, mean.treated),
        planned=format_number(here.planned_total, 2),
        per_area=per_area,
        regimen=regimen_words(cohort.fractions, frame.study),
    )
    previous = frame.previous
    if previous is None:
        return text
    before = frame.exposure(previous).mean(lambda exposure: exposure.administered)
    change = format_signed(percent_change(before.value, mean.value), 1)
    more = translate("report", "; {cohort}: mean {mean} {unit}, change {change} %")
    return text + more.format(
        cohort=cohort_name(previous), mean=format_number(before.value, 2), unit=unit, change=change
    )


def _activity(frame: Frame, people: tuple[Participant, ...]) -> str:
    count = response_count(frame.data, people)
    rates = [
        translate("report", "{category} or better {count}").format(
            category=category.value, count=format_fraction(count.at_least(category), count.treated)
        )
        for category in (ResponseCategory.PR, ResponseCategory.MR, ResponseCategory.SD)
    ]
    marker = marker_summary(frame.data, people)
    words = translate(
        "report", "best M-protein change mean {mean} %, median {median} % ({measurable} measurable)"
    )
    if marker.measurable == 0:
        return "; ".join([*rates, translate("report", "no M-protein change measurable")])
    return "; ".join(
        [
            *rates,
            words.format(
                mean=format_number(marker.mean, 1),
                median=format_number(marker.median, 1),
                measurable=f"{marker.measurable}/{marker.treated}",
            ),
        ]
    )


def _missing(frame: Frame) -> str:
    if not frame.missing:
        return translate("report", "Nothing that the program can tell.")
    return " ".join(frame.missing)
