"""The second form of a study file, too: the schedule of assessments, and visits as recorded."""

SQL = """
CREATE TABLE planned_visit (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  number INTEGER
    CONSTRAINT number CHECK (number >= 0),
  name TEXT NOT NULL,
  anchor TEXT
    CONSTRAINT anchor CHECK (anchor IN ('FIRST FRACTION', 'LAST FRACTION', 'ENROLMENT', 'CONSENT')),
  day TEXT
    CONSTRAINT day CHECK (ltrim(day, '-') GLOB '[0-9]*' AND day NOT GLOB '*[^-0-9.]*' AND day NOT GLOB '?*-*' AND day NOT GLOB '*.*.*' AND day NOT GLOB '*.'),
  days_early INTEGER
    CONSTRAINT days_early CHECK (days_early >= 0),
  days_late INTEGER
    CONSTRAINT days_late CHECK (days_late >= 0),
  cohorts TEXT NOT NULL
    CONSTRAINT cohorts CHECK (cohorts GLOB '[[]*]'),
  assessments TEXT NOT NULL
    CONSTRAINT assessments CHECK (assessments GLOB '[[]*]'),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT,
  planned TEXT,
  occurred TEXT
    CONSTRAINT occurred CHECK (occurred IN ('Y', 'N')),
  date TEXT
    CONSTRAINT date CHECK (date = 'unk' OR date GLOB '[12][0-9][0-9][0-9]' OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL
      OR date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date),
  done TEXT NOT NULL
    CONSTRAINT done CHECK (done GLOB '[[]*]'),
  not_done TEXT NOT NULL
    CONSTRAINT not_done CHECK (not_done GLOB '[[]*]'),
  reason TEXT
    CONSTRAINT reason CHECK (reason IN ('VISIT MISSED', 'REFUSED', 'TOO UNWELL', 'SAMPLE LOST OR UNFIT', 'OVERSIGHT', 'NOT NEEDED', 'OTHER')),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE check_switch (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  check_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT
    CONSTRAINT decided_on CHECK (decided_on = 'unk' OR decided_on GLOB '[12][0-9][0-9][0-9]' OR decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(decided_on || '-01') IS NOT NULL
      OR decided_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(decided_on, '+0 days') IS decided_on)
) STRICT, WITHOUT ROWID;
"""
