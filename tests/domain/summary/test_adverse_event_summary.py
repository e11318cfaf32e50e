"""A participant counts once at the highest grade; the treated set is the denominator."""

from hypothesis import given
from hypothesis import strategies as st

from builders import cohort, dose, event, on, participant, study_data
from dosebook.domain.codelists import Attribution, YesNo
from dosebook.domain.summary.adverse_event_summary import (
    both,
    by_class_and_term,
    grade_at_least,
    grade_counts,
    is_any,
    is_related,
    is_serious,
    treated_groups,
)

BLOOD = "Blood and lymphatic system disorders"


def test_the_highest_grade_of_a_participant_counts_once() -> None:
    events = [
        event("a", grade=1),
        event("b", grade=3),
        event("c", "01-02", grade=2),
        event("d", "01-03", grade=None),
    ]
    counts = grade_counts(events)
    assert counts.by_grade == (0, 1, 1, 0, 0)
    assert (counts.ungraded, counts.any_grade, counts.between(3, 4)) == (1, 3, 1)


def test_an_untreated_participant_counts_nowhere() -> None:
    data = study_data(cohort(), participant(), participant("01-02"), dose(), event("a"), event("b", "01-02"))
    group, total = treated_groups(data, data.cohorts)
    assert (group.treated, total.treated, group.with_any(is_any)) == (1, 1, 1)


def test_events_before_the_first_fraction_are_not_emergent_unless_it_cannot_be_told() -> None:
    onsets = {"before": "2018-01-08", "same-day": "2018-01-09", "january": "2018-01", "unknown": "unk"}
    data = study_data(
        cohort(), participant(), dose(), [event(uid, onset=on(iso)) for uid, iso in onsets.items()]
    )
    (group, _) = treated_groups(data, data.cohorts)
    assert {found.uid for found in group.events} == {"same-day", "january", "unknown"}


def test_related_and_serious_events_are_told_by_their_records() -> None:
    data = study_data(
        cohort(),
        participant(),
        participant("01-02"),
        dose(),
        dose("01-02"),
        event("a", grade=3, attribution=Attribution.POSSIBLE),
        event("b", grade=4, attribution=Attribution.UNLIKELY, serious=YesNo.YES),
        event("c", "01-02", grade=2, attribution=Attribution.DEFINITE),
    )
    (group, _) = treated_groups(data, data.cohorts)
    assert group.with_any(is_related) == 2
    assert group.with_any(both(is_related, grade_at_least(3))) == 1
    assert group.events_with(is_serious) == 1


def test_an_event_related_to_the_other_treatment_alone_is_related() -> None:
    said = {"attribution": Attribution.UNRELATED, "attribution_other": Attribution.POSSIBLE}
    data = study_data(cohort(1), participant(), dose(), event("a", grade=3, **said), event("b", grade=3))
    (group, _) = treated_groups(data, data.cohorts)
    assert group.events_with(is_related) == 1


def test_classes_and_terms_are_sorted_by_participants() -> None:
    data = study_data(
        cohort(1),
        cohort(2, "18.75"),
        participant(),
        participant("02-01", 2),
        dose(),
        dose("02-01"),
        event("a", grade=1),
        event("b", ctcae_term="Anemia", system_organ_class=BLOOD, grade=3),
        event("c", "02-01", ctcae_term="Anemia", system_organ_class=BLOOD, grade=2),
        event("d", "02-01", ctcae_term="Febrile neutropenia", system_organ_class=BLOOD, grade=3),
    )
    rows = by_class_and_term(treated_groups(data, data.cohorts))
    assert [(row.system_organ_class.split()[0], row.term, row.total) for row in rows] == [
        ("Blood", "", 2),
        ("Blood", "Anemia", 2),
        ("Blood", "Febrile neutropenia", 1),
        ("General", "", 1),
        ("General", "Fatigue", 1),
    ]
    assert [counts.by_grade for counts in rows[0].counts] == [
        (0, 0, 1, 0, 0),
        (0, 0, 1, 0, 0),
        (0, 0, 2, 0, 0),
    ]


@given(st.lists(st.tuples(st.integers(1, 5), st.sampled_from(["01-01", "01-02", "01-03"]))))
def test_counts_never_exceed_the_participants_with_events(pairs: list[tuple[int, str]]) -> None:
    events = [event(str(index), who, grade=grade) for index, (grade, who) in enumerate(pairs)]
    assert grade_counts(events).any_grade == len({who for _, who in pairs})
