"""What the grid of results holds, and what of it cannot be read, in words."""

from collections.abc import Sequence

from dosebook.domain.localised import localised
from dosebook.domain.words import translate
from dosebook.forms.lab_grid.grid import GridReading, Problem
from dosebook.gui.pages.lab_grid_table import HEADS, LabGridTable


def reading_words(reading: GridReading, left_out: Sequence[str] = ()) -> str:
    """Return what the grid holds, in words, and which pasted columns it does not hold."""
    count, bad = reading.count, len(reading.problems)
    one, many = translate("window", "1 new value."), translate("window", "{count} new values.")
    parts = [one if count == 1 else many.format(count=f"{localised(count):,}")]
    if reading.recorded:
        words = translate("window", "Recorded already and left out: {count}.")
        parts.append(words.format(count=f"{localised(reading.recorded):,}"))
    if bad:
        one = translate(
            "window",
            "1 cell cannot be read; nothing is saved before you mend it or confirm that it stays out.",
        )
        many = translate(
            "window",
            "{count} cells cannot be read; nothing is saved before you mend them or confirm that they stay out.",
        )
        parts.append(one if bad == 1 else many.format(count=f"{localised(bad):,}"))
    if left_out:
        words = translate("window", "Left out, because no test is called so: {names}.")
        parts.append(words.format(names=", ".join(left_out)))
    return " ".join(parts)


def problem_words(problem: Problem, grid: LabGridTable) -> str:
    """Return which cell cannot be read, with its row and test, and why."""
    name, is_value = grid.cells.row_name(problem.row + HEADS), problem.row >= 0
    where = translate("window", "Row {row}").format(row=name) if is_value else name
    test = grid.tests[problem.column].label if problem.column >= 0 else translate("window", "Date")
    day = grid.text(problem.row + HEADS, 0) if is_value and problem.column >= 0 else ""
    place = ", ".join(part for part in (where, day, test) if part)
    what = f"{problem.text} – {problem.reason}" if problem.text.strip(" –") else problem.reason
    return f"{place}: {what}"
