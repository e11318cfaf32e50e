"""The second form of a study file, too: stays in hospital."""

SQL = """
CREATE TABLE hospital_stay (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  participant TEXT REFERENCES participant (uid) DEFERRABLE INITIALLY DEFERRED,
  admitted TEXT
    CONSTRAINT admitted CHECK (admitted = 'unk' OR admitted GLOB '[12][0-9][0-9][0-9]' OR admitted GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(admitted || '-01') IS NOT NULL
      OR admitted GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(admitted, '+0 days') IS admitted),
  discharged TEXT
    CONSTRAINT discharged CHECK (discharged = 'unk' OR discharged GLOB '[12][0-9][0-9][0-9]' OR discharged GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(discharged || '-01') IS NOT NULL
      OR discharged GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(discharged, '+0 days') IS discharged),
  ongoing TEXT
    CONSTRAINT ongoing CHECK (ongoing IN ('Y', 'N')),
  reason TEXT
    CONSTRAINT reason CHECK (reason IN ('ADVERSE EVENT', 'DISEASE', 'PLANNED PROCEDURE', 'STUDY TREATMENT', 'OTHER')),
  event TEXT REFERENCES adverse_event (uid) DEFERRABLE INITIALLY DEFERRED,
  details TEXT NOT NULL,
  absences TEXT NOT NULL DEFAULT '[]'
    CONSTRAINT absences CHECK (absences GLOB '[[]*]')
) STRICT, WITHOUT ROWID;
"""
