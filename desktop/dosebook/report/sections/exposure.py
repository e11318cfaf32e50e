"""Exposure in every unit that misleads when it stands alone."""

from decimal import Decimal
from itertools import pairwise
from operator import itemgetter

from dosebook.domain.codelists import DoseChange, DoseUnit, FractionStatus, YesNoUnknown
from dosebook.domain.dose_period import administrations, is_period
from dosebook.domain.exposure import (
    FractionExposure,
    Measure,
    ParticipantExposure,
    body_size_accounts_for_it,
    percent_change,
)
from dosebook.domain.localised import localised
from dosebook.domain.radioactivity import to_mbq, to_mci
from dosebook.domain.records import Cohort, Dose, Participant, Study
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.rounding import half_up
from dosebook.domain.study_units import amount_decimals, amount_unit, dose_unit, is_radioactive
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import DATE_SAMPLE, Block, Column, Prose, Row, RowKind, Section, Table
from dosebook.report.dosage_readings import readings
from dosebook.report.format import MISSING, format_date, format_number, format_signed
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return means by cohort, the change against the cohort before, and every fraction."""
    blocks: list[Block] = []
    if frame.is_one_site:
        words = translate(
            "report", "This file holds one site's participants, so no means of a cohort are given."
        )
        blocks.append(Prose(words))
    else:
        blocks += _of_cohorts(frame)
    blocks += [_each(frame), *readings(frame), _departures(frame)]
    return Section("exposure", translate("report", "Exposure"), tuple(blocks))


def _of_cohorts(frame: Frame) -> list[Block]:
    sentences: list[str] = []
    if frame.under_review is not None and frame.previous is not None:
        sentences = _sentences(frame, frame.previous, frame.under_review)
    return [*(Prose(sentence) for sentence in sentences), _means(frame)]


def _measures(frame: Frame) -> list[tuple[str, Measure, int]]:
    unit = amount_unit(frame.study)
    activity: list[tuple[str, Measure, int]] = [
        (translate("report", "Given, mCi"), lambda exposure: exposure.administered_mci, 2),
        (translate("report", "Given, MBq"), lambda exposure: exposure.administered_mbq, 0),
    ]
    plain: list[tuple[str, Measure, int]] = [
        (translate("report", "Given, {unit}").format(unit=unit), lambda exposure: exposure.administered, 2)
    ]
    most = max((len(cohort.fractions) for cohort in frame.dosed_cohorts), default=1)
    return [
        (
            translate("report", "Prescribed, {unit}").format(unit=unit),
            lambda exposure: exposure.prescribed,
            2,
        ),
        *(activity if is_radioactive(frame.study) else plain),
        *(
            (
                translate("report", "Given in fraction {number}, {unit}").format(number=number, unit=unit),
                _in_fraction(number),
                2,
            )
            for number in range(1, most + 1 if most > 1 else 1)
        ),
        (
            translate("report", "Given per m², {unit}/m²").format(unit=unit),
            lambda exposure: exposure.per_m2,
            2,
        ),
        (
            translate("report", "Given per kg, {unit}/kg").format(unit=unit),
            lambda exposure: exposure.per_kg,
            3,
        ),
        (
            translate("report", "Given against prescribed, %"),
            lambda exposure: exposure.percent_of_prescribed,
            1,
        ),
        (translate("report", "BSA at fraction 1, m²"), lambda exposure: exposure.surface, 2),
    ]


def _in_fraction(number: int) -> Measure:
    """Return the measure of what was given in one fraction; None for whoever did not receive it."""

    def given(exposure: ParticipantExposure) -> Decimal | None:
        found = [one.administered for one in exposure.fractions if one.dose.fraction == number]
        return found[0] if found else None

    return given


def _means(frame: Frame) -> Table:
    cohorts = [frame.exposure(cohort) for cohort in frame.dosed_cohorts]
    titles = frame.group_titles[:-1]
    columns = (
        Column(translate("report", "Mean total per participant"), weight=2.4),
        *(Column(title, "right") for title in titles),
    )
    rows = [
        Row(
            (
                translate("report", "Planned, {unit}").format(unit=dose_unit(frame.study)),
                *(format_number(cohort.planned_total, 2) for cohort in cohorts),
            )
        )
    ]
    for label, measure, decimals in _measures(frame):
        rows.append(
            Row(
                (
                    label,
                    *(
                        _mean_words(
                            cohort.mean(measure).value,
                            cohort.mean(measure).measured,
                            cohort.mean(measure).treated,
                            decimals,
                        )
                        for cohort in cohorts
                    ),
                )
            )
        )
    changes = [
        MISSING,
        *(
            _change(frame, before, after)
            for before, after in zip(frame.dosed_cohorts, frame.dosed_cohorts[1:], strict=False)
        ),
    ]
    rows.append(Row((translate("report", "Given against the cohort before, %"), *changes[: len(cohorts)])))
    kilos = [cohort.mean(lambda exposure: exposure.per_kg).value for cohort in cohorts]
    per_kg = [MISSING, *(format_signed(percent_change(*pair), 1) for pair in pairwise(kilos))]
    words = translate("report", "Given per kg against the cohort before, %")
    rows.append(Row((words, *per_kg[: len(cohorts)])))
    notes = (
        translate(
            "report",
            "Means are over the participants with every part recorded; n is given where that is not all treated.",
        ),
        translate(
            "report", "Per m² and per kg use the body size of the day of each fraction. BSA: {formula}."
        ).format(formula=_formula_words(frame.study)),
    )
    return Table(
        columns,
        tuple(rows) if cohorts else (),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "What was planned, prescribed and given"),
        notes=notes,
        emphasised=frame.emphasised_column,
    )


def _formula_words(study: Study) -> str:
    """Return the formula of the body surface area with the study's rounding and cap."""
    parts = [study.bsa_formula.label if study.bsa_formula else MISSING]
    if study.bsa_decimals is not None:
        words = translate("report", "rounded to {count} decimals")
        once = translate("report", "rounded to one decimal")
        parts.append((once if study.bsa_decimals == 1 else words).format(count=study.bsa_decimals))
    else:
        parts.append(translate("report", "not rounded"))
    if study.bsa_cap:
        parts.append(translate("report", "capped at {area} m²").format(area=f"{localised(study.bsa_cap):f}"))
    return ", ".join(parts)


def _mean_words(value: Decimal | None, measured: int, treated: int, decimals: int) -> str:
    shown = format_number(value, decimals)
    return shown if measured in {treated, 0} else f"{shown} (n = {measured})"


def _change(frame: Frame, before: Cohort, after: Cohort) -> str:
    means = [
        frame.exposure(cohort).mean(lambda exposure: exposure.administered).value
        for cohort in (before, after)
    ]
    return format_signed(percent_change(*means), 1)


def _sentences(frame: Frame, previous: Cohort, under_review: Cohort) -> list[str]:
    """Say in words what the table shows, from the same numbers."""
    before, after = frame.exposure(previous), frame.exposure(under_review)
    unit = amount_unit(frame.study)
    means = [one.mean(lambda exposure: exposure.administered) for one in (before, after)]
    change = percent_change(means[0].value, means[1].value)
    if change is None:
        return []
    names = {
        "before": within_sentence(cohort_name(previous)),
        "after": within_sentence(cohort_name(under_review)),
    }
    first = _changed_words(change).format(
        change=format_number(abs(change), 1),
        low=format_number(means[0].value, amount_decimals(frame.study)),
        high=format_number(means[1].value, amount_decimals(frame.study)),
        unit=unit,
        **names,
    )
    sizes = [one.mean(lambda exposure: exposure.surface).value for one in (before, after)]
    area = [one.mean(lambda exposure: exposure.per_m2).value for one in (before, after)]
    kilo = [one.mean(lambda exposure: exposure.per_kg).value for one in (before, after)]
    second = translate(
        "report",
        "{earlier}, then {after}: planned {planned_before} and {planned_after} {dose}; given per m² {area_before} and "
        "{area_after}, given per kg {kilo_before} and {kilo_after} {unit}/kg ({kilo_change} %); mean BSA {size_before} and "
        "{size_after} m².",
    ).format(
        earlier=cohort_name(previous),
        after=names["after"],
        planned_before=format_number(before.planned_total, 2),
        planned_after=format_number(after.planned_total, 2),
        dose=dose_unit(frame.study),
        area_before=format_number(area[0], 2),
        area_after=format_number(area[1], 2),
        kilo_before=format_number(kilo[0], 3),
        kilo_after=format_number(kilo[1], 3),
        kilo_change=format_signed(percent_change(kilo[0], kilo[1]), 1),
        size_before=format_number(sizes[0], 2),
        size_after=format_number(sizes[1], 2),
        unit=unit,
    )
    sentences = [first, second]
    if before.planned_total and change and body_size_accounts_for_it(before, after):
        sentences.append(
            translate(
                "report",
                "Body size accounts for it: the planned dose is the same, and in both cohorts what was given agrees within "
                "2 % with what was prescribed and, for the body size, with what was planned.",
            )
        )
    return sentences


def _changed_words(change: Decimal) -> str:
    if not half_up(change, 1):
        return translate(
            "report",
            "The mean total given stayed within 0.1 %: {low} {unit} in {before} and {high} {unit} in {after}.",
        )
    if change > 0:
        return translate(
            "report",
            "The mean total given rose by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.",
        )
    return translate(
        "report",
        "The mean total given fell by {change} %, from {low} {unit} in {before} to {high} {unit} in {after}.",
    )


def _each(frame: Frame) -> Table:
    unit, radioactive = amount_unit(frame.study), is_radioactive(frame.study)
    columns = (
        Column(translate("report", "Participant"), weight=1.1),
        Column(translate("report", "Fraction"), "right", 0.8),
        Column(translate("report", "Date"), weight=1.2, sample=DATE_SAMPLE),
        Column(translate("report", "BSA, m²"), "right", 0.8),
        Column(translate("report", "Planned, {unit}").format(unit=dose_unit(frame.study)), "right", 1),
        Column(translate("report", "Prescribed, {unit}").format(unit=unit), "right", 1.1),
        Column(translate("report", "Given, {unit}").format(unit=unit), "right", 0.9),
        *([Column(_other_unit(frame), "right", 0.9)] if radioactive else []),
        Column(translate("report", "Given per m²"), "right", 0.9),
        Column(translate("report", "% of prescribed"), "right", 1),
        Column(translate("report", "Against the plan"), weight=1.6),
    )
    rows: list[Row] = []
    for cohort in frame.dosed_cohorts:
        rows.append(Row((cohort_name(cohort), *[""] * (len(columns) - 1)), RowKind.GROUP))
        for exposure in frame.exposure(cohort).participants:
            rows += _fraction_rows(frame, exposure, len(cohort.fractions))
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was treated up to the cut-off."),
        title=translate("report", "Each fraction, given or not"),
        notes=_period_notes(frame),
    )


def _other_unit(frame: Frame) -> str:
    is_mci = frame.study.dose_unit is DoseUnit.MCI
    return translate("report", "Given, MBq") if is_mci else translate("report", "Given, mCi")


def _in_other_unit(frame: Frame, amount: Decimal | None) -> tuple[str, ...]:
    unit = frame.study.dose_unit
    if not is_radioactive(frame.study) or unit is None:
        return ()
    if amount is None:
        return (MISSING,)
    is_mci = unit is DoseUnit.MCI
    return (format_number(to_mbq(amount, unit), 0) if is_mci else format_number(to_mci(amount, unit), 2),)


def _fraction_rows(frame: Frame, exposure: ParticipantExposure, planned: int) -> list[Row]:
    person = exposure.participant
    given = [
        (fraction.dose.fraction or 0, _given_row(frame, person, fraction)) for fraction in exposure.fractions
    ]
    uids = {fraction.dose.uid for fraction in exposure.fractions}
    given += [
        (dose.fraction or 0, _not_given_row(frame, person, dose))
        for dose in frame.data.of_participant(Dose, person.uid)
        if dose.uid not in uids
    ]
    rows = [row for _number, row in sorted(given, key=itemgetter(0))]
    if len(rows) < 2:
        return rows
    words = translate("report", "{given} of {planned} given")
    total = (
        person.participant_id,
        translate("report", "all"),
        *[""] * 3,
        format_number(exposure.prescribed, 2),
        format_number(exposure.administered, 2),
        *_in_other_unit(frame, exposure.administered),
        format_number(exposure.per_m2, 2),
        format_number(exposure.percent_of_prescribed, 1),
        words.format(given=len(exposure.fractions), planned=planned),
    )
    return [*rows, Row(total, indent=1)]


def _given_row(frame: Frame, person: Participant, fraction: FractionExposure) -> Row:
    dose = fraction.dose
    cells = (
        person.participant_id,
        str(dose.fraction) if dose.fraction else MISSING,
        frame.dated(dose, dose.date) if dose.date else format_date(None),
        format_number(fraction.surface.area if fraction.surface else None, 2),
        _as_typed(fraction.planned_dose),
        format_number(fraction.prescribed, 2),
        format_number(fraction.administered, 2),
        *_in_other_unit(frame, fraction.administered),
        format_number(fraction.per_m2, 2),
        format_number(fraction.percent_of_prescribed, 1),
        _with_period(dose),
    )
    return Row(cells, indent=1)


def _with_period(dose: Dose) -> str:
    """Return the departure from the plan, and of a period how long it was and how often something was given."""
    if not is_period(dose):
        return _departure(dose)
    count = administrations(dose)
    parts = [dose.frequency.label if dose.frequency is not None else ""]
    if dose.period_end is not None:
        parts.append(translate("report", "to {day}").format(day=dose.period_end.words()))
    times = (
        translate("report", "once")
        if count == 1
        else translate("report", "{count} times").format(count=count)
    )
    parts.append(times if count is not None else translate("report", "not countable"))
    if (departure := _departure(dose)) != MISSING:
        parts.append(departure)
    return ", ".join(part for part in parts if part)


def _period_notes(frame: Frame) -> tuple[str, ...]:
    given = [
        fraction.dose
        for cohort in frame.dosed_cohorts
        for exposure in frame.exposure(cohort).participants
        for fraction in exposure.fractions
    ]
    if not any(is_period(dose) for dose in given):
        return ()
    words = translate(
        "report",
        "A dose given over a period counts as its amount times the number of administrations. Where the record "
        "does not tell that number (“not countable”), the dose and every total that holds it are left out: –.",
    )
    return (words,)


def _not_given_row(frame: Frame, person: Participant, dose: Dose) -> Row:
    day = dose.date or dose.planned_date
    others = 4 if is_radioactive(frame.study) else 3
    cells = (
        person.participant_id,
        str(dose.fraction) if dose.fraction else MISSING,
        frame.dated(dose, day) if day else format_date(None),
        MISSING,
        _as_typed(dose.planned_dose),
        format_number(dose.prescribed_amount, 2),
        *[MISSING] * others,
        _departure(dose),
    )
    return Row(cells, indent=1)


def _as_typed(amount: Decimal | None) -> str:
    """Return a planned dose with the decimals that the protocol gives it."""
    return MISSING if amount is None else f"{localised(amount):f}"


def _departure(dose: Dose) -> str:
    """Return in a word or two how a fraction departed from the plan."""
    status = dose.status if dose.status is not FractionStatus.GIVEN else None
    change = dose.change if dose.change is not DoseChange.AS_PLANNED else None
    found = status or change
    return found.label if found else MISSING


def _departures(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Fraction"), "right", 0.7),
        Column(translate("report", "What"), weight=1.4),
        Column(translate("report", "Reason"), weight=1.6),
        Column(translate("report", "In words"), weight=4),
    )
    rows = tuple(
        _departure_row(person, dose)
        for cohort in frame.cohorts
        for person in frame.data.in_cohort(cohort.uid)
        for dose in sorted(frame.data.of_participant(Dose, person.uid), key=lambda dose: dose.fraction or 0)
        if _departs(dose)
    )
    return Table(
        columns,
        rows,
        translate("report", "No departure from the plan was recorded."),
        title=translate("report", "Departures from the plan"),
    )


def _departs(dose: Dose) -> bool:
    is_unusual = dose.extravasation is YesNoUnknown.YES or dose.bsa_typed is not None
    return _departure(dose) != MISSING or is_unusual or bool(_in_words(dose))


def _in_words(dose: Dose) -> str:
    """Return what people wrote about a dose that did not go as it should."""
    said = (
        ("{words}", dose.change_note),
        (translate("report", "Interrupted: {words}"), dose.interruptions),
        (translate("report", "Authorised user's direction: {words}"), dose.user_direction),
        (translate("report", "Radiation safety officer: {words}"), dose.safety_officer_word),
    )
    return "; ".join(sentence.replace("{words}", words) for sentence, words in said if words)


def _departure_row(person: Participant, dose: Dose) -> Row:
    spilt = translate("report", "extravasation") if dose.extravasation is YesNoUnknown.YES else ""
    typed = translate("report", "BSA typed, from {source}").format(source=dose.bsa_source or MISSING)
    what = (_departure(dose).replace(MISSING, ""), spilt, typed if dose.bsa_typed is not None else "")
    return Row(
        (
            person.participant_id,
            str(dose.fraction) if dose.fraction else MISSING,
            "; ".join(part for part in what if part) or MISSING,
            dose.change_reason.label if dose.change_reason else MISSING,
            _in_words(dose) or MISSING,
        )
    )
