"""Laboratory criteria and vectors of others, used where they are at hand; the suite carries its own too."""

import csv
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "reference" / "ctcae"


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file, or skip the test."""
    path = FOLDER / name
    if not path.is_file():
        pytest.skip("the larger set of reference figures is not at hand")
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
