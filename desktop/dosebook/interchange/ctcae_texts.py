"""The NCI's sentences as they were loaded on this computer, and general words where there are none."""

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from dosebook.domain.codelists import CtcaeVersion
from dosebook.forms.grade_words import grade_meaning
from dosebook.interchange.ctcae_workbook import TermText
from dosebook.runtime.atomic_file import private_folder, write_atomically


class CtcaeTexts:
    """The texts of one version, read from their file at the first question."""

    def __init__(self, file: Path | None) -> None:
        """Read from ``file`` when asked; None, a missing or a damaged file means that nothing was loaded."""
        self._file = file

    @property
    def is_loaded(self) -> bool:
        """Whether the NCI's sentences are there."""
        return bool(self._terms)

    def has_own_text(self, term: str, grade: int) -> bool:
        """Whether the NCI's sentence for this grade of this term is there."""
        return bool(self._own_text(term, grade))

    def grade_text(self, term: str, grade: int) -> str:
        """Return the NCI's sentence for this grade of ``term``, or what the grade means in general."""
        return self._own_text(term, grade) or grade_meaning(grade)

    def definition(self, term: str) -> str:
        """Return what the NCI understands by ``term``, empty when that was not loaded."""
        return _text(self._said(term).get("definition"))

    def note(self, term: str) -> str:
        """Return the NCI's hint at other terms, empty when there is none."""
        return _text(self._said(term).get("note"))

    def _own_text(self, term: str, grade: int) -> str:
        grades = self._said(term).get("grades")
        return _text(grades.get(str(grade))) if isinstance(grades, dict) else ""

    def _said(self, term: str) -> Mapping[str, Any]:
        said = self._terms.get(term)
        return said if isinstance(said, dict) else {}

    @cached_property
    def _terms(self) -> Mapping[str, Any]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8")) if self._file else None
        except (OSError, ValueError):
            return {}
        terms = found.get("terms") if isinstance(found, dict) else None
        return terms if isinstance(terms, dict) else {}


def texts_file(folder: Path, version: CtcaeVersion) -> Path:
    """Return where the texts of ``version`` are kept in ``folder``."""
    return folder / f"{version.value}.json"


def write_texts(folder: Path, version: CtcaeVersion, texts: Mapping[str, TermText]) -> None:
    """Keep ``texts`` in ``folder`` in place of the former ones of that version; raises OSError."""
    content = {
        "version": version.value,
        "terms": {
            name: {
                "grades": {str(grade): words for grade, words in text.grades.items()},
                "definition": text.definition,
                "note": text.note,
            }
            for name, text in texts.items()
        },
    }
    encoded = json.dumps(content, ensure_ascii=False, indent=0).encode("utf-8")
    write_atomically(texts_file(private_folder(folder), version), encoded)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
