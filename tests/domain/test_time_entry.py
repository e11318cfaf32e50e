"""Times of day as coordinators type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.domain.time_entry import UnreadableTime, read_time


@pytest.mark.parametrize("typed", ["14:05", "14.05", "1405", " 14h05 "])
def test_a_time_is_understood(typed: str) -> None:
    assert read_time(typed) == time(14, 5)


@pytest.mark.parametrize("typed", ["", "25:00", "12:60", "noon", "145", "2 pm"])
def test_a_time_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableTime, match="was not understood as a time"):
        read_time(typed)


@given(st.times())
def test_what_is_shown_is_read_back(moment: time) -> None:
    assert read_time(moment.strftime("%H:%M")) == time(moment.hour, moment.minute)
