"""The study file: the one door to what is recorded."""
