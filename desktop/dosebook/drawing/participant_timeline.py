"""One participant's story by study day: what was given, what happened, what was measured, how it ended."""

from datetime import date
from decimal import Decimal

from dosebook.domain.codelists import Disposition, FractionStatus, TransfusionProduct
from dosebook.domain.death import day_of_death
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.dlt_window_words import dlt_window_words
from dosebook.domain.localised import localised
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.radioactivity import to_mci
from dosebook.domain.records import AdverseEvent, Dose, Participant, Response, Result, Study, Transfusion
from dosebook.domain.rounding import half_up
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import amount_unit, is_radioactive
from dosebook.domain.treatment import fractions_given, was_given
from dosebook.domain.words import translate
from dosebook.drawing.timeline_care import care_strips
from dosebook.drawing.timeline_counts import BLOOD_COUNTS, MARKERS, drawn_results, panels
from dosebook.drawing.timeline_days import Clock, clock_of, days_covered, moments_of
from dosebook.drawing.timeline_events import event_lanes
from dosebook.drawing.timeline_parts import Column, Columns, Heading, Lane, Mark, Sign, Strip, Timeline


def participant_timeline(data: StudyData, uid: str, day: date) -> Timeline:
    """Return the timeline of the participant with this uid as known on ``day``; lanes without content are left out."""
    person = data.find(uid)
    if not isinstance(person, Participant):
        raise KeyError(uid)
    clock = clock_of(person, data)
    strips = _strips(person, data, clock) if clock is not None else ()
    if clock is None or not strips:
        words = translate("timeline", "Nothing is recorded yet that a timeline could show.")
        return Timeline((), 0, 1, notes=(words,), alt_text=words)
    window = dlt_window(person, data)
    more = [window.latest_end] if window else []
    low, high = days_covered(clock, moments_of(person, data), more, day)
    today = (day - clock.origin).days
    return Timeline(
        strips=strips,
        low=low,
        high=high,
        window=(clock.first(window.anchor), (window.latest_end - clock.origin).days) if window else None,
        window_words=dlt_window_words(person, data, day),
        dose_days=tuple(clock.first(dose.date) for dose in fractions_given(data, uid) if is_dated(dose)),
        today=today if low <= today <= high else None,
        axis_title=clock.title,
        notes=_notes(person, data, clock),
        alt_text=_alt_text(person, data),
    )


def _strips(person: Participant, data: StudyData, clock: Clock) -> tuple[Strip, ...]:
    strips: list[Strip] = [*dose_strips(person, data, clock), *_course(person, data, clock)]
    events = event_lanes(person, data, clock)
    if events:
        strips += [Heading(translate("timeline", "Adverse events")), *events]
    transfusions = transfusion_strips(person, data, clock)
    if transfusions:
        strips += [Heading(translate("timeline", "Transfusions")), *transfusions]
    care = care_strips(person, data, clock)
    if care:
        strips += [Heading(translate("timeline", "Other support")), *care]
    counts = panels(person, data, clock, BLOOD_COUNTS)
    if counts:
        strips += [Heading(translate("timeline", "Blood counts")), *counts]
    disease = [*panels(person, data, clock, MARKERS), *_responses(person, data, clock)]
    if disease:
        strips += [Heading(translate("timeline", "Disease")), *disease]
    return tuple(strips)


def is_dated(dose: Dose) -> bool:
    """Whether anything of the day is known on which a dose was given."""
    return dose.date is not None and not dose.date.is_unknown


def dose_strips(person: Participant, data: StudyData, clock: Clock) -> list[Strip]:
    """Return the fractions as columns, nothing where none is dated."""
    dated = [
        (dose, moment)
        for dose in data.of_participant(Dose, person.uid)
        if (moment := dose.date or dose.planned_date) is not None and not moment.is_unknown
    ]
    shown = [pair for pair in dated if was_given(pair[0]) or pair[0].status is FractionStatus.OMITTED]
    if not shown:
        return []
    highest = max(
        (dose.administered_amount or Decimal(0) for dose, _ in shown if was_given(dose)), default=Decimal(0)
    )
    ordered = sorted(shown, key=lambda pair: pair[1].first)
    columns = tuple(_column(dose, moment, highest, data.study, clock) for dose, moment in ordered)
    unit = translate("timeline", "mCi") if is_radioactive(data.study) else amount_unit(data.study)
    return [Columns(translate("timeline", "Doses given"), unit, columns)]


def _column(dose: Dose, moment: PartialDate, highest: Decimal, study: Study, clock: Clock) -> Column:
    if was_given(dose):
        words = _amount_words(dose.administered_amount, study)
        share = float((dose.administered_amount or Decimal(0)) / highest) if highest else 0.5
    else:
        words, share = translate("timeline", "omitted"), 0.0
    tooltip = translate("timeline", "Fraction {number}: {words} {unit}, {date}").format(
        number=dose.fraction or "–",
        words=words,
        unit=_shown_unit(study) if was_given(dose) else "",
        date=clock.words(moment),
    )
    key = (Dose.kind, dose.uid)
    return Column(clock.first(moment), clock.last(moment), share, words, key, tooltip.replace(" ,", ","))


def _shown_unit(study: Study) -> str:
    return translate("timeline", "mCi") if is_radioactive(study) else amount_unit(study)


def _amount_words(amount: Decimal | None, study: Study) -> str:
    if amount is None:
        return "–"
    if study.dose_unit is not None and (activity := to_mci(amount, study.dose_unit)) is not None:
        return str(localised(half_up(activity, 1)))
    return f"{localised(amount):f}"


def _course(person: Participant, data: StudyData, clock: Clock) -> list[Strip]:
    """Return the turns of a participation: other therapy, the end, death, the last contact."""
    died = day_of_death(person, data)
    turns = [
        (person.new_therapy_date, translate("timeline", "new therapy")),
        (died, translate("timeline", "died")),
    ]
    if person.disposition is not None and person.disposition is not Disposition.DEATH:
        turns.append((person.disposition_date, person.disposition.label))
    if (died is None or died.is_unknown) and person.last_contact != person.disposition_date:
        turns.append((person.last_contact, translate("timeline", "last contact")))
    marks = tuple(
        Mark(
            clock.first(moment),
            clock.last(moment),
            Sign.MILESTONE,
            words,
            (Participant.kind, person.uid),
            f"{words}, {clock.words(moment)}",
        )
        for moment, words in turns
        if moment is not None and not moment.is_unknown
    )
    return [Lane(translate("timeline", "Course"), marks)] if marks else []


def transfusion_strips(person: Participant, data: StudyData, clock: Clock) -> list[Strip]:
    """Return a lane for each product that was given on a dated day."""
    signs = {TransfusionProduct.PLATELETS: Sign.PLATELETS, TransfusionProduct.RED_CELLS: Sign.RED_CELLS}
    lanes: dict[TransfusionProduct, list[Mark]] = {}
    for given in data.of_participant(Transfusion, person.uid):
        if given.date is None or given.date.is_unknown:
            continue
        product = given.product or TransfusionProduct.OTHER
        amount = f"{localised(given.adult_doses):f} × " if given.adult_doses is not None else ""
        lanes.setdefault(product, []).append(
            Mark(
                clock.first(given.date),
                clock.last(given.date),
                signs.get(product, Sign.OTHER_PRODUCT),
                record=(Transfusion.kind, given.uid),
                tooltip=f"{amount}{product.label}, {clock.words(given.date)}",
            )
        )
    return [Lane(product.label, tuple(lanes[product])) for product in TransfusionProduct if product in lanes]


def _responses(person: Participant, data: StudyData, clock: Clock) -> list[Strip]:
    marks = tuple(
        Mark(
            clock.first(found.date),
            clock.last(found.date),
            Sign.LETTERS,
            found.category.value,
            (Response.kind, found.uid),
            f"{found.category.label}, {clock.words(found.date)}",
        )
        for found in data.of_participant(Response, person.uid)
        if found.category is not None and found.date is not None and not found.date.is_unknown
    )
    return [Lane(translate("timeline", "Response (IMWG)"), marks)] if marks else []


def _notes(person: Participant, data: StudyData, clock: Clock) -> tuple[str, ...]:
    """Say how many records have no place in the picture for want of a date; events are always drawn."""
    drawn = drawn_results(person, data, clock)
    courses = (*BLOOD_COUNTS, *MARKERS)
    results = sum(
        1
        for item in data.of_participant(Result, person.uid)
        if item.test in courses and item.uid not in drawn
    )
    dates = [given.date for given in data.of_participant(Transfusion, person.uid)]
    dates += [found.date for found in data.of_participant(Response, person.uid)]
    count = results + sum(1 for moment in dates if moment is None or moment.is_unknown)
    if not count:
        return ()
    words = translate(
        "timeline", "Not drawn, since date, value or unit is not recorded: {count} in the lists below."
    )
    return (words.format(count=count),)


def _alt_text(person: Participant, data: StudyData) -> str:
    events = data.of_participant(AdverseEvent, person.uid)
    grades = [event.grade for event in events if event.grade is not None]
    words = translate(
        "timeline",
        "Timeline of {participant}: {doses} fractions given, {events} adverse events (highest grade {grade}), "
        "{transfusions} transfusions, {responses} responses.",
    )
    return words.format(
        participant=person.participant_id,
        doses=len(fractions_given(data, person.uid)),
        events=len(events),
        grade=max(grades, default="–"),
        transfusions=len(data.of_participant(Transfusion, person.uid)),
        responses=len(data.of_participant(Response, person.uid)),
    )
