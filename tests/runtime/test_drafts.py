"""Drafts: private, one per form and record, read back to the letter, gone when they are discarded."""

import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dosebook.runtime.drafts import Draft, discard_draft, read_drafts, write_draft

MOMENT = datetime(2018, 8, 12, 9, 30, tzinfo=UTC)
DRAFT = Draft("study", "adverse_event", "e1", 0, {"narrative": "Platelets fell to 8 ×10⁹/L"}, MOMENT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "drafts"


def test_a_draft_is_its_owner_s_alone(folder: Path) -> None:
    write_draft(folder, DRAFT)
    (file,) = folder.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert "e1" not in file.name
    assert "study" not in file.name


def test_the_newest_takes_the_place_of_the_former_one(folder: Path) -> None:
    write_draft(folder, DRAFT)
    newer = replace(DRAFT, texts={"narrative": "and rose"}, typed_at=MOMENT + timedelta(seconds=5))
    write_draft(folder, newer)
    assert read_drafts(folder, "study") == (newer,)
    assert len(list(folder.iterdir())) == 1


def test_drafts_of_other_forms_records_and_studies_stay_apart(folder: Path) -> None:
    others = [
        replace(DRAFT, record_uid="e2", typed_at=MOMENT + timedelta(seconds=2)),
        replace(DRAFT, kind="dose", typed_at=MOMENT + timedelta(seconds=1)),
        replace(DRAFT, kind="adverse_evente", record_uid="1", typed_at=MOMENT + timedelta(seconds=3)),
    ]
    for draft in (DRAFT, *others, replace(DRAFT, study="another")):
        write_draft(folder, draft)
    assert read_drafts(folder, "study") == (DRAFT, others[1], others[0], others[2])
    discard_draft(folder, "study", "adverse_event", "e1")
    discard_draft(folder, "study", "adverse_event", "e1")
    assert read_drafts(folder, "study") == (others[1], others[0], others[2])
    assert len(read_drafts(folder, "another")) == 1


def test_the_moment_is_kept_in_any_zone(folder: Path) -> None:
    write_draft(folder, replace(DRAFT, typed_at=MOMENT.astimezone(timezone(timedelta(hours=-7)))))
    assert read_drafts(folder, "study")[0].typed_at == MOMENT


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b"{}", b'{"study": "study", "texts": 3}', b'"x"', b"\0" * 1000]
)
def test_a_draft_that_cannot_be_read_is_passed_over(folder: Path, content: bytes) -> None:
    write_draft(folder, DRAFT)
    (file,) = folder.iterdir()
    write_draft(folder, replace(DRAFT, record_uid="e2"))
    file.write_bytes(content)
    assert [draft.record_uid for draft in read_drafts(folder, "study")] == ["e2"]


def test_without_a_folder_there_are_no_drafts(folder: Path) -> None:
    assert read_drafts(folder, "study") == ()
    discard_draft(folder, "study", "adverse_event", "e1")


@given(
    text=st.text(st.characters(codec=None), max_size=40), uid=st.text(st.characters(codec=None), max_size=20)
)
def test_any_text_comes_back_to_the_letter(
    tmp_path_factory: pytest.TempPathFactory, text: str, uid: str
) -> None:
    folder = tmp_path_factory.mktemp("drafts")
    draft = replace(DRAFT, record_uid=uid, texts={"narrative": text, text: ""})
    write_draft(folder, draft)
    assert read_drafts(folder, "study") == (draft,)
