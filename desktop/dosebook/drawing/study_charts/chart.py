"""A chart of a study, ready to be drawn at any width, with the share of participants whose data it shows."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dosebook.domain.words import translate
from dosebook.drawing.shapes import Drawing

T = TypeVar("T")
Draw = Callable[[float], Drawing]
MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class Chart:
    """A title that says what is shown, what draws it at a width in points, and notes: data share, reading, rules.

    Without ``draw`` there is nothing to show, and the note says why.
    """

    title: str
    draw: Draw | None
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self.draw is None

    @property
    def alt_text(self) -> str:
        """The chart in words: its title and its note."""
        return f"{self.title}. {self.note}"


def whole_charts(charts: Sequence[Chart]) -> tuple[Chart, ...]:
    """Return the parts of charts, each with the title that stands over the first part and the note under the last."""
    found: list[Chart] = []
    title = ""
    for chart in charts:
        title = chart.title or title
        found.append(replace(chart, title=title))
    note = ""
    for place in reversed(range(len(found))):
        note = found[place].note or note
        found[place] = replace(found[place], note=note)
    return tuple(found)


def in_parts(rows: Iterable[T], group_of: Callable[[T], str], most: int) -> list[tuple[T, ...]]:
    """Return the rows in as few parts of at most so many lines as they need, each about as long as the others.

    A line more names each group that begins in a part.
    """
    found = list(rows)
    parts = _in_parts(found, group_of, most)
    for fewer in range(most - 1, 1, -1):
        shorter = _in_parts(found, group_of, fewer)
        if len(shorter) > len(parts):
            break
        parts = shorter
    return parts


def _in_parts(rows: Iterable[T], group_of: Callable[[T], str], most: int) -> list[tuple[T, ...]]:
    parts: list[list[T]] = [[]]
    lines = 0
    for row in rows:
        is_new = not parts[-1] or group_of(parts[-1][-1]) != group_of(row)
        if parts[-1] and lines + 1 + is_new > most:
            parts.append([])
            lines, is_new = 0, True
        parts[-1].append(row)
        lines += 1 + is_new
    return [tuple(part) for part in parts]


def nothing(title: str, why: str) -> tuple[Chart, ...]:
    """Return a chart of which there is nothing to show, and why."""
    return (Chart(title, None, why),)


def nobody_treated(title: str) -> tuple[Chart, ...]:
    """Return the chart of a study without treated participants."""
    return nothing(title, translate("charts", "Nobody was treated up to this day."))


def share_words(shown: int, whole: int, without: Sequence[tuple[str, str]] = (), *, what: str = "") -> str:
    """Return ``7 of 8 treated participants with data; without: 05-04 (no value)``.

    ``without`` are the others with their reason; many of them are counted by reason. ``what`` stands in
    place of "treated participants with data".
    """
    words = translate("charts", "{shown} of {whole} {what}").format(
        shown=shown, whole=whole, what=what or translate("charts", "treated participants with data")
    )
    if not without:
        return words + "."
    if len(without) > MOST_NAMED:
        counted = Counter(reason for _, reason in without)
        named = ", ".join(
            translate("charts", "{number}: {reason}").format(number=number, reason=reason)
            for reason, number in counted.most_common()
        )
    else:
        named = ", ".join(
            translate("charts", "{participant} ({reason})").format(participant=name, reason=reason)
            for name, reason in without
        )
    return translate("charts", "{share}; without: {others}.").format(share=words, others=named)


def sentences(*parts: str) -> str:
    """Return the sentences that are not empty, one after the other."""
    return " ".join(part for part in parts if part)


def below_words() -> str:
    """Return what an arrow down means."""
    return translate("charts", "reported as below this value (<)")


def above_words() -> str:
    """Return what an arrow up means."""
    return translate("charts", "reported as above this value (>)")
