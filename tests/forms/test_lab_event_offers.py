"""Events that laboratory values suggest: term, grade, onset and course; everything else is left to people."""

from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from builders import cohort, dose, event, on, participant, result, study, transfusion
from dosebook.actions.enter_lab_events import enter_lab_events, refuse_lab_events
from dosebook.domain.changes import Amend, Create
from dosebook.domain.codelists import CtcaeVersion, LabTest, LabUnit, TransfusionProduct, YesNo
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.query_record import Query
from dosebook.domain.records import AdverseEvent, Record
from dosebook.domain.safety_codelists import LabEvents
from dosebook.domain.study_data import StudyData
from dosebook.forms.asking import Asker
from dosebook.forms.lab_event_offers import LabEventOffer, lab_event_offers

V5 = CtcaeVersion.V5_0
LEFT_TO_PEOPLE = {
    "serious", "seriousness_criteria", "attribution", "action_taken", "outcome", "treatment_given",
    "assessed_by", "assessed_on", "assessed_items", "end", "ongoing", "narrative", "reported_term", "treatment_note",
}  # fmt: skip


def platelets(uid: str, value: str, day: str) -> Any:
    return result(
        uid,
        value=value,
        test=LabTest.PLATELETS,
        unit=LabUnit.TEN9_L,
        date=on(day),
        reference_low=Decimal(150),
    )


def potassium(uid: str, value: str, day: str) -> Any:
    return result(
        uid,
        value=value,
        test=LabTest.POTASSIUM,
        unit=LabUnit.MMOL_L,
        date=on(day),
        reference_low=Decimal("3.5"),
        reference_high=Decimal(5),
    )


def data(
    *records: Record, version: CtcaeVersion = V5, lab_events: LabEvents | None = LabEvents.FROM_1
) -> StudyData:
    first = study(ctcae_version=version, lab_events=lab_events)
    return StudyData.of([first, cohort(), participant(), dose(), *records])


def offers(*records: Record, **said: Any) -> tuple[LabEventOffer, ...]:
    return lab_event_offers("p01-01", data(*records, **said))


def steps(*changes: tuple[str, int]) -> tuple[GradeChange, ...]:
    return tuple(GradeChange(on(day), grade) for day, grade in changes)


FALL = (
    platelets("a", "60", "2018-02-03"),
    platelets("b", "30", "2018-02-09"),
    platelets("c", "22", "2018-02-12"),
    platelets("d", "55", "2018-02-20"),
)


def test_a_fall_of_the_platelets_is_one_event_with_its_course() -> None:
    """Grade 2 from the 3rd, 3 from the 9th, 4 from the 12th, 2 again from the 20th."""
    (offer,) = offers(*FALL)
    offered = offer.event
    assert (offered.ctcae_term, offered.grade, offered.onset) == (
        "Platelet count decreased",
        4,
        on("2018-02-03"),
    )
    assert offered.grade_changes == steps(
        ("2018-02-03", 2), ("2018-02-09", 3), ("2018-02-12", 4), ("2018-02-20", 2)
    )
    assert offered.system_organ_class == "Investigations"
    assert offer.saved is None
    assert offer.back is None


def test_what_only_people_can_say_stays_empty() -> None:
    (offer,) = offers(*FALL)
    blank = AdverseEvent(uid="")
    left = {field.name for field in fields(AdverseEvent)} & LEFT_TO_PEOPLE
    assert left == LEFT_TO_PEOPLE
    assert all(getattr(offer.event, name) == getattr(blank, name) for name in left)


def test_a_single_grade_needs_no_course() -> None:
    (offer,) = offers(platelets("a", "60", "2018-02-03"), platelets("b", "55", "2018-02-09"))
    assert (offer.event.grade, offer.event.grade_changes) == (2, ())


def test_the_term_is_that_of_the_version() -> None:
    (offer,) = offers(FALL[1], version=CtcaeVersion.V6_0)
    assert offer.event.ctcae_term == "Thrombocytopenia"
    assert offer.event.ctcae_version is CtcaeVersion.V6_0


def test_once_per_term_until_the_value_is_back() -> None:
    back, again = platelets("back", "180", "2018-02-26"), platelets("again", "40", "2018-03-10")
    assert len(offers(*FALL)) == 1
    first, second = offers(*FALL, back, again)
    assert first.back is not None
    assert first.back.result.uid == "back"
    assert (second.event.grade, second.event.onset) == (3, on("2018-03-10"))
    known = event(
        "e", ctcae_term="Platelet count decreased", grade=4, onset=on("2018-02-03"), end=on("2018-02-26")
    )
    (left,) = offers(*FALL, back, again, known)
    assert left.event.onset == on("2018-03-10")


def test_a_worse_value_extends_the_open_event_and_makes_no_second_one() -> None:
    known = event(
        "e", ctcae_term="Platelet count decreased", grade=3, onset=on("2018-02-09"), ongoing=YesNo.YES
    )
    (offer,) = offers(*FALL[1:], known)
    assert offer.saved is known
    assert offer.event.uid == "e"
    assert offer.event.grade == 4
    assert offer.event.grade_changes == steps(("2018-02-09", 3), ("2018-02-12", 4), ("2018-02-20", 2))
    assert offers(*FALL[1:], offer.event) == (), "taken, it is not offered again"


def test_a_course_gets_the_grade_that_it_lacks() -> None:
    course = steps(("2018-02-03", 2), ("2018-02-12", 4))
    known = event(
        "e", ctcae_term="Platelet count decreased", grade=4, onset=on("2018-02-03"), grade_changes=course,
        ongoing=YesNo.YES,
    )  # fmt: skip
    (offer,) = offers(*FALL[:3], known)
    assert offer.event.grade_changes == steps(("2018-02-03", 2), ("2018-02-09", 3), ("2018-02-12", 4))
    assert offer.event.grade == 4


def test_a_value_after_a_transfusion_makes_no_grade_better() -> None:
    given = transfusion("t", product=TransfusionProduct.PLATELETS, date=on("2018-02-18"))
    (offer,) = offers(*FALL, given)
    assert offer.event.grade_changes[-1] == GradeChange(on("2018-02-12"), 4)


def test_where_symptoms_decide_the_grade_is_left_open() -> None:
    """3.2 is grade 1 without symptoms and grade 2 with them."""
    (offer,) = offers(potassium("a", "3.2", "2018-02-03"))
    assert (offer.event.ctcae_term, offer.event.grade) == ("Hypokalemia", None)
    (offer,) = offers(potassium("a", "3.2", "2018-02-03"), potassium("b", "2.8", "2018-02-04"))
    assert (offer.event.grade, offer.event.grade_changes) == (3, ()), (
        "the worst is certain, the course is not"
    )


def test_two_directions_are_two_terms() -> None:
    low, high = potassium("a", "2.8", "2018-02-03"), potassium("b", "6.5", "2018-02-20")
    assert [offer.event.ctcae_term for offer in offers(low, high)] == ["Hypokalemia", "Hyperkalemia"]


def test_the_study_says_whether_a_value_alone_is_an_event() -> None:
    assert offers(*FALL, lab_events=LabEvents.NEVER) == ()
    (offer,) = offers(*FALL, lab_events=LabEvents.FROM_3)
    assert offer.event.onset == on("2018-02-09"), "the first value of grade 3"
    assert offer.event.grade_changes[0] == GradeChange(on("2018-02-09"), 3)


def test_an_offer_that_was_refused_with_a_reason_is_not_made_again_before_the_value_is_worse() -> None:
    saved = data(FALL[1])
    asker, uids = Asker("Ann", date(2018, 3, 1)), iter(("q", "r"))
    (change,) = refuse_lab_events(offers(FALL[1]), "Known clumping", saved, asker, lambda: next(uids))
    assert isinstance(change, Create)
    query = change.record
    assert isinstance(query, Query)
    assert query.status is QueryStatus.ACCEPTED
    assert offers(FALL[1], query) == ()
    (again,) = offers(FALL[1], FALL[2], query)
    assert again.event.grade == 4


def test_taken_offers_are_new_events_and_longer_courses() -> None:
    known = event("e", ctcae_term="Platelet count decreased", grade=3, onset=on("2018-02-09"))
    records = (*FALL[1:3], known, potassium("k", "2.8", "2018-02-03"))
    saved = data(*records)
    new, longer = enter_lab_events(offers(*records), saved, lambda: "new")
    assert isinstance(new, Create)
    assert (new.record.uid, new.record.kind) == ("new", "adverse_event")
    assert isinstance(longer, Amend)
    assert (longer.record.uid, longer.based_on) == ("e", saved.entries["e"].version)
