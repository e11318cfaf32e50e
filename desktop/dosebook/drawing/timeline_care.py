"""Growth factors, antibiotics and stays in hospital of one participant as lanes of a timeline."""

from collections.abc import Iterator
from math import inf

from dosebook.domain.codelists import YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import HospitalStay, Medication, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.drawing.timeline_days import SHOWN_ROLES, Clock
from dosebook.drawing.timeline_parts import Bar, Lane, Strip


def care_strips(person: Participant, data: StudyData, clock: Clock) -> list[Strip]:
    """Return a lane for each kind of such a medication and one for stays in hospital, those with a known start."""
    drugs = data.of_participant(Medication, person.uid)
    strips: list[Strip] = []
    for role in SHOWN_ROLES:
        bars = tuple(_drugs((drug for drug in drugs if drug.role is role), clock))
        if bars:
            strips.append(Lane(role.label, bars))
    stays = tuple(_stays(data.of_participant(HospitalStay, person.uid), clock))
    if stays:
        strips.append(Lane(translate("timeline", "In hospital"), stays))
    return strips


def _drugs(drugs: Iterator[Medication], clock: Clock) -> Iterator[Bar]:
    for drug in drugs:
        if drug.start is not None and not drug.start.is_unknown:
            is_open = drug.end is None and drug.ongoing is YesNo.YES
            yield _bar(clock, drug.start, drug.end, (Medication.kind, drug.uid), drug.drug, is_open=is_open)


def _stays(stays: tuple[HospitalStay, ...], clock: Clock) -> Iterator[Bar]:
    for stay in stays:
        if stay.admitted is not None and not stay.admitted.is_unknown:
            is_open = stay.discharged is None and stay.ongoing is YesNo.YES
            words = stay.reason.label if stay.reason is not None else translate("timeline", "In hospital")
            key = (HospitalStay.kind, stay.uid)
            yield _bar(clock, stay.admitted, stay.discharged, key, words, is_open=is_open)


def _bar(
    clock: Clock,
    start: PartialDate,
    end: PartialDate | None,
    key: tuple[str, str],
    words: str,
    *,
    is_open: bool,
) -> Bar:
    """Return a bar without a grade; one without an end goes on, or is known for its first day only."""
    earliest, begin = clock.first(start), clock.last(start)
    is_dated = end is not None and not end.is_unknown
    finish, latest = (inf, inf) if is_open else (begin, begin)
    if is_dated:
        finish, latest = clock.first(end), clock.last(end)
    told = clock.words(end) if is_dated else translate("timeline", "end not recorded")
    span = translate("timeline", "{words}, {start} to {end}")
    return Bar(
        earliest=earliest,
        begin=min(begin, finish),
        finish=finish,
        latest=max(latest, earliest),
        is_ongoing=is_open,
        is_graded=False,
        record=key,
        tooltip=span.format(
            words=words,
            start=clock.words(start),
            end=translate("timeline", "ongoing") if is_open else told,
        ),
    )
