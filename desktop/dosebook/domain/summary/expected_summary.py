"""How much of what the schedule expects is there, form by form, and what is overdue of whom."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dosebook.domain.visit_codelists import Assessment
from dosebook.domain.visits.expected import State, VisitCell

NOT_EXPECTED = frozenset({State.NOT_YET_DUE, State.NEVER_DUE})
"""What is not due yet, or never will be, is not expected; no share counts it."""


@dataclass(frozen=True, slots=True)
class FormTally:
    """One form of all visits: how many were expected so far, and what became of them; the parts add up."""

    form: Assessment
    done: int
    possibly_done: int
    not_done: int
    due: int
    overdue: int

    @property
    def expected(self) -> int:
        """How many were expected so far: all whose first day has come, but for what is never due."""
        return self.done + self.possibly_done + self.not_done + self.due + self.overdue


def form_tallies(cells: Iterable[VisitCell]) -> tuple[FormTally, ...]:
    """Return the tally of each form of which at least one was expected so far, in the order of the code list."""
    counted = Counter((item.assessment, item.state) for cell in cells for item in cell.items)
    tallies = (
        FormTally(
            form,
            counted[form, State.DONE],
            counted[form, State.POSSIBLY_DONE],
            counted[form, State.NOT_DONE],
            counted[form, State.DUE],
            counted[form, State.OVERDUE],
        )
        for form in Assessment
    )
    return tuple(tally for tally in tallies if tally.expected)


def whole_tally(tallies: Iterable[FormTally], form: Assessment = Assessment.COUNTS) -> FormTally:
    """Return the sum over all forms, under the name of any one."""
    found = tuple(tallies)
    return FormTally(
        form,
        sum(one.done for one in found),
        sum(one.possibly_done for one in found),
        sum(one.not_done for one in found),
        sum(one.due for one in found),
        sum(one.overdue for one in found),
    )


def overdue_forms(cells: Iterable[VisitCell]) -> dict[Assessment, tuple[VisitCell, ...]]:
    """Return the visits of which each form is overdue, in the order of the code list."""
    found: dict[Assessment, list[VisitCell]] = {form: [] for form in Assessment}
    for cell in cells:
        for item in cell.items:
            if item.state is State.OVERDUE:
                found[item.assessment].append(cell)
    return {form: tuple(visits) for form, visits in found.items() if visits}
