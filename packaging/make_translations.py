"""``make translations``: takes the texts of the source into the translators' files, and those into the catalogues.

Qt's lupdate collects the texts, without the lines they stand in, so that a change shows as what it is. What is
no longer said is dropped. The program reads ``dosebook_de.json``, made from the finished texts of the .ts file.
"""

import json
import subprocess
import sys
from pathlib import Path

from defusedxml import ElementTree
from PySide6 import __file__ as pyside

from dosebook.languages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "dosebook_resources" / "translations"
SOURCE = ROOT / "desktop" / "dosebook"


def take_texts(files: tuple[Path, ...]) -> None:
    """Take the texts of the source into the translators' files; a translation stays beside its text."""
    lupdate = Path(pyside).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    sources = [str(path) for path in sorted(SOURCE.rglob("*.py"))]
    for file in files:
        target = ["-target-language", file.stem.rpartition("_")[2], "-ts", str(file)]
        subprocess.run([lupdate, *options, *sources, *target], check=True)


def finished_texts(file: Path) -> dict[str, dict[str, str]]:
    """Return the finished translations of a .ts file by context and source text."""
    found: dict[str, dict[str, str]] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        texts = {
            message.findtext("source", ""): translation.text or ""
            for message in context.iter("message")
            if (translation := message.find("translation")) is not None and translation.get("type") is None
        }
        if texts:
            found[context.findtext("name", "")] = texts
    return found


def catalogue_words(file: Path) -> str:
    """Return what the catalogue of a .ts file holds."""
    return json.dumps(finished_texts(file), ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def files_of(folder: Path = FOLDER) -> tuple[Path, ...]:
    """Return the translators' files."""
    return tuple(folder / f"dosebook_{language}.ts" for language in LANGUAGES if language != "en")


def main() -> int:
    """Bring all files up to date and say how much is left to be translated."""
    take_texts(files_of())
    for file in files_of():
        file.with_suffix(".json").write_text(catalogue_words(file), encoding="utf-8")
        done = sum(map(len, finished_texts(file).values()))
        all_of_them = sum(1 for _ in ElementTree.parse(file).getroot().iter("message"))
        print(f"{file.name}: {done} of {all_of_them} texts translated")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
