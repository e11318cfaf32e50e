"""A list of records as data: its columns, and the order in which it opens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate

Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column; ``title_marked`` is marked with ``QT_TRANSLATE_NOOP("lists", …)``.

    ``sort_key`` returns values of one type that compare with each other, empty ones last. ``search``
    columns are looked through by the filter; a ``grade`` column shows its digit on the grade's colour. ``unit`` is the
    study's own unit of the column, shown in its head. ``on_day`` is the text where it depends on the day of looking.
    """

    title_marked: str
    text: Callable[[Any, StudyData], str]
    sort_key: Callable[[Any, StudyData], Any]
    align: Align = "left"
    search: bool = False
    grade: bool = False
    unit: Callable[[StudyData], str] | None = None
    on_day: Callable[[Any, date], str] | None = None

    @property
    def title(self) -> str:
        """The title in the language of the program."""
        return translate("lists", self.title_marked)

    def unit_words(self, data: StudyData) -> str:
        """Return the unit in which this study counts, empty for none."""
        return self.unit(data) if self.unit is not None else ""


@dataclass(frozen=True, slots=True)
class ListSpec:
    """The columns of one kind of record; ``default_sort`` is the number of a column, ``newest_first`` turns it."""

    columns: tuple[ListColumn, ...]
    default_sort: int = 0
    newest_first: bool = False
