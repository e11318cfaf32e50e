"""The names of the system organ classes of the CTCAE as they are shown; recorded are always the English ones.

The CTCAE is English, and its terms stay so. The names of its classes are shown in our own wording, which is no
official translation and says so.
"""

from dosebook.domain.words import AS_WRITTEN, QT_TRANSLATE_NOOP, language_code, translate

ORGAN_CLASSES = (
    QT_TRANSLATE_NOOP("soc", "Blood and lymphatic system disorders"),
    QT_TRANSLATE_NOOP("soc", "Cardiac disorders"),
    QT_TRANSLATE_NOOP("soc", "Congenital, familial and genetic disorders"),
    QT_TRANSLATE_NOOP("soc", "Ear and labyrinth disorders"),
    QT_TRANSLATE_NOOP("soc", "Endocrine disorders"),
    QT_TRANSLATE_NOOP("soc", "Eye disorders"),
    QT_TRANSLATE_NOOP("soc", "Gastrointestinal disorders"),
    QT_TRANSLATE_NOOP("soc", "General disorders and administration site conditions"),
    QT_TRANSLATE_NOOP("soc", "Hepatobiliary disorders"),
    QT_TRANSLATE_NOOP("soc", "Immune system disorders"),
    QT_TRANSLATE_NOOP("soc", "Infections and infestations"),
    QT_TRANSLATE_NOOP("soc", "Injury, poisoning and procedural complications"),
    QT_TRANSLATE_NOOP("soc", "Investigations"),
    QT_TRANSLATE_NOOP("soc", "Metabolism and nutrition disorders"),
    QT_TRANSLATE_NOOP("soc", "Musculoskeletal and connective tissue disorders"),
    QT_TRANSLATE_NOOP("soc", "Neoplasms benign, malignant and unspecified (incl cysts and polyps)"),
    QT_TRANSLATE_NOOP("soc", "Nervous system disorders"),
    QT_TRANSLATE_NOOP("soc", "Pregnancy, puerperium and perinatal conditions"),
    QT_TRANSLATE_NOOP("soc", "Psychiatric disorders"),
    QT_TRANSLATE_NOOP("soc", "Renal and urinary disorders"),
    QT_TRANSLATE_NOOP("soc", "Reproductive system and breast disorders"),
    QT_TRANSLATE_NOOP("soc", "Respiratory, thoracic and mediastinal disorders"),
    QT_TRANSLATE_NOOP("soc", "Skin and subcutaneous tissue disorders"),
    QT_TRANSLATE_NOOP("soc", "Social circumstances"),
    QT_TRANSLATE_NOOP("soc", "Surgical and medical procedures"),
    QT_TRANSLATE_NOOP("soc", "Vascular disorders"),
)


def organ_class_words(recorded: str) -> str:
    """Return the name of a class in the language here; as recorded where it is none of the CTCAE's."""
    return translate("soc", recorded) if recorded in _KNOWN else recorded


def own_wording() -> str:
    """Return that the names are our own translation, where they are one; else nothing."""
    if language_code() == AS_WRITTEN.code:
        return ""
    return translate(
        "soc",
        "The names of the system organ classes are our own translation of the CTCAE's, not an official one. The terms "
        "stay English, as the CTCAE has them.",
    )


_KNOWN = frozenset(ORGAN_CLASSES)
