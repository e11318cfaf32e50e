"""The bill of materials and the licences say what is really in the folder, and stop at what nobody knows."""

import importlib.util
import json
import sys
from importlib import metadata
from pathlib import Path

import pytest

import inside
import used
from dosebook import __version__

ROOT = Path(__file__).parent.parent.parent


def _source(module: str) -> str:
    found = importlib.util.find_spec(module)
    assert found is not None
    assert found.origin is not None
    return found.origin


@pytest.fixture(scope="module")
def parts() -> tuple[inside.Component, ...]:
    """What a small folder holds."""
    entries = [
        ("dosebook/__init__", _source("dosebook"), "PYMODULE"),
        ("PySide6/QtCore.abi3.so", _source("PySide6.QtCore"), "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("reportlab", _source("reportlab"), "PYMODULE"),
        ("pypdfium2", _source("pypdfium2"), "PYMODULE"),
        ("json", _source("json"), "PYMODULE"),
        ("dosebook_resources/fonts/DejaVuSansCondensed.ttf", _source("dosebook_resources"), "DATA"),
    ]
    return inside.inside(entries)


def test_each_file_is_traced_to_its_package_and_version(parts: tuple[inside.Component, ...]) -> None:
    found = {one.name: one for one in parts}
    assert {
        "PySide6_Essentials",
        "qt",
        "reportlab",
        "pypdfium2",
        "python",
        "dejavu-fonts",
        "pyinstaller",
    } == set(found)
    assert found["reportlab"].version == metadata.version("reportlab")
    assert found["reportlab"].purl == f"pkg:pypi/reportlab@{metadata.version('reportlab')}"
    assert found["qt"].licence == found["PySide6_Essentials"].licence == "LGPL-3.0-only"
    assert all(one.texts and all(one.texts) for one in parts)


def test_a_file_of_unknown_origin_stops_the_build(tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.so"
    stranger.write_bytes(b"x")
    with pytest.raises(inside.Unknown, match="stranger"):
        inside.inside([("stranger.so", str(stranger), "BINARY")])


def test_the_bill_of_materials_is_cyclonedx_and_the_same_each_time(
    parts: tuple[inside.Component, ...],
) -> None:
    made = inside.sbom(parts)
    assert json.dumps(made) == json.dumps(inside.sbom(parts))
    assert (made["bomFormat"], made["specVersion"], made["version"]) == ("CycloneDX", "1.6", 1)
    assert made["serialNumber"].startswith("urn:uuid:")
    assert made["metadata"]["component"]["version"] == __version__
    refs = [one["bom-ref"] for one in made["components"]]
    assert len(set(refs)) == len(refs) == len(parts)
    assert made["dependencies"] == [{"ref": "pkg:generic/dosebook@" + __version__, "dependsOn": refs}]
    for one in made["components"]:
        assert one["type"] == "library"
        (licence,) = one["licenses"]
        assert licence.get("expression") or licence["license"].get("name")


def test_the_licences_meet_what_the_lgpl_asks(parts: tuple[inside.Component, ...]) -> None:
    text = inside.licences(parts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "you may replace them with" in " ".join(text.split())
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE") == 1
    for one in parts:
        assert f"{one.name} {one.version}" in text


@pytest.mark.skipif(
    sys.platform != "linux", reason="only there does a build machine add libraries of its own"
)
def test_libraries_that_nothing_asks_for_stay_out_and_those_of_the_network_always() -> None:
    asks = {
        "/venv/plugin.so": ["libxcb.so.1", "libcups.so.2"],
        "/usr/lib/libxcb.so.1": ["libXau.so.6"],
        "/usr/lib/libcups.so.2": ["libgnutls.so.30"],
    }
    names = ("libxcb.so.1", "libXau.so.6", "libcups.so.2", "libgnutls.so.30", "libgtk-3.so.0")
    entries = [("plugin.so", "/venv/plugin.so", "BINARY")]
    entries += [(name, f"/usr/lib/{name}", "BINARY") for name in names]
    kept = used.without_unneeded(entries, lambda path: asks.get(path, []))
    assert [name for name, _source, _kind in kept] == ["plugin.so", "libxcb.so.1", "libXau.so.6"]


def test_of_qts_own_words_only_those_of_our_languages_go_along() -> None:
    assert used.is_used("PySide6/Qt/translations/qtbase_de.qm")
    assert not used.is_used("PySide6\\translations\\qtbase_ja.qm")
    assert used.is_used("dosebook_resources/translations/dosebook_de.json")
    assert not used.is_used("dosebook_resources/translations/dosebook_de.ts")
    assert not used.is_used("PySide6/Qt/plugins/tls/libqopensslbackend.so")
    assert used.is_used("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so")
