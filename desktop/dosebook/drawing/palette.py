"""Colours with a meaning; each is always accompanied by a digit, a number or a pattern."""

GRADE_COLOURS = {1: "#FFFFB2", 2: "#FECC5C", 3: "#FD8D3C", 4: "#F03B20", 5: "#BD0026"}
"""CTCAE grades; the sequence also rises in greyscale."""

GRADE_INK = {1: "#111111", 2: "#111111", 3: "#111111", 4: "#111111", 5: "#FFFFFF"}
"""The colour of the digit on the colour of its grade, on paper and in both themes: at least 4.5 : 1."""

COHORT_COLOURS = ("#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377", "#BBBBBB")
"""Paul Tol's bright set, safe for colour-blind eyes."""

GRADE_BANDS = {1: "#FFFDF0", 2: "#FFF7DF", 3: "#FEE9D3", 4: "#FBDAD2"}
"""Grounds behind values of a grade, pale enough to be drawn upon; a window swaps them for those of its theme."""

# A window swaps these for the colours of its theme, so none of them may carry a meaning.
INK = "#222222"
MUTED = "#6E6E6E"
FAINT = "#BBBBBA"
BAND = "#E9EFF6"
PAPER = "#FFFFFE"
ACCENT = "#1F5FA8"


def cohort_colour(number: int | None) -> str:
    """Return the colour of the cohort with this number; the colours repeat after seven."""
    return COHORT_COLOURS[((number or 1) - 1) % len(COHORT_COLOURS)]
