"""Installation: the program's files, the database engine, the disk, the clock, and the type of the pages."""

import os
import platform
import shutil
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from dosebook import __version__
from dosebook.actions.report_pages import texts_of_pages
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.qualification.checking import Bench, Check, Observed, Verdict
from dosebook.qualification.disk import kind_of_disk
from dosebook.qualification.made_study import study_record
from dosebook.qualification.program_files import ProgramFiles, program_files
from dosebook.report.blocks import Document, Imprint, Prose, Section
from dosebook.runtime.identity import os_identity
from dosebook.store.connection import JOURNAL_MODE, PRAGMAS
from dosebook.store.sqlite import assert_one_library, sqlite3

LEAST_FREE_MB = 500
_GLYPHS = "ÄÖÜßéñ Ωλ Привет ≥ ≤ ± × ² ⁹/L µ – “”"
_DAY_SECONDS = 86_400
_DIFFERING_SHOWN = 5


def _version(_at: Bench) -> Observed:
    frozen = getattr(sys, "frozen", False)
    kind = (
        translate("qualification", "packaged program")
        if frozen
        else translate("qualification", "program run by Python")
    )
    place = Path(sys.executable if frozen else sys.prefix)
    return Observed(f"Dosebook {__version__}, {kind}, {place}")


def _files(_at: Bench) -> Observed:
    return files_observed(program_files())


def files_observed(found: ProgramFiles) -> Observed:
    """Return what a comparison of the program's files says."""
    if not found.source:
        words = translate("qualification", "a source tree: there is no list of digests to compare with")
        return Observed(words)
    if found.differing:
        shown = ", ".join(found.differing[:_DIFFERING_SHOWN])
        words = translate("qualification", "{count} files differ: {names}")
        return Observed(words.format(count=len(found.differing), names=shown), Verdict.FAILED)
    words = translate("qualification", "{count} files as listed; SHA-256 of the list {digest}")
    return Observed(words.format(count=found.count, digest=found.digest), Verdict.PASSED)


def _system(_at: Bench) -> Observed:
    who = os_identity()
    return Observed(f"{platform.platform()}, {who.computer}, {who.user}, Python {platform.python_version()}")


def _engine(_at: Bench) -> Observed:
    assert_one_library()
    return Observed(f"SQLite {sqlite3.sqlite_version}", Verdict.PASSED)


def _expected_settings() -> str:
    return ", ".join(f"{name}={value}" for name, value in (*PRAGMAS.items(), ("journal_mode", JOURNAL_MODE)))


def _settings(at: Bench) -> str:
    with at.study(study_record()) as study:
        connected = study.database.conn
        read = {name: connected.execute(f"PRAGMA {name}").fetchone() for name in (*PRAGMAS, "journal_mode")}
    # A library built without memory-mapped files answers nothing about their size.
    return ", ".join(f"{name}={row[0] if row is not None else 0}" for name, row in read.items())


def _disk(at: Bench) -> Observed:
    name, is_share = kind_of_disk(at.target)
    if is_share is None:
        return Observed(
            translate("qualification", "{name}: not told by this system").format(name=name or "?")
        )
    words = (
        translate("qualification", "{name}: a share; one Dosebook at a time writes to a study there")
        if is_share
        else translate("qualification", "{name}: a disk of this computer")
    )
    return Observed(words.format(name=name))


def _free(at: Bench) -> Observed:
    free = shutil.disk_usage(at.target).free / 1e6
    return Observed.judged(f"{free:,.0f} MB", is_right=free >= LEAST_FREE_MB)


def _write(at: Bench) -> str:
    """Write, let the system put it on the disk, rename and read back, as each save and report does."""
    place = at.place()
    content = os.urandom(1_000_000)
    with (place / "scratch").open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    (place / "scratch").replace(place / "whole")
    return "read back" if (place / "whole").read_bytes() == content else "read back differently"


def _profile(at: Bench) -> str:
    at.profile.mkdir(parents=True, exist_ok=True)
    probe = at.profile / f".qualification-{os.getpid()}"
    probe.write_text("x", encoding="utf-8")
    probe.unlink()
    return "can be written"


def _clock(_at: Bench) -> Observed:
    now = datetime.now(UTC)
    newest = _newest_program_file()
    local = now.astimezone()
    text = f"{now:%Y-%m-%d %H:%M:%S} UTC, {local:%Y-%m-%d %H:%M:%S %z} {local.tzname()}"
    if now.timestamp() < newest - _DAY_SECONDS:
        words = translate("qualification", "{time}, which is before the program was made")
        return Observed(words.format(time=text), Verdict.FAILED)
    return Observed(text)


def _newest_program_file() -> float:
    here = Path(sys.executable if getattr(sys, "frozen", False) else __file__)
    try:
        return here.stat().st_mtime
    except OSError:
        return 0.0


def _ticks(_at: Bench) -> str:
    before_wall, before = time.time(), time.monotonic()
    time.sleep(0.2)
    gap = abs((time.time() - before_wall) - (time.monotonic() - before))
    return "within 0.1 s" if gap < 0.1 else f"{gap:.2f} s"


def _fonts(_at: Bench) -> str:
    from dosebook.report.pdf.document import render

    imprint = Imprint("Q", "Q", "", "", "", "", "")
    pdf = render(Document("Q", imprint, (Section("q", "Q", (Prose(_GLYPHS),)),))).pdf
    embedded = pdf.count(b"/FontFile2")
    text = " ".join(texts_of_pages(pdf))
    return f"{'embedded' if embedded else 'not embedded'}; {_GLYPHS if _GLYPHS in text else text}"


INSTALLATION_CHECKS = (
    Check(QT_TRANSLATE_NOOP("qualification", "Program"), f"Dosebook {__version__}", _version),
    Check(QT_TRANSLATE_NOOP("qualification", "Files of the program"), "as they were built", _files),
    Check(QT_TRANSLATE_NOOP("qualification", "Computer"), "told", _system),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Database engine, the only one in the process, 3.38 or newer"),
        "SQLite 3.38 or newer",
        _engine,
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Settings of a study file, read back"),
        _expected_settings(),
        _settings,
    ),
    Check(QT_TRANSLATE_NOOP("qualification", "Disk of the folder"), "told", _disk),
    Check(QT_TRANSLATE_NOOP("qualification", "Free space"), f"≥ {LEAST_FREE_MB} MB", _free),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A file written to the disk, renamed and read back"),
        "read back",
        _write,
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Folder for settings, drafts and log"), "can be written", _profile
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Clock: compare it with another one"), "the present time", _clock
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Clock and counter of the system over 0.2 s"),
        "within 0.1 s",
        _ticks,
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Type of the pages, embedded and read back"),
        f"embedded; {_GLYPHS}",
        _fonts,
    ),
)
