"""Why a plan is not simulated; nothing was computed then."""

from dataclasses import dataclass

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import translate


@dataclass(frozen=True, slots=True)
class PlanProblem:
    """One sentence and where it is mended: a setting of the plan, a cell of a scenario, a field of a design.

    ``part`` is ``plan``, ``scenario`` or ``design``; ``number`` counts scenarios and designs from 1; ``field``
    names the setting, the level of the scenario, or the variable of the design.
    """

    part: str
    message: str
    number: int = 0
    field: str = ""


class PlanRefused(DosebookError):
    """A plan that cannot be simulated; nothing was computed."""

    def __init__(self, problems: tuple[PlanProblem, ...]) -> None:
        """Say each problem in a line of its own."""
        super().__init__("\n".join(problem.message for problem in problems))
        self.problems = problems


class PlanUnreadable(DosebookError):
    """The file is no plan; the sentence says where it is not."""


class UnknownFormat(DosebookError):
    """The name of the file ends in nothing that a plan can be written as."""


class NumericsMissing(DosebookError):
    """This program was built without NumPy, so it simulates nothing."""

    def __init__(self) -> None:
        """Say what is missing and where it is found."""
        super().__init__(
            translate(
                "planning",
                "This package of Dosebook was built without the part that simulates trials. Plans can be written and read "
                "here; install the full package to simulate them.",
            )
        )
