"""What may be wrong with a transfusion, a medication or a protocol deviation."""

from collections.abc import Mapping
from decimal import Decimal

from dosebook.domain.codelists import LabUnit, TransfusionIndication, TransfusionProduct, YesNo
from dosebook.domain.records import Deviation, Medication, Transfusion
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import days_between, is_before, words
from dosebook.forms.finding import EditCheck
from dosebook.forms.lab_units import COUNT_UNITS_OF
from dosebook.forms.situation import Situation

_COUNTED = {TransfusionProduct.PLATELETS, TransfusionProduct.RED_CELLS}
_COUNT_UNITS = {LabUnit.TEN9_L, LabUnit.TEN3_UL}
_G_DL_OF = {LabUnit.G_DL: Decimal(1), LabUnit.G_L: Decimal("0.1")}


def _count_is_old(given: Transfusion, _: Situation) -> Mapping[str, str] | None:
    age = days_between(given.count_before_date, given.date)
    return {"days": str(age)} if age is not None and age > 3 else None


def _unit_does_not_fit(given: Transfusion, _: Situation) -> bool:
    fitting = COUNT_UNITS_OF.get(given.product) if given.product is not None else None
    return (
        fitting is not None and given.count_before_unit is not None and given.count_before_unit not in fitting
    )


def _platelets_high(given: Transfusion, _: Situation) -> Mapping[str, str] | None:
    count, for_count = given.count_before, given.indication is TransfusionIndication.PROPHYLAXIS
    if given.product is not TransfusionProduct.PLATELETS or count is None or not for_count:
        return None
    high = given.count_before_unit in _COUNT_UNITS and count.number > 50
    return {"count": count.text} if high else None


def _haemoglobin_high(given: Transfusion, _: Situation) -> Mapping[str, str] | None:
    count, unit = given.count_before, given.count_before_unit
    if given.product is not TransfusionProduct.RED_CELLS or count is None or unit is None:
        return None
    factor = _G_DL_OF.get(unit)
    return {"count": f"{count.text} {unit.label}"} if factor and count.number * factor > 10 else None


def _after_death(record: Transfusion, situation: Situation) -> bool:
    person = situation.participant(record.participant)
    return person is not None and is_before(person.death_date, record.date)


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
        QT_TRANSLATE_NOOP("findings", "The amount is 0 or more than 10 adult doses in one day. Check it."),
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
    EditCheck(
        "transfusion.count_old",
        "count_before_date",
        QT_TRANSLATE_NOOP(
            "findings", "The count is {days} days older than the transfusion; more than 3 is unusual."
        ),
        _count_is_old,
    ),
    EditCheck(
        "transfusion.count_after",
        "count_before_date",
        QT_TRANSLATE_NOOP("findings", "The count is dated after the transfusion."),
        lambda given, _: is_before(given.date, given.count_before_date),
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
    EditCheck(
        "transfusion.after_death",
        "date",
        QT_TRANSLATE_NOOP("findings", "The transfusion is dated after the participant's death."),
        _after_death,
    ),
)


def _stop_before_start(drug: Medication, _: Situation) -> Mapping[str, str] | None:
    if not is_before(drug.end, drug.start):
        return None
    return {"end": words(drug.end), "start": words(drug.start)}


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
    EditCheck(
        "medication.stop_before_start",
        "end",
        QT_TRANSLATE_NOOP("findings", "Stopped on {end}, before it was started on {start}."),
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


def _before_consent(deviation: Deviation, situation: Situation) -> bool:
    person = situation.participant(deviation.participant)
    return person is not None and is_before(deviation.date, person.consent_date)


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
    EditCheck(
        "deviation.before_consent",
        "date",
        QT_TRANSLATE_NOOP("findings", "The deviation is dated before the participant's consent."),
        _before_consent,
    ),
)
