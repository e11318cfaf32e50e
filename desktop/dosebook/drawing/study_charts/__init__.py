"""The charts of a study: what is counted in ``domain`` goes into the geometry of ``drawing.charts``."""
