"""The second form of a study file, too: which report a committee saw, whether it had a quorum, what was declared."""

SQL = """
ALTER TABLE dmc_review ADD COLUMN report TEXT;
ALTER TABLE dmc_review ADD COLUMN quorum TEXT
  CONSTRAINT quorum CHECK (quorum IN ('Y', 'N'));
ALTER TABLE dmc_review ADD COLUMN conflicts TEXT NOT NULL DEFAULT '';
"""
