"""Whether the next participant of a cohort may be dosed at a day, with the reason, and from when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.cohort_places import CohortPlaces
from dosebook.domain.date_words import with_dates
from dosebook.domain.dlt_clause_words import days_words
from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.recommendation_words import next_words
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class NextParticipant:
    """Whether the next one may be dosed, why, and from which day where that is known."""

    may: bool
    reason: str
    from_day: date | None = None


def next_participant(
    places: CohortPlaces, data: StudyData, day: date, advice: Advice | None
) -> NextParticipant:
    """Return whether the next participant of the cohort may be dosed on ``day``."""
    return (
        _not_open(places.cohort)
        or _stopped(places.cohort, advice)
        or _full(places)
        or _staggered(places, data, day)
        or _may(places, advice)
    )


def _not_open(cohort: Cohort) -> NextParticipant | None:
    if cohort.status is CohortStatus.OPEN:
        return None
    if cohort.status in {None, CohortStatus.PLANNED}:
        words = translate(
            "places",
            "{cohort} is planned, not open: the sponsor's decision, the protocol version and the approvals come first.",
        )
    else:
        words = translate("places", "{cohort} is not open to enrolment.")
    return NextParticipant(may=False, reason=words.format(cohort=cohort_name(cohort)))


def _stopped(cohort: Cohort, advice: Advice | None) -> NextParticipant | None:
    if advice is None:
        return None
    level = advice.levels.of_cohort(cohort.uid)
    for rule in advice.stopping:
        closes = rule.level is not None and level is not None and rule.level <= level
        if rule.is_met and (rule.stops_trial or closes):
            words = translate("places", "A stopping rule is met. {rule}: {observed}, limit {threshold}.")
            reason = words.format(rule=rule.words, observed=rule.observed, threshold=rule.threshold)
            return NextParticipant(may=False, reason=reason)
    if advice.now.waits and advice.current == level:
        return NextParticipant(may=False, reason=advice.now.reasons[0], from_day=_first_end(advice))
    return None


def _first_end(advice: Advice) -> date | None:
    """Return the earliest day on which a pending window is over, and more is known."""
    ends = [one.status.window_end for one in advice.people if one.is_pending]
    known = [end for end in ends if end is not None]
    return min(known, default=None)


def _full(places: CohortPlaces) -> NextParticipant | None:
    if places.planned is None or places.reserved or places.free:
        return None
    words = translate("places", "All {planned} places are taken.")
    reason = words.format(planned=places.planned)
    if places.not_evaluable:
        more = translate("places", "Not evaluable, and not replaced so far: {people}.")
        reason += " " + more.format(people=_ids(places.not_evaluable))
    return NextParticipant(may=False, reason=reason)


def _staggered(places: CohortPlaces, data: StudyData, day: date) -> NextParticipant | None:
    """The first participant of a cohort is watched for some days before the second is dosed."""
    design = data.escalation_design
    days = design.sentinel_days if design is not None else None
    if not days or len(places.dosed) != 1:
        return None
    first = places.dosed[0].person
    given = first_dose_date(data, first.uid)
    if given is None or given.is_unknown:
        words = translate("places", "It is not recorded when {first} was dosed; {days} must pass.")
        said = words.format(first=first.participant_id, days=days_words(days))
        return NextParticipant(may=False, reason=said)
    start = given.last + timedelta(days=days)
    if day >= start:
        return None
    words = translate(
        "places",
        "{first} was dosed first, on {date}; the next may follow {days} later, from {start} on.",
    )
    reason = with_dates(
        words, first=first.participant_id, date=given, days=days_words(days), start=day_words(start)
    )
    return NextParticipant(may=False, reason=reason, from_day=start)


def _may(places: CohortPlaces, advice: Advice | None) -> NextParticipant:
    if places.reserved:
        words = translate("places", "Enrolled and holding a place: {people}.")
        reason = words.format(people=_ids(places.reserved))
    elif places.planned is None:
        reason = translate("places", "How many places the cohort has is not recorded.")
    else:
        words = translate("places", "{free} of {planned} places are free.")
        reason = words.format(free=places.free, planned=places.planned)
    return NextParticipant(may=True, reason=reason + _above_the_advice(places.cohort, advice))


def _above_the_advice(cohort: Cohort, advice: Advice | None) -> str:
    """Say where an open cohort gives more than the rule would give next; people may have decided so."""
    level = advice.levels.of_cohort(cohort.uid) if advice is not None else None
    if advice is None or level is None or (advice.now.level or 0) >= level:
        return ""
    words = translate("places", " But it stands above what the rule advises now: {advised}.")
    return words.format(advised=next_words(advice.now, advice.levels, advice.current))


def _ids(people: Sequence[Participant]) -> str:
    return ", ".join(person.participant_id for person in people)
