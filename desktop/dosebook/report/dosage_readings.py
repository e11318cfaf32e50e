"""The readings of radioactive dosages: determined before use, left over, net, all at the start of the infusion."""

from collections.abc import Iterator

from dosebook.domain.dosage_record import missing_items
from dosebook.domain.localised import localised
from dosebook.domain.net_activity import Reading, net_activity
from dosebook.domain.records import Dose, Participant
from dosebook.domain.study_units import amount_unit
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Row, Table
from dosebook.report.format import MISSING, format_number
from dosebook.report.frame import Frame


def readings(frame: Frame) -> tuple[Table, ...]:
    """Return the table of readings; nothing where a site keeps them elsewhere."""
    rows = tuple(_row(frame, person, dose) for person, dose in _recorded(frame))
    if not rows:
        return ()
    unit = amount_unit(frame.study)
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Fraction"), "right", 0.7),
        Column(translate("report", "Determined by"), weight=1.8),
        Column(translate("report", "Before use, {unit}").format(unit=unit), "right", 1),
        Column(translate("report", "Left over, {unit}").format(unit=unit), "right", 1),
        Column(translate("report", "Net, {unit}").format(unit=unit), "right", 1),
        Column(translate("report", "Recorded as given, {unit}").format(unit=unit), "right", 1.1),
        Column(translate("report", "Missing in the record"), weight=2),
    )
    half_life = frame.study.half_life_days
    note = translate(
        "report",
        "Each reading is corrected for decay to the start of the infusion, half-life {days} days. The record of a "
        "dosage has six items (10 CFR 35.2063). A fraction without readings is not listed.",
    ).format(days=MISSING if half_life is None else f"{localised(half_life):f}")
    title = translate("report", "Activity before use, left over and net")
    return (Table(columns, rows, "", title=title, notes=(note,)),)


def _recorded(frame: Frame) -> Iterator[tuple[Participant, Dose]]:
    for cohort in frame.dosed_cohorts:
        for exposure in frame.exposure(cohort).participants:
            for fraction in exposure.fractions:
                if fraction.dose.determination is not None:
                    yield exposure.participant, fraction.dose


def _row(frame: Frame, person: Participant, dose: Dose) -> Row:
    found = net_activity(dose, frame.study)
    missing = missing_items(dose, frame.study)
    return Row(
        (
            person.participant_id,
            str(dose.fraction) if dose.fraction else MISSING,
            dose.determination.label if dose.determination else MISSING,
            _at_start(found.determined),
            _at_start(found.residual),
            format_number(found.net, 2),
            format_number(dose.administered_amount, 2),
            ", ".join(missing) or translate("report", "nothing"),
        )
    )


def _at_start(reading: Reading | None) -> str:
    return MISSING if reading is None else format_number(reading.at_start, 2)
