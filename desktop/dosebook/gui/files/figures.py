"""Save a figure, or all of them, as SVG or PNG: for slides and papers."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.export_figures import (
    FORMATS,
    FiguresSaved,
    file_stem,
    save_figure,
    save_figures,
    scope_at,
)
from dosebook.domain.summary.study_summary import cohort_in_question
from dosebook.domain.words import one_or_many, translate
from dosebook.drawing.study_charts.catalogue import ChartSpec
from dosebook.drawing.study_charts.chart import Chart, whole_charts
from dosebook.drawing.study_charts.scope import Scope
from dosebook.gui import dialogs
from dosebook.gui.files.data_export import PLACE
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session


def show_save_figure(
    session: Session, window: QWidget, spec: ChartSpec, charts: tuple[Chart, ...], scope: Scope
) -> None:
    """Ask where a figure goes and write it; one in several parts becomes a file for each, numbered."""
    drawn = [chart for chart in whole_charts(charts) if not chart.is_empty]
    if not drawn:
        return
    filters = ";;".join(
        (translate("files", "SVG, for print (*.svg)"), translate("files", "PNG, for slides (*.png)"))
    )
    suggested = session.path.parent / f"{session.path.stem} {file_stem(spec)}{FORMATS[0]}"
    chosen = dialogs.save_file(window, translate("files", "Save this figure"), filters, suggested)
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() in FORMATS else chosen.with_name(chosen.name + FORMATS[0])
    targets = [path] if len(drawn) == 1 else [_numbered(path, place) for place in range(1, len(drawn) + 1)]

    def work() -> tuple[Path, ...]:
        for chart, target in zip(drawn, targets, strict=True):
            save_figure(chart, target, scope)
        return tuple(targets)

    wait_for_job(
        lambda _progress: work(),
        window,
        translate("files", "Writing {file}…").format(file=path.name),
        lambda written: dialogs.tell(window, _written_words(written)),
        lambda error: dialogs.show_error(window, error),
    )


def show_save_figures(session: Session, window: QWidget, preferences: Preferences) -> None:
    """Ask for a folder and write every figure there, as SVG and as PNG."""
    place = preferences.recall(PLACE)
    start = Path(place) if place else session.path.parent
    folder = dialogs.choose_folder(window, translate("files", "Folder for the figures"), start)
    if folder is None:
        return
    preferences.remember(PLACE, str(folder))
    data, today = session.data, session.today()

    def work() -> FiguresSaved:
        return save_figures(scope_at(data, today, cohort_in_question(data)), folder)

    wait_for_job(
        lambda _progress: work(),
        window,
        translate("files", "Drawing the figures…"),
        lambda saved: dialogs.tell(window, _all_written_words(saved)),
        lambda error: dialogs.show_error(window, error),
    )


def _numbered(path: Path, place: int) -> Path:
    return path.with_name(f"{path.stem}-{place}{path.suffix}")


def _written_words(written: tuple[Path, ...]) -> str:
    if len(written) == 1:
        return translate("files", "The figure was saved as {path}.").format(path=written[0])
    words = translate(
        "files", "The figure has {count} parts. They were saved as {first} to {last} in {folder}."
    )
    return words.format(
        count=len(written), first=written[0].name, last=written[-1].name, folder=written[0].parent
    )


def _all_written_words(saved: FiguresSaved) -> str:
    one = translate("files", "1 picture was saved in {folder}.")
    many = translate("files", "{count} pictures were saved in {folder}.")
    told = one_or_many(len(saved.files), one, many, folder=saved.folder)
    if not saved.empty:
        none = translate("files", "Nothing to show yet: {names}.")
        told = f"{told} {none.format(names=', '.join(saved.empty))}"
    return told
