"""What an import would do: the records that it would create, every cell that it refuses, and why."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from dosebook.domain.errors import DosebookError
from dosebook.domain.records import RECORD_TYPE_OF, Record
from dosebook.domain.study_data import Entry, StudyData
from dosebook.domain.variable import variables
from dosebook.forms.catalogue import FORMS
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.situation import Situation
from dosebook.forms.spec import FormSpec, record_findings, with_following
from dosebook.forms.spec import record_of as record_from
from dosebook.interchange.importing.cells import CellReader
from dosebook.interchange.importing.mapping import ColumnMapping, check_mapping
from dosebook.interchange.importing.source import SourceTable
from dosebook.interchange.importing.targets import TargetKind, targets


@dataclass(frozen=True, slots=True)
class Rejected:
    """A cell (or a row, without a column) that cannot be imported; ``line`` counts as a spreadsheet does."""

    line: int
    column: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Nothing is imported before somebody says so; ``warnings`` are findings that a save would show."""

    source: SourceTable
    mapping: ColumnMapping
    records: tuple[Record, ...]
    rejected: tuple[Rejected, ...]
    warnings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every row can be imported."""
        return not self.rejected


def plan_import(
    source: SourceTable,
    mapping: ColumnMapping,
    data: StudyData,
    *,
    today: date,
    new_uid: Callable[[], str],
) -> ImportPlan:
    """Return what importing ``source`` would do; raises MappingRefused. Nothing is changed."""
    check_mapping(mapping)
    form = FORMS[mapping.kind]
    read = list(_read(source, mapping, CellReader(form.record, data, today, mapping.codes), form))
    rejected = [item for _line, found in read for item in (found if isinstance(found, list) else [])]
    lines = {new_uid(): (line, found) for line, found in read if isinstance(found, dict)}
    records = [_record(form, values, uid, data) for uid, (_line, values) in lines.items()]
    situation = Situation(_with(data, records), today)
    kept: list[Record] = []
    warnings: list[Finding] = []
    for record in records:
        findings = record_findings(form, record, situation)
        blocks = [one for one in findings if one.severity is Severity.BLOCKS]
        rejected += [_refused(lines[record.uid][0], one, mapping) for one in blocks]
        if not blocks:
            kept.append(record)
            warnings += findings
    rejected.sort(key=lambda item: item.line)
    return ImportPlan(source, mapping, tuple(kept), tuple(rejected), tuple(warnings))


def _read(
    source: SourceTable, mapping: ColumnMapping, reader: CellReader, form: FormSpec
) -> Iterator[tuple[int, dict[str, Any] | list[Rejected]]]:
    """Yield each line with its values, or with what is wrong with it."""
    known = targets(form.record)
    columns = [
        (place, column, known[mapping.variables[column]]) for place, column in _mapped(source, mapping)
    ]
    units = {
        target.variable.name: place for place, _column, target in columns if target.kind is TargetKind.UNIT
    }
    for line, row in zip(source.lines, source.rows, strict=True):
        values: dict[str, Any] = {}
        refused: list[Rejected] = []
        for place, column, target in columns:
            unit = row[units[target.name]] if target.name in units else ""
            try:
                _add(values, reader.parts(target, row[place], unit))
            except DosebookError as error:
                refused.append(Rejected(line, column, row[place], str(error)))
        yield line, refused or values


def _add(values: dict[str, Any], found: dict[str, Any]) -> None:
    """Add what one cell says; several columns may each give one answer of a list, and a time never replaces one."""
    for name, value in found.items():
        if isinstance(value, tuple):
            values[name] = (*values.get(name, ()), *value)
        elif value is not None or name not in values:
            values[name] = value


def _mapped(source: SourceTable, mapping: ColumnMapping) -> Iterator[tuple[int, str]]:
    return ((place, name) for place, name in enumerate(source.columns) if name in mapping.variables)


def _record(form: FormSpec, values: dict[str, Any], uid: str, data: StudyData) -> Record:
    """Return the record of a row; what follows from other values follows here, too."""
    record_type = RECORD_TYPE_OF[form.record.kind]
    blank = record_type(uid=uid)
    whole = {name: values.get(name, getattr(blank, name)) for name in variables(record_type)}
    followed = with_following(form, whole, data)
    return record_from(form, {**followed, **{name: value for name, value in values.items() if value}}, uid)


def _with(data: StudyData, records: Sequence[Record]) -> StudyData:
    """Return the study as it would be: checks among the new records see each other."""
    entries = dict(data.entries)
    entries |= {record.uid: Entry(record, 1, is_voided=False, seq=data.position + 1) for record in records}
    return StudyData(MappingProxyType(entries), data.position, data.head)


def _refused(line: int, finding: Finding, mapping: ColumnMapping) -> Rejected:
    column = next(
        (name for name, variable in mapping.variables.items() if variable.partition(".")[0] == finding.field),
        "",
    )
    return Rejected(line, column, "", finding.message)
