"""The decision table of a protocol: read, checked cell by cell, and asked."""

import pytest

from dosebook.domain.escalation.outcomes import Tally, read_outcomes
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.escalation.table_rule import make_table, read_rows, table_faults

GOOD = (
    "0/3 E",
    "1/3 S",
    "2/3 D",
    "3/3 DU",
    "0/6 E",
    "1/6:E",
    "2/6 = S",
    "3/6 d",
    "4/6 DE",
    "5/6 DE",
    "6/6 DE",
)


def test_a_whole_table_is_a_rule() -> None:
    cells, faults = read_rows(GOOD)
    assert (faults, table_faults(cells)) == ((), ())
    table = make_table(cells)
    assert table.decision(Tally(6, 3)) is Decision.DE_ESCALATE
    assert table.decision(Tally(4, 0)) is None
    assert table.name == "Decision table of the protocol for 3, 6 participants"


@pytest.mark.parametrize(
    ("notation", "level", "continues"),
    [
        ("", 1, True),
        ("1NNN", 2, True),
        ("1NNT", 1, True),
        ("1NNN 2NTT", 1, True),
        ("1NNN 2TTT", 1, True),
        ("1TTT", None, False),
        ("1NNN 2TTT 1NNN", 1, True),
    ],
)
def test_the_letter_leads_to_the_next_dose(notation: str, level: int | None, *, continues: bool) -> None:
    said = make_table(read_rows(GOOD)[0]).recommend(read_outcomes(notation, 3))
    assert (said.level, said.continues) == (level, continues)


def test_numbers_that_the_table_leaves_out_give_no_letter() -> None:
    table = make_table(read_rows(GOOD)[0])
    assert "says nothing before 6" in table.recommend(read_outcomes("1NNNN", 3)).reasons[0]
    assert "a person decides" in table.recommend(read_outcomes("1NNNNNNN", 3)).reasons[0]


def test_each_bad_cell_is_named() -> None:
    cells, faults = read_rows(("0/3 E", "1/3", "4/3 S", "2/3 X", "0/3 S", "0/0 E"))
    assert len(faults) == 1
    assert "entry 2 (“1/3”)" in faults[0]
    named = [one for one in table_faults(cells) if one.startswith("Decision table, ")]
    assert sorted(one.split(" (")[0] for one in named) == [
        f"Decision table, entry {number}" for number in (3, 4, 5, 6)
    ]


def test_a_gap_is_named_by_its_counts() -> None:
    found = table_faults(read_rows(("0/3 E", "1/3 S", "3/3 DU"))[0])
    assert found == ("The decision table has a gap: no letter for 2/3.",)
    assert table_faults(()) == ("The decision table is empty.",)
