"""A study damaged anywhere: a sentence or a finding, never a traceback, never another value in silence."""

import random
from pathlib import Path

import pytest

from dosebook.domain.study_data import StudyData
from dosebook.store import viewing
from dosebook.store.errors import StudyFileError
from dosebook.store.guards import guard_statements
from dosebook.store.sqlite import sqlite3
from dosebook.store.study_file import StudyFile
from store.making import amending, creating, event, fixed_context, new_study, voiding

TEXT = "Platelets fell to 8 ×10⁹/L on day 31 and rose again without transfusion. "


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, StudyData]:
    """A study of some hundred pages, as bytes and as it reads."""
    folder = tmp_path_factory.mktemp("whole")
    study = new_study(folder)
    for number in range(60):
        study.save(creating(f"c{number}", event(f"e{number}", narrative=TEXT * (number % 30))))
    for number in range(0, 60, 3):
        study.save(amending(f"d{number}", event(f"e{number}", grade=3), 1))
    study.save(voiding("v", "e1", 1))
    data = study.read()
    study.close()
    return study.path.read_bytes(), data


def _look(content: bytes, expected: StudyData, folder: Path) -> str:
    """Open and view a study of these bytes; return how far it came. Whatever it shows must be right or known."""
    path = folder / "trial.dosebook"
    path.write_bytes(content)
    came_to, said = "refused", list[str]()
    for way in (StudyFile.open, StudyFile.view):
        try:
            study = way(path, fixed_context(folder))
        except StudyFileError as error:
            said.append(str(error))
            continue
        try:
            report = study.check()
            if report.is_sound:
                assert study.read().entries == expected.entries, "another value, and nobody would know"
                came_to = "sound"
            elif came_to != "sound":
                came_to = "found"
            assert not (study.is_view and report.findings), "a copy is shown only if it passed its check"
        finally:
            study.close()
    advice = ("Restore a backup", "restore a backup", "Choose", "Install", "Free some space", "Ask whoever")
    assert all(any(what in words for what in advice) for words in said), said
    return came_to


def _flip_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _change_byte(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] = chance.randrange(256)


def _change_header(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(108)] ^= 1 << chance.randrange(8)


def _blank_page(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 4096) * 4096
    content[start : start + 4096] = bytes(4096)


def _scramble(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) - 64)
    content[start : start + 64] = chance.randbytes(64)


def _swap_pages(content: bytearray, chance: random.Random) -> None:
    one, two = (chance.randrange(len(content) // 4096) * 4096 for _ in range(2))
    content[one : one + 4096], content[two : two + 4096] = (
        content[two : two + 4096],
        content[one : one + 4096],
    )


def _cut_short(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _grow(content: bytearray, chance: random.Random) -> None:
    content += chance.randbytes(chance.randrange(9000))


DAMAGES = (
    _flip_bit, _change_byte, _change_header, _blank_page, _scramble, _swap_pages, _cut_short, _grow,
)  # fmt: skip


def _damage_often(whole: tuple[bytes, StudyData], folder: Path, times: int, seed: int) -> dict[str, int]:
    came_to = {"refused": 0, "found": 0, "sound": 0}
    chance = random.Random(seed)
    for number in range(times):
        content = bytearray(whole[0])
        DAMAGES[number % len(DAMAGES)](content, chance)
        came_to[_look(bytes(content), whole[1], folder)] += 1
    return came_to


@pytest.fixture(autouse=True)
def one_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody saves in the file meanwhile, so a copy that fails is not tried again and again."""
    monkeypatch.setattr(viewing, "_ATTEMPTS", 1)


def test_80_damages_are_refused_found_or_without_effect(
    whole: tuple[bytes, StudyData], tmp_path: Path
) -> None:
    came_to = _damage_often(whole, tmp_path, 80, 1)
    assert came_to["refused"] + came_to["found"] >= 40, "too few of the damages hit anything"


@pytest.mark.slow
def test_2000_damages_are_refused_found_or_without_effect(
    whole: tuple[bytes, StudyData], tmp_path: Path
) -> None:
    _damage_often(whole, tmp_path, 2000, 2)


@pytest.mark.parametrize("length", [0, 1, 15, 16, 99, 100, 101, 4095, 4096, 4097])
def test_a_study_cut_short_is_refused(whole: tuple[bytes, StudyData], tmp_path: Path, length: int) -> None:
    assert _look(whole[0][:length], whole[1], tmp_path) == "refused"


def test_bytes_where_text_belongs_are_damage(whole: tuple[bytes, StudyData], tmp_path: Path) -> None:
    """A flipped bit in the head of a row makes a blob of a text, which no STRICT table would take."""
    for table, column in (
        ("adverse_event", "narrative"),
        ("ledger", "reason"),
        ("ledger_value", "new_value"),
    ):
        path = tmp_path / "trial.dosebook"
        path.write_bytes(whole[0])
        shell = sqlite3.connect(path, isolation_level=None)
        for (name,) in shell.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            shell.execute(f"DROP TRIGGER {name}")
        shell.execute("PRAGMA writable_schema=ON")
        (sql,) = shell.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table]).fetchone()
        loose = sql.replace(") STRICT, WITHOUT ROWID", ") WITHOUT ROWID").replace(") STRICT", ")")
        assert loose != sql
        shell.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [loose, table])
        shell.close()
        shell = sqlite3.connect(path, isolation_level=None)
        shell.execute("PRAGMA ignore_check_constraints=ON")
        where = "WHERE uid = 'e5'" if table == "adverse_event" else "WHERE seq = 5"
        shell.execute(f"UPDATE {table} SET {column} = x'ff00' {where}")
        shell.execute("PRAGMA writable_schema=ON")
        shell.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [sql, table])
        shell.close()
        shell = sqlite3.connect(path, isolation_level=None)
        for statement in guard_statements():
            shell.execute(statement)
        shell.close()
        assert _look(path.read_bytes(), whole[1], tmp_path) != "sound", table
