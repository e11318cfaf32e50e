"""Which column of a table is which variable of a form, guessed from names and kept as a template."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dosebook.domain.errors import DosebookError
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.runtime.open_here import assert_not_open_here


class MappingRefused(DosebookError):
    """The template cannot be read, or names what is not there."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """``variables`` by column; ``codes`` gives the code of a text of a variable that has a code list."""

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
    """Return the variables by everything that may stand above their column; what two share names neither."""
    found: dict[str, str] = {}
    known = variables(RECORD_TYPE_OF[kind])
    shared: set[str] = set()
    for name, variable in known.items():
        for words in {variable.cdisc, variable.label} - {""}:
            shared |= {_key(words)} if _key(words) in found else set()
            found[_key(words)] = name
    for words in shared:
        del found[words]
    return {**found, **{_key(name): name for name in known}}


def _key(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())


def read_mapping(path: Path) -> ColumnMapping:
    """Return the template of a JSON file; raises MappingRefused."""
    try:
        assert_not_open_here(path)
        found = json.loads(path.read_text(encoding="utf-8"))
        mapping = ColumnMapping(str(found["kind"]), dict(found["columns"]), dict(found.get("codes", {})))
    except (OSError, ValueError, KeyError, TypeError) as error:
        words = translate("import", "{file} is no template for an import.")
        raise MappingRefused(words.format(file=path.name)) from error
    check_mapping(mapping)
    return mapping


def mapping_text(mapping: ColumnMapping) -> str:
    """Return the template as the text of a JSON file."""
    found = {"kind": mapping.kind, "columns": dict(mapping.variables), "codes": dict(mapping.codes)}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def check_mapping(mapping: ColumnMapping) -> None:
    """Raise MappingRefused for a form or variable that does not exist, or a variable with two columns."""
    if mapping.kind not in RECORD_TYPE_OF:
        words = translate("import", "There is no form “{name}”.")
        raise MappingRefused(words.format(name=mapping.kind))
    known = variables(RECORD_TYPE_OF[mapping.kind])
    for name in [*mapping.variables.values(), *mapping.codes]:
        if name not in known:
            words = translate("import", "The form {form} has no variable “{name}”.")
            raise MappingRefused(words.format(form=mapping.kind, name=name))
    used = list(mapping.variables.values())
    twice = next((name for name in used if used.count(name) > 1), None)
    if twice is not None:
        words = translate("import", "Two columns are meant for “{name}”. Choose one of them.")
        raise MappingRefused(words.format(name=known[twice].label))
