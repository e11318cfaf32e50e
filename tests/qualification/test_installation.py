"""The program's files against their list, and the disk that a folder lies on."""

import hashlib
from pathlib import Path

import pytest

from dosebook.qualification.checking import Verdict
from dosebook.qualification.disk import linux_file_system
from dosebook.qualification.installation_checks import files_observed
from dosebook.qualification.program_files import (
    LIST_NAME,
    ProgramFiles,
    compare_folder,
    folder_digests,
    verify_bundle,
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder as it is built: files and the list of their digests."""
    folder = tmp_path / "dosebook"
    (folder / "lib").mkdir(parents=True)
    (folder / "dosebook").write_bytes(b"program")
    (folder / "lib" / "qt.so").write_bytes(b"library")
    lines = "".join(f"{digest}  {name}\n" for name, digest in folder_digests(folder))
    (folder / LIST_NAME).write_text(lines, encoding="utf-8")
    return folder


def test_a_folder_as_it_was_built_passes_with_the_digest_of_its_list(program: Path) -> None:
    found = compare_folder(program)
    assert (found.count, found.differing) == (2, ())
    assert found.digest == hashlib.sha256((program / LIST_NAME).read_bytes()).hexdigest()
    assert files_observed(found).verdict is Verdict.PASSED
    assert found.digest in files_observed(found).text


def test_an_altered_a_missing_and_a_strange_file_are_named(program: Path) -> None:
    (program / "dosebook").write_bytes(b"tampered")
    (program / "lib" / "qt.so").unlink()
    (program / "lib" / "evil.so").write_bytes(b"x")
    found = compare_folder(program)
    assert found.differing == ("dosebook", "lib/evil.so", "lib/qt.so")
    seen = files_observed(found)
    assert seen.verdict is Verdict.FAILED
    assert "3 files differ: dosebook, lib/evil.so" in seen.text


def test_a_folder_without_its_list_fails_and_a_source_tree_is_only_noted(tmp_path: Path) -> None:
    assert files_observed(compare_folder(tmp_path)).verdict is Verdict.FAILED
    assert files_observed(ProgramFiles("", "", 0, ())).verdict is Verdict.NOTED


def test_a_bundle_is_compared_by_the_tool_of_its_system(tmp_path: Path) -> None:
    seal = tmp_path / "Contents" / "_CodeSignature" / "CodeResources"
    seal.parent.mkdir(parents=True)
    seal.write_bytes(b"seal")
    assert verify_bundle(tmp_path, "true").differing == ()
    assert verify_bundle(tmp_path, "false").differing == ("signature",)
    assert verify_bundle(tmp_path, str(tmp_path / "no-such-tool")).differing == ("signature",)


def test_the_nearest_mount_says_what_kind_of_disk_it_is(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/vol /home nfs4 rw 0 0\n//nas/x /mnt/my\\040share cifs rw 0 0\n"
    )
    assert linux_file_system(Path("/srv/studies"), mounts) == "ext4"
    assert linux_file_system(Path("/home/ann/studies"), mounts) == "nfs4"
    assert linux_file_system(Path("/mnt/my share/studies"), mounts) == "cifs"
    assert linux_file_system(Path("/srv"), tmp_path / "nothing") == ""
