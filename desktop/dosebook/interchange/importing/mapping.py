"""Which column of a table is which variable of a form, guessed from names and kept as a template."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dosebook.domain.errors import DosebookError
from dosebook.domain.records import RECORD_TYPE_OF, Participant
from dosebook.domain.variable import ValueKind, variables
from dosebook.domain.words import translate
from dosebook.interchange.importing.targets import TargetKind, targets
from dosebook.runtime.open_here import assert_not_open_here


class MappingRefused(DosebookError):
    """The template cannot be read, or names what is not there."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """``variables`` by column; ``codes`` gives what a text of another system means in a variable.

    What it means is a code, the number of a cohort, or nothing (an empty text).
    """

    kind: str
    variables: Mapping[str, str]
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def unmapped(self, columns: Sequence[str]) -> tuple[str, ...]:
        """Return the columns of a table that go nowhere."""
        return tuple(name for name in columns if name and name not in self.variables)


def guess_mapping(kind: str, columns: Sequence[str]) -> ColumnMapping:
    """Match columns by the name, the label or the CDISC name of a variable; the first column to match wins."""
    names = _names_of(kind)
    found: dict[str, str] = {}
    for column in columns:
        name = names.get(_key(column))
        if name is not None and name not in found.values():
            found[column] = name
    return ColumnMapping(kind, found)


def _names_of(kind: str) -> Mapping[str, str]:
    """Return the places by everything that may stand above their column; what two share names neither.

    A date and its time of day share a CDISC name; such a column goes into the date, which hands on the time.
    """
    found: dict[str, str] = {}
    known = variables(RECORD_TYPE_OF[kind])
    shared: set[str] = set()
    for name, variable in known.items():
        for words in {variable.cdisc, variable.label} - {""}:
            key = _key(words)
            first = known.get(found.get(key, ""))
            if first is not None and {first.kind, variable.kind} == {ValueKind.DATE, ValueKind.TIME}:
                found[key] = first.name if first.kind is ValueKind.DATE else name
                continue
            shared |= {key} if key in found else set()
            found[key] = name
    for words in shared:
        del found[words]
    return {**_names_of_parts(kind), **found, **{_key(name): name for name in known}}


_PERSON = ("usubjid", "subjid", "participantid", "participantno", "subject", "subjectid", "patientid")
"""What tables of other systems write above the numbers of their participants."""


def _names_of_parts(kind: str) -> Mapping[str, str]:
    """Return the places of participants, of answers by their CDISC names (AESHOSP), and of units (EXDOSU)."""
    name_of_person = "participant_id" if kind == Participant.kind else "participant"
    found = (
        dict.fromkeys(_PERSON, name_of_person) if name_of_person in variables(RECORD_TYPE_OF[kind]) else {}
    )
    for name, target in targets(RECORD_TYPE_OF[kind]).items():
        cdisc = target.variable.cdisc
        if target.kind is TargetKind.ANSWER:
            found[_key(target.code)] = name
        if target.kind is TargetKind.UNIT and cdisc:
            found[_key(cdisc.removesuffix("E") + "U")] = name
    return found


def _key(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def read_mapping(path: Path) -> ColumnMapping:
    """Return the template of a JSON file; raises MappingRefused."""
    try:
        assert_not_open_here(path)
        mapping = mapping_of(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        words = translate("import", "{file} is no template for an import.")
        raise MappingRefused(words.format(file=path.name)) from error
    check_mapping(mapping)
    return mapping


def mapping_of(content: Mapping[str, Any]) -> ColumnMapping:
    """Return the template that a JSON object holds; raises KeyError, TypeError or ValueError."""
    return ColumnMapping(str(content["kind"]), dict(content["columns"]), dict(content.get("codes", {})))


def mapping_text(mapping: ColumnMapping) -> str:
    """Return the template as the text of a JSON file."""
    found = {"kind": mapping.kind, "columns": dict(mapping.variables), "codes": dict(mapping.codes)}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def check_mapping(mapping: ColumnMapping) -> None:
    """Raise MappingRefused for a form or variable that does not exist, or a variable with two columns."""
    if mapping.kind not in RECORD_TYPE_OF:
        words = translate("import", "There is no form “{name}”.")
        raise MappingRefused(words.format(name=mapping.kind))
    known = targets(RECORD_TYPE_OF[mapping.kind])
    for name in [*mapping.variables.values(), *mapping.codes]:
        if name not in known:
            words = translate("import", "The form {form} has no variable “{name}”.")
            raise MappingRefused(words.format(form=mapping.kind, name=name))
    used = list(mapping.variables.values())
    answers = {known[name].variable.name for name in used if known[name].kind is TargetKind.ANSWER}
    twice = next((name for name in used if used.count(name) > 1 or name in answers), None)
    if twice is not None:
        words = translate("import", "Two columns are meant for “{name}”. Choose one of them.")
        raise MappingRefused(words.format(name=known[twice].label))
