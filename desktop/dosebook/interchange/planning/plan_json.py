"""A plan as JSON: the settings by name, each design with the variables of the escalation rule."""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dosebook.domain.codelists import YesNo, code_of
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.planning.first_plan import design_name
from dosebook.domain.planning.plan import Plan, PlannedDesign
from dosebook.domain.planning.refusals import PlanUnreadable
from dosebook.domain.planning.scenario import Scenario, usual_scenarios
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.runtime.open_here import assert_not_open_here

TableOf = Callable[[Path], tuple[str, ...]]
"""Reads a decision table from a file: its rows as a rule keeps them."""

USUAL = "usual"
TABLE_FILE = "decision_table"
LARGEST_FILE = 2_000_000
_TOO_LARGE = 1e15
_NUMBERS: Mapping[str, type] = MappingProxyType(
    {
        "target": float,
        "participants": int,
        "cohort_size": int,
        "starting_level": int,
        "trials": int,
        "seed": int,
        "arrivals": float,
    }
)
_LISTS = frozenset({"title", "doses", "designs", "scenarios", "levels"})
NOT_PLANNED = frozenset({"dose_axis", "dose_levels", "sentinel_days"})
"""Settings of a study's rule that say nothing to a simulation."""


def _no_table(name: str) -> tuple[str, ...]:
    raise _unreadable(QT_TRANSLATE_NOOP("planning", "“{name}” cannot be read from here."), name=name)


def read_plan(path: Path, table_of: TableOf) -> Plan:
    """Return the plan of a JSON file; raises PlanUnreadable, and whatever ``table_of`` raises.

    A design may name its decision table as a file, by a path from the folder of the plan.
    """
    try:
        assert_not_open_here(path)
        if path.stat().st_size > LARGEST_FILE:
            raise _unreadable(
                QT_TRANSLATE_NOOP("planning", "{file} is far larger than a plan."), file=path.name
            )
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _unreadable(
            QT_TRANSLATE_NOOP("planning", "{file} cannot be read: {reason}"),
            file=path.name,
            reason=error.strerror,
        ) from error
    except (ValueError, RecursionError) as error:
        raise _unreadable(QT_TRANSLATE_NOOP("planning", "{file} is no JSON file."), file=path.name) from error
    return plan_of(found, lambda name: table_of(path.parent / name))


def plan_of(found: object, rows_of: Callable[[str], tuple[str, ...]] = _no_table) -> Plan:
    """Return the plan of what a JSON file holds; raises PlanUnreadable."""
    if not isinstance(found, dict):
        raise _unreadable(
            QT_TRANSLATE_NOOP("planning", "A plan is a JSON object with designs and scenarios.")
        )
    for name in found:
        if name not in {*_NUMBERS, *_LISTS}:
            raise _unreadable(QT_TRANSLATE_NOOP("planning", "A plan has no setting “{name}”."), name=name)
    numbers = {name: _number(name, found[name], kind) for name, kind in _NUMBERS.items() if name in found}
    designs = tuple(
        _design(number, one, rows_of) for number, one in enumerate(_list(found, "designs"), start=1)
    )
    target = numbers.get("target", Plan("", (), ()).target)
    return Plan(
        title=str(found.get("title", "")),
        designs=designs,
        scenarios=_scenarios(found, target),
        doses=tuple(str(dose) for dose in _list(found, "doses")),
        **numbers,
    )


def plan_json(plan: Plan) -> bytes:
    """Return a plan as JSON, so that it can be read again."""
    content: dict[str, Any] = {"title": plan.title}
    content |= {name: value for name in _NUMBERS if (value := getattr(plan, name)) is not None}
    if plan.doses:
        content["doses"] = list(plan.doses)
    content["designs"] = [{"name": one.name, **_settings(one.design)} for one in plan.designs]
    content["scenarios"] = [{"name": one.name, "rates": list(one.rates)} for one in plan.scenarios]
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def _number(name: str, value: object, kind: type) -> Any:
    # Not math.isfinite, which has no answer for a whole number too large for a float.
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _TOO_LARGE
    if not is_number or (kind is int and value != int(value)):  # type: ignore[call-overload]
        raise _unreadable(
            QT_TRANSLATE_NOOP("planning", "“{name}” is {value}, which is no number as it should be."),
            name=name,
            value=value,
        )
    return kind(value)


def _list(found: Mapping[str, Any], name: str) -> list[Any]:
    value = found.get(name, [])
    if not isinstance(value, list):
        raise _unreadable(QT_TRANSLATE_NOOP("planning", "“{name}” must be a list."), name=name)
    return value


def _scenarios(found: Mapping[str, Any], target: float) -> tuple[Scenario, ...]:
    if found.get("scenarios") == USUAL:
        levels = _number("levels", found.get("levels", len(_list(found, "doses"))), int)
        if not 1 <= levels <= 20 or not 0 < target < 1:
            raise _unreadable(
                QT_TRANSLATE_NOOP(
                    "planning", "Usual scenarios need “levels” from 1 to 20, or doses, and a target."
                )
            )
        return usual_scenarios(target, levels)
    return tuple(_scenario(number, one) for number, one in enumerate(_list(found, "scenarios"), start=1))


def _scenario(number: int, one: object) -> Scenario:
    if not isinstance(one, dict) or not isinstance(one.get("rates"), list):
        raise _unreadable(
            QT_TRANSLATE_NOOP("planning", "Scenario {number} needs a list of “rates”."), number=number
        )
    place = translate("planning", "Scenario {number}").format(number=number)
    rates = tuple(float(_number(place, rate, float)) for rate in one["rates"])
    return Scenario(str(one.get("name") or place), rates)


def _design(number: int, one: object, rows_of: Callable[[str], tuple[str, ...]]) -> PlannedDesign:
    if not isinstance(one, dict):
        raise _unreadable(
            QT_TRANSLATE_NOOP("planning", "Design {number} must be an object with a rule."), number=number
        )
    known = variables(EscalationDesign)
    values: dict[str, Any] = {}
    for name, value in one.items():
        if name == "name":
            continue
        if name == TABLE_FILE:
            values["decision_rows"] = rows_of(str(value))
            continue
        if name not in known or name in NOT_PLANNED:
            raise _unreadable(
                QT_TRANSLATE_NOOP("planning", "Design {number} has an unknown setting “{name}”."),
                number=number,
                name=name,
            )
        try:
            values[name] = None if value is None else _READERS[known[name].kind](known[name], value)
        except (ValueError, TypeError, ArithmeticError) as error:
            words = QT_TRANSLATE_NOOP(
                "planning", "Design {number}: “{value}” cannot be the value of “{name}”."
            )
            raise _unreadable(words, number=number, name=name, value=value) from error
    design = EscalationDesign(uid=f"design-{number}", **values)
    return PlannedDesign(
        str(one.get("name") or (design_name(design.rule) if design.rule else number)), design
    )


def _settings(design: EscalationDesign) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, variable in variables(EscalationDesign).items():
        value = getattr(design, name)
        if value in (None, (), "") or name in NOT_PLANNED:
            continue
        found[name] = value.value if variable.kind is ValueKind.CODE else value
        if isinstance(value, Decimal):
            found[name] = float(value)
        elif isinstance(value, tuple):
            found[name] = list(value)
    return found


def _code(variable: Variable, value: object) -> object:
    if isinstance(value, bool):
        value = (YesNo.YES if value else YesNo.NO).value
    if variable.codes is None:
        raise ValueError(variable.name)
    wanted = str(value).casefold()
    exact = next((code.value for code in variable.codes if str(code.value).casefold() == wanted), str(value))
    return code_of(variable.codes, exact)


def _whole(_variable: Variable, value: object) -> int:
    return int(_number(_variable.name, value, int))


def _decimal(_variable: Variable, value: object) -> Decimal:
    if isinstance(value, bool):
        raise TypeError
    number = Decimal(str(value))
    if not number.is_finite():
        raise ValueError
    return number


def _texts(_variable: Variable, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(str(item) for item in value)


_READERS: Mapping[ValueKind, Callable[[Variable, Any], Any]] = MappingProxyType(
    {
        ValueKind.CODE: _code,
        ValueKind.INTEGER: _whole,
        ValueKind.NUMBER: _decimal,
        ValueKind.TEXTS: _texts,
        ValueKind.TEXT: lambda _variable, value: str(value),
    }
)


def _unreadable(words: str, **parts: object) -> PlanUnreadable:
    return PlanUnreadable(translate("planning", words).format(**parts))
