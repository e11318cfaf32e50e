"""The second form of a study file, too: questions about recorded values, with their answers."""

SQL = """
CREATE TABLE query (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  subject TEXT,
  subject_version INTEGER
    CONSTRAINT subject_version CHECK (subject_version >= 0),
  field TEXT NOT NULL,
  check_id TEXT NOT NULL,
  text TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_on TEXT
    CONSTRAINT asked_on CHECK (asked_on = 'unk' OR asked_on GLOB '[12][0-9][0-9][0-9]' OR asked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(asked_on || '-01') IS NOT NULL
      OR asked_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(asked_on, '+0 days') IS asked_on),
  status TEXT
    CONSTRAINT status CHECK (status IN ('OPEN', 'ANSWERED', 'ACCEPTED', 'CLOSED')),
  answer TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_on TEXT
    CONSTRAINT answered_on CHECK (answered_on = 'unk' OR answered_on GLOB '[12][0-9][0-9][0-9]' OR answered_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(answered_on || '-01') IS NOT NULL
      OR answered_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(answered_on, '+0 days') IS answered_on)
) STRICT, WITHOUT ROWID;
"""
