"""What a timeline is made of, in days from its day 1 (0 = day 1): strips under each other, no geometry."""

from dataclasses import dataclass
from enum import Enum

RecordKey = tuple[str, str]
"""Kind and uid of the record that a click opens."""


SERIOUS = "S"
"""What stands behind the bar of a serious event."""


class Sign(Enum):
    """The signs of a lane; each has a form of its own, so that colour is never needed."""

    PLATELETS = "triangle"
    RED_CELLS = "disc"
    OTHER_PRODUCT = "square"
    MILESTONE = "diamond"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a bar with a grade of its own, which began between ``first`` and ``last``."""

    first: float
    last: float
    grade: int


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that lasts: possibly from ``earliest``, certainly from ``begin`` to ``finish``, possibly to ``latest``.

    Where ``begin`` lies after ``finish`` no day is certain. ``note`` is a word that stands behind the bar.
    ``is_graded`` tells that a grade belongs to it, known or not. ``steps`` are the grades that it had one after the other, where they are known.
    """

    earliest: float
    begin: float
    finish: float
    latest: float
    grade: int | None = None
    is_ongoing: bool = False
    is_serious: bool = False
    is_graded: bool = True
    note: str = ""
    record: RecordKey | None = None
    tooltip: str = ""
    steps: tuple[Step, ...] = ()

    @property
    def behind(self) -> str:
        """The words behind the bar."""
        return f"{SERIOUS if self.is_serious else ''} {self.note}".strip()


@dataclass(frozen=True, slots=True)
class Mark:
    """Something of one day, which lies from ``first`` to ``last`` where the day is not known."""

    first: float
    last: float
    sign: Sign
    words: str = ""
    record: RecordKey | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of words over the lanes that follow."""

    words: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of bars and marks, or more where they would cover each other."""

    label: str
    items: tuple[Bar | Mark, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """An amount given on one day; ``share`` of the highest (0 to 1) is its height, 0 for one omitted."""

    first: float
    last: float
    share: float
    words: str
    record: RecordKey | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """The doses, as columns of comparable height with their amounts above."""

    label: str
    unit: str
    items: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One measured value; ``sign`` tells on which side of it the true value lies (``<0.2``).

    ``is_raised`` tells that support before it may have raised it.
    """

    first: float
    last: float
    value: float
    shown: str
    sign: str = ""
    is_raised: bool = False
    record: RecordKey | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value at which something begins, in a word."""

    value: float
    words: str


@dataclass(frozen=True, slots=True)
class GradeBand:
    """Values below ``below``, down to where the next band begins, have this grade."""

    below: float
    grade: int


USUAL_HEIGHT = 44.0
"""The height of a panel in a whole story."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The course of one measured value; ``reach`` are values that the scale shows in any case."""

    label: str
    unit: str
    points: tuple[Point, ...]
    thresholds: tuple[Threshold, ...] = ()
    reach: tuple[float, float] = (0.0, 1.0)
    is_log: bool = False
    bands: tuple[GradeBand, ...] = ()
    height: float = USUAL_HEIGHT


Strip = Heading | Lane | Columns | Panel


@dataclass(frozen=True, slots=True)
class Timeline:
    """The strips from top to bottom, the days they cover, and what runs through all of them."""

    strips: tuple[Strip, ...]
    low: float
    high: float
    window: tuple[float, float] | None = None
    window_words: str = ""
    dose_days: tuple[float, ...] = ()
    today: float | None = None
    nadir: tuple[float, float] | None = None
    axis_title: str = ""
    notes: tuple[str, ...] = ()
    alt_text: str = ""
