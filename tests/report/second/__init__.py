"""A second count of every table of the report, from the study file, sharing no counting with the program."""

from report.second import blood, change, compare, dlt, dosing, events, people, support
from report.second.registry import RECOUNTS, named_tables
from report.second.whole import ELSEWHERE, disagreements

__all__ = [
    "ELSEWHERE",
    "RECOUNTS",
    "blood",
    "change",
    "compare",
    "disagreements",
    "dlt",
    "dosing",
    "events",
    "named_tables",
    "people",
    "support",
]
