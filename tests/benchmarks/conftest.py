"""The window and the keyboard of the journeys, for those benchmarks that count key presses."""

from journeys.conftest import typist, window

__all__ = ["typist", "window"]
