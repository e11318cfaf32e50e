"""An installation is proven on the spot: all of it passes here, and whatever is broken is told as a failure."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from dosebook.actions.report_pages import texts_of_pages
from dosebook.cli.arguments import parse
from dosebook.cli.running import run
from dosebook.qualification import entry_checks
from dosebook.qualification import qualify as qualifying
from dosebook.qualification.checking import Outcome, Stage, Verdict
from dosebook.qualification.entry_checks import ENTRY_CHECKS
from dosebook.qualification.installation_checks import INSTALLATION_CHECKS
from dosebook.qualification.qualify import NotQualified, Record, qualify
from dosebook.qualification.requirements import REQUIREMENTS

QUICK = ((Stage.INSTALLATION, INSTALLATION_CHECKS), (Stage.OPERATION, ENTRY_CHECKS))


def _silent(_done: int, _total: int, _outcome: Outcome) -> None:
    pass


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """The whole qualification, carried out once."""
    folder = tmp_path_factory.mktemp("qualified")
    yield qualify(folder, folder / "profile", _silent)
    assert not list(folder.glob(".dosebook*"))


def test_every_check_passes_here(made: Record) -> None:
    failed = [(one.key, one.expected, one.observed) for one in made.qualification.failed]
    assert failed == []
    assert {one.stage for one in made.qualification.outcomes} == {*Stage}
    assert made.qualification.counts[Verdict.PASSED] > len(REQUIREMENTS)


def test_the_pdf_is_to_be_signed_and_holds_checks_and_requirements(made: Record) -> None:
    pages = texts_of_pages(made.pdf.read_bytes())
    assert "Every check ended as expected." in pages[0]
    assert "Performed by: name, signature, date" in pages[0]
    text = " ".join(pages)
    for one in REQUIREMENTS:
        assert f"{one.key} " in text
    for outcome in made.qualification.outcomes:
        assert outcome.key in text
    assert "4 3 1 0 1/3" in text


def test_the_json_says_the_same(made: Record) -> None:
    content = json.loads(made.json.read_text(encoding="utf-8"))
    assert content["passed"] is True
    assert [one["key"] for one in content["checks"]] == [one.key for one in made.qualification.outcomes]
    assert {one["verdict"] for one in content["checks"]} == {"passed", "noted"}
    assert all(one["tests"] for one in content["requirements"])


def test_a_wrong_number_fails_the_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = entry_checks.body_surface_area
    monkeypatch.setattr(entry_checks, "body_surface_area", lambda *asked: right(*asked) * Decimal("1.001"))
    record = qualify(tmp_path, tmp_path / "profile", _silent, QUICK)
    (failed,) = record.qualification.failed
    assert (failed.requirement, failed.expected) == ("R-008", "1.8947; 2.4667; 1.6330")
    assert failed.observed.startswith("1.8966")
    page = texts_of_pages(record.pdf.read_bytes())[0]
    assert "THIS INSTALLATION FAILED" in page
    assert "1.8966" in page
    assert json.loads(record.json.read_text(encoding="utf-8"))["passed"] is False


def test_the_command_ends_with_1_and_says_what_was_expected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qualifying, "all_checks", lambda: QUICK)
    asked = parse(["qualify", "-o", str(tmp_path / "there")])
    total = len(INSTALLATION_CHECKS) + len(ENTRY_CHECKS)
    assert run(asked) == 0
    said = capsys.readouterr().out
    assert f"[1/{total}] IQ-01 Noted: Program" in said
    monkeypatch.setattr(entry_checks, "read_number", lambda _text: Decimal(0))
    assert run(asked) == 1
    told = capsys.readouterr()
    assert "    expected: 12.50; 12.50; refused" in told.out
    assert f"2 of {total} checks failed" in told.err


def test_a_check_that_stops_leaves_nothing_behind(tmp_path: Path) -> None:
    def stop(done: int, _total: int, _outcome: Outcome) -> None:
        if done == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        qualify(tmp_path / "there", tmp_path / "profile", stop, QUICK)
    assert list((tmp_path / "there").iterdir()) == []


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotQualified, match="cannot be used"):
        qualify(tmp_path / "file", tmp_path / "profile", _silent, QUICK)
