"""Cases of the model-based rules as JSON: the same list comes out, each case with its ``result``."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from dosebook.domain.errors import DosebookError
from dosebook.domain.escalation.blrm import BivariateNormal, Blrm, BlrmPosterior, Ewoc
from dosebook.domain.escalation.crm import PRIOR_SD, Crm, CrmModel, Treated, fit_crm
from dosebook.domain.escalation.isotonic import select_mtd
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.escalation.skeleton import indifference_skeleton
from dosebook.domain.words import translate
from dosebook.interchange.calc.csv_table import TableRefused

Case = Mapping[str, Any]

NO_DOSE = 99
"""What the BOIN package writes where no dose can be recommended."""

_QUANTILES = MappingProxyType({"q025": 0.025, "q25": 0.25, "q50": 0.5, "q75": 0.75, "q975": 0.975})


def read_cases(path: Path) -> tuple[Case, ...]:
    """Return the cases of a JSON file; raises TableRefused where it is none."""
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        words = translate("calc", "{file} cannot be read: {reason}")
        raise TableRefused(words.format(file=path.name, reason=error.strerror or "")) from error
    except ValueError as error:
        raise TableRefused(translate("calc", "{file} is no JSON file.").format(file=path.name)) from error
    if not isinstance(found, list) or not all(isinstance(case, dict) for case in found):
        raise TableRefused(translate("calc", "{file} is no list of cases.").format(file=path.name))
    return tuple(found)


def with_result(cases: tuple[Case, ...], compute: Callable[[Case], Any]) -> bytes:
    """Return the cases with their results as JSON; a bad case is named, and nothing is computed."""
    done = []
    for place, case in enumerate(cases, start=1):
        try:
            done.append({**case, "result": compute(case)})
        except KeyError as error:
            words = translate("calc", "Case {case} has no {name}. Nothing was written.")
            raise TableRefused(words.format(case=case.get("id", place), name=error)) from error
        except (DosebookError, ValueError, TypeError, ArithmeticError) as error:
            words = translate("calc", "Case {case}: {reason} Nothing was written.")
            raise TableRefused(words.format(case=case.get("id", place), reason=error)) from error
    return (json.dumps(done, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")


def crm(case: Case) -> Case:
    """Fit CRM or TITE-CRM: ``skeleton``, ``target``, ``dose_level``, ``dlt``, and ``weights`` if pending."""
    design = Crm(
        tuple(map(float, case["skeleton"])),
        float(case["target"]),
        CrmModel(case.get("model") or CrmModel.EMPIRIC),
        float(case.get("intercept") or 3),
        float(case.get("prior_sd") or PRIOR_SD),
    )
    levels, dlts = case["dose_level"], case["dlt"]
    weights = case.get("weights") or [1.0] * len(levels)
    if not len(levels) == len(dlts) == len(weights):
        raise ImpossibleOutcomes(translate("calc", "Levels, DLTs and weights differ in number."))
    treated = [
        Treated(int(level), bool(dlt), 1.0 if dlt else float(weight))
        for level, dlt, weight in zip(levels, dlts, weights, strict=True)
    ]
    fit = fit_crm(design, treated)
    return {
        "beta_hat": fit.beta,
        "posterior_variance": fit.variance,
        "ptox_plugin": fit.estimates,
        "ptox_lower90": fit.lower,
        "ptox_upper90": fit.upper,
        "mtd_level": fit.level,
        "dose_scaled": design.scaled,
    }


def skeleton(case: Case) -> Case:
    """Compute a skeleton: ``halfwidth``, ``target``, ``nu`` (prior MTD), ``nlevel``, ``model``, ``intercept``."""
    found = indifference_skeleton(
        float(case["halfwidth"]),
        float(case["target"]),
        int(case["nu"]),
        int(case["nlevel"]),
        model=CrmModel(case.get("model") or CrmModel.EMPIRIC),
        intercept=float(case.get("intercept") or 3),
    )
    return {"skeleton": found}


def mtd(case: Case) -> Case:
    """Choose the dose by isotonic regression: ``npts`` and ``ntox`` per level, ``target``."""
    tallies = [Tally(int(n), int(dlt)) for n, dlt in zip(case["npts"], case["ntox"], strict=True)]
    found = select_mtd(tallies, float(case["target"]))
    rates = [None if rate is None else float(f"{rate:.2f}") for rate in found.rates]
    return {"mtd": NO_DOSE if found.level is None else found.level, "phat": rates}


def blrm(case: Case) -> Case:
    """Fit the logistic regression at each dose of ``doses`` (else those named in ``expected``, else in ``data``)."""
    prior = case["prior"]
    normal = BivariateNormal(_pair(prior["mean"]), _pair(prior["sd"]), float(prior.get("corr") or 0))
    data = [(float(one["dose"]), Tally(int(one["n"]), int(one["dlt"]))) for one in case["data"]]
    posterior = Blrm(normal, float(case["dref"])).fit(data)
    intervals = {name: _pair(ends) for name, ends in case["intervals"].items()}
    doses = _doses(case)
    limit = float(case.get("ewoc_limit") or 0.25)
    rule = Ewoc(intervals["target"], intervals["target"][1], limit)
    eligible = rule.eligible(posterior, doses)
    found = posterior.parameters
    return {
        "posterior_params": {
            "mean_log_alpha": found.mean[0],
            "mean_log_beta": found.mean[1],
            "sd_log_alpha": found.sd[0],
            "sd_log_beta": found.sd[1],
            "corr": found.correlation,
        },
        "dose": [_at_dose(posterior, dose, intervals, rule) for dose in doses],
        f"ewoc_{limit * 100:g}_eligible_doses": eligible,
        "ncrm_recommendation_no_skipping_rule": rule.best(posterior, doses),
        "highest_ewoc_eligible": max(eligible, default=None),
    }


def _doses(case: Case) -> list[Any]:
    named = case.get("doses") or [one["dose"] for one in case.get("expected", {}).get("dose", ())]
    return list(named) or sorted({one["dose"] for one in case["data"]})


def _at_dose(
    posterior: BlrmPosterior, dose: float, intervals: Mapping[str, tuple[float, float]], rule: Ewoc
) -> Case:
    mean, sd = posterior.moments(dose)
    return {
        "dose": dose,
        "mean": mean,
        "sd": sd,
        **{name: posterior.quantile(dose, level) for name, level in _QUANTILES.items()},
        **{f"prob_{name}": posterior.probability_between(dose, *ends) for name, ends in intervals.items()},
        "prob_overdose_ewoc": 1 - posterior.probability_below(dose, rule.overdose_from),
    }


def _pair(values: Any) -> tuple[float, float]:
    first, second = values
    return float(first), float(second)
