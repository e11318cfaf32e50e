"""From the committee's recommendation to the next cohort."""

from decimal import Decimal

import pytest

from builders import cohort, study_data
from dosebook.actions.create_next_cohort import create_next_cohort
from dosebook.domain.changes import Amend, Create
from dosebook.domain.codelists import CohortStatus, Recommendation
from dosebook.domain.records import Cohort, CohortUid, DmcReview
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData
from dosebook.forms.catalogue import FORMS
from dosebook.forms.spec import findings, values_of

REGIMEN = (PlannedFraction(Decimal("18.75"), 1), PlannedFraction(Decimal("18.75"), 8))


def review(recommendation: Recommendation | None = Recommendation.ESCALATE, **said: object) -> DmcReview:
    usual: dict[str, object] = {"number": 5, "cohorts": ("c5",), "recommended_fractions": REGIMEN}
    return DmcReview(uid="r5", recommendation=recommendation, **(usual | said))  # type: ignore[arg-type]


@pytest.mark.parametrize("recommendation", ["ESCALATE", "EXPAND", "REPEAT", "DE_ESCALATE"])
def test_a_recommended_regimen_becomes_a_planned_cohort(recommendation: str) -> None:
    data = study_data(cohort(5, "15.625", "15.625"))
    created, saved = create_next_cohort(data, review(Recommendation[recommendation]), "c6")
    assert isinstance(created, Create)
    assert created.record == Cohort(uid="c6", number=6, fractions=REGIMEN, status=CohortStatus.PLANNED)
    assert isinstance(saved, Create)
    assert isinstance(saved.record, DmcReview)
    assert saved.record.next_cohort == "c6"


def test_a_saved_review_is_amended_at_its_version() -> None:
    data = study_data(cohort(5), review())
    _, saved = create_next_cohort(data, review(), "c6")
    assert isinstance(saved, Amend)
    assert saved.based_on == 1


@pytest.mark.parametrize(
    "fruitless",
    [
        review(Recommendation.STOP),
        review(Recommendation.MODIFY),
        review(Recommendation.SUSPEND),
        review(None),
        review(recommended_fractions=()),
        review(next_cohort=CohortUid("c6")),
    ],
)
def test_nothing_is_created_without_a_recommended_regimen(fruitless: DmcReview) -> None:
    assert create_next_cohort(study_data(cohort(5)), fruitless, "c7") == ()


def test_the_created_cohort_saves_as_planned_and_not_as_open() -> None:
    data = study_data(cohort(5), review())
    created, saved = create_next_cohort(data, review(), "c6")
    assert isinstance(created, Create)
    assert isinstance(saved, Amend)
    after = StudyData.of([*(entry.record for entry in data.entries.values()), created.record, saved.record])
    values = values_of(created.record)
    form = FORMS["cohort"]
    assert "cohort.opened_undecided" not in {item.check_id for item in findings(form, values, after, "c6")}
    opened = values | {"status": CohortStatus.OPEN}
    assert "cohort.opened_undecided" in {item.check_id for item in findings(form, opened, after, "c6")}
