"""Whatever people enter, change, void and take out: the file is sound, and says the same when read anew."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dosebook.domain.study_data import StudyData
from dosebook.store.errors import SaveFailed
from dosebook.store.ledger import Act
from dosebook.store.study_file import StudyFile
from store.making import ANN, amending, creating, event, fixed_context, new_study, voiding

TEXTS = st.text(max_size=12) | st.sampled_from(
    ["", "'; DROP TABLE ledger; --", "a\0b", "\u202eabc", "é", "<b>"]
)
STEPS = st.lists(
    st.tuples(st.sampled_from(["create", "amend", "void", "redact", "same"]), st.integers(0, 3), TEXTS),
    max_size=9,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_history_replays_to_what_the_tables_hold(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("history")
    study = new_study(folder)
    seen = {study.read().position: study.read()}
    numbers = itertools.count()
    for what, which, text in steps:
        try:
            data = _do(study, f"c{next(numbers)}", what, f"e{which}", text)
        except SaveFailed:
            data = study.read()
        seen[data.position] = data
    assert study.check().findings == ()
    live = study.read()
    assert study.read(live.position).entries == live.entries, "the ledger alone tells the same"
    study.close()
    again = StudyFile.open(study.path, fixed_context(folder))
    assert again.read().entries == live.entries
    if not any(what == "redact" for what, _which, _text in steps):
        for position, data in seen.items():
            assert again.read(position).entries == data.entries
            assert again.read(position).head == data.head
    again.close()
    view = StudyFile.view(Path(study.path), fixed_context(folder))
    assert view.read().entries == live.entries
    view.close()


def _do(study: StudyFile, command: str, what: str, uid: str, text: str) -> StudyData:
    entry = study.read().entries.get(uid)
    if what == "create" or entry is None:
        if entry is not None:
            return study.read()
        return study.save(creating(command, event(uid, narrative=text, grade=len(text) % 5 + 1))).data
    if what == "amend":
        changed = replace(entry.record, narrative=text, grade=(len(text) + 1) % 5 + 1)  # type: ignore[call-arg]
        return study.save(amending(command, changed, entry.version)).data
    if what == "void":
        return study.save(voiding(command, uid, entry.version)).data
    if what == "same":
        return study.save(amending(command, entry.record, entry.version)).data
    seqs = [row.seq for row in study.ledger(record_uid=uid) if "narrative" in row.fields]
    if not seqs:
        return study.read()
    return study.redact(Act(command, ANN, "it named a participant"), seqs[-1], "narrative").data
