"""Files that are there whole or not at all, and for their owner alone where that is asked."""

import os
import stat
import sys
from pathlib import Path

import pytest

from dosebook.runtime.atomic_file import claim_name, private_folder, write_atomically

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="rights as on POSIX")


def _rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@on_posix
def test_a_private_file_is_its_owner_s_alone_from_its_first_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []
    opened = os.open

    def note(path: Path, flags: int, mode: int = 0o777) -> int:
        modes.append(mode)
        return opened(path, flags, mode)

    monkeypatch.setattr(os, "open", note)
    before = os.umask(0)
    try:
        write_atomically(tmp_path / "draft", b"typed", private=True)
    finally:
        os.umask(before)
    assert _rights(tmp_path / "draft") == 0o600
    assert modes[0] == 0o600


@on_posix
def test_a_private_folder_is_closed_to_others_even_if_it_was_open(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir(mode=0o777)
    assert _rights(private_folder(tmp_path / "drafts")) == 0o700
    assert _rights(private_folder(tmp_path / "deep" / "drafts")) == 0o700


@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_former_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    target = tmp_path / "settings"
    write_atomically(target, b"former")

    def full(*_asked: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync", full) if where == "fsync" else (Path, "replace", full)))
    with pytest.raises(OSError, match="No space"):
        write_atomically(target, b"newer")
    assert target.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("has_links", [True, False])
def test_a_name_is_claimed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_links: bool) -> None:
    if not has_links:

        def refuse(*_asked: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refuse)
    for content in (b"first", b"second"):
        (tmp_path / content.decode()).write_bytes(content)
    claim_name(tmp_path / "first", tmp_path / "name")
    assert not (tmp_path / "first").exists()
    with pytest.raises(FileExistsError):
        claim_name(tmp_path / "second", tmp_path / "name")
    assert (tmp_path / "name").read_bytes() == b"first"
    assert (tmp_path / "second").exists()


def test_a_claim_that_fails_leaves_no_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("a rename is one step there")
    (tmp_path / "scratch").write_bytes(b"whole")

    def refuse(*_asked: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        claim_name(tmp_path / "scratch", tmp_path / "name")
    assert not (tmp_path / "name").exists()
