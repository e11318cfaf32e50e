"""Sessions for the tests of tables."""

from gui.pages.conftest import session_of

__all__ = ["session_of"]
