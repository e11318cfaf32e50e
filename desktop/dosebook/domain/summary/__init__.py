"""Counting: numbers with their denominators out, no wording."""
