"""Kinds of chart as geometry: they know nothing of a study, only labels, numbers, grades and records."""
