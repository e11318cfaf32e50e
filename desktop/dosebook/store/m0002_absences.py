"""The second form of a study file, too: why a value that was looked for is absent."""

SQL = """
ALTER TABLE participant ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE dose ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE adverse_event ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE transfusion ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE medication ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE deviation ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE response ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE sae_report ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
ALTER TABLE result ADD COLUMN absences TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT absences CHECK (absences GLOB '[[]*]');
"""
