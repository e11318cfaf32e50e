"""What one participant's blood counts come to: first without counts after support, then with all of them."""

from typing import Any

from builders import cohort, dose, on, participant, result, study, study_data, transfusion
from dosebook.domain.codelists import LabTest, LabUnit, TransfusionProduct
from dosebook.domain.records import Record
from dosebook.forms.count_table import count_table, windows_words


def platelets(*values: tuple[str, str]) -> list[Record]:
    return [
        result(f"r{day}", value=value, test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on(day))
        for day, value in values
    ]


def rows(*records: Record, **said: Any) -> dict[str, tuple[str, ...]]:
    data = study_data(study(**said), cohort(), participant(), dose(date="2018-01-01"), *records)
    table = count_table("p01-01", data)
    heads = sorted(table.marked)
    assert [table.rows[place][0] for place in heads] == [
        "Platelets, ×10⁹/L",
        "Neutrophils, ×10⁹/L",
        "Haemoglobin, g/dL",
    ]
    return {row[0]: row[1:] for row in table.rows[: heads[1]]}


FALL = platelets(
    ("2018-01-15", "90"), ("2018-01-22", "40"), ("2018-01-29", "18"), ("2018-01-31", "55"),
    ("2018-02-05", "30"), ("2018-02-12", "80"), ("2018-02-19", "110"),
)  # fmt: skip
"""Days 15, 22, 29, 31, 36, 43 and 50."""


def test_a_transfusion_tells_the_two_columns_apart() -> None:
    """Platelets on day 29 raise the 55 of day 31; without it the count was below 50 from day 22 to day 43."""
    given = transfusion("t", product=TransfusionProduct.PLATELETS, date=on("2018-01-29"))
    found = rows(*FALL, given)
    assert found["Platelets, ×10⁹/L"] == ("6 counts", "7 counts")
    assert found["lowest"] == ("18", "18")
    assert found["day of the lowest"] == ("day 29, 29 Jan 2018", "day 29, 29 Jan 2018")
    assert found["days below 50"] == ("21", "16")
    assert found["days below 25"] == ("7", "2")
    assert found["recovery to 75 or more"] == (
        "day 43, 14 days after the lowest",
        "day 43, 14 days after the lowest",
    )


def test_the_windows_are_those_of_the_study() -> None:
    given = transfusion("t", product=TransfusionProduct.PLATELETS, date=on("2018-01-29"))
    assert rows(*FALL, given, platelets_raised_days=1)["days below 50"] == ("16", "16")
    data = study_data(study(red_cells_raised_days=21))
    assert "haemoglobin up to 21 days after red cells" in windows_words(data)


def test_not_recovered_stays_not_recovered() -> None:
    found = rows(*FALL[:5])
    assert found["recovery to 75 or more"] == ("not recovered", "not recovered")
    assert found["days below 50"] == ("10+", "10+"), (
        "9 days to the 55 of day 31, and 1 that no later count ended"
    )


def test_a_count_that_never_fell_needs_no_recovery() -> None:
    assert rows(*FALL[:1])["recovery to 75 or more"] == ("never below it", "never below it")


def test_without_a_count_it_says_so() -> None:
    assert rows() == {"Platelets, ×10⁹/L": ("no count of a known day", "no count of a known day")}


def test_what_the_sign_of_a_count_leaves_open_is_not_told() -> None:
    found = rows(*platelets(("2018-01-22", "<100"), ("2018-01-29", "120")))
    assert found["Platelets, ×10⁹/L"] == ("2 counts", "2 counts")
    assert found["lowest"] == ("<100", "<100")
    assert found["days below 50"] == ("cannot tell, by the sign of a count",) * 2
    assert found["recovery to 75 or more"] == ("cannot tell, by the sign of a count",) * 2
    above = rows(*platelets(("2018-01-22", ">=80")))
    assert above["Platelets, ×10⁹/L"] == ("1 count", "1 count")
    assert above["lowest"] == ("≥80", "≥80")
    assert above["recovery to 75 or more"] == ("never below it",) * 2
