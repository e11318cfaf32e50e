"""Best response, and rates named by what they contain."""

from decimal import Decimal

from builders import cohort, dose, on, participant, response, result, study_data
from dosebook.domain.codelists import LabTest, LabUnit, ResponseCategory
from dosebook.domain.summary.response_summary import best_response, marker_summary, response_count

MR, SD, PD, PR = ResponseCategory.MR, ResponseCategory.SD, ResponseCategory.PD, ResponseCategory.PR


def test_the_best_category_counts_and_not_the_last() -> None:
    person = participant()
    data = study_data(
        person,
        response("a", date=on("2018-02-01"), category=SD),
        response("b", date=on("2018-03-01"), category=MR),
        response("c", date=on("2018-06-01"), category=PD),
    )
    found = best_response(data, person)
    assert found is not None
    assert found.category is MR


def test_a_response_after_new_therapy_does_not_count() -> None:
    person = participant(new_therapy_date=on("2018-04-01"))
    data = study_data(
        person,
        response("a", date=on("2018-02-01"), category=SD),
        response("b", date=on("2018-05-01"), category=PR),
    )
    found = best_response(data, person)
    assert found is not None
    assert found.category is SD


def test_two_mr_and_two_sd_are_0_of_4_pr_2_of_4_mr_and_4_of_4_sd_or_better() -> None:
    people = tuple(participant(f"05-0{index}", 5) for index in range(1, 5))
    categories = (MR, MR, SD, SD)
    responses = [
        response(f"r{index}", person.participant_id, date=on("2018-03-01"), category=category)
        for index, (person, category) in enumerate(zip(people, categories, strict=True))
    ]
    count = response_count(study_data(people, responses), people)
    assert (count.at_least(PR), count.at_least(MR), count.at_least(SD), count.treated) == (0, 2, 4, 4)
    assert response_count(study_data(people, responses[:3]), people).none_recorded == 1


def test_mean_and_median_are_over_the_measurable_only() -> None:
    people = tuple(participant(f"05-0{index}", 5) for index in (1, 2, 3))
    values = {"05-01": ("3.20", "1.76"), "05-02": ("2.50", "1.55")}
    results = [
        result(f"{who}-{when}", who, value, date=on(when), test=LabTest.M_PROTEIN, unit=LabUnit.G_DL)
        for who, pair in values.items()
        for value, when in zip(pair, ("2018-01-05", "2018-03-05"), strict=True)
    ]
    doses = [dose(person.participant_id) for person in people]
    summary = marker_summary(study_data(cohort(5), people, doses, results), people)
    assert (summary.measurable, summary.treated) == (2, 3)
    assert summary.mean == summary.median == Decimal("-41.5")
