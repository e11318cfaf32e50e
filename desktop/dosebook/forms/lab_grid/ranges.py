"""Which normal ranges the values of a grid get from their laboratory, in one sentence."""

from dosebook.domain.codelists import LabTest
from dosebook.domain.reference_ranges import NoRange, normal_range
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import one_or_many, translate
from dosebook.forms.lab_grid.grid import GridReading
from dosebook.forms.normal_range_words import limit_words


def range_words(reading: GridReading, laboratory: str, data: StudyData) -> str:
    """Return ``Ranges of Central lab: Platelets 150–400; ALT up to 40``; a test whose range cannot be told says why.

    Without a laboratory it says which values will have no range at all.
    """
    if not laboratory.strip():
        return _without_laboratory(reading)
    said: dict[LabTest, list[str]] = {}
    for result in reading.results:
        found = normal_range(result, data)
        if result.test is None or (found.source is None and found.reason is None):
            continue
        words = limit_words(found) if found.source is not None else _reason(found.reason)
        if words not in said.setdefault(result.test, []):
            said[result.test].append(words)
    either = translate("labs", " or ")
    parts = [f"{test.label} {either.join(words)}" for test, words in said.items()]
    if not parts:
        return ""
    words = translate("labs", "Ranges of {laboratory}: {ranges}.")
    return words.format(laboratory=" ".join(laboratory.split()), ranges="; ".join(parts))


def _without_laboratory(reading: GridReading) -> str:
    """Return how many values will have no normal range, since neither a laboratory nor a range is typed.

    The results themselves are not made for it: a block of thousands is looked at long before it is saved.
    """
    if not reading.bare:
        return ""
    one = translate(
        "labs",
        "1 of {all} values gets no normal range: name the laboratory, or type the range below the unit. A grade that needs "
        "a limit of the laboratory cannot be told without it.",
    )
    many = translate(
        "labs",
        "{count} of {all} values get no normal range: name the laboratory, or type the range below the unit. Grades "
        "that need a limit of the laboratory cannot be told without it.",
    )
    return one_or_many(reading.bare, one, many, all=reading.count)


def _reason(reason: NoRange | None) -> str:
    if reason is NoRange.NOT_RECORDED:
        return translate("labs", "not recorded")
    return f"({reason.label})" if reason is not None else ""
