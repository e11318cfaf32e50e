"""The second form of a study file, too: the versions of the report about a serious event."""

SQL = """
CREATE TABLE sae_report (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  event TEXT REFERENCES adverse_event (uid) DEFERRABLE INITIALLY DEFERRED,
  report_version TEXT
    CONSTRAINT report_version CHECK (report_version IN ('ORIGINAL', 'AMENDMENT', 'NULLIFICATION')),
  follow_up_number INTEGER
    CONSTRAINT follow_up_number CHECK (follow_up_number >= 0),
  aware_on TEXT
    CONSTRAINT aware_on CHECK (aware_on = 'unk' OR aware_on GLOB '[12][0-9][0-9][0-9]' OR aware_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(aware_on || '-01') IS NOT NULL
      OR aware_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(aware_on, '+0 days') IS aware_on),
  aware_at TEXT
    CONSTRAINT aware_at CHECK (aware_at GLOB '[0-2][0-9]:[0-5][0-9]' AND aware_at < '24'),
  sent_on TEXT
    CONSTRAINT sent_on CHECK (sent_on = 'unk' OR sent_on GLOB '[12][0-9][0-9][0-9]' OR sent_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(sent_on || '-01') IS NOT NULL
      OR sent_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(sent_on, '+0 days') IS sent_on),
  sent_at TEXT
    CONSTRAINT sent_at CHECK (sent_at GLOB '[0-2][0-9]:[0-5][0-9]' AND sent_at < '24'),
  expectedness TEXT
    CONSTRAINT expectedness CHECK (expectedness IN ('EXPECTED', 'UNEXPECTED')),
  authority_on TEXT
    CONSTRAINT authority_on CHECK (authority_on = 'unk' OR authority_on GLOB '[12][0-9][0-9][0-9]' OR authority_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(authority_on || '-01') IS NOT NULL
      OR authority_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(authority_on, '+0 days') IS authority_on),
  late_reason TEXT NOT NULL,
  news TEXT NOT NULL,
  reported_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
