"""The settings of the study's rule read as numbers; what is missing or cannot be is named at its field."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from dosebook.domain.errors import DosebookError
from dosebook.domain.escalation.problem import Problem
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import read_kept_number
from dosebook.domain.variable import variables
from dosebook.domain.words import translate


@dataclass(slots=True)
class Settings:
    """Reads one design; every question about a setting notes what is wrong with it."""

    design: EscalationDesign
    problems: list[Problem] = field(default_factory=list)

    def fault(self, name: str, message: str) -> None:
        """Note a problem at a field."""
        self.problems.append(Problem(name, message))

    def number(self, name: str) -> float | None:
        """Return a number that may be left empty."""
        value: Decimal | int | None = getattr(self.design, name)
        return None if value is None else float(value)

    def needed(self, name: str) -> float:
        """Return a number that the rule cannot do without; 0 once it is noted as missing."""
        value = self.number(name)
        if value is None:
            words = translate("escalation", "“{label}” is empty; the rule needs it.")
            self.fault(name, words.format(label=label_of(name)))
        return value or 0.0

    def rate(self, name: str, usual: float | None = None) -> float:
        """Return a rate between 0 and 1; without ``usual`` it is needed."""
        if getattr(self.design, name) is None and usual is not None:
            return usual
        value = self.needed(name)
        if getattr(self.design, name) is not None and not 0 < value < 1:
            words = translate("escalation", "“{label}” is {value:g}; it lies between 0 and 1.")
            self.fault(name, words.format(label=label_of(name), value=localised(value)))
        return value

    def above_zero(self, name: str, usual: float | None = None) -> float:
        """Return a number above 0; without ``usual`` it is needed."""
        if getattr(self.design, name) is None and usual is not None:
            return usual
        value = self.needed(name)
        if getattr(self.design, name) is not None and value <= 0:
            words = translate("escalation", "“{label}” is {value:g}; it must be above 0.")
            self.fault(name, words.format(label=label_of(name), value=localised(value)))
        return value

    def at_least_one(self, name: str) -> int | None:
        """Return a whole number from 1 on, or None where the field is empty."""
        value: int | None = getattr(self.design, name)
        if value is not None and value < 1:
            words = translate("escalation", "“{label}” is {value}; it must be at least 1.")
            self.fault(name, words.format(label=label_of(name), value=value))
        return value

    def at_most(self, name: str, value: float | None, most: float) -> None:
        """Note a number beyond what any trial has; the computation would not end."""
        if value is not None and value > most:
            words = translate("escalation", "“{label}” is {value:g}; at most {most:g} can be computed.")
            self.fault(name, words.format(label=label_of(name), value=localised(value), most=localised(most)))

    def at_least(self, name: str, value: float, least: float) -> None:
        """Note a number too small to be computed with."""
        if 0 < value < least:
            words = translate("escalation", "“{label}” is {value:g}; at least {least:g} can be computed.")
            self.fault(
                name, words.format(label=label_of(name), value=localised(value), least=localised(least))
            )

    def in_order(self, lower: str, low: float, upper: str, high: float) -> None:
        """Note where the value of ``upper`` is not above that of ``lower``."""
        if high <= low and not self.problems:
            words = translate("escalation", "“{upper}” ({high:g}) must be above “{lower}” ({low:g}).")
            self.fault(
                upper,
                words.format(
                    upper=label_of(upper), high=localised(high), lower=label_of(lower), low=localised(low)
                ),
            )

    def skeleton(self, levels: int) -> tuple[float, ...]:
        """Return the skeleton as typed; each value that is no rate or does not rise is named."""
        before = len(self.problems)
        rates = tuple(self._skeleton_rates())
        if len(self.problems) > before:
            return ()
        for place, (low, high) in enumerate(pairwise(rates), start=1):
            if high <= low:
                words = translate(
                    "escalation",
                    "The skeleton does not rise: level {next} has {high:g}, level {level} has {low:g}.",
                )
                self.fault(
                    "skeleton",
                    words.format(next=place + 1, high=localised(high), level=place, low=localised(low)),
                )
        if levels and len(rates) != levels:
            words = translate(
                "escalation", "The skeleton has {count} rates, but the study has {levels} dose levels."
            )
            self.fault("skeleton", words.format(count=len(rates), levels=levels))
        return rates

    def _skeleton_rates(self) -> Iterator[float]:
        for place, text in enumerate(self.design.skeleton, start=1):
            try:
                rate = float(read_kept_number(text))
            except DosebookError as error:
                words = translate("escalation", "Skeleton, level {level}: {reason}")
                self.fault("skeleton", words.format(level=place, reason=error))
                continue
            if not 0 < rate < 1:
                words = translate(
                    "escalation", "Skeleton, level {level}: {rate:g} does not lie between 0 and 1."
                )
                self.fault("skeleton", words.format(level=place, rate=localised(rate)))
            yield rate


def label_of(name: str) -> str:
    """Return the label of a setting."""
    return variables(EscalationDesign)[name].label
