"""The one door to packaged data files."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(name: str) -> Traversable:
    """Return the packaged file called ``name``, a path with forward slashes."""
    return files("dosebook_resources").joinpath(*name.split("/"))
