"""The cause of an event in words, to each treatment that was judged."""

import pytest

from builders import event, study, study_data
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import AssessedItem, Attribution, Severity, YesNo
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.attribution import may_be_related
from dosebook.domain.event_attribution import attribution_words, named_attribution_words
from dosebook.forms.lists.catalogue import LISTS

TWO = study(agent="CLR 131", other_treatment="Dexamethasone 40 mg once a week (days assumed)")


@pytest.mark.parametrize(
    ("agent", "other", "words"),
    [
        (None, None, ""),
        (Attribution.PROBABLE, None, "Probable"),
        (Attribution.UNRELATED, Attribution.POSSIBLE, "CLR 131: unrelated; Dexamethasone: possible"),
        (None, Attribution.POSSIBLE, "Dexamethasone: possible"),
    ],
)
def test_each_treatment_is_named(agent: Attribution | None, other: Attribution | None, words: str) -> None:
    assert attribution_words(event("e", attribution=agent, attribution_other=other), TWO) == words


def test_a_list_names_the_treatment_wherever_there_are_several() -> None:
    possible = event("e", attribution=Attribution.POSSIBLE)
    assert named_attribution_words(possible, study(agent="CLR 131", other_treatment="")) == "Possible"
    assert named_attribution_words(possible, TWO) == "CLR 131: possible"
    four = event(
        "e",
        attribution=Attribution.UNRELATED,
        attribution_third=Attribution.PROBABLE,
        absences=(Absence("attribution_fourth", AbsenceReason.UNKNOWN),),
    )
    study_of_four = study(
        agent="CLR 131",
        other_treatment="Dexamethasone",
        third_treatment="pomalidomide 4 mg",
        fourth_treatment="daratumumab, every 4 weeks",
    )
    assert (
        named_attribution_words(four, study_of_four)
        == "CLR 131: unrelated; pomalidomide: probable; daratumumab: unknown"
    )
    assert four.is_related


@pytest.mark.parametrize("level", [Attribution.POSSIBLE, Attribution.UNLIKELY])
def test_what_another_treatment_may_have_caused_is_not_unrelated(level: Attribution) -> None:
    judged = {"assessed_by": "Dr Hale", "assessed_items": (AssessedItem.ATTRIBUTION,)}
    clause = DltClause(uid="c", unless_unrelated=YesNo.YES)
    one = event("e", attribution=Attribution.UNRELATED, attribution_fourth=level, **judged)
    assert may_be_related(clause, [one]) is Certainty.POSSIBLE
    none = event("e", attribution=Attribution.UNRELATED, attribution_fourth=Attribution.UNRELATED, **judged)
    assert may_be_related(clause, [none]) is Certainty.NO


def test_the_list_of_events_shows_the_treatments_and_a_severity_without_a_grade() -> None:
    severe = event("e", grade=None, severity=Severity.SEVERE, attribution=Attribution.POSSIBLE)
    data = study_data(TWO, severe)
    shown = {column.title: column.text(severe, data) for column in LISTS["adverse_event"].columns}
    assert (shown["Grade"], shown["Attribution"]) == ("Severe", "CLR 131: possible")
