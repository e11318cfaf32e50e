"""CRM, TITE-CRM, skeletons and logistic regression against the published examples."""

import math

import pytest
from scipy import integrate

from dosebook.domain.escalation.blrm import BivariateNormal, Blrm, Ewoc
from dosebook.domain.escalation.crm import Crm, CrmModel, Treated, fit_crm
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes, Tally
from dosebook.domain.escalation.skeleton import indifference_skeleton
from escalation_reference import cases

SKELETON = (0.05, 0.10, 0.20, 0.35, 0.50, 0.70)


def _treated(levels: str, dlts: str, weights: list[float] | None = None) -> list[Treated]:
    seen = weights or [1.0] * len(levels)
    return [
        Treated(int(level), dlt == "1", 1.0 if dlt == "1" else weight)
        for level, dlt, weight in zip(levels, dlts, seen, strict=True)
    ]


def test_crm_gives_the_manual_example_of_dfcrm() -> None:
    fit = fit_crm(Crm(SKELETON, 0.2), _treated("3443343222", "0010011000"))
    assert (round(fit.beta, 3), round(fit.variance, 3)) == (-0.212, 0.158)
    assert [round(rate, 3) for rate in fit.estimates] == [0.089, 0.155, 0.272, 0.428, 0.571, 0.749]
    assert (round(fit.lower[2], 3), round(fit.upper[2], 3)) == (0.082, 0.508)
    assert fit.level == 2


def test_tite_crm_gives_the_manual_example_of_dfcrm() -> None:
    days = [178, 181, 168, 181, 24, 181, 179, 102, 42, 3]
    weights = [min(1.0, day / 180) for day in days]
    fit = fit_crm(Crm(SKELETON, 0.2), _treated("3334432223", "0010100000", weights))
    assert (round(fit.beta, 3), round(fit.variance, 3)) == (-0.133, 0.195)
    assert [round(rate, 3) for rate in fit.estimates] == [0.073, 0.133, 0.244, 0.399, 0.545, 0.732]
    assert fit.level == 3


def test_crm_of_the_larger_set_agrees() -> None:
    for case in cases("crm_vectors_sample.json"):
        design = Crm(
            tuple(case["skeleton"]),
            case["target"],
            CrmModel(case["model"]),
            case["intercept"] or 3.0,
            case["prior_sd"],
        )
        weights = case["weights"] or [1.0] * len(case["dlt"])
        treated = [
            Treated(level, bool(dlt), 1.0 if dlt else weight)
            for level, dlt, weight in zip(case["dose_level"], case["dlt"], weights, strict=True)
        ]
        fit, expected = fit_crm(design, treated), case["expected"]
        assert fit.estimates == pytest.approx(expected["ptox_plugin"], abs=1e-4)
        assert fit.lower == pytest.approx(expected["ptox_lower90"], abs=1e-4)
        assert fit.upper == pytest.approx(expected["ptox_upper90"], abs=1e-4)
        assert fit.level == expected["mtd_level"]


def test_crm_agrees_with_quadrature_by_another_hand() -> None:
    design = Crm((0.1, 0.25, 0.4), 0.25, CrmModel.LOGISTIC)
    treated = _treated("112233", "000101")

    def density(beta: float) -> float:
        likelihood = math.exp(-(beta**2) / (2 * design.prior_sd**2))
        for person in treated:
            rate = design.rate(person.level, beta)
            likelihood *= rate if person.has_dlt else 1 - rate
        return likelihood

    total = integrate.quad(density, -12, 12)[0]
    mean = integrate.quad(lambda beta: beta * density(beta), -12, 12)[0] / total
    assert fit_crm(design, treated).beta == pytest.approx(mean, abs=1e-7)


def test_a_dlt_never_lowers_an_estimate() -> None:
    design = Crm(SKELETON, 0.2)
    base = _treated("333", "000")
    without = fit_crm(design, [*base, Treated(4, has_dlt=False)])
    with_dlt = fit_crm(design, [*base, Treated(4, has_dlt=True)])
    assert all(high > low for low, high in zip(without.estimates, with_dlt.estimates, strict=True))


@pytest.mark.parametrize("skeleton", [(), (0.2, 0.2), (0.3, 0.1), (0.0, 0.5), (0.5, 1.0)])
def test_a_skeleton_that_does_not_rise_is_named(skeleton: tuple[float, ...]) -> None:
    with pytest.raises(ImpossibleOutcomes, match="must rise"):
        Crm(skeleton, 0.2)


def test_skeleton_from_an_indifference_interval() -> None:
    found = indifference_skeleton(0.05, 0.2, 2, 6)
    wanted = (0.11052781214, 0.2, 0.30848728883, 0.42341589368, 0.53366070764, 0.63197924067)
    assert found == pytest.approx(wanted, abs=1e-9)
    logistic = indifference_skeleton(0.05, 0.2, 2, 6, model=CrmModel.LOGISTIC)
    assert logistic[0] == pytest.approx(0.11235351737, abs=1e-9)


def test_skeletons_of_the_larger_set_agree() -> None:
    for case in cases("crm_skeletons_getprior_sample.json"):
        found = indifference_skeleton(
            case["halfwidth"],
            case["target"],
            case["nu"],
            case["nlevel"],
            model=CrmModel(case["model"]),
            intercept=case.get("intercept", 3.0),
        )
        assert found == pytest.approx(case["expected"]["skeleton"], abs=1e-6)


PRIOR = BivariateNormal((2.15, 0.52), (0.84, 0.80), 0.134 / (0.84 * 0.80))
EXAMPLE = [
    (1.0, Tally(3, 0)),
    (2.5, Tally(4, 0)),
    (5.0, Tally(5, 0)),
    (10.0, Tally(4, 0)),
    (25.0, Tally(2, 2)),
]


def test_logistic_regression_gives_the_example_of_neuenschwander() -> None:
    posterior = Blrm(PRIOR, 250).fit(EXAMPLE)
    found = posterior.parameters
    assert (round(found.mean[0], 3), round(found.mean[1], 3)) == (2.389, 0.320)
    assert (round(found.sd[0], 3), round(found.sd[1], 3), round(found.correlation, 3)) == (
        0.825,
        0.281,
        0.652,
    )
    doses = (10, 15, 20, 25, 30, 40, 50)
    means = [posterior.moments(dose)[0] for dose in doses]
    assert means == pytest.approx([0.127, 0.192, 0.253, 0.309, 0.360, 0.449, 0.521], abs=6e-4)
    target = [posterior.probability_between(dose, 0.2, 0.35) for dose in doses]
    assert target == pytest.approx([0.170, 0.327, 0.402, 0.395, 0.343, 0.213, 0.117], abs=1e-3)
    over = [1 - posterior.probability_below(dose, 0.35) for dose in doses]
    assert over == pytest.approx([0.021, 0.095, 0.221, 0.372, 0.517, 0.737, 0.865], abs=1e-3)
    rule = Ewoc()
    assert rule.best(posterior, doses) == 20
    assert max(rule.eligible(posterior, doses)) == 20


def test_logistic_regression_of_the_larger_set_agrees() -> None:
    for case in cases("blrm_vectors_sample.json"):
        prior = BivariateNormal(
            tuple(case["prior"]["mean"]), tuple(case["prior"]["sd"]), case["prior"]["corr"]
        )
        data = [(one["dose"], Tally(one["n"], one["dlt"])) for one in case["data"]]
        posterior = Blrm(prior, case["dref"]).fit(data)
        for expected in case["expected"]["dose"]:
            mean, sd = posterior.moments(expected["dose"])
            assert (mean, sd) == pytest.approx((expected["mean"], expected["sd"]), abs=2e-3)
            for name, (low, high) in case["intervals"].items():
                chance = posterior.probability_between(expected["dose"], low, high)
                assert chance == pytest.approx(expected[f"prob_{name}"], abs=2e-3)


def test_no_dose_is_eligible_when_all_are_too_toxic() -> None:
    posterior = Blrm(PRIOR, 250).fit([(1.0, Tally(6, 6))])
    assert Ewoc().best(posterior, (1, 2.5, 5)) is None


def test_doses_below_zero_are_refused() -> None:
    with pytest.raises(ImpossibleOutcomes, match="above 0"):
        Blrm(PRIOR, 250).fit([(0.0, Tally(1, 0))])
    with pytest.raises(ImpossibleOutcomes, match="spreads"):
        BivariateNormal((0, 0), (1, -1))
