"""One cell of an imported table as the value of a variable, or a sentence that says why it cannot be one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dosebook.domain.amount_entry import read_amount
from dosebook.domain.codelists import Code, LabTest, LabUnit
from dosebook.domain.date_entry import DateAmbiguous, read_date
from dosebook.domain.errors import DosebookError
from dosebook.domain.number_entry import read_count, read_measurement, read_number
from dosebook.domain.participant_ids import participant_called
from dosebook.domain.records import Cohort
from dosebook.domain.study_data import StudyData
from dosebook.domain.time_entry import read_time
from dosebook.domain.variable import LISTS, ValueKind, Variable
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.names import lab_test_called, unit_called
from dosebook.interchange.export.formula_guard import unguarded

_MOST_ANSWERS = 6
"""Answers that a refusal names; a longer list is not read."""


class CellRefused(DosebookError):
    """The text is no value of its variable; the sentence says why."""


@dataclass(frozen=True)
class CellReader:
    """Reads cells in one study; ``codes`` gives the code of other systems' words, by variable."""

    data: StudyData
    today: date
    codes: Mapping[str, Mapping[str, str]]

    def read(self, variable: Variable, text: str) -> Any:
        """Return the value that ``text`` means; None or empty for an empty cell. Raises DosebookError."""
        text = unguarded(text)
        if not text.strip():
            return () if variable.kind in LISTS else "" if _is_plain(variable) else None
        if variable.refers_to:
            return self._reference(variable, text)
        if variable.kind is ValueKind.CODE:
            return self._code(variable, text)
        if variable.kind is ValueKind.CODES:
            return tuple(self._code(variable, part) for part in _parts(text))
        if variable.kind is ValueKind.DATE:
            return self._date(text)
        if variable.kind is ValueKind.NUMBER and variable.unit == "{amount}":
            return read_amount(text, self.data.study.dose_unit)
        reader = _READERS.get(variable.kind)
        if reader is None:
            raise CellRefused(translate("import", "This field cannot be imported. Enter it by hand."))
        return reader(text)

    def _reference(self, variable: Variable, text: str) -> Any:
        if variable.refers_to == ("participant",):
            person = participant_called(self.data, text)
            if person is not None:
                return person.uid
            raise CellRefused(translate("import", "There is no participant {id}.").format(id=text))
        if variable.refers_to == ("cohort",):
            for cohort in self.data.all(Cohort):
                if str(cohort.number) == text.strip():
                    return cohort.uid
            raise CellRefused(translate("import", "There is no cohort {number}.").format(number=text))
        raise CellRefused(translate("import", "A reference to another form cannot be imported."))

    def _code(self, variable: Variable, text: str) -> Code:
        meant = self.codes.get(variable.name, {}).get(text, text)
        codes: Any = variable.codes or ()
        for code in codes:
            if _folded(meant) in {_folded(code.value), _folded(code.label)}:
                return code  # type: ignore[no-any-return]
        # Laboratories have names of their own, which the grid of results understands too.
        known = {LabTest: lab_test_called, LabUnit: unit_called}.get(codes)
        found = known(meant) if known is not None else None
        if found is not None:
            return found
        answers = [code.label for code in codes]
        words = translate("import", "“{text}” is none of the answers: {answers}.")
        if len(answers) > _MOST_ANSWERS:
            words = translate("import", "“{text}” is none of the {count} answers, such as {answers}.")
        listed = ", ".join(answers[:_MOST_ANSWERS])
        raise CellRefused(words.format(text=text, answers=listed, count=len(answers)))

    def _date(self, text: str) -> Any:
        found = read_date(text.partition("T")[0] if text[:4].isdecimal() else text, self.today)
        if isinstance(found, DateAmbiguous):
            words = translate("import", "“{text}” may be {first} or {second}. Write it as 2018-08-12.")
            raise CellRefused(words.format(text=text, first=found.first.words(), second=found.second.words()))
        return found.date


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for item in text.split(";") if (part := item.strip()))


def _folded(text: str) -> str:
    # Not ``spelled``: among units of measurement µ is not the letter that looks like it.
    return "".join(text.split()).casefold()


def _is_plain(variable: Variable) -> bool:
    return variable.kind is ValueKind.TEXT and not variable.refers_to


_READERS: Mapping[ValueKind, Callable[[str], Any]] = {
    ValueKind.TEXT: str.strip,
    ValueKind.TEXTS: _parts,
    ValueKind.INTEGER: read_count,
    ValueKind.NUMBER: read_number,
    ValueKind.MEASUREMENT: read_measurement,
    ValueKind.TIME: read_time,
}
