"""Where a column can go: into a variable, into one answer of a list of answers, or as the unit of a number."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import translate

_JOINT = "."
_UNIT = "unit"


class TargetKind(Enum):
    """What the cells of a column say."""

    VALUE = "value"
    ANSWER = "answer"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Target:
    """One place for a column; ``code`` is the answer that it says yes or no to, of a list of answers."""

    name: str
    kind: TargetKind
    variable: Variable
    code: str = ""

    @property
    def label(self) -> str:
        """The words for it in the language of the program."""
        if self.kind is TargetKind.UNIT:
            return translate("import", "{label}: unit").format(label=self.variable.label)
        if self.kind is TargetKind.ANSWER:
            codes: Any = self.variable.codes or ()
            answer = next((code.label for code in codes if code.value == self.code), self.code)
            return translate("import", "{label}: {answer}").format(label=self.variable.label, answer=answer)
        return self.variable.label


def targets(record_type: type) -> Mapping[str, Target]:
    """Return all places for a column of a table of these records, by name, in the order of the form."""
    return {target.name: target for target in _targets(record_type)}


def _targets(record_type: type) -> Iterator[Target]:
    for name, variable in variables(record_type).items():
        yield Target(name, TargetKind.VALUE, variable)
        if variable.unit and variable.kind in {ValueKind.NUMBER, ValueKind.INTEGER}:
            yield Target(name + _JOINT + _UNIT, TargetKind.UNIT, variable)
        if variable.kind is ValueKind.CODES:
            codes: Any = variable.codes or ()
            for code in codes:
                yield Target(name + _JOINT + code.value, TargetKind.ANSWER, variable, code.value)
