"""A clock that is set: the order of entries never depends on it, and people are told of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dosebook.runtime.clock import SystemClock
from dosebook.store.ledger import CLOCK_MOVED_BACK
from dosebook.store.study_file import StudyFile
from store.making import START, HandClock, creating, event, fixed_context, new_study


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def study(tmp_path: Path, clock: HandClock) -> Iterator[StudyFile]:
    opened = new_study(tmp_path, context=replace(fixed_context(tmp_path), clock=clock))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "back",
    [
        timedelta(microseconds=1),
        timedelta(hours=1),
        timedelta(days=3653),
        START - datetime(1970, 1, 1, tzinfo=UTC),
    ],
)
def test_a_clock_set_back_is_recorded_and_the_order_stays(
    study: StudyFile, clock: HandClock, back: timedelta
) -> None:
    clock.now = START - back
    saved = study.save(creating("c", event("e")))
    save, moved = study.ledger(limit=2)
    assert (save.seq, moved.seq) == (saved.seqs[0], saved.seqs[0] - 1)
    assert moved.record_uid == CLOCK_MOVED_BACK
    assert moved.fields["last_entry"].new == "2018-06-09T08:30:00.000000Z"
    assert save.at_utc == START - back, "the true clock is written, not a made-up one"
    study.save(creating("d", event("f")))
    assert [row.record_uid for row in study.ledger()].count(CLOCK_MOVED_BACK) == 1, "once, not at each save"
    assert study.check().is_sound


@pytest.mark.parametrize(
    "ahead", [timedelta(0), timedelta(seconds=1), timedelta(days=3653), timedelta(days=36525)]
)
def test_a_clock_set_ahead_is_not_to_be_told_from_time_that_passed(
    study: StudyFile, clock: HandClock, ahead: timedelta
) -> None:
    clock.now = START + ahead
    study.save(creating("c", event("e")))
    assert CLOCK_MOVED_BACK not in {row.record_uid for row in study.ledger()}


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2016, 2, 29, 23, 59, 59, 999_999),
        datetime(2038, 1, 19, 3, 14, 8),
        datetime(2018, 10, 28, 1, 30),
    ],
    ids=["leap day", "2038", "end of summer time"],
)
def test_any_moment_reads_back_as_it_was_written(
    study: StudyFile, clock: HandClock, tmp_path: Path, moment: datetime
) -> None:
    clock.now = moment.replace(tzinfo=UTC)
    study.save(creating("c", event("e")))
    assert study.ledger(limit=1)[0].at_utc == clock.now
    assert study.check().is_sound
    study.close()
    again = StudyFile.open(study.path, fixed_context(tmp_path))
    assert again.ledger(record_uid="e")[0].at_utc == clock.now
    again.close()


def test_an_older_copy_shows_though_the_clock_is_wrong(
    study: StudyFile, clock: HandClock, tmp_path: Path
) -> None:
    from dosebook.store.errors import OlderCopy

    older = study.back_up(tmp_path / "older.dosebook").path.read_bytes()
    clock.now = START - timedelta(days=3000)
    study.save(creating("c", event("e")))
    study.close()
    study.path.write_bytes(older)
    with pytest.raises(OlderCopy):
        StudyFile.open(study.path, fixed_context(tmp_path))


def test_the_computer_s_clock_tells_utc_and_its_own_offset() -> None:
    clock = SystemClock()
    first, local = clock.now_utc(), datetime.now().astimezone()
    assert first.tzinfo is UTC
    assert abs(local - first) < timedelta(minutes=1)
    assert local.utcoffset() == timedelta(minutes=clock.utc_offset_minutes())
    assert clock.monotonic() <= clock.monotonic()
