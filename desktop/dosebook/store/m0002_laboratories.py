"""The second form of a study file, too: ranges of laboratories, which result came from where, when a value is an event."""

SQL = """
CREATE TABLE reference_range (
  uid TEXT NOT NULL PRIMARY KEY CONSTRAINT uid CHECK (uid <> ''),
  version INTEGER NOT NULL CONSTRAINT version CHECK (version >= 1),
  voided INTEGER NOT NULL CONSTRAINT voided CHECK (voided IN (0, 1)),
  audit_seq INTEGER NOT NULL REFERENCES ledger (seq),
  laboratory TEXT NOT NULL,
  test TEXT
    CONSTRAINT test CHECK (test <> ''),
  unit TEXT
    CONSTRAINT unit CHECK (unit <> ''),
  low TEXT
    CONSTRAINT low CHECK (ltrim(low, '-') GLOB '[0-9]*' AND low NOT GLOB '*[^-0-9.]*' AND low NOT GLOB '?*-*' AND low NOT GLOB '*.*.*' AND low NOT GLOB '*.'),
  high TEXT
    CONSTRAINT high CHECK (ltrim(high, '-') GLOB '[0-9]*' AND high NOT GLOB '*[^-0-9.]*' AND high NOT GLOB '?*-*' AND high NOT GLOB '*.*.*' AND high NOT GLOB '*.'),
  sex TEXT
    CONSTRAINT sex CHECK (sex IN ('ANY', 'F', 'M')),
  age_from INTEGER
    CONSTRAINT age_from CHECK (age_from >= 0),
  age_to INTEGER
    CONSTRAINT age_to CHECK (age_to >= 0),
  valid_from TEXT
    CONSTRAINT valid_from CHECK (valid_from = 'unk' OR valid_from GLOB '[12][0-9][0-9][0-9]' OR valid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(valid_from || '-01') IS NOT NULL
      OR valid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(valid_from, '+0 days') IS valid_from),
  valid_to TEXT
    CONSTRAINT valid_to CHECK (valid_to = 'unk' OR valid_to GLOB '[12][0-9][0-9][0-9]' OR valid_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(valid_to || '-01') IS NOT NULL
      OR valid_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(valid_to, '+0 days') IS valid_to),
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE result ADD COLUMN laboratory TEXT NOT NULL DEFAULT '';
ALTER TABLE study ADD COLUMN lab_events TEXT
  CONSTRAINT lab_events CHECK (lab_events IN ('GRADE 1', 'GRADE 2', 'GRADE 3', 'GRADE 4', 'NEVER'));
ALTER TABLE study ADD COLUMN platelets_raised_days INTEGER
  CONSTRAINT platelets_raised_days CHECK (platelets_raised_days >= 0);
ALTER TABLE study ADD COLUMN platelets_recovery_days INTEGER
  CONSTRAINT platelets_recovery_days CHECK (platelets_recovery_days >= 0);
ALTER TABLE study ADD COLUMN red_cells_raised_days INTEGER
  CONSTRAINT red_cells_raised_days CHECK (red_cells_raised_days >= 0);
ALTER TABLE study ADD COLUMN growth_factor_days INTEGER
  CONSTRAINT growth_factor_days CHECK (growth_factor_days >= 0);
ALTER TABLE study ADD COLUMN long_growth_factor_days INTEGER
  CONSTRAINT long_growth_factor_days CHECK (long_growth_factor_days >= 0);
"""
