"""One cell of an imported table as the value of a variable, or a sentence that says why it cannot be one."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dosebook.domain.absence import Absence
from dosebook.domain.absent_values import reason_called
from dosebook.domain.amount_entry import read_amount
from dosebook.domain.codelists import Code, LabTest, LabUnit
from dosebook.domain.date_entry import DateAmbiguous, read_date
from dosebook.domain.errors import DosebookError
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.number_entry import read_count, read_measurement, read_number
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.participant_ids import participant_called
from dosebook.domain.records import Cohort, Record
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import unit_of
from dosebook.domain.time_entry import read_time
from dosebook.domain.variable import ABSENCES, LISTS, ValueKind, Variable, variables
from dosebook.domain.words import AS_WRITTEN, as_in_files, spoken, translate
from dosebook.forms.lab_grid.names import lab_test_called, unit_called
from dosebook.interchange.export.formula_guard import unguarded
from dosebook.interchange.importing.targets import Target, TargetKind

_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?")
_DAY = re.compile(r"[12]\d{3}-\d{2}(?:-\d{2})?")
_ABSENCE = re.compile(r"(.+)[:=]([^:=]+)")
"""A column and why it has no value."""
_STEP = re.compile(r"([1-5]) from (\S+)")
_NO_ARM = frozenset({"screenfailure", "scrnfail", "notassigned", "notassgn", "nottreated", "nottrt"})
"""What SDTM writes for the arm of whoever has none."""

SPREADSHEET_ERRORS = frozenset(
    {"#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)

_MOST_ANSWERS = 6
"""Answers that a refusal names; a longer list is not read."""


class CellRefused(DosebookError):
    """The text is no value of its variable; the sentence says why."""


@dataclass(frozen=True)
class CellReader:
    """Reads cells of a table of ``record``; ``codes`` gives what other systems' words mean, by variable."""

    record: type[Record]
    data: StudyData
    today: date
    codes: Mapping[str, Mapping[str, str]]

    def parts(self, target: Target, text: str, unit: str = "") -> dict[str, Any]:
        """Return the values, by variable, that a cell says; raises DosebookError.

        ``unit`` is the cell beside it with the unit of its amount. A date hands a time of day on to the
        variable that shares its CDISC name. A table means the same in every language of the program.
        """
        with as_in_files():
            return self._parts(target, text, unit)

    def _parts(self, target: Target, text: str, unit: str) -> dict[str, Any]:
        variable, text = target.variable, self._meant(target.name, unguarded(text))
        if text.strip() in SPREADSHEET_ERRORS:
            words = translate("import", "“{text}” is what a spreadsheet shows where a formula failed.")
            raise CellRefused(words.format(text=text.strip()))
        if target.kind is TargetKind.UNIT:
            self._check_unit(variable, text)
            return {}
        if target.kind is TargetKind.ANSWER:
            return {variable.name: self._answers(target, text)}
        if unit and variable.unit == "{amount}" and text.strip():
            return {variable.name: read_amount(f"{text} {unit}", self.data.study.dose_unit)}
        if variable.kind is ValueKind.DATE and (found := _MOMENT.fullmatch(text.strip())):
            sibling = self._time_beside(variable)
            time = {sibling.name: read_time(found[2])} if sibling is not None else {}
            return {variable.name: self.read(variable, found[1])} | time
        try:
            return {variable.name: self.read(variable, text)}
        except DosebookError:
            reason = reason_called(text) if variable.absent else None
            if reason is None:
                raise
            return {ABSENCES: (Absence(variable.name, reason),)}

    def read(self, variable: Variable, text: str) -> Any:
        """Return the value that ``text`` means; None or empty for an empty cell. Raises DosebookError."""
        if not text.strip():
            return () if variable.kind in LISTS else "" if _is_plain(variable) else None
        if variable.refers_to:
            return self._reference(variable, text)
        if variable.kind is ValueKind.CODE:
            return self._code(variable, text)
        if variable.kind in {ValueKind.CODES, ValueKind.ABSENCES}:
            is_code = variable.kind is ValueKind.CODES
            parts = _parts(text)
            return tuple(self._code(variable, one) if is_code else self._absence(one) for one in parts)
        if variable.kind is ValueKind.DATE:
            return self._date(text)
        if variable.kind is ValueKind.NUMBER and variable.unit == "{amount}":
            return read_amount(text, self.data.study.dose_unit)
        if (
            variable.cdisc.endswith("DTC")
            and variable.kind is ValueKind.INTEGER
            and _DAY.fullmatch(text.strip())
        ):
            return read_count(text.strip()[:4])  # the year of a date of birth, of which no more is kept
        reader = _READERS.get(variable.kind)
        if reader is None:
            raise CellRefused(translate("import", "This field cannot be imported. Enter it by hand."))
        return reader(text)

    def _meant(self, name: str, text: str) -> str:
        return self.codes.get(name, {}).get(text.strip(), text)

    def _time_beside(self, variable: Variable) -> Variable | None:
        others = variables(self.record).values()
        return next(
            (one for one in others if one.kind is ValueKind.TIME and one.cdisc == variable.cdisc != ""), None
        )

    def _check_unit(self, variable: Variable, text: str) -> None:
        """Refuse a unit that is not the one of the variable; that of an amount is read along with it."""
        if variable.unit == "{amount}" or not text.strip():
            return
        unit = unit_of(variable, self.data.study)
        if _folded(text) not in {_folded(unit), _folded(unit.removesuffix("s"))}:
            words = translate("import", "The unit of {label} is {unit}, not {text}.")
            raise CellRefused(words.format(label=variable.label, unit=unit, text=text.strip()))

    def _answers(self, target: Target, text: str) -> tuple[Code, ...]:
        said = _folded(text)
        if said in {"", "n", "no", "0", "false"}:
            return ()
        if said not in {"y", "yes", "1", "true"}:
            raise CellRefused(translate("import", "“{text}” is neither Y nor N.").format(text=text))
        codes: Any = target.variable.codes or ()
        return tuple(code for code in codes if code.value == target.code)

    def _reference(self, variable: Variable, text: str) -> Any:
        if variable.refers_to == ("participant",):
            person = participant_called(self.data, text)
            if person is not None:
                return person.uid
            raise CellRefused(translate("import", "There is no participant {id}.").format(id=text))
        if variable.refers_to == ("cohort",):
            if _folded(text) in _NO_ARM:
                return None
            for cohort in self.data.all(Cohort):
                if text.strip() in {str(cohort.number), cohort_name(cohort), _name_as_written(cohort)}:
                    return cohort.uid
            raise CellRefused(translate("import", "There is no cohort {number}.").format(number=text))
        raise CellRefused(translate("import", "A reference to another form cannot be imported."))

    def _code(self, variable: Variable, text: str) -> Code:
        codes: Any = variable.codes or ()
        for code in codes:
            if _folded(text) in {_folded(code.value), _folded(code.label_marked), _folded(code.label)}:
                return code  # type: ignore[no-any-return]
        # Laboratories have names of their own, which the grid of results understands too.
        known = {LabTest: lab_test_called, LabUnit: unit_called}.get(codes)
        found = known(text) if known is not None else None
        if found is not None:
            return found
        answers = [code.label for code in codes]
        words = translate("import", "“{text}” is none of the answers: {answers}.")
        if len(answers) > _MOST_ANSWERS:
            words = translate("import", "“{text}” is none of the {count} answers, such as {answers}.")
        listed = ", ".join(answers[:_MOST_ANSWERS])
        raise CellRefused(words.format(text=text, answers=listed, count=len(answers)))

    def _absence(self, text: str) -> Absence:
        """Return what one part of a column of absent values says: a column or its label, and the reason."""
        found = _ABSENCE.fullmatch(text)
        called = _folded(found[1]) if found is not None else ""
        for name, variable in variables(self.record).items():
            if found is not None and called in {_folded(name), _folded(variable.label)}:
                reason = reason_called(found[2], by_code=True)
                if reason in variable.absent:
                    return Absence(name, reason)
        words = translate("import", "“{text}” names no value that can be absent, or no reason for it.")
        raise CellRefused(words.format(text=text))

    def _date(self, text: str) -> Any:
        found = read_date(text, self.today)
        if isinstance(found, DateAmbiguous):
            words = translate("import", "“{text}” may be {first} or {second}. Write it as 2018-08-12.")
            raise CellRefused(words.format(text=text, first=found.first.words(), second=found.second.words()))
        return found.date


def _name_as_written(cohort: Cohort) -> str:
    """Return the name of a cohort in the language of the source."""
    with spoken(AS_WRITTEN):
        return cohort_name(cohort)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for item in text.split(";") if (part := item.strip()))


def _folded(text: str) -> str:
    # Not ``spelled``: among units of measurement µ is not the letter that looks like it.
    return "".join(text.split()).casefold()


def _is_plain(variable: Variable) -> bool:
    return variable.kind is ValueKind.TEXT and not variable.refers_to


def _grade_changes(text: str) -> tuple[GradeChange, ...]:
    """Return the course of a grade as it is exported: ``2 from 2018-06-03; 3 from 2018-06-09``."""
    found = []
    for part in _parts(text):
        step = _STEP.fullmatch(part)
        if step is None:
            words = translate("import", "“{text}” is no grade with its first day, such as 3 from 2018-06-09.")
            raise CellRefused(words.format(text=part))
        try:
            found.append(GradeChange(PartialDate.from_iso(step[2]), int(step[1])))
        except ValueError as error:
            raise CellRefused(translate("import", "“{text}” is no date.").format(text=step[2])) from error
    return tuple(found)


_READERS: Mapping[ValueKind, Callable[[str], Any]] = {
    ValueKind.TEXT: str.strip,
    ValueKind.TEXTS: _parts,
    ValueKind.INTEGER: read_count,
    ValueKind.GRADE_CHANGES: _grade_changes,
    ValueKind.NUMBER: read_number,
    ValueKind.MEASUREMENT: read_measurement,
    ValueKind.TIME: read_time,
}
