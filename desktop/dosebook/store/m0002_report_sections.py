"""The second form of a study file, too: which sections the committee wants in its safety summary."""

SQL = """
ALTER TABLE study ADD COLUMN report_sections TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT report_sections CHECK (report_sections GLOB '[[]*]');
"""
