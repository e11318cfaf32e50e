"""Figures as pictures: each says what it shows, of how many, of which study and day."""

from pathlib import Path

import pytest

from dosebook.actions.export_figures import (
    FiguresRefused,
    chosen_charts,
    file_stem,
    save_figure,
    save_figures,
    standing_alone,
)
from dosebook.drawing.study_charts.catalogue import CHARTS
from drawing.charts.every_chart import made_up_scope
from drawing.shape_walk import outside, words_of


@pytest.mark.parametrize("spec", CHARTS, ids=[spec.key for spec in CHARTS])
def test_each_stands_alone(spec: object) -> None:
    scope = made_up_scope()
    for chart in spec.make(scope):  # type: ignore[attr-defined]
        drawing = standing_alone(chart, scope)
        assert drawing is not None
        assert outside(drawing) == []
        words = " ".join(words_of(drawing))
        assert "data to 15 Aug 2017" in words
        assert not chart.note or chart.note.split(";", maxsplit=1)[0].split(".")[0][:40] in words


def test_all_are_written_and_the_empty_named(tmp_path: Path) -> None:
    scope = made_up_scope(1, 3)
    saved = save_figures(scope, tmp_path / "new" / "folder", formats=(".svg",))
    assert saved.files
    assert all(path.read_text("utf-8").startswith("<?xml") for path in saved.files)
    drawn = {spec.name for spec in CHARTS if any(not chart.is_empty for chart in spec.make(scope))}
    assert set(saved.empty) == {spec.name for spec in CHARTS} - drawn


def test_one_as_png(tmp_path: Path) -> None:
    (spec,) = chosen_charts(["dlt-rates"])
    saved = save_figures(made_up_scope(), tmp_path, charts=(spec,), formats=(".png",))
    assert [path.name for path in saved.files] == ["dlt-rates.png"]
    assert saved.files[0].read_bytes().startswith(b"\x89PNG")


def test_each_part_says_what_it_is_and_of_how_many(tmp_path: Path) -> None:
    saved = save_figures(
        made_up_scope(70, 500), tmp_path, charts=chosen_charts(["swimmers", "counts"]), formats=(".svg",)
    )
    assert len(saved.files) > 4
    for path in saved.files:
        text = path.read_text("utf-8")
        assert "treated participants with data" in text
        assert 'font-weight="bold">' in text.split("</title>")[1]


def test_figures_are_named_by_their_files() -> None:
    assert chosen_charts([file_stem(spec) for spec in CHARTS]) == CHARTS
    assert chosen_charts([""]) == CHARTS
    with pytest.raises(FiguresRefused, match="There is no figure “pie”"):
        chosen_charts(["ladder", "pie"])


def test_an_ending_says_what_is_written(tmp_path: Path) -> None:
    (chart,) = CHARTS[0].make(made_up_scope())
    with pytest.raises(FiguresRefused, match=r"must end in \.svg or \.png"):
        save_figure(chart, tmp_path / "figure.gif", made_up_scope())
    with pytest.raises(FiguresRefused, match="could not be written"):
        save_figure(chart, tmp_path / "nowhere" / "figure.svg", made_up_scope())
