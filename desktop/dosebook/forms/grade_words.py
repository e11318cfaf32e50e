"""What the five grades mean for any term, in our own words; the NCI's are loaded by those who have them."""

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

_MEANINGS = {
    1: QT_TRANSLATE_NOOP("ctcae", "Mild: few or no symptoms, nothing needs to be done."),
    2: QT_TRANSLATE_NOOP("ctcae", "Moderate: simple treatment helps, or everyday tasks have become harder."),
    3: QT_TRANSLATE_NOOP(
        "ctcae",
        "Severe, though life is not in danger now: a hospital bed, or help with washing and dressing.",
    ),
    4: QT_TRANSLATE_NOOP("ctcae", "Life is in danger: treatment cannot wait."),
    5: QT_TRANSLATE_NOOP("ctcae", "The participant died of it."),
}


def grade_meaning(grade: int) -> str:
    """Return what ``grade`` means in general, empty for a grade that does not exist."""
    return translate("ctcae", _MEANINGS[grade]) if grade in _MEANINGS else ""
