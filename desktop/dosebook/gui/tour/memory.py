"""What a person's settings keep of the tour: the step where it was left, or that it was gone through."""

from dosebook.domain.words import translate

PLACE = "tour"
ENDED = "ended"


def first_step(kept: str, steps: int) -> int:
    """Return the step to begin with, counted from 1: where the tour was left, else the first."""
    return min(int(kept), steps) if kept.isascii() and kept.isdigit() and int(kept) >= 1 else 1


def offer_words(kept: str) -> str:
    """Return what the start page offers: to begin, or to go on."""
    if first_step(kept, 99) > 1:
        return translate("tour", "Go on with the to&ur")
    return translate("tour", "To&ur of the demo")
