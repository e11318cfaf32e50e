"""One participant's platelets, neutrophils and haemoglobin as curves, with what was given and the expected nadir."""

from datetime import date

from dosebook.domain.codelists import MedicationRole, YesNo
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Medication, Participant, Result
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import translate
from dosebook.drawing.participant_timeline import dose_strips, is_dated, transfusion_strips
from dosebook.drawing.timeline_counts import BLOOD_COUNTS, panels
from dosebook.drawing.timeline_days import Clock, clock_of, days_covered
from dosebook.drawing.timeline_parts import Heading, Lane, Mark, Sign, Strip, Timeline


def participant_counts(data: StudyData, uid: str, day: date) -> Timeline:
    """Return the curves of the participant with this uid as known on ``day``; without a dated count it says so."""
    person = data.find(uid)
    if not isinstance(person, Participant):
        raise KeyError(uid)
    clock = clock_of(person, data)
    curves = panels(person, data, clock, BLOOD_COUNTS, is_large=True) if clock is not None else ()
    if clock is None or not curves:
        words = translate("timeline", "No blood count with a date, value and unit is recorded.")
        return Timeline((), 0, 1, notes=(words,), alt_text=words)
    strips: list[Strip] = [*dose_strips(person, data, clock)]
    support = [*transfusion_strips(person, data, clock), *_growth_factors(person, data, clock)]
    if support:
        strips += [Heading(translate("timeline", "Support")), *support]
    strips += [Heading(translate("timeline", "Blood counts")), *curves]
    moments = [result.date for result in data.of_participant(Result, uid) if result.test in BLOOD_COUNTS]
    doses = fractions_given(data, uid)
    known = [moment for moment in (*moments, *(dose.date for dose in doses)) if moment is not None]
    nadir = _nadir(person, data, clock)
    low, high = days_covered(clock, known, [], day)
    today = (day - clock.origin).days
    words = translate("timeline", "Blood counts of {participant}: {tests}.")
    return Timeline(
        strips=tuple(strips),
        low=low,
        high=max(high, int(nadir[1]) if nadir is not None else high),
        dose_days=tuple(clock.first(dose.date) for dose in doses if is_dated(dose)),
        today=today if low <= today <= high else None,
        nadir=nadir,
        axis_title=clock.title,
        alt_text=words.format(
            participant=person.participant_id, tests=", ".join(curve.label for curve in curves)
        ),
    )


def _nadir(person: Participant, data: StudyData, clock: Clock) -> tuple[float, float] | None:
    window, study = dlt_window(person, data), data.study
    if window is None or study.nadir_from_day is None or study.nadir_to_day is None:
        return None
    start = clock.first(window.anchor)
    return start + study.nadir_from_day - 1, start + study.nadir_to_day - 1


def _growth_factors(person: Participant, data: StudyData, clock: Clock) -> list[Strip]:
    marks = tuple(
        Mark(
            clock.first(drug.start),
            clock.last(drug.start),
            Sign.LETTERS,
            "G",
            (Medication.kind, drug.uid),
            f"{drug.drug}, {_from_to(drug, clock)}",
        )
        for drug in data.of_participant(Medication, person.uid)
        if drug.role is MedicationRole.GROWTH_FACTOR and drug.start is not None and not drug.start.is_unknown
    )
    return [Lane(translate("timeline", "Growth factor begun (G)"), marks)] if marks else []


def _from_to(drug: Medication, clock: Clock) -> str:
    if drug.ongoing is YesNo.YES or drug.end is None:
        return clock.words(drug.start)
    words = translate("timeline", "{start} to {end}")
    return words.format(start=clock.words(drug.start), end=clock.words(drug.end or PartialDate()))
