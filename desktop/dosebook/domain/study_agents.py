"""The treatments of a study by their names, and the variable of an event that says whether each is its cause."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from dosebook.domain.records import Study
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate

TREATMENTS: Mapping[str, str] = MappingProxyType(
    {
        "attribution": "agent",
        "attribution_other": "other_treatment",
        "attribution_third": "third_treatment",
        "attribution_fourth": "fourth_treatment",
    }
)
"""By the variable of the event: the variable of the study that names the treatment."""

_UNNAMED: Mapping[str, str] = {
    "attribution": QT_TRANSLATE_NOOP("event", "study agent"),
    "attribution_other": QT_TRANSLATE_NOOP("event", "other treatment"),
    "attribution_third": QT_TRANSLATE_NOOP("event", "third treatment"),
    "attribution_fourth": QT_TRANSLATE_NOOP("event", "fourth treatment"),
}
_AFTER_NAME = re.compile(r"[,;(]|\s+\d+(?:[.,]\d+)?\s*(?:mg|g|µg|mCi|MBq|GBq|IU)\b")
"""What stands behind the name: how much is given, or a remark."""


def is_declared(attribution: str, study: Study) -> bool:
    """Whether the study names the treatment of this attribution; its agent it always has."""
    return attribution == "attribution" or bool(getattr(study, TREATMENTS[attribution]).strip())


def has_several(study: Study) -> bool:
    """Return whether the study names a treatment beside its agent, so that an attribution has to say to which."""
    return any(is_declared(name, study) for name in TREATMENTS if name != "attribution")


def agent_name(attribution: str, study: Study) -> str:
    """Return the name of the treatment: ``Dexamethasone`` of ``Dexamethasone 40 mg once a week``."""
    said = getattr(study, TREATMENTS[attribution])
    return _AFTER_NAME.split(said, maxsplit=1)[0].strip() or translate("event", _UNNAMED[attribution])
