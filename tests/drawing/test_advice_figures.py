"""The figures of an advice: letters where they belong, shares that fill the bar, words for those who cannot see."""

from itertools import pairwise

import pytest

from dosebook.drawing.dose_chances import ChanceBar, ChanceWords, dose_chances
from dosebook.drawing.palette import ACCENT
from dosebook.drawing.rule_table import rule_table
from dosebook.drawing.shapes import Drawing, Group, Polygon, Shape, Text

LETTERS = {(3, 0): "E", (3, 1): "S", (3, 2): "D", (3, 3): "DU", (6, 2): "S"}
WORDS = ChanceWords("under", "target", "over", "nobody")


def flat(shapes: tuple[Shape, ...]) -> list[Shape]:
    found: list[Shape] = []
    for shape in shapes:
        found += flat(shape.shapes) if isinstance(shape, Group) else [shape]
    return found


def texts(drawing: Drawing) -> list[Text]:
    return [shape for shape in flat(drawing.shapes) if isinstance(shape, Text)]


def table(current: tuple[int, int] | None) -> Drawing:
    return rule_table(LETTERS, current, across="n", down="dlt", legend="legend", width=300)


def test_each_letter_stands_in_its_column_and_row() -> None:
    at = {text.text: text.at for text in texts(table(None)) if text.text in {"E", "D", "DU"}}
    assert at["E"][0] == at["D"][0] == at["DU"][0]
    assert at["E"][1] > at["D"][1] > at["DU"][1]
    stays = [text.at for text in texts(table(None)) if text.text == "S"]
    assert len({x for x, _y in stays}) == 2


def test_only_the_counts_of_now_are_framed() -> None:
    def frames(drawing: Drawing) -> list[Polygon]:
        return [one for one in flat(drawing.shapes) if isinstance(one, Polygon) and one.stroke == ACCENT]

    assert frames(table(None)) == []
    assert frames(table((4, 4))) == []
    (frame,) = frames(table((3, 2)))
    letter = next(text for text in texts(table((3, 2))) if text.text == "D")
    xs, ys = [x for x, _y in frame.points], [y for _x, y in frame.points]
    assert min(xs) < letter.at[0] < max(xs)
    assert min(ys) < letter.at[1] < max(ys)


def bars(drawing: Drawing) -> list[Group]:
    return [one for one in drawing.shapes if isinstance(one, Group) and one.tooltip]


@pytest.mark.parametrize("shares", [(0.5, 0.3, 0.2), (0.0, 1.0, 0.0), (0.9, 0.0999, 0.0001)])
def test_the_parts_of_a_bar_lie_side_by_side_as_wide_as_their_shares(
    shares: tuple[float, float, float],
) -> None:
    (bar,) = bars(dose_chances([ChanceBar("1   10", shares)], WORDS, width=400))
    edges = []
    for part in bar.shapes:
        outline = part if isinstance(part, Polygon) else part.shapes[0]  # type: ignore[union-attr]
        xs = [x for x, _y in outline.points]  # type: ignore[union-attr]
        edges.append((min(xs), max(xs)))
    shown = [share for share in shares if share > 0.002]
    whole = sum(right - left for left, right in edges) / sum(shown)
    assert [(right - left) / whole for left, right in edges] == pytest.approx(shown)
    assert all(first[1] <= second[0] + 1e-6 for first, second in pairwise(edges))


def test_a_dose_without_data_says_so_and_has_no_bar() -> None:
    drawing = dose_chances([ChanceBar("5   37.5", None, is_advised=True)], WORDS)
    assert bars(drawing) == []
    assert "nobody" in [text.text for text in texts(drawing)]
    (label,) = [text for text in texts(drawing) if text.text == "5   37.5"]
    assert label.bold


def test_the_numbers_stand_beside_the_bar() -> None:
    drawing = dose_chances([ChanceBar("1   10", (0.583, 0.282, 0.135))], WORDS)
    assert "58 % · 28 % · 14 %" in [text.text for text in texts(drawing)]
    assert bars(drawing)[0].tooltip == "1   10; under: 58.3 %, target: 28.2 %, over: 13.5 %"
