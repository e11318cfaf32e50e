"""What the schedule of assessments expects of each participant, and what the records say became of it."""
