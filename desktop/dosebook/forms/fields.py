"""The fields of a form: each names its variable and the editor that suits it, never the variable's words.

Functions given to a field see the values of the form as they stand (domain values by variable name)
and the study; they must be pure and quick, since they run while a person types.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate

Values = Mapping[str, Any]
"""The values of a form by variable name; a name that is absent is empty."""

Width = Literal["short", "medium", "long", "full"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value to choose and the words for it."""

    value: Any
    label: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A value that the program knows, with the words that say where from; a person accepts it or not."""

    value: Any
    source: str


@dataclass(frozen=True, slots=True)
class Field:
    """One variable on a form.

    ``required`` blocks a save while empty (only what a record is found by). ``shown_when`` hides a field
    that does not apply. ``offered`` is never given for what only the source can say: amounts given,
    weights, dates of what happened (but those that a recorded result shows), grade, attribution, seriousness, DLT. ``choices`` replaces the
    variable's code list. ``beside`` puts the field in the row of the one before it. ``behind`` gives words of the study, of
    any length, to show above the answers.
    """

    name: str
    required: bool = False
    shown_when: Callable[[Values, StudyData], bool] | None = None
    width: Width = "medium"
    offered: Callable[[Values, StudyData], Offer | None] | None = None
    choices: Callable[[Values, StudyData], Sequence[Choice]] | None = None
    beside: bool = False
    behind: Callable[[StudyData], str] | None = None

    def is_shown(self, values: Values, data: StudyData) -> bool:
        """Whether the field applies to these values."""
        return self.shown_when is None or self.shown_when(values, data)


@dataclass(frozen=True, slots=True)
class TextField(Field):
    """One line of text; with ``choices`` they are suggested, anything may be typed."""


@dataclass(frozen=True, slots=True)
class LongTextField(Field):
    """Several lines of text."""

    width: Width = "full"


@dataclass(frozen=True, slots=True)
class TextsField(Field):
    """A few short texts, separated by semicolons; the value is a tuple of them."""

    width: Width = "long"


@dataclass(frozen=True, slots=True)
class IntegerField(Field):
    """A whole number."""

    width: Width = "short"


@dataclass(frozen=True, slots=True)
class NumberField(Field):
    """A decimal number, kept with the digits as typed; ``signed`` ones may be below zero."""

    width: Width = "short"
    signed: bool = False


@dataclass(frozen=True, slots=True)
class MeasurementField(Field):
    """A measured value with an optional comparator, kept as typed."""

    width: Width = "short"


@dataclass(frozen=True, slots=True)
class DateField(Field):
    """A date as far as it is known."""


@dataclass(frozen=True, slots=True)
class TimeField(Field):
    """A time of day, hours and minutes."""

    width: Width = "short"


@dataclass(frozen=True, slots=True)
class ChoiceField(Field):
    """One of a list: the variable's code list, or ``choices`` where given."""


@dataclass(frozen=True, slots=True)
class ChoicesField(Field):
    """Any number out of a list; the value is a tuple."""

    width: Width = "full"


@dataclass(frozen=True, slots=True)
class ReferenceField(Field):
    """One other record, chosen from ``choices``; the value is its uid."""


@dataclass(frozen=True, slots=True)
class ReferencesField(Field):
    """Several other records, chosen from ``choices``; the value is a tuple of uids."""

    width: Width = "full"


@dataclass(frozen=True, slots=True)
class FractionsField(Field):
    """The grid of planned fractions: dose, day, days early, days late."""

    width: Width = "full"


@dataclass(frozen=True, slots=True)
class GradeChangesField(Field):
    """The grid of the grades that an event had: first day, grade."""

    width: Width = "full"


@dataclass(frozen=True, slots=True)
class CtcaeField(Field):
    """A CTCAE term found by typing, of the version that the variable ``version`` holds."""

    width: Width = "long"
    version: str = "ctcae_version"


@dataclass(frozen=True, slots=True)
class GradeField(Field):
    """A grade from 1 to 5; ``choices`` are the grades that exist for the term."""

    width: Width = "short"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowingField(Field):
    """A recorded value that nobody types: it follows from other values of the form and is shown only."""

    follow: Callable[[Values, StudyData], Any]
    words: Callable[[str], str] | None = None
    """How a recorded text is read in the language here, where it is not shown as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedField(Field):
    """Words computed from the form, shown only and never stored; its name belongs to no variable."""

    label_marked: str
    compute: Callable[[Values, StudyData], str]

    @property
    def label(self) -> str:
        """The label in the language of the program."""
        return translate("forms", self.label_marked)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockField(DerivedField):
    """Words about a clock that runs: ``compute_at`` tells them where the time of day is known, as in a window."""

    compute_at: Callable[[Values, StudyData, datetime], str]
