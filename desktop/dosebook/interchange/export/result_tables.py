"""Results with the range that each is graded by: typed with it, or of its laboratory; none where it cannot be told."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from dosebook.domain.records import Result, Study
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.normal_range_words import limit_word, source_parts, why_no_range
from dosebook.interchange.export.dictionary import DictionaryEntry, variable_entry
from dosebook.interchange.export.table import RECORD_COLUMN, Cell, ExportTable, variable_cell

RANGES = "result_ranges"

_WHICH = ("participant", "date", "test", "value", "unit", "laboratory")
_DERIVED = ("range_low", "range_high", "range_source")


def result_tables(data: StudyData) -> tuple[ExportTable, ...]:
    """Return the results with the range in use."""
    return (ExportTable(RANGES, _title(), (RECORD_COLUMN, *_WHICH, *_DERIVED), tuple(_rows(data))),)


def result_table_entries(study: Study) -> tuple[DictionaryEntry, ...]:
    """Return what each column of the derived table means."""
    return tuple(_entry(column, study) for column in (*_WHICH, *_DERIVED))


def _title() -> str:
    return translate("export", "Results with ranges in use")


def _rows(data: StudyData) -> Iterator[tuple[Cell, ...]]:
    known = variables(Result)
    for result in data.results:
        found = normal_range(result, data)
        which = [variable_cell(known[name], getattr(result, name), data) for name in _WHICH]
        if found.source is not None:
            source = ", ".join(source_parts(found.source))
        else:
            source = translate("export", "typed") if found.is_known else why_no_range(found)
        shown = (limit_word(end, found) for end in (found.low, found.high))
        ends = (Decimal(end) if end else None for end in shown)
        yield (result.uid, *which, *ends, source)


def _entry(column: str, study: Study) -> DictionaryEntry:
    known = variables(Result)
    if column in known:
        return replace(variable_entry(Result, known[column], study), form=_title(), kind=RANGES)
    label, type_words = _words()[column]
    return DictionaryEntry(_title(), RANGES, column, label, type_words, "", "", "", "")


def _words() -> Mapping[str, tuple[str, str]]:
    number, text = translate("export", "number"), translate("export", "text")
    return {
        "range_low": (translate("export", "Normal from, in the unit of the value"), number),
        "range_high": (translate("export", "Normal to, in the unit of the value"), number),
        "range_source": (translate("export", "Typed, or whose range it is, or why there is none"), text),
    }
