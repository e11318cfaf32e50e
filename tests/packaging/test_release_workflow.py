"""The workflow of a release calls scripts that are there, and asks for no more rights than it needs."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


def test_every_file_that_it_names_is_there() -> None:
    named = set(re.findall(r"packaging/[\w./-]+", TEXT)) - {"packaging/README.md"}
    assert {"packaging/make_app.py", "packaging/make_package.py", "packaging/make_msi.py"} <= named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_packages_come_by_their_digests_and_only_the_draft_may_write() -> None:
    installs = [line for line in TEXT.splitlines() if "pip install" in line]
    assert installs
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)
    assert re.findall(r"contents: (\w+)", TEXT) == ["read", "write"]
    assert TEXT.index("contents: write") > TEXT.index("\n  draft:")


def test_it_is_a_draft_and_a_failed_part_stops_it() -> None:
    assert "--draft" in TEXT
    assert "continue-on-error" not in TEXT
    assert "needs: [folder, msi, try-windows]" in TEXT
