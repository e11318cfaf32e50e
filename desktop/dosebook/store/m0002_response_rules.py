"""The second form of a study file, too: how the study reads responses, silence about DLTs and half-lives."""

SQL = """
ALTER TABLE study ADD COLUMN unused_responses TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT unused_responses CHECK (unused_responses GLOB '[[]*]');
ALTER TABLE study ADD COLUMN missing_lowers_response TEXT
  CONSTRAINT missing_lowers_response CHECK (missing_lowers_response IN ('Y', 'N'));
ALTER TABLE study ADD COLUMN effective_half_life_days TEXT
  CONSTRAINT effective_half_life_days CHECK (ltrim(effective_half_life_days, '-') GLOB '[0-9]*' AND effective_half_life_days NOT GLOB '*[^-0-9.]*' AND effective_half_life_days NOT GLOB '?*-*' AND effective_half_life_days NOT GLOB '*.*.*' AND effective_half_life_days NOT GLOB '*.');
ALTER TABLE study ADD COLUMN dlt_silence_is_none TEXT
  CONSTRAINT dlt_silence_is_none CHECK (dlt_silence_is_none IN ('Y', 'N'));
"""
