"""The second form of a study file, too: the course of an event's grade, since days at a grade count."""

SQL = """
ALTER TABLE adverse_event ADD COLUMN grade_changes TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT grade_changes CHECK (grade_changes GLOB '[[]*]');
"""
