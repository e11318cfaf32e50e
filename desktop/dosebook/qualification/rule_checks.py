"""Operation: the escalation rules against published tables and worked examples."""

from dosebook.domain.escalation.blrm import BivariateNormal, Blrm, Ewoc
from dosebook.domain.escalation.boin import boin, boundaries, boundary_counts
from dosebook.domain.escalation.crm import Crm, Treated, fit_crm
from dosebook.domain.escalation.interval_design import IntervalDesign
from dosebook.domain.escalation.keyboard import keyboard
from dosebook.domain.escalation.mtpi import mtpi, mtpi2
from dosebook.domain.escalation.outcomes import Tally, read_outcomes
from dosebook.domain.escalation.rolling_six import Rolling, must_wait, rolling_six
from dosebook.domain.escalation.table_rule import make_table, read_rows, table_faults
from dosebook.domain.escalation.three_plus_three import ThreePlusThree
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.qualification.checking import Bench, Check

_SKELETON = (0.05, 0.10, 0.20, 0.35, 0.50, 0.70)


def _three(_at: Bench) -> str:
    rule = ThreePlusThree()
    three = " ".join(rule.decision(Tally(3, dlt)).value for dlt in range(4))
    six = " ".join(rule.decision(Tally(6, dlt)).value for dlt in range(7))
    path = rule.recommend(read_outcomes("1NNN 2TTT", 4)).level
    return f"{three}; {six}; {path}"


def _boin(_at: Bench) -> str:
    ends = boundaries(0.3)
    counts = boundary_counts(boin(0.3), 12)
    limits = " ".join(
        f"{counts[n - 1].escalate_up_to}/{counts[n - 1].de_escalate_from}" for n in (3, 6, 9, 12)
    )
    return f"{ends.escalate:.4f} {ends.de_escalate:.4f}; {limits}"


def _letters(design: IntervalDesign, evaluable: int) -> str:
    return "".join(f"{design.decision(Tally(evaluable, dlt)).value} " for dlt in range(evaluable + 1)).strip()


def _intervals(_at: Bench) -> str:
    differing = [f"{design(0.3).decision(Tally(6, 3)).value}" for design in (mtpi, mtpi2)]
    return f"{_letters(keyboard(0.3), 3)}; {_letters(keyboard(0.3), 6)}; 3/6: {' '.join(differing)}"


def _rolling(_at: Bench) -> str:
    known = (Rolling(0, 3, 0), Rolling(0, 2, 1), Rolling(1, 4, 1), Rolling(2, 1, 0), Rolling(0, 5, 1))
    return " ".join(f"{rolling_six(one).value}{'!' if must_wait(one) else ''}" for one in known)


def _crm(_at: Bench) -> str:
    treated = [Treated(int(level), dlt == "1") for level, dlt in zip("3443343222", "0010011000", strict=True)]
    fit = fit_crm(Crm(_SKELETON, 0.2), treated)
    return f"{fit.beta:.3f}; {' '.join(f'{rate:.3f}' for rate in fit.estimates)}; level {fit.level}"


def _tite(_at: Bench) -> str:
    days = (178, 181, 168, 181, 24, 181, 179, 102, 42, 3)
    treated = [
        Treated(int(level), dlt == "1", 1.0 if dlt == "1" else min(1.0, seen / 180))
        for level, dlt, seen in zip("3334432223", "0010100000", days, strict=True)
    ]
    fit = fit_crm(Crm(_SKELETON, 0.2), treated)
    return f"{fit.beta:.3f}; level {fit.level}"


def _blrm(_at: Bench) -> str:
    prior = BivariateNormal((2.15, 0.52), (0.84, 0.80), 0.134 / (0.84 * 0.80))
    counts = ((1.0, 3, 0), (2.5, 4, 0), (5.0, 5, 0), (10.0, 4, 0), (25.0, 2, 2))
    posterior = Blrm(prior, 250).fit([(dose, Tally(n, dlt)) for dose, n, dlt in counts])
    found = posterior.parameters
    best = Ewoc().best(posterior, (10, 15, 20, 25, 30, 40, 50))
    return f"{found.mean[0]:.3f} {found.mean[1]:.3f}; best {best:g}" if best is not None else "none"


def _table(_at: Bench) -> str:
    rows = (
        "0/3 E",
        "1/3 S",
        "2/3 D",
        "3/3 DU",
        "0/6 E",
        "1/6:E",
        "2/6 = S",
        "3/6 d",
        "4/6 DE",
        "5/6 DE",
        "6/6 DE",
    )
    cells, unread = read_rows(rows)
    table = make_table(cells)
    faults = len(unread) + len(table_faults(cells))
    bad = len(table_faults(read_rows((*rows[:1], "1/3 Q", *rows[2:]))[0]))
    path = table.recommend(read_outcomes("1NNN 2NTT", 3)).level
    return f"{faults} faults; {bad} in a wrong cell; level {path}"


RULE_CHECKS = (
    Check(
        QT_TRANSLATE_NOOP("qualification", "3+3: letters for 3 and for 6 participants; dose after 1NNN 2TTT"),
        "E S D D; E E D D D D D; 1",
        _three,
        "R-019",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "BOIN at 30 %: λe and λd; limits for 3, 6, 9 and 12 participants"),
        "0.2365 0.3585; 0/2 1/3 2/4 2/5",
        _boin,
        "R-020",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Keyboard at 30 % for 3 and 6 participants; mTPI and mTPI-2 for 3 of 6"
        ),
        "E S D DE; E E S D DE DE DE; 3/6: S D",
        _intervals,
        "R-020",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Rolling six with 0 to 2 DLTs and pending participants (! waits)"),
        "E S S! D E",
        _rolling,
        "R-021",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "CRM: the worked example of ten participants at six doses"),
        "-0.212; 0.089 0.155 0.272 0.428 0.571 0.749; level 2",
        _crm,
        "R-022",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "TITE-CRM: the worked example of ten participants followed in part"
        ),
        "-0.133; level 3",
        _tite,
        "R-022",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Logistic regression: the example of Neuenschwander et al. 2008"),
        "2.389 0.320; best 20",
        _blrm,
        "R-023",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification",
            "A decision table read from a protocol, a wrong cell, and the dose after 1NNN 2NTT",
        ),
        "0 faults; 1 in a wrong cell; level 1",
        _table,
        "R-024",
    ),
)
