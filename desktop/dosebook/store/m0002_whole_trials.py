"""The second form of a study file, too: what other systems record, and what an event belongs with."""

SQL = """
ALTER TABLE dose ADD COLUMN period_end TEXT
  CONSTRAINT period_end CHECK (period_end = 'unk' OR period_end GLOB '[12][0-9][0-9][0-9]' OR period_end GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(period_end || '-01') IS NOT NULL
    OR period_end GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(period_end, '+0 days') IS period_end);
ALTER TABLE dose ADD COLUMN frequency TEXT
  CONSTRAINT frequency CHECK (frequency IN ('ONCE', 'QD', 'BID', 'TID', 'QID', 'QOD', 'EVERY WEEK', 'EVERY 2 WEEKS', 'EVERY 3 WEEKS', 'EVERY 4 WEEKS', 'PRN', 'CONTINUOUS', 'OTHER'));
ALTER TABLE adverse_event ADD COLUMN severity TEXT
  CONSTRAINT severity CHECK (severity IN ('MILD', 'MODERATE', 'SEVERE'));
ALTER TABLE adverse_event ADD COLUMN attribution_other TEXT
  CONSTRAINT attribution_other CHECK (attribution_other IN ('UNRELATED', 'UNLIKELY', 'POSSIBLE', 'PROBABLE', 'DEFINITE', 'NOT RELATED', 'UNLIKELY RELATED', 'POSSIBLY RELATED', 'RELATED'));
ALTER TABLE adverse_event ADD COLUMN attribution_third TEXT
  CONSTRAINT attribution_third CHECK (attribution_third IN ('UNRELATED', 'UNLIKELY', 'POSSIBLE', 'PROBABLE', 'DEFINITE', 'NOT RELATED', 'UNLIKELY RELATED', 'POSSIBLY RELATED', 'RELATED'));
ALTER TABLE adverse_event ADD COLUMN attribution_fourth TEXT
  CONSTRAINT attribution_fourth CHECK (attribution_fourth IN ('UNRELATED', 'UNLIKELY', 'POSSIBLE', 'PROBABLE', 'DEFINITE', 'NOT RELATED', 'UNLIKELY RELATED', 'POSSIBLY RELATED', 'RELATED'));
ALTER TABLE study ADD COLUMN third_treatment TEXT NOT NULL DEFAULT '';
ALTER TABLE study ADD COLUMN fourth_treatment TEXT NOT NULL DEFAULT '';
ALTER TABLE adverse_event ADD COLUMN belongs_with TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT belongs_with CHECK (belongs_with GLOB '[[]*]');
ALTER TABLE participant ADD COLUMN death_event TEXT REFERENCES adverse_event (uid) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE result ADD COLUMN time TEXT
  CONSTRAINT time CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]' AND time < '24');
"""
