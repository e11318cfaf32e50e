"""The grid of the grades that an event had: each grade with its first day."""

from collections.abc import Sequence
from typing import Any

from dosebook.domain.date_entry import DateAmbiguous, UnreadableDate, read_date
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.number_entry import UnreadableNumber
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.variable import Variable
from dosebook.domain.words import clipped, translate
from dosebook.gui.form.grid_editor import GridEditor

_LETTERS = (5, 14)
_GRADES = {"1", "2", "3", "4", "5"}


class GradeChangesEditor(GridEditor):
    """The course of an event, one line per grade; the first day of the first line is the onset unless typed."""

    def __init__(self, variable: Variable) -> None:
        """Edit the course that ``variable`` is."""
        super().__init__(variable, _LETTERS)

    def column_names(self) -> Sequence[str]:
        """Name the columns."""
        return translate("forms", "Grade"), translate("forms", "From")

    def cell_name(self, number: int, column: str) -> str:
        """Name a cell by its line."""
        words = translate("forms", "{field}, line {number}, {column}")
        return words.format(field=self.accessibleName(), number=number, column=column)

    def texts_of(self, item: Any) -> list[str]:
        """Return the grade and the day of one line."""
        return [str(item.grade), item.since.words()]

    def read(self, texts: list[list[str]]) -> tuple[GradeChange, ...]:
        """Return the grades that the lines mean."""
        return tuple(
            GradeChange(grade=_grade(number, grade.strip()), since=self._day(number, day.strip()))
            for number, (grade, day) in enumerate(texts, start=1)
        )

    def settle(self) -> None:
        """Write each day out as it was understood, once the keyboard has left."""
        is_as_filled = self._texts() == self._filled_texts
        if is_as_filled or self.problem():
            return
        value = self.value()
        used = [line for line in self.lines if any(cell.text().strip() for cell in line)]
        for line, change in zip(used, value, strict=True):
            for cell, words in zip(line, self.texts_of(change), strict=True):
                if cell.text() != words:
                    cell.setText(words)

    def _day(self, number: int, typed: str) -> PartialDate:
        if not typed:
            onset = self.around.values.get("onset") if number == 1 else None
            if onset is not None:
                return onset  # type: ignore[no-any-return]
            raise UnreadableDate(translate("forms", "Line {number} has no day.").format(number=number))
        found = read_date(typed, self.around.today)
        if isinstance(found, DateAmbiguous):
            words = translate("forms", "“{typed}” may be {first} or {second}. Write the month as a word.")
            raise UnreadableDate(
                words.format(typed=typed, first=found.first.words(), second=found.second.words())
            )
        return found.date


def _grade(number: int, typed: str) -> int:
    if not typed:
        raise UnreadableNumber(translate("forms", "Line {number} has no grade.").format(number=number))
    if typed not in _GRADES:
        words = translate("forms", "“{typed}” is no grade. Grades are 1, 2, 3, 4 and 5.")
        raise UnreadableNumber(words.format(typed=clipped(typed)))
    return int(typed)
