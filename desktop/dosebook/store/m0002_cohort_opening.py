"""The second form of a study file, too: the protocol version and the approvals with which a cohort opens."""

SQL = """
ALTER TABLE cohort ADD COLUMN protocol_version TEXT NOT NULL DEFAULT '';
ALTER TABLE cohort ADD COLUMN approvals TEXT NOT NULL DEFAULT '';
ALTER TABLE cohort ADD COLUMN approved_on TEXT
  CONSTRAINT approved_on CHECK (approved_on = 'unk' OR approved_on GLOB '[12][0-9][0-9][0-9]' OR approved_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(approved_on || '-01') IS NOT NULL
    OR approved_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(approved_on, '+0 days') IS approved_on);
"""
