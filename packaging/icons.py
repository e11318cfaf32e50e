"""The program's icon for each system, drawn from the one SVG in the package."""

import re
from pathlib import Path

from dosebook.resources import resource

SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST = 512
_ACCENT = "#1A5FB4"
_PAPER = "#FFFFFF"
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke-width="1.6" '
    'stroke-linecap="round" stroke-linejoin="round">{ground}<g transform="{place}" stroke="{ink}">{lines}</g></svg>'
)
_TILE = f'<rect width="20" height="20" rx="4" fill="{_ACCENT}"/>'
_SHEET = (
    f'<path d="M4 1h8.5L17 5.5V19H4z M12.5 1v4.5H17" fill="{_PAPER}" stroke="{_ACCENT}" stroke-width="1"/>'
)


def make_icons(folder: Path) -> Path:
    """Write the icons of the program and of its study files into ``folder``, and return it."""
    from PIL import Image
    from PySide6.QtCore import QByteArray, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("dosebook", program_svg()), ("study", study_svg())):
        (folder / f"{name}.svg").write_text(text, encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(text.encode("utf-8")))
        for size in (*SIZES, LARGEST):
            image = QImage(size, size, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            renderer.render(painter, QRectF(0, 0, size, size))
            painter.end()
            if not image.save(str(folder / f"{name}-{size}.png")):
                raise SystemExit(f"the icon of {size} pixels could not be written")
        with Image.open(folder / f"{name}-{LARGEST}.png") as largest:
            largest.save(folder / f"{name}.ico", sizes=[(size, size) for size in SIZES])
            largest.save(folder / f"{name}.icns")
    return folder


def program_svg() -> str:
    """Return the icon of the program: its sign in white on a tile that shows on any ground."""
    return _FRAME.format(ground=_TILE, place="translate(2.6 2.6) scale(.74)", ink=_PAPER, lines=_lines())


def study_svg() -> str:
    """Return the icon of a study file: the sign on a sheet of paper."""
    return _FRAME.format(ground=_SHEET, place="translate(5.6 7) scale(.48)", ink=_ACCENT, lines=_lines())


def _lines() -> str:
    source = resource("icons/dosebook.svg").read_text(encoding="utf-8")
    return "".join(re.findall(r"<path [^>]*/>", source))
