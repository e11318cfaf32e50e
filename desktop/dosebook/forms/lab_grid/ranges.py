"""Which normal ranges the values of a grid get from their laboratory, in one sentence."""

from collections.abc import Sequence

from dosebook.domain.codelists import LabTest
from dosebook.domain.records import Result
from dosebook.domain.reference_ranges import NoRange, normal_range
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.normal_range_words import limit_words


def range_words(results: Sequence[Result], laboratory: str, data: StudyData) -> str:
    """Return ``Ranges of Central lab: Platelets 150–400; ALT up to 40``; a test whose range cannot be told says why."""
    if not laboratory.strip():
        return ""
    said: dict[LabTest, list[str]] = {}
    for result in results:
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


def _reason(reason: NoRange | None) -> str:
    if reason is NoRange.NOT_RECORDED:
        return translate("labs", "not recorded")
    return f"({reason.label})" if reason is not None else ""
