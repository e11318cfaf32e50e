"""What may be wrong with the description of the study."""

from decimal import Decimal

from dosebook.domain.codelists import Coverage, DoseBasis
from dosebook.domain.records import Study
from dosebook.domain.study_units import is_radioactive
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.finding import EditCheck
from dosebook.forms.situation import Situation


def _nadir_is_backwards(study: Study, _: Situation) -> bool:
    start, stop = study.nadir_from_day, study.nadir_to_day
    return start is not None and stop is not None and stop < start


def _nadir_outlasts_window(study: Study, _: Situation) -> bool:
    stop, window = study.nadir_to_day, study.dlt_window_days
    return stop is not None and window is not None and stop > window


STUDY_CHECKS = (
    EditCheck(
        "study.window_without_anchor",
        "dlt_window_anchor",
        QT_TRANSLATE_NOOP("findings", "The DLT window has a length, but not the fraction it counts from."),
        lambda study, _: study.dlt_window_days is not None and study.dlt_window_anchor is None,
    ),
    EditCheck(
        "study.window_without_length",
        "dlt_window_days",
        QT_TRANSLATE_NOOP("findings", "The DLT window has no length, so nobody can count as evaluable."),
        lambda study, _: study.dlt_window_days is None and study.dlt_window_anchor is not None,
    ),
    EditCheck(
        "study.window_of_no_day",
        "dlt_window_days",
        QT_TRANSLATE_NOOP("findings", "A DLT window lasts at least 1 day."),
        lambda study, _: study.dlt_window_days is not None and study.dlt_window_days < 1,
    ),
    EditCheck(
        "study.nadir_backwards",
        "nadir_to_day",
        QT_TRANSLATE_NOOP("findings", "The expected nadir ends before it begins."),
        _nadir_is_backwards,
    ),
    EditCheck(
        "study.nadir_after_window",
        "nadir_to_day",
        QT_TRANSLATE_NOOP("findings", "The expected nadir ends after the DLT window."),
        _nadir_outlasts_window,
    ),
    EditCheck(
        "study.no_half_life",
        "half_life_days",
        QT_TRANSLATE_NOOP("findings", "Doses are amounts of radioactivity, but the half-life is empty."),
        lambda study, _: is_radioactive(study) and study.half_life_days is None,
    ),
    EditCheck(
        "study.bsa_cap_unusual",
        "bsa_cap",
        QT_TRANSLATE_NOOP("findings", "A cap of the body surface area lies between 1.5 and 3 m². Check it."),
        lambda study, _: study.bsa_cap is not None and not Decimal("1.5") <= study.bsa_cap <= 3,
    ),
    EditCheck(
        "study.bsa_decimals_unusual",
        "bsa_decimals",
        QT_TRANSLATE_NOOP("findings", "A body surface area is rounded to 1 to 4 decimals. Check it."),
        lambda study, _: study.bsa_decimals is not None and not 1 <= study.bsa_decimals <= 4,
    ),
    EditCheck(
        "study.no_bsa_formula",
        "bsa_formula",
        QT_TRANSLATE_NOOP(
            "findings", "Doses are planned per m², but no formula for body surface area is chosen."
        ),
        lambda study, _: study.dose_basis is DoseBasis.PER_M2 and study.bsa_formula is None,
    ),
    EditCheck(
        "study.one_site_unnamed",
        "site_name",
        QT_TRANSLATE_NOOP(
            "findings", "The file holds one site's participants; name the site for the report."
        ),
        lambda study, _: study.coverage is Coverage.ONE_SITE and not study.site_name,
    ),
    EditCheck(
        "study.no_ctcae_version",
        "ctcae_version",
        QT_TRANSLATE_NOOP("findings", "Without a CTCAE version no term can be found and no grade checked."),
        lambda study, _: study.ctcae_version is None,
    ),
)
