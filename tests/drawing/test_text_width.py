"""Widths told without a screen agree with the type that page and window use."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from dosebook.drawing.text_width import shortened, text_width
from dosebook.report.pdf.fonts import BOLD, REGULAR, register_fonts

SENTENCES = (
    "Cohort 5: 2 × 15.625 mCi/m², one week apart",
    "Platelet count decreased",
    "DLT window to day 92 (10 Apr 2018), 85 days from fraction 2",
    "WIDE MOUNTAINS MMMM",
    "illicit lilies",
    "0/4 with DLT · cleared",
    "−40.6 %",
)


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize(("bold", "face"), [(False, REGULAR), (True, BOLD)])
def test_the_estimate_is_close_and_rarely_too_small(text: str, bold: bool, face: str) -> None:
    register_fonts()
    true = stringWidth(text, face, 8)
    assert true * 0.97 <= text_width(text, 8, bold=bold) <= true * 1.12


def test_a_text_that_fits_stays_whole() -> None:
    assert shortened("Fatigue", 7, 100) == "Fatigue"


def test_a_long_text_ends_in_an_ellipsis_and_fits() -> None:
    text = "Infections and infestations - Other, specify"
    short = shortened(text, 7, 90)
    assert short.endswith("…")
    assert text.startswith(short[:-1])
    assert text_width(short, 7) <= 90


def test_letters_of_far_scripts_are_taken_as_wide() -> None:
    assert text_width("中文", 10) == pytest.approx(20)
