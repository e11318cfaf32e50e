"""Where the bubble of the tour stands: beside what it points at, and always inside the window."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

GAP = 12


def seen_part(widget: QWidget, view: QWidget) -> QRect:
    """Return the part of ``widget`` that can be seen in ``view``, in the coordinates of ``view``; empty for none."""
    if not widget.isVisible():
        return QRect()
    part = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()) & view.rect()
    above = widget.parentWidget()
    while above is not None and above is not view:
        part &= QRect(above.mapTo(view, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return part


def bubble_place(room: QRect, target: QRect, size: QSize, *, is_mirrored: bool) -> QPoint:
    """Return the corner of a bubble of this size: beside or below the target, else in the corner where it hides least.

    ``is_mirrored`` tells that the window runs from right to left, so its end is the left.
    """
    inner = room.adjusted(GAP, GAP, -GAP, -GAP)
    corners = _in_corners(inner, size, is_mirrored=is_mirrored)
    if target.isEmpty():
        return corners[0]
    for corner in _beside(target, size, is_mirrored=is_mirrored):
        moved = _inside(inner, QRect(corner, size))
        if not moved.intersects(target):
            return moved.topLeft()
    return min(corners, key=lambda corner: _area(QRect(corner, size) & target))


def _beside(target: QRect, size: QSize, *, is_mirrored: bool) -> tuple[QPoint, ...]:
    after = QPoint(target.right() + GAP, target.top())
    before = QPoint(target.left() - GAP - size.width(), target.top())
    below = QPoint(target.left(), target.bottom() + GAP)
    above = QPoint(target.left(), target.top() - GAP - size.height())
    return (before, after, below, above) if is_mirrored else (after, before, below, above)


def _in_corners(inner: QRect, size: QSize, *, is_mirrored: bool) -> tuple[QPoint, ...]:
    """Return the corners below: what is read first stands above."""
    left, right = inner.left(), max(inner.left(), inner.right() - size.width())
    bottom = max(inner.top(), inner.bottom() - size.height())
    end, start = (left, right) if is_mirrored else (right, left)
    return QPoint(end, bottom), QPoint(start, bottom)


def _inside(inner: QRect, place: QRect) -> QRect:
    x = min(max(place.left(), inner.left()), max(inner.left(), inner.right() - place.width()))
    y = min(max(place.top(), inner.top()), max(inner.top(), inner.bottom() - place.height()))
    return QRect(QPoint(x, y), place.size())


def _area(rect: QRect) -> int:
    return 0 if rect.isEmpty() else rect.width() * rect.height()
