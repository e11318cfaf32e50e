"""Larger sets of published figures, used where they are at hand; the suite carries cases of its own too."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "reference" / "dosefinding"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file, or skip the test."""
    with _file(name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def cases(name: str) -> list[dict[str, Any]]:
    """Return the cases of a JSON file, or skip the test."""
    found: list[dict[str, Any]] = json.loads(_file(name).read_text(encoding="utf-8"))
    return found


def _file(name: str) -> Path:
    if not (FOLDER / name).is_file():
        pytest.skip("the larger set of reference figures is not at hand")
    return FOLDER / name
