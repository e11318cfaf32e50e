"""The calculators from a statistician's side: tables in, tables out, a bad cell named."""

import csv
import json
from pathlib import Path

import pytest

from dosebook.actions.calculate import (
    CALCULATIONS,
    RULES,
    TableRefused,
    TableSettings,
    boin_boundaries,
    calculate,
    decision_table,
)
from dosebook.domain.escalation.outcomes import ImpossibleOutcomes
from escalation_reference import FOLDER


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _computed(name: str, text: str, folder: Path) -> list[dict[str, str]]:
    (folder / "in.csv").write_text(text, encoding="utf-8")
    calculate(name, folder / "in.csv", folder / "out.csv")
    return _rows(folder / "out.csv")


def test_body_surface_area_keeps_the_columns_and_adds_the_area(tmp_path: Path) -> None:
    text = "who,formula,height_cm,weight_kg\na,Haycock,170,75\nb,DuBois-DuBois,190,120\nc,Mosteller,160,60\n"
    rows = _computed("bsa", text, tmp_path)
    assert [row["who"] for row in rows] == ["a", "b", "c"]
    assert [row["bsa_m2"] for row in rows] == ["1.89469", "2.466691", "1.632993"]


def test_decay_in_any_unit(tmp_path: Path) -> None:
    head = "activity_at_calibration,unit,elapsed_days,half_life_days\n"
    rows = _computed(
        "decay", head + "100,mCi,8.0252,8.0252\n3700,MBq,8.0252,8.0252\n3.7,GBq,8.0252,8.0252\n", tmp_path
    )
    assert {(row["activity_mCi"], row["activity_MBq"]) for row in rows} == {("50.0", "1850.0")}


def test_fractions_give_peak_areas_and_mean(tmp_path: Path) -> None:
    text = "effective_half_life_days,doses_mCi,days\n4.0,36.5625;36.5625,0;7\n"
    (row,) = _computed("fractions", text, tmp_path)
    assert (row["peak_mCi"], row["auc_inf_mCi_day"]) == ("47.4326", "421.9883")
    assert (row["auc_0_28d_mCi_day"], row["mean_0_28d_mCi"]) == ("414.7954", "14.8141")


def test_three_plus_three_paths(tmp_path: Path) -> None:
    text = "allow_deescalate,num_doses,outcomes\nTRUE,4,1NNN 2TTT 1NTT\nFALSE,5,1NNN 2NNT 2NN\n"
    rows = _computed("three-plus-three", text, tmp_path)
    assert [(row["recommended_dose"], row["continue"]) for row in rows] == [("NA", "FALSE"), ("2", "TRUE")]


def test_confirmed_responses_of_published_visits(tmp_path: Path) -> None:
    """Visits of the pharmaverse example, each with the confirmed response so far."""
    text = "USUBJID,ADT,unconfirmed_response,pd_other_flag,pd_imaging_flag,new_anticancer_therapy_date\n"
    visits = [
        ("1034", "2014-08-11", "CR", "", "", "", "CR"),
        ("1034", "2014-09-25", "CR", "", "", "", "CR"),
        ("1034", "2014-11-04", "sCR", "", "", "", "CR"),
        ("1097", "2014-02-11", "PD", "Y", "", "2014-02-10", "NE"),
        ("1239", "2014-02-19", "PR", "", "", "", "MR"),
        ("1239", "2014-04-02", "MR", "", "", "", "MR"),
        ("1239", "2014-05-14", "MR", "", "", "", "MR"),
        ("1239", "2014-06-27", "VGPR", "", "", "", "MR"),
        ("1294", "2013-05-08", "PR", "", "", "", "SD"),
        ("1294", "2013-06-14", "SD", "", "", "", "SD"),
        ("1082", "2013-09-06", "PD", "Y", "", "", "NE"),
        ("1082", "2013-11-17", "CR", "", "", "", "SD"),
        ("made", "2013-01-01", "PR", "", "", "2013-01-15", "SD"),
        ("made", "2013-02-01", "PR", "", "", "", "SD"),
        ("made", "2013-03-01", "PD", "", "Y", "", "PD"),
        ("made", "2013-04-01", "CR", "", "", "", "PD"),
        ("skip", "2013-01-01", "PR", "", "", "", "PR"),
        ("skip", "2013-02-01", "NE", "", "", "", "PR"),
        ("skip", "2013-03-01", "VGPR", "", "", "", "PR"),
    ]
    rows = _computed("responses", text + "".join(",".join(visit[:6]) + "\n" for visit in visits), tmp_path)
    assert [row["confirmed_response"] for row in rows] == [visit[6] for visit in visits]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("bsa", "formula,height_cm,weight_kg\nMosteller,170,75\nFunny,170,75\n", "Line 3: .*no formula"),
        ("bsa", "formula,height_cm,weight_kg\nMosteller,0,75\n", "Line 2: .*above zero"),
        ("bsa", "formula,height_cm\nMosteller,170\n", "no column weight_kg"),
        (
            "decay",
            "activity_at_calibration,unit,elapsed_days,half_life_days\n1,Ci,1,8\n",
            "no unit of activity",
        ),
        ("decay", "activity_at_calibration,unit,elapsed_days,half_life_days\nnan,mCi,1,8\n", "no number"),
        ("decay", "activity_at_calibration,unit,elapsed_days,half_life_days\n1,mCi,1,0\n", "half-life"),
        ("fractions", "effective_half_life_days,doses_mCi,days\n4,1;2,0\n", "needs its day"),
        ("responses", "USUBJID,ADT,unconfirmed_response\n1,2018-01-01,better\n", "no IMWG response"),
        ("responses", "USUBJID,ADT,unconfirmed_response\n1,1.1.18,CR\n", "no date"),
        ("three-plus-three", "allow_deescalate,num_doses,outcomes\nTRUE,2,3NNN\n", "no dose level 3"),
        ("three-plus-three", "allow_deescalate,num_doses,outcomes\nmaybe,2,1NNN\n", "TRUE or FALSE"),
    ],
)
def test_a_bad_cell_is_named_and_nothing_is_written(name: str, text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(TableRefused, match=said):
        _computed(name, text, tmp_path)
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("name", ["crm", "blrm", "skeleton", "mtd"])
def test_a_case_that_lacks_something_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text('[{"id": "first"}]')
    with pytest.raises(TableRefused, match="Case first has no"):
        calculate(name, tmp_path / "in.json", tmp_path / "out.json")
    (tmp_path / "in.json").write_text('{"id": "first"}')
    with pytest.raises(TableRefused, match="no list of cases"):
        calculate(name, tmp_path / "in.json", tmp_path / "out.json")


def test_the_dose_at_the_end(tmp_path: Path) -> None:
    cases = [
        {"id": "a", "target": 0.3, "npts": [3, 3, 15, 9, 0], "ntox": [0, 0, 4, 4, 0]},
        {"id": "b", "target": 0.3, "npts": [3, 0], "ntox": [3, 0]},
    ]
    (tmp_path / "in.json").write_text(json.dumps(cases))
    calculate("mtd", tmp_path / "in.json", tmp_path / "out.json")
    first, second = json.loads((tmp_path / "out.json").read_text())
    assert first["result"] == {"mtd": 3, "phat": [0.02, 0.02, 0.27, 0.45, None]}
    assert second["result"]["mtd"] == 99


def test_results_have_the_shape_of_what_is_expected(tmp_path: Path) -> None:
    files = {
        "crm": "crm_vectors_sample.json",
        "blrm": "blrm_vectors_sample.json",
        "skeleton": "crm_skeletons_getprior_sample.json",
        "mtd": "boin_select_mtd_sample.json",
    }
    if not FOLDER.is_dir():
        pytest.skip("the larger set of reference figures is not at hand")
    for name, file in files.items():
        calculate(name, FOLDER / file, tmp_path / file)
        for case in json.loads((tmp_path / file).read_text()):
            assert set(case["result"]) == set(case["expected"])


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_a_decision_table(rule: str, tmp_path: Path) -> None:
    decision_table(TableSettings(rule, 0.3, most=6), tmp_path / "out.csv")
    rows = _rows(tmp_path / "out.csv")
    assert tuple(rows[0]) == ("design", "target", "n", "dlt", "decision")
    of_three = " ".join(row["decision"] for row in rows if row["n"] == "3")
    wanted = {
        "boin": "E S D DE",
        "keyboard": "E S D DE",
        "mtpi": "E S D DU",
        "mtpi2": "E S D DU",
        "3+3": "E S D D",
    }
    assert of_three == wanted[rule]


def test_settings_that_cannot_be_are_named(tmp_path: Path) -> None:
    for settings in (
        TableSettings("boin", None),
        TableSettings("boin", 0.3, most=0),
        TableSettings("boin", 0.3, cut_off=1.5),
        TableSettings("mtpi", 1.3),
    ):
        with pytest.raises(ImpossibleOutcomes):
            decision_table(settings, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


def test_boundaries_of_several_targets(tmp_path: Path) -> None:
    boin_boundaries([0.25, 0.3], 6, tmp_path / "out.csv")
    rows = _rows(tmp_path / "out.csv")
    assert len(rows) == 12
    assert rows[2] | {"lambda_e": "", "lambda_d": ""} == {
        "target": "0.25", "n": "3", "escalate_if_dlt_le": "0", "deescalate_if_dlt_ge": "1",
        "eliminate_if_dlt_ge": "3", "lambda_e": "", "lambda_d": "",
    }  # fmt: skip


def test_every_calculator_says_what_it_computes() -> None:
    assert all(calculation.help for calculation in CALCULATIONS.values())
