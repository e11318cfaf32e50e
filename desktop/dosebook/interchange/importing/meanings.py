"""What words of another system mean: which a table holds that are no answer, and the answers there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dosebook.domain.records import RECORD_TYPE_OF, Cohort
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import Variable
from dosebook.domain.words import translate
from dosebook.interchange.importing.plan import ImportPlan
from dosebook.interchange.importing.targets import TargetKind, targets

MOST_WORDS = 60
"""A column with more different words is no column of answers."""


@dataclass(frozen=True, slots=True)
class ForeignWord:
    """A text of the table that stands for one of the answers of ``variable``."""

    variable: str
    label: str
    text: str


def foreign_words(plan: ImportPlan) -> tuple[ForeignWord, ...]:
    """Return the rejected texts that could be given a meaning, each once, in the order of the table."""
    known = targets(RECORD_TYPE_OF[plan.mapping.kind])
    found: dict[ForeignWord, None] = {}
    for item in plan.rejected:
        target = known.get(plan.mapping.variables.get(item.column, ""))
        if target is None or target.kind is not TargetKind.VALUE or not item.text.strip():
            continue
        if has_answers(target.variable):
            found[ForeignWord(target.name, target.label, item.text.strip())] = None
    return tuple(found)[:MOST_WORDS]


def has_answers(variable: Variable) -> bool:
    """Whether a text of this variable is one of several answers."""
    return variable.codes is not None or variable.refers_to == (Cohort.kind,)


def answers(kind: str, name: str, data: StudyData) -> Sequence[tuple[str, str]]:
    """Return what a text may mean in the variable ``name``, each with its words; the empty one is nothing."""
    variable = targets(RECORD_TYPE_OF[kind])[name].variable
    nothing = ("", translate("import", "(nothing: leave it empty)"))
    if variable.refers_to == (Cohort.kind,):
        return (nothing, *((str(one.number), cohort_title(one, data.study)) for one in data.all(Cohort)))
    codes: Any = variable.codes or ()
    return (nothing, *((str(code.value), code.label) for code in codes))
