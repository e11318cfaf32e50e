"""Loading CTCAE texts into the profile, and what is said where none were loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dosebook.actions.load_ctcae import CtcaeWorkbookRefused, LoadedCtcae, ctcae_texts, load_ctcae
from dosebook.domain.codelists import CtcaeVersion
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.grade_words import grade_meaning
from dosebook.runtime.paths import Paths
from interchange.workbooks import v5_workbook, words

V5 = CtcaeVersion.V5_0
REFERENCE = "DOSEBOOK_CTCAE_WORKBOOKS"
"""Names a folder with the workbooks that the NCI publishes; without it they are not tried."""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "profile")


def test_loaded_texts_stand_beside_the_grades(tmp_path: Path, paths: Paths) -> None:
    loaded = load_ctcae(v5_workbook(tmp_path / "ctcae.xlsx"), paths)
    assert loaded == LoadedCtcae(V5, terms=837, with_text=837)
    texts = ctcae_texts(paths, V5)
    assert texts.is_loaded
    assert texts.grade_text("Febrile neutropenia", 3) == words("Febrile neutropenia", 3)
    assert texts.has_own_text("Febrile neutropenia", 3)
    assert texts.definition("Anemia") == "Anemia defined"
    assert texts.note("Anemia") == "see others"


def test_without_texts_our_own_words_are_given(paths: Paths) -> None:
    texts = ctcae_texts(paths, V5)
    assert not texts.is_loaded
    said = [texts.grade_text("Anemia", grade) for grade in range(1, 6)]
    assert said == [grade_meaning(grade) for grade in range(1, 6)]
    assert len(set(said)) == 5
    assert all(said)
    assert not texts.has_own_text("Anemia", 1)
    assert (texts.definition("Anemia"), texts.note("Anemia"), texts.grade_text("Anemia", 6)) == ("", "", "")


def test_one_version_says_nothing_about_another(tmp_path: Path, paths: Paths) -> None:
    load_ctcae(v5_workbook(tmp_path / "ctcae.xlsx"), paths)
    assert not ctcae_texts(paths, CtcaeVersion.V6_0).is_loaded
    assert not ctcae_texts(paths, None).is_loaded


def test_a_refused_workbook_leaves_what_was_loaded(tmp_path: Path, paths: Paths) -> None:
    load_ctcae(v5_workbook(tmp_path / "ctcae.xlsx"), paths)
    before = {file.name: file.read_bytes() for file in paths.ctcae.iterdir()}
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes((tmp_path / "ctcae.xlsx").read_bytes()[:9000])
    with pytest.raises(CtcaeWorkbookRefused, match="damaged"):
        load_ctcae(broken, paths)
    assert {file.name: file.read_bytes() for file in paths.ctcae.iterdir()} == before


def test_a_file_that_is_not_there_is_the_disk_s_error(tmp_path: Path, paths: Paths) -> None:
    with pytest.raises(FileNotFoundError):
        load_ctcae(tmp_path / "none.xlsx", paths)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"terms": 3}', b'{"terms": {"Anemia": 3}}', b"\xff\xff", b"null"]
)
def test_a_damaged_file_of_texts_counts_as_none(paths: Paths, content: bytes) -> None:
    paths.ctcae.mkdir(parents=True)
    (paths.ctcae / "5.0.json").write_bytes(content)
    assert ctcae_texts(paths, V5).grade_text("Anemia", 2) == grade_meaning(2)


def test_asking_for_texts_does_not_load_the_reader_of_workbooks() -> None:
    script = "import sys, dosebook.actions.load_ctcae; print('openpyxl' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


@pytest.mark.skipif(
    REFERENCE not in os.environ, reason=f"{REFERENCE} names no folder with the NCI's workbooks"
)
@pytest.mark.parametrize(
    ("pattern", "version", "terms"), [("*v5.0*.xlsx", V5, 837), ("*v6.0*.xlsx", CtcaeVersion.V6_0, 850)]
)
def test_the_published_workbooks_are_read_whole(
    paths: Paths, pattern: str, version: CtcaeVersion, terms: int
) -> None:
    (workbook,) = Path(os.environ[REFERENCE]).glob(pattern)
    assert load_ctcae(workbook, paths) == LoadedCtcae(version, terms, with_text=terms)
    texts = ctcae_texts(paths, version)
    for term in ctcae_table(version).terms:
        assert [grade for grade in range(1, 6) if texts.has_own_text(term.name, grade)] == list(term.grades)
