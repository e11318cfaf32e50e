"""A mistake that an edit check must find, beside the same record without it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from dosebook.domain.records import Record

Around = tuple[Record, ...]


@dataclass(frozen=True)
class Case:
    """``wrong`` fires the check among ``around_wrong``; ``right`` does not among ``around_right``."""

    wrong: Record
    around_wrong: Around
    right: Record
    around_right: Around


Cases = Mapping[str, Case]


def slip(right: Record, *around: Record, **mistake: Any) -> Case:
    """The same record with a mistake in it, in the same study."""
    return Case(replace(right, **mistake), around, right, around)  # type: ignore[type-var]


def setting(record: Record, wrong: Around, right: Around) -> Case:
    """The same record in a study that makes it wrong and in one that does not."""
    return Case(record, wrong, record, right)
