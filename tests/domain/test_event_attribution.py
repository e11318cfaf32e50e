"""The cause of an event in words, to each treatment that was judged."""

import pytest

from builders import event
from dosebook.domain.codelists import Attribution
from dosebook.domain.event_attribution import attribution_words


@pytest.mark.parametrize(
    ("agent", "other", "words"),
    [
        (None, None, ""),
        (Attribution.PROBABLE, None, "Probable"),
        (Attribution.UNRELATED, Attribution.POSSIBLE, "Unrelated; other treatment: possible"),
        (None, Attribution.POSSIBLE, "Agent not judged; other treatment: possible"),
    ],
)
def test_each_treatment_is_named(agent: Attribution | None, other: Attribution | None, words: str) -> None:
    assert attribution_words(event("e", attribution=agent, attribution_other=other)) == words
