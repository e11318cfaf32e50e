"""Terms by how many participants have them, and the event that tells of each at the highest grade."""

import builders
from dosebook.domain.summary.adverse_event_summary import by_term, treated_groups, worst_events


def test_terms_stand_by_how_many_have_them_whatever_their_class() -> None:
    people = [builders.participant(f"01-0{number}") for number in (1, 2)]
    data = builders.study_data(
        builders.cohort(1),
        people,
        [builders.dose(one.participant_id) for one in people],
        builders.event("a", "01-01", ctcae_term="Nausea", grade=1),
        builders.event("b", "01-01", ctcae_term="Anemia", system_organ_class="Blood", grade=3),
        builders.event("c", "01-02", ctcae_term="Anemia", system_organ_class="Investigations", grade=2),
        builders.event("d", "01-02", ctcae_term="", reported_term="dizzy", grade=None),
    )
    rows = by_term(treated_groups(data, data.cohorts)[-1:])
    assert [(row.term, row.total) for row in rows] == [("Anemia", 2), ("Nausea", 1), ("dizzy", 1)]
    assert rows[0].counts[0].by_grade == (0, 1, 1, 0, 0)
    worst = worst_events(data.adverse_events)
    assert [event.uid for event in worst] == ["b", "c"]
