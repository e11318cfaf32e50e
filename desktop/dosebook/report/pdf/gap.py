"""Room between what is printed."""

from reportlab.platypus import Spacer


class Gap(Spacer):  # type: ignore[misc]
    """Room after something, which is none where a page begins and no more than is left where it ends.

    Of its full height it would go to a page of its own, and leave that empty before one that is turned.
    """

    _ZEROSIZE = True
    """Asks ReportLab to place it even where nothing is left."""

    def wrap(self, _width: float, available_height: float) -> tuple[float, float]:
        """Return the room that it takes here: less than none where what stands above reaches below the page's end."""
        frame = getattr(self, "_frame", None)
        is_at_top = frame is not None and frame._atTop  # noqa: SLF001 - ReportLab tells it nowhere else
        return (0, 0) if is_at_top else (self.width, min(self.height, available_height))
