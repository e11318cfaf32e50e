"""The second form of a study file, too: how the study reads responses and silence about DLTs."""

SQL = """
ALTER TABLE study ADD COLUMN unused_responses TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT unused_responses CHECK (unused_responses GLOB '[[]*]');
ALTER TABLE study ADD COLUMN missing_lowers_response TEXT
  CONSTRAINT missing_lowers_response CHECK (missing_lowers_response IN ('Y', 'N'));
ALTER TABLE study ADD COLUMN dlt_silence_is_none TEXT
  CONSTRAINT dlt_silence_is_none CHECK (dlt_silence_is_none IN ('Y', 'N'));
"""
