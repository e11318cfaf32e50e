"""The grid of planned fractions: dose, day, days early, days late."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from dosebook.domain.localised import localised
from dosebook.domain.number_entry import UnreadableNumber, read_count, read_number
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_units import unit_of
from dosebook.domain.variable import Variable
from dosebook.domain.words import translate
from dosebook.gui.form.grid_editor import GridEditor

_LETTERS = (10, 5, 5, 5)


class FractionsEditor(GridEditor):
    """A regimen, one line per fraction."""

    def __init__(self, variable: Variable) -> None:
        """Edit the regimen that ``variable`` is."""
        super().__init__(variable, _LETTERS)

    def column_names(self) -> Sequence[str]:
        """Name the columns, the dose with the unit of the study."""
        unit = unit_of(self.variable, self.around.data.study)
        dose = translate("forms", "Dose")
        return (
            f"{dose} ({unit})" if unit else dose,
            translate("forms", "Day"),
            translate("forms", "Days early"),
            translate("forms", "Days late"),
        )

    def cell_name(self, number: int, column: str) -> str:
        """Name a cell by its fraction."""
        words = translate("forms", "{field}, fraction {number}, {column}")
        return words.format(field=self.accessibleName(), number=number, column=column)

    def texts_of(self, item: Any) -> list[str]:
        """Return the numbers of one fraction."""
        return [f"{localised(item.dose):f}", *map(str, (item.day, item.days_early, item.days_late))]

    def read(self, texts: list[list[str]]) -> tuple[PlannedFraction, ...]:
        """Return the fractions that the lines mean."""
        return tuple(_fraction(number, line) for number, line in enumerate(texts, start=1))


def _fraction(number: int, texts: list[str]) -> PlannedFraction:
    """Read one line; the first fraction is on day 1 unless the line says another day."""
    dose, day, early, late = (text.strip() for text in texts)
    if not dose:
        raise _missing(translate("forms", "Fraction {number} has no dose.").format(number=number))
    if not day and number > 1:
        raise _missing(translate("forms", "Fraction {number} has no day.").format(number=number))
    amount: Decimal = read_number(dose)
    return PlannedFraction(
        amount,
        read_count(day) if day else 1,
        read_count(early) if early else 0,
        read_count(late) if late else 0,
    )


def _missing(sentence: str) -> UnreadableNumber:
    return UnreadableNumber(sentence)
