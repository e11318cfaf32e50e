"""Operation: the study file keeps what it promises, on the disk at this place."""

import lzma
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from dosebook.actions.restore_study import restore_study
from dosebook.domain.changes import Amend, Operation, Save, Void
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.qualification.checking import STARTS_AT, TESTER, Bench, Check, creating
from dosebook.qualification.made_study import cohort_record, event_record, participant_record, study_record
from dosebook.qualification.own_program import start
from dosebook.resources import resource
from dosebook.runtime.log import log_failure, start_log
from dosebook.store.backups import check_copy
from dosebook.store.connection import restrict, unrestrict
from dosebook.store.errors import DiskFull, ReasonNeeded, StudyDamaged, StudyTooNew
from dosebook.store.guards import guard_statements
from dosebook.store.ledger import CLOCK_MOVED_BACK, Act
from dosebook.store.schema import SCHEMA_VERSION, drop_guards, file_version
from dosebook.store.study_file import StudyFile

GOLDEN = "golden/study-v{version}.dosebook.xz"
"""A study file of each released form, as the program of that time wrote it."""

_PATIENCE_SECONDS = 120
BASE = (study_record(), cohort_record(1, "12.5"), participant_record("01-01", 1))
_LONG = "Platelets fell to 8 ×10⁹/L on day 31 and rose again without transfusion. " * 40


def _event(uid: str = "e", grade: int = 2, **said: object) -> AdverseEvent:
    return event_record(uid, "01-01", "Nausea", grade, "2018-06-20", **said)


def _trail(at: Bench) -> str:
    with at.study(*BASE) as study:
        study.save(creating("c", _event()))
        try:
            study.save(Save("d", TESTER, (Amend(_event(grade=3), 1),)))
            without = "taken"
        except ReasonNeeded:
            without = "refused"
        study.save(Save("d", TESTER, (Amend(_event(grade=3), 1),), "typing error"))
        row = study.ledger(limit=1)[0]
        change = row.fields["grade"]
        sound = study.check().is_sound
    return f"{without}; {row.person.name}: {change.old} to {change.new}, {row.reason}; {sound}"


def _void(at: Bench) -> str:
    with at.study(*BASE) as study:
        study.save(creating("c", _event()))
        data = study.save(Save("v", TESTER, (Void("e", 1),), "entered twice")).data
        kept = data.find("e")
    return f"{len(data.adverse_events)} counted; grade {kept.grade} on record"


def _altered(at: Bench) -> str:
    """A value changed by hand after the guards were taken away, as somebody with a SQLite shell would do."""
    with at.study(*BASE) as study:
        study.save(creating("c", _event()))
        path, context = study.path, study.context
        database = study.database
        unrestrict(database)
        drop_guards(database)
        database.conn.execute("UPDATE adverse_event SET grade = 5 WHERE uid = 'e'")
        try:
            without = "unseen" if study.check().is_sound else "seen"
        finally:
            for statement in guard_statements():
                database.conn.execute(statement)
            restrict(database)
    try:
        study = StudyFile.open(path, context)
    except StudyDamaged:
        return f"{without}; refused"
    try:
        return f"{without}; {'unseen' if study.check().is_sound else 'seen'}"
    finally:
        study.close()


def _replay(at: Bench) -> str:
    with at.study(*BASE) as study:
        seq = study.save(creating("c", _event())).seqs[0]
        study.save(Save("d", TESTER, (Amend(_event(grade=3), 1),), "typing error"))
        return f"{study.read(seq).find('e').grade} then; {study.read().find('e').grade} now"


def _redaction(at: Bench) -> str:
    told = "Mrs Miller of Mill Lane"
    with at.study(*BASE) as study:
        seq = study.save(creating("c", _event(narrative=told))).seqs[0]
        study.redact(Act("redaction", TESTER, "the narrative named a participant"), seq, "narrative")
        sound, path = study.check().is_sound, study.path
    return f"{'left' if told.encode() in path.read_bytes() else 'gone'}; {sound}"


def _second(at: Bench) -> str:
    with (
        at.study(*BASE) as study,
        start(("backup", study.path, study.path.with_name("copy.dosebook")), at.place() / "profile") as other,
    ):
        said = other.communicate(timeout=_PATIENCE_SECONDS)[0]
    return f"status {other.returncode}; {'named' if TESTER.name in said else 'not named'}"


def _backup(at: Bench) -> str:
    with at.study(*BASE) as study:
        study.save(creating("c", _event("early")))
        made = study.back_up(study.path.with_name("copy.dosebook"))
        study.save(creating("d", _event("late")))
        path, context = study.path, study.context
    verified = check_copy(made.path).is_sound
    worker = restore_study(path, made.path, context, "damaged by the disk").result()
    try:
        events = worker.submit(lambda file: [one.uid for one in file.read().adverse_events]).result()
    finally:
        worker.close().result()
    return f"{verified}; {events}"


def _older(at: Bench) -> str:
    found = []
    for version in range(1, SCHEMA_VERSION):
        place = at.place()
        path = place / "trial.dosebook"
        path.write_bytes(lzma.decompress(resource(GOLDEN.format(version=version)).read_bytes()))
        study = StudyFile.open(path, at.context(place))
        try:
            events = study.read().adverse_events
            is_current = file_version(study.database) == SCHEMA_VERSION and study.check().is_sound
        finally:
            study.close()
        copies = len(list(path.with_name("trial.dosebook.backups").glob("*.dosebook")))
        found.append(f"{is_current}, {len(events)} event, {min(copies, 1)} copy")
    return "; ".join(found)


def _newer(at: Bench) -> str:
    with at.study(*BASE) as study:
        path, context = study.path, study.context
    content = bytearray(path.read_bytes())
    content[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    path.write_bytes(content)
    try:
        StudyFile.open(path, context).close()
    except StudyTooNew:
        return "refused; " + ("unchanged" if path.read_bytes() == bytes(content) else "changed")
    return "opened"


@dataclass(slots=True)
class _HandClock:
    now: datetime = STARTS_AT

    def now_utc(self) -> datetime:
        return self.now

    def utc_offset_minutes(self) -> int:
        return 0

    def monotonic(self) -> float:
        return 0.0


def _clock(at: Bench) -> str:
    clock = _HandClock()
    with at.study(*BASE, clock=clock) as study:
        clock.now = STARTS_AT - timedelta(hours=1)
        study.save(creating("c", _event()))
        save, moved = study.ledger(limit=2)
        noted = moved.operation is Operation.SYSTEM and moved.record_uid == CLOCK_MOVED_BACK
        return f"{'noted' if noted else 'silent'}; {'in order' if save.seq > moved.seq else 'out of order'}"


def _full_disk(at: Bench) -> str:
    events = [_event(f"e{number}", narrative=_LONG) for number in range(20)]
    with at.study(*BASE) as study:
        before = study.head
        _limit(study, pages_more=2)
        try:
            study.save(creating("big", *events))
            refused = "taken"
        except DiskFull:
            refused = "refused" if study.head == before and study.check().is_sound else "half saved"
        finally:
            _limit(study, pages_more=1_000_000)
        study.save(creating("big", *events))
        return f"{refused}; then {len(study.read().adverse_events)} saved; {study.check().is_sound}"


def _limit(study: StudyFile, *, pages_more: int) -> None:
    unrestrict(study.database)
    pages = study.database.conn.execute("PRAGMA page_count").fetchone()[0]
    study.database.conn.execute(f"PRAGMA max_page_count={pages + pages_more}").fetchall()
    restrict(study.database)


def _draft(at: Bench) -> str:
    from dosebook.runtime.drafts import Draft, discard_draft, read_drafts, write_draft

    folder = at.place() / "drafts"
    draft = Draft("study", "adverse_event", "e1", 0, {"narrative": "Fell at home"}, STARTS_AT)
    write_draft(folder, draft)
    found = read_drafts(folder, "study")
    discard_draft(folder, "study", "adverse_event", "e1")
    return f"{[one.texts['narrative'] for one in found]}; {len(read_drafts(folder, 'study'))} left"


def _log(at: Bench) -> str:
    from dosebook.runtime.log import LOGGER

    file: Path = at.place() / "dosebook.log"
    former = list(LOGGER.handlers)
    start_log(file)
    try:
        log_failure(ValueError("Mrs Miller"))
    finally:
        for handler in [one for one in LOGGER.handlers if one not in former]:
            LOGGER.removeHandler(handler)
            handler.close()
    text = file.read_text(encoding="utf-8")
    return f"{'ValueError' in text}; {'told' if 'Miller' in text else 'not told'}"


def _support(at: Bench) -> str:
    from dosebook.actions.support_report import support_files
    from dosebook.runtime.paths import Paths
    from dosebook.runtime.settings import Settings

    with at.study(*BASE) as study:
        study.save(creating("c", _event(narrative="Mrs Miller")))
        data = study.read()
    settings = Settings("Mrs Miller", "Coordinator", ("Mrs Miller.dosebook",))
    text = "".join(file.text for file in support_files(Paths(at.place() / "profile"), settings, {}, data))
    told = [words for words in ("Miller", "Coordinator", "01-01", "Nausea", "2018") if words in text]
    return f"{'counted' if 'adverse_event' in text else 'empty'}; {told}"


def _kills(at: Bench) -> str:
    from dosebook.qualification.killing import kill_while_saving

    return kill_while_saving(at)


STORE_CHECKS = (
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "A program killed five times while it saves: lost, half saved, sound"
        ),
        "5 kills; 0 lost; 0 half saved; sound",
        _kills,
        "R-044",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A save of 20 events on a full disk, and again with space"),
        "refused; then 20 saved; True",
        _full_disk,
        "R-045",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A change without a reason, with one, and the audit trail of it"),
        "refused; Qualification: 2 to 3, typing error; True",
        _trail,
        "R-046",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A record that was voided"),
        "0 counted; grade 2 on record",
        _void,
        "R-047",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "A grade changed behind the program's back: by the check, and when opened"
        ),
        "seen; seen",
        _altered,
        "R-048",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A grade before and after its change"),
        "2 then; 3 now",
        _replay,
        "R-049",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "A name taken out of a narrative: in the bytes of the file, and sound"
        ),
        "gone; True",
        _redaction,
        "R-050",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A second program after one study: its status, and who has it"),
        "status 3; named",
        _second,
        "R-051",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A backup: verified, and put in place after a later entry"),
        "True; ['early']",
        _backup,
        "R-052",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A study of each released version, opened by this one"),
        "; ".join("True, 1 event, 1 copy" for _version in range(1, SCHEMA_VERSION)),
        _older,
        "R-053",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A study of a newer version"),
        "refused; unchanged",
        _newer,
        "R-054",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "An entry after the clock was set back by an hour"),
        "noted; in order",
        _clock,
        "R-055",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A draft: kept, read back, discarded"),
        "['Fell at home']; 0 left",
        _draft,
        "R-056",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A failure that quotes a name, in the log"),
        "True; not told",
        _log,
        "R-057",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A report for support: counts, and what of the records it tells"),
        "counted; []",
        _support,
        "R-061",
    ),
)
