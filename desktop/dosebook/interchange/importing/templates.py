"""Templates for imports by name: those that come with the program, and those that a person kept."""

import json
from collections.abc import Mapping
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.interchange.importing.mapping import (
    ColumnMapping,
    MappingRefused,
    check_mapping,
    mapping_of,
    mapping_text,
    read_mapping,
)
from dosebook.resources import resource
from dosebook.runtime.atomic_file import write_atomically

_SHIPPED = ("sdtm_dm", "sdtm_ae", "sdtm_ex", "sdtm_lb")
_ENDING = ".json"


def shipped_templates() -> Mapping[str, ColumnMapping]:
    """Return the templates that come with the program, by name."""
    found = {}
    for name in _SHIPPED:
        text = resource(f"import_templates/{name}.json").read_text(encoding="utf-8")
        content = json.loads(text)
        found[str(content["name"])] = mapping_of(content)
    return found


def kept_templates(folder: Path) -> Mapping[str, ColumnMapping]:
    """Return the templates in ``folder`` by name; what is no template is passed over."""
    found = {}
    for path in sorted(folder.glob("*" + _ENDING)) if folder.is_dir() else ():
        try:
            found[path.stem] = read_mapping(path)
        except MappingRefused:
            continue
    return found


def templates(folder: Path) -> Mapping[str, ColumnMapping]:
    """Return all templates by name: those of the program, then those that a person kept in ``folder``."""
    return {**shipped_templates(), **kept_templates(folder)}


def template_called(folder: Path, name: str) -> ColumnMapping:
    """Return the template of that name; raises MappingRefused, which names those that there are."""
    known = templates(folder)
    if name not in known:
        words = translate("import", "There is no template “{name}”. There are: {names}.")
        raise MappingRefused(words.format(name=name, names="; ".join(known)))
    return known[name]


def keep_template(folder: Path, name: str, mapping: ColumnMapping) -> str:
    """Keep ``mapping`` under ``name``, in place of one of that name, and return the name as it was kept.

    Raises MappingRefused where nothing is left of the name, or where it cannot be written.
    """
    check_mapping(mapping)
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_()").strip()
    if not plain:
        raise MappingRefused(translate("import", "Give the template a name of letters or digits."))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / (plain + _ENDING), mapping_text(mapping).encode("utf-8"))
    except OSError as error:
        words = translate("import", "The template could not be kept ({reason}).")
        raise MappingRefused(words.format(reason=error.strerror or "")) from error
    return plain
