"""Dosebook: dose-escalation trials, from the form to the committee's page."""

__version__ = "0.1.0"
