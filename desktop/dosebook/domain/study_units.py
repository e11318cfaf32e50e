"""The units in which one study plans and gives its doses, as words."""

from dosebook.domain.codelists import DoseBasis, DoseUnit
from dosebook.domain.records import Study
from dosebook.domain.variable import Variable
from dosebook.domain.words import translate

_PER = {DoseBasis.PER_M2: "/m²", DoseBasis.PER_KG: "/kg", DoseBasis.FLAT: "", None: ""}


def amount_unit(study: Study) -> str:
    """Return the unit of prescribed and administered amounts (``mCi``), empty while the study has none."""
    return study.dose_unit.label if study.dose_unit else ""


def dose_unit(study: Study) -> str:
    """Return the unit of planned doses (``mCi/m²``), empty while the study has none."""
    return amount_unit(study) + _PER[study.dose_basis] if study.dose_unit else ""


def amount_decimals(study: Study) -> int:
    """Return how many decimals a mean amount is shown with: a becquerel is small."""
    return 0 if study.dose_unit is DoseUnit.MBQ else 2


def unit_of(variable: Variable, study: Study) -> str:
    """Return the unit of ``variable`` in this study as people read it."""
    words = translate("variable", variable.unit) if variable.unit else ""
    return words.replace("{dose}", dose_unit(study)).replace("{amount}", amount_unit(study))


def is_radioactive(study: Study) -> bool:
    """Whether doses are amounts of radioactivity."""
    return study.dose_unit in {DoseUnit.MCI, DoseUnit.MBQ}
