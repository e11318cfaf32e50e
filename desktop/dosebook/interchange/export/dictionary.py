"""The data dictionary: what each exported column means, said from the declarations of the records."""

from dataclasses import dataclass

from dosebook.domain.records import RECORD_TYPES, Record, Study
from dosebook.domain.study_units import unit_of
from dosebook.domain.variable import ValueKind, Variable, variables
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One column: of which form, under which label, in which unit, with which codes."""

    form: str
    kind: str
    name: str
    label: str
    type: str
    unit: str
    codes: str
    cdisc: str
    help: str
    example: str = ""


def dictionary_columns() -> tuple[str, ...]:
    """Return the headings of the dictionary."""
    return (
        translate("export", "form"),
        translate("export", "table"),
        translate("export", "column"),
        translate("export", "label"),
        translate("export", "type"),
        translate("export", "unit"),
        translate("export", "codes"),
        translate("export", "CDISC name"),
        translate("export", "what to enter"),
        translate("export", "example"),
    )


def data_dictionary(study: Study) -> tuple[DictionaryEntry, ...]:
    """Return every variable of every form, in the order of the forms; units are those of ``study``."""
    return tuple(
        variable_entry(record_type, variable, study)
        for record_type in RECORD_TYPES
        for variable in variables(record_type).values()
    )


def variable_entry(record_type: type[Record], variable: Variable, study: Study) -> DictionaryEntry:
    """Return what the column of a recorded variable means."""
    codes = variable.codes or ()
    return DictionaryEntry(
        form=translate("variable", record_type.title_marked),
        kind=record_type.kind,
        name=variable.name,
        label=variable.label,
        type=_type_words(variable),
        unit=unit_of(variable, study),
        codes="; ".join(f"{code.value} = {code.label}" for code in codes),
        cdisc=variable.cdisc,
        help=variable.help,
        example=variable.example,
    )


def _type_words(variable: Variable) -> str:
    if variable.refers_to:
        return translate("export", "reference to another form")
    return {
        ValueKind.TEXT: translate("export", "text"),
        ValueKind.TEXTS: translate("export", "texts, separated by semicolons"),
        ValueKind.INTEGER: translate("export", "whole number"),
        ValueKind.NUMBER: translate("export", "number"),
        ValueKind.MEASUREMENT: translate("export", "number as typed, with < or > where it has one"),
        ValueKind.DATE: translate("export", "date as far as known: 2018-08-12, 2018-08, 2018 or unk"),
        ValueKind.TIME: translate("export", "time of day, 24 hours"),
        ValueKind.CODE: translate("export", "one code"),
        ValueKind.CODES: translate("export", "codes, separated by semicolons"),
        ValueKind.FRACTIONS: translate("export", "planned fractions"),
        ValueKind.GRADE_CHANGES: translate("export", "grades, each with its first day"),
        ValueKind.ABSENCES: translate("export", "columns without a value, each with : and the reason why"),
    }[variable.kind]
