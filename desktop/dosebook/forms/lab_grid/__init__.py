"""A grid of laboratory values of one participant: a row per date, a column per test, typed or pasted."""
