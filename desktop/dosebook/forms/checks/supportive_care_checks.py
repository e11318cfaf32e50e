"""What may be wrong with a transfusion, a medication or a protocol deviation."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabUnit, TransfusionIndication, TransfusionProduct, YesNo
from dosebook.domain.records import Deviation, Medication, Transfusion
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import (
    Compared,
    after_other,
    before,
    before_other,
    date_checks,
    days_between,
    more_days_between,
    words,
)
from dosebook.forms.finding import EditCheck
from dosebook.forms.lab_units import COUNT_UNITS_OF
from dosebook.forms.situation import Situation

_FRESH_DAYS = 3
_COUNTED = {TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS}
_COUNT_UNITS = {LabUnit.TEN9_L, LabUnit.TEN3_UL}
_G_DL_OF = {LabUnit.G_DL: Decimal(1), LabUnit.G_L: Decimal("0.1")}


def _count_is_old(given: Transfusion, _: Situation) -> Iterator[Compared]:
    counted, day = given.count_before_date, given.date
    said = {"days": days_between(counted, day), "counted": words(counted), "date": words(day)}
    yield Compared(more_days_between(counted, day, _FRESH_DAYS), said)


def _unit_does_not_fit(given: Transfusion, _: Situation) -> bool:
    fitting = COUNT_UNITS_OF.get(given.product) if given.product is not None else None
    return (
        fitting is not None and given.count_before_unit is not None and given.count_before_unit not in fitting
    )


def _platelets_high(given: Transfusion, _: Situation) -> Mapping[str, str] | None:
    count, for_count = given.count_before, given.indication is TransfusionIndication.PROPHYLAXIS
    if given.product is not TransfusionProduct.PLATELETS or count is None or not for_count:
        return None
    high = count.signed.is_above(Decimal(50)) is Certainty.CERTAIN
    return {"count": count.text} if high and given.count_before_unit in _COUNT_UNITS else None


def _haemoglobin_high(given: Transfusion, _: Situation) -> Mapping[str, str] | None:
    count, unit = given.count_before, given.count_before_unit
    if given.product is not TransfusionProduct.RED_CELLS or count is None or unit is None:
        return None
    factor = _G_DL_OF.get(unit)
    if not factor or count.signed.times(factor).is_above(Decimal(10)) is not Certainty.CERTAIN:
        return None
    return {"count": f"{count.text} {unit.label}"}


def _after_death(record: Transfusion, situation: Situation) -> Iterator[Compared]:
    death = situation.death_of(record.participant)
    yield after_other(record.date, death, date=record.date, death=death)


TRANSFUSION_CHECKS = (
    EditCheck(
        "transfusion.no_product",
        "product",
        QT_TRANSLATE_NOOP(
            "findings", "The product is empty, so the transfusion is counted under no product."
        ),
        lambda given, _: given.product is None,
    ),
    EditCheck(
        "transfusion.undated",
        "date",
        QT_TRANSLATE_NOOP("findings", "The date is empty, so no transfusion day is counted."),
        lambda given, _: given.date is None,
    ),
    EditCheck(
        "transfusion.no_amount",
        "adult_doses",
        QT_TRANSLATE_NOOP("findings", "The amount is empty; one apheresis unit, pool or bag is 1."),
        lambda given, _: given.adult_doses is None,
    ),
    EditCheck(
        "transfusion.amount_unusual",
        "adult_doses",
        QT_TRANSLATE_NOOP("findings", "The amount is 0 or more than 10 in one day. Check it."),
        lambda given, _: given.adult_doses is not None and not 0 < given.adult_doses <= 10,
    ),
    EditCheck(
        "transfusion.no_count",
        "count_before",
        QT_TRANSLATE_NOOP("findings", "The count before the transfusion is empty."),
        lambda given, _: given.product in _COUNTED and given.count_before is None,
    ),
    EditCheck(
        "transfusion.count_without_unit",
        "count_before_unit",
        QT_TRANSLATE_NOOP("findings", "The count has no unit."),
        lambda given, _: given.count_before is not None and given.count_before_unit is None,
    ),
    EditCheck(
        "transfusion.unit_does_not_fit",
        "count_before_unit",
        QT_TRANSLATE_NOOP("findings", "This unit does not fit the count that is taken before this product."),
        _unit_does_not_fit,
    ),
    EditCheck(
        "transfusion.count_undated",
        "count_before_date",
        QT_TRANSLATE_NOOP("findings", "The date of the count is empty."),
        lambda given, _: given.count_before is not None and given.count_before_date is None,
    ),
    *date_checks(
        "transfusion.count_old",
        "count_before_date",
        QT_TRANSLATE_NOOP(
            "findings", "The count is {days} days older than the transfusion; more than 3 is unusual."
        ),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the count ({counted}) is more than 3 days older than the transfusion ({date}): "
            "the day is not known.",
        ),
        _count_is_old,
    ),
    *date_checks(
        "transfusion.count_after",
        "count_before_date",
        QT_TRANSLATE_NOOP("findings", "The count is dated after the transfusion."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the count ({counted}) is dated after the transfusion ({date}): the day is not known.",
        ),
        lambda given, _: [
            before(given.date, given.count_before_date, counted=given.count_before_date, date=given.date)
        ],
    ),
    EditCheck(
        "transfusion.platelets_high",
        "count_before",
        QT_TRANSLATE_NOOP(
            "findings", "Platelets were given for a low count, but it was {count}, above 50. Check it."
        ),
        _platelets_high,
    ),
    EditCheck(
        "transfusion.haemoglobin_high",
        "count_before",
        QT_TRANSLATE_NOOP("findings", "Haemoglobin was {count}, above 10 g/dL, before red cells. Check it."),
        _haemoglobin_high,
    ),
    *date_checks(
        "transfusion.after_death",
        "date",
        QT_TRANSLATE_NOOP("findings", "The transfusion is dated after the participant's death."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the transfusion ({date}) is dated after the death ({death}): the day is not known.",
        ),
        _after_death,
    ),
)


def _stop_before_start(drug: Medication, _: Situation) -> Iterator[Compared]:
    yield before(drug.end, drug.start, end=drug.end, start=drug.start)


MEDICATION_CHECKS = (
    EditCheck(
        "medication.no_drug",
        "drug",
        QT_TRANSLATE_NOOP("findings", "The drug is empty."),
        lambda drug, _: not drug.drug,
    ),
    EditCheck(
        "medication.no_role",
        "role",
        QT_TRANSLATE_NOOP(
            "findings", "The kind is empty; steroids, anticoagulants and growth factors are told by it."
        ),
        lambda drug, _: drug.role is None,
    ),
    EditCheck(
        "medication.no_start",
        "start",
        QT_TRANSLATE_NOOP("findings", "The start is empty; a month, a year or unk is an answer."),
        lambda drug, _: drug.start is None,
    ),
    *date_checks(
        "medication.stop_before_start",
        "end",
        QT_TRANSLATE_NOOP("findings", "Stopped on {end}, before it was started on {start}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether it was stopped ({end}) before it was started ({start}): the day is not known.",
        ),
        _stop_before_start,
    ),
    EditCheck(
        "medication.ongoing_but_stopped",
        "end",
        QT_TRANSLATE_NOOP("findings", "The medication is recorded as ongoing and has an end."),
        lambda drug, _: drug.ongoing is YesNo.YES and drug.end is not None,
    ),
    EditCheck(
        "medication.stopped_undated",
        "end",
        QT_TRANSLATE_NOOP(
            "findings", "The medication is not ongoing, but its end is empty; unk is an answer."
        ),
        lambda drug, _: drug.ongoing is YesNo.NO and drug.end is None,
    ),
)


def _before_consent(deviation: Deviation, situation: Situation) -> Iterator[Compared]:
    consent = situation.consent_of(deviation.participant)
    yield before_other(deviation.date, consent, date=deviation.date, consent=consent)


DEVIATION_CHECKS = (
    EditCheck(
        "deviation.undated",
        "date",
        QT_TRANSLATE_NOOP("findings", "The date is empty; a month, a year or unk is an answer."),
        lambda deviation, _: deviation.date is None,
    ),
    EditCheck(
        "deviation.no_category",
        "category",
        QT_TRANSLATE_NOOP("findings", "The category is empty."),
        lambda deviation, _: deviation.category is None,
    ),
    EditCheck(
        "deviation.no_words",
        "description",
        QT_TRANSLATE_NOOP("findings", "What happened is empty."),
        lambda deviation, _: not deviation.description,
    ),
    *date_checks(
        "deviation.before_consent",
        "date",
        QT_TRANSLATE_NOOP("findings", "The deviation is dated before the participant's consent."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the deviation ({date}) was before the consent ({consent}): the day is not known.",
        ),
        _before_consent,
    ),
)
