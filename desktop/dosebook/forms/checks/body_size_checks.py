"""What may be wrong with the body size of a dose, and with the amount prescribed from it."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from dosebook.domain.codelists import DoseBasis
from dosebook.domain.localised import localised
from dosebook.domain.records import Dose
from dosebook.domain.rounding import half_up
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.finding import EditCheck
from dosebook.forms.offers import area_on_form
from dosebook.forms.situation import Situation


def _outside(name: str, low: str, high: str) -> Callable[[Dose, Situation], bool]:
    def fires(dose: Dose, _: Situation) -> bool:
        value = getattr(dose, name)
        return value is not None and not Decimal(low) <= value <= Decimal(high)

    return fires


def _calculated(dose: Dose, situation: Situation) -> Decimal | None:
    """The area by the study's formula, whatever was typed."""
    found = area_on_form({"height_cm": dose.height_cm, "weight_kg": dose.weight_kg}, situation.data)
    return found[0] if found is not None else None


def _typed_and_calculated(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    calculated = _calculated(dose, situation)
    if dose.bsa_typed is None or calculated is None:
        return None
    words = half_up(calculated, 2)
    return {"typed": f"{localised(dose.bsa_typed):f}", "calculated": f"{localised(words):f}"}


def _weight_jumped(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    for other in situation.data.of_participant(Dose, dose.participant or ""):
        if other.uid == dose.uid or dose.weight_kg is None or not other.weight_kg:
            continue
        if abs(dose.weight_kg / other.weight_kg - 1) > Decimal("0.1"):
            return {"weight": f"{localised(other.weight_kg):f}", "fraction": str(other.fraction or "?")}
    return None


def _expected_amount(dose: Dose, situation: Situation) -> Decimal | None:
    basis = situation.study.dose_basis
    if dose.planned_dose is None or basis is None:
        return None
    if basis is DoseBasis.PER_KG:
        return dose.planned_dose * dose.weight_kg if dose.weight_kg is not None else None
    if basis is DoseBasis.FLAT:
        return dose.planned_dose
    values = {name: getattr(dose, name) for name in ("height_cm", "weight_kg", "bsa_typed", "bsa_source")}
    area = area_on_form(values, situation.data)
    return dose.planned_dose * area[0] if area is not None else None


def _prescribed_off_plan(dose: Dose, situation: Situation) -> Mapping[str, str] | None:
    """More than 5 % is no rounding; an intended reduction says so in "against the plan"."""
    expected = _expected_amount(dose, situation)
    if not expected or dose.prescribed_amount is None or dose.change_reason is not None:
        return None
    if abs(dose.prescribed_amount / expected - 1) <= Decimal("0.05"):
        return None
    return {"expected": f"{localised(half_up(expected, 2)):f}"}


BODY_SIZE_CHECKS = (
    EditCheck(
        "dose.height_unusual",
        "height_cm",
        QT_TRANSLATE_NOOP("findings", "The height lies outside 120 to 220 cm. Check it, and its unit."),
        _outside("height_cm", "120", "220"),
    ),
    EditCheck(
        "dose.weight_unusual",
        "weight_kg",
        QT_TRANSLATE_NOOP("findings", "The weight lies outside 30 to 250 kg. Check it, and its unit."),
        _outside("weight_kg", "30", "250"),
    ),
    EditCheck(
        "dose.weight_jumped",
        "weight_kg",
        QT_TRANSLATE_NOOP(
            "findings", "More than 10 % from the {weight} kg of fraction {fraction}. Check both."
        ),
        _weight_jumped,
    ),
    EditCheck(
        "dose.bsa_unusual",
        "bsa_typed",
        QT_TRANSLATE_NOOP("findings", "The body surface area lies outside 1 to 3.5 m². Check it."),
        _outside("bsa_typed", "1", "3.5"),
    ),
    EditCheck(
        "dose.bsa_twice",
        "bsa_typed",
        QT_TRANSLATE_NOOP(
            "findings", "{typed} m² is typed and is used; the study's formula gives {calculated} m²."
        ),
        _typed_and_calculated,
    ),
    EditCheck(
        "dose.bsa_without_source",
        "bsa_source",
        QT_TRANSLATE_NOOP("findings", "The body surface area is typed; say where it comes from."),
        lambda dose, _: dose.bsa_typed is not None and not dose.bsa_source,
    ),
    EditCheck(
        "dose.prescribed_off_plan",
        "prescribed_amount",
        QT_TRANSLATE_NOOP(
            "findings", "The plan gives {expected}; the prescribed amount is more than 5 % from it."
        ),
        _prescribed_off_plan,
    ),
)
