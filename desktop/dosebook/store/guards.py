"""Triggers in plain SQL that refuse what the ledger has not announced, whoever asks.

They call no function of ours, so they hold for any program that opens the file, with
``trusted_schema=OFF``. They also hold against ``INSERT OR REPLACE``, which removes the row in its way
without asking a delete trigger unless ``recursive_triggers`` is on: every insert guard looks for such a
row first. Somebody who drops them shows by the comparison of the schema on the next open.
"""

from dosebook.domain.records import RECORD_TYPES

_LEDGER = (
    """
CREATE TRIGGER ledger_insert BEFORE INSERT ON ledger
BEGIN
  SELECT RAISE(ABORT, 'the ledger only grows at its end')
  WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
    OR NEW.prev IS NOT coalesce((SELECT hash FROM ledger ORDER BY seq DESC LIMIT 1), printf('%064d', 0));
  SELECT RAISE(ABORT, 'a record is created once')
  WHERE NEW.operation = 'I'
    AND (NEW.version <> 1 OR EXISTS (SELECT 1 FROM ledger WHERE record_uid = NEW.record_uid AND kind <> ''));
  SELECT RAISE(ABORT, 'a change names the next version')
  WHERE NEW.operation IN ('U', 'V', 'R')
    AND NEW.version IS NOT (
      SELECT version + 1 FROM ledger WHERE record_uid = NEW.record_uid AND kind = NEW.kind
      ORDER BY seq DESC LIMIT 1);
END""",
    """
CREATE TRIGGER ledger_update BEFORE UPDATE ON ledger
BEGIN
  SELECT RAISE(ABORT, 'the ledger is never changed');
END""",
    """
CREATE TRIGGER ledger_delete BEFORE DELETE ON ledger
BEGIN
  SELECT RAISE(ABORT, 'the ledger is never shortened');
END""",
    """
CREATE TRIGGER ledger_value_insert BEFORE INSERT ON ledger_value
WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM ledger)
BEGIN
  SELECT RAISE(ABORT, 'a ledger row is sealed with its values');
END""",
    """
CREATE TRIGGER ledger_value_update BEFORE UPDATE ON ledger_value
WHEN NEW.seq IS NOT OLD.seq OR NEW.field IS NOT OLD.field
  OR NEW.old_digest IS NOT OLD.old_digest OR NEW.new_digest IS NOT OLD.new_digest
  OR ((NEW.old_salt IS NOT OLD.old_salt OR NEW.old_value IS NOT OLD.old_value)
      AND (NEW.old_salt IS NOT NULL OR NEW.old_value IS NOT NULL))
  OR ((NEW.new_salt IS NOT OLD.new_salt OR NEW.new_value IS NOT OLD.new_value)
      AND (NEW.new_salt IS NOT NULL OR NEW.new_value IS NOT NULL))
  OR NOT EXISTS (
    SELECT 1 FROM ledger AS act JOIN ledger_value AS named ON named.seq = act.seq
    WHERE act.seq = (SELECT max(seq) FROM ledger) AND act.operation = 'R' AND named.field = OLD.field
      AND act.record_uid = (SELECT record_uid FROM ledger WHERE seq = OLD.seq) AND act.seq <> OLD.seq)
BEGIN
  SELECT RAISE(ABORT, 'a value of the ledger is only taken out by a recorded redaction');
END""",
    """
CREATE TRIGGER ledger_value_delete BEFORE DELETE ON ledger_value
BEGIN
  SELECT RAISE(ABORT, 'the ledger is never shortened');
END""",
    """
CREATE TRIGGER meta_insert BEFORE INSERT ON meta
WHEN EXISTS (SELECT 1 FROM ledger)
BEGIN
  SELECT RAISE(ABORT, 'what a study file says of itself never changes');
END""",
    """
CREATE TRIGGER meta_update BEFORE UPDATE ON meta
BEGIN
  SELECT RAISE(ABORT, 'what a study file says of itself never changes');
END""",
    """
CREATE TRIGGER meta_delete BEFORE DELETE ON meta
BEGIN
  SELECT RAISE(ABORT, 'what a study file says of itself never changes');
END""",
    """
CREATE TRIGGER study_stays_synthetic BEFORE UPDATE ON study
WHEN OLD.synthetic = 'Y' AND NEW.synthetic IS NOT 'Y'
BEGIN
  SELECT RAISE(ABORT, 'made-up participants stay made up');
END""",
)

_DATA = (
    """
CREATE TRIGGER {kind}_insert BEFORE INSERT ON {kind}
WHEN NEW.version <> 1 OR NEW.voided <> 0
  OR NEW.audit_seq IS NOT (SELECT max(seq) FROM ledger WHERE record_uid = NEW.uid AND kind = '{kind}')
  OR NOT EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.audit_seq AND operation = 'I')
  OR EXISTS (SELECT 1 FROM {kind} WHERE uid = NEW.uid)
BEGIN
  SELECT RAISE(ABORT, 'no ledger row announces this');
END""",
    """
CREATE TRIGGER {kind}_update BEFORE UPDATE ON {kind}
WHEN NEW.uid IS NOT OLD.uid OR NEW.version IS NOT OLD.version + 1 OR NEW.audit_seq <= OLD.audit_seq
  OR NEW.audit_seq IS NOT (SELECT max(seq) FROM ledger WHERE record_uid = OLD.uid AND kind = '{kind}')
  OR NOT EXISTS (
    SELECT 1 FROM ledger
    WHERE seq = NEW.audit_seq AND version = NEW.version AND operation IN ('U', 'V', 'R')
      AND (operation = 'V') = (NEW.voided <> OLD.voided))
  OR NEW.voided < OLD.voided
BEGIN
  SELECT RAISE(ABORT, 'no ledger row announces this');
END""",
    """
CREATE TRIGGER {kind}_delete BEFORE DELETE ON {kind}
BEGIN
  SELECT RAISE(ABORT, 'nothing is ever deleted');
END""",
)

_UNIQUE = """
CREATE TRIGGER {kind}_{event}_unique BEFORE {event} ON {kind}
WHEN NEW.voided = 0 AND EXISTS (
  SELECT 1 FROM {kind} WHERE {same} AND voided = 0 AND uid IS NOT NEW.uid)
BEGIN
  SELECT RAISE(ABORT, 'duplicate {kind}');
END"""

_SAME = {
    "study": "1 = 1",
    "cohort": "number = NEW.number",
    "participant": "participant_id = NEW.participant_id AND participant_id <> ''",
    "dlt_assessment": "participant = NEW.participant",
    "escalation_design": "1 = 1",
}


def guard_statements() -> tuple[str, ...]:
    """Return the SQL of every guard, in the order of installation."""
    statements = list(_LEDGER)
    for record_type in RECORD_TYPES:
        statements += [text.format(kind=record_type.kind) for text in _DATA]
    for kind, same in _SAME.items():
        statements += [_UNIQUE.format(kind=kind, event=event, same=same) for event in ("insert", "update")]
    return tuple(statement.strip() for statement in statements)
