"""The demo's book says what its file adds up to, and block by block what was looked at last."""

import os
from pathlib import Path

import pytest

from dosebook.report.blocks import Document
from report.demo_book import DEMO_DAY, demo_document, demo_file
from report.golden_blocks import lines_of
from report.second import disagreements
from report.second.rows import File

GOLDEN = Path(__file__).parent.parent / "golden" / "demo-book"
KEEPS = os.environ.get("DOSEBOOK_GOLDEN") == "keep"
"""Set by ``make golden``, which keeps what the book says now; the change is then read in the diff."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Document]:
    path, data = demo_file(tmp_path_factory.mktemp("demo"))
    return path, demo_document(data)


def test_the_book_of_the_demo_says_what_its_file_adds_up_to(demo: tuple[Path, Document]) -> None:
    path, document = demo
    again = File(path, DEMO_DAY)
    under_review = next(one["uid"] for one in again.cohorts if one["number"] == 5)
    assert not list(disagreements(document, again, under_review))


def test_the_book_of_the_demo_is_as_it_was_looked_at(demo: tuple[Path, Document]) -> None:
    said = {one.key: "\n".join(lines_of(one)) + "\n" for one in demo[1].sections}
    if KEEPS:
        for old in GOLDEN.glob("*.txt"):
            old.unlink()
        GOLDEN.mkdir(parents=True, exist_ok=True)
        for key, text in said.items():
            (GOLDEN / f"{key}.txt").write_text(text, encoding="utf-8")
    kept = {one.stem: one.read_text(encoding="utf-8") for one in GOLDEN.glob("*.txt")}
    assert set(said) == set(kept), "sections came or went: look at the book, then make golden"
    changed = {key: _first_change(said[key], kept[key]) for key in said if said[key] != kept[key]}
    assert changed == {}, "look at these sections of the book, then make golden"


def _first_change(now: str, kept: str) -> tuple[str, str]:
    lines = zip([*now.splitlines(), "(end)"], [*kept.splitlines(), "(end)"], strict=False)
    return next(((new, old) for new, old in lines if new != old), ("", ""))
