"""Body surface area, decay and fractions, row by row."""

from dosebook.domain.body_size import body_surface_area
from dosebook.domain.codelists import BsaFormula
from dosebook.domain.fractionation import superposition
from dosebook.domain.number_entry import read_number
from dosebook.domain.radioactivity import MBQ_PER_MCI, decayed
from dosebook.domain.words import translate
from dosebook.interchange.calc.csv_table import Cells, CsvTable, TableRefused, number, rounded, with_results

BSA_COLUMNS = ("formula", "height_cm", "weight_kg")
DECAY_COLUMNS = ("activity_at_calibration", "unit", "elapsed_days", "half_life_days")
FRACTION_COLUMNS = ("effective_half_life_days", "doses_mCi", "days")

_WINDOW = 28
"""Days of the finite window that the fractions are averaged over."""

_THRESHOLD = 20
"""mCi above which the days are counted."""


def body_surface_areas(table: CsvTable) -> CsvTable:
    """Add ``bsa_m2`` to rows of ``BSA_COLUMNS``."""
    return with_results(table, ("bsa_m2",), _area)


def decays(table: CsvTable) -> CsvTable:
    """Add the activity after the elapsed time, in mCi and MBq, to rows of ``DECAY_COLUMNS``."""
    return with_results(table, ("activity_mCi", "activity_MBq"), _decay)


def fractions(table: CsvTable) -> CsvTable:
    """Add peak, areas, mean and days above 20 mCi to rows of ``FRACTION_COLUMNS`` (lists separated by ``;``)."""
    names = ("peak_mCi", "auc_inf_mCi_day", "auc_0_28d_mCi_day", "mean_0_28d_mCi", "days_above_20mCi")
    return with_results(table, names, _fractions)


def _area(cells: Cells) -> Cells:
    height, weight = (read_number(cells[name]) for name in ("height_cm", "weight_kg"))
    area = body_surface_area(_formula(cells["formula"]), height, weight)
    return {"bsa_m2": rounded(float(area), 6)}


def _formula(text: str) -> BsaFormula:
    wanted = _letters(text)
    for formula in BsaFormula:
        if wanted in {_letters(formula.value), _letters(formula.label), _letters(formula.value) * 2}:
            return formula
    known = ", ".join(formula.label for formula in BsaFormula)
    words = translate("calc", "“{text}” is no formula of body surface area. Known are {known}.")
    raise TableRefused(words.format(text=text, known=known))


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalpha())


def _decay(cells: Cells) -> Cells:
    per_mci = float(MBQ_PER_MCI)
    units = {"mci": 1.0, "mbq": 1 / per_mci, "gbq": 1000 / per_mci}
    unit = units.get(cells["unit"].strip().casefold())
    if unit is None:
        words = translate("calc", "“{text}” is no unit of activity. Known are mCi, MBq and GBq.")
        raise TableRefused(words.format(text=cells["unit"]))
    start = number(cells, "activity_at_calibration") * unit
    left = decayed(start, number(cells, "elapsed_days"), number(cells, "half_life_days"))
    return {"activity_mCi": rounded(left, 6), "activity_MBq": rounded(left * per_mci, 4)}


def _fractions(cells: Cells) -> Cells:
    activities, days = (_numbers(cells, name) for name in ("doses_mCi", "days"))
    found = superposition(activities, days, number(cells, "effective_half_life_days"))
    area = found.area(_WINDOW)
    return {
        "peak_mCi": rounded(found.peak(), 4),
        "auc_inf_mCi_day": rounded(found.area_to_infinity(), 4),
        "auc_0_28d_mCi_day": rounded(area, 4),
        "mean_0_28d_mCi": rounded(area / _WINDOW, 4),
        "days_above_20mCi": rounded(found.days_above(_THRESHOLD), 2),
    }


def _numbers(cells: Cells, name: str) -> list[float]:
    return [number({name: part}, name) for part in cells[name].split(";")]
