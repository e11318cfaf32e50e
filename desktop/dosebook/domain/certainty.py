"""How sure something is while dates and judgements may be missing: no, possible, certain."""

from enum import IntEnum

from dosebook.domain.words import translate


class Certainty(IntEnum):
    """In this order, so that the weakest of several is their minimum and the strongest their maximum."""

    NO = 0
    POSSIBLE = 1
    CERTAIN = 2

    @property
    def label(self) -> str:
        """The word that people read."""
        return {
            Certainty.NO: translate("dlt", "no"),
            Certainty.POSSIBLE: translate("dlt", "possible"),
            Certainty.CERTAIN: translate("dlt", "certain"),
        }[self]


def sure(*, certain: bool, possible: bool) -> Certainty:
    """Return certain where it is so whatever the missing parts are, possible where it may be so."""
    if certain:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if possible else Certainty.NO
