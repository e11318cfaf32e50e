"""What a laboratory value leaves open: questions that only a person answers, and why nothing can be graded."""

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class LabQuestion(Code):
    """What decides between the grades that a value admits; the value is the word of the criteria table."""

    SYMPTOMS = "symptoms", QT_TRANSLATE_NOOP("code", "Are there symptoms?")
    WORSE_SYMPTOMS = "worse symptoms", QT_TRANSLATE_NOOP("code", "Are the symptoms moderate or severe?")
    SYMPTOMS_OR_INTERVENTION = (
        "symptoms or intervention",
        QT_TRANSLATE_NOOP("code", "Are there symptoms, or is an intervention indicated?"),
    )
    ANTICOAGULANTS = "anticoagulants", QT_TRANSLATE_NOOP("code", "Is an anticoagulant being taken?")
    ABNORMAL_BEFORE = (
        "abnormal before",
        QT_TRANSLATE_NOOP("code", "Does the fall from baseline count, the value being abnormal?"),
    )
    CONSEQUENCES = "consequences", QT_TRANSLATE_NOOP("code", "Are there physiological consequences?")
    FASTING = "fasting", QT_TRANSLATE_NOOP("code", "Was the sample taken fasting?")
    TWO_RECORDINGS = "two recordings", QT_TRANSLATE_NOOP("code", "Do two separate ECGs show it?")
    LOW_BASELINE = (
        "low baseline",
        QT_TRANSLATE_NOOP("code", "Does the multiple of a baseline below normal count?"),
    )
    TRANSFUSION = "transfusion", QT_TRANSLATE_NOOP("code", "Is a transfusion indicated?")
    HOSPITAL = "hospital", QT_TRANSLATE_NOOP("code", "Is hospital admission indicated?")
    INTERVENTION = "intervention", QT_TRANSLATE_NOOP("code", "Was an intervention started?")
    BLEEDING = "bleeding", QT_TRANSLATE_NOOP("code", "Is there bleeding?")
    ARRHYTHMIA = (
        "arrhythmia",
        QT_TRANSLATE_NOOP("code", "Is there torsade de pointes or another serious arrhythmia?"),
    )
    MEASURING_LIMIT = (
        "measuring limit",
        QT_TRANSLATE_NOOP("code", "How far does the value lie beyond the limit of measuring?"),
    )


class NotKnown(Code):
    """Why a value has no grade, or could have a higher one."""

    CRITERION = "no criterion", QT_TRANSLATE_NOOP("code", "this version has no limits in numbers for it")
    VALUE = "no value", QT_TRANSLATE_NOOP("code", "no value")
    UNIT = "no unit", QT_TRANSLATE_NOOP("code", "no unit")
    UNKNOWN_UNIT = "unknown unit", QT_TRANSLATE_NOOP("code", "unit unknown for this test")
    LOWER_LIMIT = "no lower limit", QT_TRANSLATE_NOOP("code", "no lower limit of normal")
    UPPER_LIMIT = "no upper limit", QT_TRANSLATE_NOOP("code", "no upper limit of normal")
    BASELINE = "no baseline", QT_TRANSLATE_NOOP("code", "no baseline")
    BEYOND = (
        "beyond the criteria",
        QT_TRANSLATE_NOOP("code", "beyond the last grade printed; report it under another term"),
    )
