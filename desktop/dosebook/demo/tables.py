"""The tables that the demo study is made from, one row for each thing that was recorded."""

import csv
from collections.abc import Mapping
from functools import cache
from io import StringIO
from types import MappingProxyType

from dosebook.resources import resource

Row = Mapping[str, str]
PARTICIPANTS = "participants"
COUNTS = "counts"
EVENTS = "events"
TRANSFUSIONS = "transfusions"
HOSPITAL_STAYS = "hospital_stays"
MEDICATIONS = "medications"
RESPONSES = "responses"


@cache
def table(name: str) -> tuple[Row, ...]:
    """Return the rows of the packaged table called ``name``."""
    text = resource(f"demo/{name}.csv").read_text(encoding="utf-8")
    return tuple(MappingProxyType(row) for row in csv.DictReader(StringIO(text)))


def rows_of(name: str, participant: str) -> tuple[Row, ...]:
    """Return the rows of a table that belong to one participant, by id."""
    return tuple(row for row in table(name) if row["participant"] == participant)
