"""Dialogs around the study file: open, create, back up, restore, check, load texts, settings."""
