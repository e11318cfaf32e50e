"""A timeline: strips over one axis of days, the DLT window behind them, a legend of what is there."""

from collections.abc import Iterator
from itertools import accumulate

from dosebook.domain.words import translate
from dosebook.drawing.charts.signs import beyond_arrow
from dosebook.drawing.moving import moved
from dosebook.drawing.palette import ACCENT, BAND, FAINT, GRADE_COLOURS, GRADE_INK, INK, MUTED
from dosebook.drawing.shapes import Drawing, Line, Polygon, Shape, Text, rectangle
from dosebook.drawing.text_width import shortened, text_width
from dosebook.drawing.timeline_lanes import (
    columns_height,
    draw_columns,
    draw_lane,
    lane_height,
    lane_legend,
    sign_shape,
)
from dosebook.drawing.timeline_panels import draw_bands, draw_panel, point_shape
from dosebook.drawing.timeline_parts import SERIOUS, Bar, Columns, Heading, Lane, Panel, Strip, Timeline
from dosebook.drawing.timeline_scale import LABELS, Scale, day_label

LABEL_SIZE = 7.0
NOTE_SIZE = 6.2
_WINDOW_BAR = 7.0
_WINDOW_WORDS = 12.0
_HEADING = 13.0
_AXIS = 24.0
_LINE = 11.0
_NADIR = (5.0, 3.0)


def timeline(content: Timeline, *, width: float = 490.0) -> Drawing:
    """Lay the strips out from top to bottom; a drawing is as high as its strips need."""
    if not content.strips:
        words = tuple(_notes(content.notes, 0, width))
        return Drawing(width, _LINE * len(words) + 4, words, content.alt_text)
    scale = Scale(content.low, content.high, width)
    legend, legend_height = _legend(content, width)
    foot = legend_height + _LINE * len(content.notes)
    ground = foot + _AXIS
    heights = [_height(strip, scale) for strip in content.strips]
    plot_top = ground + sum(heights) + 4
    head = _window_height(content)
    total = plot_top + head
    tops = [plot_top - 2 - below for below in accumulate(heights[:-1], initial=0.0)]
    placed = list(zip(content.strips, tops, strict=True))
    shapes: list[Shape] = [*_window_ground(content, scale, ground, plot_top)]
    for strip, top in placed:
        shapes += draw_bands(strip, scale, top) if isinstance(strip, Panel) else ()
    shapes += _uprights(content, scale, ground, plot_top)
    for strip, top in placed:
        shapes += _strip(strip, scale, top)
    shapes += [*_window_row(content, scale, plot_top), *_axis(content, scale, ground)]
    shapes += [*legend, *_notes(content.notes, legend_height, width)]
    return Drawing(width, total, tuple(shapes), content.alt_text)


def _height(strip: Strip, scale: Scale) -> float:
    if isinstance(strip, Heading):
        return _HEADING
    if isinstance(strip, Columns):
        return columns_height(strip, scale)
    return strip.height if isinstance(strip, Panel) else lane_height(strip, scale)


def _strip(strip: Strip, scale: Scale, top: float) -> list[Shape]:
    if isinstance(strip, Heading):
        y = top - _HEADING + 3
        return [
            Text((0, y), strip.words, LABEL_SIZE, INK, bold=True),
            Line((0, y - 2.5), (scale.right, y - 2.5), FAINT, 0.4),
        ]
    words = shortened(strip.label, LABEL_SIZE, LABELS - 8)
    label = Text((0, top - 8.2), words, LABEL_SIZE, INK)
    if isinstance(strip, Lane):
        return [label, *draw_lane(strip, scale, top)]
    unit = Text((0, top - 16.5), shortened(strip.unit, NOTE_SIZE, LABELS - 8), NOTE_SIZE, MUTED)
    drawn = draw_columns(strip, scale, top) if isinstance(strip, Columns) else draw_panel(strip, scale, top)
    return [label, unit, *drawn]


def _window_ground(content: Timeline, scale: Scale, ground: float, top: float) -> list[Shape]:
    """Return the ground of the DLT window behind all strips."""
    if not content.window:
        return []
    start, end = (scale.x(day) for day in content.window)
    return [rectangle(start, ground, end - start, top - ground, fill=BAND, stroke=None)]


def _uprights(content: Timeline, scale: Scale, ground: float, top: float) -> list[Shape]:
    """Return the days that run through all strips: of the doses, of the expected nadir, of today."""
    shapes: list[Shape] = []
    days = map(scale.x, content.nadir or ())
    shapes += [Line((x, ground), (x, top), MUTED, 0.8, _NADIR) for x in days]
    for x in map(scale.x, content.dose_days):
        shapes += [Line((x, ground), (x, top), ACCENT, 0.4, (1.0, 2.0))]
    if content.today is not None:
        x = scale.x(content.today)
        shapes.append(Line((x, ground), (x, top), INK, 0.6, (3.0, 2.0)))
    return shapes


def _window_height(content: Timeline) -> float:
    if not content.window:
        return 0
    return _WINDOW_BAR + (_WINDOW_WORDS if content.window_words else 0)


def _window_row(content: Timeline, scale: Scale, y: float) -> list[Shape]:
    """Return the bar over everything that shows the DLT window, and its words above, which never meet it."""
    if not content.window:
        return []
    start, end = (scale.x(day) for day in content.window)
    words = shortened(content.window_words, LABEL_SIZE, scale.width, bold=True)
    return [
        rectangle(start, y, end - start, _WINDOW_BAR - 2, fill=ACCENT, stroke=None),
        *([Text((0, y + _WINDOW_BAR + 2), words, LABEL_SIZE, INK, bold=True)] if words else []),
    ]


def _axis(content: Timeline, scale: Scale, ground: float) -> list[Shape]:
    shapes: list[Shape] = [Line((scale.left, ground), (scale.right, ground), INK, 0.7)]
    for day in scale.ticks():
        x = scale.x(day)
        shapes.append(Line((x, ground), (x, ground - 2.5), INK, 0.6))
        shapes.append(Text((x, ground - 9), day_label(day), 6.4, INK, "middle"))
    title = shortened(content.axis_title, NOTE_SIZE, scale.width - scale.left)
    shapes.append(Text((scale.left, ground - 18), title, NOTE_SIZE, INK))
    return shapes


def _notes(notes: tuple[str, ...], above: float, width: float) -> list[Shape]:
    return [
        Text((0, above + 2 + _LINE * number), shortened(note, NOTE_SIZE, width), NOTE_SIZE, INK)
        for number, note in enumerate(reversed(notes))
    ]


Sample = tuple[float, list[Shape], str]
"""A picture drawn from (0, 0) to the right, its width, and what it means."""


def _legend(content: Timeline, width: float) -> tuple[list[Shape], float]:
    """Return the meaning of what this timeline shows, in as many lines as needed, and their height."""
    lines: list[list[tuple[float, Sample]]] = [[]]
    x = 0.0
    for sample in _samples(content):
        needed = sample[0] + 3 + text_width(sample[2], NOTE_SIZE)
        if lines[-1] and x + needed > width:
            lines.append([])
            x = 0.0
        lines[-1].append((x, sample))
        x += needed + 12
    shapes: list[Shape] = []
    for number, line in enumerate(reversed(lines)):
        for x, (wide, drawn, words) in line:
            y = 2 + _LINE * number
            shapes += [moved(shape, x, y) for shape in drawn]
            shapes.append(Text((x + wide + 3, y + 1.4), words, NOTE_SIZE, INK))
    return shapes, _LINE * len(lines) if lines[0] else 0.0


def _samples(content: Timeline) -> list[Sample]:
    lanes = [strip for strip in content.strips if isinstance(strip, Lane)]
    bars = [item for lane in lanes for item in lane.items if isinstance(item, Bar)]
    found: list[Sample] = []
    if any(bar.is_graded for bar in bars):
        found.append((40.0, _grade_samples(), translate("timeline", "grade")))
    if any(bar.is_ongoing for bar in bars):
        tip = Polygon(((0, 0), (5, 3.5), (0, 7)), None, INK, 0.6)
        found.append((5.0, [tip], translate("timeline", "ongoing")))
    if any(bar.earliest < bar.begin or bar.finish < bar.latest for bar in bars):
        dashed: list[Shape] = [Line((0, 3), (14, 3), INK, 0.8, (1.6, 1.4))]
        found.append((14.0, dashed, translate("timeline", "date not fully known")))
    if any(bar.is_graded and bar.grade is None for bar in bars):
        found.append(_letters("?", translate("timeline", "grade not recorded")))
    if any(bar.is_serious for bar in bars):
        found.append(_letters(SERIOUS, translate("timeline", "serious")))
    panels = [strip for strip in content.strips if isinstance(strip, Panel)]
    found += _beyond_samples(panels)
    if any(point.is_raised for panel in panels for point in panel.points):
        square = point_shape(3, 3.5, is_open=True, is_raised=True)
        found.append((6.0, [square], translate("timeline", "support before it may have raised it")))
    if content.nadir is not None:
        dashes: list[Shape] = [Line((2, -1), (2, 8), MUTED, 0.8, _NADIR)]
        found.append((4.0, dashes, translate("timeline", "first and last day of the expected nadir")))
    if content.today is not None:
        upright: list[Shape] = [Line((3, -1), (3, 8), INK, 0.7, (3.0, 2.0))]
        found.append((6.0, upright, translate("timeline", "today")))
    for sign, words in lane_legend(lanes):
        found.append((8.0, [sign_shape(sign, 4, 3.5)], words))
    return found


def _beyond_samples(panels: list[Panel]) -> Iterator[Sample]:
    """Yield what the arrows of values with a sign mean, of those that are drawn."""
    drawn = {point.sign[:1] for panel in panels for point in panel.points}
    for sign, y, words in (
        ("<", 5.5, translate("timeline", "reported as below this value (<)")),
        (">", 1.5, translate("timeline", "reported as above this value (>)")),
    ):
        if sign in drawn:
            disc = point_shape(3, y, is_open=True, is_raised=False)
            yield 6.0, [disc, *beyond_arrow(3, y, sign, reach=6.0, colour=ACCENT)], words


def _letters(letters: str, words: str) -> Sample:
    return 6.0, [Text((0, 1.4), letters, 6.6, INK, bold=True)], words


def _grade_samples() -> list[Shape]:
    shapes: list[Shape] = []
    for grade, colour in GRADE_COLOURS.items():
        x = 8.0 * (grade - 1)
        shapes.append(rectangle(x, -0.5, 8, 8, fill=colour, stroke=INK, line=0.4))
        shapes.append(Text((x + 4, 1.4), str(grade), 6.2, GRADE_INK[grade], "middle", bold=True))
    return shapes
