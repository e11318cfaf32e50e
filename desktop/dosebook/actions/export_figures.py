"""Save the figures of a study as pictures for slides and papers: SVG or PNG, each with its title and its note."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dosebook.domain.cut_off import reported
from dosebook.domain.errors import DosebookError
from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.drawing.framed import framed
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.catalogue import CHARTS, ChartSpec
from dosebook.drawing.study_charts.chart import Chart, whole_charts
from dosebook.drawing.study_charts.scope import Scope
from dosebook.drawing.svg import svg_text
from dosebook.runtime.atomic_file import write_atomically

__all__ = [
    "FORMATS",
    "FiguresRefused",
    "FiguresSaved",
    "chosen_charts",
    "file_stem",
    "save_figure",
    "save_figures",
    "scope_at",
]

FORMATS = (".svg", ".png")
"""What a figure can be saved as, by the ending of its file."""
WIDTH = 490.0
"""Points: the width of a figure on a page."""

OnSaved = Callable[[int, int], None]


class FiguresRefused(DosebookError):
    """A figure was not saved; the sentence says why."""


@dataclass(frozen=True, slots=True)
class FiguresSaved:
    """Where figures were saved, and the names of those that have nothing to show yet."""

    folder: Path
    files: tuple[Path, ...]
    empty: tuple[str, ...]


def scope_at(data: StudyData, day: date, under_review: str | None = None) -> Scope:
    """Return what the figures of the whole study are about at the end of ``day``."""
    return Scope.of(reported(data, day).data, day, under_review=under_review)


def chosen_charts(names: Iterable[str]) -> tuple[ChartSpec, ...]:
    """Return the kinds of figure with these keys, in their order; all without any. Raises FiguresRefused."""
    wanted = [name.strip().lower().replace("-", "_") for name in names if name.strip()]
    known = {spec.key: spec for spec in CHARTS}
    for name in wanted:
        if name not in known:
            words = translate("figures", "There is no figure “{name}”. There are: {known}.")
            listed = ", ".join(file_stem(spec) for spec in CHARTS)
            raise FiguresRefused(words.format(name=name, known=listed))
    return tuple(known[name] for name in dict.fromkeys(wanted)) if wanted else CHARTS


def save_figures(
    scope: Scope,
    folder: Path,
    *,
    charts: Iterable[ChartSpec] = CHARTS,
    formats: Iterable[str] = FORMATS,
    on_saved: OnSaved = lambda _done, _total: None,
) -> FiguresSaved:
    """Write each figure into ``folder`` in each of ``formats``; older files of the same name are replaced.

    Raises FiguresRefused. ``on_saved`` is told how many kinds are done of how many.
    """
    specs, endings = tuple(charts), tuple(formats)
    files: list[Path] = []
    empty: list[str] = []
    _make_folder(folder)
    for number, spec in enumerate(specs, start=1):
        shown = [chart for chart in whole_charts(spec.make(scope)) if not chart.is_empty]
        if not shown:
            empty.append(spec.name)
        for part, chart in enumerate(shown, start=1):
            stem = file_stem(spec) + (f"-{part}" if len(shown) > 1 else "")
            for ending in endings:
                path = folder / f"{stem}{ending}"
                save_figure(chart, path, scope)
                files.append(path)
        on_saved(number, len(specs))
    return FiguresSaved(folder, tuple(files), tuple(empty))


def save_figure(chart: Chart, path: Path, scope: Scope) -> None:
    """Write one figure, by the ending of ``path``; raises FiguresRefused."""
    ending = path.suffix.lower()
    if ending not in FORMATS:
        words = translate("figures", "{file} must end in .svg or .png, which says what is written.")
        raise FiguresRefused(words.format(file=path.name))
    drawing = standing_alone(chart, scope)
    if drawing is None:
        raise FiguresRefused(f"{chart.title}: {chart.note}")
    if ending == ".svg":
        content = svg_text(drawing).encode()
    else:
        from dosebook.report.pdf.figure_png import png_bytes

        content = png_bytes(drawing)
    try:
        write_atomically(path, content)
    except OSError as error:
        raise FiguresRefused(_not_written(path, error)) from error


def standing_alone(chart: Chart, scope: Scope) -> Drawing | None:
    """Return the figure with title, note, study and day; None where it has nothing to show."""
    if chart.draw is None:
        return None
    study = scope.data.study
    name = study.short_title or study.protocol_number
    day = translate("figures", "data to {day}").format(day=day_words(scope.day))
    return framed(
        chart.draw(WIDTH), chart.title, chart.note, " · ".join(part for part in (name, day) if part)
    )


def file_stem(spec: ChartSpec) -> str:
    """Return the name of a figure's file without its ending, which the command line takes too."""
    return spec.key.replace("_", "-")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FiguresRefused(_not_written(folder, error)) from error


def _not_written(path: Path, error: OSError) -> str:
    words = translate(
        "figures",
        "{file} could not be written ({reason}). Close it in other programs, or choose another place.",
    )
    return words.format(file=path.name, reason=error.strerror or type(error).__name__)
