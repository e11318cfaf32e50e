"""A row's texts are made when it is seen; they are those of the whole list made at once."""

from datetime import date

import pytest

from dosebook.domain.records import AdverseEvent
from dosebook.domain.study_data import StudyData
from dosebook.forms.lists.catalogue import LISTS
from dosebook.gui.table.list_rows import ListRows, decimals_aligned
from report.made_up import made_up

TODAY = date(2018, 3, 1)
_BLANKS = "\u2007\u2008"


@pytest.fixture(scope="module")
def data() -> StudyData:
    return made_up(16, 90).data


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_a_row_alone_reads_as_in_the_whole_list(kind: str, data: StudyData) -> None:
    rows, whole = ListRows(kind, data, TODAY), ListRows(kind, data, TODAY)
    columns = []
    for place, column in enumerate(LISTS[kind].columns):
        texts = [
            column.on_day(entry.record, TODAY) if column.on_day else column.text(entry.record, data)
            for entry in data.entries_of(kind)
        ]
        columns.append(decimals_aligned(texts) if column.align == "right" else texts)
        assert whole.texts.column(place) == columns[-1]
    for row in reversed(range(len(rows.entries))):
        assert rows.texts[row] == tuple(texts[row] for texts in columns)


@pytest.mark.parametrize("kind", ["adverse_event", "result", "dose", "transfusion", "response"])
def test_the_list_of_one_participant_is_the_part_of_the_whole_list(kind: str, data: StudyData) -> None:
    whole = ListRows(kind, data, TODAY)
    found = 0
    for person in data.participants:
        own = ListRows(kind, data, TODAY, participant=person.uid)
        rows = [row for row, entry in enumerate(whole.entries) if entry.record.participant == person.uid]  # type: ignore[attr-defined]
        assert own.entries == tuple(whole.entries[row] for row in rows)
        assert [_plain(texts) for texts in own.texts] == [_plain(whole.texts[row]) for row in rows]
        found += len(rows)
    assert found == len(whole.entries)


def _plain(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return texts without the blanks that put the points of a whole column below each other."""
    return tuple(text.rstrip(_BLANKS) for text in texts)


def test_a_sample_for_the_widths_is_spread_over_the_list(data: StudyData) -> None:
    rows = ListRows(AdverseEvent.kind, data, TODAY)
    assert rows.texts.sample(1_000) == list(rows.texts)
    few = rows.texts.sample(10)
    assert 5 <= len(few) <= 10
    assert few == [rows.texts[row] for row in range(0, len(rows.texts), -(-len(rows.texts) // 10))]
