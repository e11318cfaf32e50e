"""What the program remembers for a person: saved whole, read forgivingly."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dosebook.domain.changes import Person
from dosebook.languages import LANGUAGES
from dosebook.runtime.atomic_file import private_folder, write_atomically

RECENT_STUDIES_KEPT = 10
THEMES = ("system", "light", "dark", "contrast")
AS_THE_SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one profile; ``window`` is the window's own business, text by name."""

    person_name: str = ""
    person_role: str = ""
    recent_studies: tuple[str, ...] = ()
    theme: str = "system"
    language: str = AS_THE_SYSTEM
    second_backup_folder: str = ""
    window: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def person(self) -> Person:
        """Who says to be at this computer."""
        return Person(self.person_name, self.person_role)

    def with_person(self, person: Person) -> "Settings":
        """Return settings that name ``person``."""
        return replace(self, person_name=person.name, person_role=person.role)

    def with_recent(self, study: Path) -> "Settings":
        """Return settings with ``study`` first among the recent ones."""
        name = str(study.absolute())
        others = tuple(item for item in self.recent_studies if item != name)
        return replace(self, recent_studies=(name, *others)[:RECENT_STUDIES_KEPT])


def read_settings(file: Path) -> Settings:
    """Return what ``file`` holds; whatever is missing or unreadable there takes its default."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _settings_of(found) if isinstance(found, dict) else Settings()


def write_settings(file: Path, settings: Settings) -> None:
    """Save ``settings`` whole; raises OSError."""
    private_folder(file.parent)
    values = {**asdict(replace(settings, window={})), "window": dict(settings.window)}
    # In ASCII: the name of a recent study in an old encoding cannot be written as UTF-8.
    text = json.dumps(values, indent=1)
    write_atomically(file, text.encode("ascii"), private=True)


def _settings_of(found: Mapping[str, Any]) -> Settings:
    known: dict[str, Any] = {}
    for item in fields(Settings):
        value = found.get(item.name)
        if item.name == "window" and isinstance(value, dict):
            known["window"] = MappingProxyType({str(key): str(text) for key, text in value.items()})
        elif item.name == "recent_studies" and isinstance(value, list):
            known["recent_studies"] = tuple(str(text) for text in value)
        elif isinstance(item.default, str) and isinstance(value, str) and _is_known(item.name, value):
            known[item.name] = value
    return Settings(**known)


def _is_known(name: str, value: str) -> bool:
    known = {"theme": THEMES, "language": (AS_THE_SYSTEM, *LANGUAGES)}.get(name)
    return known is None or value in known
