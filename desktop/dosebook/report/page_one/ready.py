"""Were the data ready for this report, in one line, and that it was made all the same."""

from collections import Counter

from dosebook.domain.words import first_small, translate
from dosebook.report.frame import Frame
from dosebook.report.readiness import Matter


def ready(frame: Frame) -> str:
    """Return how much of each matter is open in the reported cohorts."""
    counts = Counter(line.matter for line in frame.readiness)
    if not counts:
        return translate("report", "Nothing is missing, asked, running, unreported or overdue.")
    listed = "; ".join(
        translate("report", "{what}: {number}").format(what=_small(matter.label), number=counts[matter])
        for matter in Matter
        if counts[matter]
    )
    words = translate("report", "Not everything: {listed}. The report was made all the same.")
    return words.format(listed=listed)


def _small(words: str) -> str:
    return words if words.startswith("DLT") else first_small(words)
