"""For whom an edition of the report can be made, and what of the participants it shows."""

from dosebook.report.profile import USUAL, Profile, Reader

__all__ = ["USUAL", "Profile", "Reader"]
