"""What the listings say of an event below its term."""

from builders import event, on
from dosebook.domain.grade_change import GradeChange
from dosebook.report.event_words import with_course


def test_the_course_stands_below_the_term() -> None:
    steps = (GradeChange(on("2018-06-03"), 2), GradeChange(on("2018-06"), 3))
    said = with_course("Nausea", event("e", grade_changes=steps))
    assert said == "Nausea\ngrade 2 from 3 Jun 2018\ngrade 3 from Jun 2018"
    assert with_course("Nausea", event("e")) == "Nausea"
